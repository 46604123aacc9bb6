/**
 * Counts that no reader of a known form took: in a sentence that tells of people or outcomes, a whole number that is
 * nothing else counts somebody or something ("13 of the case and 8 of the control group", "(22 AG, 23 LG, 21 CG)").
 */
import { wordSet } from '../../../text/word-set.js';
import { countOf, nounAfter } from '../counts/counted.js';
import { countAt, wordCounts } from './number-words.js';
import type { ReadSentence, Taken } from './read-sentence.js';
import { closesClause } from './rows.js';
import { sizeOrCount } from './size-or-count.js';
import { isSomethingElse } from './something-else.js';

/** The count at a token that was left alone, if it is one; `counted` where another number of its sentence was. */
export function leftoverCount(sentence: ReadSentence, at: number, counted: boolean): Taken | undefined {
  const { tokens } = sentence;
  const number = countAt(tokens, at);
  if (number === undefined || isSomethingElse(sentence, at, number) || isOfSessions(sentence, at))
    return undefined;
  if (!counted && !sentence.tellsOfPeople && !countsByForm(sentence, at)) return undefined;
  if (!tokens.isNumber(at) && !wordCounts(sentence, at, number, counted)) return undefined;
  const noun = nounAfter(tokens, number.end)?.word;
  return { at, end: number.end, figures: [countOf(number, sizeOrCount(sentence, at, number), noun)] };
}

/** "505 (59%) completed four and 413 all six": how much of what was offered they took. */
function isOfSessions({ tokens }: ReadSentence, at: number): boolean {
  return tokens.isWord(at) && tokens.isOneOf(at - 1, TAKING) && tokens.isSign(at - 2, ')%');
}

const TAKING = wordSet('completed attended finished received took had');

/** "was primary in 18 and 21", "itching 9 and 8, cost 4 and 11": the form alone says that something is counted. */
function countsByForm(sentence: ReadSentence, at: number): boolean {
  const { tokens, from, rows } = sentence;
  const row = rows.at(at);
  if (row === undefined) return false;
  if (row.joint === 'slash') return true;
  // "Three and four went to surgery"
  if (row.first === from && row.joint === 'list' && tokens.isWord(at)) return true;
  // "Readmission within 7 days: 2 versus 3."
  if (tokens.isSymbol(row.first - 1, ':') && row.numbers.length === 2)
    return closesClause(tokens, row) && !tokens.isOneOf(row.first - 2, NUMBERED);
  return closesClause(tokens, row) && (rows.isListed(row) || tokens.isOneOf(row.first - 1, AMONG));
}

/** What is numbered, or set, and not counted. */
const NUMBERED = wordSet(`
  level levels group groups stage stages grade grades phase phases type types arm arms dose doses visit visits site sites
  ratio ratios block blocks class classes part parts step steps version versions table tables figure figures score scores
`);
const AMONG = wordSet('in by');
