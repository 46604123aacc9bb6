/**
 * Writes the exported JSON: every item of a list on a line of its own, so that two exports can be compared
 * line by line. The same input gives the same bytes: keys stand in the schema's order, and no clock is read.
 */
import type { Analysis } from '../core/index.js';
import {
  documentProblems,
  type ExportDocument,
  type ExportFile,
  exportDocumentSchema,
  exportSchemaId,
  type LineEnding,
} from '../schema/index.js';
import { generator } from './generator.js';

export interface ExportSource {
  /** Path relative to the workspace, with forward slashes. */
  readonly name: string;
  readonly analysis: Analysis;
  /** SHA-256 of the text in UTF-8, lower-case hexadecimal: see `sha256.ts` for the one implementation. */
  readonly sha256: string;
}

/**
 * One document of the export, checked against the schema and against itself.
 * Throws an Error that lists the first problems where the analysis does not fit: then nothing may be written.
 */
export function buildExportDocument({ name, analysis, sha256 }: ExportSource): ExportDocument {
  const { document, annotations, claims, relations, findings, proofs, status } = analysis;
  // Reading through the schema puts the keys in its order, whoever made the values.
  const read = exportDocumentSchema.safeParse({
    name,
    sha256,
    offsetUnit: 'utf-16',
    length: document.text.length,
    lineEnding: lineEndingOf(document.text),
    records: document.records,
    sections: document.sections,
    abbreviations: document.abbreviations,
    annotations,
    claims,
    ...(relations.length === 0 ? {} : { relations }),
    findings,
    proofs,
    figureStatus: Object.fromEntries(status),
  });
  if (!read.success) throw new Error(`${name} does not fit the export schema: ${read.error.message}`);
  const problem = documentProblems(read.data).next();
  if (!problem.done) {
    throw new Error(`${name} does not hold together: ${problem.value.path} ${problem.value.reason}`);
  }
  return read.data;
}

/** Writes an export piece by piece, so that a large folder never stands in memory as a whole. */
export interface ExportWriter {
  start(): string;
  /** The pieces of one document, in order; each is a string of moderate length. */
  document(document: ExportDocument): Generator<string>;
  end(): string;
}

export function createExportWriter(): ExportWriter {
  let written = 0;
  return {
    start: () =>
      `{\n  "schema": ${JSON.stringify(exportSchemaId)},\n  "generator": ${JSON.stringify(generator)},\n  "documents": [`,
    *document(document) {
      yield written++ === 0 ? '\n' : ',\n';
      yield* documentPieces(document);
    },
    end: () => `${written === 0 ? '' : '\n  '}]\n}\n`,
  };
}

/** A whole export as one string, for a handful of documents. */
export function exportText(documents: ExportFile['documents']): string {
  const writer = createExportWriter();
  const pieces = [writer.start()];
  for (const document of documents) pieces.push(...writer.document(document));
  pieces.push(writer.end());
  return pieces.join('');
}

/** How the lines of a text end; `mixed` where they do not agree. */
export function lineEndingOf(text: string): LineEnding {
  const found = new Set<LineEnding>();
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a) found.add('lf');
    else if (code === 0x0d && text.charCodeAt(at + 1) === 0x0a) {
      found.add('crlf');
      at++;
    } else if (code === 0x0d) found.add('cr');
    if (found.size > 1) return 'mixed';
  }
  return [...found][0] ?? 'none';
}

function* documentPieces(document: ExportDocument): Generator<string> {
  yield '    {';
  let first = true;
  for (const [key, value] of Object.entries(document)) {
    yield `${first ? '' : ','}\n      ${JSON.stringify(key)}: `;
    first = false;
    yield* Array.isArray(value) ? listPieces(value) : [JSON.stringify(value)];
  }
  yield '\n    }';
}

const itemsPerPiece = 256;

function* listPieces(items: readonly unknown[]): Generator<string> {
  if (items.length === 0) {
    yield '[]';
    return;
  }
  for (let from = 0; from < items.length; from += itemsPerPiece) {
    const lines = items.slice(from, from + itemsPerPiece).map((item) => `        ${JSON.stringify(item)}`);
    yield `${from === 0 ? '[\n' : ',\n'}${lines.join(',\n')}`;
  }
  yield '\n      ]';
}
