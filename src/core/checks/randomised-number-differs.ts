import type { Figure } from '../../schema/annotation.js';
import { sumInWords, sumOf } from './allocated.js';
import type { Check, FindingParts, ProofParts } from './check.js';
import { wholeNumber } from './figure-numbers.js';
import { isApproximate, isBound } from './guards.js';
import { wordsBefore } from './own-sentences.js';

/** The number randomised is one number, wherever it is given. */
export const randomisedNumberDiffers: Check = {
  id: 'randomised-number-differs',
  summary: 'The number of people randomised, as the text gives it in several places.',
  why: 'Title, abstract and body speak of the same people; where the numbers differ, one of them is a slip or tells of others.',
  silentWhen: [
    'a sentence gives several numbers (arms, cohorts, steps of randomisation)',
    'one is the size of an arm, or of a part of the trial ("in phase 2, 900 were randomised")',
    'about so many, planned numbers, other trials',
  ],
  severity: 'info',
  claims: ['enrolment'],
  examples: {
    fires: ['We randomised 240 patients. Of the 204 patients randomised, 31 relapsed.'],
    silent: [
      'We randomised 240 patients. Of the 240 patients randomised, 31 relapsed.',
      'In phase 1, 50 adults were randomised to two doses. In phase 2, 900 adults were randomised to three.',
    ],
  },
  *run(context) {
    const sizes = new Set(
      context.claims.flatMap((claim) =>
        claim.kind === 'allocation' ? context.figures(claim, 'arm-size') : [],
      ),
    );
    const isOfPart = ({ start }: Figure) => PART.test(wordsBefore(context.document, start, NEAR));
    const known = new Map<number, Randomised[]>();
    for (const claim of context.claims) {
      if (claim.kind !== 'enrolment' || claim.background) continue;
      const [figure, ...more] = context.figures(claim, 'randomised');
      if (figure === undefined || more.length > 0 || sizes.has(figure) || isOfPart(figure)) continue;
      const patients = wholeNumber(figure);
      if (patients === undefined || isBound(figure) || isApproximate(claim, figure)) continue;
      const list = known.get(claim.record) ?? [];
      known.set(claim.record, list);
      list.push({ figure, patients });
    }
    for (const list of known.values()) yield* compareAll(list);
  },
};

/** "In phase 2, 900 adults were randomised", "part B: 40": of a part of the trial. */
const PART =
  /\b(?:phase|part|stage|study|trial|cohort|period|step)\s(?:\d|[IVX]+|[A-D]|one|two|three)\b[^.;]{0,12}$/i;
/** How far before the number its part may be named, in UTF-16 code units. */
const NEAR = 40;

/** Fewer than one in so many are some of all. */
const SOME = 4;

interface Randomised {
  readonly figure: Figure;
  readonly patients: number;
}

function* compareAll(list: readonly Randomised[]): Iterable<FindingParts | ProofParts> {
  // A table of arms may give those of all behind them.
  const whole = list.find(({ patients }) => 2 * patients === sumOf(list.map((one) => one.patients)));
  const [first, ...others] = whole === undefined ? list : [whole, ...list.filter((one) => one !== whole)];
  if (first === undefined) return;
  const arms = others.filter(({ patients }) => patients !== first.patients);
  const numbers = arms.map(({ patients }) => patients);
  // A flow diagram gives those of each arm behind those of all.
  if (arms.length > 1 && sumOf(numbers) === first.patients) {
    const figures = [first, ...arms].map(({ figure }) => figure.id);
    yield { proof: { strength: 'proven', figures, message: `${sumInWords(numbers)} randomised.` } };
    return;
  }
  for (const { figure, patients } of others) {
    const figures = [first.figure.id, figure.id];
    if (first.patients === patients) {
      const message = `${patients} randomised in both places.`;
      yield { proof: { strength: 'consistent', figures, message } };
      continue;
    }
    // "Three randomised subjects never took the drug": some of them.
    if (patients * SOME < first.patients) continue;
    yield {
      finding: {
        start: figure.start,
        end: figure.end,
        message: `${patients} randomised here, ${first.patients} elsewhere.`,
        related: [
          {
            start: first.figure.start,
            end: first.figure.end,
            message: `${first.patients} randomised`,
          },
        ],
        evidence: { here: patients, elsewhere: first.patients },
        accuses: figures,
      },
    };
  }
}
