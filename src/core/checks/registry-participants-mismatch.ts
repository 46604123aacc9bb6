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
    'about so many; another record of the same file',
  ],
  severity: 'warning',
  examples: {
    fires: ['Enrollment: 312. Allocation: randomized. Number of participants: 321.'],
    silent: [
      'Enrollment: 312. Allocation: randomized. Number of participants: 312.',
      'Estimated enrollment: 300. Allocation: randomized. Actual enrollment: 312.',
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
  const [first, ...others] = context.figures(claim, role).filter((figure) => !isBound(figure));
  const number = first && wholeNumber(first);
  if (first === undefined || number === undefined) return;
  for (const other of others) {
    const again = wholeNumber(other);
    if (again === undefined) continue;
    yield again === number ? same(first, other, number) : differ(first, other, number, again);
  }
}

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
