/** Makes the text of an export, a document at a time, so that it can be followed and cancelled. */
import * as vscode from 'vscode';
import type { ExportDocument } from '../../../schema/export.js';
import { sha256 } from '../../../sha256.js';
import type { TrialDocuments } from '../../documents.js';
import { analyseAdjudicated, analyseStored } from '../../review/stored.js';
import { ExportError } from './request.js';
import { openDocument, type Skipped, type Source, textOf } from './sources.js';

export interface Built {
  readonly text: string;
  readonly documents: number;
  readonly annotations: number;
  /** The addresses of the texts it was made from. */
  readonly from: ReadonlySet<string>;
}

export interface Following {
  readonly token: vscode.CancellationToken;
  /** Whose decisions hold; left out, the person's own. */
  readonly decisions?: 'adjudicated' | undefined;
  /** Called before each text, with how many are done. */
  readonly onText: (name: string, done: number, of: number) => void;
}

/**
 * Reads and analyses the sources and writes the export. Undefined where it was cancelled. The text was read back
 * and found to fit the schema. Throws an `ExportError` where there is nothing to export or something does not fit.
 */
export async function buildExport(
  sources: readonly Source[],
  wanted: boolean,
  documents: TrialDocuments,
  skipped: Skipped[],
  { token, decisions, onText }: Following,
): Promise<Built | undefined> {
  // The schema is big and most people never export, so it is not read before it is needed.
  const { buildExportDocument, exportText } = await import('../../../formats/export-json.js');
  const { readExport } = await import('../../../schema/index.js');
  const { engine } = documents;
  const built: ExportDocument[] = [];
  const from = new Set<string>();
  for (const [index, source] of sources.entries()) {
    await breath();
    if (token.isCancellationRequested) return undefined;
    onText(source.name, index, sources.length);
    const text = await textOf(source, wanted, documents, skipped);
    if (text === undefined) continue;
    const open = openDocument(source.uri);
    const known = open && documents.get(open)?.analysis;
    const digest = await sha256(text);
    const analysis =
      decisions === 'adjudicated'
        ? await analyseAdjudicated(engine, source.uri, text, digest)
        : known?.document.text === text
          ? known
          : await analyseStored(engine, source.uri, text, digest);
    built.push(buildExportDocument({ name: source.name, analysis, sha256: digest }));
    from.add(source.uri.toString());
  }
  if (built.length === 0) throw new ExportError(nothingFound(skipped));
  const text = exportText(built);
  const read = readExport(text);
  if (!read.ok) {
    const [first] = read.problems;
    throw new ExportError(
      vscode.l10n.t(
        'The export does not fit its own schema, so nothing was written: {0} {1}. Please report this.',
        first?.path ?? '$',
        first?.reason ?? '',
      ),
    );
  }
  const annotations = built.reduce((sum, document) => sum + document.annotations.length, 0);
  return token.isCancellationRequested ? undefined : { text, documents: built.length, annotations, from };
}

function nothingFound(skipped: readonly Skipped[]): string {
  const [first] = skipped;
  return first
    ? vscode.l10n.t('Nothing was exported: {0} {1}.', first.name, first.reason)
    : vscode.l10n.t(
        'Nothing was exported: there is no trial text there (.trial, .trial.txt, or .txt and .md that read like one). Switch a file on with "Annotate This File On/Off" to have it exported anyway.',
      );
}

/** Lets the editor take its turn, so that typing and Cancel come through. */
function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
