/** The titles of outcomes on the pages of registers: "1. Primary Outcome" and below it "Title⇥…", "End point title" and below it the name. */
import type { Tokens } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import { PEOPLE } from '../figure/counts/count-words.js';
import type { Item } from './item-list.js';
import { nounPhraseEnd, timePointEnd } from './noun-phrase.js';

/** The names that stand in such fields, as far as their noun phrase reaches. */
export function registryTitles(tokens: Tokens): readonly Item[] {
  if (tokens.breaks === 0) return NONE;
  const items: Item[] = [];
  let line = 0;
  for (let i = 0; i < tokens.count; i++) {
    if (!tokens.isBreak(i) && i > 0) continue;
    const first = i === 0 ? 0 : i + 1;
    const title = titleAt(tokens, first, line);
    line = first;
    if (title < 0) continue;
    const from = behindPeople(tokens, title);
    const to = lineEnd(tokens, from);
    const end = timePointEnd(tokens, nounPhraseEnd(tokens, from, to));
    if (end > from) items.push({ from, to: end });
  }
  return items;
}

const NONE: readonly Item[] = [];

/** The token at which the name begins, where the line that begins at a token is such a field; else -1. */
function titleAt(tokens: Tokens, at: number, above: number): number {
  if (tokens.isOneOf(at, TITLE)) {
    if (!hasOutcome(tokens, above)) return -1;
    return tokens.isSymbol(at + 1, ':') ? at + 2 : at + 1;
  }
  if (tokens.word(at) !== 'end' || tokens.word(at + 1) !== 'point' || !tokens.isOneOf(at + 2, TITLE))
    return -1;
  return tokens.isBreak(at + 3) || tokens.isSymbol(at + 3, ':') ? at + 4 : at + 3;
}

const TITLE = wordSet('title');

/** "Number of Participants With Virologic Failure": what befell those who are counted. */
function behindPeople(tokens: Tokens, at: number): number {
  const counted =
    tokens.isOneOf(at, COUNTED) && tokens.word(at + 1) === 'of' && tokens.isOneOf(at + 2, PEOPLE);
  return counted && tokens.word(at + 3) === 'with' ? at + 4 : at;
}

const COUNTED = wordSet('number percentage proportion count');

/** "1. Primary Outcome" in the line that begins at a token. */
function hasOutcome(tokens: Tokens, line: number): boolean {
  for (let i = line; i < line + LONGEST_HEAD && !tokens.isBreak(i); i++)
    if (tokens.isOneOf(i, OUTCOME)) return true;
  return false;
}

const LONGEST_HEAD = 8;
const OUTCOME = wordSet('outcome measure');

function lineEnd(tokens: Tokens, from: number): number {
  let i = from;
  while (i < tokens.count && !tokens.isBreak(i)) i++;
  return i;
}
