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
    assert.deepEqual(told(reason.join('\n')), ['info flow-columns-mismatch']);
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

describe('flow diagrams pasted as text', () => {
  const boxes = [
    'Assessed for eligibility (n = 412)',
    'Excluded (n = 196)',
    ' - Not eligible (n = 121)',
    ' - Declined (n = 58)',
    ' - Other reasons (n = 17)',
    'Randomized (n = 216)',
    'Lost to follow-up (n = 19): moved away (n = 14), died (n = 5)',
  ];

  it('are proven by their parts, further in, behind a colon or side by side', () => {
    const { findings, annotations, status } = engine.analyse(boxes.join('\n'));
    assert.deepEqual(findings, []);
    const figures = annotations.filter(({ type }) => type === 'figure');
    assert.deepEqual(
      figures.filter(({ id }) => status.get(id) !== 'proven').map(({ text }) => text),
      [],
    );
  });

  it('are flagged where a box is one digit off', () => {
    for (const [right, wrong] of [
      ['121', '112'],
      ['216', '261'],
      ['412', '421'],
      ['= 14)', '= 41)'],
    ] as const)
      assert.ok(
        told(boxes.join('\n').replace(right, wrong)).includes('warning flow-diagram-mismatch'),
        `${right} for ${wrong}`,
      );
  });

  it('need no indentation where the numbers make it up', () => {
    const flat = [
      '711 excluded',
      '402 did not meet the criteria',
      '219 declined',
      '90 had other reasons',
      '576 randomized',
    ];
    const { annotations, status } = engine.analyse(flat.join('\n'));
    assert.equal(annotations.filter(({ id }) => status.get(id) === 'proven').length, 4);
    const steps = [
      'Randomised n=60',
      'Treated n=59',
      'Not treated n=1',
      'Discontinued n=13',
      'Completed n=46',
    ];
    assert.deepEqual(told(steps.join('\n')), []);
  });

  it('give the arms behind those of all', () => {
    const arms = ['Randomised n=302', '', 'Placebo', 'Randomised n=151', '', 'Drug', 'Randomised n=151'];
    assert.deepEqual(told(arms.join('\n')), []);
  });
});

describe('tables of results', () => {
  const rows = [
    'Outcome\tDrug (n=195)\tPlacebo (n=194)\tTotal (n=389)\tP',
    'Men, n (%)\t121 (62.1)\t113 (58.2)\t234 (60.2)\t0.44',
    'Bradycardia, n (%)\t31 (15.9)\t15 (7.7)\t46 (11.8)\t0.01',
    'Age, mean (SD)\t61.5 (14.3)\t60.8 (13.6)\t61.2 (13.9)\t0.61',
  ];

  it('give the p-values of their rows by the sizes of their columns', () => {
    const { findings, annotations, status } = engine.analyse(rows.join('\n'));
    assert.deepEqual(findings, []);
    const said = annotations.flatMap((one) =>
      one.type === 'figure' && one.kind === 'p-value' ? [`${one.text} ${status.get(one.id)}`] : [],
    );
    assert.deepEqual(said, ['0.44 proven', '0.01 proven', '0.61 consistent']);
  });

  it('are looked at where a p-value is another one', () => {
    assert.deepEqual(told(rows.join('\n').replace('0.44', '0.04')), ['info groups-p-value']);
  });

  it('hold the total of each row against its arms', () => {
    const found = told(rows.join('\n').replace('234 (60.2)', '243 (62.5)'));
    assert.ok(
      found.some((one) => one.endsWith('flow-columns-mismatch')),
      found.join(', '),
    );
  });
});
