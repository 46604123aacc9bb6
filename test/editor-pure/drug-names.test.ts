import assert from 'node:assert/strict';
import { whyNoDrugName } from '../../src/core/index.js';
import { contentsInWords } from '../../src/editor/features/drug-names/contents.js';
import { readDrugNames } from '../../src/formats/drug-names/index.js';

const t = (message: string, ...values: (string | number)[]): string =>
  message.replace(/\{(\d)\}/g, (_whole, index: string) => String(values[Number(index)]));

describe('the question before drug names are imported', () => {
  it('tells how many names of which kind there are, and which lines were not taken', () => {
    const text = 'name,generic\nqorvexa,\nDorotix,dorotinib\nLumoxa,lumoxin\n"open,x\nbalance,\n';
    assert.deepEqual(contentsInWords(readDrugNames(text, 'x.csv', whyNoDrugName), t).split('\n'), [
      'Read as: comma-separated values',
      'Generic names: 1',
      'Brand names: 2',
      'Lines that cannot be read: 1',
      'Names refused: 1',
      '',
      'Line 5: the line has a quote in field 1 that is not closed',
      'Line 6: "balance" is an ordinary word',
    ]);
  });
});
