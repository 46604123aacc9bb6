/** Times in a row that share their unit: "the 1-, 2- and 4-year survival rates", "12- and 18-month PFS". */
import { unitAt } from '../../lexicon/units.js';
import type { Tokens } from '../../text/tokens.js';
import { type NumberAt, numberAt, type Reading } from './reader.js';
import { jointEnd } from './values/value-list.js';

const TIMES: ReadonlySet<string> = new Set(['a', 'mo', 'wk', 'd', 'h']);
const MOST = 8;

/** Two to eight numbers with a hyphen each, the last one before a unit of time. */
export function hyphenatedTimes(tokens: Tokens, at: number): Reading | undefined {
  const numbers: NumberAt[] = [];
  let i = at;
  while (numbers.length < MOST) {
    const number = numberAt(tokens, i);
    if (number === undefined || !tokens.isDash(number.end) || !tokens.touches(number.end)) return undefined;
    numbers.push(number);
    i = number.end + 1;
    const next = jointEnd(tokens, i);
    if (next < 0) break;
    i = next;
  }
  const unit = numbers.length < 2 ? undefined : unitAt(tokens, i);
  if (unit === undefined || !TIMES.has(unit.ucum)) return undefined;
  const figures = numbers.map((number, index) => ({
    type: 'figure' as const,
    kind: 'duration' as const,
    start: number.start,
    end: index === numbers.length - 1 ? tokens.endOf(unit.end - 1) : number.stop,
    value: number.value,
    unit: unit.ucum,
    printed: { value: number.printed },
  }));
  return { figures, end: unit.end };
}
