/** Whether arms of one size make those who were split. */
import { isSlip } from '../stats/slip.js';
import type { Allocated } from './allocated.js';
import type { CheckContext, FindingParts, ProofParts } from './check.js';
import { tellsOf } from './told-numbers.js';

/** More arms than this are not made alike. */
const MOST_ARMS = 8;

/** Arms that are told by one number for each: "two groups (102 in each)". */
export function* compareEach(
  context: CheckContext,
  record: number,
  { arms }: Allocated,
  total: NonNullable<Allocated['total']>,
): Iterable<FindingParts | ProofParts> {
  const [each] = arms;
  if (each === undefined || each.patients < 2) return;
  const groups = total.patients / each.patients;
  const figures = [total.figure.id, each.figure.id];
  if (Number.isInteger(groups) && groups >= 2 && groups <= MOST_ARMS) {
    const message = `${groups} × ${each.patients} = ${total.patients}.`;
    // That there are two arms needs no saying; three or more would.
    yield { proof: { strength: groups === 2 ? 'proven' : 'consistent', figures, message } };
    return;
  }
  if (!total.stated) return;
  // "400 were randomised, 12 per centre" may be; a digit off two arms is none of it.
  if (groups > MOST_ARMS && !isSlip(String(each.patients), String(total.patients / 2))) return;
  const nearest = groups > MOST_ARMS ? 2 : Math.max(2, Math.round(groups));
  // "Data were to hand for 10 110 of the 10 141, 5055 in each group"
  if (tellsOf(context, record, nearest * each.patients)) return;
  yield {
    finding: {
      start: each.figure.start,
      end: each.figure.end,
      message: `${nearest} arms of ${each.patients} make ${nearest * each.patients}, not the ${total.patients} who were split.`,
      related: [
        { start: total.figure.start, end: total.figure.end, message: `${total.patients} were split` },
      ],
      evidence: { total: total.patients, each: each.patients },
      accuses: figures,
    },
  };
}
