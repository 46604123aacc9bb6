/** What the readers of figures share: the contract, and numbers as they stand in running text. */

import type { Figure } from '../../../schema/annotation.js';
import { onceAToken } from '../../text/token-memo.js';
import type { Tokens } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import type { RecogniserContext } from '../recogniser.js';

export type FigureParts = Omit<Figure, 'id' | 'text' | 'by'>;

/** One or more figures read at a token, and the token after the last one used. */
export interface Reading {
  readonly figures: readonly FigureParts[];
  readonly end: number;
}

/** Reads figures that begin at a token, or gives undefined. */
export type FigureReader = (context: RecogniserContext, at: number) => Reading | undefined;

/** A number in the text: its value and printed form, with the sign that belongs to it. */
export interface NumberAt {
  readonly value: number;
  /** As printed, without grouping marks; made when it is asked for. */
  readonly printed: string;
  /** Offset of its first character, sign included. */
  readonly start: number;
  /** Offset after its last character. */
  readonly stop: number;
  /** Token after it. */
  readonly end: number;
}

/** The number at a token, or at the minus sign or "minus" before one. */
export const numberAt = onceAToken(readNumber);

function readNumber(tokens: Tokens, at: number): NumberAt | undefined {
  if (tokens.isNumber(at)) return new TokenNumber(tokens, at, at);
  if (!tokens.isNumber(at + 1)) return undefined;
  if (!tokens.isDash(at))
    return tokens.word(at) === 'minus' ? new TokenNumber(tokens, at, at + 1) : undefined;
  if (!tokens.touches(at + 1))
    return isSpacedMinus(tokens, at) ? new TokenNumber(tokens, at, at + 1) : undefined;
  return !tokens.touches(at) || isSignAfterBracket(tokens, at)
    ? new TokenNumber(tokens, at, at + 1)
    : undefined;
}

class TokenNumber implements NumberAt {
  readonly value: number;
  readonly start: number;
  readonly stop: number;
  readonly end: number;

  constructor(
    private readonly tokens: Tokens,
    first: number,
    private readonly digits: number,
  ) {
    const size = tokens.valueOf(digits);
    this.value = first === digits ? size : -size;
    this.start = tokens.startOf(first);
    this.stop = tokens.endOf(digits);
    this.end = digits + 1;
  }

  get printed(): string {
    const plain = this.tokens.printed(this.digits);
    return this.value < 0 || Object.is(this.value, -0) ? `-${plain}` : plain;
  }
}

/** "(− 2.1", "to - 0.8", "= − 3": a minus with a space behind it, where no number or word stands before. */
function isSpacedMinus(tokens: Tokens, at: number): boolean {
  if (tokens.touches(at) && !isSignAfterBracket(tokens, at)) return false;
  return isSignAfterBracket(tokens, at) || tokens.isOneOf(at - 1, MINUS_BEFORE);
}

const MINUS_BEFORE = wordSet('to was of were ci by');

/** "(-0.5", "=-2.1", "–-3": a dash that touches a bracket, a sign or another dash before a number is a minus. */
function isSignAfterBracket(tokens: Tokens, at: number): boolean {
  const before = tokens.raw(at - 1);
  return (
    before === '(' ||
    before === '[' ||
    before === '=' ||
    before === ',' ||
    before === ':' ||
    tokens.isDash(at - 1)
  );
}

const PERCENT_SIGNS = wordSet('% ％ percent pct per');
const PER = wordSet('per');

/** True for "%", "percent", "per cent", "pct" at a token; gives the token after it, or -1. */
export function percentSignEnd(tokens: Tokens, at: number): number {
  if (!tokens.isOneOf(at, PERCENT_SIGNS)) return -1;
  if (!tokens.isOneOf(at, PER)) return at + 1;
  return tokens.word(at + 1) === 'cent' ? at + 2 : -1;
}

/** The token after "percentage points", or -1. */
export function percentagePointsEnd(tokens: Tokens, at: number): number {
  const first = tokens.isDash(at) ? at + 1 : at;
  return tokens.word(first) === 'percentage' && /^points?$/.test(tokens.word(first + 1)) ? first + 2 : -1;
}

/** "hazard ratio (HR)", "standard deviation [SD]": the token behind a short form in brackets, or the token itself. */
export function afterShortForm(tokens: Tokens, at: number): number {
  const opens = tokens.isSymbol(at, '(') || tokens.isSymbol(at, '[');
  const closes = tokens.isSymbol(at + 2, ')') || tokens.isSymbol(at + 2, ']');
  return opens && closes && tokens.isWord(at + 1) ? at + 3 : at;
}
