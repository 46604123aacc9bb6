import type { Figure } from '../../schema/annotation.js';
import { chiSquareP } from '../stats/chi-square.js';
import { fP } from '../stats/f-distribution.js';
import { twoSidedP } from '../stats/normal.js';
import type { PRange } from '../stats/p-from-interval.js';
import { type Interval, roundingInterval } from '../stats/printed.js';
import { tTwoSidedP } from '../stats/student-t.js';
import type { Check } from './check.js';
import { printedPart } from './figure-numbers.js';
import { has, isBound } from './guards.js';
import { fitPValue, pRangeInWords, printedP } from './p-value-fit.js';

/** Degrees of freedom tried where none are printed. */
const FEWEST_T = 5;
const MOST_CHI = 10;
/** A gap up to this factor is only worth a look, as long as significance stays. */
const SLIGHT = 1.25;

/** A test statistic with its degrees of freedom fixes its p-value. */
export const testStatisticPValue: Check = {
  id: 'test-statistic-p-value',
  summary: 'The p-value of a t, F, χ², z or r against the statistic and its degrees of freedom.',
  why: 'Statistic and degrees of freedom give exactly one two-sided p-value, which is recomputed over the rounding of the statistic (as statcheck does: Nuijten et al., Behav Res Methods 2016;48:1205). One in eight articles holds one that changes the conclusion.',
  silentWhen: [
    'rounding of the statistic, or one unit of the last digit of the p-value, explains the gap',
    'F or r without degrees of freedom',
    't or χ² without degrees of freedom, where some fit',
    'half the p-value, a one-sided test, fits (only an info)',
    'a correction for several tests or an exact test is named (only an info)',
  ],
  severity: 'warning',
  claims: ['test'],
  examples: {
    fires: [
      'More patients in the intervention group recovered, χ²(1)=4.80, P=.28.',
      'Scores were lower after training, t(48) = 2.31, p = .002.',
    ],
    silent: [
      'More patients in the intervention group recovered, χ²(1)=4.80, P=.028.',
      'Scores were lower after training, F(1, 131) = 29.4, p < .001.',
      'The difference was significant (χ2=4.440, P<0.05).',
    ],
  },
  *run(context) {
    for (const claim of context.claims) {
      if (claim.kind !== 'test') continue;
      const statistic = context.figure(claim, 'statistic');
      const pValue = context.figure(claim, 'p-value');
      if (statistic === undefined || pValue === undefined || isBound(statistic)) continue;
      const recomputed = pOfStatistic(statistic);
      const fit = recomputed && fitPValue(recomputed, pValue, has(claim, 'one-sided'));
      if (recomputed === undefined || fit === undefined) continue;
      const figures = [statistic.id, pValue.id];
      const message = `${statistic.text.replace(/\s+/g, ' ')} gives P ${pRangeInWords(recomputed)}${statistic.freedom === undefined && statistic.statistic !== 'z' ? ', whatever its degrees of freedom' : ''}, printed ${printedP(pValue)}`;
      if (fit.verdict === 'reproduced' || fit.verdict === 'met' || fit.verdict === 'near') {
        const strength = fit.verdict === 'reproduced' ? 'proven' : 'consistent';
        yield { proof: { strength, figures, message: `${message}.` } };
        continue;
      }
      const slight = fit.factor <= SLIGHT && !fit.flips;
      const excused = fit.verdict === 'one-sided' || has(claim, 'other-test') || slight;
      yield {
        finding: {
          severity: excused ? 'info' : 'warning',
          start: pValue.start,
          end: pValue.end,
          message: `${message}${fit.verdict === 'one-sided' ? '; half of it, a one-sided test, would fit' : ''}.`,
          related: [{ start: statistic.start, end: statistic.end, message: 'the test statistic' }],
          evidence: {
            printed: pValue.value ?? '',
            lowestP: recomputed.low,
            highestP: recomputed.high,
            flipsSignificance: fit.flips,
          },
          accuses: figures,
        },
      };
    }
  },
};

/** All p-values that the printed digits of a statistic allow; undefined where it says too little. */
function pOfStatistic(figure: Figure): PRange | undefined {
  const printed = printedPart(figure, 'value');
  if (printed === undefined) return undefined;
  const value = sizes(roundingInterval(printed));
  const [first, second] = (figure.freedom ?? []).map(Number);
  const size = Math.abs(printed.value);
  switch (figure.statistic) {
    case 'z':
      return over(value, size, twoSidedP);
    case 't':
      if (first !== undefined) return over(value, size, (t) => tTwoSidedP(t, first));
      return {
        low: twoSidedP(value.high),
        high: tTwoSidedP(value.low, FEWEST_T),
        best: Number.NaN,
        spread: Number.NaN,
      };
    case 'chi-square':
      if (printed.value < 0) return undefined;
      if (first !== undefined) return over(value, size, (x) => chiSquareP(x, first));
      return {
        low: chiSquareP(value.high, 1),
        high: chiSquareP(value.low, MOST_CHI),
        best: Number.NaN,
        spread: Number.NaN,
      };
    case 'F':
      if (first === undefined || second === undefined || printed.value < 0) return undefined;
      return over(value, size, (f) => fP(f, first, second));
    case 'r':
      if (first === undefined || value.high >= 1) return undefined;
      return over(value, size, (r) => tTwoSidedP(r * Math.sqrt(first / (1 - r * r)), first));
    default:
      return undefined;
  }
}

function over({ low, high }: Interval, size: number, p: (value: number) => number): PRange {
  return { low: p(high), high: p(low), best: p(size), spread: p(low) / p(high) };
}

function sizes({ low, high }: Interval): Interval {
  if (low <= 0 && high >= 0) return { low: 0, high: Math.max(-low, high) };
  return low > 0 ? { low, high } : { low: -high, high: -low };
}
