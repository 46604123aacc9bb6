/** Offsets to editor positions and back: the only place where lines and columns are made. */
import * as vscode from 'vscode';
import type { Span } from '../core/index.js';

/** The editor range of a span of UTF-16 offsets. */
export function rangeOf(document: vscode.TextDocument, span: Span): vscode.Range {
  return new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));
}

/** The span of UTF-16 offsets that an editor range covers. */
export function spanOf(document: vscode.TextDocument, range: vscode.Range): Span {
  return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
}
