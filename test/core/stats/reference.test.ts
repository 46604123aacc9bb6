/**
 * Every value of the grids that R wrote (the scripts stand beside them), to 1e-9 of the value, however small it is;
 * logarithms, which pass through zero, to 1e-9 of the value or of 1, whichever is larger.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chiSquareP, chiSquareQuantile } from '../../../src/core/stats/chi-square.js';
import { fP, fQuantile } from '../../../src/core/stats/f-distribution.js';
import { incompleteBeta, inverseIncompleteBeta } from '../../../src/core/stats/incomplete-beta.js';
import { logChoose, logGamma } from '../../../src/core/stats/log-gamma.js';
import { normalCdf, normalQuantile, twoSidedP } from '../../../src/core/stats/normal.js';
import { tForLevel, tQuantile, tTwoSidedP } from '../../../src/core/stats/student-t.js';

const ALLOWED = 1e-9;
const LOGARITHMS: ReadonlySet<string> = new Set(['logGamma', 'logChoose']);

const functions: Readonly<Record<string, (...args: number[]) => number>> = {
  logGamma,
  logChoose,
  incompleteBeta,
  inverseIncompleteBeta,
  normalCdf,
  normalQuantile,
  twoSidedP,
  tTwoSidedP,
  tQuantile,
  tForLevel,
  chiSquareP,
  chiSquareQuantile,
  fP,
  fQuantile,
};

interface Row {
  readonly name: string;
  readonly args: readonly number[];
  readonly value: number;
}

function grid(file: string): readonly Row[] {
  const [, ...lines] = readFileSync(join('test/core/stats/reference', file), 'utf8').trim().split('\n');
  return lines.map((line) => {
    const [name = '', args = '', value = ''] = line.split(',');
    return { name, args: args.split(' ').map(Number), value: Number(value) };
  });
}

function agrees(name: string, got: number, want: number): boolean {
  const scale = LOGARITHMS.has(name) ? Math.max(1, Math.abs(want)) : Math.abs(want);
  return Math.abs(got - want) <= ALLOWED * scale;
}

describe('stats: against R', () => {
  const rows = grid('distributions.csv');

  it('has the whole grid', () => {
    assert.deepEqual([...new Set(rows.map(({ name }) => name))].sort(), Object.keys(functions).sort());
    assert.ok(rows.length > 1700, `${rows.length} rows`);
  });

  for (const [name, compute] of Object.entries(functions)) {
    it(`${name} agrees to 1e-9`, () => {
      for (const { args, value } of rows.filter((row) => row.name === name)) {
        const got = compute(...args);
        assert.ok(agrees(name, got, value), `${name}(${args.join(', ')}): got ${got}, R gives ${value}`);
      }
    });
  }
});
