/**
 * One decision file on the disk. Writing takes in first what another window or machine wrote meanwhile; a file that
 * cannot be read in whole is copied before it is written over, one of a newer version is never touched.
 */
import * as vscode from 'vscode';
import { mergeHistories } from '../../review/history.js';
import type { Decision, DecisionsHead } from '../../schema/index.js';
import { replaceFile } from '../features/export/write.js';

export interface Problem {
  readonly uri: vscode.Uri;
  /** Counted from 1. */
  readonly line: number;
  readonly reason: string;
}

export class DecisionFile {
  /** The text as it was last read or written, so that our own writing is not taken for somebody else's. */
  private lastText: string | undefined;
  private problems: readonly Problem[] = [];
  private untouchable = false;
  private writing: Promise<unknown> = Promise.resolve();

  constructor(
    readonly uri: vscode.Uri,
    private readonly head: DecisionsHead,
  ) {}

  /** True where the file is of another kind or a newer version: decisions then stay in memory. */
  get mustStayAsItIs(): boolean {
    return this.untouchable;
  }

  /** What stands in the file, with what could not be read; undefined where it has not changed since. */
  async read(): Promise<
    { readonly decisions: readonly Decision[]; readonly problems: readonly Problem[] } | undefined
  > {
    const text = await readText(this.uri);
    if (text === this.lastText) return undefined;
    this.lastText = text;
    if (text === undefined) return { decisions: [], problems: [] };
    // The schema is big and most people never review, so it is not loaded before it is needed.
    const { readDecisions } = await import('../../formats/decisions-file.js');
    const read = readDecisions(text);
    this.untouchable = !read.ok;
    this.problems = read.problems.map((problem) => ({ uri: this.uri, ...problem }));
    return { decisions: read.ok ? read.file.decisions : [], problems: this.problems };
  }

  /** Writes a history, joined with what is on the disk by now; gives back what was written. Rejects where it cannot. */
  async write(decisions: readonly Decision[]): Promise<readonly Decision[]> {
    const turn = this.writing.then(() => this.writeNow(decisions));
    this.writing = turn.catch(() => undefined);
    return turn;
  }

  private async writeNow(decisions: readonly Decision[]): Promise<readonly Decision[]> {
    const { writeDecisions } = await import('../../formats/decisions-file.js');
    const onDisk = await this.read();
    if (this.untouchable)
      throw new Error(vscode.l10n.t('the file is of a newer version, and is left as it is'));
    const all = onDisk ? mergeHistories(decisions, onDisk.decisions) : decisions;
    if (this.problems.length > 0 && this.lastText !== undefined) await this.setAside(this.lastText);
    const text = writeDecisions({ head: this.head, decisions: all });
    if (text === this.lastText) return all;
    await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(this.uri, '..'));
    await replaceFile(this.uri, text, crypto.randomUUID().slice(0, 8));
    this.lastText = text;
    return all;
  }

  /** What could not be read is kept beside the file, once. */
  private async setAside(text: string): Promise<void> {
    const copy = this.uri.with({ path: `${this.uri.path}.damaged` });
    await vscode.workspace.fs.writeFile(copy, new TextEncoder().encode(text));
    this.problems = [];
  }
}

async function readText(uri: vscode.Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return undefined;
    throw error;
  }
}
