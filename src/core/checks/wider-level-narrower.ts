import type { Figure } from '../../schema/annotation.js';
import type { Check } from './check.js';
import { estimatesWithIntervals } from './estimates-with-intervals.js';
import { printedEnds } from './figure-numbers.js';
import { decimal, endsInWords } from './wording.js';

/** The surer an interval is, the wider it is. */
export const widerLevelNarrower: Check = {
  id: 'wider-level-narrower',
  summary: 'Two intervals of one estimate with different levels: the higher level must hold the lower one.',
  why: 'A 99 % interval is made of the same estimate and standard error as the 95 % interval, with a larger factor: it begins no later and ends no earlier.',
  silentWhen: [
    'the levels are not printed, or are the same',
    'the intervals may be of different estimates',
    'the numbers may still meet when they were truncated or rounded up',
  ],
  severity: 'error',
  claims: ['result'],
  examples: {
    fires: ['The hazard ratio was 0.62 (95% CI 0.45-0.85; 99% CI 0.49-0.80).'],
    silent: ['The hazard ratio was 0.62 (95% CI 0.45-0.85; 99% CI 0.41-0.94).'],
  },
  *run(context) {
    for (const claim of context.claims) {
      if (claim.kind !== 'result' || context.figures(claim, 'interval').length !== 2) continue;
      const [first, second] = estimatesWithIntervals(context, claim);
      if (first === undefined || second === undefined || first.estimate !== second.estimate) continue;
      const [low, high] = byLevel(first.interval, second.interval);
      const [inner, outer] = [low && printedEnds(low), high && printedEnds(high)];
      if (low === undefined || high === undefined || inner === undefined || outer === undefined) continue;
      const beginsLater = outer.low.value - inner.low.value;
      const endsEarlier = inner.high.value - outer.high.value;
      const figures = [low.id, high.id];
      const words = `${level(high)} ${endsInWords(high)}, ${level(low)} ${endsInWords(low)}`;
      if (beginsLater <= 0 && endsEarlier <= 0) {
        yield {
          proof: { strength: 'consistent', figures, message: `${words}: the first holds the second.` },
        };
        continue;
      }
      const isOff =
        beginsLater > Math.max(outer.low.unit, inner.low.unit) * (1 + 1e-9) ||
        endsEarlier > Math.max(outer.high.unit, inner.high.unit) * (1 + 1e-9);
      if (!isOff) continue;
      yield {
        finding: {
          start: high.start,
          end: high.end,
          message: `The ${level(high)} interval does not hold the ${level(low)} interval of the same estimate: ${words}.`,
          related: [{ start: low.start, end: low.end, message: `${level(low)} interval` }],
          evidence: {
            low: outer.low.value,
            high: outer.high.value,
            innerLow: inner.low.value,
            innerHigh: inner.high.value,
          },
          accuses: figures,
        },
      };
    }
  },
};

/** The interval of the lower level, then that of the higher one; nothing where they do not differ. */
function byLevel(a: Figure, b: Figure): readonly Figure[] {
  if (a.level === undefined || b.level === undefined || a.level === b.level) return [];
  return a.level < b.level ? [a, b] : [b, a];
}

function level(figure: Figure): string {
  return `${decimal(figure.level ?? 0)} %`;
}
