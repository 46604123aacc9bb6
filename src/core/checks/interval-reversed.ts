import type { Figure } from '../../schema/annotation.js';
import type { Fix } from '../../schema/finding.js';
import { byRecord } from './by-record.js';
import type { Check, CheckContext } from './check.js';
import { estimatesWithIntervals, estimatesWithSpreads } from './estimates-with-intervals.js';
import { printedEnds, replaceNumber } from './figure-numbers.js';
import { endsInWords, kindInWords } from './wording.js';

/** Low before high. */
export const intervalReversed: Check = {
  id: 'interval-reversed',
  summary: 'The lower end of an interval, range or interquartile range against its upper end.',
  why: 'The lower end is printed first. Ends the wrong way round were swapped, or a digit of one is wrong.',
  silentWhen: [
    'the upper end is negative: ends ordered by size (only an info, unless the lower is the larger in size, another interval with a negative end runs forward, or the estimate lies outside either way)',
    'a loss in per cent, which may run from the greatest on (only an info)',
    'an end is not reached or not estimable',
  ],
  severity: 'error',
  examples: {
    fires: [
      'The hazard ratio was HR 0.62 (95% CI 0.85-0.45).',
      'Median PFS was 9.1 months (95% CI 12.5-5.7).',
    ],
    silent: [
      'The hazard ratio was HR 0.62 (95% CI 0.45-0.85).',
      'Of 412 women, 61 fell ill; 95% CI of the hazard ratio 1.31, 1.04 to 1.65.',
      'Published in Molecular Cancer Vol. 24; pp. 175 - 13.',
    ],
  },
  *run(context) {
    const forward = besideForward(context);
    for (const figure of context.byType.figure) {
      if (!hasEnds(figure)) continue;
      const ends = printedEnds(figure);
      if (ends === undefined || ends.low.value <= ends.high.value) continue;
      // "−1.4 to −3.6": many print the end nearer to none first.
      const isBySize = ends.high.value < 0 || /^[-\u2212]/.test(ends.high.text);
      if (isBySize && figure.kind !== 'interval') continue;
      const isOfLoss = saysLoss(context, figure);
      const estimate = placeOtherwise(context, figure);
      // "7.6 to −2.5" is no order by size either.
      const isOrdered = Math.abs(ends.low.value) <= Math.abs(ends.high.value);
      const isSlip =
        NAMED.test(figure.text) &&
        (estimate === 'outside' || (estimate === 'inside' && (!isOrdered || forward.has(figure))));
      yield {
        finding: {
          ...(isBySize ? { severity: isSlip ? 'warning' : 'info' } : isOfLoss ? { severity: 'info' } : {}),
          start: figure.start,
          end: figure.end,
          message: `The ${kindInWords(figure)} ${endsInWords(figure)} runs backwards: ${ends.low.text} is more than ${ends.high.text}.`,
          evidence: { low: ends.low.value, high: ends.high.value },
          fixes: estimate !== 'outside' ? swap(figure, ends.low.text, ends.high.text) : [],
          accuses: [figure.id],
        },
      };
    }
  },
};

/** "72.3% below baseline (range, 82.1 to 68.4)": what was lost may be printed from the greatest loss on. */
function saysLoss({ document: { text } }: CheckContext, { start }: Figure): boolean {
  return LOSS.test(text.slice(Math.max(0, start - 40), start));
}

const LOSS = /%\s(?:below|lower|less|reduction|decrease|decline|fall|drop|loss)\b[^.;]*[([]\s?$/;

/** "95% CI" in print, not two numbers in brackets. */
const NAMED = /C\.?I\b|confidence/i;

/** Intervals of records that print the lower end first where it is negative. */
function besideForward({ byType, document }: CheckContext): ReadonlySet<Figure> {
  const intervals = byType.figure.filter(({ kind }) => kind === 'interval');
  const found = new Set<Figure>();
  for (const [, figures] of byRecord(document, intervals))
    if (figures.some(({ low, high }) => low !== undefined && high !== undefined && low < 0 && low < high))
      for (const figure of figures) found.add(figure);
  return found;
}

function hasEnds(figure: Figure): boolean {
  return figure.kind === 'interval' || figure.kind === 'range' || figure.kind === 'iqr';
}

/**
 * Where the estimate lies when the ends are swapped. They must hold it; where they would not, a digit is wrong and there is no
 * telling which.
 */
function placeOtherwise(context: CheckContext, { id, low, high }: Figure): 'inside' | 'outside' | 'unknown' {
  if (low === undefined || high === undefined) return 'unknown';
  let place: 'inside' | 'unknown' = 'unknown';
  for (const claim of context.claims) {
    if (claim.kind !== 'result' || !claim.from.includes(id)) continue;
    for (const { estimate, interval } of [
      ...estimatesWithIntervals(context, claim),
      ...estimatesWithSpreads(context, claim),
    ]) {
      const value = estimate.value;
      if (interval.id !== id || value === undefined) continue;
      if (value < high || value > low) return 'outside';
      place = 'inside';
    }
  }
  return place;
}

function swap(figure: Figure, low: string, high: string): readonly Fix[] {
  const first = replaceNumber(figure, 'low', high);
  const second = replaceNumber(figure, 'high', low);
  return first && second ? [{ title: `Swap to ${high}–${low}`, edits: [first, second] }] : [];
}
