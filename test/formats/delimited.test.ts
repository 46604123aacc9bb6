import assert from 'node:assert/strict';
import fc from 'fast-check';
import { delimitedLine } from '../../src/formats/delimited.js';
import { readCsvLine } from '../../src/formats/drug-names/csv-line.js';

describe('delimited text', () => {
  it('quotes what holds a comma or a quote', () => {
    assert.equal(delimitedLine(['a,b', 'say "x"', 'c'], 'csv'), '"a,b","say ""x""",c\r\n');
  });

  it('closes up tabs and line breaks, which would end a field', () => {
    assert.equal(delimitedLine(['a\tb\r\nc'], 'tsv'), 'a b c\n');
  });

  it('makes text of what a spreadsheet would run', () => {
    for (const formula of ['=1+1', '+A1', '-A1', '@SUM(A1)', '\t=1', '=cmd|" /C calc"!A0', '＝1'])
      assert.match(delimitedLine([formula], 'csv'), /^"?'/, formula);
  });

  it('leaves signed numbers numbers', () => {
    for (const number of ['-3.2', '+5', '-1e-3', '-10%'])
      assert.equal(delimitedLine([number], 'tsv'), `${number}\n`);
  });

  it('is read back as it was, whatever it holds', () => {
    const field = fc.string().map((text) => text.replace(/[\s\u0000-\u001f\u007f]+/g, ' ').trim());
    fc.assert(
      fc.property(fc.array(field, { minLength: 1 }), (fields) => {
        const read = readCsvLine(delimitedLine(fields, 'csv').slice(0, -2), ',');
        assert.ok('fields' in read);
        assert.deepEqual(
          read.fields.map((each, index) => (each === `'${fields[index]}` ? fields[index] : each)),
          fields.length === 1 && fields[0] === '' ? [''] : fields,
        );
      }),
    );
  });
});
