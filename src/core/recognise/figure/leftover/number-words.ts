/** Numbers in words that were left alone: "one" and "none" are as often pronouns, and small numbers name parts of a design. */
import { WHOLE_NUMBER_WORDS } from '../../../lexicon/number-words.js';
import type { Tokens } from '../../../text/tokens.js';
import { WordSet, wordSet } from '../../../text/word-set.js';
import { nounAfter } from '../counts/counted.js';
import { saysWhatTheyTook, wholeNumberAt } from '../counts/whole-number.js';
import type { NumberAt } from '../reader.js';
import type { ReadSentence } from './read-sentence.js';

/** A whole number in digits or words at a token; "none" counts nobody. */
export function countAt(tokens: Tokens, at: number): NumberAt | undefined {
  if (!tokens.isOneOf(at, NOBODY)) return wholeNumberAt(tokens, at);
  return { value: 0, printed: '0', start: tokens.startOf(at), stop: tokens.endOf(at), end: at + 1 };
}

/** "Rash appeared in seven and pruritus in five": behind a verb of what befell somebody, and with nothing behind it that is counted. */
function isOfSeen(tokens: Tokens, at: number, end: number): boolean {
  if (!tokens.isOneOf(at - 2, SEEN) || !tokens.isOneOf(end, GOING_ON)) return false;
  // "in four and eight weeks"
  return !tokens.isOneOf(end, JOINING) || !(tokens.isNumber(end + 1) || tokens.isOneOf(end + 1, FURTHER));
}

/** False where no count begins, as at most tokens. */
export function mayCount(tokens: Tokens, at: number): boolean {
  return tokens.isNumber(at) || tokens.isOneOf(at, COUNTS);
}

/** Words for a count of nobody. */
export const NOBODY = wordSet('none nil');
const COUNTS = new WordSet([...WHOLE_NUMBER_WORDS, ...NOBODY]);

/** True where a number in words counts people or events; `counted` where another one of its sentence does. */
export function wordCounts(sentence: ReadSentence, at: number, number: NumberAt, counted: boolean): boolean {
  const { tokens, outcomes } = sentence;
  const { value, end } = number;
  if (tokens.isOneOf(at - 1, DETERMINERS) || isOfDesign(tokens, number)) return false;
  if (saysWhatTheyTook(tokens, at)) return false;
  // "three 60-min sessions", the short form "SIX"
  if (tokens.isNumber(end) || /^[A-Z]{2}/.test(tokens.raw(at))) return false;
  if (value > LAST_SMALL) return true;
  // "then three of docetaxel": cycles of it.
  if (tokens.word(at - 1) === 'then' && tokens.word(end) === 'of') return false;
  const among = counted || sentence.counts;
  if (value === 0) return countsNobody(sentence, at, end, among);
  if (tokens.isOneOf(end, ARTICLES) || (value === 1 && !isOne(tokens, at, end))) return false;
  if (among || nounAfter(tokens, end) !== undefined || isOfRow(sentence, at, end)) return true;
  // "led to withdrawal in three (two …", "one embolism was seen"
  if (tokens.word(at - 1) === 'in')
    return tokens.isOneOf(end, CLOSING_CLAUSE) || end >= tokens.count || isOfSeen(tokens, at, end);
  return end < tokens.count && outcomes.covers(tokens.startOf(end));
}

/** Numbers up to this one are found in words where nothing is counted. */
const LAST_SMALL = 12;

/** "none of the treated eyes", "none required it"; "none was related", "nine had none" and "or none (n = 39)" say something else. */
function countsNobody(sentence: ReadSentence, at: number, end: number, among: boolean): boolean {
  const { tokens } = sentence;
  if (tokens.isOneOf(at - 1, BEFORE_NOTHING) || tokens.isSymbol(end, '(')) return false;
  if (tokens.isOneOf(end, BEFALLING)) return true;
  if (tokens.isOneOf(end, JUDGING) || tokens.word(end + 1) === 'which') return false;
  if (isOfRow(sentence, at, end)) return true;
  return among || (tokens.word(end) === 'of' && nounAfter(tokens, end + 2) !== undefined);
}

/** "in nine and two instances", "two in group A", "there were four": a row, or a group or a verb that only counts have. */
function isOfRow({ tokens, rows }: ReadSentence, at: number, end: number): boolean {
  if (rows.at(at) !== undefined) return true;
  if (tokens.word(at - 2) === 'there') return true;
  return tokens.word(end) === 'in' && tokens.isOneOf(end + 1, GROUP);
}

/** "one of them" and "one on placebo" count, "one of the causes" and "with one infusion" do not. */
function isOne(tokens: Tokens, at: number, end: number): boolean {
  // "in the late one": a word for what was named before.
  if (tokens.word(at - 2) === 'the' && tokens.isWord(at - 1) && tokens.isOneOf(end, CLOSING_CLAUSE))
    return false;
  if (tokens.word(at - 1) === 'with' || tokens.word(end) === 'to' || tokens.word(end + 1) === 'per')
    return false;
  if (tokens.word(end) !== 'of') return true;
  return !tokens.isOneOf(end + 1, ARTICLES) && !tokens.isOneOf(end + 1, WHOLE_NUMBER_WORDS);
}

/** "two treatment groups", "in three divided doses": parts of a design; "two treatment-related deaths" are none. */
function isOfDesign(tokens: Tokens, { value, end }: NumberAt): boolean {
  if (tokens.isDash(end + 1)) return false;
  if (tokens.isOneOf(end, OF_DESIGN)) return true;
  return value !== 1 && !tokens.isOneOf(end, BEHIND_COUNT) && tokens.isOneOf(end + 1, OF_DESIGN);
}

const DETERMINERS = wordSet(`
  the these those all any both first next last every into than least most per other following our their its same which no
  week day month year grade grades each another a latter former median mean despite
`);
const OF_DESIGN = wordSet(`
  groups group arms arm times doses dose weeks treatments treatment regimens regimen different or hundred separate equal phases
  phase periods stages parts study studies trials centres centers hospitals countries sites schedules measurements occasions
  levels injections cycles courses weeks months years days hours visits methods drugs agents independent way tailed sided
  injection infusion infusions implant modules module analysis analyses tablet tablets sessions session components component
  strategies interventions cohorts another time
`);
const BEHIND_COUNT = wordSet('in on with of and or after from to for given who had at');
const CLOSING_CLAUSE = wordSet('. , ; (');
const SEEN = wordSet(`
  appeared occurred developed arose recurred persisted resolved disappeared improved failed seen observed noted found
  reported recorded detected encountered present absent evident diagnosed documented necessary required needed
  performed stopped withdrawn discontinued achieved obtained unchanged positive negative
`);
const GOING_ON = wordSet(
  'and or but with on in during after before because while whereas among of vs versus',
);
const JOINING = wordSet('and or');
const FURTHER = new WordSet([...WHOLE_NUMBER_WORDS, 'half', 'both', 'more', 'all']);
const GROUP = wordSet('group groups arm arms');
const BEFORE_NOTHING = wordSet('had or');
const JUDGING = wordSet('was were is considered related fatal judged deemed serious met being');
const BEFALLING = wordSet('had required developed died experienced withdrew needed discontinued relapsed');
const ARTICLES = wordSet('the a an');
