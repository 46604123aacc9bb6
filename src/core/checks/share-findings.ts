/** What is told of a count and a share that no sample size of the text fits. */
import type { Severity } from '../../schema/finding.js';
import type { FindingParts } from './check.js';
import type { CountAndShare } from './count-and-share.js';
import { relatedTotals } from './counts-and-totals.js';
import { slipOf } from './digit-slip.js';
import { leastTotal } from './everyone.js';
import type { Beside } from './share-beside.js';
import { list, shareInWords } from './wording.js';

/** A share that would be out of more people than the record speaks of. */
export function ofTooMany(pair: CountAndShare, everyone: number, beside: Beside | undefined): FindingParts {
  const { count, percent } = pair;
  const message = `${count} (${percent.text} %) would be out of ${leastTotal(pair)} people or more; the text speaks of ${everyone} at most.`;
  // Where neither the share beside it nor a slip of the pen tells, it may as well be that of a number further off.
  return report(pair, message, beside === undefined && slipOf(pair) === undefined ? 'info' : 'warning');
}

/** What a count and its share say of the size of their arm. */
export function ofNoArm({ count, percent, own }: CountAndShare): string {
  const shares = own.map((total) =>
    total < count ? `${count} is more than ${total}` : shareInWords(count, total),
  );
  return `${count} (${percent.text} %) does not fit the size of its arm: ${list(shares)}.`;
}

/** A share that fits no size, beside one that fits. */
export function oddOne(odd: CountAndShare, beside: Beside, severity: Severity): FindingParts {
  const { count, percent, fit } = beside.pair;
  const arithmetic = fit === undefined ? '' : shareInWords(count, fit.total);
  const message = `${odd.count} (${odd.percent.text} %) fits no sample size of the text, while ${count} (${percent.text} %) beside it is ${arithmetic}.`;
  return report(odd, message, severity);
}

/** A share that is a slip of the pen away from that of a size, where there is one. */
export function* slipped(pair: CountAndShare, message: string | undefined): Iterable<FindingParts> {
  if (message !== undefined) yield report(pair, message);
}

/** A finding at the share of a count. */
export function report(
  { counted, percentage, count, percent, totals }: CountAndShare,
  message: string,
  severity: Severity = 'info',
): FindingParts {
  return {
    finding: {
      severity,
      start: percentage.start,
      end: percentage.end,
      message,
      related: relatedTotals(totals),
      evidence: { count, printed: percent.text, totals: totals.map(({ total }) => total) },
      accuses: [counted.id, percentage.id],
    },
  };
}
