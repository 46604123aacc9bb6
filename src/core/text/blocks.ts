/**
 * Blocks: the paragraphs, bullet points and field lines of a text. An edit re-reads only the blocks it touches.
 *
 * A blank line ends a block; so does a line that was never wrapped, a bullet, and a rule of dashes. Lines of prose
 * wrapped by hand stay together. What ends a block is decided by the two lines on either side of its end alone, but
 * for a cap on length (a soft end), so re-splitting can stop at the first hard end behind an edit.
 */
import { opensExportRecord } from './record-marks.js';

export interface BlockSpan {
  /** First code unit of the block. */
  readonly start: number;
  /** After its last code unit; line ends and blank lines behind it are left out. */
  readonly end: number;
  /** Start of what follows: the next block's start, or the end of the text. */
  readonly next: number;
  /** True where only the cap on length ended it. */
  readonly soft: boolean;
  /** True where a form feed or a rule of dashes stands before it, or it begins as an export's records do. */
  readonly opensRecord: boolean;
  /** True where it is the form feed or the rule before it that says so. */
  readonly afterRule: boolean;
}

/** A line longer than this was not wrapped by hand: it is a paragraph of its own. */
const UNWRAPPED = 180;
/** Longer blocks are cut at the next line end, so that an edit stays cheap in any text. */
const LONGEST = 6000;

export interface BlockSplit {
  /** Length of the blank lines before the first block. */
  readonly lead: number;
  readonly blocks: readonly BlockSpan[];
  /** True where a form feed or a rule of dashes stands behind the last block. */
  readonly closedByRule: boolean;
}

/** Splits a text (or a stretch of it that begins at a block's start) into blocks, in order. */
export function splitBlocks(text: string): BlockSplit {
  const blocks: BlockSpan[] = [];
  let gap = skipBlankLines(text, 0);
  const lead = gap.end;
  while (gap.end < text.length) {
    const start = gap.end;
    const block = readBlock(text, start);
    const afterRule = gap.rule;
    const opensRecord = afterRule || opensExportRecord(text, start, block.end);
    gap = skipBlankLines(text, block.end);
    blocks.push({ start, end: block.end, next: gap.end, soft: block.soft, opensRecord, afterRule });
  }
  return { lead, blocks, closedByRule: gap.rule };
}

function readBlock(text: string, start: number): { readonly end: number; readonly soft: boolean } {
  let line = start;
  let end = lineEnd(text, line);
  for (;;) {
    const next = afterLineEnd(text, end);
    if (next >= text.length || text[end] === '\f') break;
    const nextEnd = lineEnd(text, next);
    if (isBlank(text, next, nextEnd) || isRule(text, next, nextEnd)) break;
    // The rows of a table stay together, however long they are.
    const isRow = isTableRow(text, line, end) && isTableRow(text, next, nextEnd);
    if (!isRow && (end - line > UNWRAPPED || nextEnd - next > UNWRAPPED)) break;
    if (!isRow && startsBullet(text, next, nextEnd)) break;
    if (nextEnd - start > LONGEST) return { end: trimEnd(text, line, end), soft: true };
    line = next;
    end = nextEnd;
  }
  return { end: trimEnd(text, line, end), soft: false };
}

/** "| Age | 46.2 |" of a table in Markdown, and cells that a tab parts. */
function isTableRow(text: string, from: number, to: number): boolean {
  if (text[from] === '|') return true;
  for (let at = from, words = false; at < to; at++) {
    if (text.charCodeAt(at) !== TAB) words ||= text.charCodeAt(at) > BLANK;
    else if (words) return true;
  }
  return false;
}

const TAB = 9;
const BLANK = 32;

function skipBlankLines(text: string, from: number): { readonly end: number; readonly rule: boolean } {
  let at = from;
  let rule = false;
  while (at < text.length) {
    const end = lineEnd(text, at);
    if (isRule(text, at, end)) rule = true;
    else if (!isBlank(text, at, end)) break;
    if (text[end] === '\f') rule = true;
    at = Math.min(text.length, afterLineEnd(text, end));
  }
  return { end: at, rule };
}

function lineEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13 || code === 12) return at;
  }
  return text.length;
}

function afterLineEnd(text: string, end: number): number {
  return text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1;
}

function isBlank(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code !== 32 && code !== 9 && code !== 0xa0 && code !== 0xfeff && code !== 0x3000) return false;
  }
  return true;
}

/** "---", "=====", "* * *": a line of at least three rule marks and nothing else. */
function isRule(text: string, from: number, to: number): boolean {
  let marks = 0;
  for (let at = from; at < to; at++) {
    const character = text[at];
    if (character === '-' || character === '=' || character === '*' || character === '_') marks++;
    else if (character !== ' ' && character !== '\t') return false;
  }
  return marks >= 3;
}

function startsBullet(text: string, from: number, to: number): boolean {
  let at = from;
  while (at < to && (text[at] === ' ' || text[at] === '\t')) at++;
  const mark = text[at];
  if (mark === '•' || mark === '◦' || mark === '▪' || mark === '·' || mark === '#' || mark === '|')
    return true;
  if ((mark === '-' || mark === '*' || mark === '–') && text[at + 1] === ' ') return true;
  let digits = at;
  while (digits < to && digits - at < 3 && text.charCodeAt(digits) >= 48 && text.charCodeAt(digits) <= 57)
    digits++;
  return digits > at && (text[digits] === ')' || text[digits] === '.') && text[digits + 1] === ' ';
}

function trimEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && (text[end - 1] === ' ' || text[end - 1] === '\t')) end--;
  return end;
}
