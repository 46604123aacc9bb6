/** What is said of a p-value that an interval gives, for ratios and differences alike. */
import type { Figure } from '../../schema/annotation.js';
import type { Claim } from '../../schema/claim.js';
import type { Severity } from '../../schema/finding.js';
import type { PRange } from '../stats/p-from-interval.js';
import type { FindingParts, ProofParts } from './check.js';
import { has } from './guards.js';
import { fitPValue, type PValueFit, pRangeInWords, printedP } from './p-value-fit.js';
import { endsInWords, estimateInWords } from './wording.js';

export interface FromInterval {
  readonly estimate: Figure;
  readonly interval: Figure;
  readonly pValue: Figure;
  /** The p-values that estimate and interval give, over their rounding. */
  readonly recomputed: PRange;
  /** Standard errors that a test other than the interval's own may be away. */
  readonly leeway: number;
  /** True where the record says that its tests are one-sided. */
  readonly oneSided: boolean;
}

export function* verdictOnPValue(claim: Claim, given: FromInterval): Iterable<FindingParts | ProofParts> {
  const { estimate, interval, pValue, recomputed } = given;
  const fit = fitPValue(recomputed, pValue, given.oneSided || has(claim, 'one-sided'));
  if (fit === undefined) return;
  const figures = [estimate.id, interval.id, pValue.id];
  const arithmetic = `${estimateInWords(estimate)} (${endsInWords(interval)}) gives P ${pRangeInWords(recomputed)}, printed ${printedP(pValue)}`;
  if (fit.verdict === 'reproduced' || fit.verdict === 'met' || fit.verdict === 'near') {
    const strength = fit.verdict === 'reproduced' ? 'proven' : 'consistent';
    yield { proof: { strength, figures, message: `${upperFirst(arithmetic)}.` } };
    return;
  }
  // "(0.56, 0.17–1.87; P = 0.38)" beside a recomputed 0.37: an exact test of few events.
  if (recomputed.low > HARDLY_ANY && Math.abs(fit.distance) < ALIKE && !fit.flips) {
    yield { proof: { strength: 'consistent', figures, message: `${upperFirst(arithmetic)}.` } };
    return;
  }
  const excuse =
    fit.verdict === 'one-sided'
      ? '; a one-sided test would fit'
      : has(claim, 'other-test')
        ? '; the text names another test, which may differ a little'
        : fit.flips
          ? '; only one of them is below .05'
          : '';
  yield {
    finding: {
      severity: severityOf(fit, has(claim, 'other-test'), given.leeway),
      start: pValue.start,
      end: pValue.end,
      message: `${upperFirst(arithmetic)}${excuse}.`,
      related: [
        { start: estimate.start, end: estimate.end, message: 'the estimate' },
        { start: interval.start, end: interval.end, message: 'its interval' },
      ],
      evidence: {
        printed: pValue.value ?? '',
        lowestP: recomputed.low,
        highestP: recomputed.high,
        factor: fit.factor,
        flipsSignificance: fit.flips,
      },
      accuses: figures,
    },
  };
}

/** Where hardly any effect is left, tests differ in the second digit. */
const HARDLY_ANY = 0.3;
/** In standard errors. */
const ALIKE = 0.03;

/** Beyond a factor of two, or on the other side of .05, it is a warning; a named other test may be further off. */
function severityOf(
  { verdict, factor, distance, flips }: PValueFit,
  other: boolean,
  leeway: number,
): Severity {
  if (verdict === 'one-sided') return 'info';
  if (other) return factor > 5 && distance > 2 * leeway ? 'warning' : 'info';
  if (flips) return distance > leeway / 2 ? 'warning' : 'info';
  return factor > 2 && distance > leeway ? 'warning' : 'info';
}

export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
