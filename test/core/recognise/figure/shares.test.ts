import { finds, ignores } from '../carets.js';

const figures = (drawing: string) => finds(['figure'], drawing);

describe('figures: shares in many styles', () => {
  it('percentages with every sign and word', () => {
    figures(`
      Stoma leakage fell short of 5.0% in the first audit.
                                  ^^^^ figure percentage 5 printed={"value":"5.0"}
    `);
    figures(`
      Of the implants, 96.8 % were stable at loading.
                       ^^^^^^ figure percentage 96.8
    `);
    figures(`
      Cough settled in 71·4% of smokers.
                       ^^^^^ figure percentage 71.4
    `);
    figures(`
      Trachoma was cleared in 88.2 per cent of eyes.
                              ^^^^^^^^^^^^^ figure percentage 88.2
    `);
    figures(`
      Uptake reached 41 pct in rural clinics.
                     ^^^^^^ figure percentage 41
    `);
    figures(`
      Ten percent of swimmers had ear pain.
      ^^^^^^^^^^^ figure percentage 10
    `);
    figures(`
      Forty-two per cent of the midwives replied.
      ^^^^^^^^^^^^^^^^^^ figure percentage 42
    `);
    figures(`
      Die Heilungsrate lag bei 83,7 %.
                               ^^^^^^ figure percentage 83.7
    `);
    figures(`
      Seizure freedom was seen in <1% of controls.
                                   ^^ figure percentage 1 comparator=<
    `);
    figures(`
      Adherence of ≥ 80% was required.
                     ^^^ figure percentage 80 comparator=>=
    `);
  });

  it('lists and ranges that share one sign', () => {
    figures(`
      Wound infection was found in 4, 7 and 12%.
                                   ^ figure percentage 4
                                      ^ figure percentage 7
                                            ^^^ figure percentage 12
    `);
    figures(`
      Patency rates were 91.2, 84.5, and 70.3% in turn.
                         ^^^^ figure percentage 91.2
                               ^^^^ figure percentage 84.5
                                         ^^^^^ figure percentage 70.3
    `);
    figures(`
      Bleeding was noted in 3.1% vs. 2.9%.
                            ^^^^ figure percentage 3.1
                                     ^^^^ figure percentage 2.9
    `);
    figures(`
      Caries was seen in 18% or 22% of molars.
                         ^^^ figure percentage 18
                                ^^^ figure percentage 22
    `);
    figures(`
      Relapse is known to affect 20–30% of smokers.
                                 ^^^^^^ figure percentage 20–30
    `);
    figures(`
      Between 5% to 9% of grafts failed.
              ^^^^^^^^ figure percentage 5–9
    `);
  });

  it('an interval or range in brackets behind a share', () => {
    figures(`
      Weaning succeeded in 64.3% (95% CI 55.1–72.7).
                           ^^^^^ figure percentage 64.3
                                  ^^^^^^^^^^^^^^^^ figure interval 55.1–72.7
    `);
    figures(`
      Five-year implant survival was 94.2% (90.1–97.0).
      ^^^^^^^^^ figure duration 5 unit=a
                                     ^^^^^ figure percentage 94.2
                                            ^^^^^^^^^ figure range 90.1–97
    `);
    figures(`
      Efficacy was 76.0% (95% CI 68.0%, 82.0%).
                   ^^^^^ figure percentage 76 printed={"value":"76.0"}
                          ^^^^^^^^^^^^^^^^^^^ figure interval 68–82
    `);
    figures(`
      Sensitivity was 92% (95% CI, 88%-95%) and specificity 81% (76%-86%).
                      ^^^ figure percentage 92
                           ^^^^^^^^^^^^^^^ figure interval 88–95
                                                            ^^^ figure percentage 81
                                                                 ^^^^^^^ figure interval 76–86
    `);
    figures(`
      Clearance was 55% [95% CI: 41; 68] against 38% [26; 51].
                    ^^^ figure percentage 55
                         ^^^^^^^^^^^^^^ figure interval 41–68
                                                 ^^^ figure percentage 38
                                                      ^^^^^^ figure interval 26–51
    `);
  });

  it('shares in words', () => {
    figures(`
      Two thirds of the patients slept better.
      ^^^^^^^^^^ figure percentage 66.7
    `);
    figures(`
      Nearly half of the mothers breastfed, and a quarter of infants needed formula.
             ^^^^ figure percentage 50
                                                ^^^^^^^^^ figure percentage 25
    `);
    figures(`
      One in five children still wheezed at school age.
      ^^^^^^^^^^^ figure percentage 20
    `);
    figures(`
      Three-quarters of men quit smoking.
      ^^^^^^^^^^^^^^ figure percentage 75
    `);
    figures(`
      About one third of participants had a fall.
            ^^^^^^^^^ figure percentage 33.3
    `);
    figures(`
      Half relapsed within a year.
      ^^^^ figure percentage 50
    `);
  });

  it('fractions', () => {
    figures(`
      Ulcers closed in 38/52 with the dressing and 24/51 without.
                       ^^^^^ figure fraction 38/52
                                                   ^^^^^ figure fraction 24/51
    `);
    figures(`
      Fertility returned in 9 of 14 women.
                            ^^^^^^^ figure fraction 9/14
    `);
    figures(`
      Nineteen out of 60 knees stayed stiff.
      ^^^^^^^^^^^^^^^^^^ figure fraction 19/60
    `);
    figures(`
      Four of the eleven recipients rejected the graft.
      ^^^^^^^^^^^^^^^^^^ figure fraction 4/11
    `);
    figures(`
      Colonisation was lost in 120 of 1,340 residents (9.0%).
                               ^^^^^^^^^^^^ figure fraction 120/1340
                                                       ^^^^ figure percentage 9 printed={"value":"9.0"}
    `);
    figures(`
      Cure: 45/50 v 30/50.
            ^^^^^ figure fraction 45/50
                    ^^^^^ figure fraction 30/50
    `);
  });

  it('counts of two groups and what each is out of', () => {
    finds(
      ['figure'],
      `
      Nausea was had by 12 and 5 of the 150 and 148 women.
                        ^^ figure count 12
                               ^ figure count 5
                                        ^^^ figure sample-size 150
                                                ^^^ figure sample-size 148
      `,
    );
    finds(
      ['figure'],
      `
      Over 3.6 years 52 of the 204 women died, against 71 in 201 (35.3%).
           ^^^^^^^^^ figure duration 3.6
                     ^^^^^^^^^^^^^ figure fraction 52/204
                                                       ^^ figure count 71
                                                             ^^^ figure count 201
                                                                  ^^^^^ figure percentage 35.3
      `,
    );
  });

  it('what is no share', () => {
    ignores(['figure'], 'The half-life was long and half of the dose was given at night.');
    ignores(['figure'], 'She took half a tablet in the third trimester.');
    ignores(['figure'], 'The third dose was delayed in the second half.');
    ignores(['figure'], 'A visual acuity of 20/40 or better was required.');
    ignores(['figure'], 'Grade 1/2 stomatitis was common.');
    ignores(['figure'], 'They were seen in 2018/2019 and 2019/20.');
    ignores(['figure'], 'The one-third of the ward that faces south was closed.');
    ignores(['figure'], 'Tenths of seconds and quarterly visits do not matter here.');
    ignores(['figure'], 'The M/F ratio and the A/B switch were reported.');
    ignores(['figure'], 'It was given 24/7 by staff.');
  });

  it('parts of a whole in words', () => {
    finds(
      ['figure'],
      `
      Two thirds of the 90 screened women entered, a quarter of them relapsed, and two thirds of the dose was given.
      ^^^^^^^^^^ figure percentage 66.7
                        ^^ figure sample-size 90
                                                   ^^^^^^^^^ figure percentage 25
      `,
    );
  });
});
