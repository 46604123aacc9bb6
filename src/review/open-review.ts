/**
 * The decisions on one open text, each at its place: spans follow every edit exactly, and what an edit took away is
 * placed again by its context or shown as an orphan. Knows no editor, no clock and no disk.
 */
import type { Span } from '../schema/annotation.js';
import type { Decision, PlacedDecision } from '../schema/decision.js';
import { anchorOf, isTorn, placeAnchor } from './anchor.js';
import { type Edit, followEdit, leastEdits } from './follow-edit.js';
import { mergeHistories, standing } from './history.js';

/** Who decides, when, and a name for the decision that nobody else gives: the caller knows the clock and the chance. */
export interface Stamp {
  readonly by: string;
  readonly at: string;
  readonly id: string;
}

/** A decision that has neither maker nor moment yet. */
export type Draft = Decision extends infer D ? (D extends Decision ? Omit<D, keyof Stamp> : never) : never;

type Where = Span | { readonly proposals: readonly Span[] };

export class OpenReview {
  private all: readonly Decision[] = [];
  private live: readonly Decision[] = [];
  /** Where each standing decision is; one that is missing is to be placed by its context. */
  private readonly places = new Map<string, Where>();
  private readonly done: (readonly string[])[] = [];
  private readonly undone: (readonly string[])[] = [];

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
    const known = this.places.get(decision.id);
    if (known !== undefined) return known;
    const placed = placeAnchor(this.text, decision.anchor, this.digest);
    const where = placed.kind === 'placed' ? placed.span : { proposals: placed.proposals };
    this.places.set(decision.id, where);
    return where;
  }

  /** Follows edits of the open text, in the order in which they apply; `text` is the text after all of them. */
  edit(edits: readonly Edit[], text: string): void {
    const before = new Map(this.live.filter(isPlaced).map((one) => [one.id, this.place(one)]));
    const least = leastEdits(this.text, edits);
    this.text = text;
    this.digest = undefined;
    this.places.clear();
    for (const decision of this.live.filter(isPlaced)) {
      const was = before.get(decision.id);
      const now = was !== undefined && !('proposals' in was) ? followAll(was, least) : undefined;
      const { prefix, suffix } = decision.anchor;
      // A place that an edit took away, or grew into a longer word, is sought again by its context when asked for.
      if (now !== undefined && !isTorn(text, now, prefix, suffix)) this.places.set(decision.id, now);
    }
  }

  /** Adds decisions as one step, which one undo takes back. */
  record(decisions: readonly Decision[]): void {
    if (decisions.length === 0) return;
    this.merge(decisions);
    this.done.push(decisions.map(({ id }) => id));
    this.undone.length = 0;
  }

  /** Takes in what another window or machine decided. */
  merge(decisions: readonly Decision[]): void {
    this.all = mergeHistories(this.all, decisions);
    this.live = standing(this.all);
  }

  get canUndo(): boolean {
    return this.done.length > 0;
  }

  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  /** Takes the last step back; says how many decisions that were. `stamp` is asked once for each. */
  undo(stamp: () => Stamp): number {
    return this.retract(this.done, this.undone, stamp);
  }

  redo(stamp: () => Stamp): number {
    return this.retract(this.undone, this.done, stamp);
  }

  /**
   * Decisions whose anchor would no longer find the place to which they followed the edits, anchored afresh: to be
   * recorded when the text is saved, so that nothing is lost once it is closed. `sha256` is that of the text as it stands.
   */
  renewed(sha256: string, stamp: () => Stamp): readonly Decision[] {
    this.digest = sha256;
    const fresh: Decision[] = [];
    for (const decision of this.live) {
      if (!isPlaced(decision)) continue;
      const where = this.place(decision);
      if ('proposals' in where) continue;
      const found = placeAnchor(this.text, decision.anchor);
      if (found.kind === 'placed' && found.span.start === where.start && found.span.end === where.end)
        continue;
      const { id, at, by } = stamp();
      fresh.push({
        ...decision,
        id,
        at,
        by,
        replaces: decision.id,
        anchor: anchorOf(this.text, where, sha256),
      });
    }
    this.merge(fresh);
    return fresh;
  }

  private retract(from: (readonly string[])[], to: (readonly string[])[], stamp: () => Stamp): number {
    const step = from.pop();
    if (step === undefined) return 0;
    const retractions = step.map((replaces): Decision => ({ action: 'retract', ...stamp(), replaces }));
    this.merge(retractions);
    to.push(retractions.map(({ id }) => id));
    return step.length;
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
