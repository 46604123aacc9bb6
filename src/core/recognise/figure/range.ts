/** Ranges: two ends joined, as intervals, quartiles and spans are printed. */
import { onceAToken } from '../../text/token-memo.js';
import type { Tokens } from '../../text/tokens.js';
import { type WordSet, wordSet } from '../../text/word-set.js';
import { type FigureParts, type NumberAt, numberAt, percentSignEnd } from './reader.js';
import { behindPlus } from './values/value-list.js';

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

/** What stands for an end that was not reached, alone or as "not reached". */
export const OPEN_ENDS = wordSet('ne nr na nc inf ∞ infinity not');
const SAID_OF_ENDS = wordSet('reached estimable evaluable estimated available calculable');

/**
 * Two ends joined as ranges are: "41.1-71.1", "0.45 to 0.85", "0.45, 0.85", "0.45; 0.85", "14.2–NE", "14.2 to not reached",
 * "−2.1–3.4", "41.1%–71.1%". Which joints count is the caller's choice.
 */
export function rangeAt(tokens: Tokens, at: number, joints: WordSet): RangeAt | undefined {
  const first = endAt(tokens, at);
  if (first === undefined) return undefined;
  let i = first.end;
  let percent = false;
  const sign = percentSignEnd(tokens, i);
  if (sign > 0) {
    percent = true;
    i = sign;
  }
  const unitEnd = unitBetween(tokens, i);
  const hasUnit = unitEnd > i;
  i = unitEnd;
  const joint = jointEnd(tokens, i, joints);
  if (joint < 0) return undefined;
  const second = endAt(tokens, behindPlus(tokens, joint));
  if (second === undefined || (first.number === undefined && second.number === undefined)) return undefined;
  let end = second.end;
  let stop = second.stop;
  const secondSign = percentSignEnd(tokens, end);
  if (secondSign > 0) {
    // "25 mg −0.38%": what the dose did.
    if (hasUnit) return undefined;
    percent = true;
    end = secondSign;
    stop = tokens.endOf(end - 1);
  }
  return { low: first.number, high: second.number, start: first.start, stop, end, percent };
}

/** "5.7 months to 12.5 months": a unit word after the first end, where a joint follows. */
function unitBetween(tokens: Tokens, at: number): number {
  return tokens.isOneOf(at, UNITS_BETWEEN) ? at + 1 : at;
}

const UNITS_BETWEEN = wordSet(`
  months month mo mos years year weeks week days day hours hour min mg g kg mm cm points
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
  // "95% CI £120 to £704"
  const sum = tokens.isSign(at, '£$€') && tokens.touches(at + 1) ? numberAt(tokens, at + 1) : undefined;
  if (sum !== undefined) return { number: sum, start: tokens.startOf(at), stop: sum.stop, end: sum.end };
  const number = numberAt(tokens, at);
  if (number !== undefined) {
    // "1.4+": longer than this, as the patient was still well.
    const end = isCensored(tokens, number.end) ? number.end + 1 : number.end;
    return { number, start: number.start, stop: tokens.endOf(end - 1), end };
  }
  if (!tokens.isOneOf(at, OPEN_ENDS)) return undefined;
  const start = tokens.startOf(at);
  if (tokens.word(at) !== 'not') return { number: undefined, start, stop: tokens.endOf(at), end: at + 1 };
  if (!tokens.isOneOf(at + 1, SAID_OF_ENDS)) return undefined;
  return { number: undefined, start, stop: tokens.endOf(at + 1), end: at + 2 };
}

function isCensored(tokens: Tokens, at: number): boolean {
  return tokens.isSymbol(at, '+') && tokens.touches(at) && !tokens.isSymbol(at + 1, '/');
}

/** The token after the joint of a range, or -1. */
function jointEnd(tokens: Tokens, at: number, joints: WordSet): number {
  if (tokens.isDash(at)) {
    if (!joints.has('-')) return -1;
    // "12- to 17-year-old"
    return tokens.word(at + 1) === 'to' && tokens.touches(at) ? at + 2 : at + 1;
  }
  // "0.45...0.85" and "0.45…0.85" among the ends of intervals.
  if (tokens.isSymbol(at, '…')) return joints.has(';') ? at + 1 : -1;
  if (tokens.isSymbol(at, '.') && tokens.isSymbol(at + 1, '.') && joints.has(';'))
    return tokens.isSymbol(at + 2, '.') ? at + 3 : at + 2;
  return tokens.isOneOf(at, joints) ? at + 1 : -1;
}

/** Joints of an interval's ends; inside a bracket with its name, a comma is one too. */
export const INTERVAL_JOINTS = wordSet(`
  - to , ; and through until / ~ :
`);
/** Joints of a plain range. */
export const RANGE_JOINTS = wordSet('- to through ~');

/** The plain range at a token. */
export const plainRangeAt = onceAToken((tokens, at) => rangeAt(tokens, at, RANGE_JOINTS));

/** An interval, range or spread as figure parts. */
export function rangeFigure(
  kind: FigureParts['kind'],
  range: RangeAt,
  start: number,
  { unit, level }: Partial<Pick<FigureParts, 'unit' | 'level'>> = {},
): FigureParts {
  return {
    type: 'figure',
    kind,
    start,
    end: range.stop,
    low: range.low?.value,
    high: range.high?.value,
    unit: unit ?? (range.percent ? '%' : undefined),
    level,
    printed: {
      low: range.low?.printed,
      high: range.high?.printed,
    },
  };
}
