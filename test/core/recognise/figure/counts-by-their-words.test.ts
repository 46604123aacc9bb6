import { finds, ignores } from '../carets.js';

const figures = (drawing: string) => finds(['figure'], drawing);

describe('figures: counts by the words around them', () => {
  it('parts of a count in one bracket, with words of their own', () => {
    figures(`
      Two were withdrawn (one for gout, one for a rash).
      ^^^ figure count 2
                          ^^^ figure count 1
                                        ^^^ figure count 1
    `);
    figures(`
      There were five fractures (3 hip, 2 wrist).
                 ^^^^ figure count 5
                                 ^ figure count 3
                                        ^ figure count 2
    `);
  });

  it('nobody, where others were counted', () => {
    figures(`
      Cough was seen in nine patients with enalapril and in none with placebo.
                        ^^^^ figure count 9
                                                            ^^^^ figure count 0
    `);
    figures(`
      Relapse was noted in none and six, respectively.
                           ^^^^ figure count 0
                                    ^^^ figure count 6
    `);
    figures(`
      Five patients had gout; none was severe.
      ^^^^ figure count 5
    `);
    ignores(['figure'], 'None of the tests was done.');
    ignores(['figure'], 'Cure was seen in many and none with a fever.');
  });

  it('two groups behind each outcome', () => {
    figures(`
      Headache (12; 15) and ear pain (7; 4) were mild.
                ^^ figure count 12
                    ^^ figure count 15
                                      ^ figure count 7
                                         ^ figure count 4
    `);
    ignores(['figure'], 'This is known (Table 2; 4).');
  });

  it('one, where the words say that somebody was counted', () => {
    figures(`
      Rash was seen in one and four patients, respectively.
                       ^^^ figure count 1
                               ^^^^ figure count 4
    `);
    figures(`
      One sudden death, in the sham group, was unexplained.
      ^^^ figure count 1
    `);
    figures(`
      Four had a fall; one (aged 81) died.
      ^^^^ figure count 4
                       ^^^ figure count 1
    `);
    figures(`
      Rash was seen in 12 patients (24%) but only one in the sham group.
                       ^^ figure count 12
                                    ^^^ figure percentage 24
                                                  ^^^ figure count 1
    `);
    ignores(['figure'], 'One death certificate was lost.');
  });

  it('further counts without a noun of their own', () => {
    figures(`
      Of 60 patients, 25 had limited disease (LD) and 35 extensive disease (ED).
         ^^ figure sample-size 60
                      ^^ figure count 25
                                                      ^^ figure count 35
    `);
    figures(`
      Cramps were reported by 3 of the zinc takers.
                              ^ figure count 3
    `);
    figures(`
      Cough was reported by 1 patient on placebo and by 4 on enalapril.
                            ^ figure count 1
                                                        ^ figure count 4
    `);
    figures(`
      In total 50 patients were randomised; 1,920 (64%) scans were read.
               ^^ figure sample-size 50
                                            ^^^^^ figure count 1920
                                                   ^^^ figure percentage 64
    `);
    figures(`
      84 patients were treated; 57% (48) were men.
      ^^ figure sample-size 84
                                ^^^ figure percentage 57
                                     ^^ figure count 48
    `);
  });

  it('people by their drug, behind a semicolon', () => {
    figures(`
      They got choice (n=51; 45 irinotecan, 6 paclitaxel).
                       ^^^^ figure sample-size 51
                             ^^ figure count 45
                                            ^ figure count 6
    `);
  });
});
