import type { Figure } from '../../schema/annotation.js';
import type { Claim } from '../../schema/claim.js';
import type { Printed } from '../stats/printed.js';
import type { Check } from './check.js';
import { has, isBound } from './guards.js';
import { sampleSummary } from './sample-summary.js';
import { decimal } from './wording.js';

/** The mean of whole numbers is a whole number over n. */
export const meanImpossible: Check = {
  id: 'mean-impossible',
  summary:
    'A mean of whole numbers (scores, counts) against the number of values: some whole sum must give it.',
  why: 'The sum of n whole numbers is whole, so with few values most means cannot occur: 145/28 = 5.18 and 146/28 = 5.21, nothing between. Brown & Heathers, Soc Psychol Personal Sci 8 (2017) 363–369 (GRIM).',
  silentWhen: [
    'the number of values is not stated with the mean',
    'so many values that every mean is possible (100 for two decimals)',
    'quantities that are measured in a unit, changes, adjusted and geometric means',
  ],
  severity: 'info',
  claims: ['result'],
  examples: {
    fires: ['The mean pain score was 5.19 (SD 1.20; n = 28).'],
    silent: [
      'The mean pain score was 5.18 (SD 1.20; n = 28).',
      'Mean birth weight was 3.19 kg (SD 0.42; n = 28).',
    ],
  },
  *run(context) {
    for (const claim of context.claims) {
      if (claim.kind !== 'result' || EXCUSES.some((excuse) => has(claim, excuse))) continue;
      const summary = sampleSummary(context, claim);
      if (summary?.mean === undefined || summary.size === undefined) continue;
      const { figure, printed } = summary.mean;
      const { n } = summary.size;
      if (!mayBeOfWholeNumbers(figure, claim) || isBound(figure) || n * printed.unit >= 1) continue;
      const sum = Math.round(printed.value * n);
      const off = Math.abs(sum / n - printed.value) / printed.unit;
      if (off < 1) {
        if (off > 0.5 + 1e-7) continue;
        const message = `${shown(sum, n, printed)}, printed ${printed.text}.`;
        yield { proof: { strength: 'consistent', figures: [figure.id], message } };
        continue;
      }
      const below = Math.floor(printed.value * n);
      yield {
        finding: {
          start: figure.start,
          end: figure.end,
          message: `No ${n} whole numbers have a mean of ${printed.text}: ${shown(below, n, printed)}, ${shown(below + 1, n, printed)}.`,
          related: [{ start: summary.size.figure.start, end: summary.size.figure.end, message: `n = ${n}` }],
          evidence: { mean: printed.value, n },
          accuses: [figure.id],
        },
      };
    }
  },
};

const EXCUSES = ['adjusted', 'change', 'difference', 'skewed'] as const;

function shown(sum: number, n: number, { decimals }: Printed): string {
  return `${sum}/${n} = ${decimal(sum / n, decimals + 1)}`;
}

/** Scores and counts have no unit, and no concept that is measured. */
function mayBeOfWholeNumbers(figure: Figure, claim: Claim): boolean {
  return (
    figure.kind === 'mean' &&
    figure.unit === undefined &&
    /score|count|number|days|episodes|attacks|scale/.test(claim.endpoint ?? '')
  );
}
