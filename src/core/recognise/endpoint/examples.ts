/** Sentences that show what the endpoint recogniser finds and what it leaves alone. */
import type { RecogniserExamples } from '../recogniser.js';

export const endpointExamples: RecogniserExamples = {
  finds: [
    `
      The primary endpoint was progression-free survival (PFS).
                               ^^^^^^^^^^^^^^^^^^^^^^^^^ endpoint PFS role=primary
                                                          ^^^ endpoint PFS role=primary
      `,
    `
      The change from baseline in HbA1c at week 26 was −1.2%.
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ endpoint change-in-HbA1c
      `,
  ],
  ignores: [
    'Patients with acute stroke and a serum creatinine (Cr) below 150 μmol/L were eligible.',
    'The mean age was 62 years (SD 9).',
  ],
};
