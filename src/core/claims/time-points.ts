/**
 * The time at which a share of survivors holds: "the 1-year OS rate was 98.0%", "71% at 12 months".
 *
 * A time right behind a value ("at 12 months") is that value's; else the nearest one before it is. "At 1, 2 and 3 years
 * were 88%, 71% and 50%" gives one to each value in order, and none where their numbers differ.
 */
import type { Figure } from '../../schema/annotation.js';
import type { TrialDocument } from '../text/document.js';
import { glueBetween, indexFrom, isFigure, type SentenceGroup } from './by-sentence.js';
import type { Draft } from './draft.js';

export function bindTimePoints(
  drafts: readonly Draft[],
  { annotations }: SentenceGroup,
  document: TrialDocument,
): void {
  const rates = drafts.filter(({ figures: [head] }) => head?.cues?.includes('kaplan-meier') === true);
  if (rates.length === 0) return;
  const times = annotations.filter((one): one is Figure => isFigure(one) && one.kind === 'duration');
  if (times.length === 0 || times.length > MOST) return;
  const taken = new Set<Figure>();
  for (const draft of rates) {
    const time = timeBehind(draft, times, document);
    if (time === undefined) continue;
    draft.timePoint = time;
    taken.add(time);
  }
  const rows = rowsOf(times, document);
  const left = rates.filter(({ timePoint }) => timePoint === undefined);
  for (const [row, values] of byRow(left, rows)) {
    if (row.length === 1) {
      const [time] = row;
      if (time !== undefined && isOneOfSeveral(time, document)) continue;
      if (time !== undefined && !taken.has(time)) for (const value of values) value.timePoint = time;
    } else if (values.length % row.length === 0) {
      for (const [i, value] of values.entries()) {
        const time = row[i % row.length];
        if (time !== undefined) value.timePoint = time;
      }
    }
  }
}

/** More times than this make no sentence but a table. */
const MOST = 24;

const AT =
  /^[\s)\]%]*(?:\([^()]{0,60}\)\s*)?(?:of (?:patients|pts|them) )?(?:were alive )?(?:at|after|by)\s(?:about\s)?$/;

/** "71% (95% CI 60-80) at 12 months" */
function timeBehind(draft: Draft, times: readonly Figure[], document: TrialDocument): Figure | undefined {
  const last = draft.figures.at(-1);
  const time = last === undefined ? undefined : times[indexFrom(times, last.end)];
  if (last === undefined || time === undefined || time.start - last.end > 90) return undefined;
  return AT.test(glueBetween(document, last, time)) ? time : undefined;
}

/** Times in a row: "at 1, 2 and 3 years". */
function rowsOf(times: readonly Figure[], document: TrialDocument): readonly (readonly Figure[])[] {
  const rows: Figure[][] = [];
  for (const time of times) {
    const row = rows.at(-1);
    const before = row?.at(-1);
    if (
      row !== undefined &&
      before !== undefined &&
      /^[-‐‑–]?,?\s*(?:and|or|,)?(?:\sat)?\s*$/.test(glueBetween(document, before, time))
    )
      row.push(time);
    else rows.push([time]);
  }
  return rows;
}

/** "1-, 2- and 4-year survival": a row of which only the last was read as a time. */
function isOneOfSeveral({ start }: Figure, { text }: TrialDocument): boolean {
  return /\d(?:[-–]|-?year|-?month)?\s*(?:,|and|or|,\s*and|&|\/)\s*$/.test(
    text.slice(Math.max(0, start - 16), start),
  );
}

/** The values behind each row of times, up to the next row. */
function* byRow(
  rates: readonly Draft[],
  rows: readonly (readonly Figure[])[],
): Iterable<readonly [readonly Figure[], readonly Draft[]]> {
  for (const [i, row] of rows.entries()) {
    const from = row.at(-1)?.end ?? 0;
    const to = rows[i + 1]?.[0]?.start ?? Number.POSITIVE_INFINITY;
    const values = rates.filter(
      ({ figures: [head] }) => head !== undefined && head.start >= from && head.start < to,
    );
    if (values.length > 0) yield [row, values];
  }
}
