/**
 * Values with one number in brackets each, whose percent sign stands behind the last alone: "12.5 (7), 25.0 (14) and 41.8% (23)"
 * are shares and their counts, "−0.4 (0.1), −0.6 (0.1) and −0.7% (0.1)" means and their spreads.
 */
import { copyWith } from '../../../text/copy.js';
import type { Tokens } from '../../../text/tokens.js';
import { bare } from '../bare.js';
import { countOf } from '../counts/counted.js';
import { isWhole } from '../counts/whole-number.js';
import { type FigureParts, type FigureReader, type NumberAt, numberAt, percentSignEnd } from '../reader.js';
import { deviationKind } from '../values/convention.js';
import { jointEnd } from '../values/value-list.js';

export const readShareRow: FigureReader = ({ block }, at) => {
  const { tokens } = block;
  const items: Item[] = [];
  let begin = at;
  for (let item = itemAt(tokens, begin); item !== undefined; item = itemAt(tokens, begin)) {
    items.push(item);
    if (item.percent || items.length === LONGEST) break;
    begin = jointEnd(tokens, item.end);
    if (begin < 0) return undefined;
  }
  const last = items.at(-1);
  if (last === undefined || !last.percent || items.length < 2) return undefined;
  const counts = items.every(({ inside }) => isWhole(inside));
  const spread = deviationKind(block, at);
  const figures = items.flatMap(({ value, stop, inside }): FigureParts[] => [
    copyWith(bare(value, counts ? 'percentage' : 'mean'), { end: stop, unit: '%' }),
    counts ? countOf(inside, 'count') : copyWith(bare(inside, spread), { unit: '%' }),
  ]);
  return { figures, end: last.end };
};

const LONGEST = 8;

interface Item {
  readonly value: NumberAt;
  /** Offset after its last character, percent sign included. */
  readonly stop: number;
  readonly inside: NumberAt;
  readonly percent: boolean;
  /** Token after its bracket. */
  readonly end: number;
}

function itemAt(tokens: Tokens, at: number): Item | undefined {
  const value = numberAt(tokens, at);
  if (value === undefined) return undefined;
  const sign = percentSignEnd(tokens, value.end);
  const open = sign > 0 ? sign : value.end;
  if (!tokens.isSymbol(open, '(')) return undefined;
  const inside = numberAt(tokens, open + 1);
  if (inside === undefined || !tokens.isSymbol(inside.end, ')')) return undefined;
  return { value, stop: tokens.endOf(open - 1), inside, percent: sign > 0, end: inside.end + 1 };
}
