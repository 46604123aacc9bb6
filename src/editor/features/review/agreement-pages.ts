/** The pages that say how far two annotators agree: read-only, one for each text and two annotators, kept up to date. */
import * as vscode from 'vscode';
import { agreementSheet } from '../../../formats/agreement-report.js';
import { type Comparing, type Names, placeOfSettlement } from './comparing.js';

export const agreementScheme = 'trial-lens-agreement';

interface Page {
  readonly document: vscode.TextDocument;
  readonly names: Names;
  readonly text: string;
  readonly links: readonly vscode.DocumentLink[];
}

export class AgreementPages
  implements vscode.TextDocumentContentProvider, vscode.DocumentLinkProvider, vscode.Disposable
{
  private readonly pages = new Map<string, Page>();
  private turn = 0;
  /** The last comparison that was begun for the pages on a text. */
  private readonly turns = new WeakMap<vscode.TextDocument, number>();
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  private readonly disposables: readonly vscode.Disposable[];

  readonly onDidChange = this.changed.event;

  constructor(private readonly compare: (document: vscode.TextDocument, names: Names) => Promise<Comparing>) {
    this.disposables = [
      this.changed,
      vscode.workspace.registerTextDocumentContentProvider(agreementScheme, this),
      vscode.languages.registerDocumentLinkProvider({ scheme: agreementScheme }, this),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        if (uri.scheme === agreementScheme) this.pages.delete(uri.toString());
      }),
    ];
  }

  provideTextDocumentContent(uri: vscode.Uri): string {
    return this.pages.get(uri.toString())?.text ?? '';
  }

  /** From each disagreement to its words, and from the count of the settled ones to settling them. */
  provideDocumentLinks({ uri }: vscode.TextDocument): vscode.DocumentLink[] {
    return [...(this.pages.get(uri.toString())?.links ?? [])];
  }

  /** The text of which the page in front speaks. */
  active(): vscode.TextDocument | undefined {
    const uri = vscode.window.activeTextEditor?.document.uri.toString();
    const page = uri === undefined ? undefined : this.pages.get(uri);
    return page?.document.isClosed === false ? page.document : undefined;
  }

  /** Shows a page beside the text, which keeps the keys; one that is already open is brought up to date. */
  async show(document: vscode.TextDocument, comparison: Comparing): Promise<void> {
    const uri = this.put(document, comparison);
    const shown = await vscode.workspace.openTextDocument(uri);
    const isVisible = vscode.window.visibleTextEditors.some((editor) => editor.document === shown);
    if (isVisible) return;
    await vscode.window.showTextDocument(shown, {
      viewColumn: vscode.ViewColumn.Beside,
      preserveFocus: true,
      preview: true,
    });
  }

  /** Brings the open pages on a text up to date. */
  async refresh(document: vscode.TextDocument): Promise<void> {
    this.turn += 1;
    const { turn } = this;
    this.turns.set(document, turn);
    for (const page of [...this.pages.values()]) {
      if (page.document !== document || document.isClosed) continue;
      const comparison = await this.compare(document, page.names);
      // One that was begun earlier and took longer knows less.
      if (this.turns.get(document) === turn) this.put(document, comparison);
    }
  }

  dispose(): void {
    for (const disposable of this.disposables) disposable.dispose();
  }

  private put(document: vscode.TextDocument, comparison: Comparing): vscode.Uri {
    const { names } = comparison;
    const uri = vscode.Uri.from({
      scheme: agreementScheme,
      path: `${document.uri.path.replace(/^(?!\/)/, '/')} – ${names.map((name) => name.replace(/[/\\]/g, '-')).join(', ')}.agreement`,
      query: document.uri.toString(),
    });
    const page = pageOf(document, comparison);
    const before = this.pages.get(uri.toString());
    this.pages.set(uri.toString(), page);
    if (before?.text !== page.text) this.changed.fire(uri);
    return uri;
  }
}

function pageOf(document: vscode.TextDocument, { names, row, settlements }: Comparing): Page {
  const { lines, heads, progress } = agreementSheet(names, row, vscode.l10n.t);
  const link = (line: number, target: vscode.Uri, tooltip: string): vscode.DocumentLink => {
    const words = lines[line] ?? '';
    const lead = words.length - words.trimStart().length;
    const made = new vscode.DocumentLink(new vscode.Range(line, lead, line, words.length), target);
    made.tooltip = tooltip;
    return made;
  };
  const links = settlements.flatMap((settlement, index) => {
    const place = placeOfSettlement(settlement);
    const head = heads[index];
    if (place === undefined || head === undefined) return [];
    const { line, character } = document.positionAt(place.start);
    const fragment = `L${line + 1},${character + 1}`;
    return [link(head, document.uri.with({ fragment }), vscode.l10n.t('Go to the words'))];
  });
  const settle = vscode.Uri.parse(
    `command:trialLens.review.compare?${encodeURIComponent(JSON.stringify([names]))}`,
  );
  return {
    document,
    names,
    text: lines.join('\n'),
    links:
      settlements.length === 0
        ? []
        : [link(progress, settle, vscode.l10n.t('Settle the disagreements')), ...links],
  };
}
