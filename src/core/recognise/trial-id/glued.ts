/** Ids as runs of tokens without a space between them. */
import type { Tokens } from '../../text/tokens.js';

export interface TrialIdReading {
  /** Offsets in the block. */
  readonly start: number;
  readonly end: number;
  /** The token after the last one of the id. */
  readonly to: number;
  readonly registry: string;
  readonly value: string;
  /** Why it is not valid; left out where it is. */
  readonly reason?: string;
}

/** No id has more tokens. */
const MOST_TOKENS = 40;

/** The id that the tokens [from, to) make. */
export function idOfTokens(
  tokens: Tokens,
  from: number,
  to: number,
  id: Pick<TrialIdReading, 'registry' | 'value' | 'reason'>,
): TrialIdReading {
  return { start: tokens.startOf(from), end: tokens.endOf(to - 1), to, ...id };
}

/** The token after the run of tokens that touch each other from `i` on and are words, numbers, or one of these signs. */
export function gluedEnd(tokens: Tokens, i: number, signs: string): number {
  let to = i;
  for (let at = i; at < tokens.count && at < i + MOST_TOKENS; at++) {
    if (at > i && !tokens.touches(at)) break;
    if (tokens.isWord(at) || tokens.isNumber(at)) to = at + 1;
    else if (!(signs.includes('-') && tokens.isDash(at)) && !signs.includes(tokens.raw(at))) break;
  }
  return to;
}

/** The characters of the tokens [from, to), with every dash a hyphen and no spaces. */
export function gluedText(tokens: Tokens, from: number, to: number): string {
  return withHyphens(tokens.text.slice(tokens.startOf(from), tokens.endOf(to - 1)));
}

/** A printed id with every dash a hyphen and no spaces. */
export function withHyphens(printed: string): string {
  return printed.replace(/[\u2010-\u2015\u2212]/g, '-').replace(/\s+/g, '');
}

/** The first token, from `i` on, that begins at or behind an offset. */
export function tokenFrom(tokens: Tokens, i: number, offset: number): number {
  let to = i;
  while (to < tokens.count && tokens.startOf(to) < offset) to++;
  return to;
}
