/** The decisions under which a text stands once annotators were reconciled, and what is left to settle. */
import type { Decision, DecisionFile, PlacedDecision } from '../schema/decision.js';
import {
  type Adjudication,
  adjudicatedLayer,
  adjudicationsIn,
  type Settlement,
  settlementsOf,
} from './adjudication.js';
import { agreement } from './agreement.js';
import { compareAnnotators, type Held } from './disputes.js';
import { type FinalMarks, finalMarks } from './final-marks.js';
import { isVerdict } from './layer.js';
import type { Placing } from './place.js';

export interface Adjudicated {
  /** What both annotators agree on, and what was settled. */
  readonly decisions: readonly Decision[];
  readonly settlements: readonly Settlement[];
  /** Those who were compared; none where the text has not two annotators. */
  readonly pairs: readonly (readonly [string, string])[];
}

/** A text under its adjudicated layer; `files` are all decision files on it. */
export function adjudicatedText(
  files: readonly DecisionFile[],
  text: string,
  place: Placing,
  held: Held,
): Adjudicated {
  const settled = files.find(({ head }) => head.annotator === adjudicatedLayer)?.decisions ?? [];
  const annotators = files.filter(({ head }) => head.annotator !== adjudicatedLayer);
  const adjudications = adjudicationsIn(settled, place);
  const pairs = pairsOf(annotators, adjudications);
  const finals = new Map(
    annotators.map(({ head, decisions }) => [head.annotator, finalMarks(decisions, place)]),
  );
  const agreed: PlacedDecision[] = [];
  const settlements: Settlement[] = [];
  for (const names of pairs) {
    const [first, second] = names.map((name) => finals.get(name) ?? finalMarks([], place));
    if (first === undefined || second === undefined) continue;
    const { disputes } = compareAnnotators(first, second, held);
    agreed.push(...agreedDecisions(first, second));
    settlements.push(...settlementsOf(disputes, adjudications, { names, finals: [first, second], text }));
  }
  const chosen = adjudications.flatMap(({ decisions }) => decisions);
  const taken = new Set(chosen.map((decision) => subjectOf(decision, place)));
  const undisputed = agreed.filter((decision) => !taken.has(subjectOf(decision, place)));
  return { decisions: [...new Set<Decision>([...undisputed, ...chosen])], settlements, pairs };
}

/** Those between whom somebody settled something, else the only two there are. */
function pairsOf(
  files: readonly DecisionFile[],
  adjudications: readonly Adjudication[],
): Adjudicated['pairs'] {
  const pairs = new Map<string, readonly [string, string]>();
  for (const { settles } of adjudications) pairs.set([...settles.between].sort().join('\n'), settles.between);
  const [first, second, ...more] = files.map(({ head }) => head.annotator);
  if (pairs.size === 0 && first !== undefined && second !== undefined && more.length === 0)
    return [[first, second]];
  return [...pairs.values()];
}

/**
 * What two annotators stand for alike, under the first one's decision. A rejection, or a verdict on a finding, counts where
 * the other says nothing against it; a word on a pair where both say it.
 */
export function agreedDecisions(first: FinalMarks, second: FinalMarks): readonly PlacedDecision[] {
  return [
    ...agreement(first.marks, second.marks).agreed.flatMap(({ decision }) => decision ?? []),
    ...unopposedRejections(first, second),
    ...unopposedRejections(second, first),
    ...first.relations
      .filter((one) => second.relations.some((other) => sameWord(one, other)))
      .map(({ decision }) => decision),
    ...unopposedFindings(first, second),
    ...unopposedFindings(second, first),
  ];
}

function unopposedRejections(one: FinalMarks, other: FinalMarks): readonly PlacedDecision[] {
  const stands = new Set(
    other.marks.map(
      ({ start, end, judged, decision }) => `${(decision?.annotation ?? judged).type} ${start}-${end}`,
    ),
  );
  return one.rejections
    .filter(({ start, end, decision }) => !stands.has(`${decision.annotation.type} ${start}-${end}`))
    .map(({ decision }) => decision);
}

function unopposedFindings(one: FinalMarks, other: FinalMarks): readonly PlacedDecision[] {
  return one.findings
    .filter(
      ({ rule, start, end, verdict }) =>
        !other.findings.some(
          (mark) =>
            mark.rule === rule && mark.start === start && mark.end === end && mark.verdict !== verdict,
        ),
    )
    .map(({ decision }) => decision);
}

type RelationMark = FinalMarks['relations'][number];

function sameWord(one: RelationMark, other: RelationMark): boolean {
  return (
    one.relation === other.relation &&
    one.verdict === other.verdict &&
    one.part.start === other.part.start &&
    one.part.end === other.part.end &&
    one.other.start === other.other.start &&
    one.other.end === other.other.end
  );
}

/** On what a decision is, so that an adjudication holds against what annotators agree on later. */
function subjectOf(decision: PlacedDecision, place: Placing): string {
  const where = place(decision);
  if ('proposals' in where) return decision.id;
  const { start, end, other } = where;
  if (isVerdict(decision)) return `${decision.annotation.type} ${start}-${end}`;
  if ('relation' in decision) return `${decision.relation} ${start}-${end} ${other?.start}-${other?.end}`;
  return 'rule' in decision ? `${decision.rule} ${start}-${end}` : decision.id;
}
