/** Whole numbers beside a median or mean that count people or events of their own. */
import { unitAt } from '../../../lexicon/units.js';
import type { Tokens } from '../../../text/tokens.js';
import { wordSet } from '../../../text/word-set.js';
import type { RecogniserContext } from '../../recogniser.js';
import { PEOPLE, THINGS } from '../counts/count-words.js';
import { type NumberAt, percentSignEnd } from '../reader.js';
import { listAt } from './value-list.js';

export function isCountBeside(context: RecogniserContext, at: number, { end }: NumberAt): boolean {
  const { tokens } = context.block;
  // "mean age 61 years, 45 were men"
  const opens = tokens.isOneOf(at - 1, OPENING);
  if (opens && (tokens.isOneOf(end, PEOPLE) || tokens.isOneOf(end, COUNTING))) return true;
  // "and 221 (59.4%) were men", "9 (8.4%) vs 17 (15.9%)": a share in brackets behind it makes it a count.
  if (!tokens.isOneOf(at - 1, CALLING) && closedShare(tokens, end)) return true;
  if (tokens.isOneOf(end, THINGS) && closedShare(tokens, end + 1)) return true;
  // "and anuria, 3 vs 9 (7.7 vs 23.7%)"
  const list = listAt(tokens, at);
  if (list !== undefined && tokens.isSymbol(list.end, '(')) {
    const shares = listAt(tokens, list.end + 1);
    if (shares?.numbers.length === list.numbers.length && percentSignEnd(tokens, shares.end) > 0) return true;
  }
  return tokens.isSymbol(at - 1, ',') && opensClause(context, at);
}

const OPENING = wordSet(', and with');
const COUNTING = wordSet(`
  were was had did died received with completed finished withdrew responded relapsed discontinued underwent entered
`);
const CALLING = wordSet('was were of median mean average =');

function closedShare(tokens: Tokens, at: number): boolean {
  return tokens.isSymbol(at, '(') && tokens.isNumber(at + 1) && percentSignEnd(tokens, at + 2) === at + 3;
}

/** "After a median follow-up of 66.4 months, 352 events": behind the comma that ends what the median was of, with a noun of its own. */
function opensClause({ block: { tokens }, found }: RecogniserContext, at: number): boolean {
  const ends = tokens.isSign(at - 2, ')]') || found.at(-1)?.end === tokens.endOf(at - 2);
  const behind = listAt(tokens, at)?.end ?? at + 1;
  if (!ends || !tokens.isWord(behind) || tokens.isOneOf(behind, OF_GROUP)) return false;
  return tokens.word(behind) === 'pts' || unitAt(tokens, behind) === undefined;
}

const OF_GROUP = wordSet('in with for on among and or respectively at vs versus to');
