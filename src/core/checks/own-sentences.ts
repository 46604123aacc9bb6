/** Which sentence a place stands in, and whether it tells of the trial at hand. */
import type { Sentence, TrialDocument } from '../text/document.js';

/** The sentence at an offset, if there is one. */
export function sentenceAt({ sentences }: TrialDocument, offset: number): Sentence | undefined {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const sentence = sentences[low];
  return sentence !== undefined && sentence.start <= offset && offset < sentence.end ? sentence : undefined;
}

/** True where two offsets stand in the same sentence. */
export function areInOneSentence(document: TrialDocument, one: number, other: number | undefined): boolean {
  return other !== undefined && sentenceAt(document, one) === sentenceAt(document, other);
}

/** True where the sentence at an offset tells of other trials or of what was known before. */
export function isInBackground(document: TrialDocument, offset: number): boolean {
  return sentenceAt(document, offset)?.about === 'background';
}

/** The text of the sentence before an offset, at most so many UTF-16 code units of it. */
export function wordsBefore(document: TrialDocument, offset: number, reach: number): string {
  const start = sentenceAt(document, offset)?.start ?? 0;
  return document.text.slice(Math.max(start, offset - reach), offset);
}

/** The text of the sentence behind an offset, at most so many UTF-16 code units of it. */
export function wordsAfter(document: TrialDocument, offset: number, reach: number): string {
  const end = sentenceAt(document, Math.max(0, offset - 1))?.end ?? document.text.length;
  return document.text.slice(offset, Math.min(end, offset + reach));
}
