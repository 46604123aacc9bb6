import type { Figure } from '../../schema/annotation.js';
import type { Claim } from '../../schema/claim.js';
import type { Fix } from '../../schema/finding.js';
import type { Printed } from '../stats/printed.js';
import type { Check, CheckContext, FindingParts, ProofParts } from './check.js';
import { paired } from './counts-and-totals.js';
import { printedPart, replaceNumber } from './figure-numbers.js';
import { isApproximate, isBound, isRatio } from './guards.js';
import { decimal, kindInWords } from './wording.js';

/** Points that authors are off by for reasons other than rounding; "about" gives one more. */
const LENIENCE = 1;

/** A ratio of 0.44 is a reduction by 56 %. */
export const ratioReductionMismatch: Check = {
  id: 'ratio-reduction-mismatch',
  summary: 'A hazard, odds or risk ratio against the reduction in per cent that the text draws from it.',
  why: 'A ratio r lowers the hazard, odds or risk by 100·(1 − r) per cent. A common slip prints 100·r, the part that is left.',
  silentWhen: [
    'rounding of both numbers plus one point explains the gap (two points for "about"; an info beyond plain rounding)',
    'the reduction is that of the inverse ratio, or of the two rates printed in the same sentence',
    'ratio or reduction is only a bound ("at least 30 %")',
  ],
  severity: 'error',
  claims: ['result'],
  examples: {
    fires: ['The HR was 0.44, reducing the risk of disease progression by 44%.'],
    silent: [
      'The HR was 0.44, reducing the risk of disease progression by 56%.',
      'Survival was 87% and 88% (one-sided lower limit -7.0%; hazard ratio 1.11, 95% CI 0.61-2.03).',
    ],
  },
  *run(context) {
    for (const claim of context.claims) {
      if (claim.kind !== 'result') continue;
      const reductions = context.figures(claim, 'reduction');
      if (reductions.length === 0) continue;
      const ratios = context.figures(claim, 'estimate').filter(isRatio);
      for (const [ratio, reduction] of paired(ratios, reductions))
        yield* compare(context, claim, ratio, reduction);
    }
  },
};

function* compare(
  context: CheckContext,
  claim: Claim,
  ratio: Figure,
  reduction: Figure,
): Iterable<FindingParts | ProofParts> {
  const r = printedPart(ratio, 'value');
  const percent = printedPart(reduction, 'value');
  if (r === undefined || percent === undefined || !(r.value > 0) || isBound(ratio) || isBound(reduction))
    return;
  const expected = 100 * (1 - r.value);
  const off = Math.abs(expected - percent.value);
  const rounding = percent.unit / 2 + (100 * r.unit) / 2;
  const lenience = LENIENCE + (isApproximate(claim, reduction) ? 1 : 0);
  const figures = [ratio.id, reduction.id];
  const arithmetic = `1 − ${r.text} = ${decimal(expected)} %, printed ${percent.text} %`;
  const swapped = Math.abs(100 * r.value - percent.value) <= rounding + DUST;

  if (off <= percent.unit / 2 + DUST) {
    yield { proof: { strength: 'proven', figures, message: `${arithmetic}.` } };
  } else if (off <= rounding + lenience + DUST) {
    const message = `${arithmetic}: ${off <= rounding + DUST ? 'only a ratio rounded by the text explains it' : 'more than rounding explains'}.`;
    yield { proof: { strength: 'consistent', figures, message } };
    yield report('info', message, []);
  } else if (!swapped && (fitsInverse(r, percent, rounding) || fitsRates(context, claim, percent))) {
    return;
  } else if (swapped) {
    const message = `${arithmetic}; ${percent.text} % is the ${kindInWords(ratio)} itself, the part that is left.`;
    yield report('error', message, fixes(reduction, expected.toFixed(percent.decimals)));
  } else {
    yield report('error', `${arithmetic}.`, []);
  }

  function report(severity: 'error' | 'info', message: string, offered: readonly Fix[]): FindingParts {
    return {
      finding: {
        severity,
        start: reduction.start,
        end: reduction.end,
        message,
        related: [{ start: ratio.start, end: ratio.end, message: `the ${kindInWords(ratio)}` }],
        evidence: { ratio: ratio.value ?? '', recomputed: expected, printed: reduction.value ?? '' },
        fixes: offered,
        accuses: figures,
      },
    };
  }
}

/** Far below any printed digit. */
const DUST = 1e-6;

/** The ratio may be given the other way round: 1.79 for a reduction by 1 − 1/1.79 = 44 %. */
function fitsInverse(r: Printed, percent: Printed, rounding: number): boolean {
  return r.value > 1 && Math.abs(100 * (1 - 1 / r.value) - percent.value) <= rounding + LENIENCE;
}

/** The reduction may be that of the two rates: from 32 % to 24 % is one by a quarter. */
function fitsRates(context: CheckContext, claim: Claim, percent: Printed): boolean {
  const [a, b, ...more] = context.figures(claim, 'percentage').map((figure) => figure.value ?? 0);
  if (a === undefined || b === undefined || more.length > 0 || a === b) return false;
  const relative = 100 * (1 - Math.min(a, b) / Math.max(a, b));
  return Math.abs(relative - percent.value) <= percent.unit / 2 + LENIENCE;
}

function fixes(reduction: Figure, text: string): readonly Fix[] {
  const edit = replaceNumber(reduction, 'value', text);
  return edit ? [{ title: `Replace by ${text} %`, edits: [edit] }] : [];
}
