import type { Figure } from '../../schema/annotation.js';
import type { Check, CheckContext, FindingParts, ProofParts } from './check.js';
import { factInWords, monthsOf, type SurvivalFact, survivalFacts } from './survival-facts.js';

/** Nobody can be seen alive at five years who was watched for three. */
export const landmarkBeyondFollowUp: Check = {
  id: 'landmark-beyond-follow-up',
  summary: 'The time of a survival rate against the longest follow-up.',
  why: 'A survival curve ends with the longest time that anybody was observed: a share at a later time is no estimate from these patients.',
  silentWhen: [
    'several times of follow-up, or follow-up of one arm or subgroup',
    'only a median or mean of follow-up is printed (an info where the time is more than three times as long)',
    'other trials',
  ],
  severity: 'warning',
  claims: ['result'],
  examples: {
    fires: [
      'The median follow-up was 21 months (range, 2-31 months). The 5-year OS was 61%.',
      'After a median follow-up of 14 months, the 5-year OS rate was 61%.',
    ],
    silent: [
      'The median follow-up was 41 months (range, 2-66 months). The 5-year OS was 61%.',
      'After a median follow-up of 34 months, the 5-year OS rate was 61%.',
    ],
  },
  *run(context) {
    const watched = followUps(context);
    if (watched.size === 0) return;
    for (const facts of survivalFacts(context)) {
      for (const fact of facts) {
        const followUp = watched.get(fact.claim.record);
        if (fact.kind !== 'rate' || fact.time === undefined || followUp === undefined) continue;
        yield* compare(fact, fact.time, followUp);
      }
    }
  },
};

interface FollowUp {
  readonly median: Figure;
  readonly range: Figure | undefined;
}

/** The one follow-up that a record prints. */
function followUps(context: CheckContext): ReadonlyMap<number, FollowUp> {
  const found = new Map<number, FollowUp | undefined>();
  for (const claim of context.claims) {
    if (claim.kind !== 'result' || claim.endpoint !== 'follow-up' || claim.background) continue;
    const [median, ...more] = context.figures(claim, 'estimate');
    const range = context.figures(claim, 'spread').find(({ kind }) => kind === 'range');
    const isOnly =
      median !== undefined && more.length === 0 && claim.arm === undefined && claim.population === undefined;
    found.set(claim.record, isOnly && !found.has(claim.record) ? { median, range } : undefined);
  }
  const only = new Map<number, FollowUp>();
  for (const [record, followUp] of found) if (followUp !== undefined) only.set(record, followUp);
  return only;
}

/** How many times the median follow-up a time may be before it is worth a look. */
const FAR = 3;

function* compare(
  fact: SurvivalFact,
  time: Figure,
  { median, range }: FollowUp,
): Iterable<FindingParts | ProofParts> {
  const middle = monthsOf(median);
  const unit = range?.unit ?? median.unit;
  const longest =
    range?.high === undefined
      ? undefined
      : monthsOf({ ...range, value: range.high, ...(unit === undefined ? {} : { unit }) });
  const words = factInWords(fact);
  if (longest !== undefined && range !== undefined) {
    const printed = `${range.printed?.high ?? range.high}`;
    // The longest time may have been rounded down to a whole year or month.
    const room = unit === 'a' ? 12 : 1;
    if (fact.months <= longest) {
      yield {
        proof: {
          strength: 'consistent',
          figures: [fact.figure.id],
          message: `${words}: within the follow-up (${range.text.replace(/\s+/g, ' ')}).`,
        },
      };
    } else if (fact.months > longest + room) {
      yield report(
        fact,
        time,
        range,
        `${words}, but nobody was followed for longer than ${printed} (${range.text}).`,
        undefined,
      );
    }
    return;
  }
  if (range === undefined && middle !== undefined && fact.months > FAR * middle)
    yield report(
      fact,
      time,
      median,
      `${words}, more than ${FAR} times the follow-up of ${median.text}.`,
      'info',
    );
}

function report(
  fact: SurvivalFact,
  time: Figure,
  followUp: Figure,
  message: string,
  severity: 'info' | undefined,
) {
  return {
    finding: {
      ...(severity === undefined ? {} : { severity }),
      start: time.start,
      end: time.end,
      message,
      related: [followUp, fact.figure].map(({ start, end, text }) => ({ start, end, message: text })),
      evidence: { atMonths: fact.months },
      accuses: [time.id, fact.figure.id],
    },
  };
}
