/** Unwanted events of people who were counted: "one patient had grade 4 neutropenia", "two women complained of dizziness". */
import { WHOLE_NUMBER_WORDS } from '../../lexicon/number-words.js';
import type { Tokens } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import type { SentenceContext } from './sentence-context.js';

/** True where the event whose name begins at a token happened to somebody, or is said to have happened to nobody. */
export function isBefallen(tokens: Tokens, at: number, sentence: SentenceContext): boolean {
  if (sentence.isBaseline || sentence.isBackground) return false;
  const floor = sentence.from;
  let verb = at - 1;
  while (verb > at - LONGEST_DESCRIPTION && verb >= floor && isDescription(tokens, verb)) verb--;
  if (verb < floor) return false;
  if (tokens.word(verb) === 'no') return isNobody(tokens, verb, floor);
  if (tokens.word(verb) === 'of' && tokens.isOneOf(verb - 1, CASES)) return isCase(tokens, verb - 2, floor);
  const last = tokens.isOneOf(verb, JOINTS) && tokens.isOneOf(verb - 1, COMPLAINED) ? verb - 1 : verb;
  if (last === verb && !tokens.isOneOf(verb, HAD)) return false;
  for (let i = last - 1; i >= floor && i > last - FARTHEST; i--) {
    if (tokens.isSymbol(i, ';')) return false;
    if (isNumber(tokens, i)) return true;
  }
  return false;
}

const LONGEST_DESCRIPTION = 6;
const FARTHEST = 14;
const HAD = wordSet('had developed suffered experienced');
const COMPLAINED = wordSet('complained because due withdrawn discontinued');
const JOINTS = wordSet('of to for');
const CASES = wordSet('case cases');

/** "a grade 4", "severe", "transient": what stands between the verb and the event. */
function isDescription(tokens: Tokens, at: number): boolean {
  return (
    tokens.isOneOf(at, DESCRIBING) ||
    (tokens.isDash(at) && tokens.touches(at)) ||
    (tokens.isNumber(at) && (tokens.isOneOf(at - 1, GRADE) || tokens.isDash(at - 1)))
  );
}

const GRADE = wordSet('grade gr');
const DESCRIBING = wordSet(`
  a an grade gr g3 g4 severe mild moderate serious transient acute new fatal minor major persistent symptomatic clinical
  generalised generalized local reversible maternal perinatal neonatal on study treatment drug related operative late
`);

function isNumber(tokens: Tokens, at: number): boolean {
  return tokens.isNumber(at) || tokens.isOneOf(at, WHOLE_NUMBER_WORDS);
}

/** "There were no thromboembolic events", "No nausea was seen". */
function isNobody(tokens: Tokens, no: number, floor: number): boolean {
  return no === floor || (tokens.isOneOf(no - 1, WAS) && tokens.word(no - 2) === 'there');
}

/** "two cases of cholelithiasis", "no case of pancreatitis". */
function isCase(tokens: Tokens, at: number, floor: number): boolean {
  return at >= floor && (isNumber(tokens, at) || tokens.word(at) === 'no');
}

const WAS = wordSet('was were');
