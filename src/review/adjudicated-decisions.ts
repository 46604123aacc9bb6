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
  /** What all who were compared agree on, with the names of all who say so, and what was settled. */
  readonly decisions: readonly Decision[];
  /** Of every two of them. */
  readonly settlements: readonly Settlement[];
  /** Those who were compared; none where the text has not two annotators. */
  readonly compared: readonly string[];
  /** Who decided on the text too, and was not compared. */
  readonly leftOut: readonly string[];
}

/** One annotator and what they stand for. */
export interface Annotator {
  readonly name: string;
  readonly finals: FinalMarks;
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
  const everybody = annotators.map(({ head }) => head.annotator);
  const compared = comparedOf(everybody, adjudications).map((name): Annotator => {
    const file = annotators.find(({ head }) => head.annotator === name);
    return { name, finals: finalMarks(file?.decisions ?? [], place) };
  });
  const settlements: Settlement[] = [];
  for (const [index, one] of compared.entries())
    for (const other of compared.slice(index + 1)) {
      const { disputes } = compareAnnotators(one.finals, other.finals, held);
      const two = { names: [one.name, other.name], finals: [one.finals, other.finals], text } as const;
      settlements.push(...settlementsOf(disputes, adjudications, two));
    }
  const chosen = adjudications.flatMap(({ decisions }) => decisions);
  const taken = new Set(chosen.map((decision) => subjectOf(decision, place)));
  const undisputed = agreedDecisions(compared).filter((one) => !taken.has(subjectOf(one, place)));
  const names = compared.map(({ name }) => name);
  return {
    decisions: [...new Set<Decision>([...undisputed, ...chosen])],
    settlements,
    compared: names,
    leftOut: everybody.filter((name) => !names.includes(name)),
  };
}

/** Those between whom somebody settled something; where nobody did, all there are. */
function comparedOf(everybody: readonly string[], adjudications: readonly Adjudication[]): readonly string[] {
  const settled = [...new Set(adjudications.flatMap(({ settles }) => settles.between))];
  const names = settled.length > 0 ? settled : everybody;
  return names.length > 1 ? names : [];
}

/**
 * What all annotators stand for alike, under the first one's decision with the names of all. A rejection, or a verdict on a
 * finding, counts where nobody says anything against it, with the names of those who say it; a word on a pair where all say it.
 */
export function agreedDecisions(annotators: readonly Annotator[]): readonly PlacedDecision[] {
  const [first, ...others] = annotators;
  if (first === undefined || others.length === 0) return [];
  const { marks, relations } = first.finals;
  const alike = others.map(({ finals }) => new Set(agreement(marks, finals.marks).agreed));
  return [
    ...marks
      .filter((mark) => alike.every((agreed) => agreed.has(mark)))
      .flatMap(({ decision }) => (decision === undefined ? [] : [signed(decision, annotators)])),
    ...unopposedRejections(annotators),
    ...relations
      .filter((one) => others.every(({ finals }) => finals.relations.some((other) => sameWord(one, other))))
      .map(({ decision }) => signed(decision, annotators)),
    ...unopposedFindings(annotators),
  ];
}

function signed<D extends PlacedDecision>(decision: D, by: readonly Annotator[]): D {
  return { ...decision, by: by.map(({ name }) => name).join(' & ') };
}

function unopposedRejections(annotators: readonly Annotator[]): readonly PlacedDecision[] {
  const stands = new Set(
    annotators.flatMap(({ finals }) =>
      finals.marks.map(
        ({ start, end, judged, decision }) => `${(decision?.annotation ?? judged).type} ${start}-${end}`,
      ),
    ),
  );
  const said = saidBy(annotators, ({ rejections }) =>
    rejections.map(({ start, end, decision }) => [`${decision.annotation.type} ${start}-${end}`, decision]),
  );
  return [...said].flatMap(([key, { decision, by }]) => (stands.has(key) ? [] : [signed(decision, by)]));
}

function unopposedFindings(annotators: readonly Annotator[]): readonly PlacedDecision[] {
  const said = saidBy(annotators, ({ findings }) =>
    findings.map(({ rule, start, end, decision }) => [`${rule} ${start}-${end}`, decision]),
  );
  return [...said.values()].flatMap(({ decision, by, isOpposed }) =>
    isOpposed ? [] : [signed(decision, by)],
  );
}

interface SaidByAll {
  readonly decision: PlacedDecision;
  readonly by: readonly Annotator[];
  /** Not all of them do the same. */
  readonly isOpposed: boolean;
}

/** By its subject what annotators said, under the decision of the first of them. */
function saidBy(
  annotators: readonly Annotator[],
  subjects: (finals: FinalMarks) => readonly (readonly [string, PlacedDecision])[],
): ReadonlyMap<string, SaidByAll> {
  const said = new Map<string, SaidByAll>();
  for (const annotator of annotators)
    for (const [key, decision] of subjects(annotator.finals)) {
      const known = said.get(key);
      const first = known?.decision ?? decision;
      const isOpposed = known?.isOpposed === true || first.action !== decision.action;
      said.set(key, { decision: first, by: [...(known?.by ?? []), annotator], isOpposed });
    }
  return said;
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
