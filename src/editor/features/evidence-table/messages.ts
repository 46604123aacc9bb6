/** What the panel's page and the extension say to each other: plain values only. */
import type { FigureStatus } from '../../../core/index.js';
import type { EvidenceTable } from '../../../formats/evidence-table.js';
import type { ForestWords } from '../../../formats/forest-plot.js';
import type { DosingColumn, ResultColumn } from './view.js';

/** From the extension to the page. */
export type ToPage = ShowMessage | SayMessage;

/** The rows as they now are. */
export interface ShowMessage {
  readonly type: 'show';
  /** Address of the text, kept so that the panel comes back after a reload. */
  readonly uri: string;
  /** The text as people know it. */
  readonly name: string;
  /** False where the text is closed or no longer annotated: the rows are those seen last. */
  readonly live: boolean;
  readonly table: EvidenceTable;
  readonly labels: Labels;
}

/** Something for the line that is read aloud. */
export interface SayMessage {
  readonly type: 'say';
  readonly words: string;
}

/** From the page to the extension. */
export type FromPage =
  | { readonly type: 'ready' }
  | { readonly type: 'jump'; readonly id: string }
  | { readonly type: 'copy' | 'csv' | 'svg'; readonly ids: readonly string[] };

/** Every word of the page, in the language of the editor. `{0}` and `{1}` are put in by the page. */
export interface Labels {
  readonly results: string;
  readonly dosings: string;
  readonly plot: string;
  readonly plotLabel: string;
  readonly plotEmpty: string;
  readonly legend: string;
  readonly filter: string;
  readonly filterHint: string;
  readonly statuses: string;
  readonly background: string;
  readonly copy: string;
  readonly csv: string;
  readonly svg: string;
  readonly goTo: string;
  readonly notNamed: string;
  readonly nothing: string;
  readonly nothingShown: string;
  readonly counted: string;
  readonly cut: string;
  readonly closed: string;
  readonly otherTrial: string;
  readonly columns: Readonly<Record<ResultColumn | DosingColumn, string>>;
  readonly status: Readonly<Record<FigureStatus, string>>;
  readonly parts: Readonly<Record<'estimate' | 'interval' | 'counts' | 'p', string>>;
  readonly forest: ForestWords;
}

/** Reads what came from the page; anything else than one of its messages is nothing. */
export function readMessage(message: unknown): FromPage | undefined {
  if (typeof message !== 'object' || message === null || !('type' in message)) return undefined;
  const { type } = message;
  if (type === 'ready') return { type };
  if (type === 'jump') {
    return 'id' in message && typeof message.id === 'string' ? { type, id: message.id } : undefined;
  }
  if (type !== 'copy' && type !== 'csv' && type !== 'svg') return undefined;
  if (!('ids' in message) || !Array.isArray(message.ids)) return undefined;
  return { type, ids: message.ids.filter((id): id is string => typeof id === 'string') };
}
