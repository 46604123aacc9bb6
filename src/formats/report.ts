/** What a report of checked texts is made of; each format turns the same values into its own text. */
import type { Annotation, Finding, Proof, Severity } from '../core/index.js';
import type { Locate } from './place.js';

/** One checked text, with what of it is to be shown. */
export interface CheckedText {
  /** Path with forward slashes, or `<stdin>`. */
  readonly name: string;
  readonly annotations: readonly Annotation[];
  readonly findings: readonly Finding[];
  readonly proofs: readonly Proof[];
  readonly locate: Locate;
}

export interface ReportTotals {
  readonly texts: number;
  readonly findings: Readonly<Record<Severity, number>>;
  /** Findings that were left out because they are below the wanted severity. */
  readonly hidden: number;
  /** Findings that were left out because somebody ignored them with a reason; absent where nobody was asked. */
  readonly ignored?: number;
  readonly proofs: number;
  /** What could not be read, one message each. */
  readonly unread: readonly string[];
}

/** Written piece by piece, so that a report of many texts never stands in memory as a whole. */
export interface Report {
  start(): string;
  text(checked: CheckedText): string;
  end(totals: ReportTotals): string;
}

/** Where a proof stands: at the first figure it vouches for, or nowhere where it names none that is there. */
export function proofSpan(
  proof: Proof,
  annotations: ReadonlyMap<string, Annotation>,
): { readonly start: number; readonly end: number } | undefined {
  for (const id of proof.figures) {
    const annotation = annotations.get(id);
    if (annotation !== undefined) return { start: annotation.start, end: annotation.end };
  }
  return undefined;
}

/** Annotations by id, for looking up what a proof names. */
export function annotationsById(annotations: readonly Annotation[]): ReadonlyMap<string, Annotation> {
  return new Map(annotations.map((annotation) => [annotation.id, annotation]));
}
