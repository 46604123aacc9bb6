/** SARIF: one valid run, with rules, places in UTF-16 columns, fixes and proofs. */
import assert from 'node:assert/strict';
import { locator } from '../../src/cli/lines.js';
import { sarifReport } from '../../src/formats/sarif.js';
import { sampleAnalysis, sampleText } from './sample-analysis.js';

const rules = [
  { id: 'other-rule', summary: 'S.', why: 'W.', silentWhen: [], severity: 'info' as const },
  { id: 'made-up-rule', summary: 'Sums.', why: 'Why.', silentWhen: ['never'], severity: 'error' as const },
];

function written(name: string, unread: readonly string[] = []) {
  const report = sarifReport(rules);
  const text = [
    report.start(),
    report.text({ ...sampleAnalysis, name, locate: locator(sampleText) }),
    report.text({ name: 'empty', annotations: [], findings: [], proofs: [], locate: locator('') }),
    report.end({ texts: 2, findings: { error: 1, warning: 0, info: 1 }, hidden: 0, proofs: 1, unread }),
  ].join('');
  return JSON.parse(text);
}

describe('formats: SARIF', () => {
  it('names version, tool, rules and the unit of columns', () => {
    const log = written('a.trial');
    const [run] = log.runs;
    assert.equal(log.version, '2.1.0');
    assert.equal(run.columnKind, 'utf16CodeUnits');
    assert.equal(run.tool.driver.name, 'trial-lens');
    assert.deepEqual(
      run.tool.driver.rules.map((rule: { id: string; defaultConfiguration: { level: string } }) => [
        rule.id,
        rule.defaultConfiguration.level,
      ]),
      [
        ['other-rule', 'note'],
        ['made-up-rule', 'error'],
      ],
    );
    assert.equal(run.tool.driver.rules[1].help.text, 'Why.\n\nSilent when:\n- never');
  });

  it('gives each finding its rule, level, place, related places and fixes', () => {
    const [first, second, proof, ...more] = written('dir é/a:1.trial').runs[0].results;
    assert.deepEqual(more, []);
    assert.deepEqual(
      [first.ruleId, first.ruleIndex, first.level, first.kind],
      ['made-up-rule', 1, 'error', 'fail'],
    );
    const { artifactLocation, region } = first.locations[0].physicalLocation;
    assert.equal(artifactLocation.uri, 'dir%20%C3%A9/a%3A1.trial');
    const start = sampleText.indexOf('P <');
    assert.deepEqual(region, {
      startLine: 2,
      startColumn: 45,
      endLine: 2,
      endColumn: 54,
      charOffset: start,
      charLength: 9,
    });
    assert.equal(first.relatedLocations[0].message.text, 'the counts\nare here');
    const [replacement] = first.fixes[0].artifactChanges[0].replacements;
    assert.equal(replacement.insertedContent.text, '0.003');
    assert.equal(replacement.deletedRegion.charLength, 5);
    assert.deepEqual(first.properties.evidence, { smallest: 0.003, method: 'Fisher', counts: [8, 49] });
    assert.deepEqual([second.level, second.fixes, second.relatedLocations], ['note', undefined, undefined]);
    assert.deepEqual([proof.kind, proof.level, proof.properties.strength], ['pass', 'none', 'proven']);
  });

  it('says whether all could be read', () => {
    assert.deepEqual(written('a').runs[0].invocations, [
      { executionSuccessful: true, toolExecutionNotifications: [] },
    ]);
    const [invocation] = written('a', ['b does not exist']).runs[0].invocations;
    assert.equal(invocation.executionSuccessful, false);
    assert.equal(invocation.toolExecutionNotifications[0].message.text, 'b does not exist');
  });

  it('survives half a surrogate pair in a name', () => {
    assert.equal(
      written('a\ud800').runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri,
      'a%EF%BF%BD',
    );
  });
});
