/** A comparison claim taken apart: what each arm has, and what the text draws from both. */
import type { Figure } from '../../schema/annotation.js';
import type { Claim, ClaimPart } from '../../schema/claim.js';
import { type Interval, roundingInterval } from '../stats/printed.js';
import type { CheckContext } from './check.js';
import type { Counted } from './counts-and-totals.js';
import { printedPart, wholeNumber } from './figure-numbers.js';
import { isBound, isRatio } from './guards.js';
import { onceAClaim } from './once-a-claim.js';
import { shareInWords } from './wording.js';

/** What the text says of one arm; each part only where there is exactly one of it. */
export interface Side {
  readonly percentage: Figure | undefined;
  /** A count whose total may be printed elsewhere. */
  readonly count: Figure | undefined;
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
  /** All differences and ratios drawn from both arms. */
  readonly effects: readonly Figure[];
  /** The ratio among them, where there is exactly one. */
  readonly ratio: Figure | undefined;
  /** Number needed to treat or to harm. */
  readonly numberNeeded: Figure | undefined;
  readonly pValue: Figure | undefined;
}

/** Undefined for a claim of another kind. */
export function sidesOf(context: CheckContext, claim: Claim): Sides | undefined {
  return claim.kind === 'comparison' ? takenApart(context, claim) : undefined;
}

const takenApart = onceAClaim((context: CheckContext, claim: Claim): Sides => {
  const drawn = claim.parts.filter(({ side }) => side === undefined);
  const effects = drawn.filter(({ role }) => role === 'estimate').map((part) => context.get(part.annotation));
  const figures = effects.filter((one): one is Figure => one?.type === 'figure');
  const ratios = figures.filter(isRatio);
  return {
    first: sideOf(context, claim, 'first'),
    second: sideOf(context, claim, 'second'),
    effect: only(context, drawn, 'estimate'),
    effectInterval: only(context, drawn, 'interval'),
    effects: figures,
    ratio: ratios.length === 1 ? ratios[0] : undefined,
    numberNeeded: only(context, drawn, 'number-needed'),
    pValue: only(context, drawn, 'p-value'),
  };
});

/** What share of an arm had the event, from 0 to 1, over the rounding of its print. */
export interface Share {
  readonly share: Interval;
  /** True where it comes from counts. */
  readonly exact: boolean;
  readonly figures: readonly Figure[];
  /** "30/100 = 30 %", "30 %". */
  readonly words: string;
}

/** From the counts where the text prints them, else from the percentage; undefined for bounds and shares over 100 %. */
export function shareOf({ counted, percentage }: Side): Share | undefined {
  if (counted !== undefined && counted.count <= counted.total && counted.total > 0) {
    const share = counted.count / counted.total;
    const words = shareInWords(counted.count, counted.total);
    return { share: { low: share, high: share }, exact: true, figures: counted.figures, words };
  }
  const printed = percentage && printedPart(percentage, 'value');
  if (printed === undefined || percentage === undefined || isBound(percentage)) return undefined;
  if (percentage.printed === undefined || percentage.cues?.includes('change') === true) return undefined;
  const { low, high } = roundingInterval(printed);
  if (low < 0 || printed.value > 100) return undefined;
  return {
    share: { low: low / 100, high: Math.min(1, high / 100) },
    exact: false,
    figures: [percentage],
    words: `${printed.text} %`,
  };
}

function sideOf(context: CheckContext, claim: Claim, side: 'first' | 'second'): Side {
  const parts = claim.parts.filter((part) => part.side === side);
  return {
    percentage: only(context, parts, 'percentage'),
    count: only(context, parts, 'count'),
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
