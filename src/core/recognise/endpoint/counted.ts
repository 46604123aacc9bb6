/** Events and verbs beside the number of people they befell: "nausea in 8", "two minor responses", "12 (24%) progressed". */
import { WHOLE_NUMBER_WORDS } from '../../lexicon/number-words.js';
import type { Tokens } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import type { SentenceContext } from './sentence-context.js';

/** True where an event at the tokens [from, to) is counted, or goes on a list whose last endpoint ends at `listed`. */
export function isCounted(
  tokens: Tokens,
  from: number,
  to: number,
  sentence: SentenceContext,
  listed: number,
): boolean {
  if (sentence.isBaseline || sentence.isBackground) return false;
  if (isCountBehind(tokens, to)) return true;
  if (tokens.isOneOf(from - 1, MAINLY)) return true;
  const before = beforeDescription(tokens, from);
  if (isPeople(tokens, before) && !tokens.isOneOf(before - 1, NUMBERED)) return true;
  return listed > sentence.from && isList(tokens, listed, from);
}

/** "in 8", "in seven", "in 35.9% (61)", "by 26", "(12 and 5)", ": 13 and 11", "numbered 13". */
function isCountBehind(tokens: Tokens, to: number): boolean {
  if (tokens.isOneOf(to, SAID) && tokens.isNumber(to + 1) && isCountOrShare(tokens, to + 1)) return true;
  if (tokens.word(to) === 'in' && tokens.isNumber(to + 1) && tokens.isSymbol(to + 2, '%')) return true;
  if (tokens.word(to) === 'in') return isPeople(tokens, to + 1) && !tokens.isOneOf(to + 2, TIMES);
  if (!tokens.isSymbol(to, '(')) return false;
  return isPeople(tokens, tokens.word(to + 1) === 'n' ? to + 3 : to + 1) && !tokens.isSymbol(to + 2, '.');
}

const SAID = wordSet(': by numbered');

function isCountOrShare(tokens: Tokens, at: number): boolean {
  return isPeople(tokens, at)
    ? !tokens.isOneOf(at + 1, TIMES) || tokens.isSymbol(at + 1, '%')
    : tokens.isSymbol(at + 1, '%');
}

function isPeople(tokens: Tokens, at: number): boolean {
  if (tokens.isOneOf(at, WHOLE_NUMBER_WORDS)) return true;
  return tokens.isNumber(at) && Number.isInteger(tokens.valueOf(at));
}

/** The token before "severe", "grade 3 to 4", "transient". */
function beforeDescription(tokens: Tokens, from: number): number {
  let i = from - 1;
  while (i > from - 6) {
    if (tokens.isOneOf(i, DESCRIBING)) i--;
    else if (tokens.isNumber(i) && tokens.isOneOf(i - 1, NUMBERED)) i -= 2;
    else break;
  }
  return i;
}

/** Nothing stands between two endpoints but the words, numbers and signs of a list. */
function isList(tokens: Tokens, from: number, to: number): boolean {
  if (to - from > LONGEST_LINK || to <= from) return false;
  let joined = false;
  for (let i = from; i < to; i++) {
    if (tokens.isOneOf(i, JOINS)) joined = true;
    else if (!isPeople(tokens, i) && !tokens.isOneOf(i, LINKS) && !tokens.isOneOf(i, DESCRIBING))
      return false;
  }
  return joined;
}

const LONGEST_LINK = 16;
const JOINS = wordSet('and or , ;');
const LINKS = wordSet('( ) [ ] % in vs versus / n = patients eyes women men children each patient');
const MAINLY = wordSet('mainly chiefly mostly namely primarily');
const NUMBERED = wordSet(
  'grade grades gr stage week weeks day month months year years type phase group class cohort',
);
const TIMES = wordSet(
  'days day weeks week months month years year hours hour minutes min h of centres centers hospitals % trials studies',
);
const DESCRIBING = wordSet(
  'grade gr severe mild moderate serious transient acute new fatal minor major persistent symptomatic reversible local',
);

/** Verbs of what became of people: "14 (29%) progressed", "15 of 20 patients responded". */
export function isVerbOfCounted(tokens: Tokens, at: number, sentence: SentenceContext): boolean {
  if (!isEventVerb(tokens, at) || sentence.isBaseline || sentence.isBackground) return false;
  // "relapsed or refractory lymphoma" is what people came with.
  if (tokens.isOneOf(at - 1, BEFORE_ADJECTIVE) || tokens.isOneOf(at + 1, BEHIND_ADJECTIVE)) return false;
  for (let i = at - 1; i >= sentence.from && i > at - FARTHEST; i--) {
    if (tokens.isSymbol(i, ';')) return false;
    if (isPeople(tokens, i) || tokens.isSymbol(i, '%')) return true;
  }
  return false;
}

export function isEventVerb(tokens: Tokens, at: number): boolean {
  return tokens.isOneOf(at, EVENT_VERBS);
}

const BEFORE_ADJECTIVE = wordSet('with in of for not longer previously the a');
const BEHIND_ADJECTIVE = wordSet('/ - or refractory');
const FARTHEST = 12;
const EVENT_VERBS = wordSet(
  'died relapsed progressed responded recurred recovered readmitted conceived seroconverted deteriorated miscarried transfused reinfarcted seroprotected',
);
