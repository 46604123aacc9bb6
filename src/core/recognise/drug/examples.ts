/** Sentences that show what the drug recogniser finds and what it leaves alone. */
import type { RecogniserExamples } from '../recogniser.js';

export const drugExamples: RecogniserExamples = {
  finds: [
    `
    Patients received Penpulimab (AK105) plus anlotinib hydrochloride.
                      ^^^^^^^^^^ drug penpulimab mention=generic class="PD-1 antibody"
                                  ^^^^^ drug penpulimab mention=code
                                              ^^^^^^^^^^^^^^^^^^^^^^^ drug anlotinib
    `,
    `
    Previous statins and an SGLT2 inhibitor were allowed.
             ^^^^^^^ drug statin mention=class
                            ^^^^^^^^^^^^^^^ drug SGLT2 inhibitor mention=class
    `,
  ],
  ignores: [
    'The IC50 of CYP3A4 was measured by QLQ-C30.',
    'Serum calcium and insulin resistance did not change.',
  ],
};
