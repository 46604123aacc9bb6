/**
 * Where the files of the workspace mention drugs and trial ids. Built when first asked for, a file at a time,
 * within bounds; a file that changes is read again when next asked for.
 */
import * as vscode from 'vscode';
import { core } from './core.js';
import type { TrialDocuments } from './documents.js';
import { filesBelow } from './features/export/sources.js';
import { type Mention, mentionsIn } from './features/mentions.js';
import { guard } from './guard.js';
import { annotateSetting } from './settings.js';

const pattern = '**/*.{txt,md,trial}';
const mostFiles = 500;
/** The longest file that is read, and the most that is read altogether, in bytes. */
const longestFile = 2_000_000;
const mostBytes = 30_000_000;
/** How much of a text is read to tell whether it is a trial text, in UTF-16 code units. */
const lengthToJudge = 64_000;

export interface FileMentions {
  readonly uri: vscode.Uri;
  readonly mentions: readonly Mention[];
}

export class WorkspaceIndex implements vscode.Disposable {
  private readonly files = new Map<string, FileMentions>();
  private pass: Promise<void> | undefined;
  private complete = false;
  private watcher: vscode.Disposable | undefined;

  constructor(private readonly documents: TrialDocuments) {}

  /** Every file with mentions: open documents as they stand, the others as on the disk. */
  async all(token: vscode.CancellationToken): Promise<FileMentions[]> {
    while (!this.complete && !token.isCancellationRequested) {
      this.pass ??= this.read(token).finally(() => {
        this.pass = undefined;
      });
      await this.pass;
    }
    return this.known();
  }

  /** As `all`, but undefined where reading takes longer than this many milliseconds; it goes on meanwhile. */
  async allWithin(time: number, token: vscode.CancellationToken): Promise<FileMentions[] | undefined> {
    const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), time));
    return Promise.race([this.all(token), late]);
  }

  dispose(): void {
    this.watcher?.dispose();
    this.complete = true;
  }

  private known(): FileMentions[] {
    const open = this.documents.all().map(({ document, analysis }) => ({
      uri: document.uri,
      mentions: mentionsIn(analysis.document.text, analysis.annotations),
    }));
    const isOpen = new Set(open.map(({ uri }) => uri.toString()));
    return [...open, ...[...this.files.values()].filter(({ uri }) => !isOpen.has(uri.toString()))];
  }

  /** One pass over the workspace; stops when nobody waits any longer, and the next pass goes on from there. */
  private async read(token: vscode.CancellationToken): Promise<void> {
    this.watch();
    const { engine } = this.documents;
    const uris = await candidates(token);
    let bytesLeft = mostBytes;
    for (const uri of uris) {
      if (token.isCancellationRequested) return;
      if (this.files.has(uri.toString())) continue;
      const text = await readText(uri, Math.min(longestFile, bytesLeft));
      bytesLeft -= text?.length ?? 0;
      const mentions =
        text !== undefined && isTrialFile(uri, text)
          ? // The whole analysis, for only it links the spellings of one drug.
            mentionsIn(text, engine.analyse(text).annotations)
          : [];
      this.files.set(uri.toString(), { uri, mentions });
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
    this.complete = true;
  }

  private watch(): void {
    if (this.watcher) return;
    const watcher = vscode.workspace.createFileSystemWatcher(pattern);
    const stale = guard(this.documents.log, 'workspace index', undefined, (uri: vscode.Uri) => {
      this.files.delete(uri.toString());
      this.complete = false;
    });
    this.watcher = vscode.Disposable.from(
      watcher,
      watcher.onDidCreate(stale),
      watcher.onDidChange(stale),
      watcher.onDidDelete(stale),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.startAgain()),
      // Which files count as trial texts is a setting.
      this.documents.onDidChangeSettings(() => this.startAgain()),
    );
  }

  private startAgain(): void {
    this.files.clear();
    this.complete = false;
  }
}

/** Files whose name could be that of a trial text. What is on no disk is walked, for it may have nothing to search with. */
async function candidates(token: vscode.CancellationToken): Promise<readonly vscode.Uri[]> {
  const folders = vscode.workspace.workspaceFolders?.map(({ uri }) => uri) ?? [];
  const virtual = folders.filter(({ scheme }) => scheme !== 'file' && scheme !== 'vscode-remote');
  if (virtual.length === 0) return vscode.workspace.findFiles(pattern, undefined, mostFiles, token);
  const found: vscode.Uri[] = [];
  for (const folder of folders) found.push(...(await filesBelow(folder, [], token)).map(({ uri }) => uri));
  return found.slice(0, mostFiles);
}

/** The text of a file, or undefined where it is too long, no text, or cannot be read. */
async function readText(uri: vscode.Uri, most: number): Promise<string | undefined> {
  try {
    if ((await vscode.workspace.fs.stat(uri)).size > most) return undefined;
    return new TextDecoder('utf-8', { fatal: true }).decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return undefined;
  }
}

/** True where the text of a file on the disk would be annotated if it were opened. */
export function isTrialFile(uri: vscode.Uri, text: string): boolean {
  const setting = annotateSetting(uri);
  if (setting !== 'automatic') return setting === 'always';
  return /\.trial(\.txt)?$/.test(uri.path) || core().looksLikeTrialText(text.slice(0, lengthToJudge));
}
