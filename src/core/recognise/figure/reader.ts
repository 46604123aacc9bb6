/** What the readers of figures share: the contract, and numbers as they stand in running text. */

import type { Figure } from '../../../schema/annotation.js';
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

/** The number at a token, or at a minus sign that touches one. */
export function numberAt(tokens: Tokens, at: number): NumberAt | undefined {
  if (tokens.isNumber(at)) return new TokenNumber(tokens, at, at);
  if (!tokens.isDash(at) || !tokens.isNumber(at + 1) || !tokens.touches(at + 1)) return undefined;
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

/** True for "%", "percent", "per cent", "pct" at a token; gives the token after it, or -1. */
export function percentSignEnd(tokens: Tokens, at: number): number {
  const word = tokens.word(at);
  if (word === '%' || word === '％' || word === 'percent' || word === 'pct') return at + 1;
  return word === 'per' && tokens.word(at + 1) === 'cent' ? at + 2 : -1;
}

/** "hazard ratio (HR)", "standard deviation [SD]": the token behind a short form in brackets, or the token itself. */
export function afterShortForm(tokens: Tokens, at: number): number {
  const opens = tokens.isSymbol(at, '(') || tokens.isSymbol(at, '[');
  const closes = tokens.isSymbol(at + 2, ')') || tokens.isSymbol(at + 2, ']');
  return opens && closes && tokens.isWord(at + 1) ? at + 3 : at;
}

export interface RangeAt {
  readonly low: NumberAt | undefined;
  readonly high: NumberAt | undefined;
  /** Offset of the first and after the last character. */
  readonly start: number;
  readonly stop: number;
  readonly end: number;
  /** True where a percent sign stands after either end. */
  readonly percent: boolean;
}

const NOT_REACHED = wordSet(`
  ne nr na nc inf ∞ infinity
`);

/**
 * Two ends joined as ranges are: "41.1-71.1", "0.45 to 0.85", "0.45, 0.85", "0.45; 0.85", "14.2–NE", "14.2 to not reached",
 * "−2.1–3.4", "41.1%–71.1%". Which joints count is the caller's choice.
 */
export function rangeAt(tokens: Tokens, at: number, joints: ReadonlySet<string>): RangeAt | undefined {
  const first = endAt(tokens, at);
  if (first === undefined) return undefined;
  let i = first.end;
  let percent = false;
  const sign = percentSignEnd(tokens, i);
  if (sign > 0) {
    percent = true;
    i = sign;
  }
  i = unitBetween(tokens, i);
  const joint = jointEnd(tokens, i, joints);
  if (joint < 0) return undefined;
  const second = endAt(tokens, joint);
  if (second === undefined || (first.number === undefined && second.number === undefined)) return undefined;
  let end = second.end;
  let stop = second.stop;
  const secondSign = percentSignEnd(tokens, end);
  if (secondSign > 0) {
    percent = true;
    end = secondSign;
    stop = tokens.endOf(end - 1);
  }
  return { low: first.number, high: second.number, start: first.start, stop, end, percent };
}

/** "5.7 months to 12.5 months": a unit word after the first end, where a joint follows. */
function unitBetween(tokens: Tokens, at: number): number {
  const word = tokens.word(at);
  return UNITS_BETWEEN.has(word) ? at + 1 : at;
}

const UNITS_BETWEEN = wordSet(`
  months month mo mos years year weeks days mg g kg mm cm points hours
`);

function endAt(
  tokens: Tokens,
  at: number,
):
  | {
      readonly number: NumberAt | undefined;
      readonly start: number;
      readonly stop: number;
      readonly end: number;
    }
  | undefined {
  const number = numberAt(tokens, at);
  if (number !== undefined) return { number, start: number.start, stop: number.stop, end: number.end };
  const word = tokens.word(at);
  const start = tokens.startOf(at);
  if (NOT_REACHED.has(word)) return { number: undefined, start, stop: tokens.endOf(at), end: at + 1 };
  if (
    word === 'not' &&
    ['reached', 'estimable', 'evaluable', 'estimated', 'available', 'calculable'].includes(
      tokens.word(at + 1),
    )
  ) {
    return { number: undefined, start, stop: tokens.endOf(at + 1), end: at + 2 };
  }
  return undefined;
}

/** The token after the joint of a range, or -1. */
function jointEnd(tokens: Tokens, at: number, joints: ReadonlySet<string>): number {
  if (tokens.isDash(at)) return joints.has('-') ? at + 1 : -1;
  const word = tokens.word(at);
  if (!joints.has(word)) return -1;
  return word === '.' || word === '…' ? (tokens.word(at + 1) === '.' ? at + 2 : -1) : at + 1;
}

/** Joints of an interval's ends; inside a bracket with its name, a comma is one too. */
export const INTERVAL_JOINTS: ReadonlySet<string> = wordSet(`
  - to , ; and through until / ~ :
`);
/** Joints of a plain range. */
export const RANGE_JOINTS: ReadonlySet<string> = new Set(['-', 'to', 'through', '~']);

/** An interval, range or spread as figure parts. */
export function rangeFigure(
  kind: FigureParts['kind'],
  range: RangeAt,
  start: number,
  extra: Partial<Pick<FigureParts, 'unit' | 'level'>> = {},
): FigureParts {
  return {
    type: 'figure',
    kind,
    start,
    end: range.stop,
    ...(range.low === undefined ? {} : { low: range.low.value }),
    ...(range.high === undefined ? {} : { high: range.high.value }),
    ...(range.percent ? { unit: '%' } : {}),
    ...extra,
    printed: {
      ...(range.low === undefined ? {} : { low: range.low.printed }),
      ...(range.high === undefined ? {} : { high: range.high.printed }),
    },
  };
}
