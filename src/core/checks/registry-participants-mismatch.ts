import type { Figure } from '../../schema/annotation.js';
import type { Claim } from '../../schema/claim.js';
import type { Check, CheckContext, FindingParts, ProofParts } from './check.js';
import { wholeNumber } from './figure-numbers.js';
import { isBound } from './guards.js';

/** One registry page, one number of participants. */
export const registryParticipantsMismatch: Check = {
  id: 'registry-participants-mismatch',
  summary: 'The number of participants that a registry page gives in one field against that in another.',
  why: 'A page gives the number at its head and again in its design; where only one of them was brought up to date, readers take either.',
  silentWhen: [
    'one is a plan and the other what came of it',
    'about so many; another record of the same file, or a line between them that opens with another registry number',
    'they are the sizes of groups and their sum',
  ],
  severity: 'warning',
  claims: ['registration'],
  examples: {
    fires: ['Enrollment: 312. Allocation: randomized. Number of participants: 321.'],
    silent: [
      'Enrollment: 312. Allocation: randomized. Number of participants: 312.',
      'Estimated enrollment: 300. Allocation: randomized. Actual enrollment: 312.',
      'Sample size: 96. Allocation: randomized. Sample size: 98. Masking: none. Total sample size: 194.',
      'NCT01234567\nEnrollment: 180\n\nReBEC: RBR-2abcde\nTarget sample size: 48',
    ],
  },
  *run(context) {
    for (const claim of context.claims) {
      if (claim.kind !== 'registration') continue;
      yield* compareAll(context, claim, 'participants');
      yield* compareAll(context, claim, 'planned');
    }
  },
};

function* compareAll(
  context: CheckContext,
  claim: Claim,
  role: 'participants' | 'planned',
): Iterable<FindingParts | ProofParts> {
  const figures = context.figures(claim, role).filter((figure) => !isBound(figure));
  const [first, ...others] = figures;
  const number = first && wholeNumber(first);
  if (first === undefined || number === undefined) return;
  const total = totalOfAll(figures);
  if (total !== undefined) {
    const message = `The ${total} participants are the sum of the groups.`;
    yield { proof: { strength: 'proven', figures: figures.map(({ id }) => id), message } };
    return;
  }
  for (const other of others) {
    const again = wholeNumber(other);
    if (again === undefined || isOfAnotherTrial(context, first, other)) continue;
    yield again === number ? same(first, other, number) : differ(first, other, number, again);
  }
}

/** "Sample size: 96 … Sample size: 96 … Total sample size: 192": the number that all the others make, if there is one. */
function totalOfAll(figures: readonly Figure[]): number | undefined {
  const numbers = figures.map((figure) => wholeNumber(figure) ?? Number.NaN);
  const sum = numbers.reduce((all, number) => all + number, 0);
  return figures.length > 2 ? numbers.find((number) => 2 * number === sum) : undefined;
}

/** True where the registry's number of another trial opens a line between two figures: a further page of the same file. */
function isOfAnotherTrial({ byType, document }: CheckContext, first: Figure, other: Figure): boolean {
  return byType['trial-id'].some(
    ({ start, registry }) =>
      start > first.end &&
      start < other.start &&
      registry !== 'study' &&
      registry !== 'sponsor' &&
      OPENS_PAGE.test(document.text.slice(Math.max(0, start - LONGEST_LABEL), start)),
  );
}

const LONGEST_LABEL = 60;
/** Words and a colon from the beginning of the line; further numbers of the same trial are called so. */
const OPENS_PAGE = /(?:^|\n)(?![^\n]*(?:secondary|other|further|additional))[^\n.;]{0,45}$/i;

function same(first: Figure, other: Figure, number: number): ProofParts {
  const message = `${number} participants in both fields.`;
  return { proof: { strength: 'proven', figures: [first.id, other.id], message } };
}

function differ(first: Figure, other: Figure, number: number, again: number): FindingParts {
  return {
    finding: {
      start: other.start,
      end: other.end,
      message: `${again} participants here, ${number} in another field of the page.`,
      related: [{ start: first.start, end: first.end, message: `${number} participants` }],
      evidence: { first: number, second: again },
      accuses: [first.id, other.id],
    },
  };
}
