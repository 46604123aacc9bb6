/** Which test statistic a figure is, and its degrees of freedom as printed. */
import { strict as assert } from 'node:assert';
import { createEngine } from '../../../../src/core/index.js';

const engine = createEngine();

describe('test statistics by name', () => {
  const reads = (text: string, statistic: string | undefined, ...freedom: string[]) =>
    it(`${statistic ?? 'none'}${freedom.length > 0 ? ` (${freedom.join(', ')})` : ''}: ${text}`, () => {
      const figure = engine.analyse(text).annotations.find((one) => one.type === 'figure');
      assert.ok(figure?.type === 'figure');
      assert.equal(figure.statistic, statistic);
      assert.deepEqual(figure.freedom ?? [], freedom);
    });

  reads('Scores differed, t(48) = 2.31, p = .025.', 't', '48');
  reads('Scores differed, t(46.7) = 2.31, p = .025.', 't', '46.7');
  reads('Scores differed, F(2, 87) = 4.51, p = .014.', 'F', '2', '87');
  reads('Rates differed, χ²(1, N = 120) = 4.80, p = .028.', 'chi-square', '1');
  reads('Rates differed (χ2 = 12.6, df = 4, P = .013).', 'chi-square', '4');
  reads('Rates differed (chi-square = 4.44, P < .05).', 'chi-square');
  reads('Ranks differed, z = −2.46, p = .014.', 'z');
  reads('Both went together, r(46) = .45, p = .001.', 'r', '46');
  reads('The number needed to treat was 13.', 'nnt');
  reads('The model explained much (R² = 0.45).', undefined);
  reads("The effect was large (Cohen's d = 0.81).", undefined);
});
