import { roundingInterval } from '../stats/printed.js';
import type { Check } from './check.js';
import { printedPart } from './figure-numbers.js';
import { has } from './guards.js';
import { printedP } from './p-value-fit.js';

const ALPHA = 0.05;

/** "NS" beside a p-value below .05. */
export const notSignificantPValue: Check = {
  id: 'not-significant-p-value',
  summary: '"NS" against the p-value that it stands beside.',
  why: '"NS" means that P is not below .05. Beside a smaller p-value one of the two is a slip, often of a digit or a row.',
  silentWhen: [
    'the p-value may round to .05',
    'a boundary, an interim look or a correction for several tests is named',
    'the p-value is of interaction, trend, noninferiority or equivalence',
  ],
  severity: 'warning',
  claims: ['result'],
  examples: {
    fires: [
      'Relapse was no rarer with the drug (12% vs 15%; P=.02, NS).',
      'Relapse was as frequent with the drug (12% vs 13%; P=.004 [NS]).',
    ],
    silent: [
      'Relapse was no rarer with the drug (12% vs 15%; P=.20, NS).',
      'Relapse was rarer (12% vs 25%; P=.02).',
    ],
  },
  *run(context) {
    for (const claim of context.claims) {
      if (claim.says?.includes('ns') !== true) continue;
      if (claim.kind !== 'result' || has(claim, 'other-hypothesis') || has(claim, 'other-test')) continue;
      const [pValue, ...more] = context.figures(claim, 'p-value');
      const printed = pValue === undefined ? undefined : printedPart(pValue, 'value');
      if (pValue === undefined || printed === undefined || more.length > 0) continue;
      if (pValue.comparator === '>' || pValue.comparator === '>=' || pValue.comparator === '~') continue;
      const below = pValue.comparator === '<' || pValue.comparator === '<=';
      const most = below ? printed.value : roundingInterval(printed).high;
      const shown = printedP(pValue);
      if (most > ALPHA || (most === ALPHA && !below)) {
        yield {
          proof: {
            strength: 'consistent',
            figures: [pValue.id],
            message: `P ${shown} is not below .05, as "NS" says.`,
          },
        };
        continue;
      }
      yield {
        finding: {
          start: pValue.start,
          end: pValue.end,
          message: `"NS" stands beside P ${shown}, which is below .05.`,
          evidence: { printed: printed.value, alpha: ALPHA },
          accuses: [pValue.id],
        },
      };
    }
  },
};
