import type { Check } from './check.js';

/** A registry id that no registry could have given. */
export const trialIdInvalid: Check = {
  id: 'trial-id-invalid',
  summary: 'The form of a registry id against the rules of its registry: number of digits, check digits.',
  why: 'An id with a digit too few or too many leads to no trial, or to another one.',
  silentWhen: ['names of studies and numbers of sponsors, which follow no common rule'],
  severity: 'error',
  examples: {
    fires: ['ClinicalTrials.gov identifier: NCT0123456.'],
    silent: ['ClinicalTrials.gov identifier: NCT01234567.', 'The study ALTER-PA-001 is recruiting.'],
  },
  *run(context) {
    for (const id of context.byType['trial-id']) {
      if (id.valid || id.registry === 'study' || id.registry === 'sponsor') continue;
      const reason = id.reason ?? 'its form is not that of this registry';
      yield {
        finding: {
          // Only ClinicalTrials.gov publishes its form as a fixed rule; the others' rules were found from their ids.
          ...(id.registry === 'ClinicalTrials.gov' ? {} : { severity: 'warning' as const }),
          start: id.start,
          end: id.end,
          message: `${id.text} is no valid ${id.registry} id: ${reason}.`,
          evidence: { registry: id.registry, value: id.value },
          accuses: [id.id],
        },
      };
    }
  },
};
