/**
 * Headings: "Background:", "**Methods:**", "Inclusion criteria" on a line of its own, "2.1. Patients", a registry's field
 * name above its value, and the labels that web pages glue to their value ("LanguageEnglish", "FindingsOf 120").
 */
import type { SectionKind } from './document.js';
import { inlineHeadings } from './inline-headings.js';
import { gluedLabel, registryField } from './page-labels.js';
import { isBareTitle, kindOfTitle, levelOf } from './section-titles.js';

export interface Heading {
  readonly start: number;
  readonly end: number;
  readonly title: string;
  readonly kind: SectionKind;
  readonly level: 1 | 2;
}

/** The headings inside one block; offsets count from the block's start. */
export function findHeadings(block: string): readonly Heading[] {
  const own = wholeLine(block);
  if (own !== undefined) return [own];
  const found: Heading[] = [];
  let line = 0;
  for (;;) {
    const end = nextLine(block, line);
    const first = titleLine(block, line, end) ?? labelAt(block, line) ?? gluedLabel(block, line);
    if (first !== undefined) found.push(first);
    if (end < 0) break;
    line = end;
  }
  return inlineHeadings(block, found);
}

/** The heading that stands in a stretch of a block, its marks and numbers left out. */
export function headingIn(block: string, start: number, end: number, kind: SectionKind): Heading {
  const title = plainTitle(block.slice(start, end));
  const own = Math.max(start, block.indexOf(title, start));
  return { start: own, end: own + title.length, title, kind, level: levelOf(kind) };
}

/** A title without the marks around it and its number: "## 2.1. **Patients**:" is "Patients". */
function plainTitle(text: string): string {
  if (isPlain(text)) return text;
  return text
    .replace(/^(?:[\s#*_•[]|<\/?[bi]>|<\/?(?:strong|h[1-6])>)+/i, '')
    .replace(/^(?:[A-Z]\.)?[0-9]{1,2}(?:\.[0-9]{1,2}){0,3}[.)]?\s+(?=\D)/, '')
    .replace(/(?:<\/?(?:b|i|strong|h[1-6])>|[\s:*_.\]—–-])+$/i, '')
    .replace(/^[*_]+/, '');
}

/** True for most lines: a letter at either end, and no number in front such as "A.1", so that there is nothing to leave out. */
function isPlain(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  const endsPlain = isLetter(last) || (last >= 48 && last <= 57);
  return endsPlain && isLetter(text.charCodeAt(0)) && text.charCodeAt(1) !== FULL_STOP;
}

const FULL_STOP = 46;

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** A block that is nothing but a heading: known words, or a short line in title shape. */
function wholeLine(block: string): Heading | undefined {
  if (block.length > 80 || block.includes('\n')) return undefined;
  const kind = kindOfTitle(plainTitle(block).replace(/\?$/, ''));
  if (kind !== undefined) return headingIn(block, 0, block.length, kind);
  return /^#{1,4}\s+\S/.test(block) ? headingIn(block, 0, block.length, 'other') : undefined;
}

/** A known title alone on a line inside a block: "See also". */
function titleLine(block: string, line: number, next: number): Heading | undefined {
  const end = next < 0 ? block.length : next - 1;
  if (end - line > 70) return undefined;
  const kind = kindOfTitle(plainTitle(block.slice(line, end)).replace(/\?$/, ''));
  return kind === undefined ? undefined : headingIn(block, line, end, kind);
}

const MARK = '(?:[*_#[]|<(?:b|i|strong|h[1-6])>)';
const END_MARK = '(?:[*_\\]]|<\\/(?:b|i|strong|h[1-6])>)';
const NUMBER = '(?:[A-Z]\\.)?[0-9]{1,2}(?:\\.[0-9]{1,2}){0,3}[.)]?\\s+';
const WORDS = "[A-Za-z][A-Za-z ,&/.()'’-]{1,60}?";
/** "Background: …", "**Methods:** …", "[Results] …", "Findings — …": a title set off by a mark behind it. */
const LABEL = new RegExp(
  `^\\s*${MARK}{0,4}\\s*(?:${NUMBER})?(${WORDS})\\s*(?:${END_MARK}{0,3}\\s*(?::|—|–)|${END_MARK}{1,3})\\s*${END_MARK}{0,3}`,
);
/** "Objectives. To compare …", "Background - Asthma …", "Importance  Little …": weaker marks, for usual titles only. */
const WEAK_LABEL = /^\s*([A-Z][A-Za-z ]{2,24}?)(?:\.\s+|\s+-\s+)(?=[A-Z0-9“"[(])/;
/** "Design, Setting, and Participants  Randomized …": a wide gap or a tab sets the title off. */
const SPACED = /^\s*([A-Z][A-Za-z ,&/]{2,60}?)(?:\s{2,}|\t)(?=[A-Z0-9“"[(])/;
/** "METHODS We asked …" */
const CAPITALS = /^\s*([A-Z][A-Z ,&/]{2,50}[A-Z])(?=\s+[A-Z0-9][a-z0-9 ,])/;
/** "MethodsWe enrolled …" */
const GLUED = /^\s*([A-Z][a-z]+(?: [a-z]+){0,2})(?=[A-Z][A-Za-z ]|[0-9])/;

const MARKED_SHAPES = [LABEL, CAPITALS, SPACED];
const WEAK_SHAPES = [WEAK_LABEL, GLUED];

function labelAt(block: string, line: number): Heading | undefined {
  const head = block.slice(line, line + 90);
  const isLabelled = mayBeLabelled(head);
  const isGapped = hasGap(head);
  for (const shape of MARKED_SHAPES) {
    if ((shape === LABEL && !isLabelled) || (shape === SPACED && !isGapped)) continue;
    const match = shape.exec(head);
    const kind = match?.[1] === undefined ? undefined : kindOfTitle(match[1]);
    if (match !== null && kind !== undefined) return headingIn(block, line, line + match[0].length, kind);
  }
  for (const shape of WEAK_SHAPES) {
    const match = shape.exec(head);
    const title = match?.[1] ?? '';
    const kind = isBareTitle(title) ? kindOfTitle(title) : undefined;
    if (match !== null && kind !== undefined) {
      const start = line + match[0].indexOf(title);
      return headingIn(block, start, start + title.length, kind);
    }
  }
  return registryField(block, line, head);
}

/** False where no sign stands that a label ends with, or words that begin the line stop before it at something else. */
function mayBeLabelled(head: string): boolean {
  const isWordy = isLetter(head.charCodeAt(0)) && head.charCodeAt(1) !== FULL_STOP;
  for (let at = 0; at < head.length; at++) {
    const code = head.charCodeAt(at);
    // Most characters are small letters.
    if (code >= 97 && code <= 122) continue;
    if (isEndMark(code)) return true;
    if (isWordy && !isInTitle(code)) return false;
  }
  return false;
}

function isEndMark(code: number): boolean {
  switch (code) {
    case 0x3a: // :
    case 0x2a: // *
    case 0x5f: // _
    case 0x5d: // ]
    case 0x3c: // <
    case 0x2013:
    case 0x2014:
      return true;
    default:
      return false;
  }
}

/** Letters, the signs "&'(),-./’" and spaces; anything rare counts as one of them. */
function isInTitle(code: number): boolean {
  if (isLetter(code) || code <= 32 || code >= 0xa0) return true;
  return code === 0x26 || (code >= 0x27 && code <= 0x29) || (code >= 0x2c && code <= 0x2f);
}

/** Two spaces or a tab set a title off. */
function hasGap(head: string): boolean {
  for (let at = 0; at < head.length; at++) {
    const code = head.charCodeAt(at);
    if (code > 32 && code < 0xa0) continue;
    if (code !== 32 || isSpacing(head.charCodeAt(at + 1))) return true;
  }
  return false;
}

function isSpacing(code: number): boolean {
  return code <= 32 || code >= 0xa0;
}

function nextLine(block: string, from: number): number {
  const end = block.indexOf('\n', from);
  return end < 0 ? -1 : end + 1;
}
