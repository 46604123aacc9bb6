/** The command "Show Evidence Table": a panel for each text, beside it, which comes back after a reload. */
import * as vscode from 'vscode';
import type { ActiveTrial } from '../../active-trial.js';
import type { TrialDocuments } from '../../documents.js';
import { guard } from '../../guard.js';
import { openDocument } from '../export/sources.js';
import { newNonce, pageOf } from './page.js';
import { EvidenceSession } from './session.js';

export const evidenceCommand = 'trialLens.showEvidenceTable';
export const evidenceViewType = 'trialLens.evidenceTable';

export function registerEvidenceTable(
  documents: TrialDocuments,
  active: ActiveTrial,
  context: vscode.ExtensionContext,
): vscode.Disposable {
  const panels = new EvidencePanels(documents, context.extensionUri);
  return vscode.Disposable.from(
    panels,
    // The button in an editor's title gives the file it stands over; elsewhere it is the text one works on.
    vscode.commands.registerCommand(evidenceCommand, (clicked?: unknown) => {
      const document = clicked instanceof vscode.Uri ? openDocument(clicked) : active.document;
      if (document && documents.get(document)) return panels.open(document.uri);
      return vscode.window.showInformationMessage(
        vscode.l10n.t('Trial Lens: open a trial text first; its evidence table is shown beside it.'),
      );
    }),
    vscode.window.registerWebviewPanelSerializer(evidenceViewType, {
      deserializeWebviewPanel: guard(
        documents.log,
        'evidence table after a reload',
        Promise.resolve(),
        (panel: vscode.WebviewPanel, state: unknown) => panels.restore(panel, state),
      ),
    }),
  );
}

class EvidencePanels implements vscode.Disposable {
  private readonly panels = new Map<string, vscode.WebviewPanel>();

  constructor(
    private readonly documents: TrialDocuments,
    private readonly home: vscode.Uri,
  ) {}

  /** Shows the panel of a text, the one that is there already or a new one. */
  open(uri: vscode.Uri): void {
    const known = this.panels.get(uri.toString());
    if (known) {
      known.reveal();
      return;
    }
    const panel = vscode.window.createWebviewPanel(
      evidenceViewType,
      titleOf(uri),
      { viewColumn: vscode.ViewColumn.Beside },
      this.options(),
    );
    this.fill(panel, uri);
  }

  /** Fills a panel that VS Code kept; one whose text is gone is closed. */
  async restore(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    const kept = typeof state === 'object' && state !== null && 'uri' in state ? state.uri : undefined;
    if (typeof kept !== 'string') {
      panel.dispose();
      return;
    }
    const uri = vscode.Uri.parse(kept);
    panel.webview.options = this.options();
    try {
      await vscode.workspace.openTextDocument(uri);
    } catch {
      panel.dispose();
      return;
    }
    this.fill(panel, uri);
  }

  dispose(): void {
    for (const panel of this.panels.values()) panel.dispose();
  }

  private fill(panel: vscode.WebviewPanel, uri: vscode.Uri): void {
    const { log } = this.documents;
    const { webview } = panel;
    const session = new EvidenceSession(uri, this.documents, {
      post: (message) => void webview.postMessage(message),
      visible: () => panel.visible,
      // A text that is not on the screen must not open over the table.
      beside: () =>
        panel.viewColumn === vscode.ViewColumn.One ? vscode.ViewColumn.Two : vscode.ViewColumn.One,
    });
    this.panels.set(uri.toString(), panel);
    const parts = [
      session,
      webview.onDidReceiveMessage(
        guard(log, 'evidence table', undefined, (message: unknown) => void this.receive(session, message)),
      ),
      panel.onDidChangeViewState(guard(log, 'evidence table', undefined, () => session.show())),
    ];
    panel.onDidDispose(() => {
      this.panels.delete(uri.toString());
      for (const part of parts) part.dispose();
    });
    const file = (name: string) => webview.asWebviewUri(vscode.Uri.joinPath(this.home, 'dist', name));
    const icon = (name: string) => vscode.Uri.joinPath(this.home, 'media', name);
    panel.iconPath = { light: icon('activity-bar.svg'), dark: icon('evidence-dark.svg') };
    webview.html = pageOf({
      script: file('evidence-table.js'),
      style: file('evidence-table.css'),
      nonce: newNonce(),
      title: panel.title,
      language: vscode.env.language,
    });
  }

  private async receive(session: EvidenceSession, message: unknown): Promise<void> {
    try {
      await session.receive(message);
    } catch (error) {
      this.documents.log.error(error instanceof Error ? error : String(error));
      const words = error instanceof Error ? error.message : String(error);
      void vscode.window.showErrorMessage(`Trial Lens: ${words}`);
    }
  }

  private options(): vscode.WebviewPanelOptions & vscode.WebviewOptions {
    return { enableScripts: true, localResourceRoots: [vscode.Uri.joinPath(this.home, 'dist')] };
  }
}

function titleOf(uri: vscode.Uri): string {
  return vscode.l10n.t('Evidence: {0}', uri.path.split('/').at(-1) ?? '');
}
