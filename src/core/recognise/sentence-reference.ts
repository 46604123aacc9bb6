/** Which study each sentence of a block speaks of, as far as its own words say. */
import { type StudyReference, studyReferences } from '../lexicon/study-references.js';
import { BEGINS_REFERENCE } from '../lexicon/vocabulary.js';
import type { SentenceWords } from '../text/about.js';
import type { BlockReading } from '../text/block-reading.js';
import type { Tokens } from '../text/tokens.js';
import { wordSet } from '../text/word-set.js';

/** How far from its start a sentence in methods and results must say that it speaks of another study. */
const OPENING = 9;

/** What the words of the sentence in tokens [from, to) say, or undefined where they say nothing. */
export function referenceOf({ tokens }: BlockReading, from: number, to: number): SentenceWords | undefined {
  let known = false;
  let other = false;
  for (let i = from; i < to; i++) {
    if (((tokens.flags[i] ?? 0) & BEGINS_REFERENCE) === 0) continue;
    const kind = studyReferences.match(tokens, i)?.value ?? ofAnother(tokens, i, to);
    if (kind === undefined) continue;
    if (kind === 'this') return 'this';
    if (kind === 'known') known = true;
    else if (i - from < OPENING && !isLikened(tokens, i))
      return isThis(tokens, i, to) ? 'this' : 'opens-with-other';
    else other = true;
  }
  return other ? 'other' : known ? 'known' : undefined;
}

/** True where a later word of the sentence says that it speaks of the study at hand. */
function isThis(tokens: Tokens, at: number, to: number): boolean {
  for (let i = at + 1; i < to; i++) {
    if (
      ((tokens.flags[i] ?? 0) & BEGINS_REFERENCE) !== 0 &&
      studyReferences.match(tokens, i)?.value === 'this'
    )
      return true;
  }
  return false;
}

/** "In a phase III study of …", "In two randomised trials, …": an article that brings in a study not spoken of before. */
function ofAnother(tokens: Tokens, i: number, to: number): StudyReference | undefined {
  if (!tokens.isOneOf(i + 1, ARTICLES) || tokens.word(i) !== 'in') return undefined;
  for (let at = i + 2; at < to && at < i + 11; at++) {
    if (tokens.isOneOf(at, STUDIES)) return 'known';
    if (tokens.isOneOf(at, OF_THIS_STUDY)) return undefined;
    if (!tokens.isDash(at) && !tokens.isNumber(at) && !/^[a-z]+$|^[,/]$/.test(tokens.word(at)))
      return undefined;
  }
  return undefined;
}

const ARTICLES = wordSet('a an one two three four five some both');
const STUDIES = wordSet('trial trials study studies meta metaanalysis cohort survey review');
const OF_THIS_STUDY = wordSet(
  'patient patients ratio total dose subset subgroup group arm who with of to that',
);

/** "Consistent with previous studies, …", "Unlike earlier trials, …": the sentence compares its own results. */
function isLikened(tokens: Tokens, i: number): boolean {
  for (let at = i - 1; at >= i - 4 && at >= 0; at--) {
    if (tokens.isOneOf(at, LIKENING)) return true;
  }
  return false;
}

const LIKENING = wordSet(
  'consistent line agreement accordance contrast unlike comparable similar compared than keeping like as',
);
