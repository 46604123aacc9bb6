import type { Check } from './check.js';
import { wholeNumber } from './figure-numbers.js';
import { has, isApproximate, isBound } from './guards.js';

/** Can so many patients be split in this ratio? */
export const allocationIndivisible: Check = {
  id: 'allocation-indivisible',
  summary: 'The number of patients to be randomised against the parts of the allocation ratio.',
  why: 'A planned number is nearly always a multiple of the parts of the ratio, so that the arms come out even; one that is not was often changed, or the ratio was.',
  silentWhen: [
    'the split is done: the sizes of the arms are printed, or the sentence tells of no plan',
    'another trial’s allocation',
    'about so many, at least so many',
  ],
  severity: 'info',
  claims: ['allocation'],
  examples: {
    fires: ['A total of 104 patients will be randomly assigned in a 2:1 ratio.'],
    silent: [
      'A total of 105 patients will be randomly assigned in a 2:1 ratio.',
      'A total of 1961 adults were randomly assigned in a 2:1 ratio.',
    ],
  },
  *run(context) {
    for (const claim of context.claims) {
      if (claim.kind !== 'allocation' || claim.background || context.figure(claim, 'arm-size')) continue;
      if (!has(claim, 'estimated')) continue;
      const totals = context.figures(claim, 'total');
      const figure = totals[0];
      const total = figure && wholeNumber(figure);
      if (figure === undefined || total === undefined || totals.length > 1) continue;
      if (isBound(figure) || isApproximate(claim, figure)) continue;
      for (const part of claim.parts) {
        const ratio = part.role === 'ratio' ? context.get(part.annotation) : undefined;
        const parts = ratio?.type === 'design' ? partsOf(ratio.value) : 0;
        if (ratio === undefined || parts < 2 || total % parts === 0) continue;
        yield {
          finding: {
            start: figure.start,
            end: figure.end,
            message: `${total} patients cannot be split ${ratio.text} evenly: ${total} = ${parts} × ${Math.floor(total / parts)} + ${total % parts}.`,
            related: [{ start: ratio.start, end: ratio.end, message: `ratio of ${parts} parts` }],
            evidence: { total, parts, remainder: total % parts },
            accuses: [figure.id],
          },
        };
      }
    }
  },
};

/** 3 for "2:1", 2 for "1:1" and "2:2"; 0 where it is no ratio of small whole numbers. */
function partsOf(ratio: string): number {
  const shares = ratio.split(':').map(Number);
  if (shares.length < 2 || shares.some((share) => !Number.isInteger(share) || share < 1 || share > 20))
    return 0;
  return shares.reduce((a, b) => a + b) / shares.reduce(greatestDivisor);
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}
