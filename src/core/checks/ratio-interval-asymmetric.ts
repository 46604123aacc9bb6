import type { Figure } from '../../schema/annotation.js';
import { type Interval, type Printed, roundingInterval } from '../stats/printed.js';
import type { Check } from './check.js';
import { containment } from './containment.js';
import { estimatesWithIntervals } from './estimates-with-intervals.js';
import { printedEnds, printedPart } from './figure-numbers.js';
import { isBound, isRatio } from './guards.js';
import { isWitnessed } from './p-value-witness.js';
import { decimal, endsInWords, estimateInWords, intervalInWords } from './wording.js';

/** A gap of this share of the half-width is worth a look; of that share, a warning. */
const NOTABLE = 0.05;
const UNLIKELY = 0.15;

/** Ends this close to zero lose their digits on the log scale. */
const LOWEST_END = 0.05;

/** On the log scale a ratio lies in the middle of its interval. */
export const ratioIntervalAsymmetric: Check = {
  id: 'ratio-interval-asymmetric',
  summary: 'A hazard, odds or risk ratio against the middle of its interval on the log scale.',
  why: 'These intervals are exp(ln ratio ± z·SE), so ratio = √(low × high) but for rounding. A ratio far from that middle has a wrong digit, or the interval is another ratio’s.',
  silentWhen: [
    'the gap is explained by the rounding of the three numbers, or is below 5 % of the half-width',
    'the lower end is 0.05 or less, where two decimals say too little, unless it is several times as far away as the upper',
    'the gap is below 15 % of the half-width, unless the p-value is that of exactly two of the three numbers (only an info)',
    'the ratio lies outside its interval (estimate-outside-interval looks at that)',
  ],
  severity: 'warning',
  claims: ['result'],
  examples: {
    fires: ['The hazard ratio for death was HR 0.71 (95% CI 0.45-0.85).'],
    silent: ['The hazard ratio for death was HR 0.62 (95% CI 0.45-0.85).'],
  },
  *run(context) {
    for (const claim of context.claims) {
      if (claim.kind !== 'result') continue;
      for (const { estimate, interval } of estimatesWithIntervals(context, claim)) {
        if (!isRatio(estimate) || isBound(estimate)) continue;
        const value = printedPart(estimate, 'value');
        const ends = printedEnds(interval);
        if (value === undefined || ends === undefined || !(ends.low.value > 0)) continue;
        if (ends.low.value <= LOWEST_END && !isLopsided(value, ends.low, ends.high)) continue;
        if (containment(estimate, interval)?.place !== 'inside') continue;
        const gap = gapInHalfWidths(value, ends.low, ends.high);
        const middle = decimal(Math.sqrt(ends.low.value * ends.high.value), value.decimals + 1);
        const arithmetic = `√(${ends.low.text} × ${ends.high.text}) = ${middle}, printed ${value.text}`;
        if (gap <= NOTABLE) {
          const message = `${arithmetic}.`;
          if (isReproduced(value, ends.low, ends.high))
            yield { proof: { strength: 'proven', figures: [estimate.id], message } };
          yield { proof: { strength: 'consistent', figures: [estimate.id, interval.id], message } };
          continue;
        }
        yield {
          finding: {
            severity:
              (gap > UNLIKELY || isWitnessed(context, claim, value, ends, interval, Math.log)) &&
              !isOfFew(value, ends.low, ends.high)
                ? 'warning'
                : 'info',
            start: estimate.start,
            end: estimate.end,
            message: `The ${estimateInWords(estimate)} is not the middle of its ${intervalInWords(interval)} ${endsInWords(interval)} on the log scale: ${arithmetic}.`,
            related: [related(interval)],
            evidence: {
              estimate: value.value,
              low: ends.low.value,
              high: ends.high.value,
              gapInHalfWidths: gap,
            },
            accuses: [estimate.id, interval.id],
          },
        };
      }
    }
  },
};

/** "3.1 (1.1 to 290)": where so few had the event, exact and profile intervals are lopsided. */
function isOfFew(value: Printed, low: Printed, high: Printed): boolean {
  return high.value > WIDEST * low.value && value.value < Math.sqrt(low.value * high.value);
}

const WIDEST = 50;

/** How many units of the ratio's last digit the middle may be open to by the rounding of both ends. */
const OPEN_TO = 2;

/** True where the middle of the printed ends rounds to the printed ratio, and their rounding leaves little choice. */
function isReproduced(value: Printed, low: Printed, high: Printed): boolean {
  const printed = roundingInterval(value);
  const middle = Math.sqrt(low.value * high.value);
  const [lows, highs] = [roundingInterval(low), roundingInterval(high)];
  const open = Math.sqrt(lows.high * highs.high) - Math.sqrt(Math.max(0, lows.low) * highs.low);
  return printed.low <= middle && middle <= printed.high && open <= OPEN_TO * value.unit;
}

/** No exact or profile interval reaches so many times as far down as up, on the log scale. */
const LOPSIDED = 4;

/** "0.83 (0.01–0.97)": even the highest value that the lower end may stand for is much too far away. */
function isLopsided(value: Printed, low: Printed, high: Printed): boolean {
  const [estimate, lows, highs] = [value, low, high].map((printed) => logOf(roundingInterval(printed)));
  if (estimate === undefined || lows === undefined || highs === undefined) return false;
  return estimate.low - lows.high > LOPSIDED * (highs.high - estimate.low);
}

/** Distance of the estimate from the middle on the log scale, over the half-width; 0 where rounding explains it. */
function gapInHalfWidths(value: Printed, low: Printed, high: Printed): number {
  const estimate = logOf(roundingInterval(value));
  const [lows, highs] = [logOf(roundingInterval(low)), logOf(roundingInterval(high))];
  const middle = { low: (lows.low + highs.low) / 2, high: (lows.high + highs.high) / 2 };
  const gap = Math.max(0, middle.low - estimate.high, estimate.low - middle.high);
  const halfWidth = (Math.log(high.value) - Math.log(low.value)) / 2;
  return gap === 0 ? 0 : gap / halfWidth;
}

function logOf({ low, high }: Interval): Interval {
  return { low: Math.log(Math.max(low, Number.MIN_VALUE)), high: Math.log(Math.max(high, Number.MIN_VALUE)) };
}

function related({ start, end }: Figure) {
  return { start, end, message: 'its interval' };
}
