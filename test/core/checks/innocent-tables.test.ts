/** Tables, diagrams and rates that are right as printed, though their numbers do not add up at first sight. */
import assert from 'node:assert/strict';
import { createEngine } from '../../../src/core/index.js';

const engine = createEngine();

const innocent: readonly string[] = [
  'Group Ca Mg P\nDrug 9.1 2.1 4.5\nPlacebo 9.2 2.2 4.4\nUsual care 9.3 2.0 4.6',
  'Assessed (n=412)\nExcluded (n=197)\nRandomised (n=215)\nAllocated to drug (n=108)\nAnalysed (n=108)\nExcluded from analysis (n=0)\nAllocated to control (n=107)',
  'Assessed (n=412)\nExcluded (n=197)\nRandomised (n=215)\nAllocated to yoga (n=108)\nLost to follow-up (n=2)\nAllocated to waiting list (n=107)',
  'Randomised (n=216)\nAllocated (n=108)\nLost to follow-up (n=10)\nIncluded in primary analysis (n=108)',
  'Screened (n=300)\nTreated (n=209)\nDiscontinued treatment (n=30)\nCompleted study (n=199)',
  '155 assigned to drug\n154 received drug\n1 withdrew\n12 lost to follow-up\n143 completed',
  'Treated (n=50)\nDiscontinued (n=30)\nCompleted 1 year (n=25)\nStill on treatment (n=5)',
  'Excluded (n=196), some for more than one reason\n- Not meeting (n=121)\n- Declined (n=58)\n- Other (n=21)',
  'Excluded (n=196)\n- Not meeting (n=121)\n- including pregnancy (n=10)\n- Declined (n=58)\n- Other (n=17)',
  'Excluded (n=196)\n- Not meeting (n=121)\n- Declined (n=58)\n- Died before randomization (n=10)',
  'Adverse events (n=50)\n  Headache (n=30)\n  Nausea (n=28)\n  Rash (n=2)',
  'Reviewed reports (n=150)\n  Not trials (n=80)\n  Wrong drug (n=40)\n  Duplicate (n=40)',
  'Completed (n=20)\nLost to follow-up (n=12)\nDied (n=8)',
  'Randomised (n=216)\n- Intervention (n=108)\n- Control (n=108)\n- Withdrew consent immediately (n=10)\nExcluded (n=10)\nTreated (n=206)',
  'Patients (n=120)\n Men (n=70)\n Women (n=50)\n Smokers (n=30)',
  'Randomised (n=216)\n\n   Drug (n=109)\n   Placebo (n=54)\n   Usual care (n=53)',
  'Screened (n=300)\nScreen failures (n=90)\nEnrolled (n=230)\n(20 rescreened)',
  '\tDrug\tPlacebo\tTotal\nStarted\t41\t40\t81\nCompleted\t38\t38\t76\nSystolic pressure\t132\t134\t133\nCountries\t5\t5\t6\nPreferred terms\t12\t9\t15\nScreened\t–\t–\t120',
  '\tWith drug\tWith placebo\tTotal\nStarted\t24\t24\t24\nCompleted\t23\t22\t22\nDeaths\t0\t1\t1\nStroke\t1\t0\t1',
  '\tA\tB\tC\nRandomized\t120\t118\t61\nCompleted\t70\t66\t40\nDiscontinued\t50\t40\t21\nOngoing\t0\t12\t0',
  '\tA\tB\tC\nRandomized\t120\t118\t61\nCompleted study\t70\t66\t40\nDiscontinued treatment\t50\t54\t21',
  '\tA\tB\tC\nNot completed\t16\t17\t12\nAdverse event\t7\t9\t3\nWithdrawal\t9\t8\t9\nDeaths\t1\t0\t0',
  '\tA\tB\nNumber of participants\t201\t199\nFemale\t106 (52.7%)\t101 (50.8%)\nMale\t95 (47.3%)\t98 (49.2%)\nUrban\t60 (29.9%)\t58 (29.1%)\nTreated hypertension\t40 (19.9%)\t38 (19.1%)\nDiabetes\t20 (10.0%)\t18 (9.0%)',
  'Enrolled: 120 | 118\nWomen: 60 (50.0%) | 59 (50.0%)\n\nSecond abstract: 100 adults in each arm.\n\nCured: 30 (25.0%) | 27 (27.0%)\nWorse: 12 (10.0%) | 9 (9.0%)',
  'There were 41 deaths in 1055.2 person-years (2.9 cardiovascular deaths per 100 person-years).',
  'There were 41 deaths in 1055.2 person-years (cardiovascular deaths 2.9 per 100 person-years).',
  'There were 41 deaths in 1055.2 person-years (2.9 per 100 person-years were cardiovascular).',
  'There were 120 hospital admissions in 80 patients in 400 patient-years (0.30 per patient-year).',
  'Obese were 344 women (54.1%) and 284 men (37.6%).',
  'Of responders, 30% were men and 50% women (20% not recorded).',
  'We randomised 118 patients to surgery (n = 60) or bracing (n = 58). Pain recurred in 12/78 knees in the surgery group.',
  'We randomised 118 patients to surgery (n = 60) or bracing (n = 58). Pain recurred in 12/78 screws in the surgery group.',
];

describe('tables, diagrams and rates that only look wrong', () => {
  for (const text of innocent)
    it(`are left alone: ${text.slice(0, 60).replace(/\s+/g, ' ')}…`, () => {
      assert.deepEqual(
        engine.analyse(text).findings.map(({ rule, message }) => `${rule}: ${message}`),
        [],
      );
    });
});
