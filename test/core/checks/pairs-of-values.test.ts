/** Two values that an effect behind them makes a pair, and the many ways in which two values are none. */
import assert from 'node:assert/strict';
import { createEngine } from '../../../src/core/index.js';
import { heard } from './heard.js';

const engine = createEngine();

describe('values of two arms without a word of comparing', () => {
  it('are a pair by the difference, p-value or number needed behind them', () => {
    assert.ok(
      heard('counts-p-value', 'Hyperstimulation occurred in 4/83 and 9/83 women (P = 0.25).').some((said) =>
        said.startsWith('proven'),
      ),
    );
    assert.deepEqual(
      heard(
        'difference-mismatch',
        'Pain averaged 31.2 mm (SD 18.5) with codeine and 38.4 mm (SD 19.9) with tramadol, difference -7.2 mm.',
      ),
      ['proven: 31.2 − 38.4 = -7.2, as printed.'],
    );
    assert.ok(
      heard(
        'number-needed-mismatch',
        'Response was seen in 66 of 131 (50.4%) and 47 of 133 (35.3%) patients (number needed to treat 7).',
      ).some((said) => said.startsWith('proven')),
    );
  });

  for (const text of [
    'Nausea and vomiting occurred in 24/120 (20.0%) and 9/120 (7.5%) patients (P = 0.84 versus placebo).',
    'The mean systolic and diastolic pressures fell by 12.3 (SD 4.1) and 6.2 (SD 3.0) mm Hg (both P < 0.001).',
    'Pain at rest was 3.1 (1.9) and pain on movement 5.4 (2.2); the adjusted mean difference was -1.3 (95% CI -1.9 to -0.7).',
    'Scores were 24.1 (SD 6.2) at baseline and 15.3 (SD 7.0) at week 8, and the difference from placebo was -3.4 (95% CI -5.2 to -1.6; P < 0.001).',
    'The least-squares mean change was -14.8 (SE 0.7) with 20 mg and -11.6 (SE 0.7) with placebo (difference, -3.4; 95% CI, -5.3 to -1.5; P = 0.001).',
    'Survival at 1 and 2 years was 71% and 48% (P = 0.03, log-rank test).',
    'In men and women, the rates were 14% (22/157) and 9% (15/166), and the drug lowered both (P = 0.004).',
    'At 6 and 12 months, 31/80 and 24/80 patients were in remission (P = 0.62 for trend).',
    'Sensitivity was 88/96 (91.7%) and specificity 141/180 (78.3%) (both P < 0.001 against chance).',
    'Medians were 12 (IQR 6-22) and 21 (IQR 12-34) mg; Hodges-Lehmann difference -8 mg (95% CI -12 to -4; P < 0.001).',
    'Cure was seen in 45 of 60 (75%) and 38 of 61 (62%); after imputation the difference was 11.0 points (95% CI -5.4 to 27.4; P = 0.19).',
    'Kaplan-Meier rates at 3 years were 81.2% and 74.0%, a hazard ratio of 0.71 (95% CI 0.52 to 0.97; P = 0.03).',
    'In the first and second periods 14/30 and 15/30 patients preferred the drug (P = 0.012, Prescott test).',
    'Per-protocol rates were 88% and 79% and intention-to-treat rates 80% and 74% (difference 6 points, 95% CI -1 to 13).',
    'Weight fell by 4.2 kg (SD 3.1) with diet, 5.9 kg (SD 3.4) with diet and exercise and 0.9 kg (SD 2.8) with neither (P < 0.001).',
    'Mean cost was 1240 (SD 800) and 980 (SD 760) euros per patient (bootstrapped difference 260, 95% CI -40 to 590).',
    'The primary outcome occurred in 38 and 61 clusters of 201 and 199 (P = 0.09, adjusted for clustering).',
    'Adherence was 86% (SD 12) and 81% (SD 15), P = 0.04; quality of life differed by 2.1 points (95% CI -0.3 to 4.5).',
    'The drug was noninferior: 201 of 254 (79.1%) and 196 of 251 (78.1%) were cured (P < 0.001 for noninferiority).',
    'Ferritin rose from 18.2 (SD 9.1) to 64.5 (SD 22.0) with iron and the mean difference between groups was 41.0 (95% CI 33.1 to 48.9).',
  ])
    it(`say nothing: ${text}`, () => {
      assert.deepEqual(
        engine.analyse(text).findings.map(({ rule, severity, message }) => `${severity} ${rule}: ${message}`),
        [],
      );
    });
});
