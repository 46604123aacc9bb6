import type { Annotation, Design } from '../../schema/annotation.js';
import { allocatedIn, sumOf } from './allocated.js';
import type { Check } from './check.js';
import { decimal, list } from './wording.js';

/** Further than this many standard deviations from the ratio, chance is no explanation. */
const MOST_DEVIATIONS = 3;

/** Do the arms have the ratio they were said to have? */
export const allocationRatioMismatch: Check = {
  id: 'allocation-ratio-mismatch',
  summary: 'The sizes of the arms against the allocation ratio.',
  why: 'Randomisation in a ratio makes arms of about that ratio: n of N deviates from its share q by z = (n − Nq) / √(Nq(1 − q)), and blocks keep it closer still. Beyond 3, a size or the ratio is wrong.',
  silentWhen: [
    'the arms fit the ratio in another order',
    'an arm may stand without its size, or there are more or fewer arms than parts of the ratio',
    'the text gives several ratios, or says that allocation was adaptive',
    'about so many; other trials',
  ],
  severity: 'warning',
  claims: ['allocation'],
  examples: {
    fires: ['We randomised 104 patients in a 2:1 ratio to surgery (n = 52) or bracing (n = 52).'],
    silent: [
      'We randomised 104 patients in a 2:1 ratio to surgery (n = 69) or bracing (n = 35).',
      'We randomised 104 patients in a 1:1 ratio to surgery (n = 55) or bracing (n = 49).',
    ],
  },
  *run(context) {
    const changing = recordsOfSeveralRatios(context.annotations.filter(isRatio), context.document.records);
    for (const claim of context.claims) {
      const split = allocatedIn(context, claim);
      if (split?.ratio === undefined || split.perArm || split.arms.length < 2) continue;
      if (changing.has(claim.record)) continue;
      const { arms, incomplete } = split;
      const { design, stated } = split.ratio;
      const shares = sharesOf(design.value);
      if (shares.length !== arms.length || new Set(arms.map(({ figure }) => figure.id)).size < arms.length)
        continue;
      const numbers = arms.map(({ patients }) => patients);
      const total = sumOf(numbers);
      const worst = deviation(numbers, shares, total);
      const expected = list(shares.map((share) => decimal(total * share, 1)));
      const figures = arms.map(({ figure }) => figure.id);
      const message = `${list(numbers.map(String))} in a ratio of ${design.value}: ${expected} expected, z = ${decimal(worst)}`;
      if (worst <= MOST_DEVIATIONS) {
        yield { proof: { strength: 'consistent', figures, message: `${message}.` } };
        continue;
      }
      const [first] = arms;
      const last = arms.at(-1);
      if (first === undefined || last === undefined || incomplete) continue;
      yield {
        finding: {
          severity: stated ? 'warning' : 'info',
          start: first.figure.start,
          end: last.figure.end,
          message: `The arms do not have the ratio: ${message}.`,
          related: [{ start: design.start, end: design.end, message: `ratio ${design.value}` }],
          evidence: { ratio: design.value, arms: numbers, z: worst },
          accuses: [...figures, design.id],
        },
      };
    }
  },
};

function isRatio(one: Annotation): one is Design {
  return one.type === 'design' && one.aspect === 'ratio';
}

/** Indexes of the records whose ratio changed on the way. */
function recordsOfSeveralRatios(
  ratios: readonly Design[],
  records: readonly { readonly index: number; readonly end: number }[],
): ReadonlySet<number> {
  const values = new Map<number, string>();
  const several = new Set<number>();
  let at = 0;
  for (const { start, value } of ratios) {
    while ((records[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at++;
    const index = records[at]?.index ?? 0;
    if ((values.get(index) ?? value) !== value) several.add(index);
    values.set(index, value);
  }
  return several;
}

/** Two thirds and one third for "2:1"; nothing for what is no ratio of small whole numbers. */
function sharesOf(ratio: string): readonly number[] {
  const parts = ratio.split(':').map(Number);
  if (parts.some((part) => !Number.isInteger(part) || part < 1 || part > 20)) return [];
  const sum = sumOf(parts);
  return parts.map((part) => part / sum);
}

/** The largest |z| of any arm, in the order of arms that fits best. */
function deviation(numbers: readonly number[], shares: readonly number[], total: number): number {
  const sizes = [...numbers].sort((a, b) => a - b);
  const parts = [...shares].sort((a, b) => a - b);
  const deviations = sizes.map((size, i) => {
    const share = parts[i] ?? 0;
    return Math.abs(size - total * share) / Math.sqrt(total * share * (1 - share));
  });
  return Math.max(...deviations);
}
