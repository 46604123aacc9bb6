/** Where a drug's name ends: salts, esters and the four letters of a biosimilar belong to it. */

import { metals, salts } from '../../lexicon/drug-salts.js';
import { IN_LEXICON } from '../../lexicon/vocabulary.js';
import type { Tokens } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';

const NO_SUFFIX = new Set([
  'free',
  'only',
  'plus',
  'like',
  'arms',
  'mono',
  'dose',
  'type',
  'poor',
  'high',
  'then',
]);
const AFTER_A_METAL = wordSet('channel carbonate chloride citrate level levels supplements antagonist');

/** The token after the name that ends before `end`: "anlotinib hydrochloride", "infliximab-dyyb". */
export function nameEnd(tokens: Tokens, end: number): number {
  let to = end;
  while (isSalt(tokens, to)) to++;
  if (to === end && isBiosimilarSuffix(tokens, end)) return end + 2;
  return to;
}

function isSalt(tokens: Tokens, i: number): boolean {
  if (!tokens.isWord(i)) return false;
  const word = tokens.word(i);
  if (!salts.has(word)) return false;
  return !metals.has(word) || !tokens.isOneOf(i + 1, AFTER_A_METAL);
}

function isBiosimilarSuffix(tokens: Tokens, dash: number): boolean {
  const i = dash + 1;
  if (!tokens.isDash(dash) || !tokens.touches(dash) || !tokens.touches(i) || !tokens.isWord(i)) return false;
  if (((tokens.flags[i] ?? IN_LEXICON) & IN_LEXICON) !== 0 || tokens.endOf(i) - tokens.startOf(i) !== 4)
    return false;
  const raw = tokens.raw(i);
  return /^[a-z]{4}$/.test(raw) && !NO_SUFFIX.has(raw);
}
