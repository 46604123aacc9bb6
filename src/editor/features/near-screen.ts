/** Texts with very many annotations are marked on and near the screen only: each mark costs time and memory. */
import * as vscode from 'vscode';
import type { Span } from '../../core/index.js';
import { spanOf } from '../positions.js';

/** From so many annotations on. */
const mostMarked = 3000;
/** How many lines around the screen are marked then, so that scrolling a little shows marks at once. */
const linesAround = 80;

/** The part of the text whose marks are drawn, where it holds so many annotations; undefined for all of it. */
export function partToMark(editor: vscode.TextEditor, annotations: number): Span | undefined {
  if (!isMarkedInPart(annotations)) return undefined;
  const { document, visibleRanges } = editor;
  const first = Math.max(0, (visibleRanges[0]?.start.line ?? 0) - linesAround);
  const last = (visibleRanges.at(-1)?.end.line ?? 0) + linesAround;
  return spanOf(document, document.validateRange(new vscode.Range(first, 0, last, 0)));
}

/** True where marks have to be drawn anew when the screen moves. */
export function isMarkedInPart(annotations: number): boolean {
  return annotations > mostMarked;
}

/** True where a place is in the part; every place is where there is none. */
export function isInPart({ start, end }: Span, part: Span | undefined): boolean {
  return part === undefined || (end >= part.start && start <= part.end);
}
