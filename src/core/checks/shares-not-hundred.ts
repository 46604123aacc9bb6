import type { Figure } from '../../schema/annotation.js';
import type { Claim } from '../../schema/claim.js';
import type { Printed } from '../stats/printed.js';
import { isSlip } from '../stats/slip.js';
import type { Check, CheckContext } from './check.js';
import { printedPart } from './figure-numbers.js';
import { has, isApproximate, isBound } from './guards.js';
import { wordsAfter } from './own-sentences.js';
import { decimal } from './wording.js';

/** Shares of all add up to 100 %. */
export const sharesNotHundred: Check = {
  id: 'shares-not-hundred',
  summary: 'The percentages of two kinds that make up all people against 100 %.',
  why: 'Men and women, or those who did and those who did not, are all: their shares add up to 100 % but for rounding.',
  silentWhen: [
    'the sum is within the rounding or truncating of the percentages',
    'a third kind may stand beside them',
    'it is unclear whether both are shares of the same people ("55 % of men and 47 % of women")',
    'the sum is so far off that no slip of one digit explains it: they are rates of each kind',
    'some may be missing: the sum is less than 5 points too small (only an info)',
  ],
  severity: 'warning',
  claims: ['breakdown'],
  examples: {
    fires: ['The participants were 58% men and 47% women.'],
    silent: [
      'The participants were 55% men and 45% women.',
      'A response was seen in 58% of men and 47% of women.',
      'The test was positive in 3528 (5.7%): in 1344 women (4.1%) and 2184 men (7.6%).',
      'The participants were 58% men in one group and 47% women in the other.',
    ],
  },
  *run(context) {
    for (const claim of context.claims) {
      if (claim.kind !== 'breakdown') continue;
      const shares = [...context.figures(claim, 'category'), ...context.figures(claim, 'part')].filter(
        ({ kind }) => kind === 'percentage',
      );
      const [first, second] = shares;
      if (first === undefined || second === undefined || shares.length > 2) continue;
      const [a, b] = [printedPart(first, 'value'), printedPart(second, 'value')];
      if (a === undefined || b === undefined || shares.some(isBound)) continue;
      if (shares.some((figure) => isApproximate(claim, figure) || figure.printed === undefined)) continue;
      const sum = a.value + b.value;
      const arithmetic = `${a.text} + ${b.text} = ${decimal(sum, Math.max(a.decimals, b.decimals))} %`;
      const figures = [first.id, second.id];
      const off = Math.abs(sum - 100);
      if (off <= (a.unit + b.unit) / 2 + 1e-7) {
        const strength = has(claim, 'incomplete') || off > 1e-7 ? 'consistent' : 'proven';
        yield { proof: { strength, figures, message: `${arithmetic}.` } };
        continue;
      }
      if (off <= a.unit + b.unit + 1e-7 || (sum < 100 && has(claim, 'incomplete'))) continue;
      if (off > FAR_OFF && !isOneDigitAway(a, b)) continue;
      if (
        areOfTheirOwn(context, claim, first, second) ||
        MISSING.test(wordsAfter(context.document, second.end, 60))
      )
        continue;
      yield {
        finding: {
          ...(sum > 95 && sum < 100 ? { severity: 'info' as const } : {}),
          start: first.start,
          end: second.end,
          message: `The shares of all do not add up to 100 %: ${arithmetic}.`,
          evidence: { sum },
          accuses: figures,
        },
      };
    }
  },
};

/** "(20% not recorded)": a third kind. */
const MISSING = /\b(?:not (?:recorded|known|stated|reported|available)|unknown|missing)\b/i;

/** "Obese were 344 women (54.1%) and 284 men (37.6%)": counts that make each a share of other people. */
function areOfTheirOwn(context: CheckContext, claim: Claim, first: Figure, second: Figure): boolean {
  const counts = [...context.figures(claim, 'category'), ...context.figures(claim, 'part')].filter(
    ({ kind }) => kind !== 'percentage',
  );
  const totals = [first, second].map(({ value = 0 }, i) => (100 * (counts[i]?.value ?? 0)) / value);
  const [a = 0, b = 0] = totals;
  return a > 0 && b > 0 && Math.abs(a - b) > APART * Math.max(a, b);
}

/** Totals of which rounding cannot make one. */
const APART = 0.05;

/** In points: beyond it a sum is no slip but of one digit. */
const FAR_OFF = 20;

/** True where one of the two would be what the other leaves, but for one digit or two that are swapped. */
function isOneDigitAway(a: Printed, b: Printed): boolean {
  return [
    [a, b],
    [b, a],
  ].some(([one, other]) => {
    if (one === undefined || other === undefined) return false;
    const left = (100 - other.value).toFixed(one.decimals);
    return isSlip(left, Math.abs(one.value).toFixed(one.decimals), 1);
  });
}
