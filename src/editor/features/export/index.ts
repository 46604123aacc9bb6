/** The command "Export Annotations as JSON". */
import * as vscode from 'vscode';
import type { ActiveTrial } from '../../active-trial.js';
import type { TrialDocuments } from '../../documents.js';
import { buildExport } from './build.js';
import { type Chosen, chooseSources, chooseTarget } from './choose.js';
import { type ExportArguments, ExportError, readArguments, readClicked } from './request.js';
import { filesBelow, nameOf, type Skipped, type Source } from './sources.js';
import { tell } from './tell.js';
import { replaceFile, shown } from './write.js';

export const exportCommand = 'trialLens.exportAnnotations';

/** What `executeCommand` answers; undefined where the person turned away or cancelled. */
export interface Exported {
  readonly target: vscode.Uri;
  readonly documents: number;
  readonly annotations: number;
  /** Files that might have been expected and were left out, with the reason. */
  readonly skipped: readonly Skipped[];
}

export function registerExport(
  documents: TrialDocuments,
  active: ActiveTrial,
  context: vscode.ExtensionContext,
): vscode.Disposable {
  let running = false;
  return vscode.commands.registerCommand(exportCommand, async (first?: unknown, all?: unknown) => {
    try {
      if (running) throw new ExportError(vscode.l10n.t('An export is under way. Wait for it or cancel it.'));
      running = true;
      const clicked = readClicked(first, all);
      const given = clicked ? {} : readArguments(first);
      const exported = await run(given, clicked, { documents, active, context });
      if (exported) void tell(exported, documents.log);
      return exported;
    } catch (error) {
      // A program that named the place gets the failure itself; a person gets a message.
      if (namesTarget(first)) throw error;
      if (!(error instanceof ExportError))
        documents.log.error(error instanceof Error ? error : String(error));
      const message = error instanceof Error ? error.message : String(error);
      void vscode.window.showErrorMessage(`Trial Lens: ${message}`);
      return undefined;
    } finally {
      running = false;
    }
  });
}

interface Surroundings {
  readonly documents: TrialDocuments;
  readonly active: ActiveTrial;
  readonly context: vscode.ExtensionContext;
}

async function run(
  given: ExportArguments,
  clicked: readonly vscode.Uri[] | undefined,
  { documents, active, context }: Surroundings,
): Promise<Exported | undefined> {
  const chosen = clicked ? await sourcesOf(clicked) : await chooseSources(given, active.document?.uri);
  if (!chosen) return undefined;
  const target = given.target ?? (await chooseTarget(chosen, context));
  if (!target) return undefined;
  const progress: vscode.ProgressOptions = {
    location: vscode.ProgressLocation.Notification,
    title: vscode.l10n.t('Exporting annotations'),
    cancellable: true,
  };
  return vscode.window.withProgress(progress, async (report, token) => {
    const skipped: Skipped[] = [];
    const sources = await listSources(chosen, skipped, token);
    const wanted = chosen.scope === 'file';
    const built = await buildExport(sources, wanted, documents, skipped, {
      token,
      decisions: given.decisions,
      onText: (name, done, of) =>
        report.report({ message: vscode.l10n.t('{0} of {1}: {2}', done + 1, of, name), increment: 100 / of }),
    });
    if (!built) return undefined;
    if (built.from.has(target.toString())) {
      throw new ExportError(
        vscode.l10n.t(
          '{0} is one of the texts to export and is not overwritten. Choose another name.',
          shown(target),
        ),
      );
    }
    await replaceFile(target, built.text);
    return { target, documents: built.documents, annotations: built.annotations, skipped };
  });
}

/** What was clicked in the Explorer: folders are searched; files on their own are taken as they are. */
async function sourcesOf(clicked: readonly vscode.Uri[]): Promise<Chosen> {
  const folders: vscode.Uri[] = [];
  const files: vscode.Uri[] = [];
  for (const uri of clicked) {
    const { type } = await vscode.workspace.fs.stat(uri);
    (type & vscode.FileType.Directory ? folders : files).push(uri);
  }
  if (folders.length > 0 && files.length > 0) {
    throw new ExportError(vscode.l10n.t('Choose either files or folders to export, not both at once.'));
  }
  return folders.length > 0 ? { scope: 'folder', folders } : { scope: 'file', files };
}

async function listSources(
  chosen: Chosen,
  skipped: Skipped[],
  token: vscode.CancellationToken,
): Promise<readonly Source[]> {
  const sources: Source[] = [];
  if (chosen.scope === 'file') {
    for (const uri of chosen.files) sources.push({ uri, name: nameOf(uri) });
  } else {
    for (const folder of chosen.folders) sources.push(...(await filesBelow(folder, skipped, token)));
  }
  // A folder inside another one that was chosen too brings the same files again.
  const seen = new Set<string>();
  return sources.filter(({ uri }) => !seen.has(uri.toString()) && seen.add(uri.toString()));
}

function namesTarget(given: unknown): boolean {
  return typeof given === 'object' && given !== null && 'target' in given && given.target !== undefined;
}
