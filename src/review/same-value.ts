/** When two judged values are the same. */
import type { Judged } from '../schema/decision.js';

/** Equal whatever the order of the fields; links to other annotations and printed forms do not count. */
export function sameValue(one: Judged, other: Judged): boolean {
  return canonical(one) === canonical(other);
}

const NOT_VALUE: ReadonlySet<string> = new Set(['printed', 'cues', 'stage', 'schedule', 'drug']);

function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const fields = Object.entries(value)
    .filter(([key, field]) => field !== undefined && !NOT_VALUE.has(key))
    .sort(([x], [y]) => (x < y ? -1 : 1));
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`).join(',')}}`;
}
