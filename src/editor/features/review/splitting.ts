/** The parts of an annotation that holds several values, marked in its words by "|": "10 | or | 20 mg". */
import type { Annotation, Engine, Span } from '../../../core/index.js';
import { judgedOf } from '../../../review/layer.js';
import type { Judged } from '../../../schema/index.js';
import type { Translate } from '../../translate.js';
import { oneLine } from '../tree/snippet.js';

const joint = String.raw`(?:and|or|vs\.?|versus|plus|followed by)(?![A-Za-z])|[&+,;]`;
const joints = /,(?:\s+(?:and|or)\b)?(?=\s)|;|&|\s\+\s|\s(?:and|or|vs\.?|versus|plus|followed by)(?=\s)/gi;
const opening = new RegExp(String.raw`^(?:\s|${joint})+`, 'i');
const closing = /(?:\s|[&+,;]|\s(?:and|or|vs\.?|versus|plus|followed by))+$/i;

/** What words are read as, each annotation at its offsets into them. */
export type ReadWords = (words: string) => readonly Annotation[];

/** Doses and many drugs are such only where they are given. */
const given = 'Patients received ';

/** Reads words as a text of their own; where nothing of the type is found in them, as what patients received. */
export function readerOf(type: string, engine: Engine): ReadWords {
  return (words) => {
    const alone = engine.analyse(words).annotations;
    if ((type !== 'dose' && type !== 'drug') || alone.some((one) => one.type === type)) return alone;
    return engine
      .analyse(`${given}${words}`)
      .annotations.filter(({ start }) => start >= given.length)
      .map((one) => ({ ...one, start: one.start - given.length, end: one.end - given.length }));
  };
}

/**
 * What may be the parts of some words: what was found of the type in them, else what stands between commas and words such
 * as "or". Spans are offsets into the words; none where nothing suggests more than one part. `found` is what the words
 * alone are read as.
 */
export function suggestedParts(words: string, type: string, found: readonly Annotation[]): readonly Span[] {
  const ofType: Span[] = [];
  for (const { type: itsType, start, end } of found) {
    if (itsType === type && start >= (ofType.at(-1)?.end ?? 0)) ofType.push({ start, end });
  }
  if (ofType.length > 1) return ofType;
  const cuts = [...words.matchAll(joints)].flatMap(({ index, 0: { length } }) => [index, index + length]);
  const parts = partsBetween(words, cuts);
  return parts.length > 1 ? parts : [];
}

/** The words on one line with "|" on either side of every part. */
export function markedParts(words: string, parts: readonly Span[]): string {
  const cuts = [...new Set(parts.flatMap(({ start, end }) => [start, end]))];
  return piecesOf(words, cuts)
    .map(({ start, end }) => oneLine(words.slice(start, end)).trim())
    .filter((piece) => piece !== '')
    .join(' | ');
}

/**
 * The parts that a line marks in the words, as offsets into these. White space does not count; commas and words such as
 * "or" at the edges of a part are none of it, nor are pieces without a number where the words hold numbers.
 */
export function readParts(
  words: string,
  line: string,
  t: Translate,
): { readonly parts: readonly Span[] } | { readonly reason: string } {
  const cuts: number[] = [];
  let at = nextShown(words, 0);
  for (const character of line.split('')) {
    if (!isShown(character)) continue;
    if (character === words[at]) at = nextShown(words, at + 1);
    else if (character === '|') cuts.push(at);
    else return { reason: t('Put in “|” alone; the words must stay as they are.') };
  }
  if (at < words.length) return { reason: t('Put in “|” alone; the words must stay as they are.') };
  const parts = partsBetween(words, cuts);
  return parts.length > 1 ? { parts } : { reason: t('Mark two parts or more with “|” between them.') };
}

/**
 * What a part says: what is found there, or would be with the unit that follows the last number of the whole; a figure stays
 * of the kind of the whole, a dose keeps its schedule. Undefined where nothing is found. `read` gives what words are read as.
 */
export function partValue(
  whole: Judged,
  words: string,
  { start, end }: Span,
  read: ReadWords,
): Judged | undefined {
  const part = words.slice(start, end);
  const unit = /(?:^|\d)([^\d]*)$/.exec(words)?.[1] ?? '';
  const found =
    read(words).find((one) => one.type === whole.type && one.start === start && one.end === end) ??
    firstOf(whole.type, read(part)) ??
    firstOf(whole.type, read(`${part}${unit}`));
  if (found === undefined) return undefined;
  const judged = judgedOf(found);
  if (whole.type === 'dose') return { ...whole, ...judged };
  if (whole.type !== 'figure') return judged;
  const { value, low: _low, high: _high, count: _count, total: _total, printed: _printed, ...kept } = whole;
  const isAlike = value !== undefined && judged.value !== undefined;
  return { ...kept, ...judged, ...(isAlike ? { kind: whole.kind } : {}) };
}

/** The one that begins with the words. */
function firstOf(type: string, found: readonly Annotation[]): Annotation | undefined {
  return found.find((one) => one.type === type && one.start === 0);
}

function partsBetween(words: string, cuts: readonly number[]): readonly Span[] {
  const isNumeric = /\d/.test(words);
  return piecesOf(words, cuts).flatMap(({ start, end }): Span[] => {
    const piece = words.slice(start, end);
    const lead = opening.exec(piece)?.[0].length ?? 0;
    const part = piece.slice(lead).replace(closing, '');
    if (part === '' || (isNumeric && !/\d/.test(part))) return [];
    return [{ start: start + lead, end: start + lead + part.length }];
  });
}

function piecesOf(words: string, cuts: readonly number[]): readonly Span[] {
  const edges = [0, ...cuts, words.length];
  return edges.slice(1).map((end, i) => ({ start: edges[i] ?? 0, end }));
}

/** False for white space and for what a line shows no character for. */
function isShown(character: string): boolean {
  return oneLine(character).trim() !== '';
}

function nextShown(words: string, from: number): number {
  let at = from;
  while (at < words.length && !isShown(words.charAt(at))) at++;
  return at;
}
