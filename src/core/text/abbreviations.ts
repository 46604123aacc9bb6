/**
 * Short forms that a text defines: "objective response rate (ORR)", "ORR (objective response rate)".
 *
 * The letters of the short form are sought backwards in the words before the bracket (Schwartz and Hearst 2003,
 * "A simple algorithm for identifying abbreviation definitions in biomedical text"). Only brackets are looked at, so
 * the cost is that of finding them.
 */

import { fold } from './characters.js';
import type { Abbreviation } from './document.js';

/** The definitions in a text; offsets count from its start. */
export function findAbbreviations(text: string): readonly Abbreviation[] {
  const found: Abbreviation[] = [];
  for (let open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
    const close = closingBracket(text, open);
    if (close < 0) continue;
    const definition = shortInBracket(text, open, close) ?? longInBracket(text, open, close);
    if (definition !== undefined) found.push(definition);
  }
  return found;
}

const LONGEST_BRACKET = 90;
const LONGEST_LONG_FORM = 120;

function closingBracket(text: string, open: number): number {
  const limit = Math.min(text.length, open + LONGEST_BRACKET);
  for (let at = open + 1; at < limit; at++) {
    if (text[at] === ')') return at;
    if (text[at] === '(') return -1;
  }
  return -1;
}

function shortInBracket(text: string, open: number, close: number): Abbreviation | undefined {
  // "(ORR; primary endpoint)" and "(mPFS, months)" define the word before the comma.
  let end = open + 1;
  while (end < close && text[end] !== ',' && text[end] !== ';' && text[end] !== ' ') end++;
  if (text[end] === ' ') return undefined;
  const short = text.slice(open + 1, end);
  if (!isShortForm(short)) return undefined;
  const singular =
    short.length > 2 && short.endsWith('s') && /[A-Z]s$/.test(short) ? short.slice(0, -1) : short;
  const longEnd = trimEnd(text, open);
  const longStart = longFormStart(text, longEnd, singular);
  if (longStart < 0) return undefined;
  return {
    short: singular,
    long: text.slice(longStart, longEnd),
    shortSpan: { start: open + 1, end },
    longSpan: { start: longStart, end: longEnd },
  };
}

function longInBracket(text: string, open: number, close: number): Abbreviation | undefined {
  const shortEnd = trimEnd(text, open);
  let shortStart = shortEnd;
  while (shortStart > 0 && shortEnd - shortStart < 12 && isInShortForm(text.charCodeAt(shortStart - 1)))
    shortStart--;
  const short = text.slice(shortStart, shortEnd);
  if (!isShortForm(short) || !/^[A-Z]/.test(short)) return undefined;
  const long = text.slice(open + 1, close);
  if (long.length < short.length + 3 || !/[ -]/.test(long)) return undefined;
  if (longFormStart(text, close, short) !== open + 1) return undefined;
  return {
    short,
    long,
    shortSpan: { start: shortStart, end: shortEnd },
    longSpan: { start: open + 1, end: close },
  };
}

/** A letter or digit of ASCII, or a hyphen. */
function isInShortForm(code: number): boolean {
  const small = code | 32;
  return (small >= 97 && small <= 122) || (code >= 48 && code <= 57) || code === 45;
}

/** Two to ten letters and digits, at least one capital, no sentence word. */
function isShortForm(short: string): boolean {
  if (short.length < 2 || short.length > 10) return false;
  return (
    /^[A-Za-z][A-Za-z0-9/+-]{1,9}$/.test(short) && /[A-Z]/.test(short) && !/^[A-Z][a-z]{3,}$/.test(short)
  );
}

/** Where the long form begins whose letters make the short form, or -1. */
function longFormStart(text: string, longEnd: number, short: string): number {
  const words = Math.min(short.length + 5, short.length * 2);
  const floor = wordsBack(text, longEnd, words);
  let at = longEnd - 1;
  for (let i = short.length - 1; i >= 0; i--) {
    const wanted = fold(short.charCodeAt(i));
    if (!isLetterOrDigit(wanted)) continue;
    while (at >= floor && (fold(text.charCodeAt(at)) !== wanted || (i === 0 && isInsideWord(text, at)))) at--;
    if (at < floor) return -1;
    at--;
  }
  const start = at + 1;
  const length = longEnd - start;
  // A long form is longer than its short form and does not run over a sentence's end.
  return length > short.length && !/[.;:()\n]/.test(text.slice(start, longEnd)) ? start : -1;
}

function wordsBack(text: string, end: number, words: number): number {
  let at = end;
  let left = words;
  const floor = Math.max(0, end - LONGEST_LONG_FORM);
  while (at > floor && left > 0) {
    at--;
    if (text[at] === ' ' || text[at] === '-' || text[at] === '\n') left--;
  }
  return at;
}

function isInsideWord(text: string, at: number): boolean {
  return at > 0 && isLetterOrDigit(fold(text.charCodeAt(at - 1)));
}

function isLetterOrDigit(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 97 && code <= 122) || code > 0x370;
}

function trimEnd(text: string, to: number): number {
  let end = to;
  while (end > 0 && (text[end - 1] === ' ' || text[end - 1] === '\u00a0')) end--;
  return end;
}
