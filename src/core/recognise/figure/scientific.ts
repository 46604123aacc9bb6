/** Small numbers as powers of ten: "3×10−5", "5 x 10(-8)", "1.2e-8", "4E-10", "10^-6", "10⁻⁵". */
import { superscriptDigits } from '../../text/characters.js';
import { copyWith } from '../../text/copy.js';
import { RAISED, type Tokens } from '../../text/tokens.js';
import { numberAt } from './reader.js';

export interface ScientificAt {
  readonly value: number;
  /** Digits and exponent: "3e-5". */
  readonly printed: string;
  /** Offset after its last character. */
  readonly stop: number;
  /** Token after it. */
  readonly end: number;
}

/** A number with a negative power of ten at a token, or undefined. */
export function scientificAt(tokens: Tokens, at: number): ScientificAt | undefined {
  const number = numberAt(tokens, at);
  if (number === undefined) return undefined;
  const bare = number.printed === '10' ? exponentAt(tokens, number.end) : undefined;
  if (bare !== undefined) return scientific('1', bare);
  const power = letterE(tokens, number.end) ?? timesTen(tokens, number.end);
  return power === undefined ? undefined : scientific(number.printed, power);
}

interface Exponent {
  readonly exponent: number;
  readonly end: number;
  readonly stop: number;
}

function scientific(mantissa: string, { exponent, end, stop }: Exponent): ScientificAt {
  const printed = `${mantissa}e-${exponent}`;
  return { value: Number(printed), printed, end, stop };
}

/** "e-8", "E−10" that touches its number. */
function letterE(tokens: Tokens, at: number): Exponent | undefined {
  if (!tokens.isWord(at) || tokens.word(at) !== 'e' || !tokens.touches(at)) return undefined;
  return tokens.isDash(at + 1) && tokens.isNumber(at + 2) ? digitsAt(tokens, at + 2) : undefined;
}

/** "×10−5", "x 10^-5", "×10⁻⁵", "x10-5". */
function timesTen(tokens: Tokens, at: number): Exponent | undefined {
  const times = tokens.word(at);
  if (times === 'x10') return exponentAt(tokens, at + 1);
  if (times.startsWith('x10-')) return raised(tokens, at, times.slice(3));
  if (times !== '×' && times !== 'x' && times !== '*' && times !== '·') return undefined;
  return tokens.isNumber(at + 1) && tokens.raw(at + 1) === '10' ? exponentAt(tokens, at + 2) : undefined;
}

/** What stands behind a ten: "⁻⁵", "^-5", "−5", "(-8)". */
function exponentAt(tokens: Tokens, at: number): Exponent | undefined {
  if (at < tokens.count && tokens.kind[at] === RAISED)
    return raised(tokens, at, superscriptDigits(tokens.raw(at)));
  let i = at;
  while (tokens.isSymbol(i, '^') || tokens.isSymbol(i, '*')) i++;
  const bracketed = tokens.isSymbol(i, '(') || tokens.isSymbol(i, '{');
  if (bracketed) i++;
  if (!tokens.isDash(i) || !tokens.isNumber(i + 1) || !tokens.touches(i + 1)) return undefined;
  const digits = digitsAt(tokens, i + 1);
  if (digits === undefined || !bracketed) return digits;
  const closes = tokens.isSymbol(i + 2, ')') || tokens.isSymbol(i + 2, '}');
  return closes ? copyWith(digits, { end: i + 3, stop: tokens.endOf(i + 2) }) : undefined;
}

/** Raised digits, folded to the line: "-5". */
function raised(tokens: Tokens, at: number, digits: string): Exponent | undefined {
  if (!/^-\d{1,3}$/.test(digits)) return undefined;
  return { exponent: Number(digits.slice(1)), end: at + 1, stop: tokens.endOf(at) };
}

function digitsAt(tokens: Tokens, at: number): Exponent | undefined {
  const exponent = tokens.valueOf(at);
  if (!Number.isInteger(exponent) || exponent > 400) return undefined;
  return { exponent, end: at + 1, stop: tokens.endOf(at) };
}
