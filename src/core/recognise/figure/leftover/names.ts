/** Numbers that end a name, told from those behind the name of an outcome or a group. */
import { unitAt } from '../../../lexicon/units.js';
import type { Tokens } from '../../../text/tokens.js';
import { wordSet } from '../../../text/word-set.js';
import { PEOPLE } from '../counts/count-words.js';
import type { ReadSentence } from './read-sentence.js';
import { closesClause, type Row } from './rows.js';

/** "dextran 70", "zone 7": behind a word that is no outcome, and of no list of names and their counts, a number ends a name. */
export function endsName(sentence: ReadSentence, at: number, end: number): boolean {
  const { tokens, outcomes } = sentence;
  if (!tokens.isNumber(at) || !tokens.isWord(at - 1) || tokens.isOneOf(at - 1, BEFORE_COUNT)) return false;
  // "At 6 months 37 came back"
  if (tokens.isNumber(at - 2) && unitAt(tokens, at - 1) !== undefined) return false;
  // "Of survivors 31 and 29"
  if (tokens.isOneOf(at - 1, PEOPLE) && tokens.valueOf(at) > LAST_NUMBERED) return false;
  if (outcomes.covers(tokens.startOf(at - 1))) return false;
  const row = sentence.rows.at(at);
  return row === undefined ? !isOfNamedList(tokens, at, end) : !isCounted(sentence, row);
}

/** "oliguria 2 vs 5", "itching 9 and 8, cost 4 and 11", "motion sickness 7, 6, 8": behind one name a number for each group. */
function isCounted(sentence: ReadSentence, row: Row): boolean {
  const { tokens, rows } = sentence;
  if (row.joint === 'against') return true;
  if (!closesClause(tokens, row)) return false;
  return row.numbers.length > 2 || rows.isListed(row) || isOfNamedList(tokens, row.first, row.end);
}

/** Few people are called by their number, and by none above. */
const LAST_NUMBERED = 12;

/** "(ND 12, R/R 46)", "erythema 17, pruritus 9": a number closes each name of a list. */
function isOfNamedList(tokens: Tokens, at: number, end: number): boolean {
  if (!tokens.isOneOf(end, CLOSING)) return false;
  if (tokens.isOneOf(end, BETWEEN)) {
    for (let i = end + 1; i < end + LONGEST_NAME; i++) {
      if (tokens.isNumber(i)) return i > end + 1 && tokens.isOneOf(i + 1, CLOSING);
      if (!isOfName(tokens, i)) break;
    }
  }
  for (let i = at - 1; i > at - LONGEST_NAME; i--) {
    if (tokens.isOneOf(i, BETWEEN)) return i < at - 1 && tokens.isNumber(i - 1) && tokens.isWord(i - 2);
    if (!isOfName(tokens, i)) return false;
  }
  return false;
}

function isOfName(tokens: Tokens, i: number): boolean {
  return (tokens.isWord(i) && !tokens.isOneOf(i, VERBS)) || tokens.isSign(i, '/-');
}

const VERBS = wordSet('was were is are had has');

const LONGEST_NAME = 6;
const BETWEEN = wordSet(', ; and');
const CLOSING = wordSet(', ; and ) .');

/** Words behind which a number counts. */
const BEFORE_COUNT = wordSet(`
  in by of for and but with only another further to was were versus vs v the these those had a total all about approximately
  nearly almost some while whereas including from plus or numbered leaving remaining men women males females observed saw had
  died deaths as than against compared that so then there because when them whom which women men
`);
