import { finds, ignores } from './carets.js';

const endpoints = (drawing: string) => finds(['endpoint'], drawing);

describe('endpoints: told by their clause', () => {
  it('are what something led to in so many people', () => {
    endpoints(`
      Dizziness led to withdrawal in four men.
      ^^^^^^^^^ endpoint dizziness
                       ^^^^^^^^^^ endpoint withdrawal
    `);
    endpoints(`
      Rash led to treatment discontinuation in 4.1% and 1.9% of patients.
      ^^^^ endpoint rash
                  ^^^^^^^^^^^^^^^^^^^^^^^^^ endpoint treatment-discontinuation
    `);
    ignores(['endpoint'], 'Symptoms of opioid withdrawal were expected.');
  });

  it('are events with their counts behind a colon, a preposition or a verb', () => {
    endpoints(`
      Deaths: 3 and 5.
      ^^^^^^ endpoint mortality
    `);
    endpoints(`
      Deaths numbered 4 and 7.
      ^^^^^^ endpoint mortality
    `);
    endpoints(`
      Definite success was seen in 9 and 11 eyes, failure in 2 and 4.
      ^^^^^^^^^^^^^^^^ endpoint definite-success
                                                  ^^^^^^^ endpoint failure
    `);
  });

  it('befell nobody', () => {
    endpoints(`
      There were no maternal deaths.
                    ^^^^^^^^^^^^^^^ endpoint maternal-death
    `);
    endpoints(`
      There were no treatment-related deaths.
                    ^^^^^^^^^^^^^^^^^^^^^^^^ endpoint treatment-related-deaths
    `);
  });

  it('are states that people were free of', () => {
    endpoints(`
      Half of the patients were attack-free.
                                ^^^^^^^^^^^ endpoint attack-free
    `);
    endpoints(`
      At week 12, 31% remained seizure free.
                               ^^^^^^^^^^^^ endpoint seizure-free
    `);
    ignores(['endpoint'], 'Meals were gluten-free.');
  });

  it('reach from one event to another', () => {
    endpoints(`
      The median interval from the first dose to delivery was 980 minutes.
                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ endpoint interval-from-first-dose-to-delivery
    `);
    endpoints(`
      The mean time between rupture and birth was 9 hours.
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ endpoint time-between-rupture-and-birth
    `);
  });

  it('are what fewer or more people had, with the shares in brackets', () => {
    endpoints(`
      Fewer women had instrumental delivery (11 [5%] versus 24 [11%]).
                      ^^^^^^^^^^^^^^^^^^^^^ endpoint instrumental-delivery
    `);
    endpoints(`
      More required oxytocin augmentation (33% versus 21%).
                             ^^^^^^^^^^^^ endpoint oxytocin-augmentation
    `);
  });

  it('are told at a time that no comma parts from them', () => {
    endpoints(`
      At three months peak hamstring torque had risen by 18 Nm.
                      ^^^^^^^^^^^^^^^^^^^^^ endpoint peak-hamstring-torque
    `);
  });

  it('go on with what the first values were of', () => {
    endpoints(`
      Mean systolic pressure fell by 17 mmHg; the corresponding values for diastolic pressure were 10 and 8 mmHg.
           ^^^^^^^^^^^^^^^^^ endpoint systolic-pressure
                                                                           ^^^^^^^^^^^^^^^^^^ endpoint diastolic-pressure
    `);
  });

  it('take in what a score is on', () => {
    endpoints(`
      Secondary outcomes included remission and scores on memory tests.
                                  ^^^^^^^^^ endpoint clinical-remission
                                                ^^^^^^^^^^^^^^^^^^^^^^ endpoint scores-on-memory-tests
    `);
  });

  it('are no headings and no names for what was told before', () => {
    endpoints(`
      Flushing and itching were the only adverse effects.
      ^^^^^^^^ endpoint flushing
                   ^^^^^^^ endpoint itching
    `);
  });
});
