import type { Figure } from '../../schema/annotation.js';
import type { Claim } from '../../schema/claim.js';
import { zForLevel } from '../stats/normal.js';
import { roundingInterval } from '../stats/printed.js';
import type { Check, CheckContext, FindingParts, ProofParts } from './check.js';
import type { Total } from './counts-and-totals.js';
import { printedEnds, wholeNumber } from './figure-numbers.js';
import { wordsBefore } from './own-sentences.js';
import { printsNumber } from './printed-numbers.js';
import { type RecordSizes, recordSizes, recordTotals } from './record-sizes.js';
import { sidesOf } from './sides.js';
import { endsInWords, intervalInWords } from './wording.js';

/** An interval may be so much narrower than the events allow before anything is said. */
const MOST_OVER = 1.3;
/** Below this share of the events the interval says nothing of them: it is adjusted or weighted. */
const LEAST_SHARE = 0.5;
/** Hazard ratios nearer to 1 are as often those of one year or one unit more. */
const PER_UNIT = { low: 0.87, high: 1.15 };

/** The interval of a hazard ratio cannot be narrower than its events allow. */
export const hazardRatioEvents: Check = {
  id: 'hazard-ratio-events',
  summary: 'The width of a hazard ratio’s interval against the events, or the patients, behind it.',
  why: 'The standard error of a log hazard ratio is at least √(4/D) with D events in two arms (Schoenfeld, Biometrika 1981;68:316), so the interval says how many events there were at least. More than were counted, by a third, is too many.',
  silentWhen: [
    'the interval implies at most 1.3 times the events, or the patients of the text',
    'several hazard ratios or several numbers of events stand in the sentence',
    'no events are given, and the ratio is not that of two arms side by side',
    'hazard ratios near 1, as those for one unit more are',
  ],
  severity: 'warning',
  claims: ['result', 'comparison'],
  examples: {
    fires: ['Overall survival was longer with the combination (68 deaths; HR 0.62; 95% CI 0.45–0.85).'],
    silent: [
      'Overall survival was longer with the combination (152 deaths; HR 0.62; 95% CI 0.45–0.85).',
      'Strokes or infarctions occurred in 9 (8.4%) versus 17 (15.9%) patients (HR 0.51; 95% CI 0.23–1.14); there were 2 deaths.',
    ],
  },
  *run(context) {
    const sizes = recordSizes(context);
    const totals = recordTotals(context);
    for (const claim of context.claims) {
      if (claim.kind === 'result') yield* ofResult(context, claim);
      else if (claim.kind === 'comparison') yield* ofComparison(context, claim, sizes, totals);
    }
  },
};

function* ofResult(context: CheckContext, claim: Claim): Iterable<FindingParts | ProofParts> {
  const events = context.figure(claim, 'events');
  const [ratio, ...more] = context.figures(claim, 'estimate').filter(({ kind }) => kind === 'hazard-ratio');
  const [interval, ...others] = context.figures(claim, 'interval');
  if (!events || !ratio || !interval || more.length > 0 || others.length > 0) return;
  const stated = wholeNumber(events);
  if (stated !== undefined && !mayBePerUnit(context, ratio))
    yield* judge(ratio, interval, { events: stated, most: stated }, [events], 'events');
}

function* ofComparison(
  context: CheckContext,
  claim: Claim,
  sizes: RecordSizes,
  totals: RecordSizes,
): Iterable<FindingParts | ProofParts> {
  const sides = sidesOf(context, claim);
  const ratio = sides?.ratio;
  const interval = sides?.effectInterval;
  if (sides === undefined || interval === undefined || ratio?.kind !== 'hazard-ratio') return;
  const [a, b] = [sides.first.counted, sides.second.counted];
  if (a !== undefined && b !== undefined && a.count + b.count > 0) {
    // The counts may be of those who were spared.
    const events = a.count + b.count;
    const most = Math.max(events, a.total + b.total - events);
    yield* judge(ratio, interval, { events, most }, [...a.figures, ...b.figures], 'events');
    return;
  }
  if (mayBePerUnit(context, ratio)) return;
  const all = sizes(claim.record);
  const patients = sumOf(all);
  const implied = patients === 0 ? undefined : eventsOf(interval);
  if (implied === undefined || implied <= MOST_OVER * patients) return;
  // A number of which nothing was made may be that of all people.
  if (printsNumber(context.document, claim.record, Math.round(implied / MOST_OVER), MOST_PEOPLE)) return;
  // "289/405 vs 135/202": the arms may be printed as the totals of counts alone.
  if (implied <= MOST_OVER * sumOf(all) + sumOf(totals(claim.record))) return;
  yield* judge(
    ratio,
    interval,
    { events: patients, most: patients },
    all.map(({ figure }) => figure),
    'patients',
  );
}

/** No trial has more people. */
const MOST_PEOPLE = 1e6;

function sumOf(sizes: readonly Total[]): number {
  return sizes.reduce((sum, { total }) => sum + total, 0);
}

function* judge(
  ratio: Figure,
  interval: Figure,
  { events, most }: { readonly events: number; readonly most: number },
  from: readonly Figure[],
  what: 'events' | 'patients',
): Iterable<FindingParts | ProofParts> {
  const implied = eventsOf(interval);
  if (implied === undefined) return;
  const figures = [ratio.id, interval.id];
  const arithmetic = `The ${intervalInWords(interval)} ${endsInWords(interval)} takes at least ${Math.round(implied)} events, and the text has ${events} ${what}`;
  if (implied <= MOST_OVER * most) {
    if (implied >= LEAST_SHARE * events && implied <= MOST_OVER * events)
      yield {
        proof: {
          strength: 'consistent',
          figures: [...figures, ...from.map(({ id }) => id)],
          message: `${arithmetic}.`,
        },
      };
    return;
  }
  yield {
    finding: {
      start: interval.start,
      end: interval.end,
      message: `${arithmetic}: the interval is too narrow for them.`,
      related: from.map(({ start, end }) => ({ start, end, message: `the ${what}` })),
      evidence: { impliedEvents: implied, stated: events },
      accuses: figures,
    },
  };
}

/** The fewest events that give an interval so narrow: 4/SE², with the widest interval that its digits allow. */
function eventsOf(interval: Figure): number | undefined {
  const ends = printedEnds(interval);
  if (ends === undefined) return undefined;
  const low = roundingInterval(ends.low).low;
  const high = roundingInterval(ends.high).high;
  if (!(low > 0 && high > low)) return undefined;
  const error = Math.log(high / low) / (2 * zForLevel(interval.level ?? 95));
  return 4 / (error * error);
}

function mayBePerUnit({ document }: CheckContext, { value, text, start }: Figure): boolean {
  if (value === undefined || (value > PER_UNIT.low && value < PER_UNIT.high) || /\bper\b/i.test(text))
    return true;
  return PER_STEP.test(wordsBefore(document, start, 90));
}

/** "the hazard ratio per doubling was 1.55" */
const PER_STEP =
  /\b(?:per|for (?:each|every))\s(?:doubling|halving|unit|standard|SD|log|year|decade|quart|tert|point|step|increase|increment|additional|one|\d)/i;
