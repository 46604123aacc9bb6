/** Counts of a further event or group, told as those of the one before: "nausea in 2", "and 38 in 91 controls", "as against 11 and 8". */
import type { Tokens } from '../../../text/tokens.js';
import { wordSet } from '../../../text/word-set.js';
import type { RecogniserContext } from '../../recogniser.js';
import { LABELS } from '../cues.js';
import type { FigureParts, NumberAt, Reading } from '../reader.js';
import { isRespective } from '../surrounding-words.js';
import { listAt } from '../values/value-list.js';
import { isYear, nounAfter } from './counted.js';
import { isGroupBehind, one, several } from './counts-of-groups.js';
import { wholeListAt } from './whole-list.js';
import { wholeNumberAt } from './whole-number.js';

/** "22 recurrences in 88 patients given tamoxifen and 38 in 91 controls": as many in so many others. */
export function outOfFurther(
  { block, found }: RecogniserContext,
  at: number,
  number: NumberAt,
): Reading | undefined {
  const { tokens } = block;
  if (tokens.word(at - 1) !== 'and' || tokens.word(number.end) !== 'in') return undefined;
  const others = wholeNumberAt(tokens, number.end + 1);
  if (others === undefined || others.value < number.value || nounAfter(tokens, others.end) === undefined)
    return undefined;
  const last = found.at(-1);
  const before = found.at(-2);
  const pair = isCounted(last) && isCounted(before);
  return pair && tokens.startOf(at) - last.end <= FURTHER_REACH ? one(number) : undefined;
}

function isCounted(one: RecogniserContext['found'][number] | undefined): one is FigureParts {
  return one?.type === 'figure' && (one.kind === 'count' || one.kind === 'sample-size');
}

/** "24 and 17 patients, as against 11 and 8": as many counts as stood before. */
export function againstRow({ block, found }: RecogniserContext, at: number): Reading | undefined {
  const { tokens } = block;
  if (!tokens.isOneOf(at - 1, AGAINST)) return undefined;
  const list = listAt(tokens, at) ?? wholeListAt(tokens, at);
  if (list === undefined || !isGroupBehind(tokens, list.end)) return undefined;
  const last = found.at(-1);
  if (!isCounted(last) || tokens.startOf(at) - last.end > FURTHER_REACH) return undefined;
  return areCounts(found, list.numbers.length) ? several(list) : undefined;
}

const AGAINST = wordSet('against with to versus');

/** "Rash was seen in 4 patients, nausea in 2 and headache in 1": a further event that was recognised, behind a count of the first. */
export function furtherEvent(
  { block, found, isTaken }: RecogniserContext,
  at: number,
  number: NumberAt,
): Reading | undefined {
  const { tokens } = block;
  if ((tokens.word(at - 1) !== 'in' && tokens.word(at - 1) !== 'by') || isYear(number)) return undefined;
  const list = tokens.isNumber(at)
    ? (listAt(tokens, at) ?? wholeListAt(tokens, at))
    : wholeListAt(tokens, at);
  const named = isTaken(at - 2) && list !== undefined && isGroupBehind(tokens, list.end);
  const parallel =
    list !== undefined && (tokens.isOneOf(number.end, VERSUS) || isRespective(tokens, list.end) || named);
  // "pallor in eight and three patients, and vomiting in two and three.": as many groups as before.
  const asBefore =
    list !== undefined && endsClause(tokens, list.end) && areCounts(found, list.numbers.length);
  const contrast = parallel || asBefore ? list : undefined;
  // "flap necrosis in three and two respectively" needs no name that is known, "and in eight treated with cefaclor" none at all.
  const onDose =
    tokens.word(number.end) === 'on' && (tokens.isNumber(number.end + 1) || isTaken(number.end + 1));
  const goesOn = tokens.word(at - 2) === 'and' && (onDose || tokens.isOneOf(number.end, TREATED));
  if (
    !isTaken(at - 2) &&
    !goesOn &&
    !(contrast !== undefined && tokens.isWord(at - 2) && !tokens.isOneOf(at - 2, LABELS))
  )
    return undefined;
  if (!goesOn && !isGroupBehind(tokens, contrast?.end ?? number.end)) return undefined;
  const last = lastButTests(found);
  if (last?.type !== 'figure' || (last.kind !== 'count' && last.kind !== 'percentage')) return undefined;
  const near =
    tokens.startOf(at) - last.end <= FURTHER_REACH &&
    last.start >= tokens.startOf(block.sentenceAround(at).from);
  if (!near) return undefined;
  return contrast === undefined ? one(number) : several(contrast);
}

function endsClause(tokens: Tokens, at: number): boolean {
  return at >= tokens.count || tokens.isBreak(at) || tokens.isSign(at, '.,;)');
}

/** True where the last figures but tests are so many counts. */
function areCounts(found: RecogniserContext['found'], size: number): boolean {
  let counts = 0;
  for (let i = found.length - 1; i >= 0 && counts < size; i--) {
    const one = found[i];
    if (one?.type !== 'figure' || one.kind === 'p-value') continue;
    if (one.kind !== 'count') return false;
    counts++;
  }
  return counts === size;
}

/** The last annotation that is no p-value. */
function lastButTests(found: RecogniserContext['found']): RecogniserContext['found'][number] | undefined {
  const last = found.at(-1);
  return last?.type === 'figure' && last.kind === 'p-value' ? found.at(-2) : last;
}

const VERSUS = wordSet('vs versus v');
const TREATED = wordSet('treated given receiving taking who allocated assigned');

const FURTHER_REACH = 60;

/** "measles (9 and 11 children) and impetigo (3 and 1)": the counts of a further event, in a bracket as those before. */
export function furtherBracket({ block, found }: RecogniserContext, at: number): Reading | undefined {
  const tokens = block.tokens;
  if (!tokens.isNumber(at) || !tokens.isSymbol(at - 1, '(')) return undefined;
  const list = listAt(tokens, at);
  if (list === undefined || !tokens.isSymbol(list.end, ')')) return undefined;
  const from = tokens.startOf(block.sentenceAround(at).from);
  const size = list.numbers.length;
  for (let i = found.length - size; i < found.length; i++) {
    const before = found[i];
    if (before?.type !== 'figure' || before.kind !== 'count' || before.start < from) return undefined;
  }
  const last = found.at(-1)?.end ?? 0;
  let close = at - 2;
  while (close > at - 7 && (tokens.isWord(close) || tokens.isSymbol(close, ','))) close--;
  if (!tokens.isSymbol(close, ')') || tokens.startOf(close) - last > LONGEST_NOUN) return undefined;
  return several(list);
}

/** How many code units the noun of the first bracket may take. */
const LONGEST_NOUN = 24;
