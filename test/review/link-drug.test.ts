import assert from 'node:assert/strict';
import { linkedDrug } from '../../src/review/link-drug.js';

describe('a drug linked to another name', () => {
  const now = {
    type: 'drug',
    name: 'docetaxol',
    mention: 'generic',
    class: 'old class',
    parts: ['a', 'b'],
    misspelled: true,
    importedFrom: 'ours.csv',
  };

  it('takes class and parts from that name and keeps the other fields', () => {
    assert.deepEqual(linkedDrug(now, { name: 'docetaxel', class: 'taxane' }, 'docetaxol'), {
      type: 'drug',
      name: 'docetaxel',
      mention: 'generic',
      class: 'taxane',
      misspelled: true,
    });
    assert.deepEqual(
      linkedDrug({ ...now, misspelled: false }, { name: 'x/y', parts: ['x', 'y'], list: 'l' }, 'z'),
      {
        type: 'drug',
        name: 'x/y',
        mention: 'generic',
        parts: ['x', 'y'],
        importedFrom: 'l',
      },
    );
  });

  it('is no misspelling of the name that the text spells', () => {
    assert.equal(linkedDrug(now, { name: 'docetaxol' }, 'Docetaxol').misspelled, undefined);
  });
});
