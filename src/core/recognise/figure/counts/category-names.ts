/**
 * Names of the categories that one row of numbers counts: "M/F", "male:female", "male-to-female ratio", "ASA I/II",
 * "right/left eyes", "smokers/non-smokers".
 */
import type { Tokens } from '../../../text/tokens.js';
import { wordSet } from '../../../text/word-set.js';

/** True where as many names as `size` end at a token, each of a sex, a side or a grade, or built on one word. */
export function categoriesEndAt(tokens: Tokens, last: number, size: number): boolean {
  const end = tokens.isSign(last, ')]') ? last - 1 : last;
  let name = end;
  for (let i = 1; i < size; i++) {
    const before = nameBefore(tokens, name);
    if (before < 0 || !isCategory(tokens, name)) return false;
    name = before;
  }
  if (isJoint(tokens, name - 1) || !isCategory(tokens, name)) return false;
  return isGrade(tokens, name) ? tokens.isOneOf(name - 1, GRADED) || isGradedBehind(tokens, name) : true;
}

/** True where as many names as `size` begin at a token: "35/25 women/men". */
export function categoriesBeginAt(tokens: Tokens, first: number, size: number): boolean {
  const last = first + 2 * (size - 1);
  return tokens.isOneOf(first, CATEGORIES) && categoriesEndAt(tokens, last, size);
}

/** The token of the name before another that a slash, a colon or "to" joins to it, or -1. */
function nameBefore(tokens: Tokens, name: number): number {
  if (isJoint(tokens, name - 1)) return name - 2;
  // "smokers/non-smokers"
  if (tokens.isDash(name - 1) && tokens.isOneOf(name - 2, NEGATING) && isJoint(tokens, name - 3))
    return name - 4;
  if (tokens.word(name - 1) === 'to' && tokens.isOneOf(name, CATEGORIES)) return name - 2;
  const dashed = tokens.isDash(name - 1) && tokens.word(name - 2) === 'to' && tokens.isDash(name - 3);
  return dashed ? name - 4 : -1;
}

function isJoint(tokens: Tokens, at: number): boolean {
  return tokens.isSign(at, '/:∶');
}

function isCategory(tokens: Tokens, at: number): boolean {
  return tokens.isOneOf(at, CATEGORIES) || isGrade(tokens, at) || isOpposite(tokens, at);
}

/** "smokers/non-smokers", "nulliparous/multiparous", "cemented/uncemented": two words of one ending. */
function isOpposite(tokens: Tokens, at: number): boolean {
  if (!tokens.isWord(at)) return false;
  const other =
    nameBefore(tokens, at) >= 0 && tokens.isWord(nameBefore(tokens, at))
      ? nameBefore(tokens, at)
      : nameBehind(tokens, at);
  if (other < 0) return false;
  const ending = tokens.word(other).slice(-SHARED_ENDING);
  return ending.length === SHARED_ENDING && tokens.word(at).endsWith(ending);
}

function nameBehind(tokens: Tokens, at: number): number {
  if (!isJoint(tokens, at + 1)) return -1;
  const dashed = tokens.isDash(at + 3) && tokens.isOneOf(at + 2, NEGATING);
  return tokens.isWord(dashed ? at + 4 : at + 2) ? (dashed ? at + 4 : at + 2) : -1;
}

const SHARED_ENDING = 6;
const NEGATING = wordSet('non not un');

/** "I/II ASA physical status" is rare; "physical status (I/II)", "class II/III" are usual. */
function isGradedBehind(tokens: Tokens, name: number): boolean {
  return tokens.isSign(name - 1, '([') && tokens.isOneOf(name - 2, GRADED);
}

function isGrade(tokens: Tokens, at: number): boolean {
  if (tokens.isNumber(at)) return tokens.valueOf(at) <= 4;
  return tokens.isWord(at) && /^(?:I{1,3}|IV)[ABC]?$/.test(tokens.raw(at));
}

const CATEGORIES = wordSet(`
  m f male female males females man men woman women boy boys girl girls right left r l rt lt yes no
  positive negative present absent alive dead unilateral bilateral urban rural primary secondary
  smoker nonsmoker smokers nonsmokers black white open laparoscopic elective emergency upper lower
  medical surgical proximal distal anterior posterior
`);
const GRADED = wordSet(
  'ps ecog stage stages grade grades who asa nyha class classes status child pugh killip',
);
