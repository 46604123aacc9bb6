import type { Figure } from '../../schema/annotation.js';
import { armNamed } from '../claims/arm-names.js';
import { isSlip } from '../stats/slip.js';
import { type Allocated, type Arm, allocatedIn } from './allocated.js';
import type { Check, CheckContext } from './check.js';
import { statedCounts } from './counts-and-totals.js';
import { wholeNumber } from './figure-numbers.js';
import { countsOtherThanPatients, has } from './guards.js';
import { recordSizes } from './record-sizes.js';

/** More people of an arm than were assigned to it. */
export const denominatorExceedsArm: Check = {
  id: 'denominator-exceeds-arm',
  summary: 'The denominator of a result of one arm against the number that was assigned to the arm.',
  why: 'No more people of an arm can be analysed than were assigned to it, unless some crossed over to it.',
  silentWhen: [
    'events, lesions, eyes or cycles are counted',
    'as-treated and safety populations: up to a tenth more than were assigned deserve a look at most',
    'the denominator is a number given elsewhere, or no arm or several arms have that name',
    'those assigned are fewer than were evaluated, so that only some of all are told of',
    'other trials',
  ],
  severity: 'warning',
  claims: ['result'],
  examples: {
    fires: [
      'We randomised 118 patients to surgery (n = 60) or bracing (n = 58). Pain recurred in 12/86 patients in the surgery group.',
    ],
    silent: [
      'We assigned adults to oseltamivir 100 mg once daily (n = 12), oseltamivir twice daily (n = 9) or placebo (n = 12). Infection occurred in 8 (67%) of 12 on placebo and 8 (38%) of 21 on oseltamivir.',
      'Of 61 patients, 51 could be evaluated. Of the 10 who could not, 4 had been assigned to tape and 6 to cold. Warts went in 12 of 17 in the tape arm.',
      'We randomised 118 patients to surgery (n = 60) or bracing (n = 58). Pain recurred in 12/58 patients in the surgery group.',
      'We randomised 118 patients to surgery (n = 60) or bracing (n = 58). Pain recurred in 12/62 patients in the surgery group.',
      'We assigned 184 patients: 97 to timolol and 87 to surgery. At 1 year, 53 (31%) of 170 eyes in the timolol arm were successes.',
    ],
  },
  *run(context) {
    const arms = assignedArms(context);
    if (arms.size === 0) return;
    const sizes = recordSizes(context);
    for (const claim of context.claims) {
      if (claim.kind !== 'result' || claim.arm === undefined || claim.background) continue;
      if (countsOtherThanPatients(claim) || has(claim, 'change')) continue;
      const known = arms.get(claim.record) ?? [];
      const assigned =
        known[
          armNamed(
            claim.arm,
            known.map(({ name }) => name),
          )
        ];
      if (assigned === undefined || claim.end <= assigned.figure.end) continue;
      for (const { total, figures } of statedCounts(context, claim)) {
        const first = figures.at(-1);
        if (first === undefined || figures.includes(assigned.figure)) continue;
        const limit = assigned.patients;
        if (total <= limit) {
          const message = `${total} of the ${limit} assigned to ${assigned.name}.`;
          yield { proof: { strength: 'consistent', figures: [first.id], message } };
          continue;
        }
        // "one of these 28 was in the early group": those told of before, and not the arm.
        if (OF_THESE.test(first.text)) continue;
        const elsewhere = sizes(claim.record).some((size) => size.total === total && size.figure !== first);
        // "100 mg once daily (n = 12) or twice daily (n = 9)": 21 took the drug.
        const isPooled = sizes(claim.record).some((size) => size.total + limit === total);
        const isOther = isPooled || known.some(({ patients }) => patients === total);
        if (elsewhere || isOther || total <= Math.ceil(limit * AS_TREATED)) continue;
        // "12/78 knees", "as treated": no people, or others than those assigned.
        if (isOfThings(context, first)) continue;
        // "221 of 318 warts" in an arm of 36
        if (total > limit * OF_OTHER_THINGS && !isSlip(String(total), String(limit), 1)) continue;
        const { start, end } = assigned.figure;
        yield {
          finding: {
            start: first.start,
            end: first.end,
            message: `${total} is more than the ${limit} assigned to ${assigned.name}.`,
            related: [{ start, end, message: `${limit} assigned` }],
            evidence: { denominator: total, assigned: limit, arm: assigned.name },
            accuses: [first.id, assigned.figure.id],
          },
        };
      }
    }
  },
};

const OF_THESE = /\bof (?:these|those)\b/i;

/** So many times its size may an arm have as treated. */
const AS_TREATED = 1.1;

/** A noun in the plural right behind the numbers that is none of people, or people who changed arms. */
function isOfThings({ document }: CheckContext, { end }: Figure): boolean {
  const behind = document.text.slice(end, end + 60);
  const noun = /^\s(?:of\s)?([a-z]+s)\b/.exec(behind)?.[1];
  return (noun !== undefined && !PEOPLE.test(noun)) || /\b(?:as treated|crossed over)\b/.test(behind);
}

const PEOPLE =
  /^(?:patients|participants|subjects|persons|individuals|infants|adults|volunteers|boys|girls|males|females|cases|controls|was|has|this|its|versus|vs)$/;

/** More than so many times its size is a number of something else, unless one digit makes the difference. */
const OF_OTHER_THINGS = 2;

/** "39 transmissions, 4 of them in the early group" assigns nobody. */
function isName(name: string): boolean {
  return name !== '' && !/^of (?:them|these|those|whom|which)\b/.test(name);
}

/** The arms of each record that people were assigned to: those of the only allocation that gives its total. */
function assignedArms(context: CheckContext): ReadonlyMap<number, readonly Arm[]> {
  const studied = studiedIn(context);
  const byRecord = new Map<number, Allocated[]>();
  for (const claim of context.claims) {
    const split = allocatedIn(context, claim);
    if (split?.total === undefined || split.arms.length < 2 || split.arms.some(({ name }) => !isName(name)))
      continue;
    // "Of the 10 who could not be evaluated, 4 had been assigned to A and 6 to B"
    if (split.total.patients < (studied.get(claim.record) ?? 0)) continue;
    const list = byRecord.get(claim.record);
    if (list === undefined) byRecord.set(claim.record, [split]);
    else list.push(split);
  }
  const arms = new Map<number, readonly Arm[]>();
  for (const [record, [first, ...more]] of byRecord)
    if (first && more.length === 0) arms.set(record, first.arms);
  return arms;
}

/** How many people of each record were evaluated or finished: an allocation of fewer is one of some of its people. */
function studiedIn(context: CheckContext): ReadonlyMap<number, number> {
  const studied = new Map<number, number>();
  for (const claim of context.claims) {
    if (claim.kind !== 'enrolment' || claim.background) continue;
    for (const role of ['completed', 'analysed'] as const)
      for (const figure of context.figures(claim, role))
        studied.set(claim.record, Math.max(studied.get(claim.record) ?? 0, wholeNumber(figure) ?? 0));
  }
  return studied;
}
