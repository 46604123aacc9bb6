/**
 * Counts of a list whose items stand with their number and nothing else: "mainly nausea (6), insomnia (4) and dizziness (2)",
 * "three reactions (two ofloxacin, one ceftazidime)", "nine magnesium and four placebo patients", "dose-related (4, 2, 1 and 0)".
 */
import type { Tokens } from '../../../text/tokens.js';
import { wordSet } from '../../../text/word-set.js';
import type { RecogniserContext } from '../../recogniser.js';
import { LABELS } from '../cues.js';
import type { NumberAt, Reading } from '../reader.js';
import { jointEnd, listAt } from '../values/value-list.js';
import { PEOPLE, THINGS } from './count-words.js';
import { countOf } from './counted.js';
import { wholeNumberAt } from './whole-number.js';

/** The count at a token that is part of such a list. */
export function tallyAt(context: RecogniserContext, at: number, number: NumberAt): Reading | undefined {
  return (
    bracketedItem(context, at, number) ?? byDrug(context, at, number) ?? unevenList(context.block.tokens, at)
  );
}

/** "nausea (6), insomnia (4)": alone in its bracket behind a word, with another such item beside it. */
function bracketedItem(
  { block, isTaken }: RecogniserContext,
  at: number,
  number: NumberAt,
): Reading | undefined {
  const { tokens } = block;
  if (!isBracketed(tokens, at) || !tokens.isNumber(at)) return undefined;
  const named = tokens.isWord(at - 2) && !tokens.isOneOf(at - 2, LABELS);
  if (!named) return undefined;
  const further = nextBracket(tokens, number.end + 1);
  const before = lastBracket(tokens, at - 2);
  if (further < 0 && before < 0) return undefined;
  // Something that was recognised must be among what is counted: an outcome or a drug, no list of authors or references.
  const known = isTaken(at - 2) || isTaken(further - 2) || isTaken(before - 2);
  return known ? { figures: [countOf(number, 'count')], end: number.end } : undefined;
}

function isBracketed(tokens: Tokens, at: number): boolean {
  return (
    tokens.isSymbol(at - 1, '(') && tokens.isSymbol(at + 1, ')') && wholeNumberAt(tokens, at) !== undefined
  );
}

const ITEM = 7;

/** The number alone in the next bracket of the list, behind at most a few words; or -1. */
function nextBracket(tokens: Tokens, from: number): number {
  if (!tokens.isSymbol(from, ',') && tokens.word(from) !== 'and') return -1;
  for (let i = from + 1; i < from + ITEM; i++) {
    if (tokens.isSymbol(i, '(')) return isBracketed(tokens, i + 1) ? i + 1 : -1;
    if (!tokens.isWord(i) && !tokens.isDash(i)) return -1;
  }
  return -1;
}

function lastBracket(tokens: Tokens, from: number): number {
  for (let i = from; i > from - ITEM; i--) {
    if (tokens.isSymbol(i, ')')) return isBracketed(tokens, i - 1) ? i - 1 : -1;
    if (!tokens.isWord(i) && !tokens.isDash(i) && !tokens.isSymbol(i, ',')) return -1;
  }
  return -1;
}

/** "two ofloxacin, one ceftazidime)", "nine magnesium and four placebo patients": the drug stands between number and noun. */
function byDrug(
  { block, isTaken, found }: RecogniserContext,
  at: number,
  number: NumberAt,
): Reading | undefined {
  const { tokens } = block;
  const drug = number.end;
  if (!isTaken(drug) || !found.some((one) => one.type === 'drug' && one.start === tokens.startOf(drug)))
    return undefined;
  let end = drug + 1;
  while (end < drug + 4 && isTaken(end)) end++;
  const people = tokens.isOneOf(end, PEOPLE) || tokens.isOneOf(end, THINGS) || tokens.isOneOf(end, TAKERS);
  const reading = (): Reading => ({ figures: [countOf(number, 'count')], end: number.end });
  if (people) return number.value > 1 || tokens.isNumber(at) ? reading() : undefined;
  const opens = tokens.isSign(at - 1, '(,;') || tokens.word(at - 1) === 'and';
  if (!opens) return undefined;
  // Another number with a drug must stand on either side.
  const next = jointEnd(tokens, end);
  const other = next < 0 ? undefined : wholeNumberAt(tokens, next);
  const goesOn = other !== undefined && isTaken(other.end);
  const last = found.findLast((one) => one.type === 'figure');
  const follows =
    last?.type === 'figure' && last.kind === 'count' && tokens.startOf(at) - last.end < 40 && isTaken(at - 2);
  return goesOn || (follows && !tokens.isSymbol(at - 1, '(')) ? reading() : undefined;
}

const TAKERS = wordSet('recipient recipients group arm');

/** "(4, 2, 1 and 0)": three whole numbers or more alone in a bracket, which no order of doses, times or labels makes. */
function unevenList(tokens: Tokens, at: number): Reading | undefined {
  if (!tokens.isSymbol(at - 1, '(') || !tokens.isNumber(at) || tokens.isOneOf(at - 2, LABELS))
    return undefined;
  const list = listAt(tokens, at);
  if (list === undefined || list.numbers.length < 3) return undefined;
  const close =
    tokens.isSymbol(list.end, ',') && tokens.word(list.end + 1) === 'respectively' ? list.end + 2 : list.end;
  if (!tokens.isSymbol(close, ')')) return undefined;
  const whole = list.numbers.every(
    ({ value, printed }) => Number.isInteger(value) && value >= 0 && !printed.includes('.'),
  );
  const rising = list.numbers.every(({ value }, i) => i === 0 || value > (list.numbers[i - 1]?.value ?? 0));
  return whole && !rising
    ? { figures: list.numbers.map((one) => countOf(one, 'count')), end: list.end }
    : undefined;
}
