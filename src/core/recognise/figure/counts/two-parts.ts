/** Two numbers of people that make the one before them. */
import { wordSet } from '../../../text/word-set.js';
import type { RecogniserContext } from '../../recogniser.js';
import type { NumberAt, Reading } from '../reader.js';
import { PEOPLE } from './count-words.js';
import { countOf } from './counted.js';
import { makeUp } from './make-up.js';
import { totalBefore } from './part-of-total.js';
import { wholeNumberAt } from './whole-number.js';

/**
 * "418 people in 54 practices: 212 allocated to the class and 206 to usual care": two numbers that make the total before them,
 * whatever is told of each; the first is known by the second, and the second by the first.
 */
export function twoParts(context: RecogniserContext, at: number, number: NumberAt): Reading | undefined {
  const { tokens } = context.block;
  if (!tokens.isNumber(at) || number.value < LEAST_PART) return undefined;
  const total = totalBefore(context, at) ?? 0;
  const isPart = hasRest(context, number, total) || isRest(context, at, number.value);
  return isPart && saysWho(context, at)
    ? { figures: [countOf(number, 'sample-size')], end: number.end }
    : undefined;
}

const LEAST_PART = 10;
const LONGEST_PART = 24;

/** True where the rest of a total follows in the sentence, joined as a second part is. */
function hasRest({ block }: RecogniserContext, number: NumberAt, total: number): boolean {
  const { tokens } = block;
  const inBracket = tokens.text[number.start - 1] === '(';
  for (let i = number.end; i < number.end + LONGEST_PART && !tokens.isBreak(i); i++) {
    if (!tokens.isNumber(i) || tokens.valueOf(i) < LEAST_PART) continue;
    const rest = tokens.valueOf(i);
    // "141 (70 men) to rest and 145 (74 men) to exercise": in brackets a slip tells nothing.
    const isRest = inBracket ? number.value + rest === total : makeUp(total, [number.value, rest]);
    if (!isRest) continue;
    let joint = i - 1;
    while (joint > i - LONGEST_NAME && !tokens.isOneOf(joint, BEFORE_REST)) joint--;
    if (
      joint >= number.end &&
      tokens.isOneOf(joint, BEFORE_REST) &&
      wholeNumberAt(tokens, i)?.end === i + 1 &&
      !tokens.isSymbol(i + 1, '%')
    )
      return true;
  }
  return false;
}

const LONGEST_NAME = 5;
const BEFORE_REST = wordSet('and ; , or to (');

/** True where the last number of people and this one make the one before. */
function isRest({ block, found }: RecogniserContext, at: number, value: number): boolean {
  const offset = block.tokens.startOf(at);
  let first: number | undefined;
  for (let i = found.length - 1; i >= 0; i--) {
    const one = found[i];
    if (one === undefined || offset - one.end > FARTHEST_TOTAL) return false;
    if (
      one.type !== 'figure' ||
      (one.kind !== 'sample-size' && one.kind !== 'count') ||
      one.value === undefined
    )
      continue;
    if (one.unit !== undefined && !PEOPLE.has(one.unit)) continue;
    if (first !== undefined)
      // "212 in 28 practices and 206 in 26": 212 is no whole of 206 and 26, one digit away from their sum.
      return (
        first + value === one.value || (one.value > WELL_ABOVE * first && makeUp(one.value, [first, value]))
      );
    if (offset - one.end > FARTHEST_FIRST) return false;
    first = one.value;
  }
  return false;
}

/** A whole is that much more than its larger part, unless the parts make it to the last digit. */
const WELL_ABOVE = 1.4;
const FARTHEST_TOTAL = 300;
const FARTHEST_FIRST = 160;

/** True where the sentence tells of people who were allocated, treated or analysed. */
function saysWho({ block }: RecogniserContext, at: number): boolean {
  const { tokens } = block;
  const { from, to } = block.sentenceAround(at);
  for (let i = from; i < to; i++) if (tokens.isOneOf(i, ALLOCATED)) return true;
  return false;
}

const ALLOCATED = wordSet(`
  randomised randomized assigned allocated receive received receiving treated dosed analysed analyzed enrolled divided
`);
