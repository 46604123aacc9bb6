import { strict as assert } from 'node:assert';
import {
  agreement,
  type Printed,
  readPrinted,
  roundingInterval,
  tolerantInterval,
} from '../../../src/core/stats/printed.js';

const read = (text: string): Printed => {
  const printed = readPrinted(text);
  if (printed === undefined) throw new Error(`not read: ${text}`);
  return printed;
};

describe('stats: numbers as printed', () => {
  it('keeps the last printed digit: 16.0 is not 16', () => {
    assert.deepEqual(edges(roundingInterval(read('16.0'))), [15.95, 16.05]);
    assert.deepEqual(edges(roundingInterval(read('16'))), [15.5, 16.5]);
    assert.deepEqual(edges(tolerantInterval(read('16.0'))), [15.9, 16.1]);
    assert.equal(read('0.050').unit, 0.001);
  });

  it('reads signs, raised dots, decimal commas and leading points', () => {
    assert.equal(read('−2.1').value, -2.1);
    assert.equal(read('0·62').value, 0.62);
    assert.equal(read('59,5').value, 59.5);
    assert.equal(read('1,254').value, 1254);
    assert.equal(read('.003').decimals, 3);
    for (const text of ['', '-', 'NE', '1e5', '3/4', '1.2.3', '9'.repeat(40)]) {
      assert.equal(readPrinted(text), undefined, text);
    }
  });

  it('tells rounding from truncation from error', () => {
    assert.equal(agreement((100 * 8) / 49, read('16')), 'exact');
    assert.equal(agreement((100 * 8) / 49, read('17')), 'near');
    assert.equal(agreement((100 * 8) / 49, read('18')), 'off');
    assert.equal(agreement(12.5, read('12')), 'exact');
    assert.equal(agreement(12.5, read('13')), 'exact');
    assert.equal(agreement(0.285, read('0.28')), 'exact');
  });
});

const edges = ({ low, high }: { low: number; high: number }) => [
  Number(low.toFixed(6)),
  Number(high.toFixed(6)),
];
