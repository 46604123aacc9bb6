/** How a decision that lost its place is given another by a person, or let go. */
import type { Anchor, Judged, PlacedDecision } from '../schema/decision.js';
import type { Orphan } from './layer.js';
import type { Draft } from './open-review.js';

/**
 * The same decision with the end that lost its place at `anchor`, in place of the one that lost it. A comment takes along what else of
 * its thread lost its place, so that a talk is not torn apart. `value` is what the words at the new place mean, where
 * they are other words than those decided on.
 */
export function attached(
  orphan: Orphan,
  orphans: readonly Orphan[],
  anchor: Anchor,
  value?: Judged,
): readonly Draft[] {
  const same = orphans.filter(({ lost }) => lost === orphan.lost);
  return together(orphan.decision, same).map((one) => {
    const { id, at: _at, by: _by, ...kept } = one;
    const draft: Draft =
      orphan.lost === undefined
        ? { ...kept, anchor, replaces: id }
        : 'other' in kept
          ? { ...kept, other: anchor, replaces: id }
          : { ...kept, replaces: id };
    return value === undefined ? draft : withValue(draft, value);
  });
}

/** Lets a decision go, with what else of its thread lost its place. */
export function dismissed({ decision }: Orphan, orphans: readonly Orphan[]): readonly Draft[] {
  return together(decision, orphans).map(({ id }) => ({ action: 'dismiss', replaces: id }));
}

function together(decision: PlacedDecision, orphans: readonly Orphan[]): readonly PlacedDecision[] {
  if (!('thread' in decision)) return [decision];
  const { thread } = decision;
  return orphans.map((one) => one.decision).filter((one) => 'thread' in one && one.thread === thread);
}

function withValue(draft: Draft, value: Judged): Draft {
  if (draft.action === 'change') return { ...draft, to: value };
  return 'annotation' in draft ? { ...draft, annotation: value } : draft;
}
