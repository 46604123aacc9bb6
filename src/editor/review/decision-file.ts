/** Decision files in the editor's own file systems: on the disk, on another machine or in a browser. */
import * as vscode from 'vscode';
import type { Decision, DecisionsHead } from '../../schema/index.js';
import { exists } from '../exists.js';
import { replaceFile } from '../features/export/write.js';
import { DecisionStorage, type ReadFile, type StoragePlace, UntouchableFile } from './decision-storage.js';

export interface Problem {
  readonly uri: vscode.Uri;
  /** Counted from 1. */
  readonly line: number;
  readonly reason: string;
  /** True where nothing is lost with the line. */
  readonly isMergeMark?: true;
}

export class DecisionFile {
  private readonly storage: DecisionStorage;

  constructor(
    readonly uri: vscode.Uri,
    readonly head: DecisionsHead,
  ) {
    this.storage = new DecisionStorage(placeOf(uri), head);
  }

  exists(): Promise<boolean> {
    return exists(this.uri);
  }

  /** What stands in the file, with what could not be read; undefined where it has not changed since. */
  async read(): Promise<ReadFile<Problem> | undefined> {
    const read = await this.storage.read();
    if (read === undefined) return undefined;
    return { ...read, problems: read.problems.map((problem) => ({ uri: this.uri, ...problem })) };
  }

  /** Writes a history, joined with what is on the disk by now; gives back what was written. Rejects where it cannot. */
  async write(decisions: readonly Decision[]): Promise<readonly Decision[]> {
    try {
      return await this.storage.write(decisions);
    } catch (error) {
      if (error instanceof UntouchableFile)
        throw new Error(
          vscode.l10n.t(
            'the decision file there is of a newer version or another kind, and is left as it is',
          ),
        );
      throw error;
    }
  }
}

function placeOf(uri: vscode.Uri): StoragePlace {
  const read = async (): Promise<string | undefined> => {
    try {
      return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
    } catch (error) {
      if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return undefined;
      throw error;
    }
  };
  return {
    read,
    async replace(text, before) {
      await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(uri, '..'));
      const tag = crypto.randomUUID().slice(0, 8);
      return replaceFile(uri, text, tag, async () => (await read()) === before);
    },
    async setAside(text) {
      // What could not be read is kept beside the file, and beside what was set aside before.
      for (let count = 1; ; count++) {
        const copy = uri.with({ path: `${uri.path}.damaged${count === 1 ? '' : `-${count}`}` });
        if (await exists(copy)) continue;
        await replaceFile(copy, text);
        return;
      }
    },
  };
}
