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
  it('are a warning', () => {
    assert.deepEqual(warnings('We enrolled 120 patients, including 81 with liver metastases (28.5%).'), [
      '81 (28.5 %) would be out of 284 people or more; the text speaks of 120 at most.',
    ]);
  });

  it('are none where two arms together are so many, or something else is counted that high', () => {
    const arms = 'Patients received the drug (n = 150) or placebo (n = 148).';
    assert.deepEqual(warnings(`${arms} Rash occurred in 60 patients (20.9%).`), []);
    const eyes = 'We enrolled 120 patients with 220 eyes.';
    assert.deepEqual(warnings(`${eyes} Cataract was seen in 41 (19.0%).`), []);
  });

  it('are none where a size fits or nothing is known', () => {
    assert.deepEqual(warnings('We enrolled 120 patients, including 31 with liver metastases (25.8%).'), []);
    assert.deepEqual(warnings('Rash occurred in 60 patients (20.9%).'), []);
  });
});
