/**
 * Marks each figure's status by a thin line. The lines differ in shape as well as in colour: a solid one below
 * for proven, dashed for consistent, dotted for unverified, and a box around a refuted figure, which leaves the
 * squiggle of its problem readable. Only a refuted figure is marked in the overview ruler too.
 */
import * as vscode from 'vscode';
import type { Analysis, FigureStatus, Span } from '../../core/index.js';
import type { TrialDocuments } from '../documents.js';
import { guard } from '../guard.js';
import { rangeOf } from '../positions.js';
import { isShown } from '../settings.js';
import { isInPart, isMarkedInPart, partToMark } from './near-screen.js';

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
    const state = documents.get(editor.document);
    const analysis = state?.settled;
    // The first reading of a long text takes several turns; its marks come with the analysis.
    if (state && !analysis) return;
    if (analysis && isShown('figure')) {
      const near = partToMark(editor, analysis.annotations.length);
      for (const [status, span] of figuresIn(analysis, near))
        ranges[status].push(rangeOf(editor.document, span));
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
    vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
      // While a new analysis is due the marks stay: the editor moves them along with the text.
      const settled = documents.get(textEditor.document)?.settled;
      if (settled && isMarkedInPart(settled.annotations.length)) decorate(textEditor);
    }),
    documents.onDidChangeSettings(decorateAll),
    documents.onDidChange(({ document }) => {
      for (const editor of vscode.window.visibleTextEditors)
        if (editor.document === document) decorate(editor);
    }),
  );
}

/** The figures of a text, or of one part of it, with their status. */
function* figuresIn(analysis: Analysis, near: Span | undefined): Generator<[FigureStatus, Span]> {
  for (const annotation of analysis.annotations) {
    if (annotation.type !== 'figure') continue;
    if (!isInPart(annotation, near)) continue;
    const status = analysis.status.get(annotation.id);
    if (status) yield [status, annotation];
  }
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
