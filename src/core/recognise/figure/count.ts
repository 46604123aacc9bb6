/**
 * Counts and sample sizes: "49 patients were enrolled", "n = 45", "Of 53 screened patients, 46 completed the study",
 * "17 with liposarcoma (35%)", "five Chinese centers", "32 participants".
 */

import type { FigureKind } from '../../../schema/annotation.js';
import type { Tokens } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import { armSizes, isAllocated } from './arm-size.js';
import { PEOPLE, THINGS } from './count-words.js';
import { LABELS } from './cues.js';
import { namesInterval } from './interval-name.js';
import { isCountWithShare } from './percentage.js';
import {
  type FigureParts,
  type FigureReader,
  type NumberAt,
  percentSignEnd,
  type Reading,
} from './reader.js';
import { gradesResponse, namesResponse, standsBehindResponse } from './response-count.js';
import { listAt } from './value-list.js';
import { wholeNumberAt } from './whole-number.js';

export const readCount: FigureReader = (context, at) => {
  const { block } = context;
  const tokens = block.tokens;
  const number = wholeNumberAt(tokens, at);
  // "within 120 days 31 (7.7%) died": the label belongs to the number before it.
  const isLabel = (LABELS.has(tokens.word(at - 1)) && !tokens.isNumber(at - 2)) || endsLabels(tokens, at);
  if (number === undefined || isLabel || isJoined(tokens, at, number)) return undefined;
  const arms = armSizes(context, at);
  if (arms !== undefined) return arms;
  if (isCountWithShare(tokens, at)) return { figures: [countOf(number, 'count')], end: number.end };
  const events = eventCounts(tokens, at, number);
  if (events !== undefined) return events;
  const row = countsInARow(tokens, at);
  if (row !== undefined) return row;
  const noun = nounAfter(tokens, number.end);
  if (noun !== undefined) {
    const isPerson = PEOPLE.has(noun.word);
    // "one patient": "one" in words is as often a pronoun; a share in brackets behind it makes it a count.
    const alone = number.value === 1 && !tokens.isNumber(at);
    if (alone && !percentBehind(tokens, noun.end) && !(isPerson && verbAfter(tokens, noun.end)))
      return undefined;
    const kind: FigureKind =
      isPerson && isEnrolment(block.sentenceAround(at), tokens, at, noun.end) ? 'sample-size' : 'count';
    return { figures: [countOf(number, kind, noun.word)], end: number.end };
  }
  if (!tokens.isNumber(at)) {
    const isCount = verbAfter(tokens, number.end)
      ? number.value > 9 || (number.value > 1 && !DETERMINERS.has(tokens.word(at - 1)))
      : opensPercent(tokens, number.end) || gradesResponse(tokens, number.end);
    return isCount ? { figures: [countOf(number, 'count')], end: number.end } : undefined;
  }
  if (isEndOfName(tokens, at) || (number.value < 10 && /^[A-Z][a-z]+$/.test(tokens.raw(at - 1)) && at > 1))
    return undefined;
  if (isAllocated(tokens, number.end) && !isYear(number))
    return { figures: [countOf(number, 'sample-size')], end: number.end };
  const counts =
    verbAfter(tokens, number.end) ||
    percentBehind(tokens, number.end) ||
    namesResponse(tokens, number.end) ||
    standsBehindResponse(tokens, at, number.end);
  return counts && !isYear(number) ? { figures: [countOf(number, 'count')], end: number.end } : undefined;
};

/** "Grades 1, 2 and 3 were": the last of a list of labels. */
function endsLabels(tokens: Tokens, at: number): boolean {
  if (tokens.word(at - 1) !== 'and' && tokens.word(at - 1) !== 'or' && tokens.word(at - 1) !== 'to')
    return false;
  let i = at - 2;
  while (i > at - 12 && (tokens.isNumber(i) || tokens.isSymbol(i, ','))) i--;
  return tokens.isNumber(i + 1) && LABELS.has(tokens.word(i)) && tokens.word(i).endsWith('s');
}

/** "these two had", "the three were": who is meant was counted before. */
const DETERMINERS = wordSet(`
  the these those other last first all both which any such our their same at
`);

/** "ADAS-cog 11", "QLQ-BR 23": a number that ends a name with a hyphen and capitals. */
function isEndOfName(tokens: Tokens, at: number): boolean {
  return (
    tokens.isDash(at - 2) &&
    tokens.touches(at - 1) &&
    tokens.touches(at - 2) &&
    /^[A-Z]{2,}/.test(tokens.raw(at - 3))
  );
}

/** "occurred in 12 with the drug and 25 with placebo", "the number of falls was 34": counts that no noun follows. */
function eventCounts(tokens: Tokens, at: number, number: NumberAt): Reading | undefined {
  if (!tokens.isNumber(at) && number.value < 2) return undefined;
  const list = listAt(tokens, at);
  const end = list?.end ?? number.end;
  if (nounAfter(tokens, end) !== undefined || isYear(number) || !isGroupBehind(tokens, end)) return undefined;
  const inGroups = tokens.word(at - 1) === 'in' || tokens.word(at - 1) === 'by';
  const happened = inGroups ? HAPPENING.has(tokens.word(at - 2)) : isNumberOf(tokens, at);
  if (!happened && !isTally(tokens, at, list !== undefined)) return undefined;
  if (list === undefined) return { figures: [countOf(number, 'count')], end: number.end };
  if (list.numbers.some((one) => !Number.isInteger(one.value) || one.printed.includes('.'))) return undefined;
  return { figures: list.numbers.map((one) => countOf(one, 'count')), end };
}

/** "Deaths: 3 and 2", "Falls: 14": what is counted, and the numbers of the groups behind a colon. */
function isTally(tokens: Tokens, at: number, several: boolean): boolean {
  if (!tokens.isSymbol(at - 1, ':') || !tokens.isNumber(at) || LABELS.has(tokens.word(at - 2))) return false;
  return (
    THINGS.has(tokens.word(at - 2)) || (several && tokens.isWord(at - 2) && !tokens.isSymbol(at + 1, ','))
  );
}

const HAPPENING = wordSet(`
  occurred observed seen reported detected developed found achieved required noted identified recorded successful
  diagnosed confirmed recurred performed needed present positive experienced documented
`);

function isGroupBehind(tokens: Tokens, at: number): boolean {
  return BEHIND_COUNT.has(tokens.word(at)) || at >= tokens.count || tokens.isBreak(at);
}

const BEHIND_COUNT = wordSet(
  'in with for among on after ( ) , ; . and versus vs respectively cases at during',
);

const NUMBER_OF = new Set(['of', 'who', 'with', 'that']);

/** "the number of exacerbations was 34", "numbers of falls were 34 and 60". */
function isNumberOf(tokens: Tokens, at: number): boolean {
  if (tokens.word(at - 1) !== 'was' && tokens.word(at - 1) !== 'were') return false;
  for (let i = at - 2; i > at - 9; i--) {
    if (!tokens.isWord(i) && !tokens.isDash(i)) return false;
    const word = tokens.word(i);
    if (word !== 'number' && word !== 'numbers') continue;
    const before = tokens.word(i - 1);
    return (
      NUMBER_OF.has(tokens.word(i + 1)) && before !== 'mean' && before !== 'median' && before !== 'average'
    );
  }
  return false;
}

/** Best responses are counted by their short forms: "4 CR and 17 PR". */

/** "6 and 11 children", "3 versus 5 deaths": counts that share their noun. */
function countsInARow(tokens: Tokens, at: number): Reading | undefined {
  const list = listAt(tokens, at);
  if (
    list === undefined ||
    list.numbers.some((one) => !Number.isInteger(one.value) || one.printed.includes('.'))
  )
    return undefined;
  const noun = nounAfter(tokens, list.end);
  if (noun === undefined || !tokens.isNumber(at)) return undefined;
  return { figures: list.numbers.map((one) => countOf(one, 'count', noun.word)), end: list.end };
}

function countOf(number: NumberAt, kind: FigureKind, unit?: string): FigureParts {
  const start = number.start;
  return {
    type: 'figure',
    kind,
    start,
    end: number.stop,
    value: number.value,
    ...(unit === undefined ? {} : { unit }),
    printed: { value: number.printed },
  };
}

/** A number that is part of something else: "3-year", "2:1", "0–1", "IL-6", "5-fold". */
function isJoined(tokens: Tokens, at: number, number: NumberAt): boolean {
  const before = at - 1;
  if (
    tokens.touches(at) &&
    !tokens.isSymbol(before, '(') &&
    !tokens.isSymbol(before, '[') &&
    !tokens.isSymbol(before, '*')
  )
    return true;
  return (
    tokens.touches(number.end) &&
    (tokens.isDash(number.end) || tokens.isSymbol(number.end, ':') || tokens.isWord(number.end))
  );
}

/** The counted noun, with up to three words before it: "32 estimated patients", "53 screened patients". */
function nounAfter(tokens: Tokens, at: number): { readonly word: string; readonly end: number } | undefined {
  for (let i = at; i < at + 5; i++) {
    if (!tokens.isWord(i)) {
      if (tokens.isDash(i) && i > at) continue;
      return undefined;
    }
    const word = tokens.word(i);
    if (PEOPLE.has(word) || THINGS.has(word)) {
      // "in 1 patient group" counts groups.
      return /^(?:groups?|years?|cohorts?)$/.test(tokens.word(i + 1)) ? undefined : { word, end: i + 1 };
    }
    if (STOPPERS.has(word)) return undefined;
  }
  return undefined;
}

const STOPPERS = wordSet(`
  of in with and or the to for at by had were was months years weeks days per from mg times were than
  among on
`);

const ENROLMENT_VERBS = wordSet(`
  enrolled enroled randomized randomised randomly assigned included recruited screened allocated treated
  analyzed analysed evaluable eligible participated completed received assessed evaluated estimated
  registered consented studied entered underwent total analysis
`);

/** True where the sentence says who took part: then the number is a sample size rather than a count of events. */
function isEnrolment(
  sentence: { readonly from: number; readonly to: number },
  tokens: Tokens,
  at: number,
  end: number,
): boolean {
  let reach = end + 6;
  for (let i = at; i < Math.min(sentence.to, reach); i++) {
    if (tokens.isSymbol(i, ';')) break;
    if (tokens.isSymbol(i, '(')) {
      // "24 patients (12 men and 12 women; median age 63) were treated": what stands in brackets is passed over.
      const close = closingBracket(tokens, i, sentence.to);
      if (close < 0) break;
      reach += close - i + 1;
      i = close;
      continue;
    }
    if (i >= end && tokens.isNumber(i)) break;
    if (ENROLMENT_VERBS.has(tokens.word(i))) return true;
  }
  if (BEFORE_SIZE.has(tokens.word(at - 1))) return true;
  for (let i = at - 1; i >= Math.max(sentence.from, at - 9); i--) {
    if (tokens.isSymbol(i, ';') || tokens.isSymbol(i, '%')) break;
    if (ENROLMENT_VERBS.has(tokens.word(i))) return true;
  }
  // A registry's field that holds nothing but the number of participants.
  return sentence.to - end <= 1 && sentence.from === at;
}

const BEFORE_SIZE = new Set(['of', 'the', 'these', 'all', 'among']);

function closingBracket(tokens: Tokens, open: number, limit: number): number {
  for (let i = open + 1; i < Math.min(limit, open + 40); i++) if (tokens.isSymbol(i, ')')) return i;
  return -1;
}

const VERBS = wordSet(`
  completed were had received discontinued died withdrew achieved responded experienced underwent relapsed
  finished dropped developed remained entered stopped met progressed reported showed tested survived
  recovered did improved enrolled attended declined started began left required moved refused crossed failed
  switched violated needed presented agreed consented took used lost gained became reached chose opted
  conceived delivered miscarried returned
`);

function verbAfter(tokens: Tokens, at: number): boolean {
  return VERBS.has(tokens.word(at));
}

/** "17 with liposarcoma (35%)", "31 (25.8%)": a share in brackets close behind, no other number between. */
function percentBehind(tokens: Tokens, at: number): boolean {
  for (let i = at; i < at + 10; i++) {
    if (
      tokens.isBreak(i) ||
      tokens.isSymbol(i, '.') ||
      tokens.isSymbol(i, ';') ||
      tokens.isSymbol(i, ',') ||
      tokens.isSymbol(i, '%')
    )
      return false;
    if (tokens.isNumber(i)) return false;
    if (tokens.isSymbol(i, '(') || tokens.isSymbol(i, '[')) {
      return opensPercent(tokens, i);
    }
  }
  return false;
}

/** "(25.8%", "(<1%" at a token. */
function opensPercent(tokens: Tokens, at: number): boolean {
  if (!tokens.isSymbol(at, '(') && !tokens.isSymbol(at, '[')) return false;
  const number = tokens.isSymbol(at + 1, '<') ? at + 2 : at + 1;
  return tokens.isNumber(number) && percentSignEnd(tokens, number + 1) > 0 && !namesInterval(tokens, number);
}

function isYear(number: NumberAt): boolean {
  return number.value >= 1900 && number.value <= 2100 && number.printed.length === 4;
}
