/** Where a decision stands in a text; one about a pair of places stands at both ends or nowhere. */
import type { Span } from '../schema/annotation.js';
import type { Anchor, PlacedDecision } from '../schema/decision.js';
import { type Placed, placeAnchor } from './anchor.js';

/** The place of a decision: that of its anchor and, where it is about a pair, that of the other end. */
export interface Place extends Span {
  readonly other?: Span;
}

/** A decision without a place, and where the end that lost its own may belong, likeliest first. */
export interface Lost {
  readonly proposals: readonly Span[];
  /** Set where the anchor has its place and the other end of the pair has not. */
  readonly lost?: 'other';
}

export type Where = Place | Lost;

/** Where each standing decision is now, or where it may be. */
export type Placing = (decision: PlacedDecision) => Where;

/** Places decisions in a text that nobody has followed: by quote and context. `sha256` is that of the text. */
export function placingIn(text: string, sha256?: string): Placing {
  return (decision) => placeEnds(decision, (anchor) => placeAnchor(text, anchor, sha256));
}

/** The place of a decision, when `seek` says where an anchor stands. */
export function placeEnds(decision: PlacedDecision, seek: (anchor: Anchor) => Placed): Where {
  const first = seek(decision.anchor);
  if (first.kind === 'orphan') return { proposals: first.proposals };
  const otherAnchor = otherEnd(decision);
  if (otherAnchor === undefined) return first.span;
  const second = seek(otherAnchor);
  if (second.kind === 'orphan') return { proposals: second.proposals, lost: 'other' };
  return { ...first.span, other: second.span };
}

/** The second anchor of a decision about a pair. */
export function otherEnd(decision: PlacedDecision): Anchor | undefined {
  return 'other' in decision ? decision.other : undefined;
}

/** One or both anchors of a decision. */
export function anchorsOf(decision: PlacedDecision): readonly Anchor[] {
  const other = otherEnd(decision);
  return other === undefined ? [decision.anchor] : [decision.anchor, other];
}
