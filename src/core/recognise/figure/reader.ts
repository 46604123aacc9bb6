/** What the readers of figures share: the contract, and numbers as they stand in running text. */
import type { Figure } from '../../../schema/annotation.js';
import type { Tokens } from '../../text/tokens.js';
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
  if (tokens.isNumber(at)) {
    return {
      value: tokens.valueOf(at),
      printed: tokens.printed(at),
      start: tokens.startOf(at),
      stop: tokens.endOf(at),
      end: at + 1,
    };
  }
  const signed =
    tokens.isDash(at) && tokens.isNumber(at + 1) && tokens.touches(at + 1) && !tokens.touches(at);
  if (!signed && !isSignAfterBracket(tokens, at)) return undefined;
  return {
    value: -tokens.valueOf(at + 1),
    printed: `-${tokens.printed(at + 1)}`,
    start: tokens.startOf(at),
    stop: tokens.endOf(at + 1),
    end: at + 2,
  };
}

/** "(-0.5", "=-2.1", "–-3": a dash that touches a bracket, a sign or another dash before a number is a minus. */
function isSignAfterBracket(tokens: Tokens, at: number): boolean {
  if (!tokens.isDash(at) || !tokens.isNumber(at + 1) || !tokens.touches(at + 1)) return false;
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

/** The number that ends right before a token (no sign read). */
export function numberBefore(tokens: Tokens, at: number): NumberAt | undefined {
  return tokens.isNumber(at - 1) ? numberAt(tokens, at - 1) : undefined;
}

/** Skips tokens that are one of these words or symbols. */
export function skip(tokens: Tokens, at: number, words: ReadonlySet<string>): number {
  let i = at;
  while (i < tokens.count && words.has(tokens.word(i))) i++;
  return i;
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

const NOT_REACHED = new Set(['ne', 'nr', 'na', 'nc', 'inf', '∞', 'infinity']);

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

const UNITS_BETWEEN = new Set([
  'months',
  'month',
  'mo',
  'mos',
  'years',
  'year',
  'weeks',
  'days',
  'mg',
  'g',
  'kg',
  'mm',
  'cm',
  'points',
  'hours',
]);

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
export const INTERVAL_JOINTS: ReadonlySet<string> = new Set([
  '-',
  'to',
  ',',
  ';',
  'and',
  'through',
  'until',
  '/',
  '~',
  ':',
]);
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
