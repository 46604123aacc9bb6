/** Offsets become the lines and columns that the editor shows. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { locator } from '../../src/cli/lines.js';

describe('cli: lines', () => {
  it('counts lines and columns from 1, columns in UTF-16 code units', () => {
    const locate = locator('a😀b\nc');
    assert.deepEqual(locate(0), { line: 1, column: 1 });
    assert.deepEqual(locate(3), { line: 1, column: 4 });
    assert.deepEqual(locate(5), { line: 2, column: 1 });
    assert.deepEqual(locate(6), { line: 2, column: 2 });
  });

  it('ends lines at LF, CR LF and a lone CR', () => {
    const locate = locator('a\r\nb\rc\n\nd');
    assert.deepEqual(
      [0, 3, 5, 7, 8].map((offset) => locate(offset).line),
      [1, 2, 3, 4, 5],
    );
    assert.deepEqual(locate(2), { line: 1, column: 3 });
  });

  it('takes offsets outside the text for its ends', () => {
    const locate = locator('ab\nc');
    assert.deepEqual(locate(-5), { line: 1, column: 1 });
    assert.deepEqual(locate(99), { line: 2, column: 2 });
  });

  it('agrees with splitting the text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '\n', '\r', '😀')), fc.nat(40), (pieces, offset) => {
        const text = pieces.join('');
        const at = Math.min(offset, text.length);
        // Between CR and LF the line has not ended yet.
        const before = text.slice(0, at).replace(/\r$/, text[at] === '\n' ? ' ' : '\r');
        const lines = before.split(/\r\n|\n|\r/);
        assert.deepEqual(locator(text)(at), { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 });
      }),
    );
  });
});
