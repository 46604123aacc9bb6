import { brokenDown } from './broken-down.js';
import type { Check } from './check.js';

/** Those who did and those who did not are all. */
export const didAndDidNotMismatch: Check = {
  id: 'did-and-did-not-mismatch',
  summary: 'The numbers who did something and who did not, against the number of people they are of.',
  why: 'Everybody either did or did not. A sum above their number counts somebody twice, or has a wrong digit.',
  silentWhen: [
    'it is unclear which number the two are of',
    'the sum is too small (only an info: some may be missing; silent where others may still be under way)',
    'another sample size of the text is the sum (only an info)',
  ],
  severity: 'warning',
  claims: ['breakdown'],
  examples: {
    fires: [
      'Of 50 patients, 41 finished the course and 12 did not.',
      'Of 50 patients, 41 completed treatment and 12 discontinued.',
    ],
    silent: [
      'Of 50 patients, 41 finished the course and 9 did not.',
      'Of 50 patients, 41 completed treatment and 6 discontinued.',
      'Of 50 patients, 41 responded and 12 discontinued.',
    ],
  },
  *run(context) {
    yield* brokenDown(context, 'part');
  },
};
