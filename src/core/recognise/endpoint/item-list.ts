/** Lists in prose: "grip strength, gait speed (m/s) and balance at 12 weeks", item by item. */

import { WHOLE_NUMBER_WORDS } from '../../lexicon/number-words.js';
import type { Tokens } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import { nounPhraseEnd } from './noun-phrase.js';

/** Token indexes, `to` after the last. */
export interface Item {
  readonly from: number;
  readonly to: number;
}

const LONGEST_LIST = 14;
const LONGEST_BRACKET = 40;

/** Articles, quantities and adverbs that no item begins with. */
const OPENERS =
  wordSet(`the a an their its his her our this these any some all both each either neither no mean median
  average significantly also less more fewer greater lower higher better worse total-number significant marked further
  statistically clinically both better only such other of mainly mostly markedly substantially self-reported most
  similar comparable improved increased reduced decreased postoperative-day longer shorter not additional patients' mild moderate severe serious`);

/** The items that are said to be the subject of a verb at `to`, or nothing where the words before it are no plain list. */
export function itemsUntil(tokens: Tokens, from: number, to: number): readonly Item[] {
  const items: Item[] = [];
  let i = passOpenings(tokens, from, to);
  while (i >= 0 && i < to && items.length < LONGEST_LIST) {
    i = passOpeners(tokens, i, to);
    const end = nounPhraseEnd(tokens, i, to);
    if (end === i) return NO_ITEMS;
    items.push({ from: i, to: end });
    let behind = passBrackets(tokens, end, to);
    if (behind >= to) return items;
    if (tokens.isOneOf(behind, PREPOSITIONS) || tokens.isDash(behind))
      behind = nextSeparator(tokens, behind, to);
    if (behind >= to) return items;
    i = separatorEnd(tokens, behind) || -1;
  }
  return NO_ITEMS;
}

/** The items of a list that begins at a token: what commas part counts only up to the last "and". */
export function itemsFrom(tokens: Tokens, from: number, limit: number): readonly Item[] {
  const items: Item[] = [];
  let sure = 1;
  let i = from;
  while (i < limit && items.length < LONGEST_LIST) {
    i = passOpeners(tokens, i, limit);
    const end = nounPhraseEnd(tokens, i, limit);
    if (end === i) break;
    const behind = passBrackets(tokens, end, limit);
    if (items.length > 0 && tokens.isOneOf(behind, CLAUSE_VERBS)) break;
    items.push({ from: i, to: end });
    i = separatorEnd(tokens, behind);
    if (i === 0 || i >= limit) break;
    if (tokens.word(i - 1) !== ',') sure = items.length + 1;
  }
  return items.slice(0, sure);
}

/** The token behind "the mean", "moderate or severe". */
function passOpeners(tokens: Tokens, at: number, limit: number): number {
  // "did not differ in terms of pain"
  let i = tokens.word(at) === 'terms' && tokens.word(at + 1) === 'of' ? at + 2 : at;
  while (i < limit && tokens.isOneOf(i, OPENERS)) {
    i++;
    const joins = tokens.isOneOf(i, JOINS_DEGREES) && tokens.isOneOf(i - 1, DEGREES);
    if (joins && tokens.isOneOf(i + 1, DEGREES)) i++;
  }
  return i;
}

const DEGREES = wordSet('mild moderate severe serious');
const JOINS_DEGREES = wordSet('or and to');

const NO_ITEMS: readonly Item[] = [];

const PREPOSITIONS = wordSet(
  'in at between for from with on among after during over within by to before across per under than',
);

const CLAUSE_VERBS = wordSet(
  'was were is are did does had has have showed occurred increased decreased improved remained received reported may can',
);

/** "At 12 weeks, …", "However, …": the token behind such openings, or -1 where one has no end. */
function passOpenings(tokens: Tokens, from: number, to: number): number {
  let i = from;
  for (let k = 0; k < 3 && tokens.isOneOf(i, OPENINGS); k++) {
    // "At three months peak torque had risen": the time of such an opening needs no comma.
    const time = tokens.isOneOf(i, AT_TIME) ? spelledTimeEnd(tokens, i + 1) : -1;
    if (time > 0 && time < to && tokens.isWord(time)) {
      i = time;
      continue;
    }
    while (i < to && !tokens.isSymbol(i, ',')) i++;
    if (i >= to) return -1;
    i++;
  }
  return i;
}

/** The token behind "three months", "12 weeks", "week 12", or -1. */
function spelledTimeEnd(tokens: Tokens, at: number): number {
  const counted = tokens.isNumber(at) || tokens.isOneOf(at, WHOLE_NUMBER_WORDS);
  if (counted && tokens.isOneOf(at + 1, PERIODS)) return at + 2;
  return tokens.isOneOf(at, PERIODS) && tokens.isNumber(at + 1) ? at + 2 : -1;
}

const AT_TIME = wordSet('at after by');
const PERIODS = wordSet('day days week weeks month months year years hour hours minute minutes h');

const OPENINGS = wordSet(
  `at in after during by with compared on for from among when following over within throughout overall however additionally
   moreover furthermore also similarly conversely although while despite besides before under unlike as likewise finally
   further secondly second first again and but or thus therefore hence consequently specifically interestingly relative
   regarding to both until`,
);

/** The token behind "(m/s)", "[n = 3]" at a token; equal to it where no bracket opens. */
function passBrackets(tokens: Tokens, at: number, limit: number): number {
  const closing = tokens.isSymbol(at, '(') ? ')' : tokens.isSymbol(at, '[') ? ']' : '';
  if (closing === '') return at;
  for (let i = at + 1; i < limit && i < at + LONGEST_BRACKET; i++)
    if (tokens.isSymbol(i, closing)) return i + 1;
  return at;
}

function nextSeparator(tokens: Tokens, at: number, to: number): number {
  let i = at;
  while (i < to) {
    const behind = passBrackets(tokens, i, to);
    if (behind > i) {
      i = behind;
      continue;
    }
    if (separatorEnd(tokens, i) > 0) return i;
    i++;
  }
  return to;
}

/** The token behind a comma, an "and", "as well as", or 0 where none stands at a token. */
export function separatorEnd(tokens: Tokens, at: number): number {
  let i = at;
  if (tokens.isSymbol(i, ',') || tokens.isSymbol(i, ';')) i++;
  const word = tokens.word(i);
  if (word === 'and' || word === 'or' || word === 'nor' || word === 'but') i++;
  else if (word === 'as' && tokens.word(i + 1) === 'well') i += 3;
  return i > at ? i : 0;
}
