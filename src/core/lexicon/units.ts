/**
 * Reads the unit that follows a number: "mg", "mg/m²", "mg per kilogram of body weight per day", "×10⁹/L", "ml/min/1.73 m²".
 *
 * Shared by doses and laboratory quantities, so that one table says what a unit is. UCUM codes: https://ucum.org/ucum.
 */
import { copyWith } from '../text/copy.js';
import { onceAToken } from '../text/token-memo.js';
import { SYMBOL, type Tokens, WORD } from '../text/tokens.js';
import { PhraseTable } from './phrases.js';
import { type LostExponent, powerAt } from './powers-of-ten.js';
import { ACTIVITIES, describedUnits, logarithmEnd, substanceEnd } from './unit-attributes.js';
import { CUBE, type Factor, factorAt, isSlash, rowAt, SQUARE, unitSpellings } from './unit-factor.js';
import type { Dimension, UnitRow } from './unit-table.js';
import { BEGINS_UNIT } from './vocabulary.js';

export type { LostExponent } from './powers-of-ten.js';
export type { Dimension } from './unit-table.js';

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
export const unitAt = onceAToken(readUnit);

function readUnit(tokens: Tokens, at: number): UnitReading | undefined {
  let i = at;
  if (tokens.isDash(i) && tokens.touches(i) && tokens.touches(i + 1)) i++;
  if (!mayBegin(tokens, i)) return undefined;
  const power = powerAt(tokens, i);
  if (power !== undefined) i = power.end;
  const reading =
    tokens.isSymbol(i, '/') || tokens.word(i) === 'per'
      ? reciprocal(tokens, i, power !== undefined)
      : (product(tokens, i) ?? (power === undefined ? undefined : describedCells(tokens, i)));
  if (reading === undefined) return undefined;
  if (reading.needsMore && power === undefined && reading.per.length === 0) return undefined;
  // A bare number that looks like "109" is a lost power only where a volume is divided by, or where cells and germs are counted.
  const counted = reading.dimension === 'count' && !tokens.isNumber(at);
  if (power?.lost !== undefined && reading.per[0] !== 'volume' && !counted) return undefined;
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

function withPower(exponent: number, ucum: string): string {
  return ucum.startsWith('/') ? `10*${exponent}${ucum}` : `10*${exponent}.${ucum}`;
}

/** "mg", "mg/kg/day", "mg·m⁻²", "ng·h/mL". */
function product(tokens: Tokens, at: number): Product | undefined {
  const log = logarithmEnd(tokens, at);
  const first = factorAt(tokens, log > 0 ? log : at, false) ?? describedUnits(tokens, at);
  if (first === undefined) return undefined;
  let ucum = log > 0 ? first.ucum.replace('{', '{log_10_') : first.ucum;
  let end = substanceEnd(tokens, first);
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
function reciprocal(tokens: Tokens, at: number, hasPower: boolean): Product | undefined {
  if (tokens.word(at + 1) === 'cent') {
    return { ucum: '%', end: at + 2, dimension: 'ratio', per: [], needsMore: false };
  }
  const years = personYears(tokens, at + 1);
  if (years !== undefined) return copyWith(years, { dimension: 'count', per: ['time'], needsMore: false });
  const more = followingFactor(tokens, at);
  if (more === undefined) return undefined;
  // "12 per week" and "8/day" are how often, no unit of a quantity, unless a volume is meant, or cells: "2 × 10⁶/kg".
  const cells = hasPower && more.factor.ucum === 'kg';
  if (!cells && more.factor.row.dimension !== 'volume') return undefined;
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
  // "µg.kg-1.min-1": a full stop on the line for the point of a product.
  if (tokens.isSymbol(at, '.') && tokens.touches(at) && tokens.touches(at + 1)) {
    const factor = factorAt(tokens, at + 1, true);
    return factor?.inverse === true ? { factor, divides: true } : undefined;
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
    // "50 mg/1000 mg" and "2 g/0.5 g" are two amounts of a fixed combination, "5 g/100 g" is what food holds.
    if (factor.row.ucum === 'mg' || factor.row.ucum === 'ug') return undefined;
    if (factor.row.ucum === 'g' && tokens.valueOf(at) < HUNDRED) return undefined;
    const amount = tokens.printed(at);
    return copyWith(factor, { ucum: amount === '1.73' ? '{1.73_m2}' : `(${amount}.${factor.ucum})` });
  }
  const word = tokens.word(at);
  if (word === 'square' || word === 'sq') {
    const factor = factorAt(tokens, at + 1, false);
    if (factor?.row.dimension !== 'length') return undefined;
    return copyWith(factor, { ucum: `${factor.ucum}2`, row: SQUARE, end: skipBody(tokens, factor.end) });
  }
  if (word === 'cubic') {
    const factor = factorAt(tokens, at + 1, false);
    return factor?.row.dimension === 'length'
      ? copyWith(factor, { ucum: `${factor.ucum}3`, row: CUBE })
      : undefined;
  }
  if (word === 'dose' || word === 'injection' || word === 'time')
    return { ucum: '{dose}', end: at + 1, row: DOSE, inverse: false };
  if (word === 'eye') return { ucum: '{eye}', end: at + 1, row: EYE, inverse: false };
  if (word === 'fraction' || word === 'fx')
    return { ucum: '{fraction}', end: at + 1, row: FRACTION, inverse: false };
  const factor = factorAt(tokens, at, false);
  if (factor === undefined || !DIVIDING.has(factor.row.dimension)) return undefined;
  return copyWith(factor, { end: skipBody(tokens, factor.end) });
}

const HUNDRED = 100;
const DOSE: UnitRow = { ucum: '{dose}', dimension: 'other' };
const EYE: UnitRow = { ucum: '{eye}', dimension: 'other' };
const FRACTION: UnitRow = { ucum: '{fraction}', dimension: 'other' };
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

/** Words with which a unit begins though they are none: "million units", "per 100 person-years", "log10 copies/mL". */
const OPENERS = ['million', 'billion', 'per', 'log', 'log10', ...ACTIVITIES];

function isMiddlePoint(tokens: Tokens, i: number): boolean {
  return (
    tokens.isSymbol(i, '·') || tokens.isSymbol(i, '⋅') || tokens.isSymbol(i, '•') || tokens.isSymbol(i, '∙')
  );
}

/** The words with which units begin, for the vocabulary: the scanner flags them, and `unitAt` reads no others. */
export const unitWords: PhraseTable<string> = new PhraseTable<string>((table) => {
  for (const words of [unitSpellings(), OPENERS]) {
    for (const word of words) if (/^\p{L}/u.test(word)) table.add(word, word);
  }
});
