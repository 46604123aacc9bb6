/** Whatever fits the schema is read back exactly as it was written. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Analysis, Figure, FigureStatus } from '../../src/core/index.js';
import { buildExportDocument, exportText } from '../../src/formats/export-json.js';
import { readExport } from '../../src/schema/read-export.js';

const statuses: readonly FigureStatus[] = ['proven', 'consistent', 'refuted', 'unverified'];

/** A text of any characters with figures at any places, and a finding and a proof for some of them. */
const analyses: fc.Arbitrary<Analysis> = fc
  .record({
    text: fc.string({ unit: 'binary', maxLength: 200 }),
    spans: fc.array(fc.tuple(fc.nat(200), fc.nat(20), fc.double({ noNaN: true, noDefaultInfinity: true })), {
      maxLength: 8,
    }),
    message: fc.string({ unit: 'binary' }),
  })
  .map(({ text, spans, message }) => {
    const annotations = spans.map(([from, length, value], index): Figure => {
      const start = Math.min(from, text.length);
      const end = Math.min(start + length, text.length);
      return {
        id: `figure:${index}`,
        type: 'figure',
        start,
        end,
        text: text.slice(start, end),
        by: 'recogniser:figure',
        kind: 'quantity',
        // JSON has one zero only.
        value: value === 0 ? 0 : value,
      };
    });
    const ids = annotations.map(({ id }) => id);
    return {
      document: { text, blocks: [], sentences: [], sections: [], records: [], abbreviations: [] },
      annotations,
      suggestions: annotations,
      claims: [],
      relations: [],
      findings: annotations.map(({ start, end, id }) => ({
        rule: 'r',
        severity: 'warning' as const,
        start,
        end,
        message,
        related: [],
        evidence: { message },
        fixes: [],
        accuses: [id],
      })),
      proofs: [{ rule: 'r', strength: 'consistent' as const, figures: ids, message }],
      status: new Map(ids.map((id, index) => [id, statuses[index % 4] ?? 'unverified'])),
    };
  });

describe('schema: round trip', () => {
  it('reads back what was written, and writes the same bytes again', () => {
    fc.assert(
      fc.property(analyses, fc.string({ unit: 'binary', minLength: 1 }), (analysis, name) => {
        const document = buildExportDocument({ name, analysis, sha256: '0'.repeat(64) });
        const written = exportText([document]);
        const read = readExport(written);
        assert.ok(read.ok, JSON.stringify(read));
        assert.deepEqual(read.file.documents, [document]);
        assert.deepEqual(read.file.documents[0]?.annotations, analysis.annotations);
        assert.equal(exportText(read.file.documents), written);
      }),
      { numRuns: 200 },
    );
  });
});
