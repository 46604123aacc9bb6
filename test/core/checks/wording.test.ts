import assert from 'node:assert/strict';
import { shareInWords } from '../../../src/core/checks/wording.js';

describe('checks: wording', () => {
  it('gives a share as many decimals as it takes to round it on', () => {
    assert.equal(shareInWords(8, 49), '8/49 = 16.33 %');
    assert.equal(shareInWords(1, 8), '1/8 = 12.5 %');
    // 13.847…: "13.85" would seem to round to 13.9.
    assert.equal(shareInWords(415, 2997), '415/2997 = 13.847 %');
    // Three decimals would say 15.05 again.
    assert.equal(shareInWords(166, 1103), '166/1103 = 15.0499 %');
    assert.equal(shareInWords(33, 60), '33/60 = 55 %');
  });
});
