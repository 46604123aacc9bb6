import type { Figure } from '../../schema/annotation.js';
import type { Claim } from '../../schema/claim.js';
import { indexFrom } from '../claims/by-sentence.js';
import type { PRange } from '../stats/p-from-interval.js';
import { type TwoProportions, twoProportionTests } from '../stats/two-by-two.js';
import { furtherProportionTests } from '../stats/two-by-two-further.js';
import { armsByName, countedInArm } from './arms-by-name.js';
import type { Check, CheckContext, FindingParts, ProofParts } from './check.js';
import type { Counted } from './counts-and-totals.js';
import { comesFromAModel, countsOtherThanPatients, has, isBound } from './guards.js';
import { independentPeople } from './independent-people.js';
import { sentenceAt } from './own-sentences.js';
import { fitPValue, pRangeInWords, printedP } from './p-value-fit.js';
import { sidesOf } from './sides.js';
import { shareInWords } from './wording.js';

/** A printed p-value further than this from all tests is none of theirs. */
const MOST_APART = 1.5;
/** With an effect that may be adjusted without saying so, the p-value may be that of a model. */
const MOST_APART_BESIDE_AN_EFFECT = 3;
/** More events than this make the exact tests slow, and they agree with the others long before. */
const MOST_EVENTS = 4000;

/** Two counts with their totals fix the p-value of the comparison, up to the choice of the test. */
export const countsPValue: Check = {
  id: 'counts-p-value',
  summary: 'The p-value of two groups against their counts, by eight tests.',
  why: 'k₁ of n₁ against k₂ of n₂ gives one p-value for each test: χ² with and without correction, Campbell’s N − 1 χ², the likelihood-ratio test, Wald’s z, Fisher’s exact test, the same doubled from one side, and mid-p. A printed p-value outside of all of them by half again belongs to other counts.',
  silentWhen: [
    'the printed p-value is within a factor of 1.5 of one of the tests, or half of one is (a one-sided test)',
    'shares of a model, of events, lesions or eyes, approximate ones',
    'a hazard ratio stands beside them: the p-value is that of the times',
    'adjusted, stratified or corrected tests',
    'the totals are only the sizes of the arms, printed elsewhere (an info beyond a factor of three)',
    'an effect beside the counts, whose p-value may be a model’s (only an info up to a factor of three)',
    'two other fractions of the sentence give it',
    'crossover and cluster trials',
    'the p-value is of interaction, trend, noninferiority or equivalence',
  ],
  severity: 'warning',
  claims: ['comparison'],
  examples: {
    fires: [
      'Response occurred in 45 of 100 patients (45%) in the intervention group and in 30 of 100 (30%) in the control group (P=.0004).',
      'Infections were seen in 12% (24/200) of the drug group versus 6% (12/200) of the placebo group (p=0.40).',
    ],
    silent: [
      'Response occurred in 45 of 100 patients (45%) in the intervention group and in 30 of 100 (30%) in the control group (P=.04).',
      'Response occurred in 45 of 100 patients (45%) in the intervention group and in 30 of 100 (30%) in the control group (adjusted P=.21).',
    ],
  },
  *run(context) {
    const independent = independentPeople(context);
    const arms = armsByName(context);
    for (const claim of context.claims) {
      const sides = sidesOf(context, claim);
      if (sides === undefined || sides.pValue === undefined || excused(claim)) continue;
      const printed = sides.first.counted !== undefined && sides.second.counted !== undefined;
      const [a, b] = printed
        ? [sides.first.counted, sides.second.counted]
        : [sides.first, sides.second].map((side, i) =>
            countedInArm(side, arms(claim.arms?.[i], claim.record)),
          );
      if (a === undefined || b === undefined || a.count > a.total || b.count > b.total) continue;
      if (sides.effects.some(({ kind }) => kind === 'hazard-ratio')) continue;
      if (!independent(claim.record) || a.count + b.count > MOST_EVENTS) continue;
      yield* judge(context, claim, a, b, sides.pValue.id, { printed, beside: sides.effects.length > 0 });
    }
  },
};

function excused(claim: Claim): boolean {
  return (
    has(claim, 'kaplan-meier') ||
    has(claim, 'approximate') ||
    has(claim, 'other-hypothesis') ||
    countsOtherThanPatients(claim)
  );
}

interface Counts {
  /** True where both totals stand with their counts; else they are the sizes of the arms. */
  readonly printed: boolean;
  /** An effect stands beside them. */
  readonly beside: boolean;
}

function* judge(
  context: CheckContext,
  claim: Claim,
  a: Counted,
  b: Counted,
  id: string,
  { printed, beside }: Counts,
): Iterable<FindingParts | ProofParts> {
  const pValue = context.get(id);
  if (pValue?.type !== 'figure') return;
  const table = { k1: a.count, n1: a.total, k2: b.count, n2: b.total };
  const { range, tests } = pOfCounts(table);
  const fit = fitPValue(range, pValue, has(claim, 'one-sided'));
  if (fit === undefined) return;
  const figures = [...a.figures, ...b.figures, pValue].map((figure) => figure.id);
  const shares = `${shareInWords(a.count, a.total)} and ${shareInWords(b.count, b.total)}`;
  const exact = tests.find(
    ({ p }) => fitPValue({ low: p, high: p, best: p, spread: 1 }, pValue, false)?.verdict === 'reproduced',
  );
  const model = comesFromAModel(claim) || has(claim, 'other-test');
  if (exact !== undefined && !model) {
    const message = `${shares} give P = ${Number(exact.p.toPrecision(2))} by the ${exact.name}, printed ${printedP(pValue)}.`;
    // Percentages from which counts were worked out are vouched for by a mere bound no better than by their arms.
    const loose = !printed && isBound(pValue);
    yield { proof: { strength: 'proven', figures: loose ? [pValue.id] : figures, message } };
    if (loose) yield { proof: { strength: 'consistent', figures, message } };
    return;
  }
  const message = `${shares} give P ${pRangeInWords(range)} by the usual tests, printed ${printedP(pValue)}`;
  if (fit.verdict !== 'off' || fit.factor <= MOST_APART) {
    if (fit.verdict !== 'off') yield { proof: { strength: 'consistent', figures, message: `${message}.` } };
    return;
  }
  // An adjusted p-value may be anywhere, and one of the other fractions may be what was tested.
  if (model || isOfOtherFractions(context, pValue)) return;
  const far = fit.factor > MOST_APART_BESIDE_AN_EFFECT;
  // Counts that were worked out from the sizes of the arms may be those of other people.
  if (!printed && (!far || beside)) return;
  yield {
    finding: {
      severity: !printed || (beside && !far) ? 'info' : 'warning',
      start: pValue.start,
      end: pValue.end,
      message: `${message}${beside ? '; a p-value from a model that adjusts may differ' : ''}.`,
      related: [...a.figures, ...b.figures].map(({ start, end }) => ({ start, end, message: 'the counts' })),
      evidence: {
        counts: [a.count, a.total, b.count, b.total],
        lowestP: range.low,
        highestP: range.high,
        printed: pValue.value ?? '',
        factor: fit.factor,
      },
      accuses: figures,
    },
  };
}

/** "76% (61/80) and 81% (60/74) in A, 66% (54/82) and 70% (53/76) in B (p=0.15; p=0.11)": two others of the sentence give it. */
function isOfOtherFractions({ byType, document }: CheckContext, pValue: Figure): boolean {
  const sentence = sentenceAt(document, pValue.start);
  if (sentence === undefined) return false;
  const fractions = byType.figure
    .slice(indexFrom(byType.figure, sentence.start), indexFrom(byType.figure, sentence.end))
    .filter(({ kind }) => kind === 'fraction');
  if (fractions.length < 3 || fractions.length > MOST_FRACTIONS) return false;
  return fractions.some(({ count: k1 = 0, total: n1 = 0 }, i) =>
    fractions.slice(i + 1).some(({ count: k2 = 0, total: n2 = 0 }) => {
      if (k1 > n1 || k2 > n2 || k1 + k2 > MOST_EVENTS) return false;
      const fit = fitPValue(pOfCounts({ k1, n1, k2, n2 }).range, pValue, false);
      return fit !== undefined && fit.verdict !== 'off';
    }),
  );
}

/** More fractions than this make a pair fit by chance. */
const MOST_FRACTIONS = 6;

function pOfCounts(table: TwoProportions) {
  const tests = [...twoProportionTests, ...furtherProportionTests].map((test) => ({
    name: test.name,
    p: test.p(table),
  }));
  const ps = tests.map(({ p }) => p);
  const [low, high] = [Math.min(...ps), Math.max(...ps)];
  const range: PRange = { low, high, best: ps[0] ?? Number.NaN, spread: high / low };
  return { tests, range };
}
