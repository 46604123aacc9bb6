/** What an annotator stands for: annotations, pairs and verdicts on findings, at their places. */
import type { Span } from '../schema/annotation.js';
import type { Decision, PlacedDecision } from '../schema/decision.js';
import type { RelationKind } from '../schema/relation.js';
import type { Mark } from './agreement.js';
import { standing } from './history.js';
import { isVerdict, reviewLayer, type Verdict } from './layer.js';
import type { Placing } from './place.js';
import { isRelation, type RelationDecision } from './relations.js';

/** What a person said of a pair of annotations. */
export interface RelationMark {
  readonly relation: RelationKind;
  readonly verdict: 'related' | 'cut';
  readonly part: Span;
  readonly other: Span;
  readonly decision: RelationDecision;
}

/** What a person said of a finding. */
export interface FindingMark extends Span {
  readonly rule: string;
  readonly verdict: 'ignored' | 'confirmed';
  readonly decision: FindingDecision;
}

export type FindingDecision = Extract<PlacedDecision, { readonly action: 'ignore' | 'confirm' }>;

/** An annotation that they say is none. */
export interface Rejection extends Span {
  readonly decision: Verdict;
}

export interface FinalMarks {
  /** The annotations that they accepted, changed or added. */
  readonly marks: readonly Mark[];
  readonly relations: readonly RelationMark[];
  readonly findings: readonly FindingMark[];
  readonly rejections: readonly Rejection[];
  /** Decisions without a place, which no comparison can count. */
  readonly orphans: number;
  /** How many annotations they rejected. */
  readonly rejected: number;
}

export function finalMarks(decisions: readonly Decision[], place: Placing): FinalMarks {
  const { annotations, orphans } = reviewLayer([], [], decisions, place);
  const live = standing(decisions);
  const compared = (decision: Decision): boolean =>
    isVerdict(decision) || isRelation(decision) || isOnFinding(decision);
  const rejections = rejectionsIn(live, place);
  return {
    marks: annotations.map(({ start, end, judged, decision }) => ({
      start,
      end,
      judged,
      ...(decision !== undefined && isVerdict(decision) ? { decision } : {}),
    })),
    relations: relationMarks(live, place),
    findings: findingMarks(live, place),
    rejections,
    orphans: orphans.filter(({ decision }) => compared(decision)).length,
    rejected: live.filter(({ action }) => action === 'reject').length,
  };
}

/** Of two words on one pair the later one. */
function relationMarks(live: readonly Decision[], place: Placing): readonly RelationMark[] {
  const found = new Map<string, RelationMark>();
  for (const decision of live) {
    if (!isRelation(decision)) continue;
    const where = place(decision);
    if ('proposals' in where || where.other === undefined) continue;
    const { start, end, other } = where;
    const key = `${decision.relation} ${start}-${end} ${other.start}-${other.end}`;
    const verdict = decision.action === 'relate' ? 'related' : 'cut';
    found.set(key, { relation: decision.relation, verdict, part: { start, end }, other, decision });
  }
  return [...found.values()];
}

function findingMarks(live: readonly Decision[], place: Placing): readonly FindingMark[] {
  const found = new Map<string, FindingMark>();
  for (const decision of live) {
    if (!isOnFinding(decision)) continue;
    const where = place(decision);
    if ('proposals' in where) continue;
    const { start, end } = where;
    const verdict = decision.action === 'ignore' ? 'ignored' : 'confirmed';
    found.set(`${decision.rule} ${start}-${end}`, { start, end, rule: decision.rule, verdict, decision });
  }
  return [...found.values()];
}

/** Rejections that no later word on the same annotation overrides. */
function rejectionsIn(live: readonly Decision[], place: Placing): readonly Rejection[] {
  const last = new Map<string, Rejection>();
  for (const decision of live) {
    if (!isVerdict(decision)) continue;
    const where = place(decision);
    if ('proposals' in where) continue;
    const { start, end } = where;
    last.set(`${decision.annotation.type} ${start}-${end}`, { start, end, decision });
  }
  return [...last.values()].filter(({ decision }) => decision.action === 'reject');
}

export function isOnFinding(decision: Decision): decision is FindingDecision {
  return decision.action === 'ignore' || decision.action === 'confirm';
}
