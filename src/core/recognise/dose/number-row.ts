/**
 * Rows of numbers that share the unit behind the last: "5, 10 or 20 mg", "10–20 mg", "160/4.5 µg", "0.5 (3), 1.0 (6) and 1.5 mg",
 * "10⁶, 10⁷ or 10⁸ PFU".
 */

import { doseChanges } from '../../lexicon/dosing-words.js';
import { powerAt } from '../../lexicon/powers-of-ten.js';
import { type UnitReading, unitAt } from '../../lexicon/units.js';
import type { Tokens } from '../../text/tokens.js';
import { WordSet, wordSet } from '../../text/word-set.js';

export interface NumberRow {
  /** Token index of each number. */
  readonly numbers: readonly number[];
  /** The token behind each number and the power of ten that belongs to it; of the last one, its number alone. */
  readonly ends: readonly number[];
  /** The power of ten by which each is multiplied: that of the unit, where a number has none of its own. */
  readonly powers: readonly number[];
  /** What stands between a number and the next: a list, a range, or a slash. */
  readonly links: readonly ('list' | 'range' | 'slash')[];
  readonly unit: UnitReading;
}

const LONGEST_ROW = 8;

/** Several numbers that share the unit after the last one, or undefined. */
export function numberRow(tokens: Tokens, at: number): NumberRow | undefined {
  // The end of a range, fraction or power is no beginning of a row.
  if (tokens.isDash(at - 1) && tokens.isNumber(at - 2)) return undefined;
  if (tokens.isSymbol(at - 1, '^')) return undefined;
  // "YM905 5 mg 266 and 10 mg 264": a number behind an amount is none itself.
  if (tokens.isNumber(at - 2) && unitAt(tokens, at - 1)?.end === at) return undefined;
  const numbers = [at];
  const own: (Multiple | undefined)[] = [];
  const links: ('list' | 'range' | 'slash')[] = [];
  let commas = 0;
  let bracketed = false;
  let i = at + 1;
  while (numbers.length < LONGEST_ROW) {
    const multiple = multipleAt(tokens, i);
    own.push(multiple);
    if (multiple !== undefined) i = multiple.end;
    const behind = sizeEnd(tokens, i);
    if (behind > i) bracketed = true;
    const link = linkAt(tokens, behind);
    if (link === undefined) return undefined;
    // Doses that rise from cohort to cohort, each with the number of people who got it.
    const rises = multiple !== undefined || tokens.valueOf(link.next) > tokens.valueOf(numbers.at(-1) ?? at);
    if (bracketed && (link.kind !== 'list' || !rises)) return undefined;
    if (link.comma) commas++;
    numbers.push(link.next);
    links.push(link.kind);
    i = link.next + 1;
    const unit = unitAt(tokens, i);
    if (unit === undefined) continue;
    // Only commas: "in 2019, 25 mg" is no list of two.
    const closed = links.length > commas || numbers.length > 2;
    if (!closed || isNumberedThing(tokens, at)) return undefined;
    const ends = numbers.map((number, k) => own[k]?.end ?? number + 1);
    const powers = numbers.map((_, k) => own[k]?.exponent ?? unit.power);
    return { numbers, ends, powers, links, unit };
  }
  return undefined;
}

interface Multiple {
  readonly exponent: number;
  readonly end: number;
}

/** "× 10⁹", "^6", "million" behind a number that is not the last of its row. */
function multipleAt(tokens: Tokens, at: number): Multiple | undefined {
  const power = powerAt(tokens, at);
  if (power === undefined || (power.lost !== undefined && !tokens.isOneOf(at, TIMES))) return undefined;
  return power;
}

const TIMES = wordSet('x × *');

/** The token behind "(3 patients)", "(n = 3)" or "(3)" at a token; else the token itself. */
function sizeEnd(tokens: Tokens, at: number): number {
  if (!tokens.isSymbol(at, '(')) return at;
  let i = at + 1;
  if (tokens.word(i) === 'n' && tokens.isSymbol(i + 1, '=')) i += 2;
  if (!tokens.isNumber(i) || !Number.isInteger(tokens.valueOf(i))) return at;
  i++;
  if (tokens.isOneOf(i, PEOPLE)) i++;
  return tokens.isSymbol(i, ')') ? i + 1 : at;
}

const PEOPLE = wordSet('patients patient pts subjects participants volunteers women men children');

/** "days 1, 8 and 15 mg": the numbers after such a noun are no amounts. */
function isNumberedThing(tokens: Tokens, at: number): boolean {
  let noun = at - 1;
  while (noun > at - LONGEST_LABEL && isLabelled(tokens, noun)) noun--;
  // "by day 28 and 5–10 mg": a single day has a single number.
  if (tokens.isOneOf(noun, COUNTED))
    return noun === at - 1 || tokens.word(noun).endsWith('s') || tokens.word(at - 1) !== 'and';
  const before = tokens.word(at - 1);
  return tokens.valueOf(at) >= 1900 && tokens.valueOf(at) <= 2100 && before === 'in';
}

const LONGEST_LABEL = 14;

/** The numbers of "on days 1, 8 and 15" and what stands between them. */
function isLabelled(tokens: Tokens, at: number): boolean {
  return (
    tokens.isNumber(at) ||
    tokens.isSymbol(at, ',') ||
    tokens.isSymbol(at, '+') ||
    isRangeSign(tokens, at) ||
    tokens.word(at) === 'and'
  );
}

const COUNTED = new WordSet(
  'day days week weeks month months phase grade stage cycle cycles table figure group cohort arm arms year years'.split(
    ' ',
  ),
);

/** A dash, or the tilde of East Asian texts: "5~10 mg". */
export function isRangeSign(tokens: Tokens, at: number): boolean {
  return (
    tokens.isDash(at) || tokens.isSymbol(at, '~') || tokens.isSymbol(at, '～') || tokens.isSymbol(at, '∼')
  );
}

interface Link {
  readonly kind: 'list' | 'range' | 'slash';
  readonly next: number;
  /** True where only a comma stands between the numbers. */
  readonly comma: boolean;
}

function linkAt(tokens: Tokens, at: number): Link | undefined {
  if (tokens.isSymbol(at, '/') && tokens.isNumber(at + 1))
    return { kind: 'slash', next: at + 1, comma: false };
  if (isRangeSign(tokens, at) && tokens.isNumber(at + 1))
    return { kind: 'range', next: at + 1, comma: false };
  // "10- or 20-mg".
  let i = tokens.isDash(at) ? at + 1 : at;
  const comma = tokens.isSymbol(i, ',');
  if (tokens.isSymbol(i, '→') && tokens.isNumber(i + 1)) return { kind: 'list', next: i + 1, comma: false };
  if (comma) i++;
  const word = tokens.word(i);
  if (word === 'to') {
    // "300-to-600-mg"
    const next = tokens.isDash(i + 1) ? i + 2 : i + 1;
    if (tokens.isNumber(next) && isChange(tokens, at - 1, next)) return { kind: 'list', next, comma: false };
    if (tokens.isNumber(next))
      return isSizeOfArm(tokens, at - 1, next) ? undefined : { kind: 'range', next, comma: false };
  }
  if ((word === 'or' || word === 'and') && tokens.isNumber(i + 1))
    return { kind: 'list', next: i + 1, comma: false };
  return comma && tokens.isNumber(i) ? { kind: 'list', next: i, comma: true } : undefined;
}

/** "reduced from 400 to 300 mg", "dose increases from 5 to 10 mg": two doses, and no range. */
function isChange(tokens: Tokens, first: number, second: number): boolean {
  if (tokens.word(first - 1) !== 'from') return false;
  if (tokens.valueOf(first) > tokens.valueOf(second)) return true;
  for (let i = first - 2; i > first - 6; i--) if (tokens.isOneOf(i, doseChanges)) return true;
  return false;
}

/** "146 to 100 mg, 148 to 200 mg and 145 to placebo": so many people to each dose, and never an upper end below the lower. */
function isSizeOfArm(tokens: Tokens, first: number, second: number): boolean {
  if (tokens.isDash(first) || tokens.word(first - 1) === 'to') return false;
  if (tokens.valueOf(first) > tokens.valueOf(second)) return true;
  if (!Number.isInteger(tokens.valueOf(first)) || tokens.valueOf(first) < LEAST_OF_ARM) return false;
  for (let i = second + 1; i < second + NEXT_ARM; i++)
    if (tokens.isNumber(i) && tokens.word(i + 1) === 'to' && tokens.isOneOf(i - 1, JOINS_ARMS)) return true;
  return false;
}

const JOINS_ARMS = wordSet(', ; and or');
const NEXT_ARM = 8;
const LEAST_OF_ARM = 3;
