/** Which estimate an interval belongs to. */
import type { Figure } from '../../schema/annotation.js';
import type { Claim } from '../../schema/claim.js';
import type { CheckContext } from './check.js';
import { unitsAgree } from './guards.js';
import { onceAClaim } from './once-a-claim.js';

export interface EstimateWithInterval {
  readonly estimate: Figure;
  readonly interval: Figure;
}

/** An interval stands right behind its estimate: no need to look further back than this many figures. */
const REACH = 6;

/**
 * Every interval of a claim with the nearest estimate or percentage before it that has its unit (else the first after
 * it). Empty where two intervals would claim one of several estimates: then the text binds them in a way that is
 * not understood, and nothing may be said. Without one whose estimate is the second of two alike.
 */
export const estimatesWithIntervals = onceAClaim(
  (context: CheckContext, claim: Claim): readonly EstimateWithInterval[] => {
    const intervals = context.figures(claim, 'interval').filter((figure) => !isOfOthers(context, figure));
    if (intervals.length === 0) return NONE;
    const estimates = estimatesOf(context, claim).filter((figure) => !isMargin(context, figure));
    return bind(estimates, intervals);
  },
);

/** "above the margin of −10% (95% CI 15.1–32.3)": the interval is that of what is held against the margin. */
function isMargin({ document }: CheckContext, { start }: Figure): boolean {
  return MARGIN.test(document.text.slice(Math.max(0, start - 16), start));
}

const MARGIN = /\bmargin(?:\s(?:of|was|at|is))?\s[([]?$/i;

/** "22.9 months (IQR 27.5–33.3 in survivors)": the spread is that of some of those the estimate is of. */
function isOfOthers({ document }: CheckContext, { end }: Figure): boolean {
  return OF_OTHERS.test(document.text.slice(end, end + 40));
}

const OF_OTHERS =
  /^(?:\s(?:months|years|days|weeks|mo|yr))?,?\s(?:in|among|for)\s(?:the\s|all\s)?(?:survivors|those|living|surviving|alive|responders|completers|evaluable|remaining|others?|censored)\b/i;

const NONE: readonly EstimateWithInterval[] = [];

/** The same for ranges and interquartile ranges; percentages have none. */
export function estimatesWithSpreads(context: CheckContext, claim: Claim): readonly EstimateWithInterval[] {
  const spreads = context.figures(claim, 'spread').filter((figure) => !isOfOthers(context, figure));
  return spreads.length === 0 ? NONE : bind(context.figures(claim, 'estimate'), spreads);
}

function estimatesOf(context: CheckContext, claim: Claim): readonly Figure[] {
  const estimates = context.figures(claim, 'estimate');
  const percentages = context.figures(claim, 'percentage');
  if (estimates.length === 0) return percentages;
  if (percentages.length === 0) return estimates;
  return [...estimates, ...percentages].sort((a, b) => a.start - b.start);
}

function bind(estimates: readonly Figure[], intervals: readonly Figure[]): readonly EstimateWithInterval[] {
  const pairs: EstimateWithInterval[] = [];
  const taken = new Set<string>();
  let behind = 0;
  for (const interval of intervals) {
    while (behind < estimates.length && (estimates[behind]?.end ?? 0) <= interval.start) behind++;
    const estimate =
      estimates
        .slice(Math.max(0, behind - REACH), behind)
        .findLast((figure) => unitsAgree(figure, interval)) ??
      estimates.slice(behind, behind + REACH).find((figure) => unitsAgree(figure, interval));
    if (estimate === undefined) continue;
    if (taken.has(estimate.id) && estimates.length > 1) return [];
    if (isSecondOfTwo(estimates, estimate, taken)) continue;
    taken.add(estimate.id);
    pairs.push({ estimate, interval });
  }
  return pairs;
}

/** "48% vs 31% (95% CI …)": the interval may be that of their difference, or of a ratio that is not printed. */
function isSecondOfTwo(estimates: readonly Figure[], estimate: Figure, taken: ReadonlySet<string>): boolean {
  const sibling = estimates[estimates.indexOf(estimate) - 1];
  return sibling !== undefined && sibling.kind === estimate.kind && !taken.has(sibling.id);
}
