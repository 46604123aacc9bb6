/** Endpoints that no lexicon knows but the sentence names: "The primary outcome was pain-free walking distance". */

import { kebabName } from '../../lexicon/kebab-name.js';
import { foldText } from '../../text/characters.js';
import type { Tokens } from '../../text/tokens.js';
import type { FoundEndpoint } from './found-endpoint.js';
import { nounPhraseEnd, timePointEnd } from './noun-phrase.js';
import type { RoleMarker } from './sentence-context.js';
import { spanText } from './shapes.js';

const LONGEST_LIST = 12;
const LONGEST_NAME = 9;

/**
 * What a sentence names after one of its markers, item by item, up to the token `limit`; `ownerEnd` gives the token after the endpoint that already holds
 * a token, or 0, and `isFree` says that no annotation of another type does.
 */
export function* namedEndpoints(
  tokens: Tokens,
  marker: RoleMarker,
  limit: number,
  ownerEnd: (token: number) => number,
  isFree: (token: number) => boolean,
): Iterable<FoundEndpoint> {
  let i = listStart(tokens, marker.to, limit);
  for (let item = 0; i > 0 && item < LONGEST_LIST; item++) {
    while (ARTICLES.has(tokens.word(i))) i++;
    const end = nounPhraseEnd(tokens, i, limit);
    const owned = firstOwned(i, Math.max(end, i + 1), ownerEnd);
    if (owned > 0) {
      i = nextItem(tokens, Math.max(end, owned), limit);
      continue;
    }
    if (end === i || !isName(tokens, i, end, isFree)) return;
    const name = spanText(tokens, i, end);
    yield {
      from: i,
      to: end,
      concept: kebabName(name),
      name: foldText(name),
      isHarm: false,
      role: marker.role,
    };
    i = nextItem(tokens, timePointEnd(tokens, end), limit);
  }
}

const VERBS = new Set(
  'was were is are included include includes including comprised being : will be'.split(' '),
);
const ARTICLES = new Set(['the', 'a', 'an', 'mean', 'median']);

/** The first token of what a marker names, or 0: behind "was", "included" or a colon. */
function listStart(tokens: Tokens, at: number, limit: number): number {
  let i = at;
  // "of the study", "in this trial".
  if (tokens.word(i) === 'of' || tokens.word(i) === 'in' || tokens.word(i) === 'for') {
    while (i < at + 5 && i < limit && !VERBS.has(tokens.word(i))) i++;
  }
  const first = i;
  while (i < limit && VERBS.has(tokens.word(i))) i++;
  return i > first && i < limit ? i : 0;
}

function firstOwned(from: number, to: number, ownerEnd: (token: number) => number): number {
  for (let i = from; i < to; i++) {
    const end = ownerEnd(i);
    if (end > 0) return end;
  }
  return 0;
}

/** The first token of the next item of a list, or 0 where it ends; brackets are passed over. */
function nextItem(tokens: Tokens, at: number, limit: number): number {
  let i = at;
  if (tokens.isSymbol(i, '(')) {
    const open = i;
    while (i < limit && i < open + 30 && !tokens.isSymbol(i, ')')) i++;
    i++;
  }
  const first = i;
  if (tokens.isSymbol(i, ',') || tokens.isSymbol(i, ';')) i++;
  if (tokens.word(i) === 'and') i++;
  return i > first && i < limit ? i : 0;
}

/** Verbs, participles and judgements: "The primary endpoint was met", "… was similar". */
const NO_NAME = new Set(
  (
    'results result findings data met not assessed analyzed analysed reached defined evaluated similar significantly achieved available compared also ' +
    'based measured performed observed reported tested superior different lower higher improved determined calculated same ' +
    'there it no all both this these they to that patients participants noninferior consistent comparable powered ' +
    'conducted collected recorded monitored blinded adjudicated summarized presented in at as if'
  ).split(' '),
);

function isName(tokens: Tokens, from: number, to: number, isFree: (token: number) => boolean): boolean {
  if (NO_NAME.has(tokens.word(from)) || to - from > LONGEST_NAME) return false;
  let letters = 0;
  for (let i = from; i < to; i++) {
    if (!isFree(i)) return false;
    if (tokens.isWord(i)) letters = Math.max(letters, tokens.endOf(i) - tokens.startOf(i));
  }
  return letters >= 4;
}
