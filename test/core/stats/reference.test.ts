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
import { intervalMethods } from '../../../src/core/stats/proportion-intervals.js';
import { tForLevel, tQuantile, tTwoSidedP } from '../../../src/core/stats/student-t.js';
import { twoProportionTests } from '../../../src/core/stats/two-by-two.js';

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
  /** One value; two for the ends of an interval. */
  readonly values: readonly number[];
}

function grid(file: string): readonly Row[] {
  const [, ...lines] = readFileSync(join('test/core/stats/reference', file), 'utf8').trim().split('\n');
  return lines.map((line) => {
    const [name = '', args = '', values = ''] = line.split(',');
    return { name, args: args.split(' ').map(Number), values: values.split(' ').map(Number) };
  });
}

function agrees(name: string, got: number, want: number): boolean {
  const scale = LOGARITHMS.has(name) ? Math.max(1, Math.abs(want)) : Math.abs(want);
  if (Number.isNaN(want)) return Number.isNaN(got);
  return Math.abs(got - want) <= ALLOWED * scale;
}

/** Holds every row of one name against what we compute for its arguments. */
function compare(
  rows: readonly Row[],
  name: string,
  compute: (args: readonly number[]) => readonly number[],
) {
  const own = rows.filter((row) => row.name === name);
  assert.ok(own.length > 0, `${name} is not in the grid`);
  for (const { args, values } of own) {
    const got = compute(args);
    assert.equal(got.length, values.length);
    for (const [i, want] of values.entries()) {
      const value = got[i] ?? Number.NaN;
      assert.ok(agrees(name, value, want), `${name}(${args.join(', ')}): got ${value}, R gives ${want}`);
    }
  }
}

describe('stats: distributions against R', () => {
  const rows = grid('distributions.csv');

  it('has the whole grid', () => {
    assert.deepEqual([...new Set(rows.map(({ name }) => name))].sort(), Object.keys(functions).sort());
    assert.ok(rows.length > 1700, `${rows.length} rows`);
  });

  for (const [name, compute] of Object.entries(functions)) {
    it(`${name} agrees to 1e-9`, () => compare(rows, name, (args) => [compute(...args)]));
  }
});

describe('stats: intervals of proportions against R', () => {
  const rows = grid('proportion-intervals.csv');

  for (const { id, bounds } of intervalMethods) {
    it(`${id} agrees to 1e-9`, () => {
      compare(rows, id, ([k = 0, n = 0, level = 0]) => {
        const ends = bounds(k, n, level);
        return [ends?.low ?? Number.NaN, ends?.high ?? Number.NaN];
      });
    });
  }
});

describe('stats: tests of two proportions against R', () => {
  const rows = grid('two-by-two.csv');

  for (const { id, p } of twoProportionTests) {
    it(`${id} agrees to 1e-9`, () => {
      compare(rows, id, ([k1 = 0, n1 = 0, k2 = 0, n2 = 0]) => [p({ k1, n1, k2, n2 })]);
    });
  }
});
