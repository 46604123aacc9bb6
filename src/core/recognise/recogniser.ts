/** The contract of a recogniser: one plain value, one file, one line in the list. */
import type { Annotation, AnnotationType } from '../../schema/annotation.js';
import type { CompiledDrugNames } from '../lexicon/imported-drugs.js';
import type { BlockReading } from '../text/block-reading.js';

/** What a recogniser yields: an annotation without id, text and maker. Offsets count from the start of the block. */
export type AnnotationParts = Annotation extends infer A
  ? A extends Annotation
    ? Omit<A, 'id' | 'text' | 'by'>
    : never
  : never;

/** What a recogniser may look at: one block, and what the document and earlier recognisers say of it. */
export interface RecogniserContext {
  /** Tokens and sentences of the block; offsets count from the start of the block. */
  readonly block: BlockReading;
  /** The full form of a short form that the document defines ("ORR"), or undefined. */
  longForm(short: string): string | undefined;
  /** True where the rest of the record leaves no doubt that this development code ("VLT-118") is a drug. */
  isKnownCode(code: string): boolean;
  /** True for a name that no lexicon knows, in small letters and without accents, where a block of the record shows it to be a drug. */
  isKnownName(name: string): boolean;
  /** Says that this block shows such a name to be a drug. */
  showName(name: string): void;
  /** What the recognisers before this one found in the block, in the order found. */
  readonly found: readonly AnnotationParts[];
  /** The drug names that a person brought along, if any. */
  readonly drugNames?: CompiledDrugNames | undefined;
  /** True where a token already belongs to an annotation, so that none may overlap it. */
  isTaken(token: number): boolean;
}

export interface RecogniserExamples {
  /** Sentences with the annotations expected: carets under each, see `test/core/recognise`. */
  readonly finds: readonly string[];
  /** Sentences in which nothing of this type may be found. */
  readonly ignores: readonly string[];
}

export interface Recogniser {
  readonly type: AnnotationType;
  readonly summary: string;
  readonly examples: RecogniserExamples;
  /** Most recognisers declare their `Openings`, and ask nothing of the tokens at which none of these stands. */
  find(context: RecogniserContext): Iterable<AnnotationParts>;
}
