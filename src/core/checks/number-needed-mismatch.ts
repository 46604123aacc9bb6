import type { Figure } from '../../schema/annotation.js';
import { type Interval, roundingInterval } from '../stats/printed.js';
import type { Check, FindingParts, ProofParts } from './check.js';
import { printedPart } from './figure-numbers.js';
import { comesFromAModel, countsOtherThanPatients, has, isBound } from './guards.js';
import { shareOf, sidesOf } from './sides.js';
import { decimal, rangeInWords } from './wording.js';

/** A number needed to treat is one over the difference of the risks. */
export const numberNeededMismatch: Check = {
  id: 'number-needed-mismatch',
  summary: 'A number needed to treat against the two risks or their difference.',
  why: 'The number needed to treat is 1 over the absolute difference of the risks, usually rounded up (Cook and Sackett, BMJ 1995;310:452). It is recomputed over the rounding of the percentages.',
  silentWhen: [
    'it is within one of what the counts, the percentages or the stated difference give',
    'adjusted risks, and risks at a time from a survival curve',
    'the difference may round to 0',
    'events, lesions or eyes are counted, not patients',
  ],
  severity: 'warning',
  claims: ['comparison'],
  examples: {
    fires: [
      'Relapse was seen in 24% of the drug group versus 32% of the placebo group (number needed to treat, 8).',
    ],
    silent: [
      'Relapse was seen in 24% of the drug group versus 32% of the placebo group (number needed to treat, 13).',
    ],
  },
  *run(context) {
    for (const claim of context.claims) {
      const sides = sidesOf(context, claim);
      const needed = sides?.numberNeeded;
      if (sides === undefined || needed === undefined || isBound(needed)) continue;
      if (comesFromAModel(claim) || countsOtherThanPatients(claim) || has(claim, 'approximate')) continue;
      const [a, b] = [shareOf(sides.first), shareOf(sides.second)];
      if (a === undefined || b === undefined) continue;
      const ranges = [oneOver(difference(a.share, b.share))];
      const [pa, pb] = [percentOf(sides.first.percentage), percentOf(sides.second.percentage)];
      if (pa && pb) ranges.push(oneOver(difference(pa, pb)));
      for (const effect of sides.effects) {
        const stated = effect.kind === 'difference' ? percentOf(effect) : undefined;
        if (stated) ranges.push(oneOver(difference(stated, { low: 0, high: 0 })));
      }
      yield* judge(needed, ranges, [...a.figures, ...b.figures], `${a.words} and ${b.words}`);
    }
  },
};

function* judge(
  needed: Figure,
  ranges: readonly (Interval | undefined)[],
  from: readonly Figure[],
  words: string,
): Iterable<FindingParts | ProofParts> {
  const printed = printedPart(needed, 'value');
  const [first] = ranges;
  if (printed === undefined || first === undefined) return;
  const value = Math.abs(printed.value);
  const known = ranges.filter((range) => range !== undefined);
  const figures = [...from, needed].map(({ id }) => id);
  const arithmetic = `${words} give a number needed to treat of ${inWords(first)}, printed ${printed.text}`;
  const half = printed.unit / 2;
  // Rounded up or to the nearest whole number; with decimals to its last digit.
  const exact = known.some(
    ({ low, high }) => value >= low - half - DUST && value <= Math.max(high + half, Math.ceil(high)) + DUST,
  );
  const near = known.some(
    ({ low, high }) => value >= low - 1 - DUST && value <= Math.ceil(high - DUST) + 1 + DUST,
  );
  if (exact || near) {
    const narrow = first.high - first.low < 1;
    yield {
      proof: { strength: exact && narrow ? 'proven' : 'consistent', figures, message: `${arithmetic}.` },
    };
    return;
  }
  yield {
    finding: {
      start: needed.start,
      end: needed.end,
      message: `${arithmetic}.`,
      related: from.map(({ start, end }) => ({ start, end, message: 'one of the two risks' })),
      evidence: { printed: printed.value, lowest: first.low, highest: first.high },
      accuses: figures,
    },
  };
}

const DUST = 1e-9;

function percentOf(figure: Figure | undefined): Interval | undefined {
  const printed = figure === undefined ? undefined : printedPart(figure, 'value');
  if (printed === undefined) return undefined;
  const { low, high } = roundingInterval(printed);
  return { low: low / 100, high: high / 100 };
}

/** All absolute differences; undefined where it may be none. */
function difference(a: Interval, b: Interval): Interval | undefined {
  const [low, high] = [a.low - b.high, a.high - b.low];
  if (low <= 0 && high >= 0) return undefined;
  return low > 0 ? { low, high } : { low: -high, high: -low };
}

function oneOver(range: Interval | undefined): Interval | undefined {
  return range && { low: 1 / range.high, high: 1 / range.low };
}

function inWords({ low, high }: Interval): string {
  const [a, b] = [decimal(low, 1), decimal(high, 1)];
  return a === b ? a : rangeInWords(a, b);
}
