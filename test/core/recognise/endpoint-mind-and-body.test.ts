import { finds } from './carets.js';

describe('endpoints of mind, movement, behaviour and daily life', () => {
  const drawings: readonly string[] = [
    `
    Depressive symptoms, anxiety and sleep quality improved significantly in the mindfulness group.
    ^^^^^^^^^^^^^^^^^^^ endpoint depressive-symptoms
                         ^^^^^^^ endpoint anxiety
                                     ^^^^^^^^^^^^^ endpoint sleep-quality
    `,
    `
    Self-efficacy was higher in the coached group.
    ^^^^^^^^^^^^^ endpoint self-efficacy
    `,
    `
    To investigate whether music reduces anxiety and pain in women undergoing hysteroscopy.
                                         ^^^^^^^ endpoint anxiety
                                                     ^^^^ endpoint pain
    `,
    `
    Smoking cessation rates at 12 months were 14% in the counselling group.
    ^^^^^^^^^^^^^^^^^^^^^^^ endpoint smoking-cessation
    `,
    `
    Nurses' knowledge, attitudes and confidence increased after the training.
    ^^^^^^^^^^^^^^^^^ endpoint nurses-knowledge
                       ^^^^^^^^^ endpoint attitudes
                                     ^^^^^^^^^^ endpoint confidence
    `,
    `
    Muscle strength and mobility were assessed with a dynamometer.
    ^^^^^^^^^^^^^^^ endpoint muscle-strength
                        ^^^^^^^^ endpoint mobility
    `,
    `
    Grip strength, gait speed and balance improved.
    ^^^^^^^^^^^^^ endpoint grip-strength
                   ^^^^^^^^^^ endpoint gait-speed
                                  ^^^^^^^ endpoint balance
    `,
    `
    Vaginal bleeding days, patient acceptability and continuation at one year were better with the ring.
    ^^^^^^^^^^^^^^^^^^^^^ endpoint vaginal-bleeding
                           ^^^^^^^^^^^^^^^^^^^^^ endpoint patient-acceptability
                                                     ^^^^^^^^^^^^ endpoint continuation
    `,
    `
    The number of drinks per drinking day was reduced by one third.
                  ^^^^^^^^^^^^^^^^^^^^^^^ endpoint drinks-per-drinking-day
    `,
    `
    Between-group comparison showed that fatigue (p=0.02), role functioning (p=0.04) and global health (p=0.01) favoured exercise.
                                         ^^^^^^^ endpoint fatigue
                                                           ^^^^^^^^^^^^^^^^ endpoint role-functioning
                                                                                         ^^^^^^^^^^^^^ endpoint global-health
    `,
    `
    Daytime sleepiness and sleep latency were improved by melatonin.
    ^^^^^^^^^^^^^^^^^^ endpoint daytime-sleepiness
                           ^^^^^^^^^^^^^ endpoint sleep-latency
    `,
    `
    Seizure freedom was achieved in 23% of the patients on the add-on.
    ^^^^^^^^^^^^^^^ endpoint seizure-freedom
    `,
    `
    Caregiver burden was lower at 6 months (P=0.03).
    ^^^^^^^^^^^^^^^^ endpoint caregiver-burden
    `,
    `
    Reading ability and working memory did not improve.
    ^^^^^^^^^^^^^^^ endpoint reading-ability
                        ^^^^^^^^^^^^^^ endpoint working-memory
    `,
    `
    Children in the exercise group had greater improvements in VO2max, body fat percentage and insulin sensitivity than controls.
                                                               ^^^^^^ endpoint peak-VO2
                                                                       ^^^^^^^^^^^^^^^^^^^ endpoint body-fat-percentage
                                                                                               ^^^^^^^^^^^^^^^^^^^ endpoint insulin-sensitivity
    `,
    `
    Mean adherence was 86% and did not differ between groups.
         ^^^^^^^^^ endpoint adherence
    `,
    `
    Headache days per month fell by 3.1.
    ^^^^^^^^^^^^^ endpoint headache-days
    `,
    `
    The Barthel index at 90 days was better after early mobilisation.
        ^^^^^^^^^^^^^ endpoint barthel-index
    `,
    `
    Lesion counts and skin hydration improved with the cream.
    ^^^^^^^^^^^^^ endpoint lesion-count
                      ^^^^^^^^^^^^^^ endpoint skin-hydration
    `,
    `
    Range of motion and morning stiffness were similar at week 8.
    ^^^^^^^^^^^^^^^ endpoint range-motion
                        ^^^^^^^^^^^^^^^^^ endpoint morning-stiffness
    `,
    `
    Sick leave was shorter in the graded-activity arm.
    ^^^^^^^^^^ endpoint sick-leave
    `,
    `
    Hearing thresholds and tinnitus severity remained unchanged, and speech perception was better.
    ^^^^^^^^^^^^^^^^^^ endpoint hearing-threshold
                           ^^^^^^^^^^^^^^^^^ endpoint tinnitus-severity
                                                                     ^^^^^^^^^^^^^^^^^ endpoint speech-perception
    `,
    `
    The intervention had no effect on screen time or physical activity.
                                      ^^^^^^^^^^^ endpoint screen-time
                                                     ^^^^^^^^^^^^^^^^^ endpoint physical-activity
    `,
    `
    Craving and withdrawal symptoms were less with the patch.
    ^^^^^^^ endpoint craving
                ^^^^^^^^^^^^^^^^^^^ endpoint withdrawal-symptoms
    `,
    `
    Improvements in pain interference were sustained.
                    ^^^^^^^^^^^^^^^^^ endpoint pain-interference
    `,
  ];
  for (const drawing of drawings) {
    it(`finds in: ${drawing.trim().split('\n', 1)[0] ?? ''}`, () => finds(['endpoint'], drawing));
  }
});
