/** Rows of counts with slashes: "M/F: 26/17", "ECOG PS 0/1/2: 21/18/4", "readmission 8/5", "leaks in 4/3, ileus in 3/1". */
import type { Tokens } from '../../../text/tokens.js';
import { nounAfter } from '../counts/counted.js';
import { sharesUnitOrLabel } from './number-lists.js';
import type { ReadSentence } from './read-sentence.js';
import { closesClause, type Row } from './rows.js';

/** True for a number of a row whose slashes set groups side by side, which is no fraction. */
export function isSplit(sentence: ReadSentence, at: number): boolean {
  const row = sentence.rows.at(at);
  if (row === undefined || row.joint !== 'slash' || row.holdsYear) return false;
  const { tokens } = sentence;
  if (splitsNames(sentence, row) || isSpaced(tokens, row)) return true;
  if (!tokens.isWord(row.first - 1) && !tokens.isSign(row.first - 1, '(:,;') && row.first > sentence.from)
    return false;
  if (sharesUnitOrLabel(sentence, row.first) || sharesUnitOrLabel(sentence, lastOf(row))) return false;
  // "three/two", "9/31/14/2 patients": nothing else is printed so.
  if (row.numbers.length > LONGEST_OTHERWISE || row.members.some((token) => tokens.isWord(token)))
    return true;
  // "leaks in 4/3, ileus in 1/1": no fraction is above one, and what stands beside such a row is none either.
  return standsForGroups(sentence, row) && sentence.rows.hasFalling(row);
}

function lastOf({ members, first }: Row): number {
  return members.at(-1) ?? first;
}

/** Doses, dates and grades are joined by two slashes at most. */
const LONGEST_OTHERWISE = 3;

/** "9 / 13 / 17": three or more with space around the slashes. */
function isSpaced(tokens: Tokens, { members, first }: Row): boolean {
  return members.length > 2 && !tokens.touches(first + 1) && !tokens.touches(first + 2);
}

/** As many numbers as names with slashes before them. */
function splitsNames({ tokens, from }: ReadSentence, { first, numbers }: Row): boolean {
  const name = tokens.isSign(first - 1, ':=') ? first - 2 : first - 1;
  let names = 1;
  while (name - 2 * names >= from && names < LONGEST && tokens.isSymbol(name - 2 * names + 1, '/')) names++;
  const named = tokens.isWord(name) || first - 1 > name;
  return named && names > 1 && names === numbers.length;
}

const LONGEST = 12;

/** Behind a name, "in" or a bracket, and with nothing behind it that says what it is. */
function standsForGroups(sentence: ReadSentence, row: Row): boolean {
  const closed = closesClause(sentence.tokens, row) || nounAfter(sentence.tokens, row.end) !== undefined;
  return closed && row.numbers.every(({ value }) => value <= LARGEST_PAIRED);
}

/** Larger ones may be acuities, pressures or prints of two doses. */
const LARGEST_PAIRED = 19;
