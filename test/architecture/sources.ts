/** Reads the source tree: which file imports which, and its code without comments. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { transformSync } from 'esbuild';

export interface Import {
  /** What stands between the quotes. */
  readonly specifier: string;
  /** The file it leads to, from the project's root with forward slashes, or the specifier of a package. */
  readonly target: string;
  /** True where only types are taken, so that nothing of it is left at run time. */
  readonly typeOnly: boolean;
}

export interface SourceFile {
  /** From the project's root, with forward slashes: "src/core/index.ts". */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

/** Every TypeScript file below a folder, in the order of its path. */
export function sourceFiles(folder: string): readonly SourceFile[] {
  return readdirSync(join(process.cwd(), folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts') || path.endsWith('.js') || path.endsWith('.mjs'))
    .sort()
    .map((path) => {
      const text = readFileSync(join(process.cwd(), path), 'utf8');
      return { path, text, imports: importsOf(path, text) };
    });
}

/** The imports of a file: statements, re-exports and calls of `import()` and `require()`. */
export function importsOf(path: string, text: string): readonly Import[] {
  const found: Import[] = [];
  const add = (specifier: string, typeOnly: boolean): void => {
    const target = specifier.startsWith('.')
      ? posix.join(posix.dirname(path), specifier).replace(/\.js$/, '.ts')
      : specifier;
    found.push({ specifier, target, typeOnly });
  };
  for (const [, kind = '', specifier = ''] of text.matchAll(
    /^(?:import|export)\b([^'";]*)\bfrom\s*['"]([^'"]+)['"]/gm,
  )) {
    add(specifier, /^\s+type\b/.test(kind));
  }
  for (const [, specifier = ''] of text.matchAll(/^import\s*['"]([^'"]+)['"]/gm)) add(specifier, false);
  for (const [, specifier = ''] of bareCode(text).matchAll(
    /\b(?:import|require)\s*\(\s*['"`]([^'"`]+)['"`]/g,
  )) {
    add(specifier, false);
  }
  return found;
}

/** The code that is left at run time: no comments, no types. */
export function bareCode(text: string): string {
  return transformSync(text, { loader: 'ts', legalComments: 'none' }).code;
}
