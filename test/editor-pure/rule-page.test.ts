import assert from 'node:assert/strict';
import type { Check } from '../../src/core/index.js';
import { rulePage } from '../../src/editor/features/rule-page.js';
import { finding, untranslated as t } from './made-up.js';

const check: Check = {
  id: 'percent-mismatch',
  summary: 'Compares n/N with its percentage.',
  why: 'A percentage is 100 × n / N.',
  silentWhen: ['the percentage is adjusted'],
  severity: 'error',
  examples: { fires: ['27 of 61 (47.3%)'], silent: ['27 of 61 (44.3%)'] },
  run: () => [],
};

describe('the page of a rule', () => {
  it('holds summary, reason, silence, examples and setting', () => {
    const page = rulePage(check, undefined, t);
    for (const heading of [
      '# percent-mismatch',
      '## Why it matters',
      '## When it stays silent',
      '## Examples',
      '## Setting',
    ]) {
      assert.ok(page.split('\n').includes(heading), heading);
    }
    assert.ok(page.includes('"trialLens.rules": { "percent-mismatch": "off" }'));
    assert.ok(!page.includes('Why this is flagged'));
  });

  it('shows the case that led there, its arithmetic as literal text', () => {
    const text = '27 of 61 (47.3%)';
    const evidence = { recomputedShare: 44.26229508196721, counts: [27, 61], quoted: '<b>|' };
    const page = rulePage(check, finding(text, text, { evidence }), t);
    assert.ok(page.includes('## Why this is flagged'));
    assert.ok(page.includes('| recomputed share | 44\\.262 |'));
    assert.ok(page.includes('| counts | 27\\, 61 |'));
    assert.ok(page.includes('| quoted | \\<b\\>\\| |'));
  });
});
