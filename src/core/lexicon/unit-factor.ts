/** One factor of a unit: "mg", "m²", "m(2)", "m^2", "kg⁻¹", "m-2", "mm Hg", "°C". */
import { SYMBOL, type Tokens, WORD } from '../text/tokens.js';
import type { LostExponent } from './powers-of-ten.js';
import { type UnitRow, unitRows } from './unit-table.js';

export interface Factor {
  readonly ucum: string;
  readonly end: number;
  readonly row: UnitRow;
  /** True for "m⁻²" and "kg-1": printed as a factor, meant as a denominator. */
  readonly inverse: boolean;
  readonly lost?: LostExponent | undefined;
}

export const SQUARE: UnitRow = { ucum: 'm2', dimension: 'area' };
export const CUBE: UnitRow = { ucum: 'm3', dimension: 'volume' };

/** One unit word with its exponent: "mg", "m²", "m(2)", "m^2", "kg⁻¹", "m-2", "mm Hg", "°C". */
export function factorAt(tokens: Tokens, at: number, mayInvert: boolean): Factor | undefined {
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
  const bracketed = mayInvert ? bracketedInverse(tokens, at, row) : undefined;
  if (bracketed !== undefined) return bracketed;
  if (row.dimension === 'length') return powerOfLength(tokens, at, row);
  return { ucum: row.ucum, end: at + 1, row, inverse: false, lost: loweredExponent(tokens, at, row) };
}

/** "m(-2)", "kg(-1)". */
function bracketedInverse(tokens: Tokens, at: number, row: UnitRow): Factor | undefined {
  if (!tokens.isSymbol(at + 1, '(') || !tokens.isDash(at + 2) || !tokens.isSymbol(at + 4, ')'))
    return undefined;
  const exponent = tokens.raw(at + 3);
  if (exponent === '1') return { ucum: row.ucum, end: at + 5, row, inverse: true };
  if (exponent !== '2' || row.dimension !== 'length') return undefined;
  return { ucum: `${row.ucum}2`, end: at + 5, row: SQUARE, inverse: true };
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

/** Of an angle: "112° of flexion". */
const DEGREE: UnitRow = { ucum: 'deg', dimension: 'other' };

function degree(tokens: Tokens, at: number): Factor | undefined {
  const scale = tokens.raw(at + 1);
  if (scale !== 'C' && scale !== 'F') return { ucum: DEGREE.ucum, end: at + 1, row: DEGREE, inverse: false };
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
export function rowAt(tokens: Tokens, at: number): UnitRow | undefined {
  const kind = at < 0 || at >= tokens.count ? 0 : tokens.kind[at];
  if (kind === SYMBOL) return SYMBOL_ROWS.get(tokens.raw(at));
  if (kind !== WORD) return undefined;
  const length = tokens.endOf(at) - tokens.startOf(at);
  if (length <= 4) {
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

export function isSlash(tokens: Tokens, i: number): boolean {
  return tokens.isSymbol(i, '/') || tokens.isSymbol(i, '∕') || tokens.isSymbol(i, '⁄');
}

/** Every spelling of a unit, for the vocabulary. */
export function* unitSpellings(): Iterable<string> {
  yield* ROWS.keys();
  yield* EXACT.keys();
}
