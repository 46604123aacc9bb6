/**
 * Sizes of arms whose name stands before them: "(intervention 751; usual care 733)", "(tirilumab, 241; placebo, 239)", "Number of
 * participants: EEA 210, rest of world 240", "Arm 1: 412; Arm 2: 410", and those of a row whose first was announced:
 * "50 mg (n = 3), 100 mg (6), and 200 mg (12)".
 */
import { unitAt } from '../../../lexicon/units.js';
import type { Tokens } from '../../../text/tokens.js';
import { wordSet } from '../../../text/word-set.js';
import type { RecogniserContext } from '../../recogniser.js';
import { LABELS } from '../cues.js';
import { type NumberAt, percentSignEnd, type Reading } from '../reader.js';
import { PEOPLE } from './count-words.js';
import { countOf } from './counted.js';
import { totalBefore } from './part-of-total.js';
import { wholeNumberAt } from './whole-number.js';

/** The sizes at a token that holds a whole number with the name of an arm before it. */
export function sizesBehindNames(context: RecogniserContext, at: number): Reading | undefined {
  const { tokens } = context.block;
  if (!tokens.isNumber(at)) return undefined;
  return listed(context, at) ?? ofNumberedArm(tokens, at) ?? ofRow(context, at);
}

function listed(context: RecogniserContext, at: number): Reading | undefined {
  const { tokens } = context.block;
  const name = isNamePart(context, at - 1) ? at - 1 : at - 2;
  let open = name;
  while (open > name - LONGEST_ARM && isNamePart(context, open)) open--;
  if (open === name) return undefined;
  if (!OPENING.has(tokens.raw(open))) return undefined;
  const numbers = namedNumbers(context, open + 1);
  if (numbers === undefined) return undefined;
  const total = numbers.reduce((sum, { value }) => sum + value, 0);
  const told = toldBefore(context, open);
  if (told === undefined && totalBefore(context, open) !== total) return undefined;
  const kind = told === 'events' ? 'count' : 'sample-size';
  // "Relapses (brace 5, tape 7)": of what, nothing says, unless a total was printed.
  if (told === 'events' && totalBefore(context, open) !== total) return undefined;
  return { figures: numbers.map((one) => countOf(one, kind)), end: numbers.at(-1)?.end ?? at + 1 };
}

const OPENING: ReadonlySet<string> = new Set(['(', '[', ':']);

/** Names with a number each, up to the bracket, stop or line that ends the list. */
function namedNumbers(context: RecogniserContext, from: number): readonly NumberAt[] | undefined {
  const { tokens } = context.block;
  const numbers: NumberAt[] = [];
  for (let i = from; numbers.length < MOST; ) {
    const name = i;
    while (i < name + LONGEST_ARM && (isNamePart(context, i) || (i > name && tokens.word(i) === 'of'))) i++;
    if (i === name || tokens.isOneOf(i - 1, LABELS)) return undefined;
    if (tokens.isSymbol(i, ',') || tokens.isSymbol(i, ':') || tokens.isSymbol(i, '=')) i++;
    const number = tokens.isNumber(i) ? wholeNumberAt(tokens, i) : undefined;
    if (number === undefined || number.value < 2 || isMeasured(tokens, number.end)) return undefined;
    numbers.push(number);
    if (!tokens.isOneOf(number.end, SEPARATING))
      return numbers.length > 1 && isEnd(tokens, number.end) ? numbers : undefined;
    i = tokens.word(number.end + 1) === 'and' ? number.end + 2 : number.end + 1;
  }
  return undefined;
}

const MOST = 6;
/** In tokens: "TKB-4410 20 mg daily". */
const LONGEST_ARM = 7;
const SEPARATING = wordSet('; , and vs versus');

function isMeasured(tokens: Tokens, at: number): boolean {
  return percentSignEnd(tokens, at) > 0 || tokens.isSymbol(at, '/') || unitAt(tokens, at) !== undefined;
}

function isEnd(tokens: Tokens, at: number): boolean {
  return at >= tokens.count || tokens.isBreak(at) || /^[)\].\n]$/.test(tokens.raw(at));
}

/** "usual care", "MVX-100": words, dashes, and whatever belongs to the name of a drug. */
function isNamePart({ block: { tokens }, isTaken }: RecogniserContext, at: number): boolean {
  return isTaken(at) || (tokens.isWord(at) && !tokens.isOneOf(at, NO_NAMES)) || tokens.isDash(at);
}

const NO_NAMES = wordSet(
  'mean median range age aged sd se ci n p of at to was than ages heights may june july march april january and vs versus',
);

/** What the words before a bracket or colon say: that people were allocated or counted, or that something happened to them. */
function toldBefore({ block }: RecogniserContext, open: number): 'people' | 'events' | undefined {
  const { tokens } = block;
  if (tokens.isSymbol(open, ':'))
    return tokens.isOneOf(open - 1, PEOPLE) ||
      tokens.isOneOf(open - 1, ALLOCATED) ||
      tokens.isOneOf(open - 1, TAKING_PART)
      ? 'people'
      : undefined;
  const from = Math.max(block.sentenceAround(open).from, open - 14);
  for (let i = open - 1; i >= from; i--) {
    if (tokens.isOneOf(i, ALLOCATED)) return 'people';
    if (tokens.isOneOf(i, HARMED)) return 'events';
  }
  return tokens.isOneOf(open - 1, PEOPLE) ? 'people' : undefined;
}

const ALLOCATED = wordSet(`
  randomised randomized randomisation randomization assigned allocated recruited enrolled included analysed analyzed
  vaccinated immunised immunized treated dosed implanted
`);
const TAKING_PART = wordSet('started completed');
const HARMED = wordSet(
  'died deaths events relapsed had developed reported occurred withdrew responded discontinued',
);

/** "Arm 1: 412; Arm 2: 410", "Group A: 60": nothing but the number behind the arm's name. */
function ofNumberedArm(tokens: Tokens, at: number): Reading | undefined {
  const bracket = tokens.isSymbol(at - 1, '(') && tokens.isSymbol(at + 1, ')');
  const sign = bracket || tokens.isSign(at - 1, ':=');
  if (!sign || !tokens.isOneOf(at - 3, ARMS) || tokens.endOf(at - 2) - tokens.startOf(at - 2) > 2)
    return undefined;
  const number = wholeNumberAt(tokens, at);
  if (number === undefined || number.value < 2) return undefined;
  const closes = isEnd(tokens, number.end) || tokens.isSign(number.end, ';,');
  return closes ? one(number) : undefined;
}

const ARMS = wordSet('arm group cohort');

/** "), 100 mg (6)": alone in a bracket, in a row with the bracket before it, whose number was a size. */
function ofRow({ block, found }: RecogniserContext, at: number): Reading | undefined {
  const { tokens } = block;
  const number = wholeNumberAt(tokens, at);
  if (number === undefined || !tokens.isSymbol(at - 1, '(') || !tokens.isSymbol(number.end, ')'))
    return undefined;
  if (tokens.isNumber(at - 2) || tokens.isSymbol(at - 2, '%')) return undefined;
  let close = at - 2;
  while (close > at - LONGEST_NAME && !tokens.isSymbol(close, ')')) close--;
  const joined =
    tokens.isSymbol(close + 1, ',') || tokens.isSymbol(close + 1, ';') || tokens.isOneOf(close + 1, AND);
  if (!tokens.isSymbol(close, ')') || !joined) return undefined;
  const before = tokens.startOf(close);
  for (let i = found.length - 1; i >= Math.max(0, found.length - 6); i--) {
    const last = found[i];
    if (last === undefined || last.end > before) continue;
    if (last.type !== 'figure' || last.end !== before) return undefined;
    return last.kind === 'sample-size' ? one(number) : undefined;
  }
  return undefined;
}

const LONGEST_NAME = 10;
const AND = wordSet('and or vs versus');

function one(number: NumberAt): Reading {
  return { figures: [countOf(number, 'sample-size')], end: number.end };
}
