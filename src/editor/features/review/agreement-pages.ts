/** The pages that say how far two annotators agree: read-only, one for each text and annotator. */
import * as vscode from 'vscode';

export const agreementScheme = 'trial-lens-agreement';

export class AgreementPages implements vscode.TextDocumentContentProvider, vscode.Disposable {
  private readonly pages = new Map<string, string>();
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  private readonly disposables: readonly vscode.Disposable[];

  readonly onDidChange = this.changed.event;

  constructor() {
    this.disposables = [
      this.changed,
      vscode.workspace.registerTextDocumentContentProvider(agreementScheme, this),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        if (uri.scheme === agreementScheme) this.pages.delete(uri.toString());
      }),
    ];
  }

  provideTextDocumentContent(uri: vscode.Uri): string {
    return this.pages.get(uri.toString()) ?? '';
  }

  /** Shows a page beside the text, which keeps the keys; one that is already open is brought up to date. */
  async show(document: vscode.TextDocument, annotator: string, page: string): Promise<void> {
    const uri = vscode.Uri.from({
      scheme: agreementScheme,
      path: `${document.uri.path.replace(/^(?!\/)/, '/')} – ${annotator.replace(/[/\\]/g, '-')}.agreement`,
      query: document.uri.toString(),
    });
    this.pages.set(uri.toString(), page);
    this.changed.fire(uri);
    const shown = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(shown, {
      viewColumn: vscode.ViewColumn.Beside,
      preserveFocus: true,
      preview: true,
    });
  }

  dispose(): void {
    for (const disposable of this.disposables) disposable.dispose();
  }
}
