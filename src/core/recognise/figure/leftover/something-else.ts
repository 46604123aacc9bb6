/** What else than a count a whole number in a sentence may be: a limit, the number of an item, a value, a part of a name. */

import type { Tokens } from '../../../text/tokens.js';
import { wordSet } from '../../../text/word-set.js';
import { comparatorBefore } from '../comparator.js';
import { PEOPLE } from '../counts/count-words.js';
import { isYear, nounAfter, opensPercent } from '../counts/counted.js';
import { isOfSizedArm } from '../counts/sized-arm.js';
import { isLongDash, wholeNumberAt } from '../counts/whole-number.js';
import { type NumberAt, percentSignEnd } from '../reader.js';
import { saysChange } from '../values/change.js';
import { quartileNameEnd } from '../values/quartile-name.js';
import { listAt } from '../values/value-list.js';
import { endsName } from './names.js';
import { hasLabelOrTime, sharesUnitOrLabel } from './number-lists.js';
import type { ReadSentence } from './read-sentence.js';
import { isSplit } from './splits.js';

/** True where a number that was left alone is no count. */
export function isSomethingElse(sentence: ReadSentence, at: number, number: NumberAt): boolean {
  const { tokens } = sentence;
  if (isSplit(sentence, at)) return false;
  // "22 (31.4%)/29 (42.0%)"
  if (tokens.isSymbol(at - 1, '/') && tokens.isSymbol(at - 2, ')') && opensPercent(tokens, number.end))
    return false;
  // "events per 100 patient-years"
  if (tokens.word(at - 1) === 'per' && tokens.isNumber(at)) return true;
  if (isYear(number) || number.value < 0 || isJoined(tokens, at, number.end)) return true;
  // "(CV% 41)"
  if (tokens.isSymbol(at - 1, '%') && tokens.raw(at - 2) === 'CV') return true;
  if (tokens.word(number.end) === 'times' && isOften(sentence, at)) return false;
  // "In the control group 15 (25%)", "at six months 388 patients"
  if (number.value > LAST_LABEL && isOfPeople(tokens, number.end) && !isLabelWithShare(tokens, at, number))
    return false;
  return (
    isNoResult(sentence, at, number) ||
    isOfSizedArm(tokens, number.end) ||
    sharesUnitOrLabel(sentence, at) ||
    isValue(sentence, at, number.end) ||
    endsName(sentence, at, number.end)
  );
}

/** "Leak was seen 5 times after stapling and 8 times after suture" */
function isOften({ tokens, from }: ReadSentence, at: number): boolean {
  for (let i = at - 1; i >= Math.max(from, at - FARTHEST_VERB); i--) if (tokens.isOneOf(i, SEEN)) return true;
  return false;
}

const FARTHEST_VERB = 8;
const SEEN = wordSet('seen occurred noted recorded observed happened found reported encountered');

/** True for a limit and the number of an item. */
function isNoResult(sentence: ReadSentence, at: number, number: NumberAt): boolean {
  const { tokens } = sentence;
  return (
    tokens.isOneOf(at - 1, LIMITING) ||
    tokens.isOneOf(number.end, BEHIND_LIMIT) ||
    comparatorBefore(tokens, at) !== undefined ||
    isNumbering(sentence, at, number)
  );
}

/** True where a number that was left alone is no measured value either. */
export function isNothingMeasured(sentence: ReadSentence, at: number, number: NumberAt): boolean {
  const { tokens } = sentence;
  return (
    isYear(number) ||
    isJoined(tokens, at, number.end) ||
    isNoResult(sentence, at, number) ||
    hasLabelOrTime(sentence, at, number.end)
  );
}

/** "388 patients", "453 previously untreated patients", "15 (25%)". */
function isOfPeople(tokens: Tokens, end: number): boolean {
  return PEOPLE.has(nounAfter(tokens, end)?.word ?? '') || opensPercent(tokens, end);
}

/** "by day 28 (67.2% v 63.5%)", "ten of Group 80 (40%)": the shares at that time or of that group. */
function isLabelWithShare(tokens: Tokens, at: number, { end }: NumberAt): boolean {
  if (!opensPercent(tokens, end)) return false;
  return (
    tokens.isOneOf(at - 1, TIMES) || (tokens.raw(at - 1) === 'Group' && tokens.isOneOf(at - 2, OF_GROUP))
  );
}

const OF_GROUP = wordSet('of in for to and from');

const TIMES = wordSet('day week month year hour visit');
/** Groups, weeks and the like are hardly numbered beyond. */
const LAST_LABEL = 12;

/** A number that touches something else: "IL-6", "2:1", "0–10", "3x", "9/05". */
function isJoined(tokens: Tokens, at: number, end: number): boolean {
  if (tokens.touches(at) && !tokens.isSign(at - 1, OPENING) && !isLongDash(tokens, at - 1)) return true;
  if (tokens.isSign(end, '/×') || tokens.isDash(end) || tokens.isSymbol(at - 1, '/')) return true;
  if (!tokens.touches(end)) return false;
  return !tokens.isSign(end, CLOSING) || (tokens.isSymbol(end, ':') && tokens.touches(end + 1));
}

const OPENING = '([=→';
const CLOSING = ')],;.:→';

const LIMITING = wordSet(`
  over under above below least most than at exceeding exceeded every within up after before until since between x × ± * ^
`);
const BEHIND_LIMIT = wordSet('or million billion thousand am pm');

/** "1. Patients", "(1) age;", "[12]": the number of an item or a reference. */
function isNumbering({ tokens, from }: ReadSentence, at: number, { value, end }: NumberAt): boolean {
  if (at === from && tokens.isSign(end, '.)')) return true;
  if (tokens.isSign(at - 1, ';:') && tokens.isSymbol(end, '.') && tokens.isWord(end + 1)) return true;
  if (
    value <= LAST_ITEM &&
    tokens.isSign(at - 1, ';:') &&
    tokens.isSymbol(end, ')') &&
    !opensBefore(tokens, at)
  )
    return true;
  if (tokens.isSymbol(at - 1, '[')) return tokens.isSymbol(end, ']');
  if (!tokens.isSymbol(at - 1, '(') || !tokens.isSymbol(end, ')') || value > LAST_ITEM) return false;
  return at - 1 === from || tokens.isSign(at - 2, ';:,.') || tokens.isOneOf(at - 2, BEFORE_ITEM);
}

/** True where a bracket that opens shortly before a token is still open there. */
function opensBefore(tokens: Tokens, at: number): boolean {
  for (let i = at - 1; i > at - LONGEST_BRACKET; i--) {
    if (tokens.isSymbol(i, '(')) return true;
    if (tokens.isSymbol(i, ')')) return false;
  }
  return false;
}

const LONGEST_BRACKET = 16;
const LAST_ITEM = 9;
const BEFORE_ITEM = wordSet('and or');

/** "118 (14) vs 114 (16)", "a difference of 4", "rose by 58", "4 to 14": measured, not counted. */
function isValue(sentence: ReadSentence, at: number, end: number): boolean {
  const { tokens, from } = sentence;
  if (tokens.isSign(end, '([') && opensSpread(tokens, end)) return true;
  // "12% (14)", "a score (7)"
  if (
    tokens.isSymbol(at - 1, '(') &&
    (tokens.isNumber(at - 2) || (tokens.isSymbol(end, ')') && tokens.isOneOf(at - 2, BEFORE_VALUE)))
  )
    // "55% (49) were male"
    return !(tokens.isSymbol(at - 2, '%') && tokens.isOneOf(end + 1, OF_SHARE));
  if (tokens.isOneOf(end, TO) && tokens.isNumber(end + 1)) return !countsIn(tokens, end);
  // "2 in 10", but not "grade ≥3 in 5"
  if (tokens.isOneOf(at - 1, TO) && tokens.isNumber(at - 2) && !tokens.isSign(at - 3, '≥>≤<')) return true;
  // "higher with yoga (45) than with care (39)": a bracket holds sizes or counts where people are allocated or counted.
  const alone = tokens.isSymbol(at - 1, '(') && tokens.isSymbol(end, ')');
  if (alone && !sentence.counts && !sentence.allocates) return true;
  if (tokens.word(at - 1) === 'to')
    return saysChange(tokens.word(at - 2)) || tokens.word(at - 2).endsWith('ed');
  if (tokens.word(at - 1) === 'by') return saysChange(tokens.word(at - 2));
  if (tokens.word(at - 1) !== 'of') return false;
  return at - 2 >= from && !tokens.isSign(at - 2, ';,%)') && !tokens.isNumber(at - 2);
}

/** "804 in 8587 (9.4%)" counts people in an arm. */
function countsIn(tokens: Tokens, at: number): boolean {
  const total = tokens.word(at) === 'in' ? wholeNumberAt(tokens, at + 1) : undefined;
  return total !== undefined && opensPercent(tokens, total.end);
}

/** "(14)", "(1–6)", "(range 1–6)", "(SD 4)" stand behind a measured value, a share or rate in brackets behind a count. */
export function opensSpread(tokens: Tokens, at: number): boolean {
  // "43 (29 women)"
  if (tokens.isNumber(at + 1) && tokens.isOneOf(at + 2, PEOPLE)) return false;
  if (opensShares(tokens, at) || tokens.word(at + 2) === 'per') return false;
  return (
    tokens.isNumber(at + 1) ||
    tokens.isDash(at + 1) ||
    tokens.isOneOf(at + 1, SPREADS) ||
    quartileNameEnd(tokens, at + 1) !== undefined
  );
}

/** "(7.7%", "(7.7 vs 23.7%" */
function opensShares(tokens: Tokens, at: number): boolean {
  const list = listAt(tokens, at + 1);
  return opensPercent(tokens, at) || (list !== undefined && percentSignEnd(tokens, list.end) > 0);
}

const SPREADS = wordSet('± range sd se sem standard ci 95');
const BEFORE_VALUE = wordSet('% score scores scale grade');
const OF_SHARE = wordSet('were had of women men males females patients participants reported developed');
const TO = wordSet('to in');
