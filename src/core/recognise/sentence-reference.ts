/** Which study each sentence of a block speaks of, as far as its own words say. */
import { type StudyReference, studyReferences } from '../lexicon/study-references.js';
import { BEGINS_REFERENCE } from '../lexicon/vocabulary.js';
import type { SentenceWords } from '../text/about.js';
import type { BlockReading } from '../text/block-reading.js';
import type { Tokens } from '../text/tokens.js';

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
  if (tokens.word(i) !== 'in' || !/^(?:a|an|one|two|three|four|five|some|both)$/.test(tokens.word(i + 1)))
    return undefined;
  for (let at = i + 2; at < to && at < i + 11; at++) {
    const word = tokens.word(at);
    if (STUDIES.test(word)) return 'known';
    if (!tokens.isDash(at) && !tokens.isNumber(at) && !/^[a-z]+$|^[,/]$/.test(word)) return undefined;
    if (/^(?:patients?|ratio|total|dose|subset|subgroup|group|arm|who|with|of|to|that)$/.test(word))
      return undefined;
  }
  return undefined;
}

const STUDIES = /^(?:trials?|stud(?:y|ies)|meta|metaanalysis|cohort|survey|review)$/;

/** "Consistent with previous studies, …", "Unlike earlier trials, …": the sentence compares its own results. */
function isLikened(tokens: Tokens, i: number): boolean {
  for (let at = i - 1; at >= i - 4 && at >= 0; at--) {
    if (
      /^(?:consistent|line|agreement|accordance|contrast|unlike|comparable|similar|compared|than|keeping|like|as)$/.test(
        tokens.word(at),
      )
    )
      return true;
  }
  return false;
}
