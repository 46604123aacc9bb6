import type { Figure } from '../../schema/annotation.js';
import { isSlippedSum } from '../stats/slip.js';
import { type Allocated, allocatedIn, isNested, sumInWords, sumOf } from './allocated.js';
import { compareEach } from './arms-alike.js';
import { compareNearly } from './arms-nearly-whole.js';
import { compareApart, compareTold } from './arms-unread.js';
import {
  countsTheRest,
  followsUpon,
  isPrintedAhead,
  loses,
  mayBeFewer,
  printsBetween,
  splitsAll,
  tellsOfSome,
} from './between-whole-and-arms.js';
import type { Check, CheckContext, FindingParts, ProofParts } from './check.js';
import { isCohort } from './cohort-sizes-mismatch.js';
import { areInOneSentence } from './own-sentences.js';
import { printsNumber } from './printed-numbers.js';
import { recordSizes } from './record-sizes.js';

/** Do the arms add up to those who were randomised? */
export const armSizesMismatch: Check = {
  id: 'arm-sizes-mismatch',
  summary: 'The sizes of the arms against the number that was randomised, assigned or divided.',
  why: 'Everyone who is randomised goes to one arm, so the arms add up to the number randomised. A digit lost in one of them is the commonest reason why they do not.',
  silentWhen: [
    'an arm may stand without its size, or something else is counted between the arms',
    'some of the arms alone make the total: the others split them further',
    'the number is that of people screened, enrolled or analysed, unless the list of arms follows right behind it',
    'about so many, at least so many; other trials',
    'only the form of the list makes the numbers those of arms (only an info, unless one digit or two swapped ones would make them add up and nobody can be missing)',
    'people are lost or excluded between the total and the arms, or the number that the arms make stands there',
  ],
  severity: 'warning',
  examples: {
    fires: [
      'A total of 210 patients were randomly assigned to surgery (n=105) or bracing (n=97).',
      'Of 1103 women assessed for eligibility, 821 were randomised: 412 to the pessary and 490 to expectant management.',
      'We randomised 210 adults to two groups (102 in each group).',
      'We randomised 210 adults (97 in each group).',
      '2029 patients were randomised, 1012 to APM and 1013 to HSFM, and all were included in the analysis.',
      "Participants were 196 infants born before 28 weeks' gestation: 86 allocated to drug A and 80 to placebo.",
      'A total of 1252 episodes in 1231 children were randomised: 810 to the low dose, 410 to the high dose, and 411 to prednisolone.',
      'Of the 85 patients aged 80 or over, 37 were assigned to thrombectomy and 44 to control.',
      'Of 106 smokers, 453 were allocated to vouchers and 453 to advice alone.',
    ],
    silent: [
      'A total of 210 patients were randomly assigned to surgery (n=105) or bracing (n=105).',
      'A total of 210 patients were randomly assigned to surgery (n=70), bracing (n=70), or observation.',
      'We randomised 210 adults (70 in each group).',
      'We assigned women to group A (n = 3000), group B (n = 3000) or group C (n = 3000).',
      'Lesions were found in 26 women in group A, 16 in group B and 11 in group C.',
      'We randomised 214 adults. Data were to hand for 210 of the 214, 105 in each group.',
      'Nineteen had been randomised to lavage, 14 to 10 days of neomycin, and 15 to neomycin with lavage.',
      'Ninety ASA I-II patients (N = 90; 30 per group) were allocated to three groups.',
      'A total of 210 patients were randomised, 105 to surgery and the rest to bracing.',
      'Vomiting (n = 29) predominated with the drug, and arthralgia (n = 15) and QT prolongation (n = 7) with placebo.',
      'Retreatment was needed in 27 eyes: 14 in the drug, 10 in the combination and 3 in the laser arm.',
      'A total of 210 patients were randomised to surgery or bracing; 203 were treated (102 in the surgery group and 101 in the bracing group).',
      'Of 210 women randomised, seven were lost to follow-up, leaving 102 in the surgery group and 101 in the bracing group.',
    ],
  },
  *run(context) {
    const judged = new Set<string>();
    for (const claim of context.claims) {
      const split = allocatedIn(context, claim);
      if (split === undefined) continue;
      yield* told(compareSplit(context, claim.record, split), judged);
    }
    yield* told(compareTold(context, judged), judged);
    yield* compareNearly(context, judged);
  },
};

/** What is said of arms; the figures that it is said of are judged. */
function* told(
  parts: Iterable<FindingParts | ProofParts>,
  judged: Set<string>,
): Iterable<FindingParts | ProofParts> {
  for (const part of parts) {
    for (const id of 'proof' in part ? part.proof.figures : part.finding.accuses) judged.add(id);
    yield part;
  }
}

function* compareSplit(
  context: CheckContext,
  record: number,
  split: Allocated,
): Iterable<FindingParts | ProofParts> {
  const { total, arms, incomplete, perArm } = split;
  if (total === undefined && !incomplete)
    yield* compareApart(
      context,
      record,
      arms.map(({ figure }) => figure),
    );
  if (total === undefined || arms.length === 0 || isCohort(split)) return;
  if (perArm) {
    yield* compareEach(context, record, split, total);
    return;
  }
  yield* compareSum(context, record, split, total);
}

function* compareSum(
  context: CheckContext,
  record: number,
  { arms, incomplete, unsaid }: Allocated,
  total: NonNullable<Allocated['total']>,
): Iterable<FindingParts | ProofParts> {
  const numbers = arms.map(({ patients }) => patients);
  const sum = sumOf(numbers);
  const figures = [...new Set([total.figure.id, ...arms.map(({ figure }) => figure.id)])];
  if (sum === total.patients) {
    // Numbers that only their sum with a number of another sentence makes arms bear each other out, and no more.
    const strength =
      unsaid && !areInOneSentence(context.document, total.figure.start, arms[0]?.figure.start)
        ? 'consistent'
        : 'proven';
    yield { proof: { strength, figures, message: `${sumInWords(numbers)}, all who were split.` } };
    return;
  }
  const [first] = arms;
  const last = arms.at(-1);
  if (incomplete || first === undefined || last === undefined || isNested(numbers, total.patients)) return;
  if (loses(context, total.figure, first.figure) || printsBetween(context, total.figure, first.figure, sum))
    return;
  // "(placebo, n=46), while above it they were 4.0 and 3.7 (n=50 and n=46)": a size beside others, and no whole.
  if (unsaid && /^n\b/i.test(total.figure.text) && total.patients <= Math.max(...numbers)) return;
  if (isPrintedAhead(context, total.figure, sum)) return;
  if (tellsOfSome(context, last.figure) || countsTheRest(context, last.figure, total.patients - sum)) return;
  // A factorial trial splits everyone twice.
  if (sum === 2 * total.patients) return;
  const other = recordSizes(context)(record).find((one) => one.total === sum)?.figure;
  const fits = other === undefined ? '' : `; they fit the ${sum} given elsewhere`;
  // The number that was split may be another than that of a sentence before, but for the one right before.
  const own = total.stated || followsUpon(context, total.figure, first.figure);
  const isSaid = total.stated && !unsaid;
  const mayBeOther =
    other !== undefined ||
    (!isSaid && printsNumber(context.document, record, sum, sum)) ||
    mayBeFewer(context, last.figure);
  const all = sum > total.patients || splitsAll(context, total.figure, arms.map(figureOf));
  const sure = !mayBeOther && own && all && (isSaid || isSlipped(total.patients, numbers));
  const severity = sure ? 'warning' : 'info';
  yield {
    finding: {
      severity,
      start: first.figure.start,
      end: last.figure.end,
      message: `The arms do not add up: ${sumInWords(numbers)}, not the ${total.patients} who were split${fits}.`,
      related: [
        { start: total.figure.start, end: total.figure.end, message: `${total.patients} were split` },
        ...(other === undefined ? [] : [{ start: other.start, end: other.end, message: `${sum} here` }]),
      ],
      evidence: { total: total.patients, arms: numbers, sum },
      accuses: figures,
    },
  };
}

function figureOf({ figure }: Allocated['arms'][number]): Figure {
  return figure;
}

/** A third arm or people who were left out are fewer than this part of the smallest arm only by chance. */
const LITTLE = 0.3;
/** So few people may be missing without a word. */
const FEW = 10;

/** True where one digit, or two swapped ones, of the whole or of a part would make the parts those of the whole. */
function isSlipped(total: number, parts: readonly number[]): boolean {
  const sum = sumOf(parts);
  const missing = total - sum;
  // Where the parts are fewer, some people may be in none of them.
  if (missing > 0 && (missing < FEW || missing > LITTLE * Math.min(...parts))) return false;
  return isSlippedSum(total, parts, 2);
}
