/** Ranges: two ends joined, as intervals, quartiles and spans are printed. */
import type { Tokens } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import { type FigureParts, type NumberAt, numberAt, percentSignEnd } from './reader.js';

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
  const first = endAt(tokens, at, commaDecimalBefore(tokens, at));
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
  const second = endAt(tokens, joint, first.number !== undefined && hasComma(tokens, first.number));
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
  withComma: boolean,
):
  | {
      readonly number: NumberAt | undefined;
      readonly start: number;
      readonly stop: number;
      readonly end: number;
    }
  | undefined {
  const number = (withComma ? commaDecimalAt(tokens, at) : undefined) ?? numberAt(tokens, at);
  if (number !== undefined) {
    // "1.4+": longer than this, as the patient was still well.
    const end = isCensored(tokens, number.end) ? number.end + 1 : number.end;
    return { number, start: number.start, stop: tokens.endOf(end - 1), end };
  }
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

/** "29,4–45,5": both ends have a decimal comma, which a number alone would not show. */
function commaDecimalBefore(tokens: Tokens, at: number): boolean {
  return commaDecimalAt(tokens, at) !== undefined && commaDecimalAt(tokens, at + 4) !== undefined;
}

function hasComma(tokens: Tokens, { start, stop }: NumberAt): boolean {
  const comma = tokens.text.indexOf(',', start);
  return comma >= 0 && comma < stop;
}

/** "29,4": two whole numbers and the comma between them, all touching. */
function commaDecimalAt(tokens: Tokens, at: number): NumberAt | undefined {
  if (!tokens.isNumber(at) || !tokens.isSymbol(at + 1, ',') || !tokens.isNumber(at + 2)) return undefined;
  if (!tokens.touches(at + 1) || !tokens.touches(at + 2)) return undefined;
  const printed = `${tokens.raw(at)}.${tokens.raw(at + 2)}`;
  if (!/^\d{1,4}\.\d{1,4}$/.test(printed)) return undefined;
  const [start, stop] = [tokens.startOf(at), tokens.endOf(at + 2)];
  return { value: Number(printed), printed, start, stop, end: at + 3 };
}

function isCensored(tokens: Tokens, at: number): boolean {
  return tokens.isSymbol(at, '+') && tokens.touches(at) && !tokens.isSymbol(at + 1, '/');
}

/** The token after the joint of a range, or -1. */
function jointEnd(tokens: Tokens, at: number, joints: ReadonlySet<string>): number {
  if (tokens.isDash(at)) {
    if (!joints.has('-')) return -1;
    // "12- to 17-year-old"
    return tokens.word(at + 1) === 'to' && tokens.touches(at) ? at + 2 : at + 1;
  }
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
