/** Sizes and counts that add up to a number printed shortly before: "67 patients (39 PDAC, 19 CRC, 9 other)", "336 adults; 168 each". */
import type { FigureKind } from '../../../../schema/annotation.js';
import type { Tokens } from '../../../text/tokens.js';
import { type WordSet, wordSet } from '../../../text/word-set.js';
import type { RecogniserContext } from '../../recogniser.js';
import type { NumberAt, Reading } from '../reader.js';
import { isRespective } from '../surrounding-words.js';
import { listAt } from '../values/value-list.js';
import { PEOPLE } from './count-words.js';
import { countOf } from './counted.js';
import { makeUp } from './make-up.js';
import { wholeNumberAt } from './whole-number.js';

/** What the numbers at a token are parts of, if they add up to it. */
export function partsOfTotal(context: RecogniserContext, at: number, number: NumberAt): Reading | undefined {
  const tokens = context.block.tokens;
  return (
    each(context, tokens, at, number) ??
    itsOwnParts(tokens, number) ??
    itsNamedParts(tokens, number) ??
    listed(context, tokens, at) ??
    ofEvents(context, at)
  );
}

/** "336 patients; 168 each to yoga and stretching": two, three or four times as many were counted before. */
function each(context: RecogniserContext, tokens: Tokens, at: number, number: NumberAt): Reading | undefined {
  if (tokens.word(number.end) !== 'each' || !/^[;,:(]$/.test(tokens.raw(at - 1)) || number.value < 2)
    return undefined;
  const total = totalBefore(context, at);
  if (total === undefined) return undefined;
  const groups = total / number.value;
  return groups === 2 || groups === 3 || groups === 4
    ? { figures: [countOf(number, 'sample-size')], end: number.end }
    : undefined;
}

/** "468 (310; 158) formed the full analysis set": two or more numbers alone in a bracket that make the one before it. */
function itsOwnParts(tokens: Tokens, number: NumberAt): Reading | undefined {
  if (!tokens.isSymbol(number.end, '(') || number.value < 4) return undefined;
  const parts: NumberAt[] = [];
  for (let i = number.end + 1; parts.length < MOST; i++) {
    const part = tokens.isNumber(i) ? wholeNumberAt(tokens, i) : undefined;
    if (part === undefined || part.value < 2) return undefined;
    parts.push(part);
    i = part.end;
    // "38 (9,9)": a share with a decimal comma.
    if (tokens.isSymbol(i, ',') && tokens.touches(i) && tokens.touches(i + 1)) return undefined;
    if (tokens.isSymbol(i, ')')) break;
    if (!tokens.isOneOf(i, PART_JOINTS)) return undefined;
  }
  if (parts.length < 2 || !makeUp(number.value, parts.map(numberOf))) return undefined;
  const end = parts.at(-1)?.end ?? number.end;
  return { figures: [number, ...parts].map((one) => countOf(one, 'sample-size')), end };
}

/** "87 (EG 44, CG 43) were assessed", "207 (LT, 104; DT, 103)", "289 (148 DA; 141 usual care)": with the name of each beside it. */
function itsNamedParts(tokens: Tokens, number: NumberAt): Reading | undefined {
  if (!tokens.isSymbol(number.end, '(') || number.value < 4) return undefined;
  const parts: NumberAt[] = [];
  let i = number.end + 1;
  for (; i < number.end + LONGEST_PARTS && !tokens.isSymbol(i, ')'); i++) {
    const part = tokens.isNumber(i) ? wholeNumberAt(tokens, i) : undefined;
    if (part !== undefined && !tokens.touches(i) && !tokens.touches(part.end)) parts.push(part);
    else if (part !== undefined && /^[,;)]$/.test(tokens.raw(part.end))) parts.push(part);
    else if (!tokens.isWord(i) && !tokens.isDash(i) && !/^[,;:/=]$/.test(tokens.raw(i))) return undefined;
    if (tokens.isOneOf(i, PEOPLE) || tokens.isOneOf(i, NOT_ARMS)) return undefined;
  }
  if (!tokens.isSymbol(i, ')') || parts.length < 2 || !makeUp(number.value, parts.map(numberOf)))
    return undefined;
  return {
    figures: [number, ...parts].map((one) => countOf(one, 'sample-size')),
    end: parts.at(-1)?.end ?? i,
  };
}

const LONGEST_PARTS = 24;
/** Kinds of people and of events, which are no arms. */
const NOT_ARMS = wordSet(
  'male female males females fatal died deaths confirmed grade mild moderate severe years',
);

const PART_JOINTS = wordSet('; , / + and vs');

/**
 * "(39 PDAC, 19 CRC, 9 other)" are counts, "116 analysed (57 vs 59)" and "received injections: 58 with the vaccine and 58
 * with placebo." are the sizes of arms.
 */
function listed(context: RecogniserContext, tokens: Tokens, at: number): Reading | undefined {
  const bracket = tokens.isSymbol(at - 1, '(');
  if (!tokens.isNumber(at) || !(bracket || tokens.isSymbol(at - 1, ':'))) return undefined;
  const total = totalBefore(context, at);
  if (total === undefined) return undefined;
  const row = listAt(tokens, at);
  const list = bracket || (row?.numbers.length ?? 0) > 2 ? row : undefined;
  // "(74, 73 and 73 in the 5 mg, 10 mg and placebo groups)": where the parts are is told behind them.
  const closed =
    list !== undefined &&
    // "31 were treated: 3, 4, 6, 12 and 6 at the five levels"
    (!bracket ||
      tokens.isSymbol(list.end, ')') ||
      tokens.isOneOf(list.end, IN_GROUPS) ||
      isRespective(tokens, list.end));
  const parts = closed ? list : namedParts(tokens, at, bracket ? IN_BRACKET : BEHIND_COLON);
  if (parts === undefined || !makeUp(total, parts.numbers.map(numberOf))) return undefined;
  const areArms = bracket
    ? parts.numbers.every(({ end }) => namesArm(context, end)) || areHalves(context, parts.numbers)
    : tokens.isOneOf(parts.numbers[0]?.end ?? -1, TO_ARM);
  const kind = closed || areArms ? 'sample-size' : 'count';
  return { figures: parts.numbers.map((one) => countOf(one, kind)), end: parts.end };
}

/** "Eleven deaths occurred (four, three and four, respectively)": numbers, in words as well, that add up to those counted. */
function ofEvents({ block, found }: RecogniserContext, at: number): Reading | undefined {
  const { tokens } = block;
  if (!tokens.isSign(at - 1, '(:,')) return undefined;
  const total = found.at(-1);
  if (total?.type !== 'figure' || tokens.startOf(at) - total.end > REACH) return undefined;
  const counted = total.kind === 'count' ? total.value : total.kind === 'fraction' ? total.count : undefined;
  const parts: NumberAt[] = [];
  let i = at;
  while (parts.length < MOST) {
    const part = wholeNumberAt(tokens, i);
    if (part === undefined) return undefined;
    parts.push(part);
    let joint = part.end;
    // "seven with the drug and four with placebo"
    while (
      joint < part.end + 7 &&
      tokens.isOneOf(part.end, WITH) &&
      !tokens.isOneOf(joint, PART_JOINTS) &&
      !isEnd(tokens, joint)
    )
      joint++;
    if (tokens.word(joint + 1) === 'respectively') break;
    // "Ninety have died, 49 and 41, respectively": behind a comma that word must follow.
    if (isEnd(tokens, joint)) {
      if (tokens.isSymbol(at - 1, ',')) return undefined;
      break;
    }
    if (!tokens.isOneOf(joint, PART_JOINTS)) return undefined;
    i = tokens.word(joint + 1) === 'and' ? joint + 2 : joint + 1;
  }
  if (parts.length < 2 || !makeUp(counted, parts.map(numberOf))) return undefined;
  return { figures: parts.map((one) => countOf(one, 'count')), end: parts.at(-1)?.end ?? at + 1 };
}

const WITH = wordSet('with in on');

function isEnd(tokens: Tokens, at: number): boolean {
  return at >= tokens.count || /^[).;]$/.test(tokens.raw(at)) || tokens.isBreak(at);
}

function numberOf({ value }: NumberAt): number {
  return value;
}

/** "(386 dexmedetomidine, 384 saline)", "(413 VA, 415 EBAC)": two parts as large as each other, one of which may be of a drug. */
function areHalves(context: RecogniserContext, [first, second, ...others]: readonly NumberAt[]): boolean {
  if (first === undefined || second === undefined || others.length > 0 || first.value < LEAST_HALF)
    return false;
  const [end, otherEnd] = [first.end, second.end];
  const close = Math.abs(first.value - second.value) <= UNEVEN * first.value;
  return close || namesArm(context, end) || namesArm(context, otherEnd);
}

const LEAST_HALF = 20;
const UNEVEN = 0.03;

const IN_GROUPS = wordSet('in for with');

/** "(492 intervention, 494 control)", "(120 placebo, 122 zinc)". */
function namesArm({ block: { tokens }, isTaken }: RecogniserContext, at: number): boolean {
  // "24 in Group 1", "105 in the Vi-DT group"
  const inGroup = tokens.isOneOf(at, IN_GROUPS) && tokens.isOneOf(at + 1, GROUPS);
  return inGroup || tokens.isOneOf(at, ARMS) || isTaken(at);
}

const ARMS = wordSet(
  'intervention control controls placebo sham active usual standard treatment vaccine vehicle comparator',
);

/** What ends a list of parts. */
const IN_BRACKET = wordSet(')');
const BEHIND_COLON = wordSet('. ;');
/** "21,720 with the vaccine", "412 to the pessary": the number of an arm. */
const TO_ARM = wordSet('with to received');

/** Numbers with up to four words each behind them, up to the list's end. */
function namedParts(
  tokens: Tokens,
  at: number,
  closing: WordSet,
): { readonly numbers: readonly NumberAt[]; readonly end: number } | undefined {
  const numbers: NumberAt[] = [];
  for (let i = at; numbers.length < MOST; ) {
    const number = tokens.isNumber(i) ? wholeNumberAt(tokens, i) : undefined;
    if (number === undefined || !tokens.isWord(number.end)) return undefined;
    numbers.push(number);
    let behind = number.end;
    while (behind < number.end + 6 && !tokens.isOneOf(behind, JOINTS)) {
      // A noun of people is read with each number by itself.
      const label = tokens.isNumber(behind) && tokens.isOneOf(behind - 1, GROUPS);
      if (!(tokens.isWord(behind) || tokens.isDash(behind) || label) || tokens.isOneOf(behind, PEOPLE))
        return undefined;
      behind++;
    }
    if (tokens.isOneOf(behind, closing)) return numbers.length > 1 ? { numbers, end: number.end } : undefined;
    if (!tokens.isOneOf(behind, JOINTS)) return undefined;
    i = tokens.word(behind + 1) === 'and' ? behind + 2 : behind + 1;
  }
  return undefined;
}

const GROUPS = wordSet('group arm cohort');
const MOST = 8;
const JOINTS = wordSet(', ; . and )');

/** How many code units behind the total its parts may stand. */
const REACH = 80;

/** What may stand between a number of people and its parts: their age, a share of them, how long they were treated. */
const PASSED_OVER: ReadonlySet<FigureKind> = new Set<FigureKind>(['age', 'percentage', 'duration']);

/** The last sample size or count of people that was read shortly before. */
export function totalBefore({ block, found }: RecogniserContext, at: number): number | undefined {
  const offset = block.tokens.startOf(at);
  for (let i = found.length - 1; i >= 0; i--) {
    const one = found[i];
    if (one === undefined || offset - one.end > REACH) return undefined;
    // "1484 people aged 80 or over (751 …"
    if (one.type !== 'figure' || PASSED_OVER.has(one.kind)) continue;
    const counted = one.unit === undefined || PEOPLE.has(one.unit);
    return one.kind === 'sample-size' || (one.kind === 'count' && counted) ? one.value : undefined;
  }
  return undefined;
}
