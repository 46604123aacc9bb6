import type { Claim } from '../../schema/claim.js';
import type { PRange } from '../stats/p-from-interval.js';
import { anovaP, type GroupCount, grandMean, likelihoodRatioP, pearsonP } from '../stats/several-groups.js';
import { twoProportionTests } from '../stats/two-by-two.js';
import { type GroupMean, pOf, welchTest } from '../stats/two-means.js';
import type { Check, CheckContext, FindingParts, ProofParts } from './check.js';
import { compatibleCounts, unitsOff } from './counts-and-totals.js';
import { printedPart, wholeNumber } from './figure-numbers.js';
import { has, isBound } from './guards.js';
import { independentPeople } from './independent-people.js';
import { fitPValue, pRangeInWords, printedP } from './p-value-fit.js';
import { type Row, type RowItem, rowsOfArms } from './rows-of-arms.js';
import { isStandardError } from './spreads-said.js';
import { tableRows } from './table-rows.js';
import { list, shareInWords } from './wording.js';

/** Beyond this factor the values are of others or a digit is wrong; from counts in a table beyond the second. */
const [FAR, FAR_FROM_COUNTS] = [3, 2];
/** P-values that rounding alone spreads further than by this factor prove nothing. */
const WIDEST = 1.3;

/** The values of all arms in a row fix the p-value behind them, where the text splits its people into so many arms. */
export const groupsPValue: Check = {
  id: 'groups-p-value',
  summary: 'The p-value of a row of groups against their shares or means and the sizes of the arms.',
  why: 'Values that stand in a row, one for each arm, are those of the arms in the order in which the text names them. Counts of each arm give p by the χ² or the likelihood-ratio test, means and their standard deviations or errors by analysis of variance, two groups by the tests for two; what comes out as printed is proven.',
  silentWhen: [
    'another number of values than of arms, or no p-value right behind them; crossover and cluster trials; adjusted, rank, one-sided or corrected tests',
    'shares of which several counts are possible, means whose spread is neither a standard deviation nor a standard error',
    `the p-value is within a factor of ${FAR}`,
  ],
  severity: 'info',
  examples: {
    fires: [
      'We assigned 180 women to 25 µg (n = 60), 50 µg (n = 60) or placebo (n = 60). Delivery within a day was seen in 41 (68.3%), 35 (58.3%) and 27 (45.0%) women, respectively (P = .83).',
    ],
    silent: [
      'We assigned 180 women to 25 µg (n = 60), 50 µg (n = 60) or placebo (n = 60). Delivery within a day was seen in 41 (68.3%), 35 (58.3%) and 27 (45.0%) women, respectively (P = .035).',
      'We assigned 180 women to 25 µg (n = 60), 50 µg (n = 60) or placebo (n = 60). Delivery within a day was seen in 41 (68.3%), 35 (58.3%) and 27 (45.0%) women, respectively (adjusted P = .83).',
    ],
  },
  *run(context) {
    const independent = independentPeople(context);
    for (const row of [...rowsOfArms(context), ...tableRows(context)]) {
      const [first] = row.items;
      if (first === undefined || row.pValue === undefined || row.items.some(({ claim }) => excused(claim)))
        continue;
      if (independent(first.claim.record)) yield* judge(context, row, first);
    }
  },
};

function excused(claim: Claim): boolean {
  return has(claim, 'other-test') || has(claim, 'other-hypothesis') || has(claim, 'one-sided');
}

function* judge(
  context: CheckContext,
  { items, sizes, isWhole, pValue, isOfTable = false }: Row,
  { value }: RowItem,
): Iterable<FindingParts | ProofParts> {
  if (pValue === undefined) return;
  const figures = items.flatMap((item) => [item.value, item.beside]).flatMap((one) => one?.id ?? []);
  const isCounted = isOfTable && value.kind === 'percentage';
  let odd: { readonly message: string; readonly range: PRange } | undefined;
  for (const groups of sizes) {
    const given = value.kind === 'mean' ? ofMeans(context, items, groups) : ofShares(items, groups);
    if (given === undefined) continue;
    const { words, range, tests } = given;
    const message = `${words} give P ${pRangeInWords(range)}, printed ${printedP(pValue)}.`;
    const exact = tests.some(
      (p) => fitPValue({ low: p, high: p, best: p, spread: 1 }, pValue, false)?.verdict === 'reproduced',
    );
    const fit = fitPValue(range, pValue, false);
    if (fit === undefined) return;
    if (exact && (!isBound(pValue) || fit.verdict === 'reproduced')) {
      // A mere bound leaves the values room, and so do means of few digits.
      const loose = isBound(pValue);
      const strength = range.high <= WIDEST * range.low || loose || isCounted ? 'proven' : 'consistent';
      yield { proof: { strength, figures: loose ? [pValue.id] : [...figures, pValue.id], message } };
      if (loose && items.length > 2) yield { proof: { strength: 'consistent', figures, message } };
      return;
    }
    if (isOfTable && fit.verdict !== 'off')
      yield { proof: { strength: 'consistent', figures: [...figures, pValue.id], message } };
    if (fit.verdict !== 'off' || fit.factor < (isCounted ? FAR_FROM_COUNTS : FAR)) return;
    odd ??= { message, range };
  }
  if (odd === undefined || !isWhole) return;
  yield {
    finding: {
      start: pValue.start,
      end: pValue.end,
      message: odd.message,
      related: items.map(({ start, end }) => ({
        start,
        end,
        message: context.document.text.slice(start, end),
      })),
      evidence: { lowestP: odd.range.low, highestP: odd.range.high, printed: pValue.value ?? '' },
      accuses: [...figures, pValue.id],
    },
  };
}

interface Given {
  readonly words: string;
  readonly range: PRange;
  /** The p-value of each test at the printed figures. */
  readonly tests: readonly number[];
}

function ofShares(items: readonly RowItem[], sizes: readonly number[]): Given | undefined {
  const groups: GroupCount[] = [];
  for (const [i, { value, beside }] of items.entries()) {
    const [percent, size] = [printedPart(value, 'value'), sizes[i]];
    if (percent === undefined || size === undefined) return undefined;
    const printed = beside && wholeNumber(beside);
    const counts = printed === undefined ? (compatibleCounts(percent, size, 3) ?? []) : [printed];
    const [count, ...more] = counts.filter((one) => one <= size && unitsOff(one, size, percent) <= 0.5);
    if (count === undefined || more.length > 0) return undefined;
    groups.push({ count, size });
  }
  const [a, b] = groups;
  const two = groups.length === 2 && a !== undefined && b !== undefined;
  const tests = two
    ? twoProportionTests.map((test) => test.p({ k1: a.count, n1: a.size, k2: b.count, n2: b.size }))
    : [pearsonP(groups), likelihoodRatioP(groups)];
  return givenBy(list(groups.map(({ count, size }) => shareInWords(count, size))), tests, tests);
}

function ofMeans(
  context: CheckContext,
  items: readonly RowItem[],
  sizes: readonly number[],
): Given | undefined {
  const groups: { readonly group: GroupMean; readonly mean: number; readonly deviation: number }[] = [];
  for (const [i, { claim, value, beside }] of items.entries()) {
    const [mean, deviation, size] = [
      printedPart(value, 'value'),
      beside && printedPart(beside, 'value'),
      sizes[i],
    ];
    if (
      mean === undefined ||
      deviation === undefined ||
      size === undefined ||
      size < 3 ||
      deviation.value <= 0
    )
      return undefined;
    // A standard error is the deviation over √n.
    const isError = beside !== undefined && isStandardError(context, beside, claim.record);
    const scale = isError ? Math.sqrt(size) : 1;
    groups.push({
      group: { mean: mean.value, deviation: scale * deviation.value, size },
      mean: mean.unit / 2,
      deviation: (scale * deviation.unit) / 2,
    });
  }
  const printed = groups.map(({ group }) => group);
  const middle = grandMean(printed);
  const ends = [1, -1].map((way) =>
    groups.map(({ group, mean, deviation }) => {
      const apart = group.mean - middle;
      const moved = way > 0 ? Math.abs(apart) + mean : Math.max(0, Math.abs(apart) - mean);
      return {
        ...group,
        mean: middle + Math.sign(apart) * moved,
        deviation: Math.max(group.deviation - way * deviation, Number.MIN_VALUE),
      };
    }),
  );
  const tests = testsOfMeans(printed);
  const words = list(
    items.map(
      ({ value, beside }) =>
        `${printedPart(value, 'value')?.text} ± ${beside && printedPart(beside, 'value')?.text}`,
    ),
  );
  return givenBy(words, tests, [...tests, ...ends.flatMap(testsOfMeans)]);
}

function testsOfMeans(groups: readonly GroupMean[]): readonly number[] {
  const [a, b] = groups;
  return [
    anovaP(groups),
    ...(groups.length === 2 && a !== undefined && b !== undefined ? [pOf(welchTest(a, b))] : []),
  ];
}

function givenBy(words: string, tests: readonly number[], all: readonly number[]): Given | undefined {
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const [best = Number.NaN] = tests;
  return Number.isNaN(low + high)
    ? undefined
    : { words, tests, range: { low, high, best, spread: high / low } };
}
