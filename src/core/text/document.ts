/** The document model: the text as it stands, never rewritten, and where its parts lie. */
import type { Span } from '../../schema/annotation.js';
import type { About } from './about.js';

/** A paragraph: the unit that an edit re-reads. */
export interface Block extends Span {
  readonly index: number;
}

export interface Sentence extends Span {
  /** Index of the block it stands in. */
  readonly block: number;
  /** Whether it tells of the trial at hand, or of what was known before and of other trials: see `about.ts`. */
  readonly about: About;
}

export type SectionKind =
  | 'title'
  | 'background'
  | 'objective'
  | 'methods'
  | 'eligibility'
  | 'results'
  | 'conclusion'
  | 'registration'
  | 'funding'
  | 'bibliography'
  | 'links'
  | 'other';

export interface Section extends Span {
  readonly kind: SectionKind;
  /** The heading as printed, without its colon. */
  readonly title: string;
  /** Where the heading itself stands. */
  readonly heading: Span;
  /** 1 for a top heading, 2 below it. */
  readonly level: number;
}

/** One abstract or registry page of possibly many in a file. */
export interface DocumentRecord extends Span {
  readonly index: number;
}

/** A short form that the document defines: "objective response rate (ORR)". */
export interface Abbreviation {
  readonly short: string;
  readonly long: string;
  readonly shortSpan: Span;
  readonly longSpan: Span;
}

export interface TrialDocument {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly sections: readonly Section[];
  readonly records: readonly DocumentRecord[];
  readonly abbreviations: readonly Abbreviation[];
}
