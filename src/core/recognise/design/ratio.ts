/** Allocation ratios: "2:1", "1:1:1", "1-to-1", near words of allocation; no times, titres or dilutions. */
import type { BlockReading } from '../../text/block-reading.js';
import type { Tokens } from '../../text/tokens.js';
import { WordSet, wordSet } from '../../text/word-set.js';

export interface RatioReading {
  /** "2:1" */
  readonly value: string;
  readonly end: number;
}

const ALLOCATES = /^(?:random|allocat|assign|ratio)/;
/** How far the words of allocation may stand from the ratio. */
const REACH = 12;

/** The ratio that begins at a token, where the sentence says that it allocates. */
export function readRatio(block: BlockReading, i: number): RatioReading | undefined {
  const { tokens } = block;
  if (!isShare(tokens, i)) return undefined;
  const parts: string[] = [];
  let at = i;
  while (parts.length < 6 && isShare(tokens, at)) {
    parts.push(shareAt(tokens, at) ?? '');
    at++;
    const next = joinEnd(tokens, at);
    if (next === at || !isShare(tokens, next)) break;
    at = next;
  }
  if (parts.length < 2 || (tokens.isSymbol(i - 1, ':') && tokens.touches(i))) return undefined;
  return isAllocation(block, i, at) ? { value: parts.join(':'), end: at } : undefined;
}

function isShare(tokens: Tokens, i: number): boolean {
  return shareAt(tokens, i) !== undefined;
}

const WORDS: Readonly<Record<string, string>> = { one: '1', two: '2', three: '3', four: '4', five: '5' };
const SHARES = new WordSet(Object.keys(WORDS));

/** One digit, or the word of one before "-to-". */
function shareAt(tokens: Tokens, i: number): string | undefined {
  if (tokens.isNumber(i)) return tokens.endOf(i) - tokens.startOf(i) === 1 ? tokens.raw(i) : undefined;
  if (!tokens.isOneOf(i, SHARES)) return undefined;
  const isJoined = tokens.isDash(i + 1) || tokens.isDash(i - 1) || isTo(tokens, i + 1) || isTo(tokens, i - 1);
  return isJoined ? WORDS[tokens.word(i)] : undefined;
}

const TO = wordSet('to');

function isTo(tokens: Tokens, i: number): boolean {
  return tokens.isOneOf(i, TO);
}

/** The token after ":", "∶", "-to-" or "to", or `at` itself. */
function joinEnd(tokens: Tokens, at: number): number {
  if (tokens.isSymbol(at, ':') || tokens.isSymbol(at, '∶') || tokens.isSymbol(at, '：')) return at + 1;
  if (tokens.isDash(at) && tokens.word(at + 1) === 'to' && tokens.isDash(at + 2)) return at + 3;
  return isTo(tokens, at) && isRatioInWords(tokens, at) ? at + 1 : at;
}

/** "2 to 1 ratio", "in a ratio of 2 to 1", "randomised 2 to 1": not the "1 to 2 tablets" that were assigned. */
function isRatioInWords(tokens: Tokens, to: number): boolean {
  if (shareAt(tokens, to + 1) === undefined) return false;
  if (tokens.word(to + 2) === 'ratio' || tokens.word(to - 2) === 'ratio') return true;
  const before = tokens.isSymbol(to - 2, '(') ? to - 3 : to - 2;
  if (/^randomi[sz](?:ed|ation)$/.test(tokens.word(before))) return true;
  return tokens.word(to - 2) === 'of' && tokens.word(to - 3) === 'ratio';
}

function isAllocation(block: BlockReading, from: number, to: number): boolean {
  const { tokens } = block;
  const sentence = block.sentenceAround(from);
  if (isOfSexes(tokens, sentence.from, from)) return false;
  for (let i = Math.max(sentence.from, from - REACH); i < Math.min(sentence.to, to + 4); i++) {
    if (tokens.isWord(i) && ALLOCATES.test(tokens.word(i))) return true;
  }
  return false;
}

/** "the male to female ratio was 2:1", "a sex ratio of 1:1". */
function isOfSexes(tokens: Tokens, first: number, at: number): boolean {
  let male = false;
  let female = false;
  for (let i = at - 1; i >= Math.max(first, at - SEXES_REACH); i--) {
    male ||= tokens.isOneOf(i, MALE);
    female ||= tokens.isOneOf(i, FEMALE);
    if (tokens.word(i) === 'ratio' && tokens.isOneOf(i - 1, SEX)) return true;
  }
  return male && female;
}

const SEXES_REACH = 8;
const MALE = wordSet('m male males men boys');
const FEMALE = wordSet('f female females women girls');
const SEX = wordSet('sex gender');

const STEPS =
  /^(?:design|dose|cohorts?|escalation|rules?|scheme|method|algorithm|phase|trial|study|approach|schema|rolling)$/;

/** "a 3+3 design", "standard 3 + 3 dose escalation": the number of patients at each dose, where such words stand behind it. */
export function readThreePlusThree(tokens: Tokens, i: number): RatioReading | undefined {
  if (
    !tokens.isNumber(i) ||
    !tokens.isSymbol(i + 1, '+') ||
    tokens.raw(i) !== '3' ||
    tokens.raw(i + 2) !== '3'
  )
    return undefined;
  const next = tokens.isDash(i + 3) ? i + 4 : i + 3;
  return STEPS.test(tokens.word(next)) ? { value: '3+3', end: i + 3 } : undefined;
}
