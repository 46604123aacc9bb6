import { finds } from '../carets.js';

const figures = (drawing: string) => finds(['figure'], drawing);

describe('figures: values set against each other, and sums', () => {
  it('are means of two groups set against each other in a bracket', () => {
    figures(`
      Sick leave fell more with therapy (4.6 v. 7.1 days, P = 0.008).
                                         ^^^ figure mean 4.6 unit=d
                                                ^^^^^^^^ figure mean 7.1 unit=d
                                                          ^^^^^^^^^ figure p-value 0.008
    `);
    figures(`
      Treatment was short or long (4 v 12 weeks).
                                   ^ figure duration 4 unit=wk
                                       ^^^^^^^^ figure duration 12 unit=wk
    `);
  });

  it('have a sign behind the week at which they were measured', () => {
    figures(`
      At week 4, –2.9 and –1.1; at week 8, –3.6 and –1.4 points (p<0.01).
                 ^^^^ figure mean -2.9
                          ^^^^ figure mean -1.1
                                           ^^^^ figure mean -3.6
                                                    ^^^^^^^^^^^ figure mean -1.4
                                                                 ^^^^^^ figure p-value 0.01
    `);
  });

  it('have intervals of sums of money', () => {
    figures(`
      Hospital costs fell by £412 (95% CI £120 to £704) per patient.
                             ^^^^ figure quantity 412
                                   ^^^^^^^^^^^^^^^^^^^ figure interval 120–704
    `);
  });

  it('are no counts behind the coefficient of variation', () => {
    figures(`
      Cmax was 812 ng/mL (CV% 41) in fasting men.
               ^^^^^^^^^ figure mean 812 unit=ng/mL
    `);
  });
});
