/** The contract of a check: one plain value, one file, one line in the list. */
import type { Annotation, Figure } from '../../schema/annotation.js';
import type { Claim, ClaimKind, ClaimRole } from '../../schema/claim.js';
import type { Evidence, Fix, Related, Severity } from '../../schema/finding.js';
import type { TrialDocument } from '../text/document.js';
import type { ByType } from './by-type.js';

/** What a check works on: claims and annotations of one document, never raw text. */
export interface CheckContext {
  readonly document: TrialDocument;
  readonly annotations: readonly Annotation[];
  /** The same by type. */
  readonly byType: ByType;
  readonly claims: readonly Claim[];
  /** The annotation with this id, if there is one. */
  get(id: string): Annotation | undefined;
  /** The figure that plays a role in a claim (the first one), if there is one. */
  figure(claim: Claim, role: ClaimRole): Figure | undefined;
  /** All figures that play a role in a claim, in text order. */
  figures(claim: Claim, role: ClaimRole): readonly Figure[];
}

/** What a check yields for figures that cannot stand together. The runner adds rule id and setting. */
export interface FindingParts {
  readonly finding: {
    /** Left out: the rule's own severity. */
    readonly severity?: Severity;
    readonly start: number;
    readonly end: number;
    readonly message: string;
    readonly related?: readonly Related[];
    readonly evidence?: Evidence;
    readonly fixes?: readonly Fix[];
    readonly accuses: readonly string[];
  };
}

/** What a check yields for figures that hold. */
export interface ProofParts {
  readonly proof: {
    readonly strength: 'proven' | 'consistent';
    readonly figures: readonly string[];
    readonly message: string;
  };
}

/** Texts that show a rule at work: they are its tests and its documentation. */
export interface CheckExamples {
  /** The rule must fire on each of these. */
  readonly fires: readonly string[];
  /** The rule must stay silent on each of these. */
  readonly silent: readonly string[];
}

export interface Check {
  /** Kebab-case; also the file name, setting key and diagnostic code. */
  readonly id: string;
  /** One line: what it compares. */
  readonly summary: string;
  /** Why a reader should care, with the arithmetic and its source. */
  readonly why: string;
  /** When it must not fire, one phrase each. */
  readonly silentWhen: readonly string[];
  readonly severity: Severity;
  /** The kinds of claims that it judges: a document with none of them is not asked. Left out where it judges more than claims. */
  readonly claims?: readonly ClaimKind[];
  readonly examples: CheckExamples;
  run(context: CheckContext): Iterable<FindingParts | ProofParts>;
}
