/**
 * What stands after review: suggestions with what a person said of them, what people added, and what lost its place.
 */
import type { Annotation, Span } from '../schema/annotation.js';
import type { Decision, Judged, PlacedDecision } from '../schema/decision.js';
import type { Finding } from '../schema/finding.js';
import { standing } from './history.js';
import type { Lost, Placing } from './place.js';

export type ReviewStatus = 'suggested' | 'accepted' | 'rejected' | 'changed' | 'added';

/** One annotation as it stands: only a person's decision makes it more than a suggestion. */
export interface ReviewedAnnotation extends Span {
  readonly status: ReviewStatus;
  readonly judged: Judged;
  /** The suggestion, where there is one now. */
  readonly suggestion: Annotation | undefined;
  readonly decision: PlacedDecision | undefined;
}

export interface ReviewedFinding {
  readonly finding: Finding;
  readonly status: 'open' | 'ignored' | 'confirmed';
  readonly decision: PlacedDecision | undefined;
}

/** A decision that has lost its place, or one end of it. */
export interface Orphan extends Lost {
  readonly decision: PlacedDecision;
}

export interface ReviewLayer {
  /** In text order. */
  readonly annotations: readonly ReviewedAnnotation[];
  readonly findings: readonly ReviewedFinding[];
  readonly orphans: readonly Orphan[];
  /** Suggestions on which a person decided, and all suggestions. */
  readonly reviewed: number;
  readonly suggested: number;
}

/** Lays decisions over what was found. `place` says where each decision stands in the text as it is. */
export function reviewLayer(
  annotations: readonly Annotation[],
  findings: readonly Finding[],
  decisions: readonly Decision[],
  place: Placing,
): ReviewLayer {
  const orphans: Orphan[] = [];
  const onAnnotations = new AtPlaces<{ readonly span: Span; readonly decision: Verdict }>();
  const onFindings = new AtPlaces<PlacedDecision>();
  for (const decision of standing(decisions)) {
    if (!('anchor' in decision)) continue;
    const where = place(decision);
    if ('proposals' in where) {
      orphans.push({ decision, ...where });
    } else if (isVerdict(decision)) {
      // Of two decisions on one thing the later one holds.
      onAnnotations.set(decision.annotation.type, where, { span: where, decision });
    } else if (decision.action === 'ignore' || decision.action === 'confirm') {
      onFindings.set(decision.rule, where, decision);
    }
  }
  const reviewed: ReviewedAnnotation[] = [];
  let decided = 0;
  for (const suggestion of annotations) {
    const known = onAnnotations.take(suggestion.type, suggestion);
    if (known !== undefined) decided++;
    reviewed.push(suggestionUnder(known?.decision, suggestion));
  }
  for (const { span, decision } of onAnnotations.values()) {
    // What was rejected and is no longer suggested needs no mark.
    if (decision.action !== 'reject') reviewed.push(judgedBy(decision, span, undefined));
  }
  return {
    annotations: reviewed.sort((a, b) => a.start - b.start || b.end - a.end),
    findings: findings.map((finding) => reviewedFinding(finding, onFindings.get(finding.rule, finding))),
    orphans,
    reviewed: decided,
    suggested: annotations.length,
  };
}

/** What was made of a suggestion last: most stay as they are from one decision to the next. */
const lastUnder = new WeakMap<Annotation, ReviewedAnnotation>();

function suggestionUnder(decision: Verdict | undefined, suggestion: Annotation): ReviewedAnnotation {
  const last = lastUnder.get(suggestion);
  if (last !== undefined && last.decision === decision) return last;
  const now: ReviewedAnnotation =
    decision === undefined
      ? {
          start: suggestion.start,
          end: suggestion.end,
          status: 'suggested',
          judged: judgedOf(suggestion),
          suggestion,
          decision,
        }
      : judgedBy(decision, suggestion, suggestion);
  lastUnder.set(suggestion, now);
  return now;
}

/** A decision on one annotation. */
export type Verdict = Extract<PlacedDecision, { readonly annotation: Judged }>;

export function isVerdict(decision: Decision): decision is Verdict {
  return 'annotation' in decision;
}

const STATUS = { accept: 'accepted', reject: 'rejected', change: 'changed', add: 'added' } as const;

function judgedBy(decision: Verdict, at: Span, suggestion: Annotation | undefined): ReviewedAnnotation {
  const judged = decision.action === 'change' ? decision.to : decision.annotation;
  return { start: at.start, end: at.end, status: STATUS[decision.action], judged, suggestion, decision };
}

function reviewedFinding(finding: Finding, decision: PlacedDecision | undefined): ReviewedFinding {
  if (decision === undefined) return { finding, status: 'open', decision };
  return { finding, status: decision.action === 'ignore' ? 'ignored' : 'confirmed', decision };
}

/** Type and value of an annotation, without absent fields, its place, its maker and what only holds at that place. */
export function judgedOf(annotation: Annotation): Judged {
  return { ...present(annotation, OF_PLACE), type: annotation.type };
}

/** The fields that are not absent, in the object and in those that it holds. */
function present(of: object, without: ReadonlySet<string> = NONE): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(of)) {
    if (value === undefined || without.has(field)) continue;
    found[field] =
      typeof value === 'object' && value !== null && !Array.isArray(value) ? present(value) : value;
  }
  return found;
}

const NONE: ReadonlySet<string> = new Set();
const OF_PLACE: ReadonlySet<string> = new Set(['id', 'start', 'end', 'text', 'by', 'drug', 'schedule']);

/** Things by a name and a place. Numbers are found faster than words, and this is asked thousands of times a decision. */
class AtPlaces<T> {
  private readonly byName = new Map<string, Map<number, T>>();

  set(name: string, place: Span, value: T): void {
    const known = this.byName.get(name);
    if (known === undefined) this.byName.set(name, new Map([[keyOf(place), value]]));
    else known.set(keyOf(place), value);
  }

  /** What stands there, which is then no longer among the others. */
  take(name: string, place: Span): T | undefined {
    const known = this.byName.get(name);
    const value = known?.get(keyOf(place));
    if (value !== undefined) known?.delete(keyOf(place));
    return value;
  }

  get(name: string, place: Span): T | undefined {
    return this.byName.get(name)?.get(keyOf(place));
  }

  *values(): Generator<T> {
    for (const here of this.byName.values()) yield* here.values();
  }
}

/** One number for a place; a text has far fewer than 2²⁶ code units, so both ends fit. */
function keyOf({ start, end }: Span): number {
  return start * 2 ** 26 + (end - start);
}
