/**
 * Sentences of one block, found on tokens.
 *
 * A full stop ends a sentence where a capital, a digit or a bracket follows after a space, unless the word before it is
 * an abbreviation ("vs.", "et al.", "No."), an initial, or the stop begins a number ("P = .03"). Citation numbers
 * glued to the stop ("improved.12 Then") do not hide it. A line break ends one; breaks of
 * wrapped prose were taken out before.
 */

import { BREAK, SYMBOL, type Tokens } from './tokens.js';
import { wordSet } from './word-set.js';

/** Token index at which each sentence begins; the first is 0. */
export function sentenceStarts(tokens: Tokens): readonly number[] {
  const starts = [0];
  let begin = 0;
  for (let i = 0; i < tokens.count; i++) {
    const kind = tokens.kind[i];
    // Most tokens are words, which end nothing.
    if (kind !== SYMBOL && kind !== BREAK) continue;
    const next = kind === BREAK ? i + 1 : isStop(tokens, i) ? afterStop(tokens, i, begin) : -1;
    if (next <= begin || next >= tokens.count) continue;
    starts.push(next);
    begin = next;
  }
  return starts;
}

const ABBREVIATIONS = wordSet(`
  vs al no nos fig figs tab ref refs eg ie cf dr prof mr mrs ms st approx ca resp vol pp ed eds inc ltd co
  corp dept univ suppl incl excl max min viz jan feb mar apr jun jul aug sep sept oct nov dec subsp spp
`);

function isStop(tokens: Tokens, i: number): boolean {
  const sign = tokens.signOf(i);
  return sign === 0x2e || sign === 0x3f || sign === 0x21 || sign === 0x3002;
}

/** Letters that stand for words: "e.g.", "i.e.", "4 v. 7". */
const SINGLE = new Set(['e', 'i', 'v']);

/** The token at which the next sentence begins after a stop, or -1 where the stop ends none. */
function afterStop(tokens: Tokens, i: number, begin: number): number {
  // "2. Methods", "1. J Clin Oncol": the number of an item belongs to what it numbers.
  if (
    i === begin + 1 &&
    tokens.isNumber(begin) &&
    tokens.touches(i) &&
    tokens.endOf(begin) - tokens.startOf(begin) < 4
  )
    return -1;
  if (isTorn(tokens, i)) return i + 1;
  if (tokens.isSymbol(i, '.') && isAbbreviation(tokens, i)) return -1;
  let next = i + 1;
  // Closing brackets and quotation marks belong to the sentence that ends.
  while (tokens.touches(next) && isCloser(tokens, next)) next++;
  // A citation number glued to the stop: "improved.12,13 Then".
  while (tokens.touches(next) && isCitation(tokens, next)) next++;
  if (next >= tokens.count || tokens.touches(next)) return -1;
  if (tokens.isBreak(next)) return -1;
  if (tokens.isWord(next)) return startsLower(tokens, next) ? -1 : next;
  return tokens.isNumber(next) || isOpener(tokens, next) ? next : -1;
}

function isAbbreviation(tokens: Tokens, i: number): boolean {
  if (!tokens.touches(i) || !tokens.isWord(i - 1)) return false;
  const word = tokens.word(i - 1);
  if (ABBREVIATIONS.has(word)) {
    // "…among them no." and "…in the co." hardly occur; "No.2" and "Co., Ltd." do.
    if (word === 'no') return tokens.isNumber(i + 1) || tokens.raw(i - 1) === 'No';
    // "after 52 min. Forty patients": behind a number it is the unit.
    return word !== 'min' || !tokens.isNumber(i - 2);
  }
  // An initial, or the letters of "e.g." and "i.e.": one letter before the stop.
  const single = word.length === 1 && !/\d/.test(word);
  if (!single) return false;
  // "…in the U.S. The rest", "…twice (b.i.d.) In men": such a word opens a sentence and follows no initial.
  if (OPENERS.has(tokens.raw(i + 1)) && !tokens.touches(i + 1)) return false;
  return tokens.isSymbol(i - 2, '.') || /^[A-Z]$/.test(tokens.raw(i - 1))
    ? !endsUnit(tokens, i - 1)
    : SINGLE.has(tokens.raw(i - 1));
}

/** "…group B. The" ends a sentence; "J. Smith" does not: a letter after such a noun is a label, no initial. */
function endsUnit(tokens: Tokens, i: number): boolean {
  const before = tokens.word(i - 1);
  return (
    before === 'group' ||
    before === 'arm' ||
    before === 'cohort' ||
    before === 'hepatitis' ||
    before === 'vitamin' ||
    tokens.isNumber(i - 1)
  );
}

function isCloser(tokens: Tokens, i: number): boolean {
  const raw = tokens.raw(i);
  return (
    raw === ')' || raw === ']' || raw === '"' || raw === '”' || raw === '’' || raw === "'" || raw === '*'
  );
}

function isOpener(tokens: Tokens, i: number): boolean {
  const raw = tokens.raw(i);
  return (
    raw === '(' ||
    raw === '[' ||
    raw === '"' ||
    raw === '“' ||
    raw === '‘' ||
    raw === '*' ||
    raw === '•' ||
    raw === '≥' ||
    raw === '<'
  );
}

function isCitation(tokens: Tokens, i: number): boolean {
  const raw = tokens.raw(i);
  return (
    (tokens.isNumber(i) && raw.length <= 3) || raw === ',' || tokens.isDash(i) || /^[⁰¹²³⁴-⁹]+$/.test(raw)
  );
}

/** "mPFS", "eGFR", "pCR": a small letter before capitals opens a sentence as a capital does. */
function startsLower(tokens: Tokens, i: number): boolean {
  const at = tokens.startOf(i);
  const first = tokens.text[at] ?? '';
  const second = tokens.text.charCodeAt(at + 1);
  if (second >= 65 && second <= 90) return false;
  return first === first.toLowerCase() && first !== first.toUpperCase();
}

/** "…5.3 months.Median OS": a stop without a space behind it, between a word in small letters and a capitalised one. */
function isTorn(tokens: Tokens, i: number): boolean {
  if (!tokens.touches(i) || !tokens.touches(i + 1) || !tokens.isWord(i - 1) || !tokens.isWord(i + 1))
    return false;
  return (
    /[a-z]{3}$/.test(tokens.raw(i - 1)) &&
    /^[A-Z][a-z]+$/.test(tokens.raw(i + 1)) &&
    !tokens.isOneOf(i - 1, ABBREVIATIONS)
  );
}

/** Words that open sentences and are no names. */
const OPENERS = new Set(
  `The In Of We At After For All This These Those There Both Most Only When While However Overall Among During Between Median Mean
   Patients Participants Treatment Adverse Our It They As To On With By Compared No Each Primary Secondary`.split(
    /\s+/,
  ),
);
