import type { Figure } from '../../schema/annotation.js';
import type { Claim, ClaimRole } from '../../schema/claim.js';
import type { Check, CheckContext, FindingParts, ProofParts } from './check.js';
import { wholeNumber } from './figure-numbers.js';
import { countsOtherThanPatients, has, isApproximate, isBound } from './guards.js';

/** Each step has at most as many patients as the step before it. */
const STEPS: readonly ClaimRole[] = ['screened', 'enrolled', 'randomised', 'treated', 'completed'];

interface Step {
  readonly role: ClaimRole;
  readonly patients: number;
  readonly figure: Figure;
}

/** Screened, enrolled, randomised, treated, completed: never more than before. */
export const enrolmentOrder: Check = {
  id: 'enrolment-order',
  summary: 'The numbers screened, enrolled, randomised, treated, completed and analysed against each other.',
  why: 'Patients only leave on the way: nobody is treated who was not enrolled, and no more are analysed than were randomised.',
  silentWhen: [
    'roll-over and cross-over studies, subgroups, other trials',
    'a step with several numbers (arms, cohorts), or one of another arm',
    'a number that is about or at least so many',
  ],
  severity: 'error',
  claims: ['enrolment'],
  examples: {
    fires: ['Of 43 screened patients, 46 completed the study.'],
    silent: [
      'Of 53 screened patients, 46 completed the study.',
      'We found 16 randomised trials with 1204 patients (1251 knees, as two trials included 47 patients with both knees replaced).',
      'Of 90 women, 40 were randomised to A and 43 to B and treated for five days.',
      'The schools were randomised: in 12 (535 children) varnish was used, while in the other 12 (612 children) none was treated.',
      'Of the 51 patients completing the study, 26 (51%) were treated with tape, and 25 (49%) were treated with cold.',
      'Over and above the 412 analysed, 38 had been randomised at a hospital that was closed.',
      'Between 9 May 2020 and 18 January 2021, 1274 patients were assessed between two waves and in four hospitals; 940 were randomised.',
      'Some 3116 people completed the online eligibility screen; 1405 were ineligible and 1711 were randomised.',
      'Of 310 patients with bleeding ulcers, 120 had been treated by injection before 98 of them were randomised.',
    ],
  },
  *run(context) {
    for (const claim of context.claims) {
      if (claim.kind !== 'enrolment' || claim.background) continue;
      if (has(claim, 'subgroup') || countsOtherThanPatients(claim)) continue;
      const steps = STEPS.flatMap((role) => stepOf(context, claim, role));
      for (const [i, step] of steps.entries()) {
        const before = steps[i - 1];
        if (before && !areSides(context, before, step)) yield compare(before, step);
      }
      const analysed = stepOf(context, claim, 'analysed')[0];
      const entered = steps.findLast(
        ({ role }) => role === 'randomised' || role === 'enrolled' || role === 'screened',
      );
      if (analysed && entered && !areSides(context, entered, analysed)) yield compare(entered, analysed);
    }
  },
};

/** The one number of a step; none where it has several, or none that is exact. */
function stepOf(context: CheckContext, claim: Claim, role: ClaimRole): readonly Step[] {
  const [figure, ...more] = context.figures(claim, role);
  if (figure === undefined || more.length > 0 || isBound(figure) || isApproximate(claim, figure)) return [];
  const patients = wholeNumber(figure);
  return patients === undefined ? [] : [{ role, patients, figure }];
}

/** "40 were randomised to A and 43 to B and treated", "randomised: in 12 … and in the other 12 (512 children)": side by side, and no steps. */
function areSides(
  { document: { text } }: CheckContext,
  { figure: before }: Step,
  { figure: after }: Step,
): boolean {
  // "Of the 51 completing the study, 25 were treated with A": of whom the others are a part.
  if (after.start < before.end) return OF_WHOM.test(text.slice(Math.max(0, after.start - 12), after.start));
  const between = text.slice(before.end, Math.min(after.start, before.end + LONGEST_ARM));
  return TO_ARM.test(between) || OTHERS.test(between);
}

const OF_WHOM = /\b(?:of|among)\s(?:the\s|these\s|those\s|all\s)?$/i;
const LONGEST_ARM = 240;
const TO_ARM = /^[^.;]*?\b(?:randomi[sz]ed|assigned|allocated)\s(?:to|into)\b[^.;]*(?:,|\band)\s*$/;
const OTHERS = /\bthe others?\b[^.;]*$/;

function compare(before: Step, after: Step): FindingParts | ProofParts {
  const figures = [before.figure.id, after.figure.id];
  if (after.patients <= before.patients) {
    const message = `${after.patients} ${after.role} of ${before.patients} ${before.role}.`;
    return { proof: { strength: 'consistent', figures, message } };
  }
  const { start, end } = before.figure;
  return {
    finding: {
      start: after.figure.start,
      end: after.figure.end,
      message: `${after.patients} ${after.role} are more than ${before.patients} ${before.role}.`,
      related: [{ start, end, message: `${before.patients} ${before.role}` }],
      evidence: { [before.role]: before.patients, [after.role]: after.patients },
      accuses: figures,
    },
  };
}
