/** Counts of which the text tells the parts: "six patients (grade 1, n = 2; grade 2, n = 4)", "eight (one, three and four)". */
import type { Figure } from '../../schema/annotation.js';
import type { TrialDocument } from '../text/document.js';
import type { CheckContext } from './check.js';
import { wholeNumber } from './figure-numbers.js';
import { isBound } from './guards.js';
import { isInBackground } from './own-sentences.js';

export interface CountWithParts {
  readonly whole: Figure;
  readonly parts: readonly Figure[];
  /** What stands before, between and behind the parts, as far as the list goes. */
  readonly glue: readonly string[];
}

/** How far behind its count a bracket may open, in UTF-16 code units, and how long it may be. */
const REACH = 70;
const LONGEST = 260;
/** More parts than this are a table. */
const MOST_PARTS = 8;

/** Every count with the bracket of counts behind it, in text order. */
export function* countsWithParts({ document, byType }: CheckContext): Iterable<CountWithParts> {
  const { figure: figures } = byType;
  for (const [i, whole] of figures.entries()) {
    const next = figures[i + 1];
    if (next === undefined || !isCount(whole) || next.start - whole.end > REACH) continue;
    const list = listBehind(whole, next, document);
    if (list === undefined) continue;
    const parts: Figure[] = [];
    let only = true;
    for (let at = i + 1; only; at++) {
      const part = figures[at];
      if (part === undefined || part.start >= list.end) break;
      // "(5 [3%], 8 [5%])": a share is that of the count before it.
      if (part.kind === 'percentage' && isAside(part, document)) continue;
      only = isCount(part) && parts.push(part) <= MOST_PARTS;
    }
    if (!only || parts.length < 2 || isInBackground(document, whole.start)) continue;
    const ends = [list.start, ...parts.map(({ end }) => end)];
    const starts = [...parts.map(({ start }) => start), list.end];
    yield { whole, parts, glue: ends.map((end, at) => document.text.slice(end, starts[at])) };
  }
}

function isCount(figure: Figure): boolean {
  if (figure.kind !== 'count' && figure.kind !== 'sample-size') return false;
  return wholeNumber(figure) !== undefined && figure.value !== undefined && !isBound(figure);
}

/** "[3%]", "(3%)": right behind a bracket that opens. */
function isAside({ start }: Figure, { text }: TrialDocument): boolean {
  return /[([]\s?$/.test(text.slice(start - 2, start));
}

/** The bracket that opens between a count and the next figure, or what follows a colon there within the same bracket. */
function listBehind(
  whole: Figure,
  next: Figure,
  { text }: TrialDocument,
): { readonly start: number; readonly end: number } | undefined {
  const glue = text.slice(whole.end, next.start);
  const opens = OPENS.exec(glue);
  if (opens === null) return undefined;
  const start = whole.end + opens[0].length;
  const limit = Math.min(text.length, start + LONGEST);
  let depth = 0;
  for (let at = start; at < limit; at++) {
    const character = text[at];
    if (character === '\n') return undefined;
    if (character === '(' || character === '[') depth++;
    else if ((character === ')' || character === ']') && depth-- === 0) return { start, end: at };
  }
  return undefined;
}

/** " patients (", " had a fracture (": words that go on to a bracket; ": " where the count stands in one itself. */
const OPENS = /^(?:(?:\s[^\s.,;:()[\]]+){0,9}\s?[([]|:\s)/;

const SEPARATOR = /[,;+/]|\s(?:and|plus|versus|vs\.?)(?=\s|$)/g;

/** True where each item of the list has its number: "(51 fixed dose, 53 escalated)", not "(two with rash, fever)". */
export function isClosed(list: CountWithParts): boolean {
  const { glue } = list;
  // "(36, 41 and 96 in cohorts A, B and C, respectively)": the names behind the numbers are those of all.
  const named = glue.length > 3 && isBare(list) && IN_ORDER.test(glue.at(-1) ?? '');
  return (named ? glue.slice(0, -1) : glue).every((stretch, i) => {
    const separators = stretch.match(SEPARATOR)?.length ?? 0;
    return i === 0 || i === glue.length - 1
      ? separators === 0
      : separators === 1 || /^,\s+and\s/.test(stretch);
  });
}

const IN_ORDER = /\b(?:respectively|order|groups?|arms?|cohorts?)\b/;

/** True where nothing but the numbers stands between them: "(3, 3, 4 and 6 at four dose levels)". */
export function isBare({ glue }: CountWithParts): boolean {
  return glue.slice(1, -1).every((stretch) => /^\s?(?:[,;+/]|,?\sand|vs\.?)\s?$/.test(stretch.trimEnd()));
}

/** True where each number stands behind the label of a level: "(DL1 n=3, DL2 n=6, DL3 n=9)", "(Child–Pugh A 402, B 171, C 38)". */
export function isLabelled({ glue }: CountWithParts): boolean {
  const [first = '', ...others] = glue;
  const last = others.pop() ?? '';
  return LEVEL.test(first.replace(SCALE, '')) && others.every((one) => LEVEL.test(one)) && /^\s*$/.test(last);
}

/** What the levels are of, before the first of them. */
const SCALE = /^[\p{L}–-]{3,}\s(?=[A-H]\b)/u;

const LEVEL =
  /^(?:[,;]\s?(?:and\s)?)?(?:(?:DL|dose level|level|cohort|stage|grade|class|arm|group)[\s-]?\w{1,3}|[A-H]),?:?\s?(?:n\s?=\s?)?$/i;

/** True where the last item is what is left: "48 had other reasons". */
export function namesOthers({ glue }: CountWithParts): boolean {
  return /\b(?:others?|miscellaneous|various)\b/i.test(glue.at(-1) ?? '');
}

/** True where the names of several arms end in the word for one: "(1533 in the combination, 1521 in the salmeterol and 1524 in the placebo group)". */
export function namesGroups({ glue }: CountWithParts): boolean {
  const names = glue.slice(1);
  return names.every((stretch) => IN_ARM.test(stretch)) && /\b(?:groups?|arms?)\b/i.test(names.join(' '));
}

const IN_ARM = /^\s(?:in|to|on)\s(?:the\s)?[\w-]+/;

/** True where the bracket tells why people left: "171 were left out (94 no valid test, 52 no sample, 25 withdrew)". */
export function saysWhy({ whole, parts }: CountWithParts, text: string): boolean {
  return AWAY.test(text.slice(whole.end, parts[0]?.start));
}

const AWAY = /\b(?:excluded|left out|withdr[ae]w|discontinued|dropped out|lost|ineligible)\b/;
