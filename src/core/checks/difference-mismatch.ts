import type { Figure } from '../../schema/annotation.js';
import type { Claim } from '../../schema/claim.js';
import type { Fix, Severity } from '../../schema/finding.js';
import type { Printed } from '../stats/printed.js';
import type { Check, CheckContext, FindingParts, ProofParts } from './check.js';
import { unitsOff } from './counts-and-totals.js';
import { isMiddle, isRelative, isSlipOf, isSlippedBeforeLast } from './difference-witnesses.js';
import { printedEnds, printedPart, replaceNumber } from './figure-numbers.js';
import { comesFromAModel, has, isApproximate, isBound } from './guards.js';
import { wordsBefore } from './own-sentences.js';
import { type Side, type Sides, sidesOf } from './sides.js';
import { decimal } from './wording.js';

/** An adjusted difference may be so many points from the plain one. */
const ADJUSTED_POINTS = 3;

/** A stratified one, which the text may not call so, is hardly further off than this. */
const STRATIFIED_POINTS = 1.5;

/** The difference between two percentages, or two means, is what is left when one is taken from the other. */
export const differenceMismatch: Check = {
  id: 'difference-mismatch',
  summary: 'A stated difference between two arms against their two percentages.',
  why: 'A difference in percentage points follows from the two percentages but for their rounding. Weighting by strata or adjusting moves it by a point or so, a slip of the pen by more.',
  silentWhen: [
    'the difference is a relative one ("a 35 % reduction"), or it is unclear which two values it is of',
    'the three numbers may still meet when they were rounded (only an info where they were truncated)',
    'adjusted differences up to 3 points off (of Kaplan-Meier rates only an info)',
    'up to 1.5 points off, as stratified differences may be (only an info, unless the interval has its middle at what is left of the two)',
    'means, whose differences are mostly adjusted (only an info, where the difference is half as large again or a digit before the last explains it, unless its interval or a slip of the pen says that it is not; an info as well where the means are estimated by a model)',
  ],
  severity: 'warning',
  claims: ['comparison'],
  examples: {
    fires: [
      'Kaplan-Meier rates at 12 months were 9.4% and 18.1% (difference, 7.8 percentage points).',
      'Remission occurred in 48% of patients with nivolumab versus 31% with placebo (difference, 27 percentage points).',
      'Remission occurred in 45 of 100 patients (45%) with nivolumab and in 30 of 100 (30%) with placebo (difference, 25 percentage points; 95% CI, 1.8 to 28.2).',
    ],
    silent: [
      'Abnormalities were seen in 3% with prednisolone versus 23% with placebo (risk difference 0.20; 95% CI 0.12 to 0.28).',
      'Remission occurred in 48% of patients with nivolumab versus 31% with placebo (difference, 17 percentage points).',
      'Remission occurred in 48% of patients with nivolumab versus 31% with placebo (adjusted difference, 15 percentage points).',
    ],
  },
  *run(context) {
    for (const claim of context.claims) {
      if (claim.background) continue;
      const sides = sidesOf(context, claim);
      const effect = sides?.effect;
      if (sides === undefined || effect === undefined || !isDifference(effect) || isBound(effect)) continue;
      yield* ofPercentages(claim, sides, effect);
      yield* ofMeans(context, claim, sides, effect);
    }
  },
};

function isDifference(effect: Figure): boolean {
  if (effect.cues?.includes('reduction') === true) return false;
  return effect.kind === 'difference' || effect.cues?.includes('difference') === true;
}

function* ofPercentages(claim: Claim, sides: Sides, effect: Figure): Iterable<FindingParts | ProofParts> {
  const { first, second } = sides;
  const [p1, p2] = [percentOf(first, claim), percentOf(second, claim)];
  const stated = printedPart(effect, 'value');
  if (p1 === undefined || p2 === undefined || stated === undefined) return;
  // "3% vs 23%; risk difference 0.20"
  const isProportion = Math.abs(stated.value) < 1 && stated.decimals > 1 && p1.decimals === 0;
  if (effect.unit === undefined ? isProportion : !POINTS.has(effect.unit)) return;
  const plain = p1.value - p2.value;
  const sign = stated.value < 0 !== plain < 0 && stated.value !== 0 ? -1 : 1;
  const off = Math.abs(stated.value - sign * plain);
  const units = p1.unit + p2.unit + stated.unit;
  const exact = exactDifference(first, second, p1, p2);
  const recomputed = sign * (exact ?? plain);
  const digits = Math.max(p1.decimals, p2.decimals);
  const arithmetic =
    sign > 0
      ? `${p1.text} − ${p2.text} = ${decimal(plain, digits)} points, printed ${stated.text}`
      : `${p2.text} − ${p1.text} = ${decimal(-plain, digits)} points, printed ${stated.text}`;
  const figures = [idOf(first.percentage), idOf(second.percentage), effect.id].filter((id) => id !== '');
  const rounds = Math.abs(stated.value - recomputed) <= stated.unit / 2 + DUST;
  if (off <= DUST || rounds) {
    yield { proof: { strength: 'proven', figures, message: `${arithmetic}.` } };
    return;
  }
  // Changes in per cent are mostly compared by a model.
  const modelled = comesFromAModel(claim) || has(claim, 'change');
  const adjusted = has(claim, 'adjusted') || has(claim, 'change');
  if (off <= units / 2 + DUST || (adjusted && off <= ADJUSTED_POINTS + units / 2)) {
    yield { proof: { strength: 'consistent', figures, message: `${arithmetic}.` } };
    return;
  }
  if (isRelative(stated, p1, p2)) return;
  const near =
    (modelled && off <= ADJUSTED_POINTS + units / 2) ||
    (off <= Math.max(STRATIFIED_POINTS, units) + DUST && !isMiddle(sides, recomputed, stated));
  const severity: Severity = near ? 'info' : 'warning';
  yield {
    finding: {
      severity,
      start: effect.start,
      end: effect.end,
      message: `The difference is not that of the two percentages: ${arithmetic}.`,
      related: [first.percentage, second.percentage].flatMap((figure) =>
        figure === undefined ? [] : [{ start: figure.start, end: figure.end, message: figure.text }],
      ),
      evidence: { first: p1.value, second: p2.value, difference: plain, printed: stated.text },
      fixes: exact === undefined || modelled ? [] : fixesOf(sides, effect, stated, recomputed),
      accuses: figures,
    },
  };
}

/** Far below any printed digit. */
const DUST = 1e-7;
const POINTS: ReadonlySet<string> = new Set(['%', '{points}']);

function percentOf({ percentage }: Side, claim: Claim): Printed | undefined {
  if (percentage === undefined || isBound(percentage) || isApproximate(claim, percentage)) return undefined;
  return percentage.printed === undefined ? undefined : printedPart(percentage, 'value');
}

/** The difference of the counts, where both percentages are those of their counts. */
function exactDifference(first: Side, second: Side, p1: Printed, p2: Printed): number | undefined {
  const [a, b] = [first.counted, second.counted];
  if (a === undefined || b === undefined || a.total === 0 || b.total === 0) return undefined;
  if (unitsOff(a.count, a.total, p1) > 0.5 || unitsOff(b.count, b.total, p2) > 0.5) return undefined;
  return (100 * a.count) / a.total - (100 * b.count) / b.total;
}

/** With counts behind both percentages and the difference in its interval, only the stated difference can be wrong. */
function fixesOf(sides: Sides, effect: Figure, stated: Printed, recomputed: number): readonly Fix[] {
  const ends = sides.effectInterval && printedEnds(sides.effectInterval);
  if (ends === undefined || recomputed < ends.low.value || recomputed > ends.high.value) return [];
  const text = Math.abs(recomputed).toFixed(stated.decimals);
  const edit = replaceNumber(effect, 'value', stated.value < 0 ? `-${text}` : text);
  return edit ? [{ title: `Replace ${stated.text} by ${edit.text}`, edits: [edit] }] : [];
}

/** An adjusted difference of means is rarely so much further from the plain one, as a share of it. */
const ADJUSTED_SHARE = 0.5;

/** Means: a difference that is theirs proves itself; one that is not may be adjusted, and says little. */
function* ofMeans(
  { document }: CheckContext,
  claim: Claim,
  sides: Sides,
  effect: Figure,
): Iterable<FindingParts | ProofParts> {
  const { first, second } = sides;
  const [a, b] = [first.estimate, second.estimate];
  if (a === undefined || b === undefined || a.kind !== 'mean' || b.kind !== 'mean') return;
  const [m1, m2] = [printedPart(a, 'value'), printedPart(b, 'value')];
  const stated = printedPart(effect, 'value');
  if (m1 === undefined || m2 === undefined || stated === undefined) return;
  const plain = m1.value - m2.value;
  if (stated.value === 0) return;
  const [from, less] = stated.value < 0 === plain < 0 ? [m1, m2] : [m2, m1];
  const off = Math.abs(Math.abs(plain) - Math.abs(stated.value));
  if (off > DUST) {
    const rounding = (m1.unit + m2.unit + stated.unit) / 2;
    const sure = off > 2 * rounding && isMiddle(sides, Math.sign(stated.value) * Math.abs(plain), stated);
    const far = off > rounding + ADJUSTED_SHARE * Math.abs(stated.value);
    const slipped = off > 2 * rounding && isSlippedBeforeLast(m1, m2, stated);
    // "Estimated mean change was −13.9% vs −3.1% (difference −10.8": all three are of one model.
    const estimated = off > 2 * rounding && OF_MODEL.test(wordsBefore(document, a.start, 120));
    if (!sure && !estimated && (comesFromAModel(claim) || !(far || slipped))) return;
    const digits = Math.max(m1.decimals, m2.decimals);
    yield {
      finding: {
        severity: sure || (far && isSlipOf(sides, m1, m2, stated)) ? 'warning' : 'info',
        start: effect.start,
        end: effect.end,
        message: `The difference is not that of the two means: ${from.text} − ${less.text} = ${decimal(from.value - less.value, digits)}, printed ${stated.text}.`,
        related: [a, b].map(({ start, end, text }) => ({ start, end, message: text })),
        evidence: { first: m1.value, second: m2.value, difference: plain, printed: stated.text },
        accuses: [a.id, b.id, effect.id],
      },
    };
    return;
  }
  const message = `${from.text} − ${less.text} = ${stated.text}, as printed.`;
  yield { proof: { strength: 'proven', figures: [a.id, b.id, effect.id], message } };
}

const OF_MODEL = /\b(?:least[- ]squares?|LS|estimated|model[- ]based|marginal)[- ]means?\b/i;

function idOf(figure: Figure | undefined): string {
  return figure?.id ?? '';
}
