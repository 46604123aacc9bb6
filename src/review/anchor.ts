/**
 * Anchors: how a decision finds its place again after the text was changed by somebody else.
 *
 * The exact quote decides, and its context tells one equal quote from another. Where context leaves a doubt there is
 * no place, only proposals: a decision that moved to another figure in silence would be worse than one to place again.
 */
import type { Span } from '../schema/annotation.js';
import type { Anchor } from '../schema/decision.js';

/** Context kept on either side, in UTF-16 code units. */
export const contextLength = 48;

/** The anchor of a span (UTF-16, half-open) in a text whose SHA-256 is given. */
export function anchorOf(text: string, { start, end }: Span, sha256: string): Anchor {
  return {
    quote: text.slice(start, end),
    prefix: text.slice(wholeCharacter(text, Math.max(0, start - contextLength)), start),
    suffix: text.slice(end, wholeCharacter(text, Math.min(text.length, end + contextLength))),
    start,
    end,
    sha256,
  };
}

export type Placed =
  | { readonly kind: 'placed'; readonly span: Span }
  /** The quote is gone, or stands where the context does not tell which it is; likeliest places first. */
  | { readonly kind: 'orphan'; readonly proposals: readonly Span[] };

/** Where an anchor stands in a text; `sha256` is that of the text, where it is known. */
export function placeAnchor(text: string, anchor: Anchor, sha256?: string): Placed {
  const { quote, start, end } = anchor;
  if (sha256 === anchor.sha256 && text.slice(start, end) === quote)
    return { kind: 'placed', span: { start, end } };
  const candidates = candidatesOf(text, anchor);
  const [best, second] = candidates;
  if (best !== undefined && decides(best, second, anchor)) {
    return { kind: 'placed', span: { start: best.start, end: best.start + quote.length } };
  }
  const exact = candidates.map(({ start: at }) => ({ start: at, end: at + quote.length }));
  const near = exact.length > 0 ? exact : nearMatch(text, anchor);
  return { kind: 'orphan', proposals: near.slice(0, MOST_PROPOSALS) };
}

const MOST_PROPOSALS = 5;
/** A quote that stands more often than this is told apart by its full context only. */
const MOST_CANDIDATES = 2000;

interface Candidate {
  readonly start: number;
  /** How many code units of context agree before and behind. */
  readonly before: number;
  readonly behind: number;
}

/** Every place where the quote stands as a whole, best context first, then nearest to where it was. */
function candidatesOf(text: string, { quote, prefix, suffix, start }: Anchor): readonly Candidate[] {
  if (quote === '') return [];
  const found: Candidate[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    if (found.length >= MOST_CANDIDATES) break;
    if (isTorn(text, { start: at, end: at + quote.length }, prefix, suffix)) continue;
    found.push({
      start: at,
      before: agreeingBefore(text, at, prefix),
      behind: agreeingBehind(text, at + quote.length, suffix),
    });
  }
  return found.sort(
    (a, b) => scoreOf(b) - scoreOf(a) || Math.abs(a.start - start) - Math.abs(b.start - start),
  );
}

function scoreOf({ before, behind }: Candidate): number {
  return before + behind;
}

/** So many code units must agree on both sides, or as many as were kept. */
const BOTH_SIDES = 16;
/** Or one side must agree in whole, where it is so long that it hardly stands anywhere else. */
const ONE_SIDE = 32;
/** The best place must agree with so many more code units than the next. */
const LEAST_LEAD = 8;

/**
 * True where the context leaves no doubt that the best candidate is the one. That an equal quote is the only one left
 * proves nothing: the one that was meant may be the one that was changed.
 */
function decides(best: Candidate, second: Candidate | undefined, { prefix, suffix }: Anchor): boolean {
  const both =
    best.before >= Math.min(BOTH_SIDES, prefix.length) && best.behind >= Math.min(BOTH_SIDES, suffix.length);
  const whole =
    (best.before === prefix.length && prefix.length >= ONE_SIDE) ||
    (best.behind === suffix.length && suffix.length >= ONE_SIDE);
  if (!both && !whole) return false;
  return second === undefined || scoreOf(best) - scoreOf(second) >= LEAST_LEAD;
}

function agreeingBefore(text: string, at: number, prefix: string): number {
  let count = 0;
  while (
    count < prefix.length &&
    count < at &&
    text.charCodeAt(at - 1 - count) === prefix.charCodeAt(prefix.length - 1 - count)
  )
    count++;
  return count;
}

function agreeingBehind(text: string, at: number, suffix: string): number {
  let count = 0;
  while (count < suffix.length && text.charCodeAt(at + count) === suffix.charCodeAt(count)) count++;
  return count;
}

/**
 * True where a letter or digit has been put right before or behind the quote, so that it is no longer the whole word or
 * number it was: "8/49" inside "8/491".
 */
export function isTorn(text: string, { start, end }: Span, prefix: string, suffix: string): boolean {
  const before = text.charCodeAt(start - 1);
  const behind = text.charCodeAt(end);
  const grewBefore =
    isWordPart(before) &&
    isWordPart(text.charCodeAt(start)) &&
    !isWordPart(prefix.charCodeAt(prefix.length - 1));
  const grewBehind =
    isWordPart(behind) && isWordPart(text.charCodeAt(end - 1)) && !isWordPart(suffix.charCodeAt(0));
  return grewBefore || grewBehind;
}

/** Digits and letters of every script; NaN (outside the text) is none. */
export function isWordPart(code: number): boolean {
  return (
    (code >= 48 && code <= 57) ||
    (code >= 65 && code <= 90) ||
    (code >= 97 && code <= 122) ||
    (code >= 0xc0 && code <= 0x2000 && code !== 0xd7 && code !== 0xf7) ||
    (code >= 0x2c00 && code < 0xfe00)
  );
}

/** The quote is gone: the stretch between what stood before and behind, where that context is still there once. */
function nearMatch(text: string, { quote, prefix, suffix }: Anchor): readonly Span[] {
  const head = prefix.slice(-NEAR_CONTEXT);
  const tail = suffix.slice(0, NEAR_CONTEXT);
  if (head.length < NEAR_CONTEXT / 2 || tail.length < NEAR_CONTEXT / 2) return [];
  const found: Span[] = [];
  for (let at = text.indexOf(head); at >= 0; at = text.indexOf(head, at + 1)) {
    const start = at + head.length;
    const end = text.indexOf(tail, start);
    if (end >= start && end - start <= 2 * quote.length + 20) found.push({ start, end });
    if (found.length >= MOST_PROPOSALS) break;
  }
  return found;
}

const NEAR_CONTEXT = 16;

/** An offset that does not cut a character of two code units. */
function wholeCharacter(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  return code >= 0xdc00 && code <= 0xdfff ? offset + 1 : offset;
}
