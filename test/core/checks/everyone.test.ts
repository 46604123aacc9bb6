import assert from 'node:assert/strict';
import { createEngine } from '../../../src/core/index.js';

const engine = createEngine();

function warnings(text: string): string[] {
  return engine
    .analyse(text)
    .findings.filter(({ rule, severity }) => rule === 'count-without-total' && severity === 'warning')
    .map(({ message }) => message);
}

describe('shares of more people than a text speaks of', () => {
  it('are a warning where a slip of the pen explains them', () => {
    assert.deepEqual(warnings('We enrolled 120 patients, including 81 with liver metastases (25.8%).'), [
      '81 (25.8 %) would be out of 313 people or more; the text speaks of 120 at most.',
    ]);
    // Else the share may be that of a number further off.
    assert.deepEqual(warnings('We enrolled 120 patients, including 81 with liver metastases (28.5%).'), []);
  });

  it('are none where two arms together are so many, or something else is counted that high', () => {
    const arms = 'Patients received the drug (n = 150) or placebo (n = 148).';
    assert.deepEqual(warnings(`${arms} Rash occurred in 60 patients (20.9%).`), []);
    const eyes = 'We enrolled 120 patients with 220 eyes.';
    assert.deepEqual(warnings(`${eyes} Cataract was seen in 41 (19.0%).`), []);
  });

  it('are counted once where arms stand beside their whole', () => {
    const arms = 'We randomised 298 patients to the drug (n = 150) or placebo (n = 148).';
    assert.deepEqual(warnings(`${arms} Rash occurred in 82 patients (20.8%).`), [
      '82 (20.8 %) would be out of 393 people or more; the text speaks of 298 at most.',
    ]);
  });

  it('are none where a size fits or nothing is known', () => {
    assert.deepEqual(warnings('We enrolled 120 patients, including 31 with liver metastases (25.8%).'), []);
    assert.deepEqual(warnings('Rash occurred in 60 patients (20.9%).'), []);
  });
});

describe('a share that fits nobody beside others that fit', () => {
  it('is a warning in a list whose other shares are of one size', () => {
    const list = (share: string) =>
      `We enrolled 96 patients. Pain was less in 40 (42%), the same in 31 (32%) and worse in ${share}.`;
    assert.deepEqual(warnings(list('25 (72%)')), [
      'No sample size of the text fits 25 (72 %): 25/96 = 26.04 %.',
    ]);
    assert.deepEqual(warnings(list('25 (26%)')), []);
    // Some people may be missing.
    assert.deepEqual(warnings(list('25 (28%)')), []);
  });

  it('is a warning beside the share of the other arm, both by name', () => {
    const text = (share: string) =>
      `We randomised 401 patients to sorafenib (n = 200) or placebo (n = 201). Diarrhoea was seen in 48 (24%) patients with sorafenib and in ${share} with placebo.`;
    assert.deepEqual(warnings(text('36 (18%)')), []);
    assert.equal(warnings(text('36 (81%)')).length, 1);
  });
});
