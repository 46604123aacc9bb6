/** How the words and signs of a phrase are told apart: one apostrophe is as good as another, and so are dashes and spaces. */
import { NUMBER, type Tokens, WORD } from '../text/tokens.js';

const APOSTROPHE = /[\u2018\u2019\u02bc\u00b4`]/;
const APOSTROPHES = /[\u2018\u2019\u02bc\u00b4`]/g;
const GAPS = /[\s\u00a0\u00ad\u2009\u202f\u2010-\u2015\u2212-]+/g;

/** The key of any token: a word folded, a number as printed, a sign. */
export function keyOf(tokens: Tokens, i: number): string {
  return tokens.kind[i] === WORD ? tokens.word(i) : signKey(tokens, i);
}

/** The key of a token that is no word. */
export function signKey(tokens: Tokens, i: number): string {
  if (tokens.kind[i] === NUMBER) return tokens.printed(i);
  const raw = tokens.raw(i);
  return APOSTROPHE.test(raw) ? "'" : raw;
}

/** Letters, digits and signs without spaces and dashes, as exact-case phrases are compared. */
export function bare(text: string): string {
  return /^[A-Za-z0-9]*$/.test(text) ? text : text.replace(GAPS, '').replace(APOSTROPHES, "'");
}
