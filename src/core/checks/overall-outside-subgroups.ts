import type { Check } from './check.js';
import { printedPart } from './figure-numbers.js';
import { comesFromAModel, has, isApproximate, isBound } from './guards.js';

/** The rate of all lies between the rates of the two halves. */
export const overallOutsideSubgroups: Check = {
  id: 'overall-outside-subgroups',
  summary: 'An overall rate against the rates of the two subgroups that make up everybody.',
  why: 'The rate of all is the mean of the subgroups’ rates, weighted by their sizes: it lies between them. One outside has a wrong digit, or the subgroups are not all.',
  silentWhen: [
    'the subgroups are not the two halves of one whole (men and women; a marker positive and negative)',
    'it is unclear which of the rates is the overall one',
    'a marker may be unknown in some, or the rates come from a model (only a warning)',
    'the numbers may still meet when they were truncated or rounded up',
  ],
  severity: 'error',
  claims: ['breakdown'],
  examples: {
    fires: ['The ORR was 66% overall, 62% in men and 40% in women.'],
    silent: [
      'The ORR was 51% overall, 62% in men and 40% in women.',
      'The ORR was 66% in smokers, 62% in men and 40% in women.',
    ],
  },
  *run(context) {
    for (const claim of context.claims) {
      const overall = claim.kind === 'breakdown' ? context.figure(claim, 'overall') : undefined;
      const subgroups = context.figures(claim, 'subgroup');
      if (overall === undefined || subgroups.length !== 2) continue;
      const all = [overall, ...subgroups];
      if (all.some(isBound)) continue;
      if (all.some((figure) => isApproximate(claim, figure) || figure.printed === undefined)) continue;
      const [rate, first, second] = all.map((figure) => printedPart(figure, 'value'));
      if (rate === undefined || first === undefined || second === undefined) continue;
      const [low, high] = first.value < second.value ? [first, second] : [second, first];
      const figures = all.map(({ id }) => id);
      const words = `${rate.text} % overall, ${low.text} % and ${high.text} % in the two halves`;
      if (rate.value >= low.value && rate.value <= high.value) {
        yield { proof: { strength: 'consistent', figures, message: `${words}.` } };
        continue;
      }
      const off = Math.max(low.value - rate.value - low.unit, rate.value - high.value - high.unit);
      if (off <= rate.unit + 1e-7) continue;
      const lenient = has(claim, 'incomplete') || comesFromAModel(claim);
      yield {
        finding: {
          ...(lenient ? { severity: 'warning' as const } : {}),
          start: overall.start,
          end: overall.end,
          message: `The rate of all lies outside the rates of its two halves: ${words}.`,
          related: subgroups.map(({ start, end }) => ({ start, end, message: 'rate of one half' })),
          evidence: { overall: rate.value, low: low.value, high: high.value },
          accuses: figures,
        },
      };
    }
  },
};
