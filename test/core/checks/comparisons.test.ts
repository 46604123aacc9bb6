/** Rules that hold two arms, their effect and their p-value against each other. */
import { strict as assert } from 'node:assert';
import { createEngine } from '../../../src/core/index.js';

const engine = createEngine();

/** What one rule says of a text: severities of findings and strengths of proofs. */
function verdicts(rule: string, text: string): readonly string[] {
  const { findings, proofs } = engine.analyse(text);
  return [
    ...findings.filter((one) => one.rule === rule).map(({ severity }) => severity),
    ...proofs.filter((one) => one.rule === rule).map(({ strength }) => strength),
  ];
}

function table(rule: string, rows: readonly (readonly [string, ...string[]])[]): void {
  describe(rule, () => {
    for (const [text, ...expected] of rows) {
      it(`${expected.join(', ') || 'silent'}: ${text}`, () =>
        assert.deepEqual(verdicts(rule, text), expected));
    }
  });
}

const survival = (figures: string) => `Overall survival was longer with the combination (${figures}).`;

table('ratio-interval-p-value', [
  [survival('HR, 0.62; 95% CI, 0.45 to 0.85; P=.003'), 'proven'],
  [survival('HR, 0.62; 95% CI, 0.45 to 0.85; P<.01'), 'proven'],
  [survival('HR, 0.86; 95% CI, 0.75 to 0.98; P=.03'), 'consistent'],
  // A one-sided test gives half of it.
  [survival('HR, 0.80; 95% CI, 0.64 to 1.00; one-sided P=.025'), 'proven'],
  [survival('HR, 0.77; 95% CI, 0.62 to 0.95; P=.0080'), 'info'],
  [survival('HR, 0.62; 95% CI, 0.45 to 0.85; P=.03'), 'warning'],
  [survival('HR, 0.62; 95% CI, 0.45 to 0.85; P=.30'), 'warning'],
  [survival('HR, 0.80; 95% CI, 0.55 to 1.16; P=.02'), 'warning'],
  [survival('HR, 0.62; 95% CI, 0.45 to 0.85; log-rank P=.008'), 'info'],
  [survival('HR, 0.62; 95% CI, 0.45 to 0.85; log-rank P=.30'), 'warning'],
  [survival('HR, 0.62; 95% CI, 0.45 to 0.85; P for trend=.30')],
  [survival('HR, 0.62; 95% CI, 0.65 to 0.85; P=.003')],
]);

const pain = (figures: string) => `The mean difference in pain was ${figures}.`;
table('difference-interval-p-value', [
  [pain('6.0 points (95% CI 2.1 to 9.9; P=.003)'), 'proven'],
  [pain('-2.5 points (95% CI, -3.6 to -1.4; P<0.001)'), 'consistent'],
  [pain('6.0 points (95% CI 2.1 to 9.9; P=.30)'), 'warning'],
  [pain('6.0 points (95% CI -2.1 to 14.1; P=.003)'), 'warning'],
  [pain('6.0 points (95% CI 2.1 to 9.9; P<.001 for noninferiority)')],
  // A one-sided test of the other direction gives what is left of 1 by half of it.
  [pain('6.0 points (95% CI 1.1 to 10.9; P=.99)'), 'info'],
  [pain('6.0 points (95% CI 1.1 to 10.9; P=.90)'), 'warning'],
]);

const cured = (a: string, b: string, rest: string) =>
  `Cure was seen in ${a} patients in the drug group and in ${b} in the placebo group${rest}.`;
table('counts-p-value', [
  [cured('45 of 100', '30 of 100', ' (P=.03)'), 'proven'],
  [cured('45 of 100', '30 of 100', ' (P=.04)'), 'proven'],
  [cured('45 of 100', '30 of 100', ' (P<.05)'), 'proven'],
  [cured('45 of 100', '30 of 100', ' (P=.0004)'), 'warning'],
  [cured('45 of 100', '30 of 100', ' (P=.40)'), 'warning'],
  [cured('45 of 100', '30 of 100', ' (adjusted P=.40)')],
  [cured('45 of 100', '30 of 100', ' (HR 0.70; 95% CI 0.46 to 1.07; P=.40)')],
  // What another record is does not matter here.
  [`${cured('45 of 100', '30 of 100', ' (P=.0004)')}\n\n---\nA crossover trial in 30 patients.`, 'warning'],
  [
    `In this crossover trial, cure was seen in 45 of 100 patients on the drug versus 30 of 100 on placebo (P=.0004).`,
  ],
]);

const stroke = (first: string, second: string, ratio: string) =>
  `The rate of stroke was ${first} per year with dabigatran as compared with ${second} per year with warfarin (${ratio}).`;
table('ratio-counts-mismatch', [
  [cured('30 of 100', '45 of 100', ' (risk ratio 0.67)'), 'proven'],
  [cured('30 of 100', '45 of 100', ' (risk ratio 1.50)'), 'proven'],
  [cured('30 of 100', '45 of 100', ' (odds ratio 0.52)'), 'proven'],
  [cured('30%', '45%', ' (risk ratio 0.67)'), 'consistent'],
  [cured('30 of 100', '45 of 100', ' (risk ratio 0.73)'), 'info'],
  [cured('30 of 100', '45 of 100', ' (risk ratio 0.85)'), 'warning'],
  [cured('30 of 100', '45 of 100', ' (risk ratio 0.52)'), 'warning'],
  [cured('30 of 100', '45 of 100', ' (adjusted risk ratio 0.85)')],
  [cured('30 of 100', '45 of 100', ' (adjusted risk ratio 1.40)'), 'info'],
  [cured('30 of 100', '45 of 100', ' (hazard ratio 0.85)')],
  [
    'Falls were rarer in the drug group (0.63 vs 1.47 per person-year; rate ratio 0.43; 95% CI 0.28 to 0.67).',
    'consistent',
  ],
  ['Falls were rarer in the drug group (0.63 vs 1.47 per person-year; rate ratio 2.33).', 'consistent'],
  [stroke('1.11%', '1.69%', 'hazard ratio, 0.66'), 'consistent'],
  [stroke('1.11%', '1.69%', 'hazard ratio, 0.71')],
  [stroke('1.11%', '1.69%', 'hazard ratio, 1.66')],
  [stroke('1.11%', '1.69%', 'hazard ratio, 0.86'), 'info'],
  [stroke('1.11%', '3.69%', 'hazard ratio, 0.66'), 'warning'],
  [stroke('1.11%', '1.69%', 'adjusted hazard ratio, 1.66')],
]);

const slowed = (first: string, second: string, rest: string, sizes = '(n = 30) or sham (n = 30)') =>
  `We assigned 60 patients to laser ${sizes}. Heart rate was ${first} beats/min in the laser group and ${second} beats/min in the sham group (${rest}).`;
table('means-test-mismatch', [
  [slowed('68.3 ± 8.9', '79.1 ± 10.4', 't = 4.32, P < .001'), 'proven'],
  [slowed('68.3 ± 8.9', '79.1 ± 10.4', 't = 4.23, P < .001')],
  [slowed('68.3 ± 8.9', '79.1 ± 10.4', 't = 3.42, P = .001'), 'warning'],
  // As standard errors they would give this t.
  [slowed('68.3 ± 1.6', '79.1 ± 1.9', 't = 4.35, P < .001')],
  [slowed('75.0 ± 9.1', '79.1 ± 10.4', 'P = .11'), 'proven'],
  [slowed('75.0 ± 9.1', '79.1 ± 10.4', 'P = .12'), 'consistent'],
  [slowed('75.0 (SD 9.1)', '79.1 (SD 10.4)', 'P < .001'), 'info'],
  [slowed('75.0 ± 9.1', '79.1 ± 10.4', 'P < .001')],
  [slowed('75.0 ± 9.1', '79.1 ± 10.4', 'adjusted P < .001')],
  [slowed('75.0 ± 9.1', '79.1 ± 10.4', 'difference −4.1; 95% CI −9.2 to 1.0'), 'proven'],
  [slowed('75.0 ± 9.1', '79.1 ± 10.4', 'difference −4.1; 95% CI −7.2 to −1.0')],
  [slowed('68.3 ± 8.9', '79.1 ± 10.4', 't = 3.42, P = .001', 'or sham')],
]);

const relapsed = (needed: string) =>
  `Relapse was seen in 24% of the drug group versus 32% of the placebo group (${needed}).`;
table('number-needed-mismatch', [
  [relapsed('NNT 13'), 'consistent'],
  [relapsed('number needed to treat, 8'), 'warning'],
  [relapsed('NNT 31'), 'warning'],
  [
    'Relapse was seen in 24 of 100 in the drug group versus 32 of 100 in the placebo group (NNT 13).',
    'proven',
  ],
  ['Relapse was seen in 24% of the drug group versus 24% of the placebo group (NNT 80).'],
]);

table('significance-wording', [
  ['Survival was significantly longer (HR 0.88; 95% CI 0.69 to 1.12; P=.31).', 'warning'],
  ['Survival was significantly longer (HR 0.84; 95% CI 0.69 to 1.02; P=.08).', 'info'],
  ['Survival was significantly longer (HR 0.88; 95% CI 0.69 to 1.12).', 'warning'],
  ['Survival did not differ (HR 0.62; 95% CI 0.45 to 0.85).', 'warning'],
  ['Survival did not differ (12% v 24%; P=.003).', 'warning'],
  ['Survival did not differ after Bonferroni correction (12% v 24%; P=.03).'],
  ['Survival was not significantly longer (HR 0.88; 95% CI 0.69 to 1.12; P=.31).'],
]);

table('not-significant-p-value', [
  ['Nausea was as frequent (12% v 14%; P=.55, NS).', 'consistent'],
  ['Nausea was as frequent (12% v 14%; P=.02, NS).', 'warning'],
  ['Nausea was as frequent (12% v 14%; P<.01 [NS]).', 'warning'],
  ['Nausea was as frequent (12% v 14%; P>.05, NS).'],
]);

table('ratio-direction-wording', [
  ['Treatment was associated with a lower risk of stroke (HR 1.40; 95% CI 1.12 to 1.75).', 'warning'],
  ['Treatment was associated with a lower risk of stroke (HR 1.40; 95% CI 0.92 to 2.13).', 'info'],
  ['Treatment was associated with a lower risk of stroke (HR 0.71; 95% CI 0.57 to 0.89).', 'consistent'],
  [
    'Treatment was associated with a lower risk of stroke (HR for placebo vs drug 1.40; 95% CI 1.12 to 1.75).',
  ],
]);

table('test-statistic-p-value', [
  ['Scores differed, t(48) = 2.31, p = .025.', 'proven'],
  ['Scores differed, t(48) = 2.31, p = .0125.', 'info'],
  ['Scores differed, t(48) = 2.31, p = .25.', 'warning'],
  ['Scores differed, F(2, 87) = 4.51, p = .014.', 'proven'],
  ['Scores differed, F(2, 87) = 4.51, p = .14.', 'warning'],
  ['Rates differed, χ²(1, N = 120) = 4.80, p = .028.', 'proven'],
  ['Rates differed (χ2 = 12.6, df = 4, P = .013).', 'proven'],
  ['Rates differed (χ2 = 4.44, P < .01).', 'warning'],
  ['Rates differed (χ2 = 14.44, P = .01).', 'consistent'],
  ['Both were correlated, r(46) = .45, p = .001.', 'proven'],
  ['Both were correlated, r(46) = .15, p = .001.', 'warning'],
  ['Scores differed, z = -2.46, p = .014.', 'proven'],
  ['Scores differed (F = 4.51, p = .14).'],
]);

table('change-mismatch', [
  ['Energy intake fell by 18% (from 2210 to 1812 kcal/day).', 'proven'],
  ['Energy intake fell by 15% (from 2210 to 1812 kcal/day).', 'info'],
  ['Energy intake fell by 81% (from 2210 to 1812 kcal/day).', 'warning'],
  ['The score fell from 21.4 ± 5.6 to 8.9 ± 4.7, a 58% reduction.', 'proven'],
  ['The score fell from 21.4 ± 5.6 to 8.9 ± 4.7, an 85% reduction.', 'warning'],
  ['Ferritin rose from 18.2 to 64.5 µg/L, a 3.5-fold increase.', 'proven'],
  ['Ferritin rose from 18.2 to 64.5 µg/L, a 5.3-fold increase.', 'warning'],
  ['The cure rate rose from 40% to 55%, a 15% increase.', 'consistent'],
  ['Viral load fell from 4.8 to 1.7 log10 copies/mL, a 99.9% reduction.'],
]);

table('medians-hazard-ratio', [
  ['Median OS was 18 months versus 12 months (HR, 0.70; 95% CI, 0.53 to 0.92).', 'consistent'],
  ['Median OS was 18 months versus 12 months (HR, 1.45; 95% CI, 1.10 to 1.91).', 'info'],
  ['Median OS was 18 months versus 12 months (HR, 1.15; 95% CI, 0.90 to 1.47).'],
  ['Median OS was 12 months with placebo versus 18 months with nivolumab (HR, 0.70; 95% CI, 0.53 to 0.92).'],
]);

table('hazard-ratio-events', [
  [survival('152 deaths; HR 0.62; 95% CI 0.45–0.85'), 'consistent'],
  [survival('68 deaths; HR 0.62; 95% CI 0.45–0.85'), 'warning'],
  [survival('1520 deaths; HR 0.62; 95% CI 0.45–0.85')],
  [survival('85 deaths; HR 1.03 per unit; 95% CI 1.02–1.04')],
  [
    'Death occurred in 30 of 300 patients in the drug group and in 42 of 300 in the placebo group (HR 0.70; 95% CI 0.44 to 1.12).',
    'consistent',
  ],
  [
    'Stroke occurred in 13 of 30 patients in the drug group and in 14 of 30 in the placebo group (HR 0.70; 95% CI 0.60 to 0.82).',
    'warning',
  ],
  // The counts are of the response, the ratio of survival.
  ['The ORR was 34% (34/100) versus 20% (20/100), and OS was longer (HR 0.70; 95% CI 0.50–0.98).'],
]);
