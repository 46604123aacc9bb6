/** Which trial text the person is looking at: what the tree, the status bar and the commands speak of. */
import * as vscode from 'vscode';
import { canBeTrialText, type TrialDocuments, type TrialState } from './documents.js';

export class ActiveTrial implements vscode.Disposable {
  private looked: vscode.TextDocument | undefined;
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly disposables: vscode.Disposable[];

  /** Fired when another document is looked at, and when more is known of the one that is. */
  readonly onDidChange = this.changed.event;

  constructor(private readonly documents: TrialDocuments) {
    this.disposables = [
      this.changed,
      vscode.window.onDidChangeActiveTextEditor((editor) => this.look(editor)),
      vscode.workspace.onDidCloseTextDocument((document) => {
        if (document === this.looked) this.look(vscode.window.activeTextEditor);
      }),
      documents.onDidChange(({ document }) => {
        if (document === this.looked) this.tell();
      }),
      documents.onDidChangeSettings(() => this.tell()),
    ];
    this.look(vscode.window.activeTextEditor);
  }

  /** The document that is looked at, if it is one that can be annotated. */
  get document(): vscode.TextDocument | undefined {
    return this.looked;
  }

  /** What is known of it; undefined where it is not treated as a trial text. */
  get state(): TrialState | undefined {
    return this.looked && this.documents.get(this.looked);
  }

  /** Tells everybody again, after a switch that changed how the document is treated. */
  tell(): void {
    void vscode.commands.executeCommand('setContext', 'trialLens.trialText', this.state !== undefined);
    void vscode.commands.executeCommand('setContext', 'trialLens.canAnnotate', this.looked !== undefined);
    this.changed.fire();
  }

  dispose(): void {
    for (const disposable of this.disposables) disposable.dispose();
  }

  /**
   * A walkthrough, an output channel or a picture coming to the front does not end the reading of a trial text:
   * only another text of one's own does, or closing it.
   */
  private look(editor: vscode.TextEditor | undefined): void {
    const isText = editor !== undefined && !passing.has(editor.document.uri.scheme);
    if (isText) this.looked = canBeTrialText(editor.document) ? editor.document : undefined;
    else if (this.looked?.isClosed) this.looked = undefined;
    this.tell();
  }
}

/** Schemes of texts that are looked at in passing, beside the file one works on. */
const passing = new Set([
  'output',
  'comment',
  'vscode-scm',
  'git',
  'trial-lens-rule',
  'trial-lens-agreement',
]);
