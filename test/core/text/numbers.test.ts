import assert from 'node:assert/strict';
import { decimalsOf, printedNumber, scanNumber } from '../../../src/core/text/numbers.js';

/** The printed form of the number that begins a text (or stands after a bar), and where it ends. */
function reads(text: string): string {
  const at = text.indexOf('|');
  const plain = text.replace('|', '');
  const number = scanNumber(plain, Math.max(0, at));
  return `${printedNumber(plain, Math.max(0, at))} = ${number.value} [${plain.slice(Math.max(0, at), number.end)}]`;
}

describe('numbers as journals print them', () => {
  it('takes thousands grouped by comma, space, thin space and point', () => {
    assert.equal(reads('1,254 patients'), '1254 = 1254 [1,254]');
    assert.equal(reads('22 629 adults'), '22629 = 22629 [22 629]');
    assert.equal(reads('22\u2009629 adults'), '22629 = 22629 [22\u2009629]');
    assert.equal(reads('1.234.567 people'), '1234567 = 1234567 [1.234.567]');
    assert.equal(reads('12,345.6'), '12345.6 = 12345.6 [12,345.6]');
  });

  it('takes decimals by point, middle dot, comma and without a leading zero', () => {
    assert.equal(reads('16.0%'), '16.0 = 16 [16.0]');
    assert.equal(reads('0·62'), '0.62 = 0.62 [0·62]');
    assert.equal(reads('59,5 %'), '59.5 = 59.5 [59,5]');
    assert.equal(reads('0,45'), '0.45 = 0.45 [0,45]');
    assert.equal(reads('.003'), '0.003 = 0.003 [.003]');
    assert.equal(reads('0.000 1)'), '0.0001 = 0.0001 [0.000 1]');
  });

  it('leaves lists, dates and outline numbers apart', () => {
    assert.equal(reads('1,8 and 15'), '1 = 1 [1]');
    assert.equal(reads('1,8,15'), '1 = 1 [1]');
    assert.equal(reads('11.06.2025'), '11 = 11 [11]');
    assert.equal(reads('phase |3 120 patients'), '3 = 3 [3]');
    assert.equal(reads('12 weeks'), '12 = 12 [12]');
  });

  it('counts the decimals that were printed', () => {
    assert.deepEqual(['16', '16.0', '0.62', '.003'].map(decimalsOf), [0, 1, 2, 3]);
  });
});
