import type { Figure } from '../../schema/annotation.js';
import type { Claim } from '../../schema/claim.js';
import { tolerantInterval } from '../stats/printed.js';
import { copyWith } from '../text/copy.js';
import { armPairSizes } from './arm-pair-sizes.js';
import type { Check, CheckContext, FindingParts, ProofParts } from './check.js';
import { printedPart } from './figure-numbers.js';
import { comesFromAModel, has, isBound } from './guards.js';
import { independentPeople } from './independent-people.js';
import {
  intervalFits,
  isSaid,
  least,
  meanOf,
  most,
  pRange,
  type TwoMeans,
  testsOf,
  tOfErrors,
} from './means-over-rounding.js';
import { fitPValue, pRangeInWords, printedP } from './p-value-fit.js';
import { type Sides, sidesOf } from './sides.js';
import { decimal, endsInWords } from './wording.js';

/** A printed t this much further from all recomputed ones than rounding lets it be belongs to other data. */
const MOST_APART = 0.05;
/** The same for a p-value, as a factor: adjusting for the value before treatment moves it a lot. */
const MOST_FACTOR = 4;

/** Where rounding leaves p more room than this, as a factor, another digit of a mean would not be noticed. */
const WIDEST = 1.3;

/** Two means with their standard deviations and group sizes fix t, the p-value and the interval of their difference. */
export const meansTestMismatch: Check = {
  id: 'means-test-mismatch',
  summary: 'The t, p-value and interval of a difference against the means, SDs and sizes of both groups.',
  why: 'Means, standard deviations and sizes of two independent groups give t, its p-value and the interval of the difference, by Student’s test and by Welch’s; all are recomputed over the rounding of means and SDs.',
  silentWhen: [
    'a group has no printed size, or the spread is not said to be a standard deviation',
    'crossover, paired and cluster trials',
    'the interval differs: it may be adjusted',
    'a bare "±", which may stand before a standard error',
    'the p-value differs less than fourfold (else only an info: it may be adjusted)',
    'adjusted, rank, one-sided or corrected tests',
  ],
  severity: 'warning',
  claims: ['comparison'],
  examples: {
    fires: [
      'We assigned 60 patients to laser (n = 30) or sham (n = 30). Heart rate was 68.3 ± 8.9 beats/min in the laser group and 79.1 ± 10.4 beats/min in the sham group (t = 3.42, P < 0.05).',
    ],
    silent: [
      'We assigned 60 patients to laser (n = 30) or sham (n = 30). Heart rate was 68.3 ± 8.9 beats/min in the laser group and 79.1 ± 10.4 beats/min in the sham group (t = 4.32, P < 0.05).',
      'We assigned 60 patients to laser (n = 30) or sham (n = 30). Heart rate was 68.3 ± 8.9 beats/min in the laser group and 79.1 ± 10.4 beats/min in the sham group (t = 3.42, df = 38, P = 0.002).',
      'We assigned 60 patients to laser (n = 30) or sham (n = 30). Pain was 2.4 ± 1.1 in the laser group and 4.0 ± 1.5 in the sham group (P < 0.001).',
    ],
  },
  *run(context) {
    const sizesOf = armPairSizes(context);
    const independent = independentPeople(context);
    for (const claim of context.claims) {
      const sides = sidesOf(context, claim);
      if (sides === undefined || claim.background || comesFromAModel(claim)) continue;
      if (has(claim, 'other-test') || has(claim, 'other-hypothesis') || has(claim, 'skewed')) continue;
      const groups = [sides.first, sides.second].map(meanOf);
      const [first, second] = groups;
      if (first === undefined || second === undefined) continue;
      if (!independent(claim.record)) continue;
      const sizes = sizesOf(claim).filter(([a, b]) => a > 2 && b > 2);
      if (sizes.length > 0) yield* judge(context, claim, sides, { first, second, sizes });
    }
  },
};

function* judge(
  context: CheckContext,
  claim: Claim,
  { effect, effectInterval, pValue }: Sides,
  data: TwoMeans,
): Iterable<FindingParts | ProofParts> {
  const statistic = pValue && tOfPValue(context, pValue);
  if (statistic !== undefined && isOfOthers(statistic, data)) return;
  const tests = testsOf(data);
  const figures = [...data.first.figures, ...data.second.figures];
  const groups = data.sizes.map((pair) => pair.join(' and ')).join(' or ');
  const given = `${data.first.words} and ${data.second.words} with ${groups} patients`;
  const t = statistic && printedPart(statistic, 'value');
  if (statistic !== undefined && t !== undefined) {
    const [low, high] = [least(tests, (one) => Math.abs(one.t)), most(tests, (one) => Math.abs(one.t))];
    const printed = tolerantInterval(copyWith(t, { value: Math.abs(t.value) }));
    const message = `${given} give t ${low === high ? '=' : 'from'} ${decimal(low)}${low === high ? '' : ` to ${decimal(high)}`}, printed ${t.text}`;
    if (low <= printed.high && printed.low <= high) {
      yield proof('proven', [...figures, statistic], message);
      return;
    }
    const areErrors = Math.abs(tOfErrors(data) / t.value) - 1;
    const apart = low * (1 - MOST_APART) > printed.high || high * (1 + MOST_APART) < printed.low;
    if (apart && Math.abs(areErrors) > MOST_APART)
      yield finding('warning', statistic, [...figures, statistic], message);
    return;
  }
  if (effect?.kind === 'difference' && effectInterval !== undefined) {
    const fits = intervalFits(effectInterval, tests);
    if (fits) {
      const message = `${given} give ${decimal(fits.low)} to ${decimal(fits.high)}, printed ${endsInWords(effectInterval)}`;
      yield proof('proven', [...figures, effect, effectInterval], message);
    }
  }
  if (pValue === undefined) return;
  const range = pRange(tests);
  const fit = fitPValue(range, pValue, has(claim, 'one-sided'));
  if (fit === undefined) return;
  const message = `${given} give P ${pRangeInWords(range)}, printed ${printedP(pValue)}`;
  if (fit.verdict === 'reproduced') {
    // A mere bound leaves means and SDs room.
    const loose = isBound(pValue);
    const told = loose || range.high <= WIDEST * range.low;
    yield proof(told ? 'proven' : 'consistent', loose ? [pValue] : [...figures, pValue], message);
    if (loose) yield proof('consistent', figures, message);
  } else if (fit.verdict === 'met' || fit.verdict === 'near')
    yield proof('consistent', [...figures, pValue], message);
  else if (fit.factor > MOST_FACTOR && effect === undefined && isSaid(data))
    yield finding('info', pValue, [...figures, pValue], `${message}; a test that adjusts may differ`);
}

/** "t = 2.40, df = 52" beside groups of 49 and 47: some of them only, or others. */
function isOfOthers({ freedom }: Figure, { sizes }: TwoMeans): boolean {
  const degrees = Number(freedom?.[0]);
  if (freedom?.length !== 1 || !Number.isInteger(degrees)) return false;
  return sizes.every(([a, b]) => Math.abs(a + b - 2 - degrees) > MOST_LOST * degrees);
}

/** Welch's test has a few degrees of freedom less than Student's. */
const MOST_LOST = 0.25;

function proof(strength: 'proven' | 'consistent', figures: readonly Figure[], message: string): ProofParts {
  return { proof: { strength, figures: figures.map(({ id }) => id), message: `${message}.` } };
}

function finding(
  severity: 'warning' | 'info',
  at: Figure,
  figures: readonly Figure[],
  message: string,
): FindingParts {
  const related = figures
    .filter((one) => one !== at)
    .map(({ start, end }) => ({ start, end, message: 'what it is worked out from' }));
  return {
    finding: {
      severity,
      start: at.start,
      end: at.end,
      message: `${message}.`,
      related,
      evidence: { printed: at.value ?? '' },
      accuses: figures.map(({ id }) => id),
    },
  };
}

/** The t that is printed with a p-value. */
function tOfPValue(context: CheckContext, pValue: Figure): Figure | undefined {
  for (const claim of context.claims) {
    if (claim.kind !== 'test' || context.figure(claim, 'p-value') !== pValue) continue;
    const statistic = context.figure(claim, 'statistic');
    if (statistic?.statistic === 't' && !isBound(statistic)) return statistic;
  }
  return undefined;
}
