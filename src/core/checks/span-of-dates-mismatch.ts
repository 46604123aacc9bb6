import type { Figure } from '../../schema/annotation.js';
import { DAYS_OF_MONTH } from './calendar.js';
import type { Check, CheckContext, FindingParts, ProofParts } from './check.js';
import { type DatePair, datePairs } from './date-pairs.js';
import { printedPart } from './figure-numbers.js';
import { wordsBefore } from './own-sentences.js';
import { decimal } from './wording.js';

/** Months in one of each unit of time. */
const MONTHS: Readonly<Record<string, number>> = {
  a: 12,
  mo: 1,
  wk: 7 / DAYS_OF_MONTH,
  d: 1 / DAYS_OF_MONTH,
};

/** A length of time beside the dates it lies between. */
export const spanOfDatesMismatch: Check = {
  id: 'span-of-dates-mismatch',
  summary:
    'A stated length of time against the two dates beside it: "24 months (January 2015 to December 2016)".',
  why: 'The length follows from the dates; a month more or less is how people count months.',
  silentWhen: [
    'the length is about, at least or up to so long',
    'the length is that of treatment or follow-up',
    'the two lie within one month',
  ],
  severity: 'warning',
  examples: {
    fires: [
      'Patients were recruited over 18 months (January 2015 to December 2016).',
      'Between March 2018 and March 2020 (36 months), all women were asked.',
    ],
    silent: [
      'Patients were recruited over 24 months (January 2015 to December 2016).',
      'Patients were treated for 6 months (January 2015 to December 2016).',
      'Between March 2018 and March 2020 (2 years), all women were asked.',
    ],
  },
  *run(context) {
    for (const pair of datePairs(context)) {
      const length = lengthBeside(context, pair);
      if (length !== undefined) yield* compare(length, pair);
    }
  },
};

const NOT_THE_LENGTH =
  /\b(?:at|after|by|within|every|each|least|most|about|approximately|nearly|almost|roughly|around|some|than|over the first|first|up to|last|past|median|mean|minimum|maximum|follow-up of|of follow-up)\s*(?:of\s*)?(?:the\s*)?$/i;
/** Words of a course of treatment or observation, which is hardly ever as long as the trial. */
const OF_EACH_PATIENT =
  /\b(?:follow\w*|treat\w*|received?|therapy|given|took|taken|surviv\w*|observed|monitored|administered|assessed|dos(?:e|ed|ing))\b[^.;]{0,60}$/i;
const RECRUITED =
  /\b(?:recruit|enrol|accru|includ|random|collect|screen|conduct|perform|ran\b|lasted)[^.;]{0,60}\b(?:over|during|in|for)\s*(?:a |an |the )?$/i;
const NAMED =
  /^\s*(?:study|trial|period|interval|window|recruitment|enrol?lment|accrual)(?: period)?\s*[,(:]?\s*(?:from|between)?\s*(?:the )?$/i;
const BRACKET = /^\s*\(\s*(?:from|between)?\s*(?:the )?$/i;
const BARE = /^\s*,?\s*(?:from|between)\s*(?:the )?$/i;

/** "24 months (Jan", "the 18-month study (from May", "recruited over 24 months from May". */
function isOfDates(before: string, glue: string): boolean {
  if (NOT_THE_LENGTH.test(before)) return false;
  if (NAMED.test(glue)) return true;
  if (BRACKET.test(glue)) return !OF_EACH_PATIENT.test(before);
  return BARE.test(glue) && RECRUITED.test(before) && !OF_EACH_PATIENT.test(before);
}

function lengthBeside(
  { annotations, document }: CheckContext,
  { from, to, index }: DatePair,
): Figure | undefined {
  const before = annotations[index - 2];
  if (isLength(before) && before.end >= from.start - 40) {
    const glue = document.text.slice(before.end, from.start);
    if (isOfDates(wordsBefore(document, before.start, 100), glue)) return before;
  }
  const behind = annotations[index + 1];
  if (!isLength(behind) || behind.start > to.end + 20) return undefined;
  const glue = document.text.slice(to.end, behind.start);
  const rest = document.text.slice(behind.end, behind.end + 10);
  return /^\s*\((?:a )?$/.test(glue) && /^(?: in total| period)?\)/.test(rest) ? behind : undefined;
}

function isLength(one: CheckContext['annotations'][number] | undefined): one is Figure {
  return (
    one?.type === 'figure' &&
    one.kind === 'duration' &&
    one.comparator === undefined &&
    one.cues?.includes('approximate') !== true &&
    one.low === undefined
  );
}

function* compare(
  figure: Figure,
  { from, to, fromDays, toDays }: DatePair,
): Iterable<FindingParts | ProofParts> {
  const printed = printedPart(figure, 'value');
  const months = MONTHS[figure.unit ?? ''];
  if (printed === undefined || months === undefined || toDays.last < fromDays.first) return;
  const shortest = Math.max(0, toDays.first - fromDays.last) / DAYS_OF_MONTH;
  const longest = (toDays.last - fromDays.first + 1) / DAYS_OF_MONTH;
  const low = (printed.value - printed.unit / 2) * months;
  const high = (printed.value + printed.unit / 2) * months;
  const span = `${from.text} to ${to.text} is ${decimal(shortest, 0)} to ${decimal(longest, 0)} months`;
  if (high + 1 >= shortest && low - 1 <= longest) {
    yield {
      proof: { strength: 'proven', figures: [figure.id], message: `${span}, printed ${figure.text}.` },
    };
    return;
  }
  yield {
    finding: {
      start: figure.start,
      end: figure.end,
      message: `${span}, but ${figure.text} is printed.`,
      related: [{ start: from.start, end: to.end, message: 'the dates' }],
      evidence: { shortestMonths: shortest, longestMonths: longest, printed: printed.text },
      accuses: [figure.id],
    },
  };
}
