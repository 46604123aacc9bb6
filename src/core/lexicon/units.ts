/**
 * Reads the unit that follows a number: "mg", "mg/m²", "mg per kilogram of body weight per day", "×10⁹/L", "ml/min/1.73 m²".
 *
 * Shared by doses and laboratory quantities, so that one table says what a unit is. UCUM codes: https://ucum.org/ucum.
 */
import { superscriptDigits } from '../text/characters.js';
import type { Tokens } from '../text/tokens.js';
import { NUMBER, RAISED, SYMBOL, WORD } from '../text/tokens.js';
import { PhraseTable } from './phrases.js';
import { type Dimension, type UnitRow, unitRows } from './unit-table.js';
import { BEGINS_UNIT } from './vocabulary.js';

export type { Dimension } from './unit-table.js';

/** A raised digit that copying has put on the line: "109" for "10⁹", "m2" for "m²". Offsets count from the block. */
export interface LostExponent {
  readonly start: number;
  readonly end: number;
  /** What should stand there: "10⁹", "m²". */
  readonly repaired: string;
  readonly kind: 'power-of-ten' | 'unit';
}

export interface UnitReading {
  /** UCUM code with its power of ten: "mg/m2", "10*9/L", "mL/min/{1.73_m2}". */
  readonly ucum: string;
  /** The same without the power of ten; equal to `ucum` where there is none. */
  readonly bare: string;
  /** The power of ten before the unit ("×10⁹/L" is 9, "million units" is 6); 0 where there is none. */
  readonly power: number;
  /** Token index after the last token of the unit. */
  readonly end: number;
  /** What the unit before the first "per" measures. */
  readonly dimension: Dimension;
  /** What stands after each "per": "mg/kg/day" has mass and time. */
  readonly per: readonly Dimension[];
  readonly lostExponent?: LostExponent;
}

/**
 * The unit that begins at a token, or undefined. The token is the one after the number; a hyphen glued between number and
 * unit ("20-mg") and a multiplication sign ("×10⁹/L") belong to the reading. Never looks further than a dozen tokens.
 */
export function unitAt(tokens: Tokens, at: number): UnitReading | undefined {
  let i = at;
  if (tokens.isDash(i) && tokens.touches(i) && tokens.touches(i + 1)) i++;
  if (!mayBegin(tokens, i)) return undefined;
  const power = powerAt(tokens, i);
  if (power !== undefined) i = power.end;
  const reading =
    tokens.isSymbol(i, '/') || tokens.word(i) === 'per'
      ? reciprocal(tokens, i)
      : (product(tokens, i) ?? (power === undefined ? undefined : describedCells(tokens, i)));
  if (reading === undefined) return undefined;
  if (reading.needsMore && power === undefined && reading.per.length === 0) return undefined;
  // A bare number that looks like "109" is a lost power only where a volume is divided by.
  if (power?.lost !== undefined && reading.per[0] !== 'volume') return undefined;
  const lostExponent = power?.lost ?? reading.lost;
  return {
    ucum: power === undefined ? reading.ucum : withPower(power.exponent, reading.ucum),
    bare: reading.ucum,
    power: power?.exponent ?? 0,
    end: reading.end,
    dimension: reading.dimension,
    per: reading.per,
    ...(lostExponent === undefined ? {} : { lostExponent }),
  };
}

/** A quick no for the word or sign after most numbers: the vocabulary flags the words with which units begin. */
function mayBegin(tokens: Tokens, i: number): boolean {
  if (i >= tokens.count) return false;
  const kind = tokens.kind[i];
  if (kind === WORD) {
    if (((tokens.flags[i] ?? 0) & BEGINS_UNIT) !== 0) return true;
    const first = tokens.text.charCodeAt(tokens.startOf(i));
    return first === 120 || first === 88;
  }
  return kind !== SYMBOL || !NO_UNIT_SIGNS.has(tokens.text.charCodeAt(tokens.startOf(i)));
}

/** Marks that end a number: , . ; : ( ) [ ] and the dashes and quotes of ASCII. */
const NO_UNIT_SIGNS: ReadonlySet<number> = new Set([...',.;:()[]-"=<>?!'].map((sign) => sign.charCodeAt(0)));

interface Product {
  readonly ucum: string;
  readonly end: number;
  readonly dimension: Dimension;
  readonly per: readonly Dimension[];
  readonly needsMore: boolean;
  readonly lost?: LostExponent | undefined;
}

interface Factor {
  readonly ucum: string;
  readonly end: number;
  readonly row: UnitRow;
  /** True for "m⁻²" and "kg-1": printed as a factor, meant as a denominator. */
  readonly inverse: boolean;
  readonly lost?: LostExponent | undefined;
}

function withPower(exponent: number, ucum: string): string {
  return ucum.startsWith('/') ? `10*${exponent}${ucum}` : `10*${exponent}.${ucum}`;
}

/** "mg", "mg/kg/day", "mg·m⁻²", "ng·h/mL". */
function product(tokens: Tokens, at: number): Product | undefined {
  const log = logarithmEnd(tokens, at);
  const first = factorAt(tokens, log > 0 ? log : at, false);
  if (first === undefined) return undefined;
  let ucum = log > 0 ? first.ucum.replace('{', '{log_10_') : first.ucum;
  let end = first.end;
  let lost = first.lost;
  const per: Dimension[] = [];
  for (let more = followingFactor(tokens, end); more !== undefined; more = followingFactor(tokens, end)) {
    if (more.divides) {
      ucum += `/${more.factor.ucum}`;
      per.push(more.factor.row.dimension);
    } else {
      ucum += `.${more.factor.ucum}`;
    }
    lost ??= more.factor.lost;
    end = more.factor.end;
    if (per.length > 3) break;
  }
  return { ucum, end, dimension: first.row.dimension, per, needsMore: first.row.needsMore === true, lost };
}

/** "CAR-positive T cells/kg", "viral particles": what is counted, described in a few words after a power of ten. */
function describedCells(tokens: Tokens, at: number): Product | undefined {
  for (let i = at; i < at + 7; i++) {
    const word = tokens.word(i);
    if (word === 'cells' || word === 'particles' || word === 'genomes' || word === 'copies')
      return product(tokens, i);
    if (!tokens.isWord(i) && !tokens.isDash(i) && word !== '+') return undefined;
  }
  return undefined;
}

/** "/mm³", "/L", "per 100 person-years": a unit that begins with its denominator. */
function reciprocal(tokens: Tokens, at: number): Product | undefined {
  if (tokens.word(at + 1) === 'cent') {
    return { ucum: '%', end: at + 2, dimension: 'ratio', per: [], needsMore: false };
  }
  const years = personYears(tokens, at + 1);
  if (years !== undefined) return { ...years, dimension: 'count', per: ['time'], needsMore: false };
  const more = followingFactor(tokens, at);
  // "12 per week" and "8/day" are how often, no unit of a quantity, unless a volume is meant.
  if (more === undefined || more.factor.row.dimension !== 'volume') return undefined;
  return {
    ucum: `/${more.factor.ucum}`,
    end: more.factor.end,
    dimension: 'count',
    per: [more.factor.row.dimension],
    needsMore: false,
    lost: more.factor.lost,
  };
}

/** "100 person-years", "1000 patient years" after "per". */
function personYears(
  tokens: Tokens,
  at: number,
): { readonly ucum: string; readonly end: number } | undefined {
  let i = at;
  let amount = '';
  if (tokens.isNumber(i)) {
    amount = tokens.printed(i);
    i++;
  }
  const who = tokens.word(i);
  if (who !== 'person' && who !== 'patient' && who !== 'participant' && who !== 'woman') return undefined;
  i++;
  while (tokens.isDash(i)) i++;
  const row = rowAt(tokens, i);
  if (row === undefined || row.dimension !== 'time') return undefined;
  return { ucum: amount === '' ? `/${row.ucum}` : `/(${amount}.${row.ucum})`, end: i + 1 };
}

function followingFactor(
  tokens: Tokens,
  at: number,
): { readonly factor: Factor; readonly divides: boolean } | undefined {
  if (isSlash(tokens, at) || tokens.word(at) === 'per') {
    const factor = denominatorAt(tokens, at + 1);
    return factor === undefined ? undefined : { factor, divides: true };
  }
  if (isMiddlePoint(tokens, at)) {
    const factor = factorAt(tokens, at + 1, true);
    return factor === undefined ? undefined : { factor, divides: factor.inverse || wasDivided(tokens, at) };
  }
  // "mg m⁻²", "mg kg-1": only the negative exponent tells that the word is a denominator.
  if (!tokens.isWord(at)) return undefined;
  const factor = factorAt(tokens, at, true);
  return factor?.inverse === true ? { factor, divides: true } : undefined;
}

/** True where a slash stands two tokens before: in "mg/kg·day" the day divides as well. */
function wasDivided(tokens: Tokens, at: number): boolean {
  return isSlash(tokens, at - 2);
}

/** What stands after a slash or "per": "kg", "square meter", "1.73 m²", "24 h", "kilogram of body weight", "dose". */
function denominatorAt(tokens: Tokens, at: number): Factor | undefined {
  if (tokens.isNumber(at)) {
    const factor = factorAt(tokens, at + 1, false);
    if (factor === undefined || factor.row.dimension === 'ratio') return undefined;
    const amount = tokens.printed(at);
    return { ...factor, ucum: amount === '1.73' ? '{1.73_m2}' : `(${amount}.${factor.ucum})` };
  }
  const word = tokens.word(at);
  if (word === 'square' || word === 'sq') {
    const factor = factorAt(tokens, at + 1, false);
    if (factor?.row.dimension !== 'length') return undefined;
    return { ...factor, ucum: `${factor.ucum}2`, row: SQUARE, end: skipBody(tokens, factor.end) };
  }
  if (word === 'cubic') {
    const factor = factorAt(tokens, at + 1, false);
    return factor?.row.dimension === 'length' ? { ...factor, ucum: `${factor.ucum}3`, row: CUBE } : undefined;
  }
  if (word === 'dose' || word === 'injection')
    return { ucum: '{dose}', end: at + 1, row: DOSE, inverse: false };
  const factor = factorAt(tokens, at, false);
  if (factor === undefined || !DIVIDING.has(factor.row.dimension)) return undefined;
  return { ...factor, end: skipBody(tokens, factor.end) };
}

const SQUARE: UnitRow = { ucum: 'm2', dimension: 'area' };
const CUBE: UnitRow = { ucum: 'm3', dimension: 'volume' };
const DOSE: UnitRow = { ucum: '{dose}', dimension: 'other' };
const DIVIDING: ReadonlySet<Dimension> = new Set([
  'mass',
  'volume',
  'amount',
  'activity',
  'time',
  'length',
  'area',
  'form',
  'energy',
]);

/** "of body weight", "bw", "of body-surface area", "body weight" after the denominator. */
function skipBody(tokens: Tokens, at: number): number {
  if (tokens.word(at) === 'bw' || tokens.word(at) === 'bsa') return at + 1;
  let i = tokens.word(at) === 'of' ? at + 1 : at;
  if (tokens.word(i) === 'bodyweight') return i + 1;
  if (tokens.word(i) !== 'body') return at;
  i++;
  while (tokens.isDash(i)) i++;
  const next = tokens.word(i);
  if (next === 'weight' || next === 'mass') return i + 1;
  if (next !== 'surface') return at;
  i++;
  while (tokens.isDash(i)) i++;
  return tokens.word(i) === 'area' ? i + 1 : at;
}

/** One unit word with its exponent: "mg", "m²", "m(2)", "m^2", "kg⁻¹", "m-2", "mm Hg", "°C". */
function factorAt(tokens: Tokens, at: number, mayInvert: boolean): Factor | undefined {
  const row = rowAt(tokens, at);
  if (row === undefined) return tokens.isSymbol(at, '°') ? degree(tokens, at) : inverseWord(tokens, at);
  const pair = pairedUnit(tokens, at);
  if (pair !== undefined) return pair;
  if (mayInvert && tokens.isDash(at + 1) && tokens.touches(at + 1) && tokens.touches(at + 2)) {
    const exponent = tokens.raw(at + 2);
    if (exponent === '1' || exponent === '2') {
      const ucum = exponent === '2' ? `${row.ucum}2` : row.ucum;
      return { ucum, end: at + 3, row: exponent === '2' ? SQUARE : row, inverse: true };
    }
  }
  if (row.dimension === 'length') return powerOfLength(tokens, at, row);
  return { ucum: row.ucum, end: at + 1, row, inverse: false, lost: loweredExponent(tokens, at, row) };
}

/** "mm Hg", "cm H2O". */
function pairedUnit(tokens: Tokens, at: number): Factor | undefined {
  const next = tokens.word(at + 1);
  const pair = next === 'hg' || next === 'h2o' ? PAIRS.get(`${tokens.word(at)} ${next}`) : undefined;
  return pair === undefined ? undefined : { ucum: pair.ucum, end: at + 2, row: pair, inverse: false };
}

const PAIRS: ReadonlyMap<string, UnitRow> = new Map([
  ['mm hg', { ucum: 'mm[Hg]', dimension: 'pressure' }],
  ['cm h2o', { ucum: 'cm[H2O]', dimension: 'pressure' }],
]);

function degree(tokens: Tokens, at: number): Factor | undefined {
  const scale = tokens.raw(at + 1);
  if (scale !== 'C' && scale !== 'F') return undefined;
  const row: UnitRow = { ucum: scale === 'C' ? 'Cel' : '[degF]', dimension: 'temperature' };
  return { ucum: row.ucum, end: at + 2, row, inverse: false };
}

/** "m(2)", "m^2", "mm 3" after a slash: a length that carries its exponent in a token of its own. */
function powerOfLength(tokens: Tokens, at: number, row: UnitRow): Factor {
  const plain: Factor = { ucum: row.ucum, end: at + 1, row, inverse: false };
  const bracketed = tokens.isSymbol(at + 1, '(') && tokens.isSymbol(at + 3, ')');
  const careted = tokens.isSymbol(at + 1, '^');
  const spaced = !bracketed && !careted && (isSlash(tokens, at - 1) || tokens.word(at - 1) === 'per');
  const digit = tokens.raw(spaced ? at + 1 : at + 2);
  if ((!bracketed && !careted && !spaced) || (digit !== '2' && digit !== '3')) return plain;
  if (spaced && !tokens.isNumber(at + 1)) return plain;
  const end = bracketed ? at + 4 : careted ? at + 3 : at + 2;
  const lost: LostExponent | undefined = spaced
    ? {
        start: tokens.startOf(at),
        end: tokens.endOf(at + 1),
        repaired: `${tokens.raw(at)}${digit === '2' ? '²' : '³'}`,
        kind: 'unit',
      }
    : undefined;
  return { ucum: `${row.ucum}${digit}`, end, row: digit === '2' ? SQUARE : CUBE, inverse: false, lost };
}

/** "m2" and "mm3" with the digit on the line. */
function loweredExponent(tokens: Tokens, at: number, row: UnitRow): LostExponent | undefined {
  if (row.dimension !== 'area' && row.dimension !== 'volume') return undefined;
  const raw = tokens.raw(at);
  const last = raw[raw.length - 1];
  if (last !== '2' && last !== '3') return undefined;
  const repaired = `${raw.slice(0, -1)}${last === '2' ? '²' : '³'}`;
  return { start: tokens.startOf(at), end: tokens.endOf(at), repaired, kind: 'unit' };
}

/** "m⁻²", "kg⁻¹", "day⁻¹": one word, its raised minus part of it. */
function inverseWord(tokens: Tokens, at: number): Factor | undefined {
  if (!tokens.isWord(at)) return undefined;
  const word = tokens.word(at);
  const minus = word.indexOf('-');
  if (minus <= 0 || word.length > 12) return undefined;
  const row = ROWS.get(word.slice(0, minus));
  const exponent = word.slice(minus + 1);
  if (row === undefined || (exponent !== '1' && exponent !== '2' && exponent !== '3')) return undefined;
  if (exponent === '1') return { ucum: row.ucum, end: at + 1, row, inverse: true };
  return { ucum: row.ucum + exponent, end: at + 1, row: exponent === '2' ? SQUARE : CUBE, inverse: true };
}

/** Spelled-out and symbol units that are more than one token. */
function rowAt(tokens: Tokens, at: number): UnitRow | undefined {
  const kind = at < 0 || at >= tokens.count ? 0 : tokens.kind[at];
  if (kind === SYMBOL) return SYMBOL_ROWS.get(tokens.raw(at));
  if (kind !== WORD) return undefined;
  const length = tokens.endOf(at) - tokens.startOf(at);
  if (length <= 3) {
    const raw = tokens.raw(at);
    const exact = EXACT.get(raw);
    if (exact !== undefined) return exact;
    if (length === 1 && !SINGLE.has(raw)) return undefined;
    // "12w" is weeks; a lone "w" after a space is a word of its own.
    if (raw === 'w' && !tokens.touches(at)) return undefined;
  }
  return ROWS.get(tokens.word(at));
}

/** One-letter units in the case in which they are one. */
const SINGLE: ReadonlySet<string> = new Set(['g', 'l', 'L', 'u', 'U', 's', 'h', 'd', 'w', 'y', 'm']);

const ROWS: ReadonlyMap<string, UnitRow> = new Map(
  unitRows.flatMap((row) => split(row.words).map((word): [string, UnitRow] => [word, row])),
);
const EXACT: ReadonlyMap<string, UnitRow> = new Map(
  unitRows.flatMap((row) => split(row.exact).map((word): [string, UnitRow] => [word, row])),
);
const SYMBOL_ROWS: ReadonlyMap<string, UnitRow> = new Map(
  ['%', '％', '‰', '℃'].flatMap((symbol): [string, UnitRow][] => {
    const row = ROWS.get(symbol);
    return row === undefined ? [] : [[symbol, row]];
  }),
);

function split(words: string | undefined): readonly string[] {
  return words === undefined ? [] : words.split(' ');
}

/** Words with which a unit begins though they are none: "million units", "per 100 person-years", "log10 copies/mL". */
const OPENERS = ['million', 'billion', 'per', 'log', 'log10'];

interface Power {
  readonly exponent: number;
  readonly end: number;
  readonly lost?: LostExponent;
}

/** "×10⁹", "x 10^9", "×10(9)", "×109" with the 9 on the line, "million". */
function powerAt(tokens: Tokens, at: number): Power | undefined {
  const word = tokens.word(at);
  if (word === 'million') return { exponent: 6, end: at + 1 };
  if (word === 'billion') return { exponent: 9, end: at + 1 };
  if (tokens.raw(at - 1) === '10' && (tokens.kind[at] === RAISED || word === '^')) return bareTen(tokens, at);
  const times = word === '×' || word === 'x' || word === '*' || word === '·' || word === '✕' || word === '⨯';
  if (times) return tenAt(tokens, at + 1);
  // "x10" and "x109" are one word, as it begins with a letter; "1.5 109/L" has lost the sign as well.
  if (tokens.isWord(at) && /^[xX]10[0-9⁰¹²³⁴-⁹]{0,2}$/.test(tokens.raw(at))) return gluedTen(tokens, at);
  if (tokens.isNumber(at) && /^10[1-9][0-9]?$/.test(tokens.raw(at))) return tenAt(tokens, at);
  return undefined;
}

/** "10⁸ cells": the ten is the number itself, so that one power less stands before the unit. */
function bareTen(tokens: Tokens, at: number): Power | undefined {
  const power = exponentAfterTen(tokens, at, tokens.startOf(at - 1));
  return power === undefined ? undefined : { exponent: power.exponent - 1, end: power.end };
}

function tenAt(tokens: Tokens, at: number): Power | undefined {
  if (!tokens.isNumber(at)) return undefined;
  const raw = tokens.raw(at);
  if (raw === '10') return exponentAfterTen(tokens, at + 1, tokens.startOf(at));
  return /^10[1-9][0-9]?$/.test(raw)
    ? lowered(tokens.startOf(at), tokens.endOf(at), raw.slice(2), at + 1)
    : undefined;
}

function gluedTen(tokens: Tokens, at: number): Power | undefined {
  const digits = tokens.raw(at).slice(3);
  const start = tokens.startOf(at) + 1;
  if (digits === '') return exponentAfterTen(tokens, at + 1, start);
  const raised = superscriptDigits(digits);
  if (raised !== '') return { exponent: Number(raised), end: at + 1 };
  return lowered(start, tokens.endOf(at), digits, at + 1);
}

/** The exponent after a "10" that stands alone: "⁹", "^9", "(9)", "**9", "9". */
function exponentAfterTen(tokens: Tokens, at: number, tenStart: number): Power | undefined {
  if (tokens.kind[at] === RAISED && at < tokens.count) {
    const exponent = Number(superscriptDigits(tokens.raw(at)));
    return Number.isFinite(exponent) ? { exponent, end: at + 1 } : undefined;
  }
  let i = at;
  while (tokens.isSymbol(i, '^') || tokens.isSymbol(i, '*')) i++;
  if (i > at && tokens.isNumber(i)) return { exponent: tokens.valueOf(i), end: i + 1 };
  if (tokens.isSymbol(at, '(') && tokens.isNumber(at + 1) && tokens.isSymbol(at + 2, ')'))
    return { exponent: tokens.valueOf(at + 1), end: at + 3 };
  if (tokens.kind[at] === NUMBER && at < tokens.count && /^[1-9][0-9]?$/.test(tokens.raw(at)))
    return lowered(tenStart, tokens.endOf(at), tokens.raw(at), at + 1);
  return undefined;
}

function lowered(start: number, end: number, digits: string, next: number): Power {
  const repaired = `10${[...digits].map((digit) => RAISED_DIGITS[Number(digit)] ?? '').join('')}`;
  return { exponent: Number(digits), end: next, lost: { start, end, repaired, kind: 'power-of-ten' } };
}

const RAISED_DIGITS = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];

/** The token after "log10" or "log" before a count, or 0. */
function logarithmEnd(tokens: Tokens, at: number): number {
  const word = tokens.word(at);
  if (word !== 'log10' && word !== 'log') return 0;
  const next = word === 'log' && tokens.raw(at + 1) === '10' ? at + 2 : at + 1;
  return rowAt(tokens, next)?.dimension === 'count' || rowAt(tokens, next)?.dimension === 'activity'
    ? next
    : 0;
}

function isSlash(tokens: Tokens, i: number): boolean {
  return tokens.isSymbol(i, '/') || tokens.isSymbol(i, '∕') || tokens.isSymbol(i, '⁄');
}

function isMiddlePoint(tokens: Tokens, i: number): boolean {
  return (
    tokens.isSymbol(i, '·') || tokens.isSymbol(i, '⋅') || tokens.isSymbol(i, '•') || tokens.isSymbol(i, '∙')
  );
}

/** The words with which units begin, for the vocabulary: the scanner flags them, and `unitAt` reads no others. */
export const unitWords: PhraseTable<string> = (() => {
  const table = new PhraseTable<string>();
  for (const words of [ROWS.keys(), EXACT.keys(), OPENERS]) {
    for (const word of words) if (/^\p{L}/u.test(word)) table.add(word, word);
  }
  return table;
})();
