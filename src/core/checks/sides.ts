/** A comparison claim taken apart: what each arm has, and what the text draws from both. */
import type { Figure } from '../../schema/annotation.js';
import type { Claim, ClaimPart } from '../../schema/claim.js';
import type { CheckContext } from './check.js';
import type { Counted } from './counts-and-totals.js';
import { wholeNumber } from './figure-numbers.js';

/** What the text says of one arm; each part only where there is exactly one of it. */
export interface Side {
  readonly percentage: Figure | undefined;
  /** k of n, where the text prints both for this arm. */
  readonly counted: Counted | undefined;
  /** A median, mean or other value with a unit. */
  readonly estimate: Figure | undefined;
  readonly interval: Figure | undefined;
  /** SD, SE, interquartile range or range. */
  readonly spread: Figure | undefined;
}

export interface Sides {
  readonly first: Side;
  readonly second: Side;
  /** The difference or ratio drawn from both arms, where there is exactly one, with its interval. */
  readonly effect: Figure | undefined;
  readonly effectInterval: Figure | undefined;
  readonly pValue: Figure | undefined;
}

/** Undefined for a claim of another kind. */
export function sidesOf(context: CheckContext, claim: Claim): Sides | undefined {
  if (claim.kind !== 'comparison') return undefined;
  const drawn = claim.parts.filter(({ side }) => side === undefined);
  return {
    first: sideOf(context, claim, 'first'),
    second: sideOf(context, claim, 'second'),
    effect: only(context, drawn, 'estimate'),
    effectInterval: only(context, drawn, 'interval'),
    pValue: only(context, drawn, 'p-value'),
  };
}

function sideOf(context: CheckContext, claim: Claim, side: 'first' | 'second'): Side {
  const parts = claim.parts.filter((part) => part.side === side);
  return {
    percentage: only(context, parts, 'percentage'),
    counted: countedOf(context, parts),
    estimate: only(context, parts, 'estimate'),
    interval: only(context, parts, 'interval'),
    spread: only(context, parts, 'spread'),
  };
}

function countedOf(context: CheckContext, parts: readonly ClaimPart[]): Counted | undefined {
  const fraction = only(context, parts, 'fraction');
  if (fraction?.count !== undefined && fraction.total !== undefined)
    return { count: fraction.count, total: fraction.total, figures: [fraction] };
  const count = only(context, parts, 'count');
  const total = only(
    context,
    parts.filter(({ stated }) => stated),
    'denominator',
  );
  const [k, n] = [count && wholeNumber(count), total && wholeNumber(total)];
  if (count === undefined || total === undefined || k === undefined || n === undefined) return undefined;
  return { count: k, total: n, figures: [count, total] };
}

function only(
  context: CheckContext,
  parts: readonly ClaimPart[],
  role: ClaimPart['role'],
): Figure | undefined {
  const found = parts.filter((part) => part.role === role);
  const one = found.length === 1 && found[0] ? context.get(found[0].annotation) : undefined;
  return one?.type === 'figure' ? one : undefined;
}
