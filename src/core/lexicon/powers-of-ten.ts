/** Powers of ten before a unit: "×10⁹", "x 10^9", "million", and those whose exponent copying has put on the line. */
import { superscriptDigits } from '../text/characters.js';
import { NUMBER, RAISED, type Tokens } from '../text/tokens.js';

/** A raised digit that copying has put on the line: "109" for "10⁹", "m2" for "m²". Offsets count from the block. */
export interface LostExponent {
  readonly start: number;
  readonly end: number;
  /** What should stand there: "10⁹", "m²". */
  readonly repaired: string;
  readonly kind: 'power-of-ten' | 'unit';
}

/** A power of ten before a unit. */
export interface Power {
  readonly exponent: number;
  readonly end: number;
  readonly lost?: LostExponent;
}

const LETTER_X = 0x78;

/** "×10⁹", "x 10^9", "×10(9)", "×109" with the 9 on the line, "million". */
export function powerAt(tokens: Tokens, at: number): Power | undefined {
  const word = tokens.word(at);
  if (word === 'million') return { exponent: 6, end: at + 1 };
  if (word === 'billion') return { exponent: 9, end: at + 1 };
  if (tokens.raw(at - 1) === '10' && (tokens.kind[at] === RAISED || word === '^')) return bareTen(tokens, at);
  const times = word === '×' || word === 'x' || word === '*' || word === '·' || word === '✕' || word === '⨯';
  if (times) return tenAt(tokens, at + 1);
  // "x10" and "x109" are one word, as it begins with a letter; "1.5 109/L" has lost the sign as well.
  if (
    tokens.isWord(at) &&
    word.charCodeAt(0) === LETTER_X &&
    /^[xX]10[0-9⁰¹²³⁴-⁹]{0,2}$/.test(tokens.raw(at))
  )
    return gluedTen(tokens, at);
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
