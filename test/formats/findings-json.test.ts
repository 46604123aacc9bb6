/** The JSON report is one object with a text a line. */
import assert from 'node:assert/strict';
import { locator } from '../../src/cli/lines.js';
import { findingsJsonReport } from '../../src/formats/findings-json.js';
import { sampleAnalysis, sampleText } from './sample-analysis.js';

const totals = { texts: 0, findings: { error: 0, warning: 0, info: 0 }, hidden: 0, proofs: 0, unread: ['x'] };

describe('formats: findings as JSON', () => {
  it('gives offsets, lines and columns', () => {
    const report = findingsJsonReport();
    const checked = { ...sampleAnalysis, name: 'a.trial', locate: locator(sampleText) };
    const text = report.start() + report.text(checked) + report.text(checked) + report.end(totals);
    const { texts, offsetUnit, columnUnit } = JSON.parse(text);
    assert.deepEqual([texts.length, offsetUnit, columnUnit], [2, 'utf-16', 'utf-16']);
    const [finding] = texts[0].findings;
    const start = sampleText.indexOf('P <');
    assert.deepEqual(
      [finding.start, finding.end, finding.line, finding.column, finding.endLine, finding.endColumn],
      [start, start + 9, 2, 45, 2, 54],
    );
    assert.equal(finding.accuses, undefined);
    assert.equal(texts[0].proofs[0].line, 2);
  });

  it('is JSON without any text, too', () => {
    const report = findingsJsonReport();
    const { texts, totals: written } = JSON.parse(report.start() + report.end(totals));
    assert.deepEqual(texts, []);
    assert.deepEqual(written, { texts: 0, error: 0, warning: 0, info: 0, hidden: 0, unread: ['x'] });
  });
});
