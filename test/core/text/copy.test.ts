import assert from 'node:assert/strict';
import { copyWith } from '../../../src/core/text/copy.js';

describe('copyWith', () => {
  it('puts changed fields in their old place and further ones behind', () => {
    const one = { kind: 'mean', value: 4 };
    const copy = copyWith(one, { unit: 'kg', kind: 'median' });
    assert.equal(JSON.stringify(copy), '{"kind":"median","value":4,"unit":"kg"}');
  });

  it('leaves the original as it was', () => {
    const one = { value: 4 };
    copyWith(one, { value: 5 });
    assert.deepEqual(one, { value: 4 });
  });
});
