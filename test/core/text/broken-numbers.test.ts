import { strict as assert } from 'node:assert';
import { createEngine } from '../../../src/core/index.js';

describe('text: points that open no number', () => {
  const engine = createEngine();
  for (const text of ['9..3', '.5.3', '95% CI 9..3-21.91', '1.2.3..4.5', 'a .1.2.3 b', '0.·5', '..5..']) {
    it(`reads ${text} to its end`, () => {
      assert.equal(engine.analyse(text).document.text, text);
    });
  }
});
