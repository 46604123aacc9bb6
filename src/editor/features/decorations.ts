/**
 * Marks each figure's status by a thin line. The lines differ in shape as well as in colour: a solid one below
 * for proven, dashed for consistent, dotted for unverified, and a box around a refuted figure, which leaves the
 * squiggle of its problem readable. Only a refuted figure is marked in the overview ruler too.
 */
import * as vscode from 'vscode';
import type { FigureStatus } from '../../core/index.js';
import type { TrialDocuments } from '../documents.js';
import { guard } from '../guard.js';
import { rangeOf } from '../positions.js';
import { isShown } from '../settings.js';

const statuses: readonly FigureStatus[] = ['proven', 'consistent', 'refuted', 'unverified'];

export function registerDecorations(documents: TrialDocuments): vscode.Disposable {
  const types: Record<FigureStatus, vscode.TextEditorDecorationType> = {
    proven: line('solid', 'trialLens.proven'),
    consistent: line('dashed', 'trialLens.consistent'),
    refuted: line('solid', 'trialLens.refuted', {
      borderWidth: '1px',
      borderRadius: '3px',
      overviewRulerColor: new vscode.ThemeColor('trialLens.refuted'),
      overviewRulerLane: vscode.OverviewRulerLane.Right,
    }),
    unverified: line('dotted', 'trialLens.unverified'),
  };

  const decorate = guard(documents.log, 'decorations', undefined, (editor: vscode.TextEditor) => {
    const ranges: Record<FigureStatus, vscode.Range[]> = {
      proven: [],
      consistent: [],
      refuted: [],
      unverified: [],
    };
    const analysis = documents.get(editor.document)?.analysis;
    if (analysis && isShown('figure')) {
      for (const annotation of analysis.annotations) {
        const status = annotation.type === 'figure' ? analysis.status.get(annotation.id) : undefined;
        if (status) ranges[status].push(rangeOf(editor.document, annotation));
      }
    }
    for (const status of statuses)
      editor.setDecorations(types[status], isShown(status) ? ranges[status] : []);
  });
  const decorateAll = () => {
    for (const editor of vscode.window.visibleTextEditors) decorate(editor);
  };

  decorateAll();
  return vscode.Disposable.from(
    ...Object.values(types),
    vscode.window.onDidChangeVisibleTextEditors(decorateAll),
    documents.onDidChangeSettings(decorateAll),
    documents.onDidChange(({ document }) => {
      for (const editor of vscode.window.visibleTextEditors)
        if (editor.document === document) decorate(editor);
    }),
  );
}

function line(
  style: 'solid' | 'dashed' | 'dotted',
  color: string,
  more: vscode.DecorationRenderOptions = {},
): vscode.TextEditorDecorationType {
  return vscode.window.createTextEditorDecorationType({
    borderWidth: '0 0 1px 0',
    borderStyle: style,
    borderColor: new vscode.ThemeColor(color),
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    ...more,
  });
}
