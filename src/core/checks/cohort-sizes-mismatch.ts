import { type Allocated, allocatedIn, isNested, sumInWords, sumOf } from './allocated.js';
import type { Check } from './check.js';

/** Do the dose levels, cohorts or sites add up? */
export const cohortSizesMismatch: Check = {
  id: 'cohort-sizes-mismatch',
  summary: 'The sizes of dose levels, cohorts or sites against the number of people in all of them.',
  why: 'In dose escalation everyone is treated at one level first, so the levels add up to the number treated.',
  silentWhen: [
    'a level may stand without its size',
    'patients were replaced, or took part in more than one cohort',
    'some of the cohorts alone make the total',
  ],
  severity: 'warning',
  claims: ['allocation'],
  examples: {
    fires: ['We assigned 18 patients to cohort 1 (n=3), cohort 2 (n=3), cohort 3 (n=6) and cohort 4 (n=8).'],
    silent: ['We assigned 18 patients to cohort 1 (n=3), cohort 2 (n=3), cohort 3 (n=6) and cohort 4 (n=6).'],
  },
  *run(context) {
    for (const claim of context.claims) {
      const split = allocatedIn(context, claim);
      if (split?.total === undefined || split.perArm || !isCohort(split)) continue;
      const { total, arms, incomplete, unsaid } = split;
      const numbers = arms.map(({ patients }) => patients);
      const sum = sumOf(numbers);
      const figures = [total.figure.id, ...arms.map(({ figure }) => figure.id)];
      if (sum === total.patients) {
        yield { proof: { strength: 'proven', figures, message: `${sumInWords(numbers)}, all of them.` } };
        continue;
      }
      const [first] = arms;
      const last = arms.at(-1);
      if (incomplete || first === undefined || last === undefined || isNested(numbers, total.patients))
        continue;
      yield {
        finding: {
          severity: total.stated && !unsaid ? 'warning' : 'info',
          start: first.figure.start,
          end: last.figure.end,
          message: `The cohorts do not add up: ${sumInWords(numbers)}, not ${total.patients}.`,
          related: [
            { start: total.figure.start, end: total.figure.end, message: `${total.patients} in all` },
          ],
          evidence: { total: total.patients, cohorts: numbers, sum },
          accuses: figures,
        },
      };
    }
  },
};

/** Dose levels, cohorts or sites, not arms that people are assigned to by chance. */
export function isCohort({ arms }: Allocated): boolean {
  return arms.length > 0 && arms.every(({ name }) => COHORT.test(name));
}

const COHORT =
  /\b(?:cohort|level|site|cent(?:er|re)|hospital)s?\b|^\d[\d.,]*\s?(?:mg|µg|μg|mcg|g|ml|iu|gy)\b/;
