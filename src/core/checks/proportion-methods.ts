/** Whether the intervals of one text come from one method: an analysis uses one, so another is worth a look. */
import type { Figure } from '../../schema/annotation.js';
import type { Claim } from '../../schema/claim.js';
import { intervalMethods } from '../stats/proportion-intervals.js';
import type { FindingParts } from './check.js';
import { methodsOfInterval } from './proportion-fit.js';
import { endsInWords } from './wording.js';

/** An interval that a method gives to its digits. */
export interface KnownInterval {
  readonly claim: Claim;
  readonly count: number;
  readonly total: number;
  readonly interval: Figure;
  /** The likeliest method. */
  readonly method: string;
}

/** An info for each interval that the method of most others in its record does not give. */
export function* oddMethods(known: readonly KnownInterval[]): Iterable<FindingParts> {
  const records = new Map<number, KnownInterval[]>();
  for (const one of known) {
    const others = records.get(one.claim.record);
    if (others) others.push(one);
    else records.set(one.claim.record, [one]);
  }
  for (const intervals of records.values()) {
    const methods = new Set(intervals.map(({ method }) => method));
    if (methods.size > 1) yield* oddOnes(intervals);
  }
}

function* oddOnes(intervals: readonly KnownInterval[]): Iterable<FindingParts> {
  const fitting = intervals.map((one) => ({
    ...one,
    methods: methodsOfInterval(one.count, one.total, one.interval),
  }));
  const usual = intervalMethods
    .map(({ name }) => ({ name, fits: fitting.filter(({ methods }) => methods.includes(name)).length }))
    .reduce((best, each) => (each.fits > best.fits ? each : best)).name;
  for (const { interval, count, total, method, methods } of fitting) {
    if (methods.length === 0 || methods.includes(usual)) continue;
    yield {
      finding: {
        severity: 'info',
        start: interval.start,
        end: interval.end,
        message: `${endsInWords(interval)} is the ${method} interval of ${count}/${total}; the text's other intervals are ${usual}.`,
        evidence: { count, total, method, usual },
        accuses: [interval.id],
      },
    };
  }
}
