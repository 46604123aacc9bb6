/**
 * Sizes of arms that end a bracket each, however much is told of the arms between them, and add up to those allocated: "epirubicin
 * 100 mg/m2 (six cycles; 752) or … followed by docetaxel 100 mg/m2 (748)".
 */
import type { Tokens } from '../../../text/tokens.js';
import { wordSet } from '../../../text/word-set.js';
import type { RecogniserContext } from '../../recogniser.js';
import type { NumberAt, Reading } from '../reader.js';
import { countOf } from './counted.js';
import { wholeNumberAt } from './whole-number.js';

/** The size at a token that ends a bracket, where it makes a number of people printed before with the other brackets nearby. */
export function bracketsOfTotal(
  context: RecogniserContext,
  at: number,
  number: NumberAt,
): Reading | undefined {
  const { tokens } = context.block;
  if (!tokens.isNumber(at) || number.value < LEAST || !endsBracket(tokens, at)) return undefined;
  const size = (): Reading => ({ figures: [countOf(number, 'sample-size')], end: number.end });
  let forward = number.value;
  let arms = 1;
  for (let i = number.end + 1; i < number.end + REACH && arms < MOST && i < tokens.count; i++) {
    if (tokens.isBreak(i)) break;
    if (!tokens.isNumber(i) || !endsBracket(tokens, i)) continue;
    forward += tokens.valueOf(i);
    arms++;
    if (isTold(context, at, forward) || areAlike(context, at, number.value, tokens.valueOf(i))) return size();
  }
  // The last of such a row: those before it were read as sizes.
  return arms === 1 && endsRow(context, at, number.value) ? size() : undefined;
}

const LEAST = 5;
const MOST = 4;
const REACH = 70;

/** "(752)", "(66 Gy in 33 fractions; 309)": a whole number with nothing but the bracket behind it. */
function endsBracket(tokens: Tokens, at: number): boolean {
  if (!tokens.isSymbol(at + 1, ')') || !tokens.isSign(at - 1, '(;')) return false;
  const number = wholeNumberAt(tokens, at);
  return number !== undefined && number.value >= LEAST && number.end === at + 1;
}

/** True where so many people were counted shortly before, and something was given to them. */
function isTold({ block, found }: RecogniserContext, at: number, total: number): boolean {
  const offset = block.tokens.startOf(at);
  let counted = false;
  for (let i = found.length - 1; i >= 0 && !counted; i--) {
    const one = found[i];
    if (one === undefined || offset - one.end > FARTHEST) return false;
    counted =
      one.type === 'figure' && (one.kind === 'sample-size' || one.kind === 'count') && one.value === total;
  }
  return counted && isGiven(block.tokens, at);
}

/** "a fixed appointment (1196), or a letter that asked them to telephone (1198)": as large as each other, and allocated to. */
function areAlike({ block }: RecogniserContext, at: number, one: number, other: number): boolean {
  if (Math.abs(one - other) > UNEVEN * one || one < LEAST_ALIKE) return false;
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) if (block.tokens.isOneOf(i, ALLOCATED)) return true;
  return false;
}

const UNEVEN = 0.05;
const LEAST_ALIKE = 20;
const ALLOCATED = wordSet('randomised randomized randomly assigned allocated divided');

const FARTHEST = 600;

function isGiven(tokens: Tokens, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) if (tokens.isOneOf(i, GIVEN)) return true;
  return false;
}

const GIVEN = wordSet(`
  randomised randomized assigned allocated receive received given group arm groups arms versus either or treated compared
  applied
`);

/** True where the sizes read in the brackets before this one make a number of people with it. */
function endsRow(context: RecogniserContext, at: number, value: number): boolean {
  const { block, found } = context;
  let sum = value;
  for (let i = found.length - 1; i >= 0; i--) {
    const one = found[i];
    if (one === undefined || block.tokens.startOf(at) - one.end > FARTHEST) return false;
    if (one.type !== 'figure' || one.kind !== 'sample-size' || one.value === undefined) continue;
    if (block.tokens.text[one.end] !== ')') continue;
    sum += one.value;
    if (isTold(context, at, sum) || areAlike(context, at, value, one.value)) return true;
  }
  return false;
}
