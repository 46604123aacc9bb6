/**
 * Counts and sample sizes: "49 patients were enrolled", "n = 45", "Of 53 screened patients, 46 completed the study",
 * "17 with liposarcoma (35%)", "five Chinese centers", "32 participants".
 */

import type { FigureKind } from '../../../../schema/annotation.js';
import { copyWith } from '../../../text/copy.js';
import type { Tokens } from '../../../text/tokens.js';
import { wordSet } from '../../../text/word-set.js';
import { comparatorBefore } from '../comparator.js';
import { LABELS } from '../cues.js';
import type { FigureReader, NumberAt, Reading } from '../reader.js';
import { isCountWithShare } from '../shares/count-with-share.js';
import { listAt } from '../values/value-list.js';
import { armSizes, isAllocated } from './arm-size.js';
import { countBehindShare } from './count-behind-share.js';
import { PEOPLE } from './count-words.js';
import { countOf, GRADED, isYear, nounAfter, opensPercent } from './counted.js';
import { isEnrolment } from './enrolled.js';
import { countsInARow, eventCounts } from './event-count.js';
import { endsLabels, isRangeEnd } from './label-lists.js';
import { neededToTreat } from './needed-to-treat.js';
import { readOne } from './one-count.js';
import { partsOfTotal } from './part-of-total.js';
import { gradesResponse, namesResponse, standsBehindResponse } from './response-count.js';
import { areAvailable, givesPower } from './sample.js';
import { isOfSizedArm } from './sized-arm.js';
import { sizesByVerb } from './taking-part.js';
import { tallyAt } from './tallies.js';
import { isSampleByPlace } from './told-sample.js';
import { twoParts } from './two-parts.js';
import { isLongDash, isWhole, saysWhatTheyTook, wholeNumberAt } from './whole-number.js';

export const readCount: FigureReader = (context, at) => {
  const { block } = context;
  const tokens = block.tokens;
  const number = wholeNumberAt(tokens, at);
  // "within 120 days 31 (7.7%) died": the label belongs to the number before it.
  const isLabel =
    isRangeEnd(tokens, at) ||
    (tokens.isOneOf(at - 1, LABELS) &&
      (tokens.isOneOf(at - 1, GRADED) ||
        (!tokens.isNumber(at - 2) && wholeNumberAt(tokens, at - 2) === undefined)) &&
      !takesIn(tokens, at) &&
      !(tokens.isWord(at) && tokens.isOneOf(at + 1, HAPPENED))) ||
    endsLabels(tokens, at);
  if (number === undefined || isLabel || isJoined(tokens, at, number)) return undefined;
  // "events per 100 patient-years"
  if (tokens.word(at - 1) === 'per' && !tokens.isWord(at)) return undefined;
  // "a rating (NRS) ≥ 7 were randomised": a limit, where no noun says that people are counted.
  if (comparatorBefore(tokens, at) !== undefined && nounAfter(tokens, number.end) === undefined)
    return undefined;
  const needed = neededToTreat(tokens, number);
  if (needed !== undefined) return needed;
  const parts = partsOfTotal(context, at, number);
  // "leaving 986 (492 intervention, 494 control)": arms that add up, whatever else the sentence tells of.
  if (parts?.figures[0]?.kind === 'sample-size') return parts;
  const arms =
    armSizes(context, at) ?? parts ?? sizesByVerb(context, at, number) ?? twoParts(context, at, number);
  if (arms !== undefined) return arms;
  const behindShare = countBehindShare(context, at, number);
  if (behindShare !== undefined) return behindShare;
  if (isCountWithShare(tokens, at)) return { figures: [countOf(number, 'count')], end: number.end };
  // "Data were available for 2005 (99.2%)"
  if (areAvailable(tokens, at) && opensPercent(tokens, number.end) && tokens.isNumber(at))
    return { figures: [countOf(number, 'sample-size')], end: number.end };
  const events =
    eventCounts(context, at, number) ?? readOne(tokens, block.sentenceAround(at).from, at, number);
  if (events !== undefined) return events;
  const tally = tallyAt(context, at, number);
  if (tally !== undefined) return tally;
  const row = countsInARow(tokens, at);
  if (row !== undefined)
    return areAvailable(tokens, at) || givesPower(tokens, block.sentenceAround(at), at, row.end)
      ? asSizes(row)
      : row;
  const noun = nounAfter(tokens, number.end);
  if (noun !== undefined) {
    // "during the first three cycles": which of them is meant, not how many there were.
    if (tokens.isOneOf(at - 1, ORDERING) && !PEOPLE.has(noun.word)) return undefined;
    // "the two higher doses": which of those named before.
    if (tokens.isOneOf(number.end, COMPARED) && TREATMENT_PARTS.has(noun.word)) return undefined;
    // "six doses", "two courses": how a treatment is given.
    if (TREATMENT_PARTS.has(noun.word) && number.value <= LONGEST_TREATMENT && !verbAfter(tokens, noun.end))
      return undefined;
    if (isOfSizedArm(tokens, number.end)) return undefined;
    // "162 cases of influenza" counts an illness.
    const isPerson = PEOPLE.has(noun.word) && !(noun.word === 'cases' && tokens.isOneOf(noun.end, OF_CASES));
    if (!isPerson && saysWhatTheyTook(tokens, at)) return undefined;
    // "one patient": "one" in words is as often a pronoun; a share in brackets behind it makes it a count.
    const alone = number.value === 1 && !tokens.isNumber(at);
    if (alone && !percentBehind(tokens, noun.end) && !(isPerson && verbAfter(tokens, noun.end)))
      return undefined;
    const kind: FigureKind =
      isPerson &&
      !isOneSex(tokens, at, noun.end) &&
      (takesIn(tokens, at) ||
        isEnrolment(block.sentenceAround(at), tokens, at, noun.end) ||
        isSampleByPlace(context, at, noun.end, number.value))
        ? 'sample-size'
        : 'count';
    return { figures: [countOf(number, kind, noun.word)], end: number.end };
  }
  if (!tokens.isNumber(at)) {
    if (saysWhatTheyTook(tokens, at)) return undefined;
    const isCount = verbAfter(tokens, number.end)
      ? number.value > 9 || (number.value > 1 && !tokens.isOneOf(at - 1, DETERMINERS))
      : opensPercent(tokens, number.end) || gradesResponse(tokens, number.end);
    return isCount ? { figures: [countOf(number, 'count')], end: number.end } : undefined;
  }
  if (isEndOfName(tokens, at) || (number.value < 10 && /^[A-Z][a-z]+$/.test(tokens.raw(at - 1)) && at > 1))
    return undefined;
  const sizes = listAt(tokens, at);
  // "2391 and 1204 were included in the per-protocol population"
  if (
    sizes !== undefined &&
    isAllocated(tokens, sizes.end) &&
    sizes.numbers.every(isWhole) &&
    !isYear(number)
  )
    return { figures: sizes.numbers.map((one) => countOf(one, 'sample-size')), end: sizes.end };
  if (isAllocated(tokens, number.end) && !isYear(number))
    return { figures: [countOf(number, 'sample-size')], end: number.end };
  // "(37 female; median age 29 years)"
  if (
    tokens.isSymbol(at - 1, '(') &&
    tokens.isOneOf(number.end, SEX) &&
    /^[;,)]$/.test(tokens.raw(number.end + 1))
  )
    return { figures: [countOf(number, 'count')], end: number.end };
  // "The test detected 143 of these (75.3%)", "Tocilizumab was given to 11."
  const ofThese = tokens.word(number.end) === 'of' && tokens.isOneOf(number.end + 1, THESE);
  const givenTo =
    tokens.word(at - 1) === 'to' &&
    tokens.isOneOf(at - 2, GIVEN) &&
    /^(?:was|were)$/.test(tokens.word(at - 3)) &&
    tokens.isSign(number.end, '.(');
  if ((ofThese || givenTo) && !isYear(number))
    return { figures: [countOf(number, 'count')], end: number.end };
  // "Of the remaining 201,", "A subset of 450 gave blood"
  const rest = tokens.word(at - 1) === 'remaining' && tokens.word(at - 2) === 'the';
  const ofSet = tokens.word(at - 1) === 'of' && tokens.isOneOf(at - 2, SETS);
  if ((rest || ofSet) && !isYear(number))
    return { figures: [countOf(number, 'sample-size')], end: number.end };
  // "Among the 1,620 who answered"
  const from = tokens.word(at - 1) === 'the' ? at - 2 : tokens.word(number.end) === 'who' ? at - 1 : -1;
  if (tokens.isOneOf(number.end, WHO) && tokens.isOneOf(from, FROM_THE))
    return { figures: [countOf(number, 'sample-size')], end: number.end };
  const counts =
    verbAfter(tokens, number.end) ||
    percentBehind(tokens, number.end) ||
    namesResponse(tokens, number.end) ||
    standsBehindResponse(tokens, at, number.end);
  return counts && !isYear(number) ? { figures: [countOf(number, 'count')], end: number.end } : undefined;
};

const TREATMENT_PARTS: ReadonlySet<string> = new Set([
  'doses',
  'courses',
  'cycles',
  'injections',
  'sessions',
]);
const LONGEST_TREATMENT = 12;
const ORDERING = wordSet('first last next previous');
const COMPARED = wordSet('higher lower highest lowest larger smaller greater other remaining active');

/** "80 patients (33 men and 47 women)": parts of those who were counted. */
const SEXES = wordSet('men women male males female females boys girls');

function isOneSex(tokens: Tokens, at: number, end: number): boolean {
  if (!tokens.isOneOf(end - 1, SEXES)) return false;
  return tokens.isSymbol(at - 1, '(') || tokens.isOneOf(at - 2, SEXES);
}

/** "In the control arm one death occurred": the word before the number ends a phrase. */
const HAPPENED = wordSet(
  'death deaths patient patients event events case cases infection stroke perforation',
);
const OF_CASES = wordSet('of among in occurred were with');

function asSizes({ figures, end }: Reading): Reading {
  return { figures: figures.map((one) => copyWith(one, { kind: 'sample-size' as const })), end };
}

/** "in a double-blind trial 1604 patients", "in the primary cohort 348 and 378 patients": no trial has so high a number. */
function takesIn(tokens: Tokens, at: number): boolean {
  if (!tokens.isOneOf(at - 1, HOLDING) || !tokens.isNumber(at)) return false;
  const last = listAt(tokens, at)?.end ?? at + 1;
  return tokens.valueOf(at) > 12 && tokens.isOneOf(last, PEOPLE) && !isYearAt(tokens, at);
}

const HOLDING = wordSet('trial study cohort group arm');

function isYearAt(tokens: Tokens, at: number): boolean {
  const number = wholeNumberAt(tokens, at);
  return number === undefined || isYear(number);
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

/** A number that is part of something else: "3-year", "2:1", "0–1", "IL-6", "5-fold". */
function isJoined(tokens: Tokens, at: number, number: NumberAt): boolean {
  const before = at - 1;
  // "METHODS--Fifty patients", "METHODS—Fifty": two dashes or a long one part words.
  const dashes =
    (tokens.isDash(before) && tokens.isDash(before - 1) && tokens.touches(before)) ||
    isLongDash(tokens, before);
  if (
    tokens.touches(at) &&
    !dashes &&
    !tokens.isSymbol(before, '(') &&
    !tokens.isSymbol(before, '[') &&
    !tokens.isSymbol(before, '*') &&
    !(tokens.isSymbol(before, '"') && tokens.isSymbol(before - 1, '='))
  )
    return true;
  return (
    tokens.touches(number.end) &&
    (tokens.isDash(number.end) || isRatioSign(tokens, number.end) || tokens.isWord(number.end))
  );
}

/** The colon of "2:1", not of "PD in 16: the response rate …". */
function isRatioSign(tokens: Tokens, at: number): boolean {
  return tokens.isSymbol(at, ':') && tokens.touches(at + 1);
}

const THESE = wordSet('these those them whom which');
const GIVEN = wordSet('given administered offered');
const SETS = wordSet('subset subgroup subsample');
const WHO = wordSet('who with');
const SEX = wordSet('female male');
const FROM_THE = wordSet('of among in');
const VERBS = wordSet(`
  completed were had received discontinued died withdrew achieved responded experienced underwent relapsed
  finished dropped developed remained entered stopped met progressed reported showed tested survived
  recovered did improved enrolled attended declined started began left required moved refused crossed failed
  switched violated needed presented agreed consented took used lost gained became reached chose opted
  conceived delivered miscarried returned provided answered submitted accepted rated preferred suffered
  noticed preferred reached continued stayed resumed attained expressed contributed attempted selected filled kept recurred excluded
`);

function verbAfter(tokens: Tokens, at: number): boolean {
  return tokens.isOneOf(behindParts(tokens, at), VERBS);
}

/** "66 (33 in each group) completed": the token behind a bracket that holds whole numbers and words alone. */
function behindParts(tokens: Tokens, at: number): number {
  if (!tokens.isSymbol(at, '(')) return at;
  let i = at + 1;
  while (i < at + LONGEST_PARTS && (tokens.isNumber(i) || tokens.isWord(i) || /^[,;]$/.test(tokens.raw(i))))
    i++;
  return tokens.isSymbol(i, ')') ? i + 1 : at;
}

const LONGEST_PARTS = 14;

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
