import { finds, ignores } from '../carets.js';

const figures = (drawing: string) => finds(['figure'], drawing);

describe('figures: the sample of a study and what only looks like one', () => {
  it('people whom a section on methods or participants begins with', () => {
    figures(`
      Methods: 218 patients with oesophagitis were treated with vonoprazan or lansoprazole.
               ^^^ figure sample-size 218
    `);
    figures(`
      Participants 1308 daily smokers motivated to quit.
                   ^^^^ figure sample-size 1308
    `);
    figures(`
      Results: 38 pts were dosed.
               ^^ figure sample-size 38
    `);
    figures(`
      Ninety-six children from twelve schools were allocated to xylitol or sorbitol.
      ^^^^^^^^^^ figure sample-size 96
                               ^^^^^^ figure count 12
    `);
  });

  it('people whose sex or age follows in brackets, and no tally of the dead', () => {
    figures(`
      Participants 312 adults (62% female; mean age 44·6 years) with poor sleep.
                   ^^^ figure sample-size 312
                               ^^^ figure percentage 62 unit=%
                                                    ^^^^^^^^^^ figure mean 44.6 unit=a
    `);
    figures(`
      Fourteen pts died: 5 due to sepsis.
      ^^^^^^^^ figure count 14
                         ^ figure count 5
    `);
  });

  it('people in whom something was studied', () => {
    figures(`
      A double-blind crossover trial in 26 patients with essential tremor.
                                        ^^ figure sample-size 26
    `);
    figures(`
      We gave 44 patients with uncontrolled asthma a nebuliser.
              ^^ figure sample-size 44
    `);
    figures(`
      The paste was given to 42 patients with hand eczema.
                             ^^ figure sample-size 42
    `);
  });

  it('people to whom something happened are counted', () => {
    figures(`
      Hypotension developed during the trial in 12 patients with sepsis.
                                                ^^ figure count 12
    `);
    figures(`
      Seven patients were admitted to hospital with pneumonia.
      ^^^^^ figure count 7
    `);
    figures(`
      36 patients (12%) with diabetes had an event.
      ^^ figure count 36
                   ^^^ figure percentage 12 unit=%
    `);
  });

  it('sizes of two studies, or of two arms in brackets', () => {
    figures(`
      We randomly assigned 738 adults (in the first study) and 1306 adults (in the second study) to the drug.
                           ^^^ figure sample-size 738
                                                               ^^^^ figure sample-size 1306
    `);
    figures(`
      In all 241 patients were randomised (119 vs 122).
             ^^^ figure sample-size 241
                                           ^^^ figure sample-size 119
                                                  ^^^ figure sample-size 122
    `);
  });

  it('those whose share is printed are counted, and a substudy has a sample', () => {
    figures(`
      A total of 626 patients (72%) in the drug group were alive.
                 ^^^ figure count 626
                               ^^^ figure percentage 72 unit=%
    `);
    figures(`
      In a substudy involving 698 participants the burden fell.
                              ^^^ figure sample-size 698
    `);
  });

  it('a share per unit of time is a rate, and a rough mean a mean', () => {
    figures(`
      The rate was 1.65% per year with one target and 2.19% per year with the other.
                   ^^^^^^^^^^^^^^ figure rate 1.65 unit=%/a
                                                      ^^^^^^^^^^^^^^ figure rate 2.19 unit=%/a
    `);
    figures(`
      Deaths occurred at 0.4%/month.
                         ^^^^^^^^^^ figure rate 0.4 unit=%/mo
    `);
    figures(`
      The mean score at baseline was approximately 3.2 in both groups.
                                                   ^^^ figure mean 3.2
    `);
  });

  it('one event with its n is a count', () => {
    figures(`
      Toxicity was dose limiting twice (rise of transaminases, n=1; neutropenia, n=1).
                                                               ^^^ figure count 1
                                                                                 ^^^ figure count 1
    `);
  });

  it('cases of an illness are counted, cases of a study sampled', () => {
    figures(`
      There were 8 cases of measles in one arm and 162 cases among those assigned to placebo.
                 ^ figure count 8
                                                   ^^^ figure count 162
    `);
    figures(`
      Among 60 cases (30 in each group) pain fell.
            ^^ figure sample-size 60
                      ^^ figure sample-size 30
    `);
  });

  it('those for whom data were available, and the arms of those who were treated', () => {
    figures(`
      Data were available for 3010 and 3012 patients, respectively.
                              ^^^^ figure sample-size 3010
                                       ^^^^ figure sample-size 3012
    `);
    figures(`
      A total of 448 received injections: 220 with the vaccine and 228 with placebo.
                 ^^^ figure count 448
                                          ^^^ figure sample-size 220
                                                                   ^^^ figure sample-size 228
    `);
    figures(`
      Methods: 4744 patients with heart failure received the drug or placebo.
               ^^^^ figure sample-size 4744
    `);
  });

  it('the field of a registry, with a word in brackets, and ages by a sign', () => {
    figures(`
      Enrollment (Actual): 652
                           ^^^ figure sample-size 652
    `);
    figures(`
      Spray as needed was compared with tablets in 4,176 patients ≥12 years.
                                                   ^^^^^ figure sample-size 4176
                                                                   ^^^^^^^^ figure age 12
    `);
  });

  it('arms in brackets that add up, also behind a tale of losses', () => {
    figures(`
      Twelve withdrew, leaving 986 (492 intervention, 494 control).
      ^^^^^^ figure count 12
                               ^^^ figure sample-size 986
                                    ^^^ figure sample-size 492
                                                      ^^^ figure sample-size 494
    `);
  });

  it('a share with its counts behind a word of change, and rates from one to the other', () => {
    figures(`
      Response rates (4-fold rise) were 78.3% (72/92) and 84.9% (79/93).
                      ^^^^^^ figure quantity 4 unit="{fold}"
                                        ^^^^^ figure percentage 78.3 unit=%
                                               ^^^^^ figure fraction 72/92
                                                          ^^^^^ figure percentage 84.9 unit=%
                                                                 ^^^^^ figure fraction 79/93
    `);
    figures(`
      Pneumonia fell from 7.4 to 4.9 per 1000 patient-days.
                          ^^^ figure rate 7.4
                                 ^^^^^^^^^^^^^^^^^^^^^^^^^ figure rate 4.9
    `);
  });

  it('men and women in brackets are counted, and who stops is not among those who finished', () => {
    figures(`
      A total of 80 patients (33 men and 47 women; mean age 51 y) took part.
                 ^^ figure sample-size 80
                              ^^ figure count 33
                                         ^^ figure count 47
                                                            ^^^^ figure mean 51 unit=a
    `);
    figures(`
      Of 50 patients, 41 finished and 9 stopped treatment.
         ^^ figure sample-size 50
                      ^^ figure count 41 stage=completed
                                      ^ figure count 9
    `);
  });

  it('one death in an arm, and a torque', () => {
    figures(`
      In the control arm one death occurred.
                         ^^^ figure count 1
    `);
    figures(`
      Knee strength was higher by 14 Nm (95% CI 6 to 22).
                                  ^^^^^ figure difference 14 unit=N.m
                                         ^^^^^^^^^^^^^^ figure interval 6–22 level=95
    `);
  });

  it('the last of a row of grades is no count', () => {
    ignores(['figure'], 'So were grade 3, 4, or 5 adverse events, and grade 3 or 4 events.');
  });

  it('a credible interval with its level and short form once more', () => {
    figures(`
      The relative risk was 0·68 (95% Bayesian credible interval [95% BCI]: 0·52–0·88).
          ^^^^^^^^^^^^^^^^^^^^^^ figure risk-ratio 0.68
                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ figure interval 0.52–0.88 level=95
    `);
  });

  it('best responses behind their short forms', () => {
    figures(`
      Best response was PR in 5, SD in 17 and PD in 16: the rate was low.
                              ^ figure count 5
                                       ^^ figure count 17
                                                    ^^ figure count 16
    `);
  });

  it('a limit of an index is no size, and a share in the next clause no mean', () => {
    ignores(['figure'], 'Adults with a body-mass index (BMI) of 30 or more could take part.');
    figures(`
      The mean BMI was 38.0, and 94.5% of participants were obese.
                       ^^^^ figure mean 38
                                 ^^^^^ figure percentage 94.5 unit=%
    `);
  });

  it('degrees of freedom without a space between them', () => {
    figures(`
      The increment differed (ANOVA, F(2,429)=6.3, p=0.002).
                                     ^^^^^^^^^^^^ figure quantity 6.3 statistic=F freedom=["2","429"]
                                                   ^^^^^^^ figure p-value 0.002
    `);
  });

  it('those included in an analysis, and so many of so many behind "n ="', () => {
    figures(`
      Then 939 were included in the primary analysis.
           ^^^ figure sample-size 939 stage=analysed
    `);
    figures(`
      It met its goal in 61.3 percent (n=184/300).
                         ^^^^^^^^^^^^ figure percentage 61.3
                                       ^^^^^^^^^ figure fraction 184/300
    `);
  });

  it('are not the number of a type, a stage or the end of a score', () => {
    figures(`
      A total of 118 type 2 diabetic patients with HbA1c above target were enrolled.
                 ^^^ figure sample-size 118
    `);
    figures(`
      We enrolled 150 stage 3 kidney patients with a performance status of 0 to 2 who were willing.
                  ^^^ figure sample-size 150
    `);
  });
});
