import { type Printed, roundingInterval, tolerantInterval } from '../stats/printed.js';
import type { Check } from './check.js';
import { has, unitsAgree } from './guards.js';
import { type RecordSizes, recordSizes } from './record-sizes.js';
import { type Measured, sampleSummary } from './sample-summary.js';
import { decimal } from './wording.js';

/** The standard error of a mean follows from the standard deviation and the number of values. */
export const standardErrorMismatch: Check = {
  id: 'standard-error-mismatch',
  summary: 'A standard error against the standard deviation and the number of the same values.',
  why: 'The standard error of a mean is SD/√n. One that is not has a wrong digit, or standard deviation and standard error were mistaken for each other.',
  silentWhen: [
    'the number of values is not stated with them',
    'adjusted means, whose standard errors come from a model',
    'the numbers may still meet when they were truncated or rounded up',
    'another sample size of the text explains both (only an info)',
  ],
  severity: 'warning',
  claims: ['result'],
  examples: {
    fires: ['Mean weight loss was 4.2 kg (SD 4.2; n = 49; SE 1.6).'],
    silent: [
      'Mean weight loss was 4.2 kg (SD 4.2; n = 49; SE 0.6).',
      'Mean weight loss was 4.2 kg (SD 4.2; SE 1.6).',
    ],
  },
  *run(context) {
    const sizes = recordSizes(context);
    for (const claim of context.claims) {
      if (claim.kind !== 'result' || has(claim, 'adjusted')) continue;
      const summary = sampleSummary(context, claim);
      if (summary?.sd === undefined || summary.se === undefined || summary.size === undefined) continue;
      const { sd, se, size } = summary;
      if (!unitsAgree(sd.figure, se.figure) || !(sd.printed.value > 0)) continue;
      const figures = [sd.figure.id, se.figure.id, size.figure.id];
      const expected = sd.printed.value / Math.sqrt(size.n);
      const arithmetic = `${sd.printed.text}/√${size.n} = ${decimal(expected, se.printed.decimals + 2)}, printed ${se.printed.text}`;
      const fit = fitOf(sd.printed, se.printed, size.n);
      if (fit !== 'off') {
        const strength = fit === 'exact' ? 'proven' : 'consistent';
        yield { proof: { strength, figures, message: `${arithmetic}.` } };
        continue;
      }
      const other = fittingSize(sd, se, sizes, claim.record);
      yield {
        finding: {
          ...(other === undefined ? {} : { severity: 'info' as const }),
          start: se.figure.start,
          end: se.figure.end,
          message: `The standard error is not SD/√n: ${arithmetic}${other === undefined ? '' : `; it would fit n = ${other}`}.`,
          related: [
            { start: sd.figure.start, end: sd.figure.end, message: `standard deviation ${sd.printed.text}` },
            { start: size.figure.start, end: size.figure.end, message: `n = ${size.n}` },
          ],
          evidence: { sd: sd.printed.value, n: size.n, expected, printed: se.printed.text },
          accuses: figures,
        },
      };
    }
  },
};

/** Whether SD/√n and the standard error can meet: both rounded, or one of them truncated or rounded up. */
function fitOf(sd: Printed, se: Printed, n: number): 'exact' | 'near' | 'off' {
  const rounded = [roundingInterval(sd), roundingInterval(se)] as const;
  const tolerant = [tolerantInterval(sd), tolerantInterval(se)] as const;
  const root = Math.sqrt(n);
  const meet = ([a, b]: typeof rounded) => a.low / root <= b.high && b.low <= a.high / root;
  return meet(rounded) ? 'exact' : meet(tolerant) ? 'near' : 'off';
}

function fittingSize(sd: Measured, se: Measured, sizes: RecordSizes, record: number): number | undefined {
  return sizes(record).find(({ total }) => total > 1 && fitOf(sd.printed, se.printed, total) === 'exact')
    ?.total;
}
