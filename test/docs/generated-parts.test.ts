/** Generated parts: found, filled, and complained of where they do not match. */
import assert from 'node:assert/strict';
import { fillParts, partNames } from './generated-parts.js';

const markdown =
  'a\n<!-- generated: one -->\nold\n<!-- end of one -->\nb\n<!-- generated: two -->\n<!-- end of two -->\n';

describe('generated parts', () => {
  it('are found in order', () => {
    assert.deepEqual(partNames(markdown), ['one', 'two']);
  });

  it('are filled, and filling again changes nothing', () => {
    const filled = fillParts(markdown, { one: 'new $1 `x`', two: 'more' });
    assert.ok(filled.includes('\nnew $1 `x`\n'));
    assert.ok(!filled.includes('old'));
    assert.equal(fillParts(filled, { one: 'new $1 `x`', two: 'more' }), filled);
  });

  it('must match the places', () => {
    assert.throws(() => fillParts(markdown, { one: '' }), /Nobody writes the part "two"/);
    assert.throws(
      () => fillParts(markdown, { one: '', two: '', three: '' }),
      /no place for the part "three"/,
    );
  });
});
