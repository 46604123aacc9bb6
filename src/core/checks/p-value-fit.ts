/** A recomputed p-value held against the printed one. */
import type { Figure } from '../../schema/annotation.js';
import { normalQuantile } from '../stats/normal.js';
import type { PRange } from '../stats/p-from-interval.js';
import { type Interval, roundingInterval, tolerantInterval } from '../stats/printed.js';
import { printedPart } from './figure-numbers.js';

export interface PValueFit {
  /**
   * `reproduced`: the recomputed range lies within what the print allows, or is narrow and its best value does; `met`: the ranges meet;
   * `near`: they meet if the print may be one unit off; `one-sided`: half the recomputed p-value fits, or what is left of 1 by it, as a test
   * of superiority to the other side has it; `off`: none of it.
   */
  readonly verdict: 'reproduced' | 'met' | 'near' | 'one-sided' | 'off';
  /** How many times the nearest recomputed p-value is the nearest printed one, or the other way round; 1 where they meet. */
  readonly factor: number;
  /** The same as a distance in standard errors. */
  readonly distance: number;
  /** One is below 0.05 and the other above. */
  readonly flips: boolean;
}

/** Undefined where the print says nothing exact: "P ~ .05", a p-value above 1, "NS". */
export function fitPValue(recomputed: PRange, pValue: Figure, oneSided: boolean): PValueFit | undefined {
  const strict = allowedBy(pValue, roundingInterval);
  const tolerant = allowedBy(pValue, tolerantInterval);
  if (strict === undefined || tolerant === undefined || Number.isNaN(recomputed.low + recomputed.high))
    return undefined;
  const halved = { low: recomputed.low / 2, high: recomputed.high / 2 };
  const range = oneSided && !meet(recomputed, strict) ? halved : recomputed;
  const factor = Math.max(1, range.low / strict.high, strict.low / Math.max(range.high, SMALLEST));
  const flips = range.low > ALPHA ? strict.high <= ALPHA : range.high < ALPHA && strict.low >= ALPHA;
  const between =
    range.low > strict.high
      ? zOf(strict.high) - zOf(range.low)
      : range.high < strict.low
        ? zOf(range.high) - zOf(strict.low)
        : 0;
  return { verdict: verdictOf(), factor, distance: between, flips };

  function verdictOf(): PValueFit['verdict'] {
    if (strict !== undefined && meet(range, strict)) {
      const inside = range.low >= strict.low && range.high <= strict.high;
      const best = range === recomputed ? recomputed.best : recomputed.best / 2;
      const equals = strict.low <= best && best <= strict.high && recomputed.spread <= NARROW;
      return inside || equals ? 'reproduced' : 'met';
    }
    if (tolerant !== undefined && meet(range, tolerant)) return 'near';
    if (tolerant !== undefined && meet(halved, tolerant)) return 'one-sided';
    return strict !== undefined && isOfOtherSide(recomputed, strict) ? 'one-sided' : 'off';
  }
}

/** "difference 0.4 points (95% CI, 0.1 to 0.7; P = 0.99)": a one-sided test of the other direction gives 1 less half of it. */
function isOfOtherSide(recomputed: Interval, strict: Interval): boolean {
  if (strict.low < LEAST_OTHER_SIDE) return false;
  const mirrored = { low: 2 * (1 - strict.high), high: 2 * (1 - strict.low) };
  const apart = Math.max(zOf(mirrored.high) - zOf(recomputed.low), zOf(recomputed.high) - zOf(mirrored.low));
  return apart < OTHER_TEST;
}

const LEAST_OTHER_SIDE = 0.9;
/** Standard errors that a test without the interval's own method may be away. */
const OTHER_TEST = 0.4;

const ALPHA = 0.05;
const SMALLEST = 1e-300;
/** A recomputed range this narrow leaves no choice. */
const NARROW = 4;

function zOf(p: number): number {
  return -normalQuantile(Math.max(p, SMALLEST) / 2);
}

/** The p-values that a print may stand for: "P = .003" its rounding, "P < .001" all below. */
function allowedBy(
  pValue: Figure,
  around: (printed: NonNullable<ReturnType<typeof printedPart>>) => Interval,
): Interval | undefined {
  const printed = printedPart(pValue, 'value');
  if (printed === undefined || printed.value < 0 || printed.value > 1) return undefined;
  const { value } = printed;
  switch (pValue.comparator) {
    case '<':
    case '<=':
      return { low: 0, high: value };
    case '>':
    case '>=':
      return { low: value, high: 1 };
    case '~':
      return undefined;
    default: {
      const { low, high } = around(printed);
      // "P = .001" and "P = .0001", the least that the digits can show, often stand for anything smaller.
      const least = value <= printed.unit * 1.0001;
      return { low: least ? 0 : Math.max(0, low), high: Math.min(1, high) };
    }
  }
}

function meet(a: Interval, b: Interval): boolean {
  return a.low <= b.high && b.low <= a.high;
}

/** "between 0.002 and 0.004", "about 0.003", "below 0.0001". */
export function pRangeInWords({ low, high }: Interval): string {
  if (high < 0.0001) return 'below 0.0001';
  const [a, b] = [pInWords(low), pInWords(high)];
  if (a === b) return `about ${a}`;
  return low < 0.0001 ? `below ${b}` : `between ${a} and ${b}`;
}

function pInWords(p: number): string {
  return p < 0.0001 ? '0.0001' : String(Number(p.toPrecision(2)));
}

/** The p-value as printed, with its sign: ".003", "<.001". */
export function printedP(pValue: Figure): string {
  const text = printedPart(pValue, 'value')?.text ?? pValue.text;
  const sign = pValue.comparator === undefined || pValue.comparator === '=' ? '' : pValue.comparator;
  return `${sign === '<=' ? '≤' : sign === '>=' ? '≥' : sign}${text}`;
}
