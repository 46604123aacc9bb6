/**
 * Which names with a slip are the spelling of another language: "gemcitabin" in a German paragraph, "semaglutida" anywhere.
 * They name the drug, but to call them wrong would cry wolf.
 */
import type { Drug, Span } from '../../schema/annotation.js';
import { foldText } from '../text/characters.js';
import type { TrialDocument } from '../text/document.js';
import { type LittleWords, littleWords } from '../text/language.js';

/** So many little words of other languages make a text one of several languages. */
const SEVERAL_LANGUAGES = 6;

/** Tells of the drugs of a document that are taken for a slip whether they are the spelling of another language. */
export function spelledElsewhere(document: TrialDocument): (drug: Drug) => boolean {
  let whole: LittleWords | undefined;
  const inWhole = (): LittleWords => {
    whole ??= littleWords(document.text);
    return whole;
  };
  // Drugs of one sentence stand side by side: its words are counted once.
  let counted: Span | undefined;
  let counts: LittleWords = { english: 0, foreign: 0 };
  const around = (spans: readonly Span[], offset: number): LittleWords => {
    const span = spans[lastBefore(spans, offset)];
    if (span !== undefined && span !== counted) {
      counted = span;
      counts = littleWords(document.text.slice(span.start, span.end));
    }
    return counts;
  };
  return (drug) => {
    const ending = endingOf(foldText(drug.text), drug.name);
    if (ending === 'romance') return true;
    if (ending === 'other') return isForeign(around(document.blocks, drug.start));
    if (inWhole().foreign >= SEVERAL_LANGUAGES) return true;
    // Only an English sentence in an English text makes a slip of an ending that other languages have.
    const here = around(document.sentences, drug.start);
    return here.english < 2 || here.foreign * 2 > here.english;
  };
}

/** `romance`: an ending in -a or -o, which no English slip makes; `final-e`: an e more or less; else `other`. */
function endingOf(word: string, name: string): 'romance' | 'final-e' | 'other' {
  const stem = name.endsWith('e') ? name.slice(0, -1) : name;
  if (word === `${stem}a` || word === `${stem}o`) return 'romance';
  return word === stem || word === `${stem}e` ? 'final-e' : 'other';
}

function isForeign({ english, foreign }: LittleWords): boolean {
  return foreign >= 4 && foreign >= english * 2;
}

/** Index of the last span that starts at or before an offset. */
function lastBefore(spans: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = spans.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((spans[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
