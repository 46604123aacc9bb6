/** Endpoints that no lexicon knows but the sentence names: "The primary outcome was pain-free walking distance". */

import type { Tokens } from '../../text/tokens.js';
import { WordSet, wordSet } from '../../text/word-set.js';
import type { FoundEndpoints } from './found-endpoints.js';
import { itemsUntil, separatorEnd } from './item-list.js';
import { nounPhraseEnd, timePointEnd } from './noun-phrase.js';
import { isOutcomeName } from './outcome-name.js';
import type { RoleMarker } from './sentence-context.js';

const LONGEST_LIST = 16;

/** Adds what a sentence names after one of its markers, item by item, up to the token `limit`. */
export function addNamed(tokens: Tokens, marker: RoleMarker, limit: number, found: FoundEndpoints): void {
  let i = listStart(tokens, marker.to, limit);
  const isHeaded = tokens.isSymbol(i - 1, ':');
  for (let item = 0; i > 0 && item < LONGEST_LIST; item++) {
    while (tokens.isOneOf(i, ARTICLES)) i++;
    const end = nounPhraseEnd(tokens, i, limit);
    const owned = firstOwned(i, Math.max(end, i + 1), found);
    if (owned === 0 && (end === i || !isOutcomeName(tokens, { from: i, to: end }, found.isFree, 'named')))
      return;
    if (end > i) found.addItem({ from: i, to: end }, 'named');
    const behind = timePointEnd(tokens, Math.max(end, owned));
    i = nextItem(tokens, behind, limit) || (isHeaded ? laterItem(tokens, behind, limit) : 0);
  }
}

/** Adds the plain list before a marker: "Stigma, disclosure and confidence were secondary outcomes"; it begins at `floor`. */
export function addNamedBefore(
  tokens: Tokens,
  marker: RoleMarker,
  floor: number,
  found: FoundEndpoints,
): void {
  let verb = marker.from - 1;
  while (verb > floor && verb > marker.from - 4 && tokens.isOneOf(verb, LINKS)) verb--;
  // "were the cardiac endpoints"
  if (!tokens.isOneOf(verb, BE) && tokens.word(verb - 1) === 'the') verb -= 2;
  if (!tokens.isOneOf(verb, BE)) return;
  let start = floor;
  for (let i = floor; i < verb; i++) if (tokens.isOneOf(i, STARTS)) start = i + 1;
  for (const item of itemsUntil(tokens, start, verb)) found.addItem(item, 'named');
}

const BE = new WordSet('was were is are'.split(' '));
const LINKS = new WordSet('the our a key main co - also all one'.split(' '));
const STARTS = new WordSet('; : while whereas that and( which but'.split(' '));
const VERBS = new WordSet(
  'was were is are include included includes including comprised comprise being : will be'.split(' '),
);
const ARTICLES = wordSet('the a an mean median defined as');

/** The first token of what a marker names, or 0: behind "was", "included" or a colon. */
function listStart(tokens: Tokens, at: number, limit: number): number {
  let i = at;
  // "of the study", "in this trial".
  if (tokens.word(i) === 'of' || tokens.word(i) === 'in' || tokens.word(i) === 'for') {
    while (i < at + 5 && i < limit && !tokens.isOneOf(i, VERBS)) i++;
  }
  const first = i;
  while (i < limit && tokens.isOneOf(i, VERBS)) i++;
  return i > first && i < limit ? i : 0;
}

function firstOwned(from: number, to: number, found: FoundEndpoints): number {
  for (let i = from; i < to; i++) {
    const end = found.ownerEnd(i);
    if (end > 0) return end;
  }
  return 0;
}

/** In "Outcomes: prescribing per 1000 patients, reconsultation" the item behind words that belong to the one before; or 0. */
function laterItem(tokens: Tokens, at: number, limit: number): number {
  for (let i = at; i < Math.min(limit, at + FARTHEST_COMMA); i++)
    if (tokens.isSymbol(i, ',') || tokens.isSymbol(i, ';')) return nextItem(tokens, i, limit);
  return 0;
}

const FARTHEST_COMMA = 12;

/** The first token of the next item of a list, or 0 where it ends; brackets are passed over. */
function nextItem(tokens: Tokens, at: number, limit: number): number {
  let i = at;
  if (tokens.isSymbol(i, '(')) {
    const open = i;
    while (i < limit && i < open + 30 && !tokens.isSymbol(i, ')')) i++;
    i++;
  }
  const next = separatorEnd(tokens, i);
  return next < limit ? next : 0;
}
