import type { Check } from './check.js';
import { printedPart } from './figure-numbers.js';

/** A probability lies between 0 and 1. */
export const pValueImpossible: Check = {
  id: 'p-value-impossible',
  summary: 'A p-value against the bounds of a probability.',
  why: 'A p-value is a probability: above 1 or below 0 a digit or the decimal sign is wrong. "p = 0.000" is a rounding that should read "p < 0.001".',
  silentWhen: ['the p-value lies between 0 and 1'],
  severity: 'error',
  examples: {
    fires: ['The ORR was higher with the combination (P = 1.3).'],
    silent: ['The ORR was higher with the combination (P < 0.001).', 'The ORR was no different (P = 1.00).'],
  },
  *run(context) {
    for (const figure of context.byType.figure) {
      if (figure.kind !== 'p-value') continue;
      const p = printedPart(figure, 'value');
      if (p === undefined || (p.value > 0 && p.value <= 1)) continue;
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
