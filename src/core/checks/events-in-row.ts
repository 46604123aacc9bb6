/** Events, the time under observation and the rate, of one group or of several in the same order. */
import type { Figure } from '../../schema/annotation.js';
import { isBound } from './guards.js';

export const PERSON_TIME = '{person}';

const MOST_GROUPS = 12;

export function isPersonTime({ kind, unit }: Figure): boolean {
  return kind === 'quantity' && unit?.endsWith(PERSON_TIME) === true;
}

/** Events with their time and their rate, of one group or of several in the same order. */
export interface EventRow {
  readonly items: readonly { readonly events: Figure; readonly time: Figure; readonly rate: Figure }[];
  /** True where the rates stand behind the times. */
  readonly ratesLast: boolean;
}

/** "22 and 47 … in 1356 and 1322 person-years (1.62 and 3.56 per 100 person-years)", by the first time. */
export function rowInOrder(figures: readonly Figure[], from: number): EventRow | undefined {
  let length = 0;
  while (length < MOST_GROUPS && isLike(figures[from + length], isPersonTime)) length++;
  return rowOf(length, true, (i) => [
    figures[from - length + i],
    figures[from + i],
    figures[from + length + i],
  ]);
}

/** "29 in 2,868 and 51 in 2,836 patient-days", the rates before or behind, by the first time. */
export function rowOfPairs(figures: readonly Figure[], from: number): EventRow | undefined {
  let length = 0;
  while (
    length < MOST_GROUPS &&
    isLike(figures[from + 2 * length - 1], isCount) &&
    isLike(figures[from + 2 * length], isPersonTime)
  )
    length++;
  const pair = (i: number) => [figures[from + 2 * i - 1], figures[from + 2 * i]] as const;
  return (
    rowOf(length, true, (i) => [...pair(i), figures[from + 2 * length - 1 + i]]) ??
    rowOf(length, false, (i) => [...pair(i), figures[from - 1 - length + i]])
  );
}

function rowOf(
  length: number,
  ratesLast: boolean,
  itemAt: (i: number) => readonly (Figure | undefined)[],
): EventRow | undefined {
  const items: EventRow['items'][number][] = [];
  for (let i = 0; i < length; i++) {
    const [events, time, rate] = itemAt(i);
    if (events === undefined || time === undefined || rate === undefined) return undefined;
    if (!isLike(events, isCount) || !isLike(time, isPersonTime) || !isLike(rate, isRate)) return undefined;
    items.push({ events, time, rate });
  }
  return length === 0 ? undefined : { items, ratesLast };
}

function isCount({ kind }: Figure): boolean {
  return kind === 'count';
}

function isRate({ kind }: Figure): boolean {
  return kind === 'rate';
}

export function isLike(figure: Figure | undefined, is: (one: Figure) => boolean): boolean {
  return figure !== undefined && is(figure) && !isBound(figure);
}
