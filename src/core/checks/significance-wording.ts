import type { Figure } from '../../schema/annotation.js';
import type { Claim } from '../../schema/claim.js';
import type { Severity } from '../../schema/finding.js';
import { roundingInterval } from '../stats/printed.js';
import type { Check, CheckContext, FindingParts, ProofParts } from './check.js';
import { estimatesWithIntervals } from './estimates-with-intervals.js';
import { printedEnds, printedPart } from './figure-numbers.js';
import { has, isRatio } from './guards.js';
import { printedP } from './p-value-fit.js';
import { endsInWords, intervalInWords } from './wording.js';

const ALPHA = 0.05;
/** Some trials, mostly of phase 2, test at 10 %. */
const LARGEST_ALPHA = 0.1;

/** "Significantly" and "no difference" against the p-value or interval beside them. */
export const significanceWording: Check = {
  id: 'significance-wording',
  summary: '"Significant" or "no difference" against the p-value or the interval beside it.',
  why: 'By the usual level of 5 % a result is significant where P is below .05, which is where the 95 % interval leaves out no effect (1 for a ratio, 0 for a difference). Words and figures that disagree are a slip in one of them.',
  silentWhen: [
    'the clause says both, or something that is not plainly about the result',
    'noninferiority, equivalence, interaction, trend',
    'a boundary, an interim look or a correction for several tests is named',
    'P between .05 and .10 is called significant, as at a level of 10 % (only an info)',
    'rounding may put the figure on either side',
  ],
  severity: 'warning',
  claims: ['result'],
  examples: {
    fires: [
      'Progression-free survival was significantly longer with the combination (HR 0.88; 95% CI 0.69 to 1.12; P=.31).',
      'Overall survival did not differ between the groups (HR 0.62; 95% CI 0.45 to 0.85; P=.003).',
    ],
    silent: [
      'Progression-free survival was significantly longer with the combination (HR 0.62; 95% CI 0.45 to 0.85; P=.003).',
      'Overall survival was not significantly longer (HR 0.88; 95% CI 0.69 to 1.12; P=.31).',
      'Overall survival did not cross the interim boundary and was not significantly longer (P=.03).',
    ],
  },
  *run(context) {
    for (const claim of context.claims) {
      const says = claim.says ?? [];
      const significant = says.includes('significant');
      if (claim.kind !== 'result' || significant === says.includes('not-significant')) continue;
      if (has(claim, 'other-hypothesis') || has(claim, 'other-test')) continue;
      const [pValue, ...more] = context.figures(claim, 'p-value');
      if (more.length > 0) continue;
      if (pValue !== undefined) yield* byPValue(claim, pValue, significant);
      else yield* byInterval(context, claim, significant);
    }
  },
};

function* byPValue(claim: Claim, pValue: Figure, significant: boolean): Iterable<FindingParts | ProofParts> {
  const range = probabilities(pValue);
  if (range === undefined) return;
  // A one-sided p-value of .04 is .08 in two.
  const sides = has(claim, 'one-sided') ? 2 : 1;
  if (significant && range.low > ALPHA)
    yield finding(
      pValue,
      `The text says "significant" beside P ${printedP(pValue)}`,
      range.low > LARGEST_ALPHA,
    );
  else if (!significant && range.high * sides < ALPHA)
    yield finding(
      pValue,
      `The text says that there is no significant difference beside P ${printedP(pValue)}`,
      true,
    );
}

/** What a printed p-value leaves open: "P < .01" anything below. */
function probabilities(pValue: Figure): { readonly low: number; readonly high: number } | undefined {
  const printed = printedPart(pValue, 'value');
  if (printed === undefined || printed.value > 1 || pValue.comparator === '~') return undefined;
  if (pValue.comparator === '<' || pValue.comparator === '<=')
    return { low: 0, high: printed.value - printed.unit * DUST };
  if (pValue.comparator === '>' || pValue.comparator === '>=')
    return { low: printed.value + printed.unit * DUST, high: 1 };
  return roundingInterval(printed);
}

/** "P < .05" is below .05 itself. */
const DUST = 1e-6;

function* byInterval(
  context: CheckContext,
  claim: Claim,
  significant: boolean,
): Iterable<FindingParts | ProofParts> {
  const pairs = estimatesWithIntervals(context, claim);
  const [pair] = pairs;
  if (pair === undefined || pairs.length > 1) return;
  const { estimate, interval } = pair;
  const ends = printedEnds(interval);
  const effect = isRatio(estimate) || estimate.kind === 'difference';
  if (!effect || ends === undefined || (interval.level ?? 95) !== 95) return;
  const none = isRatio(estimate) ? 1 : 0;
  const low = roundingInterval(ends.low);
  const high = roundingInterval(ends.high);
  const holds = low.high < none && none < high.low;
  const leavesOut = none < low.low || high.high < none;
  const shown = `${intervalInWords(interval)} ${endsInWords(interval)}`;
  if (significant && holds)
    yield finding(interval, `The text says "significant" beside the ${shown}, which holds ${none}`, true);
  else if (!significant && leavesOut)
    yield finding(
      interval,
      `The text says that there is no significant difference beside the ${shown}, which leaves out ${none}`,
      true,
    );
}

function finding(accused: Figure, message: string, certain: boolean): FindingParts {
  const severity: Severity = certain ? 'warning' : 'info';
  return {
    finding: {
      severity,
      start: accused.start,
      end: accused.end,
      message: certain ? `${message}.` : `${message}, as only at a level of 10 %.`,
      evidence: { printed: accused.value ?? endsInWords(accused), alpha: ALPHA },
      accuses: [accused.id],
    },
  };
}
