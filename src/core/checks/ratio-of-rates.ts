/** A rate or hazard ratio beside the rates of both groups: "1.47 vs 0.63 per person-year; rate ratio 2.33". */
import type { Figure } from '../../schema/annotation.js';
import type { Claim } from '../../schema/claim.js';
import { type Interval, roundingInterval, tolerantInterval } from '../stats/printed.js';
import type { FindingParts, ProofParts } from './check.js';
import { printedPart } from './figure-numbers.js';
import { has, isBound } from './guards.js';
import type { Sides } from './sides.js';
import { decimal, estimateInWords, kindInWords } from './wording.js';

interface Rates {
  readonly first: Figure;
  readonly second: Figure;
  /** The ratio of the first to the second over the rounding of both. */
  readonly ratio: Interval;
}

/** The rates of both groups, where both are printed in one unit and neither is a bound or nought. */
export function ratesOf({ first, second }: Sides): Rates | undefined {
  const [a, b] = [first.estimate, second.estimate];
  if (a?.kind !== 'rate' || b?.kind !== 'rate' || a.unit !== b.unit || isBound(a) || isBound(b))
    return undefined;
  const [one, other] = [printedPart(a, 'value'), printedPart(b, 'value')];
  if (one === undefined || other === undefined) return undefined;
  const [top, bottom] = [roundingInterval(one), roundingInterval(other)];
  if (top.low <= 0 || bottom.low <= 0) return undefined;
  return { first: a, second: b, ratio: { low: top.low / bottom.high, high: top.high / bottom.low } };
}

/**
 * The plain ratio of two rates is the crude one: what a model gives may differ a little, so that only a ratio far away is
 * accused, and the inverse is as right.
 */
export function* compareRates(
  claim: Claim,
  ratio: Figure,
  { first, second, ratio: expected }: Rates,
): Iterable<FindingParts | ProofParts> {
  const printed = printedPart(ratio, 'value');
  if (ratio.kind === 'odds-ratio' || printed === undefined || !(printed.value > 0)) return;
  const figures = [first, second, ratio].map(({ id }) => id);
  const middle = decimal((first.value ?? 0) / (second.value ?? 1));
  const message = `Rates of ${first.printed?.value} and ${second.printed?.value} have a ratio of ${middle}, printed ${kindInWords(ratio)} ${printed.text}`;
  const tolerant = tolerantInterval(printed);
  const fits = ({ low, high }: Interval) => low <= tolerant.high && tolerant.low <= high;
  if (fits(expected)) {
    yield { proof: { strength: 'consistent', figures, message: `${message}.` } };
    return;
  }
  if (fits({ low: 1 / expected.high, high: 1 / expected.low })) {
    const turned = `${message}, its inverse`;
    yield { proof: { strength: 'consistent', figures, message: `${turned}.` } };
    return;
  }
  const strict = roundingInterval(printed);
  if (has(claim, 'adjusted')) return;
  const gap = Math.min(
    apart(expected, strict),
    apart({ low: 1 / expected.high, high: 1 / expected.low }, strict),
  );
  if (gap <= MODELLED) return;
  yield {
    finding: {
      severity: gap > FAR_APART ? 'warning' : 'info',
      start: ratio.start,
      end: ratio.end,
      message: `${message}.`,
      related: [first, second].map(({ start, end }) => ({
        start,
        end,
        message: `what the ${estimateInWords(ratio)} is drawn from`,
      })),
      evidence: { printed: ratio.value ?? '', lowest: expected.low, highest: expected.high },
      accuses: figures,
    },
  };
}

/** How far a ratio from a model may be from the crude one without a word, as a difference of logarithms. */
const MODELLED = 0.2;
/** Beyond a factor of two no model of randomised groups explains it. */
const FAR_APART = Math.LN2;

function apart(a: Interval, b: Interval): number {
  return Math.max(0, Math.log(a.low / b.high), Math.log(b.low / a.high));
}
