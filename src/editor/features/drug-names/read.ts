/** Reads one file of drug names a few milliseconds at a time, so that nothing else has to wait. */
import * as vscode from 'vscode';
import type { DrugNameReading } from '../../../formats/drug-names/index.js';
import { decodeText } from '../../../read-text.js';
import { sha256 } from '../../../sha256.js';
import { core } from '../../core.js';
import { nameOf } from './place.js';

/** The longest file that is read, in bytes: the monthly RxNorm file is about half as long. */
const longestFile = 300_000_000;
/** How long is read on before others have their turn, in milliseconds, and how many lines between two looks at the clock. */
const slice = 12;
const linesAtOnce = 500;

/** What a file holds, or why it cannot be read as the end of a sentence about it. */
export type DrugNameContent =
  | {
      readonly reading: DrugNameReading;
      /** Of the file's bytes as text; the same content has the same digest. */
      readonly digest: string | undefined;
    }
  | { readonly problem: string };

/** `known` is what the file held when it was last read: unchanged content is not read again. */
export async function readDrugNameFile(uri: vscode.Uri, known?: DrugNameContent): Promise<DrugNameContent> {
  const t = vscode.l10n.t;
  let bytes: Uint8Array;
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    if (size > longestFile) return { problem: t('is larger than {0} MB; split it', longestFile / 1e6) };
    bytes = await vscode.workspace.fs.readFile(uri);
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') {
      return { problem: t('does not exist; check the path in the setting trialLens.drugNames') };
    }
    return { problem: t('cannot be read: {0}', error instanceof Error ? error.message : String(error)) };
  }
  const decoded = decodeText(bytes);
  if ('problem' in decoded) return decoded;
  // A page that is not served securely has no digests; then every change of the file is read.
  const digest = await sha256(decoded.text).catch(() => undefined);
  if (known && 'reading' in known && digest !== undefined && known.digest === digest) return known;
  return { reading: await readInSlices(decoded.text, nameOf(uri)), digest };
}

async function readInSlices(text: string, name: string): Promise<DrugNameReading> {
  const { DrugNameFile } = await import('../../../formats/drug-names/index.js');
  const file = new DrugNameFile(text, name, core().whyNoDrugName);
  let until = performance.now() + slice;
  while (!file.readOn(linesAtOnce)) {
    if (performance.now() < until) continue;
    await new Promise((resolve) => setTimeout(resolve, 0));
    until = performance.now() + slice;
  }
  return file.reading();
}
