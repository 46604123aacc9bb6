/** The report for people prints one finding a line and lets no text steer the terminal. */
import assert from 'node:assert/strict';
import { locator } from '../../src/cli/lines.js';
import { coloured, plain } from '../../src/formats/paint.js';
import { prettyReport } from '../../src/formats/pretty.js';
import type { CheckedText } from '../../src/formats/report.js';
import { sampleAnalysis, sampleText } from './sample-analysis.js';

const checked: CheckedText = {
  name: 'a\u001b]0;b.trial',
  annotations: sampleAnalysis.annotations,
  findings: sampleAnalysis.findings,
  proofs: [],
  locate: locator(sampleText),
};
const totals = { texts: 1, findings: { error: 1, warning: 0, info: 1 }, hidden: 0, proofs: 0, unread: [] };

describe('formats: pretty', () => {
  it('prints file:line:column severity message [rule], and the related places below', () => {
    const lines = prettyReport({ paint: plain, quiet: false }).text(checked).split('\n');
    assert.deepEqual(lines, [
      'a\\u001b]0;b.trial:2:45 error No test gives \\u001b[2J less than 0.003. [made-up-rule]',
      '    2:14 the counts\\nare here',
      'a\\u001b]0;b.trial:2:56 info Worth a look. [other-rule]',
      '',
    ]);
  });

  it('says once a rule what would excuse an error', () => {
    const excusesOf = (rule: string) =>
      rule === 'made-up-rule' ? ['rounding explains it', 'a bound'] : ['none'];
    const report = prettyReport({ paint: plain, quiet: false, excusesOf });
    const lines = report.text(checked).split('\n');
    assert.equal(lines.filter((line) => line.includes('unless')).length, 1);
    assert.match(lines.join('\n'), /^ {4}unless rounding explains it\n {8}or a bound$/m);
    assert.ok(!report.text(checked).includes('unless'));
  });

  it('puts proofs among the findings in text order', () => {
    const text = prettyReport({ paint: plain, quiet: false }).text({
      ...checked,
      proofs: sampleAnalysis.proofs,
    });
    assert.match(text, /^a\S*:2:9 proven 8\/49 = 16\.3 %, printed as 16 % \[made-up-rule\]\n/);
  });

  it('says one arithmetic once at a place, as the stronger proof', () => {
    const [proof] = sampleAnalysis.proofs;
    assert.ok(proof);
    const proofs = [{ ...proof, strength: 'consistent' as const }, proof];
    const text = prettyReport({ paint: plain, quiet: false }).text({ ...checked, findings: [], proofs });
    assert.match(text, /^a\S*:2:9 proven [^\n]*\n$/);
  });

  it('uses escapes for colour only', () => {
    const text = prettyReport({ paint: coloured, quiet: false }).text(checked);
    assert.ok(text.includes('\u001b[31merror\u001b[39m'));
    assert.equal(
      text.replace(/\u001b\[\d+m/g, ''),
      prettyReport({ paint: plain, quiet: true }).text(checked),
    );
  });

  it('sums up, and says what it did not show', () => {
    const { end } = prettyReport({ paint: plain, quiet: false });
    assert.equal(end(totals), '1 file: 1 error, 0 warnings, 1 info\n');
    assert.equal(
      end({ ...totals, texts: 2, hidden: 1, proofs: 3, unread: ['x'] }),
      '2 files: 1 error, 0 warnings, 1 info, 3 proofs (1 not shown; --severity info shows them); 1 could not be read\n',
    );
    assert.equal(prettyReport({ paint: plain, quiet: true }).end(totals), '');
  });
});
