import { finds } from '../carets.js';

const figures = (drawing: string) => finds(['figure'], drawing);

describe('figures: rates of a list', () => {
  it('are told at its head', () => {
    figures(`
      Incidence rates per 100 person-years (95% CI): infection, 1.6 (1.1–2.2); zoster, 1.5 (1.0–2.1).
                                                                ^^^ figure rate 1.6
                                                                     ^^^^^^^ figure interval 1.1–2.2
                                                                                       ^^^ figure rate 1.5
                                                                                            ^^^^^^^ figure interval 1–2.1
    `);
  });
});
