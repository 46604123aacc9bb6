/** The names of arms, so that a size and a result of one arm find each other. */
import type { Span } from '../../schema/annotation.js';
import type { TrialDocument } from '../text/document.js';
import { indexFrom, type SentenceGroup } from './by-sentence.js';

/** The name that a stretch of a sentence gives an arm: its drugs by their canonical names, else its words in lower case. */
export function armName(
  { start, end }: Span,
  { annotations }: SentenceGroup,
  { text }: TrialDocument,
): string {
  const drugs: string[] = [];
  for (let i = indexFrom(annotations, start); (annotations[i]?.start ?? end) < end; i++) {
    const one = annotations[i];
    if (one?.type === 'drug' && !drugs.includes(one.name)) drugs.push(one.name);
  }
  if (drugs.length > 0) return drugs.join(' + ').toLowerCase();
  return plainName(text.slice(start, end));
}

/** Words without article, "group" and "arm", in lower case. */
export function plainName(words: string): string {
  return words
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^(?:(?:the|an?|either|receive|undergo|in|arms|groups)\s)+/, '')
    .replace(/[\s-](?:groups?|arms?|cohort)$/, '')
    .trim();
}

/**
 * Which of several arms a name means: the one of the same name, else the only one whose words hold all words of the
 * name or are held by it ("management" for "expectant management"). Index into `names`; −1 where none or several do.
 */
export function armNamed(name: string, names: readonly string[]): number {
  const same = names.indexOf(name);
  if (same >= 0) return names.lastIndexOf(name) === same ? same : -1;
  const words = wordsOf(name);
  if (words.length === 0) return -1;
  let found = -1;
  for (const [i, other] of names.entries()) {
    const others = wordsOf(other);
    if (others.length === 0 || !(holds(others, words) || holds(words, others))) continue;
    if (found >= 0) return -1;
    found = i;
  }
  return found;
}

const WORDS = /[^\s+,/-]+/g;

function wordsOf(name: string): readonly string[] {
  return (name.match(WORDS) ?? []).filter((word) => !LITTLE.has(word));
}

function holds(all: readonly string[], some: readonly string[]): boolean {
  return some.every((word) => all.includes(word));
}

const LITTLE = new Set([
  'the',
  'a',
  'an',
  'of',
  'to',
  'with',
  'plus',
  'and',
  'group',
  'arm',
  'treatment',
  'therapy',
]);
