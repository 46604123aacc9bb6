/** What a slip of the pen would hardly explain is an info: something else of the text tells how it came to be. */
import assert from 'node:assert/strict';
import { createEngine } from '../../../src/core/index.js';

const engine = createEngine();

const innocent: readonly string[] = [
  'Lymphocyte counts reached their lowest on day 4, 61.2% below baseline (interquartile range, 74.0 to 52.1), and came back by day 40.',
  'Failures were 21 of 80 (29.1% by day 28) with cefixime and 4 of 91 (4.9%) with gatifloxacin (HR 0.15, 95% CI 0.05 to 0.44).',
  'Survival was more probable with the combination (18/80 [22.5%] vs 7/75 [9.3%]; OR, 3.60; 95% CI, 1.21-10.71; P = .02).',
  'Use of the arm increased from 1.21 to 2.13 vs from 1.15 to 1.65 (between-group difference, 0.42 [95% CI, 0.06-0.78]; P<.001) and its quality from 1.26 to 2.23 vs 1.18 to 1.66 (between-group difference, 0.49 [95% CI, 0.14-0.84]; P<.001). P values refer to the model of group by time.',
  'A randomised trial. Among 120 patients, pain was absent in 60 in the surgery group and 50 in the bracing group.',
  'Of 240 children, 118 received zinc without interruption and 112 received placebo without interruption.',
  'Of 510 randomised, 250 took the capsules and 240 took the placebo as prescribed.',
];

describe('figures that an innocent reading explains', () => {
  for (const text of innocent)
    it(`are only worth a look: ${text.slice(0, 60)}…`, () => {
      const said = engine.analyse(text).findings.map(({ severity }) => severity);
      assert.ok(said.length > 0 && said.every((one) => one === 'info'), said.join(', '));
    });

  it('are warned of or more where nothing explains them', () => {
    const told = (text: string) => engine.analyse(text).findings.map(({ severity }) => severity);
    assert.deepEqual(
      told(
        'Failures were 21 of 80 (29.1%) with cefixime and 4 of 91 (4.4%) with gatifloxacin (HR 0.15, 95% CI 0.05 to 0.44).',
      ),
      ['error'],
    );
    assert.deepEqual(told('Counts fell to 40 (interquartile range, 74.0 to 52.1).').includes('error'), true);
  });
});
