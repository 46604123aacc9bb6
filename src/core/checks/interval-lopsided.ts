import type { Figure } from '../../schema/annotation.js';
import { type Interval, type Printed, roundingInterval } from '../stats/printed.js';
import type { Check, CheckContext, FindingParts } from './check.js';
import { containment, signedValue } from './containment.js';
import { statedCounts } from './counts-and-totals.js';
import { estimatesWithIntervals, estimatesWithSpreads } from './estimates-with-intervals.js';
import { printedEnds, printedPart } from './figure-numbers.js';
import { isBound, isRatio } from './guards.js';
import { isLopsidedByNature, isNamed } from './lopsided-by-nature.js';
import { endsInPercent } from './proportion-fit.js';
import { isSymmetric } from './symmetric-by-nature.js';
import { decimal, endsInWords, estimateInWords, intervalInWords, kindInWords } from './wording.js';

/** A gap of this share of the half-width is worth a look. */
const NOTABLE = 0.1;

/** A gap of this share of the half-width beyond rounding is given by no method. */
const UNLIKELY = 0.25;

/** The interval of a median rarely reaches so many times as far to one side as to the other, on the log scale or the plain one. */
const MEDIAN_RARELY = 5;
/** Quartiles and extremes are those of the values themselves, which may pile up at one end. */
const SPREAD_RARELY = 8;

/** A share, rate or value stands where some scale of the usual methods has the middle of its interval. */
export const intervalLopsided: Check = {
  id: 'interval-lopsided',
  summary:
    'A share, rate, value or median against the places in its interval where the usual methods put it.',
  why: 'An interval is symmetric on some scale: its own, the logarithm, or for shares the logarithm of the rest. So a share stands between √(low × high) and 100 − √((100 − low) × (100 − high)), a rate between √(low × high) and (low + high)/2. One outside has a wrong digit, or the interval is another’s.',
  silentWhen: [
    'the rounding of the three numbers explains it, or the gap is below a tenth of the half-width',
    'ratios, differences and changes (ratio-interval-asymmetric and estimate-off-centre look at those), and shares whose counts are printed (proportion-interval-mismatch does)',
    'medians, unless the interval or the quartiles reach several times as far to one side as to the other (only an info)',
    'a gap below a quarter of the half-width beyond rounding, or words of costs, medians or lengths of stay near it (only an info)',
    'the estimate lies outside its interval (estimate-outside-interval looks at that)',
  ],
  severity: 'warning',
  examples: {
    fires: [
      'Five-year survival was 82.1% (95% CI 80.9-87.8).',
      'The incidence was 9.1 (95% CI 5.1-9.4) per 1000 person-years.',
    ],
    silent: [
      'Five-year survival was 84.2% (95% CI 80.9-87.0).',
      'The incidence was 7.0 (95% CI 5.1-9.4) per 1000 person-years.',
      'Median survival was 9.1 months (95% CI 5.1-10.4).',
      'Median stay was 7 days (IQR 5-11).',
    ],
  },
  *run(context) {
    const ofRanges = new Map<number, FindingParts[]>();
    for (const claim of context.claims) {
      if (claim.kind !== 'result') continue;
      for (const { estimate, interval } of estimatesWithIntervals(context, claim)) {
        if (isRatio(estimate) || isBound(estimate) || isSymmetric(estimate, claim)) continue;
        if (estimate.kind === 'percentage' && statedCounts(context, claim).length > 0) continue;
        if (containment(estimate, interval)?.place !== 'inside') continue;
        const found = judge(context, estimate, interval);
        if (found !== undefined) yield report(estimate, interval, intervalInWords(interval), found);
      }
      for (const { estimate, interval: spread } of estimatesWithSpreads(context, claim)) {
        if (estimate.kind !== 'median' || isBound(estimate)) continue;
        if (containment(estimate, spread)?.place !== 'inside') continue;
        const [value, ends] = [printedPart(estimate, 'value'), printedEnds(spread)];
        if (value === undefined || ends === undefined || isAtEnd(value, ends)) continue;
        const found = ofMedian(value, ends, SPREAD_RARELY);
        if (found === undefined) continue;
        const parts = report(estimate, spread, kindInWords(spread), found);
        if (spread.kind !== 'range') yield parts;
        else ofRanges.set(claim.record, [...(ofRanges.get(claim.record) ?? []), parts]);
      }
    }
    // Where those of several arms pile up at one end, the values do.
    for (const list of ofRanges.values()) if (list.length === 1) yield* list;
  },
};

function report(estimate: Figure, interval: Figure, name: string, { severity, words }: Judged): FindingParts {
  const { low = 0, high = 0 } = interval;
  return {
    finding: {
      severity,
      start: estimate.start,
      end: estimate.end,
      message: `The ${estimateInWords(estimate)} is too near one end of its ${name} ${endsInWords(interval)}: ${words}.`,
      related: [{ start: interval.start, end: interval.end, message: `its ${name}` }],
      evidence: { estimate: estimate.value ?? 0, low, high },
      accuses: [estimate.id, interval.id],
    },
  };
}

interface Judged {
  readonly severity: 'info' | 'warning';
  readonly words: string;
}

interface Ends {
  readonly low: Printed;
  readonly high: Printed;
}

function judge(context: CheckContext, estimate: Figure, interval: Figure): Judged | undefined {
  const value = printedPart(estimate, 'value');
  const isShare = estimate.kind === 'percentage';
  const ends = isShare ? endsInPercent(interval, estimate.value) : printedEnds(interval);
  if (value === undefined || ends === undefined || signedValue(value, ends.low, ends.high) !== value.value)
    return undefined;
  if (estimate.kind === 'median' || estimate.kind === 'duration') return ofMedian(value, ends, MEDIAN_RARELY);
  const places = isShare ? placesOfShare(ends) : placesOfValue(estimate, ends);
  if (places === undefined) return undefined;
  const printed = roundingInterval(value);
  const gap = Math.max(places.low - printed.high, printed.low - places.high);
  const share = gap / ((ends.high.value - ends.low.value) / 2);
  if (!(share > NOTABLE)) return undefined;
  const isPlain =
    (isNamed(interval) || (isShare && interval.level !== undefined)) &&
    !isLopsidedByNature(context.document, estimate);
  const digits = value.decimals + 1;
  const words = `the usual methods put it at ${decimal(places.low, digits)} to ${decimal(places.high, digits)}, printed ${value.text}`;
  return { severity: share > UNLIKELY && isPlain ? 'warning' : 'info', words };
}

/** Where a share may stand over the rounding of its ends: symmetric on the log scale, its own, or that of the rest. */
function placesOfShare(ends: Ends): Interval | undefined {
  const [low, high] = [roundingInterval(ends.low), roundingInterval(ends.high)];
  if (ends.high.value > WHOLE) return ends.low.value > 0 ? placesOf(low, high) : undefined;
  const rest = Math.sqrt(Math.max(0, WHOLE - low.high) * Math.max(0, WHOLE - high.high));
  const lowest = ends.low.value >= 0 ? Math.sqrt(Math.max(0, low.low) * high.low) : (low.low + high.low) / 2;
  return { low: lowest, high: WHOLE - rest };
}

const WHOLE = 100;

/** So many times the lower end is the interval of very few, which no usual method gives. */
const WIDEST = 50;

/** Undefined for what may be negative, whose interval may be anything. */
function placesOfValue({ kind }: Figure, ends: Ends): Interval | undefined {
  if (!(ends.low.value > 0) || ends.high.value > WIDEST * ends.low.value) return undefined;
  const [low, high] = [roundingInterval(ends.low), roundingInterval(ends.high)];
  const { low: lowest, high: highest } = placesOf(low, high);
  return {
    // A number needed to treat is one over a difference, which is symmetric.
    low: kind === 'rate' ? lowest : 2 / (1 / Math.max(low.low, Number.MIN_VALUE) + 1 / high.low),
    // Correlations and areas under a curve are shares, too.
    high: ends.high.value < 1 ? 1 - Math.sqrt((1 - low.high) * Math.max(0, 1 - high.high)) : highest,
  };
}

function placesOf(low: Interval, high: Interval): Interval {
  return { low: Math.sqrt(Math.max(0, low.low) * high.low), high: (low.high + high.high) / 2 };
}

/** "365 (57–365)", "1.0 (1.0–2.5)": the median is the greatest or the least value there is, as is a quarter of all. */
function isAtEnd({ value }: Printed, { low, high }: Ends): boolean {
  return value === high.value || value === low.value;
}

/** Steps and plateaus of a survival curve make such an interval uneven, but not as uneven as this. */
function ofMedian(value: Printed, ends: Ends, rarely: number): Judged | undefined {
  const [at, low, high] = [value, ends.low, ends.high].map((one) => roundingInterval(one));
  if (at === undefined || low === undefined || high === undefined || !(low.low > 0)) return undefined;
  const uneven = (scale: (value: number) => number) => {
    const [below, above] = [scale(at.low) - scale(low.high), scale(high.low) - scale(at.high)];
    const [widestBelow, widestAbove] = [scale(at.high) - scale(low.low), scale(high.high) - scale(at.low)];
    return below > rarely * widestAbove || above > rarely * widestBelow;
  };
  if (!uneven(Math.log) || !uneven((number) => number)) return undefined;
  return { severity: 'info', words: 'it reaches several times as far to the other side' };
}
