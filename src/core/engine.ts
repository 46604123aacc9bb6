/** What the engine offers: the types behind the door. */
import type { Annotation, Span } from '../schema/annotation.js';
import type { Claim } from '../schema/claim.js';
import type { Finding, Proof, Severity } from '../schema/finding.js';
import type { Relation } from '../schema/relation.js';
import type { CompiledDrugNames } from './lexicon/imported-drugs.js';
import type { Said } from './said.js';
import type { TrialDocument } from './text/document.js';

/** How a rule is to be treated; `on` keeps the severity the rule gives. */
export type RuleSetting = 'on' | 'off' | Severity;

export interface EngineOptions {
  /** By rule id; a rule that is not named is on with its own severity. */
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  /** More drug names, made by `compileDrugNames`: compile them once and give them to every engine. */
  readonly drugNames?: CompiledDrugNames;
}

/**
 * `proven`: recomputed from other figures to its printed digits. `consistent`: passed checks that bound it.
 * `refuted`: cannot be right as printed (an error or warning accuses it). `unverified`: nothing to check it against.
 */
export type FigureStatus = 'proven' | 'consistent' | 'refuted' | 'unverified';

/** All that is known of one text. Every list is in text order but where it says otherwise. */
export interface Analysis {
  readonly document: TrialDocument;
  /** What stands in the text, as people have it where they said so: claims and checks are made of these. */
  readonly annotations: readonly Annotation[];
  /** What was found before people said anything: the same list where they said nothing of annotations. */
  readonly suggestions: readonly Annotation[];
  readonly claims: readonly Claim[];
  /** What people said of pairs of annotations that are in the text, in the order given. */
  readonly relations: readonly Relation[];
  readonly findings: readonly Finding[];
  readonly proofs: readonly Proof[];
  /** Status by annotation id, for every annotation of type `figure`. */
  readonly status: ReadonlyMap<string, FigureStatus>;
}

/** Replace `length` code units at `offset` by `text`, as VS Code's content change events say it. */
export interface TextChange {
  readonly offset: number;
  readonly length: number;
  readonly text: string;
}

/** One open text, kept up to date edit by edit. */
export interface Session {
  /** The text as it stands after all edits. */
  readonly text: string;
  /** Applies one edit: only the touched blocks are read again, whatever the length of the text. */
  edit(change: TextChange): void;
  /** The annotations that touch a span (UTF-16 offsets), without claims and checks: quick after an edit. */
  annotationsIn(span: Span): readonly Annotation[];
  /**
   * Reads up to so many blocks that were not read yet; true once all are. A caller that must stay responsive calls
   * it in slices before asking for the analysis of a long text.
   */
  readAhead(blocks: number): boolean;
  /**
   * Everything, with claims and checks; kept until the next edit, or until it is asked for with another list of what
   * people said of annotations and pairs, at their places in the text as it stands.
   */
  analysis(said?: readonly Said[]): Analysis;
}

export interface Engine {
  analyse(text: string, said?: readonly Said[]): Analysis;
  open(text: string): Session;
}
