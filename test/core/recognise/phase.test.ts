import { finds, ignores } from './carets.js';

const found = (drawing: string) => finds(['phase'], drawing);
const nothing = (text: string) => ignores(['phase'], text);

describe('phase: of a trial', () => {
  it('reads arabic, roman and written numbers', () => {
    found(`
      phase II, Phase 3, phase IIb, phase 2b, phase-III and phase two trials
      ^^^^^^^^ phase 2
                ^^^^^^^ phase 3
                         ^^^^^^^^^ phase 2b
                                    ^^^^^^^^ phase 2b
                                              ^^^^^^^^^ phase 3
                                                            ^^^^^^^^^ phase 2
    `);
  });

  it('reads two phases in one', () => {
    found(`
      Phase 1/Phase 2, phase I/II, phase 1–2 and phase 2/3 trials
      ^^^^^^^^^^^^^^^ phase 1/2
                       ^^^^^^^^^^ phase 1/2
                                   ^^^^^^^^^ phase 1/2
                                                 ^^^^^^^^^ phase 2/3
    `);
  });

  it('reads the fields of a registry', () => {
    found(`
      Early Phase 1
      ^^^^^^^^^^^^^ phase early 1
      Phase Phase 3
            ^^^^^^^ phase 3
      Phase: 2
      ^^^^^^^^ phase 2
    `);
  });

  it('leaves the phases of a treatment or a cycle alone', () => {
    nothing('The maintenance phase, the phase of treatment, luteal phase 2 and phase 2 of the cycle.');
    nothing('Phase N/A; phase 1 (weeks 1–8); in phase 12; phase contrast; a three-phase CT.');
  });
});
