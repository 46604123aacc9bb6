/** How far each text is reviewed: a table for people and JSON for programs. */
import type { Progress } from '../review/adjudication.js';
import type { SignOffState } from '../review/sign-off.js';
import { displayWidth, visible } from './visible.js';

export interface ReviewStatusRow {
  readonly name: string;
  /** Undefined where nobody has decided anything yet. */
  readonly annotator: string | undefined;
  readonly suggested: number;
  readonly reviewed: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly changed: number;
  readonly added: number;
  readonly openFindings: number;
  /** Figures of the text, and those that neither arithmetic nor a person accounts for. */
  readonly figures: number;
  readonly openFigures: number;
  readonly orphans: number;
  readonly signOff: SignOffState;
  /** How far the disagreements are settled; only for the adjudicated layer. */
  readonly adjudicated?: Progress;
}

/**
 * True where nothing is left to do: signed off as the text stands, or every disagreement settled; without decisions that have
 * lost their place.
 */
export function isDone({ orphans, signOff, adjudicated }: ReviewStatusRow): boolean {
  if (orphans > 0) return false;
  return adjudicated === undefined ? signOff.state === 'signed' : adjudicated.settled === adjudicated.all;
}

export function reviewStatusJson(rows: readonly ReviewStatusRow[]): string {
  return `${JSON.stringify({ texts: rows }, undefined, 2)}\n`;
}

const HEAD = [
  'File',
  'Annotator',
  'Reviewed',
  'accepted',
  'rejected',
  'changed',
  'added',
  'Open figures',
  'Open findings',
  'Orphans',
  'Adjudicated',
  'Signed off',
];

/** Aligned columns; ends with a line break. */
export function reviewStatusTable(rows: readonly ReviewStatusRow[]): string {
  const lines = [HEAD, ...rows.map(cellsOf)];
  const widths = HEAD.map((_, i) => Math.max(...lines.map((line) => displayWidth(line[i] ?? ''))));
  const printed = lines.map((line) =>
    line
      .map((cell, i) => {
        const room = ' '.repeat(Math.max(0, (widths[i] ?? 0) - displayWidth(cell)));
        return i < 2 || i === HEAD.length - 1 ? cell + room : room + cell;
      })
      .join('  ')
      .trimEnd(),
  );
  printed.splice(1, 0, '─'.repeat(widths.reduce((sum, width) => sum + width + 2, -2)));
  return `${printed.join('\n')}\n`;
}

function cellsOf(row: ReviewStatusRow): readonly string[] {
  const { accepted, rejected, changed, added, figures, openFigures, openFindings, orphans } = row;
  return [
    visible(row.name),
    row.annotator === undefined ? '–' : visible(row.annotator),
    `${row.reviewed}/${row.suggested}`,
    ...[accepted, rejected, changed, added].map(String),
    openFigures === 0 ? 'all reconciled' : `${openFigures}/${figures}`,
    ...[openFindings, orphans].map(String),
    progressInWords(row.adjudicated),
    row.adjudicated === undefined ? signOffInWords(row.signOff) : '–',
  ];
}

function progressInWords(progress: Progress | undefined): string {
  if (progress === undefined) return '–';
  const { settled, stale, all } = progress;
  return `${settled}/${all}${stale > 0 ? `, ${stale} stale` : ''}`;
}

function signOffInWords(state: SignOffState): string {
  if (state.state === 'none') return 'no';
  const who = `${visible(state.by)}, ${state.at.slice(0, 10)}`;
  return state.state === 'signed' ? who : `stale: the ${state.because} changed since ${who}`;
}
