/**
 * Gives endpoints their role. "The primary endpoint was X" reaches forward until the text turns to results or another role;
 * "X was the primary endpoint" and "X (primary endpoint)" reach backward; a heading "Secondary outcomes:" reaches over the
 * lines below it.
 */

import type { EndpointRole } from '../../lexicon/outcome-words.js';
import type { BlockReading } from '../../text/block-reading.js';
import type { Tokens } from '../../text/tokens.js';
import { WordSet } from '../../text/word-set.js';
import type { FoundEndpoint } from './found-endpoint.js';
import type { RoleMarker, SentenceContexts } from './sentence-context.js';

/** Sets the role of every endpoint of a block; the endpoints are in text order. */
export function assignRoles(
  block: BlockReading,
  contexts: SentenceContexts,
  endpoints: readonly FoundEndpoint[],
): void {
  const tokens = block.tokens;
  let heading: { readonly role: EndpointRole | undefined; readonly to: number } | undefined;
  let scanned = 0;
  for (let k = 0; k < endpoints.length; ) {
    const first = endpoints[k];
    if (first === undefined) return;
    const sentence = contexts.at(first.from);
    heading = headingBefore(block, contexts, scanned, sentence.from) ?? heading;
    scanned = sentence.to;
    const inSentence: FoundEndpoint[] = [];
    while (k < endpoints.length && (endpoints[k]?.from ?? sentence.to) < sentence.to) {
      const endpoint = endpoints[k];
      if (endpoint !== undefined) inSentence.push(endpoint);
      k++;
    }
    if (inSentence.length === 0) k++;
    if (sentence.markers.length > 0) {
      heading = undefined;
      assignInSentence(tokens, sentence.markers, sentence, inSentence);
    } else if (heading !== undefined && sentence.from - heading.to < HEADING_REACH) {
      for (const endpoint of inSentence) endpoint.role = heading.role;
    }
  }
}

/** How many tokens below a heading its role still holds. */
const HEADING_REACH = 400;
/** How many tokens before an endpoint's sentence are searched for a heading. */
const HEADING_SEARCH = 60;

/** A sentence that is nothing but a marker, between the last sentence with an endpoint and this one. */
function headingBefore(
  block: BlockReading,
  contexts: SentenceContexts,
  from: number,
  to: number,
): { readonly role: EndpointRole | undefined; readonly to: number } | undefined {
  const tokens = block.tokens;
  let i = Math.max(from, to - HEADING_SEARCH);
  let found: { readonly role: EndpointRole | undefined; readonly to: number } | undefined;
  while (i < to) {
    const sentence = contexts.at(i);
    const marker = sentence.markers[0];
    if (marker !== undefined && isHeading(tokens, marker, sentence))
      found = { role: marker.role, to: marker.to };
    i = Math.max(sentence.to, i + 1);
  }
  return found;
}

function isHeading(
  tokens: Tokens,
  marker: RoleMarker,
  sentence: { readonly from: number; readonly to: number },
): boolean {
  let end = marker.to;
  while (end < sentence.to && !tokens.isWord(end) && !tokens.isNumber(end)) end++;
  return end >= sentence.to && marker.from - sentence.from <= 2;
}

function assignInSentence(
  tokens: Tokens,
  markers: readonly RoleMarker[],
  sentence: { readonly from: number; readonly to: number },
  endpoints: readonly FoundEndpoint[],
): void {
  for (const [k, marker] of markers.entries()) {
    if (isBackward(tokens, marker)) continue;
    const end = forwardEnd(tokens, marker.to, markers[k + 1]?.from ?? sentence.to, endpoints);
    setRole(endpoints, marker.to, end, marker.role);
  }
  for (const [k, marker] of markers.entries()) {
    if (!isBackward(tokens, marker)) continue;
    const start = backwardStart(tokens, marker.from, markers[k - 1]?.to ?? sentence.from);
    setRole(endpoints, start, marker.from, marker.role);
  }
}

/** Gives a role to the endpoints that begin between two tokens. */
function setRole(
  endpoints: readonly FoundEndpoint[],
  from: number,
  to: number,
  role: EndpointRole | undefined,
): void {
  for (let k = firstFrom(endpoints, from); k < endpoints.length; k++) {
    const endpoint = endpoints[k];
    if (endpoint === undefined || endpoint.from >= to) return;
    endpoint.role = role;
  }
}

/** Index of the first endpoint that begins at or behind a token. */
function firstFrom(endpoints: readonly FoundEndpoint[], token: number): number {
  let low = 0;
  let high = endpoints.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((endpoints[middle]?.from ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** "… was the primary endpoint", "(primary endpoint)", "as a secondary endpoint". */
function isBackward(tokens: Tokens, marker: RoleMarker): boolean {
  const next = tokens.word(marker.to);
  if (next === ':' || next === ',' || FORWARD.has(next)) return false;
  let i = marker.from - 1;
  while (i > marker.from - 5 && tokens.isOneOf(i, BEFORE)) i--;
  const word = tokens.word(i);
  return (
    word === 'was' ||
    word === 'were' ||
    word === 'is' ||
    word === 'are' ||
    word === 'as' ||
    word === '(' ||
    word === 'being'
  );
}

const FORWARD = new Set(
  'was were is are will included include includes including comprised comprise comprises being of'.split(' '),
);
const BEFORE = new WordSet('the a an our key co - – one also both'.split(' '));

/** Where the reach of a marker ends: at a clause of its own, or a verb behind its first endpoint. */
function forwardEnd(
  tokens: Tokens,
  from: number,
  limit: number,
  endpoints: readonly FoundEndpoint[],
): number {
  const first = endpoints[firstFrom(endpoints, from)];
  for (let i = first?.to ?? from; i < limit; i++) {
    const word = tokens.word(i);
    if (VERBS.has(word)) return i;
  }
  return limit;
}

const VERBS = new WordSet(
  'was were which showed occurred did reached improved differed results demonstrated had'.split(' '),
);

/** Where the subject of "… was the primary endpoint" begins. */
function backwardStart(tokens: Tokens, marker: number, floor: number): number {
  let i = marker - 1;
  // The verb of the clause itself.
  while (
    i > floor &&
    !tokens.isOneOf(i, VERBS) &&
    tokens.word(i) !== 'as' &&
    tokens.word(i) !== '(' &&
    i > marker - 6
  )
    i--;
  for (i--; i >= floor && i > marker - 60; i--) {
    const word = tokens.word(i);
    if (VERBS.has(word) || word === ';' || word === 'while' || word === 'whereas') return i;
  }
  return Math.max(floor, i);
}
