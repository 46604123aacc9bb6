/** Highlights by annotation type, through semantic tokens, so that every colour theme has its say. */
import * as vscode from 'vscode';
import type { Annotation } from '../../core/index.js';
import { type TrialDocuments, trialSelector } from '../documents.js';
import { guard } from '../guard.js';
import { rangeOf } from '../positions.js';
import { isShown } from '../settings.js';
import { tokenSpans, tokenTypes } from './token-spans.js';

/**
 * Longer texts (in UTF-16 code units) get their highlights for what is on the screen only: all of them at once
 * would hold up everything else.
 */
const longestWhole = 300_000;

export const tokenLegend = new vscode.SemanticTokensLegend(Object.values(tokenTypes), ['trialSchedule']);

export function registerSemanticTokens(documents: TrialDocuments): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const none = new vscode.SemanticTokens(new Uint32Array());
  const whole: vscode.DocumentSemanticTokensProvider = {
    onDidChangeSemanticTokens: changed.event,
    provideDocumentSemanticTokens: guard(documents.log, 'semantic tokens', undefined, (document, cancel) => {
      const everything = new vscode.Range(0, 0, document.lineCount, 0);
      if (document.offsetAt(everything.end) > longestWhole) return untilCancelled(cancel);
      return tokens(document, documents.get(document)?.annotationsIn(everything) ?? []);
    }),
  };
  const part: vscode.DocumentRangeSemanticTokensProvider = {
    provideDocumentRangeSemanticTokens: guard(documents.log, 'semantic tokens', none, (document, range) =>
      tokens(document, documents.get(document)?.annotationsIn(range) ?? []),
    ),
  };
  const registerPart = () =>
    vscode.languages.registerDocumentRangeSemanticTokensProvider(trialSelector, part, tokenLegend);
  let parts = registerPart();
  const askAnew = () => {
    changed.fire();
    // The editor asks again for the lines on the screen where they are scrolled, edited, or registered for.
    parts.dispose();
    parts = registerPart();
  };
  const highlighted = new WeakSet<vscode.TextDocument>();
  return vscode.Disposable.from(
    changed,
    // The editor asks anew after each edit by itself; but a document may become, or cease to be, a trial text without.
    documents.onDidChange(({ document, state }) => {
      if (highlighted.has(document) === (state !== undefined)) return;
      if (state) highlighted.add(document);
      else highlighted.delete(document);
      askAnew();
    }),
    documents.onDidChangeSettings(askAnew),
    vscode.languages.registerDocumentSemanticTokensProvider(trialSelector, whole, tokenLegend),
    new vscode.Disposable(() => parts.dispose()),
  );
}

/**
 * No answer at all. Any answer about the whole text, an empty one too, would take away the highlights of the lines on
 * the screen.
 */
function untilCancelled(cancel: vscode.CancellationToken): Promise<undefined> {
  return new Promise((resolve) => cancel.onCancellationRequested(() => resolve(undefined)));
}

function tokens(document: vscode.TextDocument, annotations: readonly Annotation[]): vscode.SemanticTokens {
  const builder = new vscode.SemanticTokensBuilder(tokenLegend);
  for (const token of tokenSpans(annotations, isShown)) {
    const modifiers = token.schedule ? ['trialSchedule'] : [];
    for (const range of byLine(document, rangeOf(document, token)))
      builder.push(range, token.type, modifiers);
  }
  return builder.build();
}

/** A token may not span lines, so a range that does becomes one range a line. */
function byLine(document: vscode.TextDocument, range: vscode.Range): vscode.Range[] {
  if (range.isSingleLine) return [range];
  const ranges: vscode.Range[] = [];
  for (let line = range.start.line; line <= range.end.line; line++) {
    const piece = range.intersection(document.lineAt(line).range);
    if (piece && !piece.isEmpty) ranges.push(piece);
  }
  return ranges;
}
