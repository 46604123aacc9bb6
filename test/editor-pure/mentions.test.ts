import assert from 'node:assert/strict';
import { annotationAt, scheduledDoseAt } from '../../src/editor/features/at-position.js';
import { mentionsIn } from '../../src/editor/features/mentions.js';
import { dose, drug, endpoint, place, trialId } from './made-up.js';

describe('mentions for the workspace', () => {
  it('count lines as the editor does, whatever ends them', () => {
    const text = 'a\r\nanlotinib\nb\rNCT04970914 anlotinib';
    const annotations = [
      drug(text, 'anlotinib'),
      trialId(text, 'NCT04970914'),
      drug(text, 'anlotinib', {}, 1),
    ];
    assert.deepEqual(
      mentionsIn(text, annotations).map(({ name, line, character }) => [name, line, character]),
      [
        ['anlotinib', 1, 0],
        ['NCT04970914', 3, 0],
        ['anlotinib', 3, 12],
      ],
    );
  });

  it('have the same subject for all spellings of a drug, and leave out other types', () => {
    const text = 'AK105 penpulimab ORR';
    const mentions = mentionsIn(text, [
      drug(text, 'AK105', { name: 'penpulimab', mention: 'code' }),
      drug(text, 'penpulimab'),
      endpoint(text, 'ORR'),
    ]);
    assert.equal(mentions.length, 2);
    assert.equal(mentions[0]?.subject, mentions[1]?.subject);
  });
});

describe('what stands at a place', () => {
  const text = 'AG with anlotinib 8 mg orally';

  it('is the narrowest annotation, and one that ends there only where none other is', () => {
    const wide = drug(text, 'AG with anlotinib');
    const narrow = drug(text, 'anlotinib');
    const given = dose(text, ' 8 mg');
    assert.equal(annotationAt([wide, narrow], narrow.start + 1), narrow);
    assert.equal(annotationAt([wide, narrow], 1), wide);
    assert.equal(annotationAt([narrow], narrow.end), narrow);
    assert.equal(annotationAt([narrow, given], narrow.end), given);
    assert.equal(annotationAt([narrow], narrow.end + 1), undefined);
  });

  it('is the dose whose schedule stands there', () => {
    const given = dose(text, '8 mg', { schedule: [{ part: 'route', ...place(text, 'orally') }] });
    assert.equal(scheduledDoseAt([given], text.indexOf('orally')), given);
    assert.equal(scheduledDoseAt([given], 0), undefined);
  });
});
