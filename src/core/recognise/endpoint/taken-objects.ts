/** What so many people had, needed or reached: "fewer women had vaginal delivery within 24 hours (52% versus 65%)". */
import type { Tokens } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import { type Item, itemsFrom } from './item-list.js';

/** The one thing behind the verb at a token, where a bracket right behind it holds its shares. */
export function objectWithShare(tokens: Tokens, at: number, from: number, to: number): readonly Item[] {
  if (!isOfPeople(tokens, at, from)) return NO_ITEMS;
  const [item] = itemsFrom(tokens, at + 1, to);
  if (item === undefined) return NO_ITEMS;
  const open = behindTime(tokens, item.to);
  return tokens.isSymbol(open, '(') && holdsShares(tokens, open) ? [item] : NO_ITEMS;
}

const NO_ITEMS: readonly Item[] = [];

/** "Fewer women had", "and more required": people are set against others before the verb. */
function isOfPeople(tokens: Tokens, at: number, from: number): boolean {
  for (let i = at - 1; i >= from && i > at - FARTHEST && !tokens.isSign(i, ';,'); i--)
    if (tokens.isOneOf(i, FEWER)) return true;
  return false;
}

const FARTHEST = 8;
const FEWER = wordSet('fewer more less half most');

/** The token behind "within 24 hours", "at 12 weeks", or the token itself. */
function behindTime(tokens: Tokens, at: number): number {
  return tokens.isOneOf(at, WHEN) && tokens.isNumber(at + 1) && tokens.isWord(at + 2) ? at + 3 : at;
}

const WHEN = wordSet('within at by after');

/** "(110 [52%] versus", "(33.8% versus 21.7%": two shares set against each other. */
function holdsShares(tokens: Tokens, open: number): boolean {
  let percent = false;
  for (let i = open + 1; i < open + LONGEST && !tokens.isSymbol(i, ')'); i++) {
    percent ||= tokens.isSymbol(i, '%');
    if (percent && tokens.isOneOf(i, AGAINST)) return true;
  }
  return false;
}

const LONGEST = 14;
const AGAINST = wordSet('v vs versus and compared');
