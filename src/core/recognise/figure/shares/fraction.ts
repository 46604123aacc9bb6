/** Fractions of people: "27/61", "27 of 61", "8 out of 49 patients", "one hundred and seventy-six of 200". */

import { unitAt } from '../../../lexicon/units.js';
import type { Tokens } from '../../../text/tokens.js';
import { type WordSet, wordSet } from '../../../text/word-set.js';
import type { RecogniserContext } from '../../recogniser.js';
import { PEOPLE } from '../counts/count-words.js';
import { wholeNumberAt } from '../counts/whole-number.js';
import { LABELS } from '../cues.js';
import { type FigureReader, type NumberAt, percentSignEnd } from '../reader.js';

export const readFraction: FigureReader = ({ block, found }, at) => {
  const tokens = block.tokens;
  const count = wholeNumberAt(tokens, at);
  if (count === undefined || isLabelled(tokens, at, count)) return undefined;
  const total = tokens.isSymbol(count.end, '/')
    ? slashTotal(tokens, at, count, goesOn(found, tokens, at))
    : wordTotal(tokens, count.end);
  if (total === undefined) return undefined;
  return {
    figures: [
      {
        type: 'figure',
        kind: 'fraction',
        start: count.start,
        end: total.stop,
        count: count.value,
        total: total.value,
        printed: { count: count.printed, total: total.printed },
      },
    ],
    end: total.end,
  };
};

/** "Week 12 of 24" and "years 2 of 5" number times; "over 3.6 years 152 of the 404 died" counts people. */
function isLabelled(tokens: Tokens, at: number, { value, end }: NumberAt): boolean {
  if (!tokens.isOneOf(at - 1, LABELS) || tokens.isNumber(at - 2)) return false;
  // "Pooled lots 842/862 (97.7%)"
  const total = tokens.isSymbol(end, '/') ? wholeNumberAt(tokens, end + 1) : undefined;
  if (total !== undefined && tokens.isOneOf(at - 1, LOTS) && isWithShare(tokens, at, total.end)) return false;
  // "In the ginger group 47 of 56 improved": a group that has a name has no number.
  if (!tokens.isOneOf(at - 1, GROUP)) return true;
  return value <= LAST_GROUP && (!tokens.isWord(at - 2) || tokens.isOneOf(at - 2, BEFORE_NUMBERED));
}

const LOTS = wordSet('lot lots batch batches');
const GROUP = wordSet('group arm');
/** Groups are hardly numbered beyond. */
const LAST_GROUP = 12;
const BEFORE_NUMBERED = wordSet('in of for to from with and or the by each per versus vs than this');

/** The total after a slash, unless the pair is a blood pressure, an acuity, a dose, a ratio of years or a mark. */
function slashTotal(tokens: Tokens, at: number, count: NumberAt, listed: boolean): NumberAt | undefined {
  if (!tokens.isNumber(at)) return undefined;
  const total = wholeNumberAt(tokens, count.end + 1);
  if (total === undefined || !tokens.isNumber(count.end + 1)) return undefined;
  if (tokens.isSymbol(total.end, '/') || tokens.isSymbol(at - 1, '/')) return undefined;
  // "Treated: 168 / 165" gives the two arms.
  if (!tokens.touches(count.end) && tokens.isSymbol(at - 1, ':') && tokens.isOneOf(at - 2, TAKEN_IN))
    return undefined;
  if (percentSignEnd(tokens, total.end) > 0) return undefined;
  // "from 168/104 ± 3/1": two pressures with their deviations.
  if (isSpread(tokens, total.end) || tokens.isSymbol(at - 1, '±')) return undefined;
  // "155/166 v 151/156 pts", but "discontinued 14/19 pts" in two arms
  // "4/6 pts had a DLT": points hardly have anything.
  const isPeople =
    tokens.isOneOf(total.end, PEOPLE) && (listed || tokens.isOneOf(total.end + 1, BEHIND_PEOPLE));
  const unit = isPeople ? undefined : unitAt(tokens, total.end);
  if (unit !== undefined && unit.dimension !== 'ratio' && tokens.word(total.end) !== 'm') return undefined;
  // "1998/2004", "03/2021": years, and the month of a year.
  if (isYear(total.value) && (isYear(count.value) || tokens.raw(at).startsWith('0'))) return undefined;
  // "From 9/05 to 9/08": months of years.
  if (/^0\d/.test(tokens.raw(count.end + 1))) return undefined;
  // "28 0/7 weeks" of gestation, and "BA.4/5".
  if (total.value === 7 && tokens.isNumber(at - 1)) return undefined;
  if (tokens.touches(at) && tokens.isSymbol(at - 1, '.')) return undefined;
  if (isAcuity(tokens, at, total)) return undefined;
  // "IGA 0/1" names two grades.
  if (total.value < 2) return undefined;
  // Around the clock.
  if (count.value === 24 && total.value === 7) return undefined;
  if (tokens.isOneOf(at - 1, GRADED) || saysNoPeople(tokens, at) || hasBefore(tokens, at, RATIO))
    return undefined;
  if (!listed && followsPairOfNames(tokens, at)) return undefined;
  // "meconium 14/10": one number for each arm, unless a share beside them says that they are a count and its total.
  if (count.value > total.value && !isWithShare(tokens, at, total.end)) return undefined;
  // "1/2" and "3/4" alone are shares or marks; with a bracket or a share beside them they are counts.
  return total.value >= 5 || nearPercent(tokens, at, total.end) ? total : undefined;
}

const BEHIND_PEOPLE = wordSet(
  'had have were was experienced developed responded achieved reached died on in with',
);

/** "20/32 to 20/40", "6/9 or 6/12": two lines of a chart, from the same distance. */
function isAcuity(tokens: Tokens, at: number, { end }: NumberAt): boolean {
  const distance = tokens.valueOf(at);
  if (distance !== 20 && distance !== 6) return false;
  const isLike = (i: number) => tokens.valueOf(i) === distance && tokens.isSymbol(i + 1, '/');
  return (tokens.isOneOf(end, RANGE) && isLike(end + 1)) || (tokens.isOneOf(at - 1, RANGE) && isLike(at - 4));
}

const RANGE = wordSet('to or through');

function isSpread(tokens: Tokens, at: number): boolean {
  return tokens.isSymbol(at, '±') || (tokens.isSymbol(at, '+') && tokens.isSymbol(at + 1, '/'));
}

/** "18/140, 21/138, 8/140": a fraction right before makes this one its like. */
function goesOn(found: RecogniserContext['found'], tokens: Tokens, at: number): boolean {
  const last = found.at(-1);
  return last?.type === 'figure' && last.kind === 'fraction' && tokens.startOf(at) - last.end <= 5;
}

/** "M/F 45/27", "PS 0/1: 41/31": the numbers of two groups whose names stand before them in the same way. */
function followsPairOfNames(tokens: Tokens, at: number): boolean {
  const name = tokens.isSymbol(at - 1, ':') || tokens.isSymbol(at - 1, ',') ? at - 2 : at - 1;
  return (
    tokens.isSymbol(name - 1, '/') &&
    (tokens.isWord(name) || tokens.isNumber(name)) &&
    tokens.touches(name) &&
    tokens.touches(name - 1)
  );
}

/** True behind words of pressures, acuities and scores, which are printed with a slash as well. */
export function saysNoPeople(tokens: Tokens, at: number, reach = REACH): boolean {
  return hasBefore(tokens, at, NOT_PEOPLE, reach);
}

const RATIO = wordSet('ratio');
const NOT_PEOPLE = wordSet(`
  pressure bp acuity vision snellen titer titre score gleason apgar scale hg
`);

/** What is named by two grades or levels at once: "ACR 20/50", "BA 4/5", "DLQI 0/1", "Fitzpatrick 5/6". */
const GRADED = wordSet(`
  acr pasi easi iga viga dlqi pga spga hiscr asas asdas sri cdai sdai ba xbb fitzpatrick deauville mrs kps ecog nyha
  mallampati rads birads pirads lirads meld bcva hep poem pest ppasi nrs vas mmrc gcs
`);

/** "of 61", "of the 61", "out of 61", "of a total of 61". */
export function wordTotal(tokens: Tokens, at: number): NumberAt | undefined {
  let i = at;
  // "12 patients of 40" is left alone: who is counted may differ from who is the total.
  if (tokens.word(i) === 'out') i++;
  if (tokens.word(i) !== 'of') return undefined;
  i++;
  if (tokens.word(i) === 'a' && tokens.word(i + 1) === 'total') i += 2;
  while (
    tokens.word(i) === 'the' ||
    tokens.word(i) === 'these' ||
    tokens.word(i) === 'those' ||
    tokens.word(i) === 'all' ||
    tokens.word(i) === 'our' ||
    tokens.word(i) === 'other' ||
    tokens.word(i) === 'remaining' ||
    tokens.word(i) === 'planned' ||
    tokens.word(i) === 'of'
  )
    i++;
  const total = wholeNumberAt(tokens, i);
  if (total === undefined || percentSignEnd(tokens, total.end) > 0) return undefined;
  // "the 33 of one site": one is no number of people here.
  if (total.value === 1 && !tokens.isNumber(i)) return undefined;
  // "32 of the three-dose group": the word says what kind of group.
  if (isCompound(tokens, total.end)) return undefined;
  // "one of three groups" says which, not how many.
  if (
    tokens.isOneOf(total.end, GROUPED) ||
    (tokens.isWord(total.end) && tokens.isOneOf(total.end + 1, GROUPED))
  )
    return undefined;
  const unit = tokens.isOneOf(total.end, PEOPLE) ? undefined : unitAt(tokens, total.end);
  return unit === undefined ? total : undefined;
}

/** "three-dose", "two-arm". */
function isCompound(tokens: Tokens, at: number): boolean {
  return tokens.isSymbol(at, '-') && tokens.touches(at) && tokens.touches(at + 1) && tokens.isWord(at + 1);
}

const TAKEN_IN = wordSet(
  'treated dosed randomised randomized enrolled analysed analyzed vaccinated completed',
);
const GROUPED = wordSet(
  'groups arms treatments regimens strategies interventions schedules sequences conditions',
);

function isYear(value: number): boolean {
  return value >= 1900 && value <= 2100;
}

const REACH = 5;

function hasBefore(tokens: Tokens, at: number, words: WordSet, reach = REACH): boolean {
  for (let i = at - 1; i >= at - reach && i >= 0; i--) if (tokens.isOneOf(i, words)) return true;
  return false;
}

/** "58/49 (94%)", "94% (58/49", but not "(48/24; 65% of all)": a share right beside a fraction. */
function isWithShare(tokens: Tokens, at: number, end: number): boolean {
  const behind =
    tokens.isSign(end, '([,=') && tokens.isNumber(end + 1) && percentSignEnd(tokens, end + 2) > 0;
  const ahead = tokens.isSign(at - 1, '([,=') && tokens.isSymbol(at - 2, '%');
  return behind || ahead || isInBracketOfShare(tokens, at);
}

/** "97% (96–98; 748/729)": behind an interval in the bracket of a share. */
function isInBracketOfShare(tokens: Tokens, at: number): boolean {
  if (!tokens.isSign(at - 1, ';,')) return false;
  for (let i = at - 2; i >= at - LONGEST_INTERVAL; i--)
    if (tokens.isSign(i, '([')) return tokens.isSymbol(i - 1, '%');
  return false;
}

const LONGEST_INTERVAL = 10;

function nearPercent(tokens: Tokens, at: number, end: number): boolean {
  for (let i = at - 4; i < end + 5; i++) if (tokens.isSymbol(i, '%')) return true;
  return false;
}
