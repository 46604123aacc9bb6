import { finds } from '../carets.js';

const figures = (drawing: string) => finds(['figure'], drawing);

describe('figures: arms in brackets, and counts behind a mean', () => {
  it('two parts as large as each other are arms', () => {
    figures(`
      In all, 828 patients entered (413 VA, 415 EBAC).
              ^^^ figure sample-size 828
                                    ^^^ figure sample-size 413
                                            ^^^ figure sample-size 415
    `);
    figures(`
      Of 1022 who were treated, 770 were analysed (386 dexmedetomidine, 384 saline).
         ^^^^ figure sample-size 1022
                                ^^^ figure sample-size 770
                                                   ^^^ figure sample-size 386
                                                                        ^^^ figure sample-size 384
    `);
  });

  it('a verb behind a number makes it a count', () => {
    figures(`
      Among 300 randomised participants (mean age 70 years), 290 completed.
            ^^^ figure sample-size 300
                                                  ^^^^^^^^ figure mean 70
                                                             ^^^ figure count 290
    `);
  });
});
