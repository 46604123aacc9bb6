import assert from 'node:assert/strict';
import { statusWords } from '../../src/editor/features/status-bar/model.js';
import { analysisOf, finding, untranslated as t } from './made-up.js';

const text = 'The ORR was 44.3%.';
const words = statusWords(
  analysisOf(text, {
    findings: [finding(text, '44.3%')],
    status: new Map([
      ['a', 'proven'],
      ['b', 'proven'],
      ['c', 'consistent'],
      ['d', 'refuted'],
      ['e', 'unverified'],
      ['f', 'unverified'],
      ['g', 'unverified'],
    ]),
  }),
  t,
);

describe('status bar: words', () => {
  it('counts each status beside its icon', () => {
    assert.equal(words.text, '$(verified) 2  $(check) 1  $(question) 3  $(error) 1');
  });

  it('says the same to those who do not see the icons', () => {
    assert.equal(
      words.label,
      'Trial Lens, figures: 2 proven, 1 consistent, 3 unverified, 1 refuted. Findings: 1',
    );
  });

  it('explains each status in a table', () => {
    assert.match(words.tooltip, /^\| \$\(error\) \| 1 \| \*\*refuted\*\*: cannot be right as printed \|$/m);
    assert.equal(words.tooltip.split('\n').filter((line) => line.startsWith('|')).length, 6);
  });
});
