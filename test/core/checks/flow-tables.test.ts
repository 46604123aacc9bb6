/** Tables of the flow of people, as registries and reports print them: what holds for the other columns must hold for each. */
import assert from 'node:assert/strict';
import { createEngine } from '../../../src/core/index.js';

const engine = createEngine();

const rows = [
  'Group\tDrug\tComparator\tPlacebo',
  'Randomised\t120\t118\t61',
  'Treated\t119\t118\t60',
  'Completed\t104\t101\t49',
  'Discontinued\t16\t17\t12',
  'Adverse event\t7\t9\t3',
  'Withdrew consent\t5\t4\t6',
  'Lost to follow-up\t4\t4\t3',
];

function told(text: string): readonly string[] {
  return engine.analyse(text).findings.map(({ severity, rule }) => `${severity} ${rule}`);
}

describe('tables of the flow of people', () => {
  it('are proven where they add up, those who left against the step they left from', () => {
    const { findings, annotations, status } = engine.analyse(rows.join('\n'));
    assert.deepEqual(findings, []);
    const proven = annotations.filter(({ id }) => status.get(id) === 'proven').length;
    assert.equal(proven, 18);
  });

  it('are flagged where one column does not', () => {
    const wrong = rows.map((row) => row.replace('104', '140'));
    assert.deepEqual(told(wrong.join('\n')), ['warning flow-columns-mismatch']);
    const reason = rows.map((row) => row.replace('7\t9\t3', '7\t4\t3'));
    assert.deepEqual(told(reason.join('\n')), ['warning flow-columns-mismatch']);
  });

  it('are left alone where the rows mean something else', () => {
    const other = [...rows.slice(0, 5), 'Rash\t3\t1\t0', 'Headache\t9\t2\t4'];
    assert.deepEqual(told(other.join('\n')), []);
  });

  it('hold shares against the numbers of their columns', () => {
    const shares = [
      'Number of participants: 201 | 199 | 102 | Total 502',
      'Female: 106 (52.7%) | 101 (50.8%) | 55 (53.9%) | 262 (52.2%)',
      'Male: 95 (47.3%) | 98 (49.2%) | 47 (46.1%) | 240 (47.8%)',
    ];
    assert.deepEqual(told(shares.join('\n')), []);
    assert.ok(told(shares.join('\n').replace('(50.8%)', '(58.0%)')).includes('warning table-share-mismatch'));
    assert.ok(told(shares.join('\n').replace('101 (', '110 (')).length > 0);
  });
});
