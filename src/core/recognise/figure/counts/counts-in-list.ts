/**
 * Counts of a list that names what happened and in how many: "nausea in 34, alopecia in 40 and stomatitis in 9 patients",
 * "stable disease in 29 and progression in 24", and of clauses that go on with a count: "21 were pre- and 18 postmenopausal".
 */
import { unitAt } from '../../../lexicon/units.js';
import type { Tokens } from '../../../text/tokens.js';
import { wordSet } from '../../../text/word-set.js';
import type { RecogniserContext } from '../../recogniser.js';
import { LABELS } from '../cues.js';
import { type NumberAt, percentSignEnd, type Reading } from '../reader.js';
import { countOf, isYear } from './counted.js';
import { wholeNumberAt } from './whole-number.js';

/** The count at a token, where the words around it make such a list. */
export function countInList(context: RecogniserContext, at: number, number: NumberAt): Reading | undefined {
  if (isYear(number)) return undefined;
  const { tokens } = context.block;
  const counts = isItem(tokens, at, number)
    ? (tokens.isNumber(at) && hasFurtherItem(tokens, number.end)) || goesOn(context, at)
    : goesOnWithoutVerb(context, at, number);
  return counts ? { figures: [countOf(number, 'count')], end: number.end } : undefined;
}

/** "alopecia in 40": a word, "in", and a whole number with nothing behind it that is measured. */
function isItem(tokens: Tokens, at: number, number: NumberAt): boolean {
  if (tokens.word(at - 1) !== 'in' || !tokens.isWord(at - 2)) return false;
  if (tokens.isOneOf(at - 2, NO_EVENT) || tokens.isOneOf(at - 2, LABELS)) return false;
  return tokens.isOneOf(number.end, SEPARATING) || at + 1 >= tokens.count;
}

const NO_EVENT = wordSet(
  'and or is are was were be differences difference change changes increase decrease rise fall results published',
);
const SEPARATING = wordSet(', ; and . )');

/** ", alopecia in 40", " and stomatitis in 9 patients": the next item of the list behind a token. */
function hasFurtherItem(tokens: Tokens, at: number): boolean {
  const first = tokens.isSymbol(at, ',') && tokens.word(at + 1) === 'and' ? at + 2 : at + 1;
  if (tokens.isSymbol(at, '.') || tokens.isSymbol(at, ')')) return false;
  for (let i = first; i < first + LONGEST_NAME; i++) {
    if (i > first && tokens.word(i) === 'in') {
      const next = wholeNumberAt(tokens, i + 1);
      return next !== undefined && !isYear(next) && !isMeasured(tokens, next.end);
    }
    if (!tokens.isWord(i) && !tokens.isDash(i)) return false;
  }
  return false;
}

const LONGEST_NAME = 6;

function isMeasured(tokens: Tokens, at: number): boolean {
  return percentSignEnd(tokens, at) > 0 || tokens.isSymbol(at, '/') || unitAt(tokens, at) !== undefined;
}

/** ", progression in 24": behind a count that stood in such an item itself. */
function goesOn(context: RecogniserContext, at: number): boolean {
  const { tokens } = context.block;
  let i = at - 2;
  while (i > at - 2 - LONGEST_NAME && (tokens.isWord(i) || tokens.isDash(i)) && tokens.word(i) !== 'and') i--;
  if (tokens.word(i) === 'and' && tokens.isSymbol(i - 1, ',')) i--;
  if (!tokens.isOneOf(i, JOINING)) return false;
  const before = countEndingAt(context, i);
  return before !== undefined && tokens.word(before - 1) === 'in';
}

const JOINING = wordSet(', ; and');

/** The token of the last count that was read, where it ends right before a token; undefined where another thing does. */
function countEndingAt({ block, found }: RecogniserContext, at: number): number | undefined {
  const last = found.at(-1);
  if (last?.type !== 'figure' || last.kind !== 'count') return undefined;
  const { tokens } = block;
  return tokens.endOf(at - 1) === last.end && tokens.startOf(at - 1) === last.start ? at - 1 : undefined;
}

/** "21 were pre- and 18 postmenopausal.": a second kind of those whom the count before was of, with no verb of its own. */
function goesOnWithoutVerb({ block, found }: RecogniserContext, at: number, number: NumberAt): boolean {
  const { tokens } = block;
  if (tokens.word(at - 1) !== 'and' || !tokens.isNumber(at)) return false;
  const kind = number.end;
  if (!tokens.isWord(kind) || isMeasured(tokens, kind) || !endsSoon(tokens, kind)) return false;
  const last = found.at(-1);
  if (last?.type !== 'figure' || last.kind !== 'count') return false;
  if (last.start < tokens.startOf(block.sentenceAround(at).from)) return false;
  let i = at - 2;
  while (i > at - 8 && tokens.endOf(i) > last.end) {
    if (tokens.isSymbol(i, ')') && tokens.isSymbol(i - 2, '(')) i -= 2;
    else if (!tokens.isWord(i) && !tokens.isDash(i)) return false;
    i--;
  }
  return tokens.endOf(i) === last.end && tokens.isOneOf(i + 1, WERE);
}

/** "postmenopausal.", "extensive disease (ED).": one or two words and the end of the clause, a short form passed over. */
function endsSoon(tokens: Tokens, kind: number): boolean {
  let end = tokens.isWord(kind + 1) ? kind + 2 : kind + 1;
  if (tokens.isSymbol(end, '(') && tokens.isSymbol(end + 2, ')')) end += 3;
  return /^[.,;]$/.test(tokens.raw(end)) || end >= tokens.count;
}

const WERE = wordSet('were had received');
