/**
 * The adjudicated layer: which answer was taken where two annotators disagree, by whom, and whether that still holds.
 *
 * It is a decision file of its own. Its decisions are ordinary ones, so that a text can be read under them as under
 * anybody's; those that settle one disagreement carry one name and what either annotator stood for at that time. What both
 * annotators agree on is not written down again: it is theirs, and is read from their files.
 */
import type { Span } from '../schema/annotation.js';
import type { Decision, PlacedDecision, Settles, Side } from '../schema/decision.js';
import { type Dispute, placesOfDispute } from './disputes.js';
import { type FinalMarks, isOnFinding } from './final-marks.js';
import { standing } from './history.js';
import { isVerdict } from './layer.js';
import type { Placing } from './place.js';
import { isRelation } from './relations.js';
import { sameValue } from './same-value.js';

/** Stands in the place of an annotator's name in the file's first line, in its name and on the command line. */
export const adjudicatedLayer = 'adjudicated';

/** A decision that settles a disagreement. */
export type SettlingDecision = PlacedDecision & { readonly settles: Settles };

/** All that settles one disagreement. */
export interface Adjudication {
  readonly about: Dispute['about'];
  readonly settles: Settles;
  /** In the order of time. */
  readonly decisions: readonly SettlingDecision[];
  readonly by: string;
  readonly at: string;
  /** Where its decisions are, without those that have lost their place. */
  readonly places: readonly Span[];
  readonly hasLostPlace: boolean;
}

/**
 * The adjudications that stand, in the order of time. Of two on the very same disagreement, as two people make them on two
 * machines, the later one.
 */
export function adjudicationsIn(decisions: readonly Decision[], place: Placing): readonly Adjudication[] {
  const groups = new Map<string, SettlingDecision[]>();
  for (const decision of standing(decisions)) {
    if (!isSettling(decision)) continue;
    const { disagreement } = decision.settles;
    const group = groups.get(disagreement);
    if (group === undefined) groups.set(disagreement, [decision]);
    else group.push(decision);
  }
  const all = [...groups.values()].flatMap((group) => adjudicationOf(group, place));
  return all.filter(
    (one, index) =>
      !all.slice(index + 1).some((later) => isSame(one, later) && touch(one.places, later.places)),
  );
}

export function isSettling(decision: Decision): decision is SettlingDecision {
  return decision.settles !== undefined && 'anchor' in decision;
}

function adjudicationOf(decisions: readonly SettlingDecision[], place: Placing): readonly Adjudication[] {
  const [first] = decisions;
  if (first === undefined) return [];
  const places: Span[] = [];
  let hasLostPlace = false;
  for (const decision of decisions) {
    const where = place(decision);
    if ('proposals' in where) hasLostPlace = true;
    else places.push(where, ...(where.other === undefined ? [] : [where.other]));
  }
  const { settles, by, at } = first;
  const about = isRelation(first) ? 'relation' : isOnFinding(first) ? 'finding' : 'annotation';
  return [{ about, settles, decisions, by, at, places, hasLostPlace }];
}

/** A disagreement, what settles it, and whether it still does. */
export interface Settlement {
  /** Undefined where the annotators no longer disagree. */
  readonly dispute: Dispute | undefined;
  readonly adjudication: Adjudication | undefined;
  /** `stale`: an annotator has changed their mind since, or the words of the adjudication are gone. */
  readonly state: 'open' | 'settled' | 'stale';
}

export interface Progress {
  readonly settled: number;
  readonly stale: number;
  readonly all: number;
}

export function progressOf(settlements: readonly Settlement[]): Progress {
  const count = (wanted: Settlement['state']) => settlements.filter(({ state }) => state === wanted).length;
  return { settled: count('settled'), stale: count('stale'), all: settlements.length };
}

/** The two annotators who are compared, and what each stands for. */
export interface Compared {
  readonly names: readonly [string, string];
  readonly finals: readonly [FinalMarks, FinalMarks];
  readonly text: string;
}

/**
 * Every disagreement with what settles it, in text order; then adjudications of what is no longer disagreed on, but for
 * those whose very answer both annotators give by now.
 */
export function settlementsOf(
  disputes: readonly Dispute[],
  adjudications: readonly Adjudication[],
  compared: Compared,
): readonly Settlement[] {
  const ours = adjudications.filter(({ settles }) => isBetween(settles, compared.names));
  const used = new Set<Adjudication>();
  const fits = (dispute: Dispute, one: Adjudication): boolean =>
    !used.has(one) && one.about === dispute.about && meet(dispute, one);
  const take = (one: Adjudication | undefined): Adjudication | undefined => {
    if (one !== undefined) used.add(one);
    return one;
  };
  // What was settled between others counts for two who stand for the very same.
  const theirs = adjudications.filter((one) => !ours.includes(one));
  const exact = disputes.map((dispute) => {
    const sides = sidesOf(dispute, compared.text);
    const among = (some: readonly Adjudication[], settles: (one: Settles) => boolean) =>
      some.findLast((one) => !one.hasLostPlace && fits(dispute, one) && settles(one.settles));
    return take(
      among(ours, (one) => sameSides(sidesFor(one, compared.names), sides)) ??
        among(theirs, (one) => sameSides(one.sides, sides) || sameSides(one.sides, [sides[1], sides[0]])),
    );
  });
  const found = disputes.map((dispute, index): Settlement => {
    const settled = exact[index];
    if (settled !== undefined) return { dispute, adjudication: settled, state: 'settled' };
    const stale = take(ours.findLast((one) => fits(dispute, one)));
    return { dispute, adjudication: stale, state: stale === undefined ? 'open' : 'stale' };
  });
  const left = ours.filter((one) => !used.has(one) && !isGivenByBoth(one, compared));
  return [
    ...found,
    ...left.map((adjudication): Settlement => ({ dispute: undefined, adjudication, state: 'stale' })),
  ];
}

/** What either annotator stands for in a dispute, as an adjudication keeps it. */
export function sidesOf(dispute: Dispute, text: string): readonly [Side, Side] {
  const words = ({ start, end }: Span): string => text.slice(start, end);
  switch (dispute.about) {
    case 'annotation': {
      const side = (mark: typeof dispute.first): Side =>
        mark === undefined ? null : { quote: words(mark), annotation: mark.judged };
      return [side(dispute.first), side(dispute.second)];
    }
    case 'relation': {
      const quote = `${words(dispute.part)} – ${words(dispute.other)}`;
      const side = (mark: typeof dispute.first): Side =>
        mark === undefined ? null : { quote, verdict: mark.verdict };
      return [side(dispute.first), side(dispute.second)];
    }
    case 'finding': {
      const side = (mark: typeof dispute.first): Side => ({ quote: words(mark), verdict: mark.verdict });
      return [side(dispute.first), side(dispute.second)];
    }
  }
}

/** The sides of an adjudication in the order in which the two annotators are compared now. */
export function sidesFor(
  { between, sides }: Settles,
  [first]: readonly [string, string],
): readonly [Side, Side] {
  return between[0] === first ? sides : [sides[1], sides[0]];
}

function isBetween({ between }: Settles, [a, b]: readonly [string, string]): boolean {
  return (between[0] === a && between[1] === b) || (between[0] === b && between[1] === a);
}

function sameSides(one: readonly [Side, Side], other: readonly [Side, Side]): boolean {
  return sameSide(one[0], other[0]) && sameSide(one[1], other[1]);
}

function sameSide(one: Side, other: Side): boolean {
  if (one === null || other === null) return one === other;
  if (one.quote !== other.quote || one.verdict !== other.verdict) return false;
  const [a, b] = [one.annotation, other.annotation];
  return a === undefined || b === undefined ? a === b : sameValue(a, b);
}

/** True where both settle the same disagreement of the same two. */
function isSame(one: Adjudication, other: Adjudication): boolean {
  const names = one.settles.between;
  return (
    one.about === other.about &&
    isBetween(other.settles, names) &&
    sameSides(one.settles.sides, sidesFor(other.settles, names))
  );
}

/** Of a pair both ends must be those of the adjudication. */
function meet(dispute: Dispute, { places, decisions }: Adjudication): boolean {
  if (dispute.about === 'annotation') return touch(placesOfDispute(dispute), places);
  const [first] = decisions;
  if (dispute.about === 'finding')
    return (
      first !== undefined &&
      'rule' in first &&
      first.rule === dispute.rule &&
      touch(placesOfDispute(dispute), places)
    );
  if (first === undefined || !isRelation(first) || first.relation !== dispute.relation) return false;
  return [dispute.part, dispute.other].every((end) => touch([end], places));
}

function touch(one: readonly Span[], other: readonly Span[]): boolean {
  return one.some((a) => other.some((b) => a.start < b.end && b.start < a.end));
}

/** True where both annotators have come to the answer that was taken: then nothing is left to settle. */
function isGivenByBoth({ decisions, places, hasLostPlace }: Adjudication, { finals }: Compared): boolean {
  if (hasLostPlace) return false;
  const chosen = decisions.find(({ action }) => action !== 'reject');
  return finals.every(({ marks, relations, findings }) => {
    const here = marks.filter((mark) => touch([mark], places));
    if (chosen === undefined) return here.length === 0;
    if (isVerdict(chosen)) {
      const value = chosen.action === 'change' ? chosen.to : chosen.annotation;
      return here.some(({ judged, start, end }) => {
        const isThere = places.some((place) => place.start === start && place.end === end);
        return isThere && judged.type === value.type && sameValue(judged, value);
      });
    }
    if (isRelation(chosen)) {
      const verdict = chosen.action === 'relate' ? 'related' : 'cut';
      return relations.some(
        (one) =>
          one.relation === chosen.relation &&
          one.verdict === verdict &&
          touch([one.part], places) &&
          touch([one.other], places),
      );
    }
    if (!isOnFinding(chosen)) return false;
    return findings.some(
      (one) => one.decision.action === chosen.action && one.rule === chosen.rule && touch([one], places),
    );
  });
}
