/** What the rows of the evidence table ask of an analysis: annotations by id, statuses, and who a sentence speaks of. */
import type { Analysis, Annotation, Figure, FigureStatus, Population, Sentence } from '../core/index.js';
import type { EvidenceWords } from './evidence-words.js';
import { annotationsById } from './report.js';

export interface EvidenceLookup {
  readonly words: EvidenceWords;
  annotation(id: string): Annotation | undefined;
  figure(id: string): Figure | undefined;
  /** The status of a figure. */
  status(figure: Figure): FigureStatus;
  /** Subgroups and analysis sets named in the sentence that holds an offset (UTF-16 code units). */
  populationAt(offset: number): string;
  /** The text between two offsets (UTF-16 code units) on one line, cut where it is long. */
  quote(start: number, end: number): string;
}

export function evidenceLookup(analysis: Analysis, words: EvidenceWords): EvidenceLookup {
  const byId = annotationsById(analysis.annotations);
  const { sentences } = analysis.document;
  const populations = populationsBySentence(analysis);
  return {
    words,
    annotation: (id) => byId.get(id),
    figure: (id) => {
      const found = byId.get(id);
      return found?.type === 'figure' ? found : undefined;
    },
    status: (figure) => analysis.status.get(figure.id) ?? 'unverified',
    populationAt: (offset) => {
      const named = populations.get(sentenceAt(sentences, offset)) ?? [];
      return [...new Set(named)].slice(0, mostPopulations).join(', ');
    },
    quote: (start, end) => {
      const cut = end - start > longestQuote;
      const text = analysis.document.text.slice(start, cut ? start + longestQuote : end).replace(/\s+/g, ' ');
      return cut ? `${text.replace(/[\ud800-\udbff]$/, '')}…` : text;
    },
  };
}

const mostPopulations = 3;
/** In UTF-16 code units. */
const longestQuote = 200;

/** What picks people out of the trial; a condition is mostly that of the whole trial, and "patients" are nobody else. */
const aspects: ReadonlySet<Population['aspect']> = new Set([
  'age',
  'sex',
  'performance-status',
  'stage',
  'line',
]);

/**
 * Analysis sets wherever they stand in the sentence. Ages, stages and the like only before its first figure: "in men, the
 * rate was 40%" speaks of men, but "mean age 41.3 years; 62.4% men" describes everybody.
 */
function populationsBySentence({ annotations, document }: Analysis): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, string[]>();
  const withFigure = new Set<number>();
  for (const one of annotations) {
    if (one.type !== 'population' && one.type !== 'figure') continue;
    const sentence = sentenceAt(document.sentences, one.start);
    if (one.type === 'figure') {
      withFigure.add(sentence);
      continue;
    }
    const picksOut = aspects.has(one.aspect) && !withFigure.has(sentence);
    if (one.aspect !== 'analysis-set' && !picksOut) continue;
    const named = found.get(sentence);
    if (named) named.push(one.value);
    else found.set(sentence, [one.value]);
  }
  return found;
}

/** Index of the last sentence that starts at or before an offset; −1 before the first. */
function sentenceAt(sentences: readonly Sentence[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
