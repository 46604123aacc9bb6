import { brokenDown } from './broken-down.js';
import type { Check } from './check.js';

/** Men and women together are all patients. */
export const categoryCountsMismatch: Check = {
  id: 'category-counts-mismatch',
  summary: 'The numbers of men and women against the number of people they are of.',
  why: 'The sexes of a trial’s people add up to their number. Where they do not, a digit is wrong, or the numbers are of two different sets of people.',
  silentWhen: [
    'it is unclear which number the two are of',
    'a third category follows and the sum is not too large',
    'another sample size of the text is the sum (only an info)',
  ],
  severity: 'warning',
  claims: ['breakdown'],
  examples: {
    fires: [
      'We studied 80 patients (38 men and 47 women).',
      'A total of 80 patients were enrolled: 33 men, 42 women.',
    ],
    silent: [
      'We studied 80 patients (33 men and 47 women).',
      'We studied 80 patients and 40 controls (60 men and 60 women).',
      'Of 80 patients in each group, 70 men and 90 women responded.',
    ],
  },
  *run(context) {
    yield* brokenDown(context, 'category');
  },
};
