/** Lists of numbers: what holds for one of them holds for all ("days 1, 8 and 15", "4, 8 and 12 weeks", "100 and 200 mg"). */
import { unitAt } from '../../../lexicon/units.js';
import type { Tokens } from '../../../text/tokens.js';
import { wordSet } from '../../../text/word-set.js';
import { wholeNumberAt } from '../counts/whole-number.js';
import { LABELS } from '../cues.js';
import { percentSignEnd } from '../reader.js';
import type { ReadSentence } from './read-sentence.js';

/** True where the list that a number stands in, or the number alone, has a label before it or a unit behind it. */
export function sharesUnitOrLabel(sentence: ReadSentence, at: number): boolean {
  const { tokens, from } = sentence;
  return hasLabel(tokens, from, firstOfList(tokens, from, at)) || unitFollows(tokens, at);
}

function firstOfList(tokens: Tokens, from: number, at: number): number {
  let first = at;
  // "At week 4, −2.9 and −1.1": what has a sign goes on with no list of weeks.
  if (tokens.isDash(at)) return at;
  while (first - 2 >= from && first > at - LONGEST && tokens.isOneOf(first - 1, JOINING)) {
    const before = tokens.isOneOf(first - 2, JOINING) ? first - 3 : first - 2;
    if (!tokens.isNumber(before)) break;
    first = before;
  }
  return first;
}

/** True where a list of measured values has a label before it, or behind it what only a design is measured in. */
export function hasLabelOrTime(sentence: ReadSentence, at: number, end: number): boolean {
  const { tokens, from } = sentence;
  const first = firstOfList(tokens, from, at);
  // "coma score 8.2 and 8.5": no label is printed with decimals.
  const scored = tokens.isOneOf(first - 1, SCORED) && !Number.isInteger(tokens.valueOf(first));
  return (!scored && hasLabel(tokens, from, first)) || tokens.isOneOf(end, UNITS_OF_DESIGN);
}

const SCORED = wordSet('score scores');

/** "at weeks 2, 6 and 12", "at 8 am, 12 noon and 4 pm": a further number of a list of times. */
export function isFurtherTime(tokens: Tokens, from: number, at: number): boolean {
  if (tokens.isOneOf(at + 1, OF_CLOCK)) return true;
  const first = firstOfList(tokens, from, at);
  return first < at && tokens.isOneOf(first - 1, TIMES);
}

const OF_CLOCK = wordSet('am pm noon midnight');
const TIMES = wordSet('weeks months days years hours visits cycles grades doses');

function hasLabel(tokens: Tokens, from: number, first: number): boolean {
  if (first === from) return false;
  // "Number of arms: 2", but "Healing at 6 weeks: 35 v 31"
  if (tokens.isSymbol(first - 1, ':') && tokens.isOneOf(first - 2, UNITS_OF_DESIGN))
    return !tokens.isNumber(first - 3);
  const label = tokens.isSymbol(first - 1, '.') ? first - 2 : first - 1;
  // "at 6 months 37 and 36 came back": the unit of the number before it.
  // "at the 1st hour 5 (4–8)", "on the second day 3 and 4": the ordinal before it says which hour.
  if (tokens.isNumber(label - 1) || isOrdinal(tokens, label - 1)) return false;
  return tokens.isOneOf(label, LABELS) || tokens.isOneOf(first - 1, FURTHER_LABELS);
}

function isOrdinal(tokens: Tokens, at: number): boolean {
  return ORDINAL.test(tokens.raw(at)) || (tokens.isOneOf(at, ENDING) && tokens.isNumber(at - 1));
}

const ORDINAL =
  /^(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|tenth|twelfth|last)$/;
const ENDING = wordSet('st nd rd th');

function unitFollows(tokens: Tokens, at: number): boolean {
  let last = at;
  while (last < at + LONGEST) {
    const end = wholeNumberAt(tokens, last)?.end ?? last + 1;
    if (hasUnit(tokens, end)) return true;
    if (!tokens.isOneOf(end, JOINING)) return false;
    const next = tokens.isOneOf(end + 1, JOINING) ? end + 2 : end + 1;
    if (!tokens.isNumber(next)) return false;
    last = next;
  }
  return false;
}

function hasUnit(tokens: Tokens, end: number): boolean {
  if (tokens.isOneOf(end, UNITS_OF_DESIGN) || percentSignEnd(tokens, end) > 0) return true;
  return unitAt(tokens, end) !== undefined && !tokens.isOneOf(end, NO_UNITS);
}

/** So many tokens of a list are looked at to either side. */
const LONGEST = 24;
const JOINING = wordSet(', and or to – - & vs versus v through until');

/** Letters and short forms that may be units, but name groups and patients behind a number left alone. */
const NO_UNITS = wordSet('pts pt d m a h g l');

/** Words before a number beyond the labels: scales, scores, strains, statistics. */
const FURTHER_LABELS = wordSet(`
  wk wks ps spf hpv covid ctc cep dl gleason asa mmrc kl tnm hz tesla g gy cgy w wnt t n m q c d l score scores points scale at
  during until months weeks between genotype genotypes groups number numbers no arms p ph class zone zones level levels levelled
  rank ranks kellgren
  january february march april may june july august september october november december
`);

/** What is counted of a design rather than of its people: times, items, sites, tablets. */
const UNITS_OF_DESIGN = wordSet(`
  day days week weeks wk wks month months mo mos year years yr yrs y h hr hrs hour hours minute minutes min mins times fold nights
  point points item items arm arms group groups dose doses cycle cycles session sessions fraction fractions puffs puff
  tablets capsules drops st nd rd th degrees percent centres centers sites hospitals countries clinics wards units practices
  consecutive × x dollars euros pounds age aged hourly weekly monthly daily
  january february march april may june july august september october november december
`);
