import { finds, ignores } from '../carets.js';

const figures = (drawing: string) => finds(['figure'], drawing);

describe('figures: counts and sample sizes in many styles', () => {
  it('those who took part', () => {
    figures(`
      Sixty-four dancers and 212 adults were recruited.
      ^^^^^^^^^^ figure sample-size 64
                             ^^^ figure sample-size 212
    `);
    figures(`
      We randomly assigned 1,208 infants to early or late cord clamping.
                           ^^^^^ figure sample-size 1208
    `);
    figures(`
      Altogether 22 629 participants enrolled at 187 sites in 24 countries.
                 ^^^^^^ figure sample-size 22629
                                                 ^^^ figure count 187
                                                              ^^ figure count 24
    `);
    figures(`
      Forty-five patients were randomised to surgery and forty-six to physiotherapy.
      ^^^^^^^^^^ figure sample-size 45
                                                         ^^^^^^^^^ figure sample-size 46
    `);
    figures(`
      Two hundred and twelve nurses were included.
      ^^^^^^^^^^^^^^^^^^^^^^ figure sample-size 212
    `);
    figures(`
      One hundred thirty-six women completed the diary.
      ^^^^^^^^^^^^^^^^^^^^^^ figure sample-size 136
    `);
    figures(`
      In total, 98 volunteers underwent magnetic resonance imaging.
                ^^ figure sample-size 98
    `);
    figures(`
      Of 312 screened, 204 were randomised.
         ^^^ figure sample-size 312
                       ^^^ figure sample-size 204
    `);
    figures(`
      Participants: 88
                    ^^ figure sample-size 88
    `);
  });

  it('arms', () => {
    figures(`
      Boys were allotted to sealant (N=1,254) or varnish (n = 1 249).
                                     ^^^^^^^ figure sample-size 1254
                                                          ^^^^^^^^^ figure sample-size 1249
    `);
    figures(`
      The runners (105 in each group) wore insoles.
                   ^^^ figure sample-size 105
    `);
    figures(`
      Eighty adults were divided into four groups of 20 each.
      ^^^^^^ figure sample-size 80
                                                     ^^ figure sample-size 20
    `);
    figures(`
      Dogs bit 240 children, who were assigned to early closure (120) or delayed closure (120).
               ^^^ figure sample-size 240
                                                                 ^^^ figure sample-size 120
                                                                                          ^^^ figure sample-size 120
    `);
    figures(`
      Teachers were randomised, 60 to each arm.
                                ^^ figure sample-size 60
    `);
    figures(`
      Of the 118 toddlers analysed (59 in each group), most spoke.
             ^^^ figure sample-size 118
                                    ^^ figure sample-size 59
    `);
    figures(`
      A sample size of 90 per group was planned.
                       ^^ figure sample-size 90
    `);
    figures(`
      Subjects were assigned 3:1 (180 and 60).
                                  ^^^ figure sample-size 180
                                          ^^ figure sample-size 60
    `);
    figures(`
      Masks went to 412 households and 409 served as controls.
                    ^^^ figure count 412
                                       ^^^ figure count 409
    `);
  });

  it('counts of events, and of the other group', () => {
    figures(`
      Falls occurred in 12 residents in the exercise group and 25 in the usual care group.
                        ^^ figure count 12
                                                               ^^ figure count 25
    `);
    figures(`
      There were 14 deaths with early feeding and 22 with late feeding.
                 ^^ figure count 14
                                                  ^^ figure count 22
    `);
    figures(`
      Reoperation was needed in 4 vs 11 (P = .05).
                                ^ figure count 4
                                     ^^ figure count 11
                                         ^^^^^^^ figure p-value 0.05
    `);
    figures(`
      The number of fractures was 34 in the exercise group and 60 in the control group.
                                  ^^ figure count 34
                                                               ^^ figure count 60
    `);
    figures(`
      In all, 3 and 9 women bled.
              ^ figure count 3
                    ^ figure count 9
    `);
    figures(`
      Pneumonia was diagnosed in 31 with swabs and 47 without.
                                 ^^ figure count 31
                                                   ^^ figure count 47
    `);
    figures(`
      No leak was seen; two died of stroke.
                        ^^^ figure count 2
    `);
    figures(`
      Five women withdrew; three were lost to follow-up and two moved away.
      ^^^^ figure count 5
                           ^^^^^ figure count 3
                                                            ^^^ figure count 2
    `);
    figures(`
      We saw 17 relapses, 6 strokes and 2 suicides.
             ^^ figure count 17
                          ^ figure count 6
                                        ^ figure count 2
    `);
  });

  it('counts with a share in brackets', () => {
    figures(`
      The graft failed in 18 (7.5%) of 240 legs.
                          ^^ figure count 18
                              ^^^^ figure percentage 7.5
                                       ^^^ figure sample-size 240
    `);
    figures(`
      Eleven (22%) of 50 horses-riders fell, versus 19 (38%) of 50.
      ^^^^^^ figure count 11
              ^^^ figure percentage 22
                      ^^ figure sample-size 50
                                                    ^^ figure count 19
                                                        ^^^ figure percentage 38
                                                                ^^ figure sample-size 50
    `);
    figures(`
      Thrush developed in 9 infants (4%) and in 21 (9.5%).
                          ^ figure count 9
                                     ^^ figure percentage 4
                                                ^^ figure count 21
                                                    ^^^^ figure percentage 9.5
    `);
    figures(`
      Only one patient (2%) in the laser group and three (6%) in the sham group bled.
           ^^^ figure count 1
                        ^^ figure percentage 2
                                                   ^^^^^ figure count 3
                                                          ^^ figure percentage 6
    `);
    figures(`
      Best responses were 4 CR and 17 PR.
                          ^ figure count 4
                                   ^^ figure count 17
    `);
  });

  it('numbers that count nobody', () => {
    ignores(['figure'], 'See Tables 2 and 3, Figure 4, and Appendix 1.');
    ignores(['figure'], 'Visits took place at weeks 4, 8 and 12 and on day 28.');
    ignores(['figure'], 'Group 1 and group 2 wore the same shoes.');
    ignores(['figure'], 'One may argue that these two were alike.');
    ignores(['figure'], 'On the one hand it is cheap; on the other, one of the reasons is habit.');
    ignores(['figure'], 'Blocks of 4 and strata by site were used.');
    ignores(['figure'], 'It was a 2 × 2 factorial trial.');
    ignores(['figure'], 'The three were alike, and both had merits.');
    ignores(['figure'], 'In 2016 the ward moved.');
    ignores(['figure'], 'Cohorts 1 to 3 and arm 2 were pooled.');
    ignores(['figure'], 'The first two had been closed.');
  });
});
