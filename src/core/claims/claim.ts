/** The contract of a claim builder: one plain value, one file, one line in the list. */
import type { Annotation } from '../../schema/annotation.js';
import type { Claim, ClaimKind } from '../../schema/claim.js';
import type { Relation } from '../../schema/relation.js';
import type { TrialDocument } from '../text/document.js';

/** What a builder yields: a claim without id, record and the list of annotations, which follow from its parts. */
export type ClaimParts = Omit<Claim, 'id' | 'record' | 'from'>;

export interface ClaimExamples {
  /** Texts with the labels of the claims expected in them. */
  readonly builds: readonly { readonly text: string; readonly labels: readonly string[] }[];
  /** Texts in which this builder makes no claim. */
  readonly ignores: readonly string[];
}

export interface ClaimBuilder {
  readonly kind: ClaimKind;
  readonly summary: string;
  readonly examples: ClaimExamples;
  /**
   * Annotations are in text order; `earlier` are the claims of the builders before this one in the list; `relations`
   * are what people said of pairs of annotations, later ones over earlier ones.
   */
  build(
    annotations: readonly Annotation[],
    document: TrialDocument,
    earlier: readonly Claim[],
    relations: readonly Relation[],
  ): Iterable<ClaimParts>;
}
