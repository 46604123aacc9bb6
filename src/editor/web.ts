/**
 * The entry in the browser. There an extension is one file to its host, which runs it as a function of `module`,
 * `exports` and `require`. This file reads the extension's other files in the same way, so that both hosts run the
 * same ones and the package holds each once.
 */
import * as vscode from 'vscode';

const names = ['extension', 'core', 'schema', 'drug-names', 'evidence', 'review'] as const;

interface Entry {
  activate(context: vscode.ExtensionContext): unknown;
  deactivate(): Promise<void>;
}

let extension: Entry | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<unknown> {
  const sources = new Map<string, string>();
  for (const [name, source] of await Promise.all(names.map((name) => readFile(context, name)))) {
    sources.set(`./${name}.js`, source);
  }
  extension = requireFrom(sources)('./extension.js') as Entry;
  return extension.activate(context);
}

export async function deactivate(): Promise<void> {
  await extension?.deactivate();
}

async function readFile(context: vscode.ExtensionContext, name: string): Promise<[string, string]> {
  const uri = vscode.Uri.joinPath(context.extensionUri, 'dist', `${name}.js`);
  return [name, new TextDecoder().decode(await vscode.workspace.fs.readFile(uri))];
}

/** A `require` that knows the editor and these files; each file is run when it is first asked for. */
function requireFrom(sources: ReadonlyMap<string, string>): (id: string) => unknown {
  const modules = new Map<string, { exports: unknown }>();
  const load = (id: string): unknown => {
    if (id === 'vscode') return vscode;
    const known = modules.get(id);
    if (known !== undefined) return known.exports;
    const source = sources.get(id);
    if (source === undefined) throw new Error(`The extension has no file ${id}`);
    const module = { exports: {} as unknown };
    modules.set(id, module);
    new Function('module', 'exports', 'require', source)(module, module.exports, load);
    return module.exports;
  };
  return load;
}
