import assert from 'node:assert/strict';
import { tokenSpans } from '../../src/editor/features/token-spans.js';
import { dose, drug, endpoint, place } from './made-up.js';

const text = 'oral anlotinib hydrochloride 8 mg on days 1-14, ORR';
const seen = (spans: { start: number; end: number; type: string }[]) =>
  spans.map(({ start, end, type }) => `${type}: ${text.slice(start, end)}`);

describe('the spans of semantic tokens', () => {
  it('are in text order and never overlap', () => {
    const spans = tokenSpans(
      [endpoint(text, 'ORR'), drug(text, 'anlotinib'), drug(text, 'anlotinib hydrochloride')],
      () => true,
    );
    assert.deepEqual(seen(spans), ['trialDrug: anlotinib hydrochloride', 'trialEndpoint: ORR']);
  });

  it('include the schedule of a dose, wherever it stands', () => {
    const given = dose(text, '8 mg', {
      schedule: [
        { part: 'route', ...place(text, 'oral') },
        { part: 'days', ...place(text, 'days 1-14') },
      ],
    });
    const spans = tokenSpans([given], () => true);
    assert.deepEqual(seen(spans), ['trialDose: oral', 'trialDose: 8 mg', 'trialDose: days 1-14']);
    assert.deepEqual(
      spans.map((span) => span.schedule),
      [true, false, true],
    );
  });

  it('leave out the types that are not to be shown', () => {
    const spans = tokenSpans([drug(text, 'anlotinib'), endpoint(text, 'ORR')], (type) => type !== 'drug');
    assert.deepEqual(seen(spans), ['trialEndpoint: ORR']);
  });
});
