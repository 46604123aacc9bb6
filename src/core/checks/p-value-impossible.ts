import type { Figure } from '../../schema/annotation.js';
import type { Printed } from '../stats/printed.js';
import type { Check, CheckContext } from './check.js';
import { printedPart } from './figure-numbers.js';
import { wordsBefore } from './own-sentences.js';

/** A probability lies between 0 and 1. */
export const pValueImpossible: Check = {
  id: 'p-value-impossible',
  summary: 'A p-value against the bounds of a probability.',
  why: 'A p-value is a probability: above 1 or below 0 a digit or the decimal sign is wrong. "p = 0.000" is a rounding that should read "p < 0.001".',
  silentWhen: [
    'the p-value lies between 0 and 1, and is no odd bound ("P < 0.301" is an info)',
    'bounds of one digit up to 0.1, and 0.05 or 0.01 divided by a number of tests; levels that were planned',
  ],
  severity: 'error',
  examples: {
    fires: ['The ORR was higher with the combination (P = 1.3).'],
    silent: [
      'The ORR was higher with the combination (P < 0.001).',
      'The ORR was no different (P = 1.00).',
      'The ORR was higher with the combination (P < 0.0167).',
      'We used a two-sided alpha of 0.20, so that P < 0.20 was a success.',
    ],
  },
  *run(context) {
    for (const figure of context.byType.figure) {
      if (figure.kind !== 'p-value') continue;
      const p = printedPart(figure, 'value');
      if (p === undefined) continue;
      if (p.value > 0 && p.value <= 1) {
        if (figure.comparator === '<' && isOddBound(p) && !isLevel(context, figure))
          yield {
            finding: {
              severity: 'info',
              start: figure.start,
              end: figure.end,
              message: `P < ${p.text} is no usual bound: one like 0.05, 0.01 or 0.001 is expected.`,
              evidence: { value: p.value },
              accuses: [figure.id],
            },
          };
        continue;
      }
      const isZero = p.value === 0;
      if (isZero && (figure.comparator === '>' || figure.comparator === '>=')) continue;
      yield {
        finding: {
          ...(isZero ? { severity: 'info' as const } : {}),
          start: figure.start,
          end: figure.end,
          message: isZero
            ? `A p-value is never ${p.text}: it is less than ${p.unit.toFixed(p.decimals)}.`
            : `A p-value lies between 0 and 1, printed ${p.text}.`,
          evidence: { value: p.value },
          accuses: [figure.id],
        },
      };
    }
  },
};

/** "a two-sided α of 0.20 (wherein P < 0.20", "the boundary at the interim look was P < 0.0049": a level that was planned. */
function isLevel({ document }: CheckContext, { start }: Figure): boolean {
  return LEVEL.test(wordsBefore(document, start, 100));
}

const LEVEL = /α|\b(?:alpha|boundar(?:y|ies)|thresholds?|levels?|considered significant|final)\b/i;

/** A bound above 0.1, or of several digits that no correction for a number of tests explains. */
function isOddBound({ value, unit, text }: Printed): boolean {
  if (value > HIGHEST_BOUND) return true;
  if (text.replace(/[^0-9]/g, '').replace(/^0+|0+$/g, '').length < 2) return false;
  for (const alpha of ALPHAS)
    for (let tests = 1; tests <= MOST_TESTS; tests++)
      if (Math.abs(alpha / tests - value) <= unit / 2 + 1e-12) return false;
  return true;
}

const HIGHEST_BOUND = 0.1;
/** Levels of significance, two-sided and one-sided, that are divided by the number of tests (Bonferroni). */
const ALPHAS = [0.05, 0.025, 0.01];
const MOST_TESTS = 20;
