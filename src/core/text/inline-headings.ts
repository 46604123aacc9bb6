/**
 * Labels in running text: "…in mPC. **Methods:** ALTER-PA-001 is…", "…unknown. OBJECTIVE To determine…", and titles without
 * any mark, which count only where a text has several of them: "Background Little is known. Methods In this trial, …".
 */
import { type Heading, headingIn } from './headings.js';
import { isBareTitle, kindOfTitle } from './section-titles.js';

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
  capitals(block, add);
  bareTitles(block, add);
  return all.length === found.length ? found : all.sort((a, b) => a.start - b.start);
}

type Add = (start: number, end: number) => void;

const BEFORE_MARK =
  /(?:[.?!)\]*;>]\s*(?:[*_[]|<\w{1,6}>)*\s*|\s(?:[*_[]|<\w{1,6}>){1,2}|\n\s*(?:[A-Z][A-Z0-9]{1,3} {0,2}- )?)([A-Z][A-Za-z ,&/()'’.-]{2,60}?)\s*(?:[*_\]]|<\/\w{1,6}>)*$/;
const REACH = 66;

/** Titles before a colon or a dash. */
function labelsBefore(block: string, mark: string, add: Add): void {
  for (let at = block.indexOf(mark); at >= 0; at = block.indexOf(mark, at + 1)) {
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

function lastBoundary(text: string, before: number): number {
  for (let at = before - 1; at >= 0; at--) if (/[.?!)\]*;>\n_[]/.test(text[at] ?? '')) return at;
  return -1;
}

/** "**Results** Of 120", "[Results] Of 120", "<b>Results</b> Of 120": set off by marks on both sides. */
function enclosedLabels(block: string, add: Add): void {
  if (!/\*\*|\[|<[bsh]/i.test(block)) return;
  for (const match of block.matchAll(
    /(?:\*\*|\[|<(?:b|strong|h[1-6])>)([A-Z][A-Za-z ,&/()-]{2,60}?)[:.]?(?:\*\*|\]|<\/)/g,
  )) {
    const title = match[1] ?? '';
    const start = match.index + match[0].indexOf(title);
    add(start, start + title.length);
  }
}

/** "…remains unknown. OBJECTIVE To determine…": labels in capitals without a colon, run into the text. */
function capitals(block: string, add: Add): void {
  for (const match of block.matchAll(/[.?!)\]]\s+([A-Z][A-Z,&/ ]{3,50}[A-Z])\s+(?=[A-Z0-9][a-z0-9 ,])/g)) {
    const title = match[1] ?? '';
    const start = match.index + match[0].indexOf(title);
    add(start, start + title.length);
  }
}

/** Usual titles at the start of a sentence, before a capital; at least two of different kinds make them titles. */
function bareTitles(block: string, add: Add): void {
  if (block.length < 60) return;
  const places: { readonly start: number; readonly title: string }[] = [];
  for (const match of block.matchAll(
    /(?:^|[.?!)\]]\s+|\n)([A-Z][a-z]{2,14}(?: and [mM]ethods| registration)?)(?:\.| -)? (?=[A-Z0-9][A-Za-z0-9,]*[ ,])/g,
  )) {
    const title = match[1] ?? '';
    if (isBareTitle(title)) places.push({ start: match.index + match[0].indexOf(title), title });
  }
  const kinds = new Set(places.map(({ title }) => kindOfTitle(title)));
  if (kinds.size < 2) return;
  for (const { start, title } of places) add(start, start + title.length);
}
