import type { Figure } from '../../schema/annotation.js';
import { reckonsPower } from '../claims/planning.js';
import type { Sentence } from '../text/document.js';
import { ofChange } from './change-in-units.js';
import type { Check, CheckContext, FindingParts, ProofParts } from './check.js';
import { isMiddleOf, isSlipped, isSlippedBeforeLast } from './difference-witnesses.js';
import { printedEnds, printedPart } from './figure-numbers.js';
import { isBound } from './guards.js';
import { sentenceAt } from './own-sentences.js';
import { sidesOf } from './sides.js';
import { inUnits, MOST_ROUNDING, TO, valuesBefore } from './values-before.js';
import { decimal } from './wording.js';

/** A difference of fewer units of its last digit is that of many pairs of values. */
const LEAST_UNITS = 2 - 1e-7;
/** From so many units on two values are not so far apart by chance. */
const TELLING_UNITS = 5 - 1e-7;
const ADJUSTED_POINTS = 3;

/** Differences and changes that are those of the values printed before them, to the last digit. */
export const differenceOfValues: Check = {
  id: 'difference-of-values',
  summary: 'A difference or change in units against the two values, or the two pairs of values, before it.',
  why: 'Where the difference of the values that stand before it is the printed one to the last digit, all of them bear each other out. A difference that is not may be adjusted, or that of other values: difference-mismatch looks at those that are surely of two arms.',
  silentWhen: [
    'the two are of different precision or unit, or another value stands between',
    'the difference is of one unit of its last digit, as many are by chance',
    'it is not that of the values, as it may come from a model: unless theirs is the middle of its interval, or lies outside it and one digit explains that, or a digit before the last does (only an info where it lies inside)',
  ],
  severity: 'info',
  examples: {
    fires: ['Weight fell by 7.2 kg (from 86.1 to 81.9 kg).'],
    silent: [
      'Weight fell by 4.2 kg (from 86.1 to 81.9 kg).',
      'Thickness was 9.3 ± 1.8 vs. 7.6 ± 1.9 mm (difference 1.7 mm).',
      'Pressure fell from 22.4 to 17.8 mmHg with both and from 22.6 to 19.1 mmHg with one (difference 1.1 mmHg).',
    ],
  },
  *run(context) {
    const { figure: figures } = context.byType;
    // Those of two arms for sure are for difference-mismatch to judge.
    const judged = new Set(context.claims.map((claim) => sidesOf(context, claim)?.effect));
    let last: Sentence | undefined;
    let reckons = false;
    for (const [i, figure] of figures.entries()) {
      if (!isDrawn(figure)) continue;
      const sentence = sentenceAt(context.document, figure.start);
      if (sentence === undefined || sentence.about === 'background') continue;
      // Each sentence is read once, however many figures it holds.
      if (sentence !== last)
        reckons = reckonsPower(context.document.text.slice(sentence.start, sentence.end));
      last = sentence;
      if (reckons) continue;
      yield* ofChange(context, figures, i);
      if (figure.kind !== 'difference') continue;
      for (const one of ofValues(context, figures, i, sentence.start))
        if ('proof' in one || !judged.has(figure)) yield one;
    }
  },
};

function isDrawn(figure: Figure): boolean {
  const { kind, value } = figure;
  return (
    (kind === 'difference' || kind === 'mean' || kind === 'quantity') &&
    value !== undefined &&
    !isBound(figure)
  );
}

/** "9.3 vs 7.6 mm (difference 1.7 mm)", "from 22.4 to 17.8 and from 22.6 to 19.1 (difference 1.1)". */
function* ofValues(
  { document }: CheckContext,
  figures: readonly Figure[],
  at: number,
  from: number,
): Iterable<FindingParts | ProofParts> {
  const figure = figures[at];
  if (figure === undefined || inUnits(figure).units < LEAST_UNITS) return;
  const values = valuesBefore(figures, at, 4, from);
  const [c, d] = values.slice(-2);
  if (c === undefined || d === undefined) return;
  const stated = Math.abs(figure.value ?? 0);
  const words = (gap: number, of: readonly Figure[]): ProofParts => ({
    proof: {
      strength: of.length > 2 || inUnits(figure).units < TELLING_UNITS ? 'consistent' : 'proven',
      figures: [...of, figure].map(({ id }) => id),
      message: `${of.map(({ value }) => value).join(' and ')} are ${decimal(Math.abs(gap), 4)} apart, as printed.`,
    },
  });
  const gap = (c.value ?? 0) - (d.value ?? 0);
  const sum = Math.abs(c.value ?? 0) + Math.abs(d.value ?? 0);
  if (same(Math.abs(gap), stated, figure)) yield words(gap, [c, d]);
  else if (
    same(sum, stated, figure) &&
    areOpposite(document.text.slice(Math.max(from, c.start - BEFORE), d.start))
  )
    yield words(sum, [c, d]);
  else if (values.length < 4 && !ADJUSTED.test(document.text.slice(d.end, figure.end)))
    yield* misfit(figure, figures[at + 1], c, d);
  const [a, b] = values;
  if (values.length < 4 || a === undefined || b === undefined) return;
  if (!isFromTo(document.text, a, b) || !isFromTo(document.text, c, d)) return;
  const changes = (a.value ?? 0) - (b.value ?? 0) - gap;
  if (same(Math.abs(changes), stated, figure)) yield words(changes, values);
}

/** Values whose difference lies outside the interval of the printed one, where a slip of the pen in one of them explains it. */
function* misfit(figure: Figure, interval: Figure | undefined, c: Figure, d: Figure): Iterable<FindingParts> {
  const [first, second, stated] = [c, d, figure].map((one) => printedPart(one, 'value'));
  const ends = interval?.kind === 'interval' ? printedEnds(interval) : undefined;
  if (first === undefined || second === undefined || stated === undefined || c.kind !== d.kind) return;
  const gap = Math.abs(first.value - second.value);
  const outside =
    ends !== undefined &&
    [gap, -gap].every(
      (one) => one < ends.low.value - ends.low.unit || one > ends.high.value + ends.high.unit,
    );
  const off = Math.abs(gap - Math.abs(stated.value));
  if (off <= MOST_ROUNDING * stated.unit) return;
  const far = outside || (c.kind === 'percentage' && off > ADJUSTED_POINTS);
  const middled = ends !== undefined && isMiddleOf(ends, gap, stated);
  const slipped = isSlippedBeforeLast(first, second, stated);
  if (!slipped && !middled && !(far && isSlipped(first, second, stated))) return;
  yield {
    finding: {
      severity: middled || (outside && slipped) ? 'warning' : 'info',
      start: figure.start,
      end: figure.end,
      message: `${first.text} and ${second.text} are ${decimal(gap, stated.decimals)} apart, printed ${stated.text}.`,
      related: [c, d].map(({ start, end, text }) => ({ start, end, message: text })),
      evidence: { first: first.value, second: second.value, printed: stated.value },
      accuses: [c, d, figure].map(({ id }) => id),
    },
  };
}

/** "rose by 0.83 kg and fell by 0.30 kg". */
function areOpposite(words: string): boolean {
  return (
    /\b(?:rose|increas|gain|rise)/i.test(words) && /\b(?:fell|decreas|declin|loss|lost|fall)/i.test(words)
  );
}

const BEFORE = 60;
const ADJUSTED = /\b(?:adjusted|least[- ]squares|LSM?|model\w*)\b/i;

function same(one: number, other: number, figure: Figure): boolean {
  return Math.abs(one - other) < inUnits(figure).unit * 1e-3;
}

function isFromTo(text: string, before: Figure, after: Figure): boolean {
  const glue = text.slice(before.end, after.start);
  return (
    /\bfrom\s(?:a\smean\s(?:of\s)?)?$/i.test(text.slice(Math.max(0, before.start - 20), before.start)) &&
    TO.test(glue)
  );
}
