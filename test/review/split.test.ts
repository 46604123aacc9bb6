import assert from 'node:assert/strict';
import type { ReviewedAnnotation } from '../../src/review/layer.js';
import { splitDrafts } from '../../src/review/split.js';
import type { Span } from '../../src/schema/annotation.js';
import type { Decision } from '../../src/schema/index.js';

const anchor = ({ start, end }: Span) => ({ quote: '', prefix: '', suffix: '', start, end, sha256: '' });
const dose = (value: number) => ({ type: 'dose', amount: { value, unit: 'mg' } });

function reviewed(start: number, end: number, more: Partial<ReviewedAnnotation> = {}): ReviewedAnnotation {
  return {
    start,
    end,
    status: 'suggested',
    judged: dose(10),
    suggestion: {
      id: `dose:${start}-${end}`,
      type: 'dose',
      start,
      end,
      text: '',
      by: 'recogniser:dose',
      amount: { value: 10, unit: 'mg' },
    },
    decision: undefined,
    ...more,
  };
}

describe('an annotation that is split', () => {
  const parts = [
    { start: 0, end: 2, value: dose(10) },
    { start: 6, end: 11, value: dose(20) },
  ];
  const shown = (whole: ReviewedAnnotation, others: readonly ReviewedAnnotation[] = []) =>
    splitDrafts(whole, parts, [whole, ...others], anchor).map((draft) =>
      'anchor' in draft ? `${draft.action} ${draft.anchor.start}-${draft.anchor.end}` : draft.action,
    );

  it('is rejected, and its parts are added', () => {
    assert.deepEqual(shown(reviewed(0, 11)), ['reject 0-11', 'add 0-2', 'add 6-11']);
  });

  it('is taken back where a person added it', () => {
    const decision: Decision = {
      action: 'add',
      id: 'a',
      at: '2026-01-01T00:00:00.000Z',
      by: 'x',
      anchor: anchor({ start: 0, end: 11 }),
      annotation: dose(10),
    };
    const added = reviewed(0, 11, { status: 'added', suggestion: undefined, decision });
    assert.deepEqual(shown(added), ['retract', 'add 0-2', 'add 6-11']);
  });

  it('changes a part that stands there already', () => {
    assert.deepEqual(shown(reviewed(0, 11), [reviewed(6, 11)]), ['reject 0-11', 'add 0-2', 'change 6-11']);
  });
});
