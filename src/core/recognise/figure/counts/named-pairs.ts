/**
 * Numbers of people in each of the categories whose names stand before them in the same way: "M/F: 26/17", "female/male 31/27",
 * "PS 0/1/2: 21/18/4", "male:female 13:27", "sex ratio (M/F) was 22/18 in one group and 21/19 in the other", "35/25 women/men".
 */
import { unitAt } from '../../../lexicon/units.js';
import type { Tokens } from '../../../text/tokens.js';
import { wordSet } from '../../../text/word-set.js';
import type { AnnotationParts, RecogniserContext } from '../../recogniser.js';
import { type FigureReader, type NumberAt, percentSignEnd } from '../reader.js';
import { saysNoPeople } from '../shares/fraction.js';
import { categoriesBeginAt, categoriesEndAt } from './category-names.js';
import { countOf } from './counted.js';
import { wholeNumberAt } from './whole-number.js';

export const readNamedPairs: FigureReader = (context, opening) => {
  const { tokens } = context.block;
  // "F:M = 9:11" and "Sex (F/M), n: 12/18": a letter before the sign begins no statistic here.
  const at = tokens.isOneOf(opening, LETTERS) && tokens.isSign(opening + 1, ':=') ? opening + 2 : opening;
  const row = rowAt(tokens, at);
  if (row === undefined) return undefined;
  const { numbers, end } = row;
  if (percentSignEnd(tokens, end) > 0 || tokens.isDash(end)) return undefined;
  // "Male/female (%) 55/45"
  if (tokens.isSymbol(at - 2, '%') || tokens.isSymbol(at - 1, '%')) return undefined;
  const behind = categoriesBeginAt(tokens, end, numbers.length);
  if (!behind && unitAt(tokens, end) !== undefined) return undefined;
  if (!behind && !isNamed(context, at, numbers.length)) return undefined;
  if (isRatio(context, row)) return undefined;
  return { figures: numbers.map((one) => countOf(one, 'count')), end };
};

interface Row {
  readonly numbers: readonly NumberAt[];
  readonly joint: string;
  readonly end: number;
}

/** Whole numbers joined by slashes, or two by a colon. */
function rowAt(tokens: Tokens, at: number): Row | undefined {
  const joint = tokens.raw(at + 1);
  if (!tokens.isSign(at + 1, '/:∶') || tokens.raw(at - 1) === joint || saysNoPeople(tokens, at, NAME_REACH))
    return undefined;
  const numbers: NumberAt[] = [];
  let end = at;
  for (let i = at; ; i = end + 1) {
    const number = tokens.isNumber(i) ? wholeNumberAt(tokens, i) : undefined;
    if (number === undefined || numbers.length === MOST_NUMBERS) return undefined;
    numbers.push(number);
    end = number.end;
    if (tokens.raw(end) !== joint) break;
  }
  return { numbers, joint, end };
}

/** Nobody has more categories than months. */
const MOST_NUMBERS = 12;

/** True behind the names of as many categories, or behind such a row of another group. */
function isNamed(context: RecogniserContext, at: number, size: number): boolean {
  const { tokens } = context.block;
  const { from } = context.block.sentenceAround(at);
  const beside = tokens.isSign(at - 1, ':,=') ? at - 2 : at - 1;
  if (categoriesEndAt(tokens, beside, size)) return true;
  // "The sex ratio was 22/18."
  for (let i = at - 1; i >= Math.max(from, at - FARTHEST_NAME); i--) {
    if (tokens.isNumber(i)) return isFurtherRow(context, at, i, size);
    if (categoriesEndAt(tokens, i, size)) return !tokens.isOneOf(at - 1, OF_A_SHARE);
    if (isSexRatio(tokens, i)) return size === 2;
    if (!tokens.isOneOf(i, BETWEEN) && i < at - MOST_WORDS) return isFurther(context, at, i, size);
    if (tokens.isSymbol(i, ';')) return false;
  }
  return false;
}

/** "sex ratio", "gender distribution": what is told of the two sexes. */
function isSexRatio(tokens: Tokens, at: number): boolean {
  return tokens.isOneOf(at, RATIO) && tokens.isOneOf(at - 1, SEX);
}

/** The last number before a row, sought over the words that say whose it was. */
function isFurther(context: RecogniserContext, at: number, from: number, size: number): boolean {
  const { tokens } = context.block;
  for (let i = from; i > at - FARTHEST_ROW; i--) {
    if (tokens.isNumber(i)) return isFurtherRow(context, at, i, size);
    if (tokens.isSign(i, ';:') || tokens.isBreak(i)) return false;
  }
  return false;
}

/** True where the row that ends at `last` was counted, and nothing but names of groups stands between. */
function isFurtherRow({ block, found }: RecogniserContext, at: number, last: number, size: number): boolean {
  const { tokens } = block;
  const joint = tokens.raw(at + 1);
  if (tokens.raw(last - 1) !== joint || !tokens.isOneOf(at - 1, JOINING)) return false;
  const first = last - 2 * (size - 1);
  const start = tokens.startOf(first);
  for (let i = found.length - 1; i >= 0; i--) {
    const one = found[i];
    if (one === undefined || one.start < start) return false;
    if (one.start === start) return one.type === 'figure' && one.kind === 'count';
  }
  return false;
}

/** "2:1", "1/1", "ratio 3:2": what stands for a share of the people, not for them. */
function isRatio({ found }: RecogniserContext, { numbers, joint }: Row): boolean {
  const values = numbers.map(({ value }) => value);
  const sum = values.reduce((total, value) => total + value, 0);
  if (values.includes(0)) return joint !== '/';
  if (sum >= LEAST_SPLIT && found.slice(-LOOKED_BACK).some((one) => isSize(one, sum))) return false;
  if (joint === '/') return values.includes(1) && sum <= LARGEST_RATIO;
  const least = Math.min(...values);
  return least < LEAST_COUNTED && (least < 2 || !shareDivisor(values, least));
}

function isSize(one: AnnotationParts, value: number): boolean {
  return one.type === 'figure' && (one.kind === 'sample-size' || one.kind === 'count') && one.value === value;
}

function shareDivisor(values: readonly number[], least: number): boolean {
  for (let divisor = 2; divisor <= least; divisor++)
    if (values.every((value) => value % divisor === 0)) return true;
  return false;
}

const LARGEST_RATIO = 4;
const LEAST_SPLIT = 6;
/** How many annotations back the size of a group is sought. */
const LOOKED_BACK = 40;
const LEAST_COUNTED = 6;
/** How far before the numbers their names may stand, in tokens. */
const FARTHEST_NAME = 8;
const MOST_WORDS = 2;
const FARTHEST_ROW = 16;
const BETWEEN = wordSet('was were is of the ratio : , = ( ) [ ] n no number distribution patients eyes');
const OF_A_SHARE = wordSet('in of');
const JOINING = wordSet('and vs versus v . , or to');
/** How far before the numbers the name of a pressure or an acuity may stand. */
const NAME_REACH = 10;
const LETTERS = wordSet('n m f');
const RATIO = wordSet('ratio ratios distribution');
const SEX = wordSet('sex gender');
