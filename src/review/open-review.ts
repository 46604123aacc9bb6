/**
 * The decisions on one open text, each at its place: spans follow every edit exactly, and what an edit took away is
 * placed again by its context or shown as an orphan. Knows no editor, no clock and no disk.
 */
import type { Span } from '../schema/annotation.js';
import type { Anchor, Decision, PlacedDecision } from '../schema/decision.js';
import { anchorOf, isTorn, type Placed, placeAnchor } from './anchor.js';
import { type Edit, followEdit, leastEdits } from './follow-edit.js';
import { mergeHistories, standing } from './history.js';
import { anchorsOf, otherEnd, placeEnds, type Where } from './place.js';

/** Who decides, when, and a name for the decision that nobody else gives: the caller knows the clock and the chance. */
export interface Stamp {
  readonly by: string;
  readonly at: string;
  readonly id: string;
}

/** A decision that has neither maker nor moment yet. */
export type Draft = Decision extends infer D ? (D extends Decision ? Omit<D, keyof Stamp> : never) : never;

/** What one undo takes back. */
interface Step {
  readonly ids: readonly string[];
  /** When it was decided, or taken back. */
  readonly at: string;
  /** How many decisions that is to the person who made them. */
  readonly count: number;
}

export class OpenReview {
  private all: readonly Decision[] = [];
  private live: readonly Decision[] = [];
  /** Where each anchor of a standing decision is; one that is missing is to be placed by its context. */
  private readonly places = new Map<Anchor, Placed>();
  private readonly done: Step[] = [];
  private readonly undone: Step[] = [];
  /** The decision anchored afresh that took the place of another, by the id of the other. */
  private readonly renewals = new Map<string, string>();

  /** The text as the editor has it, and its SHA-256 where it is that of an anchor. */
  constructor(
    private text: string,
    private digest: string | undefined,
    decisions: readonly Decision[] = [],
  ) {
    this.merge(decisions);
  }

  /** The whole history, in the order of time. */
  get decisions(): readonly Decision[] {
    return this.all;
  }

  /** The decisions that stand. */
  get standing(): readonly Decision[] {
    return this.live;
  }

  /** Where a decision is in the text as it stands, or where it may be. */
  place(decision: PlacedDecision): Where {
    return placeEnds(decision, (anchor) => this.seek(anchor));
  }

  private seek(anchor: Anchor): Placed {
    const known = this.places.get(anchor);
    if (known !== undefined) return known;
    const placed = placeAnchor(this.text, anchor, this.digest);
    this.places.set(anchor, placed);
    return placed;
  }

  /** Follows edits of the open text, in the order in which they apply; `text` is the text after all of them. */
  edit(edits: readonly Edit[], text: string): void {
    const before = this.live
      .filter(isPlaced)
      .flatMap(anchorsOf)
      .map((anchor) => [anchor, this.seek(anchor)] as const);
    const least = leastEdits(this.text, edits);
    this.text = text;
    this.digest = undefined;
    this.places.clear();
    for (const [anchor, was] of before) {
      const now = was.kind === 'placed' ? followAll(was.span, least) : undefined;
      // A place that an edit took away, or grew into a longer word, is sought again by its context when asked for.
      if (now !== undefined && !isTorn(text, now, anchor.prefix, anchor.suffix))
        this.places.set(anchor, { kind: 'placed', span: now });
    }
  }

  /** Adds decisions as one step, which one undo takes back. */
  record(decisions: readonly Decision[]): void {
    if (decisions.length === 0) return;
    const [{ at } = { at: '' }] = decisions;
    this.join(decisions);
    this.done.push({ ids: decisions.map(({ id }) => id), at, count: decisions.length });
  }

  /** Adds decisions of a step that reaches over several texts, and is taken back as one elsewhere. */
  join(decisions: readonly Decision[]): void {
    this.merge(decisions);
    this.undone.length = 0;
  }

  /** Takes in what another window or machine decided. */
  merge(decisions: readonly Decision[]): void {
    const all = mergeHistories(this.all, decisions);
    // What was only written to the disk brings nothing new, and what stands need not be told anew.
    if (all.length === this.all.length && all.every((one, at) => one === this.all[at])) return;
    this.all = all;
    this.live = standing(all);
  }

  /** When the step was made that is next to be taken back or, where it was taken back, brought again. */
  stepAt(direction: 'undo' | 'redo'): string | undefined {
    return (direction === 'undo' ? this.done : this.undone).at(-1)?.at;
  }

  /** Takes the last step back; says how many decisions that were. `stamp` is asked once for each. */
  undo(stamp: () => Stamp): number {
    return this.retract(this.done, this.undone, stamp);
  }

  redo(stamp: () => Stamp): number {
    return this.retract(this.undone, this.done, stamp);
  }

  /**
   * Decisions with an anchor that would no longer find the place to which it followed the edits, anchored afresh: to be
   * recorded when the text is saved, so that nothing is lost once it is closed. They stay the decisions of whoever
   * made them, and of when. `sha256` is that of the text as it stands; `name` gives each an id of its own.
   */
  renewed(sha256: string, name: () => string): readonly Decision[] {
    this.digest = sha256;
    const fresh: Decision[] = [];
    for (const decision of this.live) {
      if (!isPlaced(decision)) continue;
      const anchor = this.afresh(decision.anchor, sha256);
      const old = otherEnd(decision);
      const other = old && this.afresh(old, sha256);
      if (anchor === decision.anchor && other === old) continue;
      const id = name();
      this.renewals.set(decision.id, id);
      const renewal = { ...decision, id, replaces: decision.id, anchor };
      fresh.push(other !== undefined && 'other' in renewal ? { ...renewal, other } : renewal);
    }
    this.merge(fresh);
    return fresh;
  }

  /** The same anchor where it is lost or finds its place by itself. */
  private afresh(anchor: Anchor, sha256: string): Anchor {
    const where = this.seek(anchor);
    if (where.kind === 'orphan') return anchor;
    const found = placeAnchor(this.text, anchor);
    const { start, end } = where.span;
    if (found.kind === 'placed' && found.span.start === start && found.span.end === end) return anchor;
    return anchorOf(this.text, where.span, sha256);
  }

  private retract(from: Step[], to: Step[], stamp: () => Stamp): number {
    const step = from.pop();
    if (step === undefined) return 0;
    const retractions = step.ids
      .flatMap((id) => this.versionsOf(id))
      .map((replaces): Decision => ({ action: 'retract', ...stamp(), replaces }));
    this.merge(retractions);
    const at = retractions[0]?.at ?? step.at;
    to.push({ ids: retractions.map(({ id }) => id), at, count: step.count });
    return step.count;
  }

  /** A decision with all that it became by being anchored afresh: to take it back is to take back every one. */
  private versionsOf(id: string): readonly string[] {
    const versions = [id];
    for (let next = this.renewals.get(id); next !== undefined; next = this.renewals.get(next))
      versions.push(next);
    return versions;
  }
}

function isPlaced(decision: Decision): decision is PlacedDecision {
  return 'anchor' in decision;
}

function followAll(span: Span, edits: readonly Edit[]): Span | undefined {
  let now: Span | undefined = span;
  for (const edit of edits) now = now && followEdit(now, edit);
  return now;
}
