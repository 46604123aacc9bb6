import assert from 'node:assert/strict';
import { heard } from './heard.js';

describe('two figures against a third', () => {
  it('warn of the estimate, or the limit, that the p-value does not bear out', () => {
    const of = (text: string) => heard('estimate-off-centre', `The score was lower (${text}).`).join();
    assert.match(of('difference, 5.6 points; 95% CI, -1.3 to 10.1; P = .13'), /^info/);
    assert.match(of('difference, 16.6 points; 95% CI, 5.0 to 22.2; P = .002'), /^warning/);
    assert.match(of('difference, 15.6 points; 95% CI, 5.0 to 22.2; P = .20'), /^info/);
  });

  it('warn of a ratio off the middle that the p-value does not bear out', () => {
    const of = (text: string) => heard('ratio-interval-asymmetric', `Death was rarer (${text}).`).join();
    assert.match(of('hazard ratio, 0.77; 95% CI, 0.65 to 0.97; P = .003'), /^warning/);
    assert.match(of('hazard ratio, 0.77; 95% CI, 0.65 to 0.97; P = .02'), /^info/);
  });

  it('ask for a look at a mean whose digit before the last is another', () => {
    const of = (first: string) =>
      heard(
        'difference-mismatch',
        `Use was ${first} (SD 12.8) mg in the drug group versus 28.7 (SD 14.9) mg in the placebo group (mean difference -7.4 mg; 95% CI -10.5 to -4.3).`,
      ).map((said) => said.slice(0, 4));
    assert.deepEqual(of('21.3'), ['prov']);
    assert.deepEqual(of('23.1'), ['info']);
    // Adjusting moves the last digit.
    assert.deepEqual(of('21.7'), []);
  });

  it('warn of two values, or their difference, that the interval of the difference speaks against', () => {
    const of = (first: string, difference: string) =>
      heard(
        'difference-of-values',
        `The rate of relapse was ${first} with the drug and 0.41 with placebo (difference, ${difference}; 95% CI, 0.12 to 0.24).`,
      ).map((said) => said.slice(0, 4));
    assert.deepEqual(of('0.23', '0.18'), ['prov']);
    assert.deepEqual(of('0.93', '0.18'), ['warn']);
    assert.deepEqual(of('0.23', '0.13'), ['warn']);
  });

  it('ask for a look at shares of all that a digit keeps from 100 %', () => {
    const of = (white: string) =>
      heard(
        'category-shares-mismatch',
        `Patients were white (${white}%), Black (19%), Asian (11%), and other (8%).`,
      );
    assert.match(of('26').join(), /^info: .* less than 100 %/);
    assert.deepEqual(of('51'), []);
  });
});
