/** What is written is what was found, in the same bytes every time, and fits the shipped JSON Schema. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import { createEngine } from '../../src/core/index.js';
import { buildExportDocument, exportText, lineEndingOf } from '../../src/formats/export-json.js';
import { textProblems } from '../../src/schema/consistency.js';
import { readExport } from '../../src/schema/read-export.js';
import { sha256 } from '../../src/sha256.js';
import { sampleAnalysis, sampleText } from './sample-analysis.js';

const digest = createHash('sha256').update(sampleText, 'utf8').digest('hex');
const source = { name: 'folder/sample.trial', analysis: sampleAnalysis, sha256: digest };

describe('formats: export JSON', () => {
  it('writes what the reader reads back', () => {
    const document = buildExportDocument(source);
    const read = readExport(exportText([document]));
    assert.ok(read.ok, JSON.stringify(read));
    assert.deepEqual(read.file.documents, [document]);
    assert.deepEqual(document.annotations, sampleAnalysis.annotations);
    assert.deepEqual(document.findings, sampleAnalysis.findings);
    assert.equal(document.lineEnding, 'crlf');
    assert.equal(document.length, sampleText.length);
    assert.equal(document.figureStatus['figure:p'], 'refuted');
  });

  it('writes the same bytes for the same input, whatever the order of the keys that came in', () => {
    const shuffled = {
      ...sampleAnalysis,
      claims: sampleAnalysis.claims.map(({ id, kind, ...rest }) => ({ ...rest, kind, id })),
      annotations: sampleAnalysis.annotations.map(({ id, ...rest }) => ({ ...rest, id })),
    };
    const first = exportText([buildExportDocument(source)]);
    const second = exportText([buildExportDocument({ ...source, analysis: shuffled })]);
    assert.equal(first, second);
    const read = readExport(first);
    assert.ok(read.ok);
    assert.equal(exportText(read.file.documents), first);
  });

  it('ends with one line feed, uses no other line ending and puts every annotation on its own line', () => {
    const text = exportText([buildExportDocument(source)]);
    assert.ok(text.endsWith('}\n') && !text.endsWith('\n\n') && !text.includes('\r'));
    const lines = text.split('\n').filter((line) => line.includes('"by":'));
    assert.equal(lines.length, sampleAnalysis.annotations.length);
    for (const line of lines) JSON.parse(line.replace(/,$/, ''));
  });

  it('writes an empty list of documents, and several documents', () => {
    assert.deepEqual(JSON.parse(exportText([])).documents, []);
    const two = [buildExportDocument(source), buildExportDocument({ ...source, name: 'other.trial' })];
    const read = readExport(exportText(two));
    assert.ok(read.ok);
    assert.deepEqual(
      read.file.documents.map(({ name }) => name),
      ['folder/sample.trial', 'other.trial'],
    );
  });

  it('refuses to write what does not hold together', () => {
    const broken = { ...sampleAnalysis, status: new Map() };
    assert.throws(
      () => buildExportDocument({ ...source, analysis: broken }),
      /folder\/sample\.trial.*figureStatus/,
    );
    assert.throws(() => buildExportDocument({ ...source, sha256: 'x' }), /64 lower-case/);
  });

  it('fits the shipped JSON Schema', () => {
    const schema: unknown = JSON.parse(readFileSync('src/schema/trial-lens.schema.generated.json', 'utf8'));
    assert.ok(typeof schema === 'object' && schema !== null);
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);
    const text = exportText([buildExportDocument(source)]);
    assert.ok(validate(JSON.parse(text)), JSON.stringify(validate.errors));
    const wrong: { documents: { annotations: { start: unknown }[] }[] } = JSON.parse(text);
    const annotation = wrong.documents[0]?.annotations[0];
    assert.ok(annotation !== undefined);
    annotation.start = -1;
    assert.equal(validate(wrong), false);
  });

  it('says how lines end', () => {
    const endings = ['', 'a', 'a\n', 'a\r\nb\r\n', 'a\rb', 'a\nb\r\n', '\r\r\n'].map(lineEndingOf);
    assert.deepEqual(endings, ['none', 'none', 'lf', 'crlf', 'cr', 'mixed', 'mixed']);
  });

  it('digests text as UTF-8', async () => {
    for (const text of ['', sampleText, 'Ünïcödé 😀 m²', 'x'.repeat(100_000)]) {
      assert.equal(await sha256(text), createHash('sha256').update(text, 'utf8').digest('hex'));
    }
  });

  it('holds for any analysis of the engine', () => {
    const engine = createEngine();
    const texts = [
      '',
      'ORR was 47% (8/49; 95% CI 7–30).\r\nOf 61 patients, 27 of 61 (47.3%) responded.',
      sampleText,
    ];
    for (const text of texts) {
      const analysis = engine.analyse(text);
      const document = buildExportDocument({ name: 'a.trial', analysis, sha256: digest });
      assert.deepEqual([...textProblems(document, text)], []);
      assert.equal(readExport(exportText([document])).ok, true);
    }
  });
});
