/** Shares that are estimates over time although nothing beside them says so: both arms', beside a hazard ratio. */
import type { Figure } from '../../schema/annotation.js';
import type { CheckContext } from './check.js';
import { unitsOff } from './counts-and-totals.js';
import { printedPart } from './figure-numbers.js';
import { onceADocument } from './once-a-document.js';
import { type Side, sidesOf } from './sides.js';

/**
 * "26 of 77 (38.3%) and 3 of 92 (3.5%) (hazard ratio …)": those lost to follow-up make a Kaplan-Meier share larger than that of
 * the counts, in both arms. Where one arm's share is that of its counts, the other's is to be as well.
 */
export const estimatedOverTime = onceADocument((context: CheckContext): ReadonlySet<Figure> => {
  const found = new Set<Figure>();
  for (const claim of context.claims) {
    const sides = sidesOf(context, claim);
    if (sides?.ratio?.kind !== 'hazard-ratio') continue;
    const { first, second } = sides;
    if (!exceedsCounts(first) || !exceedsCounts(second)) continue;
    for (const { percentage } of [first, second]) if (percentage !== undefined) found.add(percentage);
  }
  return found;
});

/** How much more than the share of the counts an estimate over time is at most, as a part of it. */
const MOST_MORE = 0.5;

function exceedsCounts({ counted, percentage }: Side): boolean {
  const printed = percentage && printedPart(percentage, 'value');
  if (counted === undefined || printed === undefined || counted.count === 0) return false;
  const share = (100 * counted.count) / counted.total;
  return (
    printed.value > share &&
    printed.value < share * (1 + MOST_MORE) &&
    unitsOff(counted.count, counted.total, printed) > 0.5
  );
}
