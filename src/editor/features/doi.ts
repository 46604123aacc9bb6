/** Finds DOIs in a text. */
import type { Span } from '../../core/index.js';

export interface DoiMention extends Span {
  readonly doi: string;
}

/** A DOI after its "10.": registrant, slash, suffix; bounded, so that a long line costs no more than its length. */
const pattern = /10\.\d{4,9}\/[^\s"<>]{1,200}/y;

/** Every DOI in the text, without the punctuation of the sentence around it. */
export function findDois(text: string): DoiMention[] {
  const mentions: DoiMention[] = [];
  let start = text.indexOf('10.');
  while (start >= 0) {
    const doi = doiAt(text, start);
    if (doi !== undefined) mentions.push({ start, end: start + doi.length, doi });
    start = text.indexOf('10.', start + (doi?.length ?? 3));
  }
  return mentions;
}

function doiAt(text: string, start: number): string | undefined {
  if (start > 0 && /[\w.]/.test(text[start - 1] ?? '')) return undefined;
  pattern.lastIndex = start;
  const match = pattern.exec(text);
  return match ? withoutTail(match[0]) : undefined;
}

/** The resolver's address of a DOI. */
export function doiAddress(doi: string): string {
  return `https://doi.org/${encodeURIComponent(doi).replace(/%2F/g, '/')}`;
}

/** Drops closing punctuation; a bracket stays where it was opened inside the DOI. */
function withoutTail(match: string): string {
  let end = match.length;
  for (;;) {
    const last = match[end - 1];
    if (last === undefined || !/[.,;:!?'’”)\]}]/.test(last)) return match.slice(0, end);
    const opener = { ')': '(', ']': '[', '}': '{' }[last];
    if (opener && count(match.slice(0, end), opener) >= count(match.slice(0, end), last))
      return match.slice(0, end);
    end--;
  }
}

function count(text: string, mark: string): number {
  return text.split(mark).length - 1;
}
