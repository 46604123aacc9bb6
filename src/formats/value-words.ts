/** The value of an annotation in words that a person can read and edit: `name = anlotinib; mention = generic`. */
import type { Judged } from '../schema/decision.js';

/** Fields that people need not see: how a number was printed, and what was found around it. */
export const hiddenInWords: ReadonlySet<string> = new Set([
  'type',
  'printed',
  'cues',
  'stage',
  'schedule',
  'drug',
]);

export function shownFields(judged: Judged): string {
  return [...shownParts(judged)].map(([field, value]) => `${field} = ${value}`).join('; ');
}

/** By the name of the field, `amount.value` for a part of another. */
export function shownParts(judged: Judged): Map<string, string> {
  const parts = new Map<string, string>();
  for (const [field, value] of Object.entries(judged)) {
    if (hiddenInWords.has(field) || value === undefined) continue;
    if (isRecord(value)) {
      for (const [inner, one] of Object.entries(value)) parts.set(`${field}.${inner}`, shown(one));
    } else parts.set(field, shown(value));
  }
  return parts;
}

function shown(value: unknown): string {
  return Array.isArray(value) ? runsOf(value).join(', ') : String(value);
}

/** Whole numbers that follow one another as one entry: "1-14". */
function runsOf(list: readonly unknown[]): readonly string[] {
  const runs: string[] = [];
  for (let from = 0; from < list.length; ) {
    let to = from;
    while (Number.isInteger(list[to]) && list[to + 1] === Number(list[to]) + 1) to++;
    const isRun = to - from >= 2 && Number(list[from]) >= 0;
    runs.push(isRun ? `${String(list[from])}-${String(list[to])}` : String(list[from]));
    from = isRun ? to + 1 : from + 1;
  }
  return runs;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
