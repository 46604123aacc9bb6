/** One open evidence table, without its window: what it shows, and what it does when the page asks. */
import * as vscode from 'vscode';
import type { EvidenceTable } from '../../../formats/evidence-table.js';
import { evidenceTable } from '../../../formats/evidence-table.js';
import type { TrialDocuments } from '../../documents.js';
import { goTo } from '../../go-to.js';
import { labelsIn, wordsIn } from './labels.js';
import { type FromPage, readMessage, type ToPage } from './messages.js';
import { copyRows, saveCsv, saveSvg } from './take-out.js';

/** The way to the page. */
export interface Channel {
  readonly post: (message: ToPage) => void;
  /** False while nobody looks: the page is then told when somebody does. */
  readonly visible: () => boolean;
  /** The group in which a text that is on no screen is opened. */
  readonly beside: () => vscode.ViewColumn;
}

export class EvidenceSession implements vscode.Disposable {
  private table: EvidenceTable = { results: [], dosings: [] };
  private live = false;
  /** True where the page shows something older than what is known. */
  private stale = true;
  private readonly following: vscode.Disposable;

  constructor(
    readonly uri: vscode.Uri,
    private readonly documents: TrialDocuments,
    private readonly channel: Channel,
  ) {
    this.following = documents.onDidChange(({ document }) => {
      if (document.uri.toString() === uri.toString()) this.refresh();
    });
  }

  /** Reads the rows anew and tells the page, at once or when it is looked at again. */
  refresh(): void {
    this.stale = true;
    this.show();
  }

  /** Tells the page what it does not know yet. */
  show(): void {
    if (!this.stale || !this.channel.visible()) return;
    this.stale = false;
    this.read();
    this.channel.post({
      type: 'show',
      uri: this.uri.toString(),
      name: vscode.workspace.asRelativePath(this.uri),
      live: this.live,
      table: this.table,
      labels: labelsIn(vscode.l10n.t),
    });
  }

  /** Does what the page asks; what is none of its messages is left alone. */
  async receive(message: unknown): Promise<void> {
    const asked = readMessage(message);
    if (asked) await this.answer(asked);
  }

  dispose(): void {
    this.following.dispose();
  }

  private async answer(asked: FromPage): Promise<void> {
    if (asked.type === 'ready') {
      this.stale = true;
      this.show();
    } else if (asked.type === 'jump') {
      await this.jump(asked.id);
    } else {
      const rows = this.chosen(asked.ids);
      const say =
        asked.type === 'copy'
          ? await copyRows(rows)
          : asked.type === 'csv'
            ? await saveCsv(rows, this.uri)
            : await saveSvg(rows, this.uri);
      if (say !== undefined) this.channel.post({ type: 'say', words: say });
    }
  }

  private async jump(id: string): Promise<void> {
    const { results, dosings } = this.table;
    const row = [...results, ...dosings].find((each) => each.id === id);
    if (!row) return;
    const document = await vscode.workspace.openTextDocument(this.uri);
    await goTo(document, row, { elsewhere: this.channel.beside() });
  }

  /** The rows that the page shows, in its order; the page names them and never says what they hold. */
  private chosen(ids: readonly string[]): EvidenceTable {
    const place = new Map(ids.map((id, index) => [id, index]));
    const pick = <R extends { readonly id: string }>(rows: readonly R[]): readonly R[] =>
      rows.filter(({ id }) => place.has(id)).sort((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
    return { results: pick(this.table.results), dosings: pick(this.table.dosings) };
  }

  /** A text that was closed leaves its rows standing. */
  private read(): void {
    const document = vscode.workspace.textDocuments.find(
      (each) => each.uri.toString() === this.uri.toString(),
    );
    const state = document && this.documents.get(document);
    this.live = state !== undefined;
    if (state) this.table = evidenceTable(state.analysis, wordsIn(vscode.l10n.t));
  }
}
