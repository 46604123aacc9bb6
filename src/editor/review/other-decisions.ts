/** What other annotators decided on the open texts, for looking only: read anew when a file changes, and followed through edits. */
import * as vscode from 'vscode';
import { adjudicatedLayer } from '../../review/adjudication.js';
import { reviewFolder } from '../../review/file-names.js';
import { OpenReview } from '../../review/open-review.js';
import type { Decision } from '../../schema/index.js';
import { digestOf } from '../digest.js';
import type { TrialDocuments } from '../documents.js';
import { guard } from '../guard.js';
import { decisionFilesOn } from './others.js';
import type { Reviews } from './reviews.js';
import { editsOf } from './telling.js';
import { fileOf } from './where-kept.js';

export class OtherDecisions implements vscode.Disposable {
  private readonly known = new Map<vscode.TextDocument, OpenReview>();
  /** Texts that were looked for, whether or not anybody else decided on them, with how often: the last look counts. */
  private readonly sought = new Map<vscode.TextDocument, number>();
  private readonly changed = new vscode.EventEmitter<vscode.TextDocument>();
  private readonly disposables: readonly vscode.Disposable[];

  readonly onDidChange = this.changed.event;

  constructor(
    documents: TrialDocuments,
    private readonly reviews: Reviews,
  ) {
    const read = guard(
      documents.log,
      'decisions of others',
      Promise.resolve(),
      (document: vscode.TextDocument) => this.read(document),
    );
    const watcher = vscode.workspace.createFileSystemWatcher(`**/${reviewFolder}/**/*.json`);
    const reread = (uri: vscode.Uri): void => {
      for (const document of this.sought.keys())
        if (mayBeOn(uri, document) && !this.knownOn(document).includes(uri.toString())) void read(document);
    };
    // Where the whole folder comes at once, as with a pull, the editor may not tell of each file in it.
    const folders = vscode.workspace.createFileSystemWatcher(`**/${reviewFolder}`, false, true, true);
    const readAll = (): void => {
      for (const document of this.sought.keys()) void read(document);
    };
    this.disposables = [
      this.changed,
      watcher,
      folders,
      folders.onDidCreate(() => setTimeout(readAll, SETTLING)),
      watcher.onDidChange(reread),
      watcher.onDidCreate(reread),
      watcher.onDidDelete(reread),
      // One's own review is at hand then, so that it is known who the others are.
      reviews.onDidChange((document) => {
        if (!this.sought.has(document)) void read(document);
      }),
      vscode.workspace.onDidChangeTextDocument((event) => {
        const edits = editsOf(event);
        if (edits.length > 0) this.known.get(event.document)?.edit(edits, event.document.getText());
      }),
      vscode.workspace.onDidCloseTextDocument((document) => {
        this.known.delete(document);
        this.sought.delete(document);
      }),
    ];
  }

  /** The decisions of all others on a text, at their places; undefined where there are none. */
  on(document: vscode.TextDocument): OpenReview | undefined {
    return this.known.get(document);
  }

  dispose(): void {
    for (const disposable of this.disposables) disposable.dispose();
  }

  /** The files that the reviews keep themselves: one's own and that of the adjudicated layer. */
  private knownOn(document: vscode.TextDocument): readonly (string | undefined)[] {
    const own = this.reviews.peek(document)?.annotator || adjudicatedLayer;
    return [own, adjudicatedLayer].map((name) => fileOf(document.uri, name)?.uri.toString());
  }

  private async read(document: vscode.TextDocument): Promise<void> {
    const turn = (this.sought.get(document) ?? 0) + 1;
    this.sought.set(document, turn);
    const files = await decisionFilesOn(document.uri, this.knownOn(document));
    const decisions = files.flatMap((file): readonly Decision[] => file.decisions);
    const text = document.getText();
    const digest = await digestOf(document);
    if (document.isClosed || this.sought.get(document) !== turn) return;
    // Edits that came meanwhile are sought by context.
    const isSame = document.getText() === text;
    if (decisions.length === 0) {
      if (!this.known.delete(document)) return;
    } else {
      const now = isSame ? digest : undefined;
      this.known.set(document, new OpenReview(document.getText(), now, decisions));
    }
    this.changed.fire(document);
  }
}

/** After so many milliseconds the files of a folder that has just come are there, too. */
const SETTLING = 500;

/** True for a file that lies where decisions on a text are kept; its first line tells for sure. */
function mayBeOn(file: vscode.Uri, { uri }: vscode.TextDocument): boolean {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  if (folder === undefined) return false;
  const root = folder.uri.path.replace(/\/$/, '');
  return file.path.startsWith(`${root}/${reviewFolder}${uri.path.slice(root.length)}.`);
}
