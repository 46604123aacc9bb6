/** People split by what a row with slashes names: "M/F: 26/17", "ECOG PS 0/1/2: 21/18/4". */
import type { ReadSentence } from './read-sentence.js';

/** True for a number of such a row: as many numbers with slashes as names with slashes before them. */
export function isSplit({ tokens, from, to }: ReadSentence, at: number): boolean {
  if (!tokens.isSymbol(at - 1, '/') && !tokens.isSymbol(at + 1, '/')) return false;
  let first = at;
  while (
    first - 2 >= from &&
    first > at - LONGEST &&
    tokens.isSymbol(first - 1, '/') &&
    tokens.isNumber(first - 2)
  )
    first -= 2;
  let last = at;
  while (last + 2 < to && last < at + LONGEST && tokens.isSymbol(last + 1, '/') && tokens.isNumber(last + 2))
    last += 2;
  const name = tokens.isSign(first - 1, ':=') ? first - 2 : first - 1;
  let names = 1;
  while (name - 2 * names >= from && names < LONGEST && tokens.isSymbol(name - 2 * names + 1, '/')) names++;
  const numbers = (last - first) / 2 + 1;
  const named = tokens.isWord(name) || first - 1 > name;
  return named && names > 1 && names === numbers;
}

/** So many tokens such a row may reach to either side. */
const LONGEST = 12;
