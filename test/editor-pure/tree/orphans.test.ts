import assert from 'node:assert/strict';
import { buildTree } from '../../../src/editor/features/tree/model.js';
import { oldContext, orphanInWords, orphansBranch } from '../../../src/editor/features/tree/orphans.js';
import { accepted } from '../../review/made-up.js';
import { analysisOf, untranslated as t } from '../made-up.js';

const text =
  'In the first cohort the\npatients received anlotinib 12 mg daily and were followed up for a year.';
const decision = accepted(text, 'anlotinib', 'one');

describe('tree: decisions without a place', () => {
  it('shows the old words in their old context', () => {
    const { text: shown, highlight } = oldContext(decision.anchor);
    assert.equal(shown, '…the patients received anlotinib 12 mg daily and were followed…');
    assert.equal(shown.slice(...highlight), 'anlotinib');
    assert.equal(orphanInWords(decision), 'accept · drug');
  });

  it('cuts no context that is whole, and cuts words that are too long', () => {
    assert.equal(oldContext(accepted('Anlotinib helps.', 'helps', 'two').anchor).text, 'Anlotinib helps.');
    const long = 'anlotinib '.repeat(40);
    assert.ok(oldContext(accepted(long, long, 'three').anchor).text.length < 100);
  });

  it('stands behind the findings, and leads to the likeliest place', () => {
    const orphans = [{ decision, proposals: [{ start: 4, end: 9 }] }];
    const [branch] = buildTree(analysisOf('Other words.'), t, orphans);
    assert.equal(branch?.label, 'Decisions without a place');
    assert.equal(branch?.count, 1);
    assert.equal(branch?.children[0]?.orphan?.decision, decision);
    assert.deepEqual(branch?.children[0]?.span, { start: 4, end: 9 });
  });

  it('is not there where every decision has its place', () => {
    assert.deepEqual(orphansBranch([], t), []);
  });

  it('never lets words of the text break the line or turn it around', () => {
    const odd = 'was a\u202enib\n7 mg\u0007 daily';
    assert.doesNotMatch(oldContext(accepted(odd, 'nib\n7', 'four').anchor).text, /[\u0000-\u001f\u202e]/);
  });
});
