import assert from 'node:assert/strict';
import { countsInWords } from '../../../src/editor/features/tree/findings.js';
import { buildTree } from '../../../src/editor/features/tree/model.js';
import type { ReviewedFinding } from '../../../src/review/layer.js';
import { accepted } from '../../review/made-up.js';
import { analysisOf, finding, untranslated as t } from '../made-up.js';

const text = 'The ORR was 47.3% (27/61), the DCR 78.7% (43/61), the PFS 7.2 months and the OS 5.1 months.';
const percent = finding(text, '47.3%', { severity: 'error', message: 'No share.' });
const other = finding(text, '78.7%', { severity: 'error', message: 'No other share.' });
const order = finding(text, '7.2 months', { severity: 'warning', message: 'Too long.' });
const analysis = analysisOf(text, { findings: [percent, order, other] });
const decision = accepted(text, '47.3%', 'one');

const answered = (status: ReviewedFinding['status'], one: typeof percent): ReviewedFinding => ({
  finding: one,
  status,
  decision: status === 'open' ? undefined : decision,
});

describe('tree: findings', () => {
  const drawn = (reviewed: readonly ReviewedFinding[]) => {
    const [branch] = buildTree(analysis, t, [], reviewed);
    return {
      note: branch?.note,
      entries: branch?.children.map(({ label, picture }) => `${label} ${picture}`),
    };
  };

  it('show their severity while nobody answered', () => {
    assert.deepEqual(drawn([answered('open', percent)]), {
      note: undefined,
      entries: ['No share. error', 'No other share. error', 'Too long. warning'],
    });
  });

  it('show what was confirmed and what was ignored behind what is open, with the counts', () => {
    assert.deepEqual(
      drawn([answered('ignored', percent), answered('open', order), answered('confirmed', other)]),
      {
        note: '1 open, 1 confirmed, 1 ignored',
        entries: ['Too long. warning', 'No other share. confirmed', 'No share. ignored'],
      },
    );
  });

  it('carry who answered, for the line behind the message', () => {
    const [branch] = buildTree(analysis, t, [], [answered('confirmed', other)]);
    assert.equal(branch?.children.at(-1)?.answer?.decision?.by, 'first');
    assert.equal(branch?.children[0]?.answer, undefined);
  });

  it('are counted without a word of what there is none of', () => {
    assert.equal(countsInWords([answered('confirmed', percent)], 3, t), '2 open, 1 confirmed');
    assert.equal(countsInWords([answered('ignored', percent)], 1, t), '1 ignored');
    assert.equal(countsInWords([], 3, t), undefined);
  });
});
