import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type DrugNameRow, whyNoDrugName } from '../../../src/core/index.js';
import { DrugNameFile, readDrugNames as readWith } from '../../../src/formats/drug-names/index.js';

const readDrugNames = (text: string, name: string) => readWith(text, name, whyNoDrugName);

const tell = (rows: readonly DrugNameRow[]): readonly string[] =>
  rows.map(({ name, mention, generics, class: group, exactCase }) =>
    [
      name,
      mention,
      ...(generics ? [`of ${generics.join(' + ')}`] : []),
      ...(group ? [`class ${group}`] : []),
      ...(exactCase ? ['exact'] : []),
    ].join(' | '),
  );

const problems = (text: string, name: string): readonly string[] =>
  readDrugNames(text, name).problems.map(({ line, kind, reason }) => `${line} ${kind}: ${reason}`);

describe('drug names: plain lists', () => {
  const text = '# ours\r\nqorvexa  # a comment\r\n\r\nAKX-1105\r\nQVX\r\nVexoral forte\r\n';

  it('hold one name a line, comments and empty lines aside', () => {
    const read = readDrugNames(text, 'names.txt');
    assert.equal(read.format, 'plain list');
    assert.deepEqual(tell(read.names), [
      'qorvexa | generic',
      'AKX-1105 | code',
      'QVX | abbreviation | exact',
      'Vexoral forte | generic',
    ]);
    assert.deepEqual(read.problems, []);
  });

  it('in capitals are met in any case', () => {
    const rows = readDrugNames('QORVEX\nVEXOR\nDOROTI\nLUMOX\nZAPRIX\n', 'names.txt').names;
    assert.ok(rows.every((row) => row.exactCase === undefined));
  });

  it('refuse what every text holds, with line and reason, each name once', () => {
    assert.deepEqual(problems('qorvexa\nbalance\nAB\n\u0007bell\nBalance\n', 'names.txt'), [
      '2 refused: "balance" is an ordinary word',
      '3 refused: "AB" has fewer than three letters or digits',
      '4 malformed: the line holds characters that are no text',
    ]);
  });

  it('keep commas inside names', () => {
    const read = readDrugNames('qorvexa\nestrogens, conjugated\nvexoral\ndorotix\n', 'names.txt');
    assert.equal(read.format, 'plain list');
    assert.equal(read.names[1]?.name, 'estrogens, conjugated');
  });

  it('with the line ends of old machines are read too', () => {
    assert.equal(readDrugNames('qorvexa\rvexoral\r', 'names.txt').names.length, 2);
  });
});

describe('drug names: comma-separated values', () => {
  it('are read by the headings of their columns', () => {
    const text =
      'Kind,Name,Generic name,Pharmacological class,Note\nbrand,Dorotix,dorotinib,kinase inhibitor,x\n,"Lumo ""X"", forte",lumoxin + vexoral,,\n';
    const read = readDrugNames(text, 'names.csv');
    assert.deepEqual(read.problems, []);
    assert.deepEqual(tell(read.names), [
      'Dorotix | brand | of dorotinib | class kinase inhibitor',
      'Lumo "X", forte | brand | of lumoxin + vexoral',
    ]);
  });

  it('are read in the usual order without headings, with semicolons and tabs too', () => {
    for (const separator of [',', ';', '\t']) {
      const text = [
        ['Dorotix', 'dorotinib', 'brand'],
        ['AKX-1105', 'lumoxin', 'code'],
        ['qorvexa', '', 'statin'],
      ]
        .map((row) => row.join(separator))
        .join('\n');
      assert.deepEqual(tell(readDrugNames(text, 'names.txt').names), [
        'Dorotix | brand | of dorotinib',
        'AKX-1105 | code | of lumoxin',
        'qorvexa | generic | class statin',
      ]);
    }
  });

  it('tell each line that is malformed, and load the rest', () => {
    const text = [
      'name,generic,kind',
      'Dorotix,dorotinib,brand',
      '"Open,dorotinib,brand',
      '"Lumox"in,lumoxin,brand',
      ',lumoxin,brand',
      'Lumoxa,lumoxin,thing',
      'Lumoxa,lumoxin,brand,x,y',
      'Vexoral,vexorin,brand',
    ].join('\n');
    assert.deepEqual(problems(text, 'names.csv'), [
      '3 malformed: the line has a quote in field 1 that is not closed',
      '4 malformed: the line has text behind the closing quote of field 1',
      '5 malformed: the line has no name',
      '6 malformed: the line has the kind "thing", which is none of generic, brand, code, abbreviation, class',
      '7 malformed: the line has 5 fields where 3 are expected; put a name with a separator in quotes',
    ]);
    assert.deepEqual(
      readDrugNames(text, 'names.csv').names.map(({ name }) => name),
      ['Dorotix', 'Vexoral'],
    );
  });

  it('of brands only are brands', () => {
    assert.deepEqual(tell(readDrugNames('Brand name\nDorotix\n', 'x.csv').names), ['Dorotix | brand']);
  });
});

describe('drug names: Drugs@FDA Products.txt', () => {
  const head =
    'ApplNo\tProductNo\tForm\tStrength\tReferenceDrug\tDrugName\tActiveIngredient\tReferenceStandard';
  const row = (name: string, ingredient: string): string =>
    `000004\t004\tTABLET;ORAL\t1MG\t0\t${name}\t${ingredient}\t0`;

  it('gives ingredients as generics and product names as brands of them', () => {
    const text = [
      head,
      row('DOROTIX', 'DOROTINIB MESYLATE'),
      row('LUMOXA IN PLASTIC CONTAINER', 'LUMOXIN; VEXORAL SODIUM'),
      row('DOROTINIB MESYLATE', 'DOROTINIB MESYLATE'),
      row('LUMOXIN AND VEXORAL SODIUM', 'LUMOXIN; VEXORAL SODIUM'),
      row('LUMOXIN 0.9%', 'LUMOXIN'),
    ].join('\r\n');
    const read = readDrugNames(text, 'Products.txt');
    assert.equal(read.format, 'Drugs@FDA Products.txt');
    assert.deepEqual(read.problems, []);
    assert.deepEqual(tell(read.names), [
      'DOROTINIB MESYLATE | generic',
      'DOROTIX | brand | of DOROTINIB MESYLATE',
      'LUMOXIN | generic',
      'VEXORAL SODIUM | generic',
      'LUMOXA | brand | of LUMOXIN + VEXORAL SODIUM',
      'LUMOXIN AND VEXORAL SODIUM | generic | of LUMOXIN + VEXORAL SODIUM',
    ]);
  });

  it('tells lines with too few or too many fields, and those that name nothing', () => {
    const text = [
      head,
      '000004\t004',
      row('DOROTIX', 'DOROTINIB'),
      row('', ''),
      `${row('A', 'B')}\tx\ty`,
    ].join('\n');
    assert.deepEqual(problems(text, 'Products.txt'), [
      '2 malformed: the line has 2 fields where 8 are expected',
      '4 malformed: the line has neither a drug name nor an active ingredient',
      '5 malformed: the line has 10 fields where 8 are expected',
    ]);
    assert.equal(readDrugNames(text, 'Products.txt').names.length, 2);
  });
});

describe('drug names: RxNorm RXNCONSO.RRF', () => {
  const row = (
    concept: string,
    type: string,
    name: string,
    over: Partial<Record<'lat' | 'sab' | 'suppress', string>> = {},
  ) =>
    `${concept}|${over.lat ?? 'ENG'}||||||1|||${concept}|${over.sab ?? 'RXNORM'}|${type}|${concept}|${name}||${over.suppress ?? 'N'}||`;

  it('gives ingredients, brands and synonyms; a brand is linked where a component says of what it is made', () => {
    const text = [
      row('1', 'BN', 'Dorotix'),
      row('2', 'IN', 'dorotinib'),
      row('3', 'PIN', 'dorotinib mesylate'),
      row('4', 'MIN', 'dorotinib / lumoxin'),
      row('5', 'SBDC', 'dorotinib 20 MG [Dorotix]'),
      row('2', 'SY', 'AKX-1105'),
      row('6', 'BN', 'Vexoral'),
      row('7', 'IN', 'lumoxin'),
      row('8', 'BN', 'Duolum'),
      row('9', 'SBDC', 'dorotinib 20 MG / lumoxin 0.5 MG/ML [Duolum]'),
      row('10', 'SCD', 'dorotinib 20 MG Oral Tablet'),
      row('11', 'IN', 'dorotinibe', { lat: 'SPA' }),
      row('12', 'IN', 'foreign', { sab: 'MMSL' }),
      row('13', 'IN', 'outdated', { suppress: 'O' }),
      row('14', 'SY', 'of nothing'),
    ].join('\n');
    const read = readDrugNames(text, 'RXNCONSO.RRF');
    assert.equal(read.format, 'RxNorm RXNCONSO.RRF');
    assert.deepEqual(read.problems, []);
    assert.deepEqual(tell(read.names), [
      'dorotinib | generic',
      'dorotinib mesylate | generic',
      'dorotinib / lumoxin | generic | of dorotinib + lumoxin',
      'lumoxin | generic',
      'Dorotix | brand | of dorotinib',
      'Vexoral | brand',
      'Duolum | brand | of dorotinib + lumoxin',
      'AKX-1105 | generic | of dorotinib',
    ]);
  });

  it('tells lines that are torn, and refuses foods, at their own lines', () => {
    const text = [
      row('1', 'BN', 'Balance'),
      row('2', 'IN', 'dorotinib'),
      '3|ENG|torn',
      row('4', 'IN', 'wheat'),
    ].join('\n');
    assert.deepEqual(problems(text, 'RXNCONSO.RRF'), [
      '1 refused: "Balance" is an ordinary word',
      '3 malformed: the line has 3 fields where 18 are expected',
      '4 refused: "wheat" is an ordinary word',
    ]);
  });
});

describe('drug names: lists of codes and names', () => {
  it('of the anatomical classification give substances with the class of their group', () => {
    const text = [
      'L\tANTINEOPLASTIC AND IMMUNOMODULATING AGENTS',
      'L01EX\tOther protein kinase inhibitors',
      'L01EB\tDoro kinase inhibitors',
      'L01EB99\tdorotinib',
      'L01EX98\tlumoxin',
      'L01EX97\tlumoxin, combinations with vexoral',
      'L01EX96\tlumoxin and vexoral',
    ].join('\n');
    const read = readDrugNames(text, 'atc.txt');
    assert.equal(read.format, 'list of codes and names');
    assert.deepEqual(tell(read.names), [
      'dorotinib | generic | class Doro kinase inhibitors',
      'lumoxin | generic',
      'lumoxin and vexoral | generic | of lumoxin + vexoral',
    ]);
  });

  it('with other codes give every name, and tell what is no code and name', () => {
    const text =
      'Code\tName\nD-001\tdorotinib\nD-002\tlumoxin\nno tab here\nD-003\nD-4\tqorvexa\nD-5\tvexoral\nD-6\tzaprix\n';
    const read = readDrugNames(text, 'list.txt');
    assert.deepEqual(
      read.names.map(({ name }) => name),
      ['dorotinib', 'lumoxin', 'qorvexa', 'vexoral', 'zaprix'],
    );
    assert.deepEqual(problems(text, 'list.txt'), [
      '4 malformed: the line is no code and name with one tab between them',
      '5 malformed: the line is no code and name with one tab between them',
    ]);
  });
});

describe('drug names: any file', () => {
  it('is read without an error, whatever it holds', () => {
    const piece = fc.constantFrom(
      'name',
      ',',
      '\t',
      '|',
      '"',
      '\n',
      '\r\n',
      '#',
      'dorotinib',
      'A01',
      ';',
      ' ',
      '\u0000',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 200 }),
        fc.constantFrom('x.csv', 'x.txt', 'RXNCONSO.RRF'),
        (pieces, name) => {
          const { names, problems: found } = readDrugNames(pieces.join(''), name);
          return names.every((row) => row.name.length > 2) && found.every(({ line }) => line > 0);
        },
      ),
    );
  });

  it('can be read a few lines at a time', () => {
    const file = new DrugNameFile('qorvexa\nvexoral\ndorotix', 'names.txt', whyNoDrugName);
    assert.equal(file.readOn(2), false);
    assert.equal(file.readOn(2), true);
    assert.equal(file.reading().names.length, 3);
  });

  it('of a hundred thousand lines that are all wrong keeps a thousand problems and counts all', () => {
    const read = readDrugNames(`name,kind\n${'"open\n'.repeat(100_000)}`, 'x.csv');
    assert.deepEqual([read.problems.length, read.malformed], [1000, 100_000]);
  });
});
