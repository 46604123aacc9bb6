/**
 * Numbers of people told by what they were given: "67 on placebo, 66 on sertraline 50 mg and 65 on sertraline 100 mg",
 * "19 on remoxipride and 17 on haloperidol dropped out", "146 to 100 mg, 148 to 200 mg and 145 to placebo".
 */
import { unitAt } from '../../../lexicon/units.js';
import type { Tokens } from '../../../text/tokens.js';
import { wordSet } from '../../../text/word-set.js';
import type { RecogniserContext } from '../../recogniser.js';
import { type NumberAt, percentSignEnd, type Reading } from '../reader.js';
import { countOf, isYear } from './counted.js';
import { makeUp } from './make-up.js';
import { totalBefore } from './part-of-total.js';
import { wholeNumberAt } from './whole-number.js';

/** The numbers of two groups or more at a token, each with what its group was given. */
export function groupsByDrug(context: RecogniserContext, at: number): Reading | undefined {
  const { tokens } = context.block;
  const numbers: NumberAt[] = [];
  let i = at;
  while (numbers.length < MOST) {
    const number = wholeNumberAt(tokens, i);
    const behind = number === undefined || isYear(number) ? -1 : behindGift(context, number.end);
    if (number === undefined || behind < 0) break;
    numbers.push(number);
    const joint = jointBehind(tokens, behind);
    if (joint < 0) break;
    i = joint;
  }
  const last = numbers.at(-1);
  if (last === undefined || numbers.length < 2) return undefined;
  const kind = areSizes(context, at, numbers) ? 'sample-size' : 'count';
  return { figures: numbers.map((one) => countOf(one, kind)), end: last.end };
}

const MOST = 6;

/** "on sertraline 50 mg", "to 200 mg", "treated with cefaclor": the token behind what was given, or -1. */
function behindGift({ block, isTaken }: RecogniserContext, at: number): number {
  const { tokens } = block;
  let i = tokens.isOneOf(at, TREATED) ? at + 1 : at;
  if (!tokens.isOneOf(i, GIVING) && i === at) return -1;
  if (tokens.isOneOf(i, GIVING)) i++;
  const first = i;
  while (i < first + LONGEST_GIFT && !isJoint(tokens, i) && isGift(tokens, i, isTaken)) i++;
  const names = isTaken(first) || tokens.isOneOf(first, PLACEBOS) || isAmount(tokens, first);
  return i > first && names ? i : -1;
}

const TREATED = wordSet('given receiving taking treated assigned allocated who');
const GIVING = wordSet('on with to received took at');
const PLACEBOS = wordSet('placebo control controls vehicle sham active standard usual');
const LONGEST_GIFT = 18;

function isGift(tokens: Tokens, at: number, isTaken: (token: number) => boolean): boolean {
  return (
    isTaken(at) || tokens.isWord(at) || tokens.isNumber(at) || tokens.isSymbol(at, '/') || tokens.isDash(at)
  );
}

/** "100 mg", "24-month", but not the second end of "2 to 4 min", "60 to 80 mmHg". */
function isAmount(tokens: Tokens, at: number): boolean {
  if (!tokens.isNumber(at) || percentSignEnd(tokens, at + 1) >= 0) return false;
  const unit = unitAt(tokens, at + 1);
  return unit !== undefined && (tokens.isDash(at + 1) || !ENDS.has(unit.dimension));
}

const ENDS: ReadonlySet<string> = new Set(['time', 'pressure']);

function isJoint(tokens: Tokens, at: number): boolean {
  return tokens.isOneOf(at, JOINTS);
}

const JOINTS = wordSet(', ; and vs versus v');

/** The token behind what joins two groups, or -1. */
function jointBehind(tokens: Tokens, at: number): number {
  if (!isJoint(tokens, at)) return -1;
  return tokens.word(at + 1) === 'and' ? at + 2 : at + 1;
}

/** Sizes add up to those counted before, or stand in a sentence that allocates or analyses people. */
function areSizes(context: RecogniserContext, at: number, numbers: readonly NumberAt[]): boolean {
  const total = totalBefore(context, at);
  if (
    makeUp(
      total,
      numbers.map(({ value }) => value),
    )
  )
    return true;
  const { tokens } = context.block;
  const { from } = context.block.sentenceAround(at);
  for (let i = at - 1; i >= Math.max(from, at - REACH); i--) if (tokens.isOneOf(i, ALLOCATED)) return true;
  return false;
}

const REACH = 40;
const ALLOCATED = wordSet(
  'randomised randomized allocated assigned analysed analyzed evaluable enrolled treated',
);
