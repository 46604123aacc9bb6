/** Telling everybody who shows decisions that they have changed: behind the answer to a key, which is seen first. */
import * as vscode from 'vscode';
import type { Edit } from '../../review/follow-edit.js';

export class Telling implements vscode.Disposable {
  private readonly emitter = new vscode.EventEmitter<vscode.TextDocument>();
  private readonly untold = new Set<vscode.TextDocument>();

  readonly event = this.emitter.event;

  fire(document: vscode.TextDocument): void {
    this.untold.delete(document);
    this.emitter.fire(document);
  }

  /** Fires right behind what is being done. */
  soon(document: vscode.TextDocument): void {
    if (this.untold.size === 0) setTimeout(() => this.now());
    this.untold.add(document);
  }

  /** Fires what is due, for somebody who builds on what everybody has heard. */
  now(): void {
    for (const document of [...this.untold]) this.fire(document);
  }

  dispose(): void {
    this.emitter.dispose();
  }
}

/** The edits of an event of the editor, as reviews follow them. */
export function editsOf({ contentChanges }: vscode.TextDocumentChangeEvent): readonly Edit[] {
  return contentChanges.map(({ rangeOffset, rangeLength, text }) => ({
    offset: rangeOffset,
    length: rangeLength,
    text,
  }));
}
