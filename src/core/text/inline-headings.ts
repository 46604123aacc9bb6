/**
 * Labels in running text: "…in mPC. **Methods:** ALTER-PA-001 is…", "…unknown. OBJECTIVE To determine…", and titles without
 * any mark, which count only where a text has several of them: "Background Little is known. Methods In this trial, …".
 */
import { type Heading, headingIn } from './headings.js';
import { endsTitle, isBareTitle, kindOfTitle } from './section-titles.js';

/** Adds to the headings that open lines those inside them; in text order. */
export function inlineHeadings(block: string, found: readonly Heading[]): readonly Heading[] {
  const all = [...found];
  const starts = new Set(found.map(({ start }) => start));
  const add = (start: number, end: number): void => {
    const kind = kindOfTitle(block.slice(start, end).trim());
    if (kind === undefined || starts.has(start)) return;
    starts.add(start);
    all.push(headingIn(block, start, end, kind));
  };
  labelsBefore(block, ':', add);
  labelsBefore(block, '—', add);
  enclosedLabels(block, add);
  const openings = sentenceOpenings(block);
  capitals(block, openings, add);
  bareTitles(block, openings, add);
  return all.length === found.length ? found : all.sort((a, b) => a.start - b.start);
}

type Add = (start: number, end: number) => void;

const BEFORE_MARK =
  /(?:[.?!)\]*;>]\s*(?:[*_[]|<\w{1,6}>)*\s*|\s(?:[*_[]|<\w{1,6}>){1,2}|\n\s*(?:[A-Z][A-Z0-9]{1,3} {0,2}- )?)([A-Z][A-Za-z ,&/()'’.-]{2,60}?)\s*(?:[*_\]]|<\/\w{1,6}>)*$/;
const REACH = 66;

/** Titles before a colon or a dash. */
function labelsBefore(block: string, mark: string, add: Add): void {
  for (let at = block.indexOf(mark); at >= 0; at = block.indexOf(mark, at + 1)) {
    if (!mayEndLabel(block, at)) continue;
    const from = Math.max(0, at - REACH);
    const before = block.slice(from, at);
    // The text between the last end of a sentence and the mark: shorter stretches are tried first.
    for (let cut = lastBoundary(before, before.length); cut >= 0; cut = lastBoundary(before, cut)) {
      const match = BEFORE_MARK.exec(before.slice(cut));
      const title = match?.[1];
      if (title === undefined) continue;
      if (kindOfTitle(title.trim()) !== undefined) {
        const start = from + cut + before.slice(cut).indexOf(title, (match?.index ?? 0) + 1);
        add(start, start + title.length);
      }
      break;
    }
  }
}

/** False where the word before a mark ends no title, as before most colons. */
function mayEndLabel(block: string, mark: number): boolean {
  let end = mark;
  while (end > 0 && isAroundLabel(block.charCodeAt(end - 1))) end--;
  let start = end;
  while (start > 0 && isLetter(block.charCodeAt(start - 1))) start--;
  // A bracket, a tag or a letter of another alphabet is for the expression to judge.
  return start === end || endsTitle(block.slice(start, end));
}

/** Spaces, and the marks "*_]". */
function isAroundLabel(code: number): boolean {
  return code === 0x2a || code === 0x5f || code === 0x5d || isSpace(code);
}

function isLetter(code: number): boolean {
  return isCapital(code) || (code >= 97 && code <= 122);
}

function lastBoundary(text: string, before: number): number {
  for (let at = before - 1; at >= 0; at--) if (BOUNDARIES.includes(text.charAt(at))) return at;
  return -1;
}

const BOUNDARIES = '.?!)]*;>\n_[';

/** "**Results** Of 120", "[Results] Of 120", "<b>Results</b> Of 120": set off by marks on both sides. */
function enclosedLabels(block: string, add: Add): void {
  if (!block.includes('**') && !block.includes('[') && !block.includes('<')) return;
  for (const match of block.matchAll(
    /(?:\*\*|\[|<(?:b|strong|h[1-6])>)([A-Z][A-Za-z ,&/()-]{2,60}?)[:.]?(?:\*\*|\]|<\/)/g,
  )) {
    const title = match[1] ?? '';
    const start = match.index + match[0].indexOf(title);
    add(start, start + title.length);
  }
}

/** Where a sentence or line opens with a capital, and the mark before it; flat pairs, in text order. */
function sentenceOpenings(block: string): readonly number[] {
  const openings: number[] = [];
  if (isCapital(block.charCodeAt(0))) openings.push(-1, 0);
  for (let at = 0; at < block.length; at++) {
    const code = block.charCodeAt(at);
    // Letters and most signs end nothing.
    if (code > 0x5d || (code > 0x3f && code < 0x5d) || code === 32) continue;
    if (code !== LINE_FEED && !isEnd(code)) continue;
    let start = at + 1;
    if (code !== LINE_FEED) {
      while (isSpace(block.charCodeAt(start))) start++;
      if (start === at + 1) continue;
    }
    if (isCapital(block.charCodeAt(start))) openings.push(at, start);
  }
  return openings;
}

const LINE_FEED = 10;

/** One of the marks ".?!)]". */
function isEnd(code: number): boolean {
  return code === 0x2e || code === 0x3f || code === 0x21 || code === 0x29 || code === 0x5d;
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || (code > 127 && /\s/.test(String.fromCharCode(code)));
}

/** The matches of a sticky expression at the openings behind these marks, each behind the end of the one before. */
function matchesAt(
  block: string,
  openings: readonly number[],
  shape: RegExp,
  isMark: ((code: number) => boolean) | undefined,
  take: (match: RegExpExecArray) => void,
): void {
  let behind = -1;
  for (let i = 0; i < openings.length; i += 2) {
    const mark = openings[i] ?? 0;
    if (mark < behind || isMark?.(block.charCodeAt(mark)) === false) continue;
    shape.lastIndex = openings[i + 1] ?? 0;
    const match = shape.exec(block);
    if (match === null) continue;
    take(match);
    behind = shape.lastIndex;
  }
}

const CAPITALS = /([A-Z][A-Z,&/ ]{3,50}[A-Z])\s+(?=[A-Z0-9][a-z0-9 ,])/y;

/** "…remains unknown. OBJECTIVE To determine…": labels in capitals without a colon, run into the text. */
function capitals(block: string, openings: readonly number[], add: Add): void {
  matchesAt(block, openings, CAPITALS, isEnd, ({ 1: title = '', index }) => {
    add(index, index + title.length);
  });
}

const BARE_TITLE =
  /([A-Z][a-z]{2,14}(?: and [mM]ethods| registration)?)(?:\.| -)? (?=[A-Z0-9][A-Za-z0-9,]*[ ,])/y;

/** Usual titles at the start of a sentence, before a capital; at least two of different kinds make them titles. */
function bareTitles(block: string, openings: readonly number[], add: Add): void {
  if (block.length < 60) return;
  const places: { readonly start: number; readonly title: string }[] = [];
  matchesAt(block, openings, BARE_TITLE, undefined, ({ 1: title = '', index }) => {
    if (isBareTitle(title)) places.push({ start: index, title });
  });
  if (places.length < 2) return;
  const kinds = new Set(places.map(({ title }) => kindOfTitle(title)));
  if (kinds.size < 2) return;
  for (const { start, title } of places) add(start, start + title.length);
}
