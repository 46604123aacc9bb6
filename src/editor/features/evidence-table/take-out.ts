/** Rows of the evidence table for other programs: on the clipboard, as CSV, or their forest plot as SVG. */
import * as vscode from 'vscode';
import { evidenceHeading, evidenceLines } from '../../../formats/evidence-delimited.js';
import type { EvidenceTable } from '../../../formats/evidence-table.js';
import { forestFile } from '../../../formats/forest-file.js';
import { canPlot } from '../../../formats/forest-plot.js';
import { replaceFile, shown } from '../export/write.js';
import { labelsIn } from './labels.js';

/** Each of these gives what is to be said afterwards, or nothing where the person turned away. */
export async function copyRows(rows: EvidenceTable): Promise<string> {
  await vscode.env.clipboard.writeText(`${evidenceHeading('tsv')}${evidenceLines(rows, 'tsv')}`);
  return vscode.l10n.t('{0} rows copied', rows.results.length + rows.dosings.length);
}

export async function saveCsv(rows: EvidenceTable, text: vscode.Uri): Promise<string | undefined> {
  // Without the mark, the best known spreadsheet takes "≥" for three other letters.
  const written = `\ufeff${evidenceHeading('csv')}${evidenceLines(rows, 'csv')}`;
  return save(written, text, 'csv', vscode.l10n.t('Save Evidence Table as CSV'));
}

const plotWidth = 860;

export async function saveSvg(rows: EvidenceTable, text: vscode.Uri): Promise<string | undefined> {
  const { t } = vscode.l10n;
  const labels = labelsIn(t);
  const label = labels.plotLabel.replace('{0}', String(rows.results.filter(canPlot).length));
  const drawing = forestFile(rows.results, { width: plotWidth, words: labels.forest, label });
  if (drawing === undefined) return labels.plotEmpty;
  return save(drawing, text, 'svg', t('Save Forest Plot as SVG'));
}

async function save(
  content: string,
  text: vscode.Uri,
  kind: 'csv' | 'svg',
  title: string,
): Promise<string | undefined> {
  const target = await vscode.window.showSaveDialog({
    title,
    filters: { [kind.toUpperCase()]: [kind] },
    defaultUri: placeFor(text, `evidence.${kind}`),
  });
  if (!target) return undefined;
  try {
    await replaceFile(target, content);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    void vscode.window.showErrorMessage(`Trial Lens: ${message}`);
    return message;
  }
  return vscode.l10n.t('Saved as {0}', shown(target));
}

/** Beside the text; a text that was never saved goes to the workspace. */
function placeFor(text: vscode.Uri, ending: string): vscode.Uri {
  const name = text.path.split('/').at(-1) ?? '';
  const bare = name.replace(/(?:\.trial)?\.(?:trial|txt|md)$/i, '') || 'trial';
  const folder =
    text.scheme === 'untitled'
      ? vscode.workspace.workspaceFolders?.[0]?.uri
      : vscode.Uri.joinPath(text, '..');
  return folder ? vscode.Uri.joinPath(folder, `${bare}.${ending}`) : vscode.Uri.file(`${bare}.${ending}`);
}
