import type { Design, Figure } from '../../schema/annotation.js';
import type { Claim } from '../../schema/claim.js';
import type { PRange } from '../stats/p-from-interval.js';
import { type Printed, roundingInterval } from '../stats/printed.js';
import { twoProportionTests } from '../stats/two-by-two.js';
import { armPairSizes } from './arm-pair-sizes.js';
import { byRecord } from './by-record.js';
import type { Check, CheckContext, FindingParts, ProofParts } from './check.js';
import { printedPart } from './figure-numbers.js';
import { comesFromAModel, countsOtherThanPatients, has, isApproximate, isBound } from './guards.js';
import { independentPeople } from './independent-people.js';
import { fitPValue, pRangeInWords, printedP } from './p-value-fit.js';
import { recordSizes } from './record-sizes.js';
import { sidesOf } from './sides.js';

/** Arms that are nearly even, and people who could not be evaluated, move a p-value by up to this factor. */
const CLOSE = 3;
/** Beyond this factor, and on the other side of .05, the percentages are of others or a digit is wrong. */
const FAR = 50;
/** With fewer patients rounding and the choice of the test matter too much. */
const FEWEST = 100;
/** More than this, and the exact tests take long. */
const MOST = 40_000;

/** Two percentages and their p-value in a trial whose number is printed, but not the sizes of its two arms. */
export const evenArmsPValue: Check = {
  id: 'even-arms-p-value',
  summary:
    'The p-value of two percentages against what two arms of even size would give, where only the number of all patients is printed.',
  why: 'Trials are mostly randomised one to one, so each arm has about half of all patients. The two percentages then give nearly the printed p-value; one that is far away on the other side of .05 belongs to other people, or a digit is wrong.',
  silentWhen: [
    'the sizes of the arms or the counts are printed (counts-p-value looks at those)',
    'another ratio than one to one, or more than two arms',
    `fewer than ${FEWEST} patients`,
    'an effect stands beside them: the p-value may be a model’s',
    'modelled or approximate shares, events, one-sided, adjusted or corrected tests, crossover and cluster trials',
    `the p-value is within a factor of ${FAR}, or on the same side of .05`,
  ],
  severity: 'info',
  claims: ['comparison'],
  examples: {
    fires: [
      'We randomly assigned 1862 patients to surgery or bracing. Relapse was seen in 15.8% of the surgery group and in 22.9% of the bracing group (P=.40).',
    ],
    silent: [
      'We randomly assigned 1862 patients to surgery or bracing. Relapse was seen in 15.8% of the surgery group and in 22.9% of the bracing group (P<.001).',
      'We randomly assigned 1862 patients to surgery, bracing or rest in a 1:1:1 ratio. Relapse was seen in 15.8% of the surgery group and in 22.9% of the bracing group (P=.40).',
    ],
  },
  *run(context) {
    const sizesOf = armPairSizes(context);
    const totals = recordSizes(context);
    const independent = independentPeople(context);
    let uneven: ReadonlySet<number> | undefined;
    for (const claim of context.claims) {
      const sides = sidesOf(context, claim);
      const pValue = sides?.pValue;
      if (sides === undefined || pValue === undefined || excused(claim)) continue;
      const percents = [sides.first, sides.second].map(({ percentage, count, counted }) =>
        count === undefined && counted === undefined ? percentage : undefined,
      );
      const [first, second] = percents;
      if (first === undefined || second === undefined || sides.effects.length > 0) continue;
      if ([first, second].some((one) => isBound(one) || isApproximate(claim, one))) continue;
      uneven ??= unevenRecords(context);
      if (uneven.has(claim.record) || !independent(claim.record) || sizesOf(claim).length > 0) continue;
      const sizes = totals(claim.record).filter(({ figure }) => figure.stage !== 'screened');
      const [size, ...more] = sizes;
      if (size === undefined || more.length > 0 || size.figure.start > claim.start) continue;
      if (size.total >= FEWEST && size.total <= MOST) yield* judge(claim, first, second, pValue, size);
    }
  },
};

function excused(claim: Claim): boolean {
  return (
    claim.background ||
    comesFromAModel(claim) ||
    countsOtherThanPatients(claim) ||
    has(claim, 'approximate') ||
    has(claim, 'change') ||
    has(claim, 'other-test') ||
    has(claim, 'other-hypothesis') ||
    has(claim, 'one-sided')
  );
}

/** Records of several arms, or of another ratio. */
function unevenRecords(context: CheckContext): ReadonlySet<number> {
  const uneven = new Set<number>();
  const designs = context.annotations.filter((one): one is Design => one.type === 'design');
  for (const [record, here] of byRecord(context.document, designs)) {
    const odd = here.some(
      ({ aspect, value }) =>
        (aspect === 'ratio' && value !== '1:1') ||
        (aspect === 'arms' && !/^two/.test(value)) ||
        /factorial/i.test(value),
    );
    if (odd) uneven.add(record);
  }
  return uneven;
}

function* judge(
  claim: Claim,
  first: Figure,
  second: Figure,
  pValue: Figure,
  { total, figure }: { readonly total: number; readonly figure: Figure },
): Iterable<FindingParts | ProofParts> {
  const [a, b] = [printedPart(first, 'value'), printedPart(second, 'value')];
  if (a === undefined || b === undefined || a.value > 100 || b.value > 100) return;
  const range = pOfHalves(a, b, total);
  const fit = range && fitPValue(range, pValue, has(claim, 'one-sided'));
  if (range === undefined || fit === undefined) return;
  const figures = [first.id, second.id, pValue.id];
  const message = `With ${total} patients in two even arms, ${a.text} % and ${b.text} % give P ${pRangeInWords(range)}, printed ${printedP(pValue)}.`;
  if (fit.verdict !== 'off' && fit.verdict !== 'one-sided') {
    yield { proof: { strength: 'consistent', figures, message } };
  } else if (fit.factor <= CLOSE) {
    yield { proof: { strength: 'consistent', figures, message } };
  } else if (fit.flips && fit.factor > FAR) {
    yield {
      finding: {
        start: pValue.start,
        end: pValue.end,
        message,
        related: [
          ...[first, second].map(({ start, end }) => ({ start, end, message: 'one of the percentages' })),
          { start: figure.start, end: figure.end, message: `${total} patients` },
        ],
        evidence: { patients: total, lowestP: range.low, highestP: range.high, printed: pValue.value ?? '' },
        accuses: figures,
      },
    };
  }
}

/** All p-values that two halves of the patients give over the rounding of both percentages. */
function pOfHalves(a: Printed, b: Printed, total: number): PRange | undefined {
  const size = Math.floor(total / 2);
  const count = (percent: number) => Math.min(size, Math.max(0, Math.round((percent * size) / 100)));
  const [one, other] = a.value <= b.value ? [a, b] : [b, a];
  const [low, high] = [roundingInterval(one), roundingInterval(other)];
  const ps = (least: number, most: number) =>
    twoProportionTests.map((test) => test.p({ k1: count(least), n1: size, k2: count(most), n2: size }));
  const all = [...ps(low.low, high.high), ...ps(low.high, high.low), ...ps(one.value, other.value)];
  const [best = Number.NaN] = ps(one.value, other.value);
  const [lowest, highest] = [Math.min(...all), Math.max(...all)];
  return Number.isNaN(lowest) ? undefined : { low: lowest, high: highest, best, spread: highest / lowest };
}
