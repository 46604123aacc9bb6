import type { Check } from './check.js';
import { printedEnds } from './figure-numbers.js';
import { unitsAgree } from './guards.js';
import { sampleSummary } from './sample-summary.js';
import { decimal, endsInWords } from './wording.js';

/** Hardly any text gives a standard deviation of fewer values than this. */
const FEW = 10;

/** How far values may scatter between their smallest and their largest. */
export const sdExceedsRange: Check = {
  id: 'sd-exceeds-range',
  summary: 'A standard deviation against the range of the same values.',
  why: 'Values scatter most when half of them lie at either end; then SD = (max − min)/2 × √(n/(n−1)) (Popoviciu’s inequality for samples). A larger one has a wrong digit, or the range is another’s.',
  silentWhen: [
    'SD and range have different units, or it is unclear whose they are',
    'the numbers may still meet when they were rounded',
    'the number of values is not stated and so few values as two would explain it (only a warning)',
  ],
  severity: 'error',
  claims: ['result'],
  examples: {
    fires: [
      'Mean age was 61 years (SD 24; range 41-79; n = 80).',
      'Mean age was 61 years (SD 24, range 41-79).',
    ],
    silent: [
      'Mean age was 61 years (SD 9; range 41-79; n = 80).',
      'Mean age was 61 years (SD 18.8, range 41-79).',
    ],
  },
  *run(context) {
    for (const claim of context.claims) {
      if (claim.kind !== 'result') continue;
      const summary = sampleSummary(context, claim);
      if (summary?.sd === undefined || summary.range === undefined) continue;
      const { sd, range, size } = summary;
      const ends = printedEnds(range);
      if (ends === undefined || !unitsAgree(sd.figure, range)) continue;
      const width = ends.high.value - ends.low.value;
      if (!(width > 0) || sd.printed.value < 0) continue;
      const most = (n: number, span = width) => (span / 2) * Math.sqrt(n / (n - 1));
      const rounding = (ends.high.unit + ends.low.unit) / 2;
      const least = sd.printed.value - sd.printed.unit / 2;
      const n = size?.n ?? FEW;
      const figures = [sd.figure.id, range.id];
      const bound = `(${ends.high.text} − ${ends.low.text})/2 × √(n/(n−1)) = ${decimal(most(n))} for n = ${n}`;
      if (least <= most(n, width + rounding)) {
        const message = `SD ${sd.printed.text} is at most ${bound}.`;
        if (sd.printed.value <= most(n)) yield { proof: { strength: 'consistent', figures, message } };
        continue;
      }
      yield {
        finding: {
          ...(size === undefined && least <= most(2, width + rounding)
            ? { severity: 'warning' as const }
            : {}),
          start: sd.figure.start,
          end: sd.figure.end,
          message: `The SD of ${sd.printed.text} is more than the range ${endsInWords(range)} allows: ${bound}.`,
          related: [{ start: range.start, end: range.end, message: 'range of the same values' }],
          evidence: { sd: sd.printed.value, low: ends.low.value, high: ends.high.value, n, most: most(n) },
          accuses: figures,
        },
      };
    }
  },
};
