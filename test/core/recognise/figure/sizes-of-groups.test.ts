import { finds, ignores } from '../carets.js';

const figures = (drawing: string) => finds(['figure'], drawing);

describe('figures: sizes of groups by verbs, fields and sums', () => {
  it('each and in all', () => {
    figures(`
      We enrolled 84 adults; 42 each to lights and bells.
                  ^^ figure sample-size 84
                             ^^ figure sample-size 42
    `);
    figures(`
      The protocol allows 90 patients; 30 each.
                          ^^ figure count 90
                                       ^^ figure sample-size 30
    `);
    ignores(['figure'], 'Doses rose in steps; 30 each.');
  });

  it('fields of forms', () => {
    figures(`
      Number of subjects: about 150
                                ^^^ figure sample-size 150
    `);
    figures(`
      Planned number of participants in the whole clinical trial: 930
                                                                  ^^^ figure sample-size 930
    `);
    figures(`
      <field Total Sample Size="64">
                                ^^ figure sample-size 64
    `);
    figures(`
      Girls were allotted to braces (n 41) or none (n 39).
                                     ^^^^ figure sample-size 41
                                                    ^^^^ figure sample-size 39
    `);
    ignores(['figure'], 'The group (n is unknown) was small.');
  });

  it('trials before their size', () => {
    figures(`
      In a crossover trial 96 women with migraine wore lenses.
                           ^^ figure sample-size 96
    `);
    ignores(['figure'], 'In trial 3 patients fasted.');
    ignores(['figure'], 'In study 12 participants were blinded.');
  });

  it('arms by what was given or done', () => {
    figures(`
      Of these, 311 received apixaban and 309 placebo.
                ^^^ figure sample-size 311
                                          ^^^ figure sample-size 309
    `);
    figures(`
      Seventeen villages took part.
      ^^^^^^^^^ figure sample-size 17
    `);
    figures(`
      In all, 61 in the tai chi group and 58 in the walking group completed the course.
              ^^ figure sample-size 61
                                          ^^ figure sample-size 58
    `);
    figures(`
      Nine never received a dose.
      ^^^^ figure sample-size 9
    `);
    ignores(['figure'], 'Each received 622 mg and 626 mg.');
    ignores(['figure'], 'Those in the walking group completed the course.');
  });

  it('names of arms beside their sizes', () => {
    figures(`
      Two towns were randomised (intervention 402; usual care 398).
      ^^^ figure count 2
                                              ^^^ figure sample-size 402
                                                              ^^^ figure sample-size 398
    `);
    figures(`
      Infants were randomised (Q4W 77; Q8W 79).
                                   ^^ figure sample-size 77
                                           ^^ figure sample-size 79
    `);
    figures(`
      Workers were randomised to splints (33) or 6 weeks of exercise (35).
                                          ^^ figure sample-size 33
                                                 ^^^^^^^ figure duration 6
                                                                      ^^ figure sample-size 35
    `);
    figures(`
      Children in the experimental group (45) and the control group (47) were followed.
                                          ^^ figure sample-size 45
                                                                     ^^ figure sample-size 47
    `);
    ignores(['figure'], 'Patients were enrolled (May 12; June 15).');
    ignores(['figure'], 'Patients were randomised (block 4; stratum 6).');
    ignores(['figure'], 'The trial (NCT 157; ISRCTN 151) is over.');
    ignores(['figure'], 'Scores were higher in the yoga group (45) than in the control group (39).');
  });

  it('parts that add up', () => {
    figures(`
      74 adults were randomised, 70 analysed (34 vs 36).
      ^^ figure sample-size 74
                                 ^^ figure sample-size 70
                                              ^^ figure sample-size 34
                                                    ^^ figure sample-size 36
    `);
    ignores(['figure'], 'Patients were assigned to one of three groups.');
    ignores(['figure'], 'Each was put into one of the two arms.');
  });
});
