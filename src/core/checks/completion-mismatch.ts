import type { Figure } from '../../schema/annotation.js';
import type { Claim, ClaimRole } from '../../schema/claim.js';
import { indexFrom } from '../claims/by-sentence.js';
import { sumOf } from './allocated.js';
import type { Check, CheckContext, FindingParts, ProofParts } from './check.js';
import { wholeNumber } from './figure-numbers.js';
import { countsOtherThanPatients, has, isApproximate, isBound } from './guards.js';

/** Started, less those who left, is who finished. */
export const completionMismatch: Check = {
  id: 'completion-mismatch',
  summary: 'Those who started, less those who withdrew or were lost, against those who completed.',
  why: 'Whoever starts either completes or leaves, so the numbers add up: started − left = completed.',
  silentWhen: [
    'some of those who left make the difference: the others are counted again under a reason',
    'those who left for one reason only, who stopped the treatment, or who died: they may have completed, or more may have left',
    'a step with several numbers (arms, cohorts), subgroups, other trials',
    'about so many, at least so many',
  ],
  severity: 'warning',
  claims: ['enrolment'],
  examples: {
    fires: [
      'Of 90 women who were randomised, 7 withdrew and 88 completed the trial.',
      'Of 156 patients enrolled, 9 were lost to follow-up, 5 withdrew, and 124 completed the study.',
    ],
    silent: [
      'Of 90 women who were randomised, 7 withdrew and 83 completed the trial.',
      'Of 90 women who were randomised, 7 withdrew because of nausea and 80 completed the trial.',
      'Of 90 women who were randomised, 7 discontinued treatment and 88 completed the trial.',
      'Of 58 women who were randomised, 54 completed both periods; 3 withdrew during the first period and 1 during the second.',
    ],
  },
  *run(context) {
    for (const claim of context.claims) {
      if (claim.kind !== 'enrolment' || claim.background || has(claim, 'subgroup')) continue;
      if (countsOtherThanPatients(claim)) continue;
      const completed = only(context, claim, 'completed');
      const started =
        only(context, claim, 'treated') ??
        only(context, claim, 'randomised') ??
        only(context, claim, 'enrolled');
      const left = context
        .figures(claim, 'discontinued')
        .flatMap((figure) => [figure, ...alsoLeft(context, figure)])
        .flatMap((figure) => counted(claim, figure));
      if (completed === undefined || started === undefined || left.length === 0) continue;
      if (left.length > MOST || completed.patients > started.patients) continue;
      yield* compare(claim, started, left, completed);
    }
  },
};

/** More reasons than this are a table. */
const MOST = 6;

interface Counted {
  readonly figure: Figure;
  readonly patients: number;
}

/** The one number of a step; none where there are several, or where it is not exact. */
function only(context: CheckContext, claim: Claim, role: ClaimRole): Counted | undefined {
  const [figure, ...more] = context.figures(claim, role);
  return figure === undefined || more.length > 0 ? undefined : counted(claim, figure)[0];
}

/** "3 withdrew during the first period and 1 during the second": the verb is that of both. */
function alsoLeft({ document: { text }, byType }: CheckContext, { end }: Figure): readonly Figure[] {
  const next = byType.figure[indexFrom(byType.figure, end)];
  if (next?.kind !== 'count' || next.start - end > LONGEST_CLAUSE) return [];
  const joined = WHEN_AND.test(text.slice(end, next.start)) && WHEN.test(text.slice(next.end, next.end + 20));
  return joined ? [next] : [];
}

const LONGEST_CLAUSE = 60;
const WHEN_AND = /^\s[^.;:(),\d]*\b(?:during|in|on|while|before|after|from|with)\b[^.;:(),\d]*\sand\s$/;
const WHEN = /^\s(?:during|in|on|while|before|after|from|with)\b/;

function counted(claim: Claim, figure: Figure): readonly Counted[] {
  const patients = wholeNumber(figure);
  if (patients === undefined || isBound(figure) || isApproximate(claim, figure)) return [];
  return [{ figure, patients }];
}

function* compare(
  claim: Claim,
  started: Counted,
  left: readonly Counted[],
  completed: Counted,
): Iterable<FindingParts | ProofParts> {
  const gap = started.patients - completed.patients;
  const fit = fitting(left, gap);
  const inWords = (losses: readonly Counted[]) =>
    `${started.patients} − ${losses.map(({ patients }) => patients).join(' − ')} = ${started.patients - sumOf(losses.map(({ patients }) => patients))}`;
  if (fit !== undefined) {
    const figures = [started, ...fit, completed].map(({ figure }) => figure.id);
    yield { proof: { strength: 'proven', figures, message: `${inWords(fit)} who completed.` } };
    return;
  }
  const stated = left.every(({ figure }) =>
    claim.parts.every(
      (part) => part.annotation !== figure.id || (part.role === 'discontinued' && part.stated),
    ),
  );
  if (!stated) return;
  yield {
    finding: {
      start: completed.figure.start,
      end: completed.figure.end,
      message: `${inWords(left)}, not the ${completed.patients} who completed.`,
      related: [
        { start: started.figure.start, end: started.figure.end, message: `${started.patients} started` },
        ...left.map(({ figure: { start, end }, patients }) => ({ start, end, message: `${patients} left` })),
      ],
      evidence: {
        started: started.patients,
        left: left.map(({ patients }) => patients),
        completed: completed.patients,
      },
      accuses: [started, ...left, completed].map(({ figure }) => figure.id),
    },
  };
}

/** Those of the losses that make the difference: all of them if they do, else the fewest; undefined where none do. */
function fitting(left: readonly Counted[], gap: number): readonly Counted[] | undefined {
  if (sumOf(left.map(({ patients }) => patients)) === gap) return left;
  let best: readonly Counted[] | undefined;
  for (let chosen = 1; chosen < 2 ** left.length; chosen++) {
    const some = left.filter((_, i) => (chosen & (1 << i)) !== 0);
    if (sumOf(some.map(({ patients }) => patients)) !== gap) continue;
    if (best === undefined || some.length < best.length) best = some;
  }
  return best;
}
