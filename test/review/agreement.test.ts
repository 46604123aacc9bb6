import assert from 'node:assert/strict';
import { agreement, type Mark } from '../../src/review/agreement.js';

function mark(start: number, end: number, type: string, value: Record<string, unknown> = {}): Mark {
  return { start, end, judged: { type, ...value } };
}

describe('review: agreement of two annotators', () => {
  it('is whole where they say the same', () => {
    const marks = [mark(0, 3, 'drug', { name: 'x' }), mark(5, 9, 'dose')];
    const result = agreement(marks, [...marks].reverse());
    assert.equal(result.exactF1, 1);
    assert.equal(result.overlapF1, 1);
    assert.equal(result.sameValue, 1);
    assert.deepEqual(result.disagreements, []);
  });

  it('tells exact spans from overlapping ones, and a value from a span', () => {
    const first = [mark(0, 3, 'drug'), mark(5, 9, 'dose', { unit: 'mg' }), mark(20, 24, 'figure')];
    const second = [mark(0, 4, 'drug'), mark(5, 9, 'dose', { unit: 'g' })];
    const result = agreement(first, second);
    assert.equal(result.exactF1, 2 / 5);
    assert.equal(result.overlapF1, 4 / 5);
    assert.equal(result.sameValue, 0);
    assert.deepEqual(
      result.disagreements.map(({ kind }) => kind),
      ['span', 'value', 'only-first'],
    );
  });

  it("gives Cohen's kappa of the labels: (po − pe) / (1 − pe)", () => {
    // Four stretches: two agree on drug, one says dose where the other says drug, one was marked by the first alone.
    const first = [mark(0, 1, 'drug'), mark(2, 3, 'drug'), mark(4, 5, 'dose'), mark(6, 7, 'drug')];
    const second = [mark(0, 1, 'drug'), mark(2, 3, 'drug'), mark(4, 5, 'drug')];
    const observed = 2 / 4;
    const chance = (3 / 4) * (3 / 4) + (1 / 4) * 0 + 0 * (1 / 4);
    assert.ok(Math.abs((agreement(first, second).kappa ?? 0) - (observed - chance) / (1 - chance)) < 1e-12);
  });

  it('says nothing by chance where there is nothing to compare', () => {
    const result = agreement([], []);
    assert.equal(result.exactF1, 1);
    assert.equal(result.kappa, undefined);
    assert.equal(result.sameValue, undefined);
  });

  it('leaves the order of fields and links between annotations out of values', () => {
    const first = [mark(0, 1, 'dose', { amount: { value: 1, unit: 'mg' }, drug: 'drug:1-2' })];
    const second = [mark(0, 1, 'dose', { amount: { unit: 'mg', value: 1 }, drug: 'drug:5-6' })];
    assert.equal(agreement(first, second).sameValue, 1);
  });
});
