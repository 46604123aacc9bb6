/** Decisions that could not be written to their file: the editor keeps them, also through its own end, until they can be. */
import * as vscode from 'vscode';
import type { Decision } from '../../schema/index.js';
import { DecisionFile } from './decision-file.js';

export class SetAside {
  /** `store` outlives the window. */
  constructor(private readonly store: vscode.Memento) {}

  /** Rejects where the editor cannot keep them either. */
  async keep(file: DecisionFile, decisions: readonly Decision[]): Promise<void> {
    const { writeDecisions } = await import('../../formats/decisions-file.js');
    await this.store.update(keyOf(file), writeDecisions({ head: file.head, decisions }));
  }

  /** What waits to be written to a file. */
  async of(file: DecisionFile): Promise<readonly Decision[]> {
    const text = this.store.get<unknown>(keyOf(file));
    if (typeof text !== 'string') return [];
    const { readDecisions } = await import('../../formats/decisions-file.js');
    const read = readDecisions(text);
    return read.ok ? read.file.decisions : [];
  }

  /** Tries again for every file, as at the start of a window. What cannot be written yet stays here. */
  async writeAll(): Promise<void> {
    if (!vscode.workspace.isTrusted) return;
    for (const key of this.store.keys().filter((one) => one.startsWith(prefix))) {
      const text = this.store.get<unknown>(key);
      const { readDecisions } = await import('../../formats/decisions-file.js');
      const read = readDecisions(String(text));
      if (!read.ok) continue;
      const file = new DecisionFile(vscode.Uri.parse(key.slice(prefix.length)), read.file.head);
      await file.write(read.file.decisions).then(
        () => this.written(file),
        () => undefined,
      );
    }
  }

  /** They are in the file now. */
  async written(file: DecisionFile): Promise<void> {
    if (this.store.get(keyOf(file)) !== undefined) await this.store.update(keyOf(file), undefined);
  }
}

const prefix = 'decisions not written: ';

function keyOf({ uri }: DecisionFile): string {
  return prefix + uri.toString();
}
