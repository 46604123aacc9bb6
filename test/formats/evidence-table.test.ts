import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createEngine } from '../../src/core/index.js';
import { evidenceHeading, evidenceLines } from '../../src/formats/evidence-delimited.js';
import { type EvidenceTable, evidenceTable } from '../../src/formats/evidence-table.js';

const engine = createEngine({});
const tableOf = (text: string): EvidenceTable => evidenceTable(engine.analyse(text));
const cells = ({ results }: EvidenceTable) =>
  results.map(({ endpoint, arm, estimate, interval, counts, p }) =>
    [endpoint, arm, estimate, interval, counts, p].join(' | '),
  );

describe('evidence table', () => {
  it('has a row for each result, in the digits of the text', () => {
    const table = tableOf(
      'The ORR was 16% (8/49, 95% CI 7-30). The median PFS was 9.10 months (90% CI 5.7-12.5).',
    );
    assert.deepEqual(cells(table), [
      'ORR |  | 16% | 7 to 30 | 8/49 | ',
      'PFS |  | median 9.10 months | 5.7 to 12.5 [90%] |  | ',
    ]);
  });

  it('has a row for each arm of a comparison and one for its effect, and none twice', () => {
    const table = tableOf(
      'Median OS was 18.2 months (95% CI 15.1-21.9) with zelotinib versus 12.4 months (95% CI 10.2-14.8) ' +
        'with placebo (HR 0.62, 95% CI 0.47-0.82, P<0.001).',
    );
    assert.deepEqual(cells(table), [
      'OS | zelotinib | median 18.2 months | 15.1 to 21.9 |  | ',
      'OS | placebo | median 12.4 months | 10.2 to 14.8 |  | ',
      'OS | zelotinib vs placebo | HR 0.62 | 0.47 to 0.82 |  | < 0.001',
    ]);
    assert.equal(table.results[2]?.scale, 'ratio');
  });

  it('gives a p-value of a contrast without an effect a row of its own', () => {
    const rows = cells(tableOf('The ORR was 65.6% versus 31.1% (P = 0.02).'));
    assert.deepEqual(rows, [
      'ORR |  | 65.6% |  |  | ',
      'ORR |  | 31.1% |  |  | ',
      'ORR | between arms |  |  |  | 0.02',
    ]);
  });

  it('keeps the digits of the text, for programs too', () => {
    const table = tableOf('The mean difference was -1.0 kg (95% CI -2.50 to 0.50).');
    assert.deepEqual(table.results[0]?.printed, { value: '-1.0', low: '-2.50', high: '0.50' });
    assert.ok(evidenceLines(table, 'tsv').includes('\t-1.0\tkg\t-2.50\t0.50\t'));
  });

  it('throws on no text', () => {
    const pieces = [
      'ORR ',
      '16% ',
      '(8/49',
      ', 95% CI 7-30)',
      ' versus ',
      'HR 0.5',
      ' mg ',
      'anlotinib 8',
      '\n',
      'P<',
    ];
    const text = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 5 })), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(text, (parts) => {
        const table = tableOf(parts.join(''));
        const lines = evidenceLines(table, 'tsv').split('\n');
        assert.equal(lines.length - 1, table.results.length + table.dosings.length);
        for (const row of table.results) assert.ok(row.start < row.end);
      }),
    );
  });

  it('calls a row refuted where any of its figures is, and else by its estimate', () => {
    const status = (text: string) => tableOf(text).results.map((row) => row.status);
    assert.deepEqual(status('The ORR was 44.3% (27/61).'), ['proven']);
    assert.deepEqual(status('The ORR was 47.3% (27/61).'), ['refuted']);
    assert.deepEqual(status('The HR for death was 0.43 (95% CI 0.45-0.85).'), ['refuted']);
    assert.deepEqual(status('The median PFS was 9.1 months.'), ['unverified']);
  });

  it('spans the figures of a row, so that going there selects them', () => {
    const text = 'In this group the ORR was 16% (8/49, 95% CI 7-30) at the end.';
    const [row] = tableOf(text).results;
    assert.equal(text.slice(row?.start, row?.end), '16% (8/49, 95% CI 7-30');
  });

  it('names a subgroup that a sentence opens with, not one that it describes', () => {
    const [women] = tableOf('In women, the ORR was 41.2% (7/17).').results;
    assert.equal(women?.population, 'female');
    const [all] = tableOf('The ORR was 41.2% (7/17) among whom 12 were women.').results;
    assert.equal(all?.population, '');
    const [set] = tableOf('The ORR was 41.2% (7/17) in the intention-to-treat population.').results;
    assert.equal(set?.population, 'intention-to-treat');
  });

  it('has a row for each dosing', () => {
    const [row] = tableOf('Patients received anlotinib (8 mg orally, once daily, days 1-14).').dosings;
    assert.deepEqual([row?.drug, row?.dose, row?.route], ['anlotinib', '8 mg', 'oral']);
    assert.match(row?.schedule ?? '', /once daily/);
  });

  it('gives every row an id of its own', () => {
    const { results, dosings } = tableOf(
      'ORR was 65.6% versus 11.1%. ORR was 65.6% versus 11.1%. HR 0.5 (0.4-0.6). Anlotinib 8 mg, anlotinib 12 mg.',
    );
    const ids = [...results, ...dosings].map(({ id }) => id);
    assert.ok(ids.length > 5);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('has no row for a text without results', () => {
    assert.deepEqual(tableOf('Nothing was found.'), { results: [], dosings: [] });
  });
});

describe('evidence table, as lines', () => {
  const table = tableOf('The ORR was 16% (8/49, 95% CI 7-30). Patients received anlotinib 8 mg daily.');

  it('has as many fields in every line as in its heading', () => {
    const lines = `${evidenceHeading('tsv', true)}${evidenceLines(table, 'tsv', 'a.txt')}`
      .trimEnd()
      .split('\n');
    assert.equal(lines.length, 3);
    const widths = lines.map((line) => line.split('\t').length);
    assert.deepEqual(new Set(widths).size, 1);
  });

  it('puts each value under its name', () => {
    const heading = evidenceHeading('tsv').trimEnd().split('\t');
    const [result = ''] = evidenceLines(table, 'tsv').split('\n');
    const fields = result.split('\t');
    const of = (name: string) => fields[heading.indexOf(name)];
    assert.deepEqual(
      ['type', 'endpoint', 'estimate', 'low', 'high', 'level_percent', 'count', 'total', 'status'].map(of),
      ['result', 'ORR', '16%', '7', '30', '95', '8', '49', 'proven'],
    );
  });
});
