/** The table is aligned, sums up and stays within its width. */
import assert from 'node:assert/strict';
import { summaryRow, summaryTable } from '../../src/formats/summary.js';
import { displayWidth } from '../../src/formats/visible.js';
import { sampleAnalysis } from './sample-analysis.js';

describe('formats: summary table', () => {
  it('counts mentions, statuses and findings', () => {
    const row = summaryRow('a.trial', sampleAnalysis);
    assert.deepEqual(row.annotations, { endpoint: 1, figure: 3, drug: 1, dose: 1, 'trial-id': 1 });
    assert.deepEqual(row.figures, { proven: 2, consistent: 0, refuted: 1, unverified: 0 });
    assert.deepEqual(row.findings, { error: 1, warning: 0, info: 1 });
  });

  it('says the common folder once and adds a total', () => {
    const rows = ['x/y/a.trial', 'x/y/b.trial', 'x/yz.trial'].map((name) => summaryRow(name, sampleAnalysis));
    const lines = summaryTable(rows).split('\n');
    assert.match(lines[0] ?? '', /^File in x\/ +Drugs +Doses +Endpoints +Trial ids +Figures +proven/);
    assert.match(lines[2] ?? '', /^y\/a\.trial +1 +1 +1 +1 +3 +2 +0 +1 +0 +1\/0\/1$/);
    assert.match(lines[6] ?? '', /^3 files +3 +3 +3 +3 +9 +6 +0 +3 +0 +3\/0\/3$/);
    const table = lines.slice(0, 7);
    assert.equal(new Set(table.map(displayWidth)).size, 1, table.join('\n'));
  });

  it('has no total for one file', () => {
    assert.doesNotMatch(summaryTable([summaryRow('a.trial', sampleAnalysis)]), /files/);
  });

  it('shortens long and hostile names from the front, within 120 columns', () => {
    const names = [`${'long-'.repeat(40)}end.trial`, '試験'.repeat(30), '\u001b[2Jx\n.trial'];
    const lines = summaryTable(names.map((name) => summaryRow(name, sampleAnalysis))).split('\n');
    for (const line of lines) assert.ok(displayWidth(line) <= 120, line);
    assert.match(lines[2] ?? '', /^…\S*end\.trial /);
    assert.match(lines[4] ?? '', /^\\u001b\[2Jx\\n\.trial /);
    assert.equal(new Set(lines.slice(0, 7).map(displayWidth)).size, 1);
  });
});
