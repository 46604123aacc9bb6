/** Counts of responses: "3 CR", "3 complete and 11 partial responses", "11 a partial response". */

import type { Tokens } from '../../../text/tokens.js';
import { wordSet } from '../../../text/word-set.js';

const SHORT: ReadonlySet<string> = new Set(['CR', 'CRs', 'PR', 'PRs', 'SD', 'PD', 'NE']);

/** True where a category of response stands at a token, by its short form or its full name. */
export function namesResponse(tokens: Tokens, at: number): boolean {
  return SHORT.has(tokens.raw(at)) || gradesResponse(tokens, at);
}

/** "complete and …", "a partial response": the number before it shares its noun or verb with another. */
export function gradesResponse(tokens: Tokens, at: number): boolean {
  const grade = tokens.word(at) === 'a' ? at + 1 : at;
  const word = tokens.word(grade);
  if (word !== 'complete' && word !== 'partial') return false;
  const next = tokens.word(grade + 1);
  return next === 'and' || next === ',' || /^re(?:sponse|mission)s?$/.test(next);
}

const BEHIND = wordSet(', ; . : ) ( and /');

const GLUE = wordSet(': = in');

/** "CR 1, PR 9, SD 12", "PR in 5, SD in 17": a bare number between categories, of which another one stands near; `end` is the token behind it. */
export function standsBehindResponse(tokens: Tokens, at: number, end: number): boolean {
  const name = tokens.isOneOf(at - 1, GLUE) ? at - 2 : at - 1;
  if (!SHORT.has(tokens.raw(name)) || !tokens.isOneOf(end, BEHIND)) return false;
  for (let i = Math.max(0, name - 8); i < end + 8; i++) {
    if (i !== name && i < tokens.count && SHORT.has(tokens.raw(i)) && tokens.raw(i) !== tokens.raw(name))
      return true;
  }
  return false;
}
