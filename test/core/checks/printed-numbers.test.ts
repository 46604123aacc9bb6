/** Whole numbers that a record prints. */
import assert from 'node:assert/strict';
import { holdsNumber, printsNumber } from '../../../src/core/checks/printed-numbers.js';
import { markedContext } from './marked-context.js';

const printed = (text: string, least: number, most = least) =>
  printsNumber(markedContext(text).document, 0, least, most);

describe('printed numbers', () => {
  it('are whole, grouped or not', () => {
    const text = 'Of 1,254 adults, 22 629 and 96 came; 12.5% of 3.7, AB-41, 55%.';
    for (const number of [1254, 22629, 96]) assert.ok(printed(text, number), String(number));
    for (const number of [1, 254, 629, 12, 5, 3, 7, 41, 55])
      assert.ok(!printed(text, number), String(number));
  });

  it('may lie between two ends', () => {
    assert.ok(printed('We saw 7 and 96.', 90, 99));
    assert.ok(printed('We saw 7 and 96.', 96, 200));
    assert.ok(!printed('We saw 7 and 96.', 8, 95));
    assert.ok(!printed('We saw 7 and 96.', 97, 200));
    assert.ok(!printed('We saw nobody.', 0, 1e9));
  });

  it('are read once a record, however often they are asked for', () => {
    const { document } = markedContext('We saw 7 and 96. '.repeat(20_000));
    const before = process.cpuUsage();
    for (let i = 0; i < 5000; i++) assert.ok(!printsNumber(document, 0, 97 + i, 97 + i));
    const taken = process.cpuUsage(before).user / 1000;
    assert.ok(taken < 3000, `${taken} ms`);
  });

  it('stand as words of their own in a piece of text', () => {
    assert.ok(holdsNumber('of 1,254 knees', 1254));
    assert.ok(!holdsNumber('of 12545 knees', 1254));
  });
});
