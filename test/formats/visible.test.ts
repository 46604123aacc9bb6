/** No text steers the terminal. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { displayWidth, visible } from '../../src/formats/visible.js';
import { wrapped } from '../../src/formats/wrap.js';

describe('formats: visible text', () => {
  it('writes out what would steer the terminal or hide', () => {
    assert.equal(
      visible('a\u001b[31m\r\n\tb\u0007\u009b\u202e\u200b\u2028\ud800'),
      'a\\u001b[31m\\r\\n\\tb\\u0007\\u009b\\u202e\\u200b\\u2028\\ud800',
    );
  });

  it('leaves ordinary text alone', () => {
    const text = '125 mg/m² – 1·5 × 10⁹/L, 7\u00a0m, 95\u2009% é 試験 😀';
    assert.equal(visible(text), text);
  });

  it('leaves no control character in any text, and changes nothing twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const safe = visible(text);
        assert.doesNotMatch(safe, /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u);
        assert.equal(visible(safe), safe);
      }),
    );
  });

  it('measures what a terminal shows', () => {
    assert.equal(displayWidth('ab²'), 3);
    assert.equal(displayWidth('試験😀'), 6);
    assert.equal(displayWidth('e\u0301'), 1);
  });

  it('wraps at spaces', () => {
    assert.deepEqual(wrapped('aa bb cc', 5), ['aa bb', 'cc']);
    assert.deepEqual(wrapped('aa bbbbbbbbbb c', 6, '- ', '  '), ['- aa', '  bbbbbbbbbb', '  c']);
  });
});
