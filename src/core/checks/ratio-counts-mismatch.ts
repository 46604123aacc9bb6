import type { Figure } from '../../schema/annotation.js';
import type { Claim } from '../../schema/claim.js';
import { type Interval, roundingInterval, tolerantInterval } from '../stats/printed.js';
import type { Check, FindingParts, ProofParts } from './check.js';
import { unitsOff } from './counts-and-totals.js';
import { printedEnds, printedPart } from './figure-numbers.js';
import { comesFromAModel, countsOtherThanPatients, has, isBound } from './guards.js';
import { upperFirst } from './p-value-verdict.js';
import { compareRates, ratesOf } from './ratio-of-rates.js';
import { type Side, type Sides, shareOf, sidesOf } from './sides.js';
import { decimal, estimateInWords, kindInWords, rangeInWords } from './wording.js';

/** How far a stratified or weighted ratio may be from the plain one, as a difference of logarithms. */
const STRATIFIED = 0.15;

/** A risk or odds ratio against the counts or shares of both groups. */
export const ratioCountsMismatch: Check = {
  id: 'ratio-counts-mismatch',
  summary:
    'A risk or odds ratio against the counts or percentages of both groups, a rate ratio against their rates.',
  why: 'The risk ratio is the ratio of the two shares, the odds ratio that of their odds. Both are recomputed over the rounding of the percentages where no counts are printed; the inverse, with the other group as reference, is as right.',
  silentWhen: [
    'the ratio or its inverse is within one unit of its last digit',
    'the gap is below 15 %, as stratified ratios may have it (only an info)',
    'adjusted, weighted or rate ratios, and shares of a model (an info where they point the other way)',
    'rate and hazard ratios within 20 % of that of two rates, adjusted ones (beyond a factor of two a warning)',
    'the risk ratio is that of not having the event',
    'the ratio is the middle of its interval and both percentages are those of their counts: a model’s ratio (only an info)',
    'events, lesions or eyes are counted, not patients',
  ],
  severity: 'warning',
  claims: ['comparison'],
  examples: {
    fires: [
      'Relapse occurred in 30 of 100 patients (30%) in the intervention group versus 45 of 100 (45%) in the control group (risk ratio, 0.85; 95% CI, 0.46 to 0.97).',
    ],
    silent: [
      'Relapse occurred in 30 of 100 patients (30%) in the intervention group versus 45 of 100 (45%) in the control group (risk ratio, 0.67; 95% CI, 0.46 to 0.97).',
      'Relapse occurred in 30 of 100 patients (30%) in the intervention group versus 45 of 100 (45%) in the control group (odds ratio, 1.91; 95% CI, 1.06 to 3.42).',
      'Relapse occurred in 30% of the intervention group versus 45% of the control group (adjusted risk ratio, 0.81; 95% CI, 0.59 to 1.12).',
    ],
  },
  *run(context) {
    for (const claim of context.claims) {
      const sides = sidesOf(context, claim);
      const ratio = sides?.ratio;
      if (sides === undefined || ratio === undefined || isBound(ratio)) continue;
      if (has(claim, 'approximate')) continue;
      const rates = ratesOf(sides);
      if (rates !== undefined) yield* compareRates(claim, ratio, rates);
      if (ratio.kind === 'hazard-ratio' || countsOtherThanPatients(claim)) continue;
      yield* compare(claim, ratio, sides);
    }
  },
};

function* compare(claim: Claim, ratio: Figure, sides: Sides): Iterable<FindingParts | ProofParts> {
  const printed = printedPart(ratio, 'value');
  const a = shareOf(sides.first);
  const b = shareOf(sides.second);
  if (printed === undefined || !(printed.value > 0) || a === undefined || b === undefined) return;
  const named = ratio.kind === 'odds-ratio' ? oddsRatio : riskRatio;
  const expected = named(a.share, b.share);
  if (expected === undefined) return;
  const strict = roundingInterval(printed);
  const candidates = [expected, inverse(expected)];
  const figures = [...a.figures, ...b.figures, ratio].map(({ id }) => id);
  // With the other group as reference the ratio is the inverse: say so where that is what the text prints or is nearer to.
  const [plain = 0, turned = 0] = candidates.map((one) => distance(one, strict));
  const reference =
    turned < plain ? ` or, with the other group as reference, ${inWords(inverse(expected))}` : '';
  const arithmetic = `${a.words} and ${b.words} give ${kindInWords(ratio)} ${inWords(expected)}${reference}, printed ${printed.text}`;
  const model =
    comesFromAModel(claim) || has(claim, 'other-test') || /rate|incidence|IRR|adj|aOR|aRR/i.test(ratio.text);

  if (candidates.some((one) => meet(one, strict))) {
    const exact = a.exact && b.exact;
    yield {
      proof: { strength: exact ? 'proven' : 'consistent', figures, message: `${upperFirst(arithmetic)}.` },
    };
    return;
  }
  const tolerant = tolerantInterval(printed);
  if (candidates.some((one) => meet(one, tolerant))) {
    yield { proof: { strength: 'consistent', figures, message: `${upperFirst(arithmetic)}.` } };
    return;
  }
  if (model) {
    const opposite = expected.high < 1 ? strict.low > 1 : expected.low > 1 && strict.high < 1;
    if (!opposite) return;
    yield report(
      'info',
      `${upperFirst(arithmetic)}: the other way, unless the other group is the reference.`,
    );
    return;
  }
  // The ratio of those who were spared is as good a one.
  const complement = riskRatio(inverted(a.share), inverted(b.share));
  if (
    ratio.kind === 'risk-ratio' &&
    complement &&
    [complement, inverse(complement)].some((one) => meet(one, tolerant))
  )
    return;
  const gap = Math.min(...candidates.map((one) => distance(one, strict)));
  const other = named === oddsRatio ? riskRatio(a.share, b.share) : oddsRatio(a.share, b.share);
  const fits = other && [other, inverse(other)].some((one) => meet(one, strict));
  const hint = fits ? `; it would be the ${named === oddsRatio ? 'risk' : 'odds'} ratio` : '';
  const lenient = gap <= STRATIFIED || isBorneOut(ratio, sides);
  yield report(lenient ? 'info' : 'warning', `${upperFirst(arithmetic)}${hint}.`);

  function report(severity: 'warning' | 'info', message: string): FindingParts {
    return {
      finding: {
        severity,
        start: ratio.start,
        end: ratio.end,
        message,
        related: [...(a?.figures ?? []), ...(b?.figures ?? [])].map(({ start, end }) => ({
          start,
          end,
          message: `what the ${estimateInWords(ratio)} is drawn from`,
        })),
        evidence: { printed: ratio.value ?? '', lowest: expected?.low ?? '', highest: expected?.high ?? '' },
        accuses: figures,
      },
    };
  }
}

/**
 * "16/76 [21.1%] vs 6/73 [8.2%]; OR, 3.74; 95% CI, 1.20-11.62": where the ratio is the middle of its interval and the shares are
 * those of their counts, no single digit is wrong, and the ratio is that of a model.
 */
function isBorneOut(ratio: Figure, { effectInterval, first, second }: Sides): boolean {
  const printed = printedPart(ratio, 'value');
  const ends = effectInterval && printedEnds(effectInterval);
  if (printed === undefined || ends === undefined || !(ends.low.value > 0)) return false;
  const [low, high] = [roundingInterval(ends.low), roundingInterval(ends.high)];
  const middle = { low: Math.sqrt(Math.max(0, low.low) * high.low), high: Math.sqrt(low.high * high.high) };
  return meet(middle, tolerantInterval(printed)) && isOfItsCount(first) && isOfItsCount(second);
}

function isOfItsCount({ counted, percentage }: Side): boolean {
  const percent = percentage && printedPart(percentage, 'value');
  return (
    counted !== undefined && percent !== undefined && unitsOff(counted.count, counted.total, percent) <= 0.5
  );
}

function riskRatio(a: Interval, b: Interval): Interval | undefined {
  return a.low > 0 && b.low > 0 ? { low: a.low / b.high, high: a.high / b.low } : undefined;
}

function oddsRatio(a: Interval, b: Interval): Interval | undefined {
  const [first, second] = [odds(a), odds(b)];
  return first && second ? riskRatio(first, second) : undefined;
}

function odds({ low, high }: Interval): Interval | undefined {
  return low > 0 && high < 1 ? { low: low / (1 - low), high: high / (1 - high) } : undefined;
}

function inverted({ low, high }: Interval): Interval {
  return { low: 1 - high, high: 1 - low };
}

function inverse({ low, high }: Interval): Interval {
  return { low: 1 / high, high: 1 / low };
}

const DUST = 1e-9;

function meet(a: Interval, b: Interval): boolean {
  return a.low <= b.high + DUST && b.low <= a.high + DUST;
}

function distance(a: Interval, b: Interval): number {
  return Math.max(Math.log(a.low / b.high), Math.log(b.low / a.high));
}

function inWords({ low, high }: Interval): string {
  const [a, b] = [decimal(low), decimal(high)];
  return a === b ? a : rangeInWords(a, b);
}
