/**
 * The sizes of arms: "(69 and 35)", "105 to drug A and 105 to placebo", "2361 assigned to drug A", "(105 in each group)",
 * "groups of 20 each", "the intervention (120) or control (120)", and the total behind a share ("26.9% of 316").
 */
import { unitAt } from '../../../lexicon/units.js';
import type { Tokens } from '../../../text/tokens.js';
import { wordSet } from '../../../text/word-set.js';
import type { RecogniserContext } from '../../recogniser.js';
import { type FigureParts, type NumberAt, numberAt, percentSignEnd, type Reading } from '../reader.js';
import { listAt } from '../values/value-list.js';
import { bracketsOfTotal } from './brackets-of-total.js';
import { PEOPLE } from './count-words.js';
import { opensPercent } from './counted.js';
import { sizesOfField } from './field-sizes.js';
import { sizesInBracket } from './size-row.js';
import { wholeNumberAt } from './whole-number.js';

/** The size of one arm or of several at a token. */
export function armSizes(context: RecogniserContext, at: number): Reading | undefined {
  const tokens = context.block.tokens;
  const from = context.block.sentenceAround(at).from;
  const number = wholeNumberAt(tokens, at);
  if (number === undefined || number.value < 2) return undefined;
  if (isTotalBehindShare(tokens, at) || tokens.word(at - 1) === 'leaving') return one(number);
  const field = sizesOfField(tokens, at, number);
  if (field !== undefined) return field;
  const apart = bracketsOfTotal(context, at, number);
  if (apart !== undefined) return apart;
  const row = sizesInBracket(context, from, at);
  if (row !== undefined) return row;
  const list = tokens.isSymbol(at - 1, '(') ? listAt(tokens, at) : undefined;
  const closed =
    list !== undefined && tokens.isSymbol(list.end, ')') && list.numbers.every((size) => isSize(size));
  if (closed && saysRandomised(from, tokens, at)) return { figures: list.numbers.map(sizeOf), end: list.end };
  if (
    isOfSample(tokens, at, number) ||
    isOfGroups(tokens, at, number) ||
    isPerGroup(from, tokens, at, number)
  )
    return one(number);
  if (isBracketedTwin(tokens, at, number) && tokens.isOneOf(at - 2, GROUPS) && takesPart(from, tokens, at))
    return one(number);
  if (!saysRandomised(from, tokens, at)) return undefined;
  const behind = behindShare(tokens, number.end);
  const toArm =
    tokens.word(behind) === 'to'
      ? tokens.isWord(behind + 1) || context.isTaken(behind + 1) || opensName(tokens, behind + 1)
      : tokens.word(behind) === 'in' && tokens.isOneOf(behind + 1, ARMS);
  if (toArm || isBracketedTwin(tokens, at, number)) return one(number);
  return undefined;
}

/** "212 to 3-weekly and 208 to weekly paclitaxel": a number that a hyphen ties to a word. */
function opensName(tokens: Tokens, at: number): boolean {
  return tokens.isNumber(at) && tokens.isDash(at + 1) && tokens.touches(at + 1) && tokens.isWord(at + 2);
}

/** "234 (50%) to each group", "145 (74 men [51.0%]) to epoetin": the token behind the bracket, or the token itself. */
function behindShare(tokens: Tokens, at: number): number {
  if (tokens.isSymbol(at, '(') && !opensPercent(tokens, at)) {
    let close = at + 1;
    while (close < at + LONGEST_REMARK && !tokens.isSymbol(close, ')')) close++;
    return tokens.isSymbol(close, ')') && tokens.word(close + 1) === 'to' ? close + 1 : at;
  }
  if (!opensPercent(tokens, at)) return at;
  const sign = percentSignEnd(tokens, at + 2);
  return tokens.isSymbol(sign, ')') ? sign + 1 : at;
}

const LONGEST_REMARK = 12;

function one(number: NumberAt): Reading {
  return { figures: [sizeOf(number)], end: number.end };
}

function sizeOf(number: NumberAt): FigureParts {
  return {
    type: 'figure',
    kind: 'sample-size',
    start: number.start,
    end: number.stop,
    value: number.value,
    printed: { value: number.printed },
  };
}

function isSize(number: NumberAt): boolean {
  return Number.isInteger(number.value) && number.value > 1 && !number.printed.includes('.');
}

function saysRandomised(from: number, tokens: Tokens, at: number): boolean {
  for (let i = at - 1; i >= Math.max(from, at - 25); i--) if (tokens.isOneOf(i, ALLOCATING)) return true;
  return false;
}

const ALLOCATING = wordSet(`
  randomised randomized randomly randomization randomisation randomise randomize assigned allocated divided
  allotted split
`);
const ARMS = wordSet('arm arms group groups cohort');
const GROUPS = wordSet('arm arms group groups cohort cohorts');

/** "73 (18%) of 409", "26.9% of 316". */
function isTotalBehindShare(tokens: Tokens, at: number): boolean {
  if (tokens.word(at - 1) !== 'of' || !tokens.isNumber(at)) return false;
  if (tokens.isSymbol(at - 2, '%')) return true;
  // "23 (9.7 per cent) of 238"
  if (tokens.isSymbol(at - 2, ')') && percentSignEnd(tokens, at - 4) === at - 2) return true;
  // "a body-mass index (BMI) of 30": a bracket that holds a name.
  const holdsNumber = tokens.isNumber(at - 3) || tokens.isSymbol(at - 3, '%');
  return holdsNumber && (tokens.isSymbol(at - 2, ')') || tokens.isSymbol(at - 2, ']'));
}

/** "a sample size of 240", "the required sample size was 180". */
function isOfSample(tokens: Tokens, at: number, number: NumberAt): boolean {
  const glue = tokens.word(at - 1);
  if (glue !== 'of' && glue !== 'was' && glue !== 'is') return false;
  if (tokens.word(at - 2) !== 'size' || tokens.word(at - 3) !== 'sample') return false;
  return isSize(number) && percentSignEnd(tokens, number.end) < 0;
}

/** "three groups of 20", "two arms of 45 patients each". */
function isOfGroups(tokens: Tokens, at: number, number: NumberAt): boolean {
  if (tokens.word(at - 1) !== 'of' || !tokens.isOneOf(at - 2, GROUPS)) return false;
  return (
    tokens.word(number.end) === 'each' || tokens.isOneOf(number.end, PEOPLE) || !tokens.isWord(number.end)
  );
}

/** "(105 in each group)", "60 per arm", "thirty-two in each": people, where the sentence speaks of taking part. */
function isPerGroup(from: number, tokens: Tokens, at: number, number: NumberAt): boolean {
  const noun = tokens.isOneOf(number.end, PEOPLE) ? number.end + 1 : number.end;
  const word = tokens.word(noun);
  // "allocated to surgery or a brace, 35 each"
  if (word === 'each') return !tokens.isWord(noun + 1) && saysRandomised(from, tokens, at);
  const each = word === 'in' || word === 'for' || word === 'at' ? noun + 1 : word === 'per' ? noun : -1;
  if (each < 0) return false;
  const behind = tokens.word(each);
  if (behind !== 'each' && behind !== 'both' && behind !== 'per') return false;
  const named =
    tokens.isOneOf(each + 1, GROUPS) ||
    tokens.isOneOf(each + 1, CELLS) ||
    (behind === 'each' && !tokens.isWord(each + 1));
  return named && (takesPart(from, tokens, at) || opensBracket(tokens, from, at));
}

/** "The runners (105 in each group)": whoever stands before the bracket takes part, where no event was named. */
function opensBracket(tokens: Tokens, from: number, at: number): boolean {
  if (!tokens.isSymbol(at - 1, '(')) return false;
  for (let i = at - 2; i >= Math.max(from, at - 25); i--) if (tokens.isOneOf(i, EVENTS)) return false;
  return true;
}

function takesPart(from: number, tokens: Tokens, at: number): boolean {
  for (let i = at - 1; i >= Math.max(from, at - 25); i--) {
    const word = tokens.word(i);
    if (TAKING_PART.has(word) || ALLOCATING.has(word) || PEOPLE.has(word)) return true;
    if (EVENTS.has(word)) return false;
  }
  return false;
}

const CELLS = wordSet('level cell dose');
const TAKING_PART = wordSet(
  'dosed treated enrolled recruited included analysed analyzed completed studied participated size planned needed required target sample',
);
const EVENTS = wordSet('deaths events died event death relapsed failures failed complications had');

/** "the intervention (120) or control (120)": whole numbers alone in brackets, at least two of them. */
function isBracketedTwin(tokens: Tokens, at: number, number: NumberAt): boolean {
  if (!isBracketed(tokens, at, number.end) || !tokens.isNumber(at)) return false;
  for (let i = number.end + 1; i < number.end + TWIN_REACH; i++) {
    if (tokens.isSymbol(i, '.')) break;
    if (isTwin(tokens, i, number)) return true;
    if (tokens.isNumber(i) && !isMeasure(tokens, i) && !isSchedule(tokens, i)) break;
  }
  for (let i = at - 3; i > at - TWIN_REACH - 2; i--) {
    if (tokens.isSymbol(i, '.')) break;
    if (isTwin(tokens, i, number)) return true;
    if (tokens.isNumber(i) && !isMeasure(tokens, i) && !isSchedule(tokens, i)) break;
  }
  return false;
}

const TWIN_REACH = 24;

/** A whole number alone in its brackets, at most twice or half as large. */
function isTwin(tokens: Tokens, at: number, { value }: NumberAt): boolean {
  if (!isBracketed(tokens, at, at + 1) || !isWhole(tokens, at)) return false;
  const other = tokens.valueOf(at);
  return tokens.isNumber(at) && other <= 4 * value && value <= 4 * other;
}

/** "in 15 fractions", "2 doses": how often something was given, between two sizes. */
function isSchedule(tokens: Tokens, at: number): boolean {
  return tokens.isOneOf(at + 1, PARTS_OF_DOSING);
}

const PARTS_OF_DOSING = wordSet('fractions doses cycles sessions courses injections visits applications');

/** "arthroscopy (66) or 12 weeks of exercise (68)": a length of time between two sizes. */
function isMeasure(tokens: Tokens, at: number): boolean {
  return unitAt(tokens, tokens.isDash(at + 1) ? at + 2 : at + 1) !== undefined;
}

function isBracketed(tokens: Tokens, at: number, end: number): boolean {
  return tokens.isSymbol(at - 1, '(') && tokens.isSymbol(end, ')') && tokens.isWord(at - 2);
}

function isWhole(tokens: Tokens, at: number): boolean {
  const number = numberAt(tokens, at);
  return number !== undefined && isSize(number);
}

/** "2361 assigned to drug A", "453 were allocated to advice": the words behind the size of an arm. */
export function isAllocated(tokens: Tokens, at: number): boolean {
  const verb = tokens.isOneOf(at, WILL) ? at + 2 : tokens.isOneOf(at, WERE) ? at + 1 : at;
  if (verb === at + 2 && tokens.word(at + 1) !== 'be') return false;
  const word = tokens.word(verb);
  if (TAKEN_IN.has(word)) return true;
  const adverb = word === 'randomly' ? verb + 1 : verb;
  return (
    (tokens.word(adverb) === 'assigned' || tokens.word(adverb) === 'allocated') &&
    tokens.word(adverb + 1) === 'to'
  );
}

const WERE = wordSet('were was');
const WILL = wordSet('will to would');
const TAKEN_IN = wordSet(
  'included eligible analysed analyzed randomised randomized screened enrolled recruited approached invited evaluable',
);
