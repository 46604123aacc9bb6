/**
 * Counts in one bracket that add up to the count before it, whatever words stand with each: "two were withdrawn (one for
 * angina, one for headache)", "three deaths (two on drug, one on placebo)", "five fractures (3 hip, 2 wrist)".
 */
import type { Tokens } from '../../../text/tokens.js';
import type { RecogniserContext } from '../../recogniser.js';
import type { NumberAt, Reading } from '../reader.js';
import { countOf } from './counted.js';
import { wholeNumberAt } from './whole-number.js';

/** The count at a token that is one of such parts. */
export function wordedPart(context: RecogniserContext, at: number, number: NumberAt): Reading | undefined {
  const { tokens } = context.block;
  if (!tokens.isSymbol(at - 1, '(') && !isSeparated(tokens, at)) return undefined;
  const open = openingBefore(tokens, at);
  if (open < 0) return undefined;
  const total = countBefore(context, open);
  if (total === undefined || total < 2 || number.value >= total) return undefined;
  return addsUp(tokens, open, total) ? { figures: [countOf(number, 'count')], end: number.end } : undefined;
}

/** How many tokens such a bracket may hold. */
const LONGEST = 60;

function openingBefore(tokens: Tokens, at: number): number {
  let depth = 0;
  for (let i = at - 1; i >= Math.max(0, at - LONGEST); i--) {
    if (tokens.isBreak(i)) return -1;
    if (tokens.isSymbol(i, ')')) depth++;
    else if (tokens.isSymbol(i, '(')) {
      if (depth === 0) return i;
      depth--;
    }
  }
  return -1;
}

/** True where a comma, a semicolon or "and" stands before a token. */
function isSeparated(tokens: Tokens, at: number): boolean {
  return tokens.isSymbol(at - 1, ',') || tokens.isSymbol(at - 1, ';') || tokens.word(at - 1) === 'and';
}

/** True where the whole numbers that open the items of a bracket make the total; each has words behind it. */
function addsUp(tokens: Tokens, open: number, total: number): boolean {
  let sum = 0;
  let parts = 0;
  let depth = 0;
  for (let i = open + 1; i < Math.min(tokens.count, open + LONGEST); i++) {
    if (tokens.isSymbol(i, '(')) depth++;
    else if (tokens.isSymbol(i, ')')) {
      if (depth === 0) return parts > 1 && sum === total;
      depth--;
    }
    if (depth > 0 || (i > open + 1 && !isSeparated(tokens, i))) continue;
    const number = wholeNumberAt(tokens, i);
    if (number === undefined) {
      if (i === open + 1) return false;
      continue;
    }
    if (number.value < 1 || !tokens.isWord(number.end)) return false;
    sum += number.value;
    parts++;
    i = number.end - 1;
  }
  return false;
}

/** The count that was read last before a bracket of the same sentence, a share or test of it passed over. */
function countBefore({ block, found }: RecogniserContext, open: number): number | undefined {
  const { tokens } = block;
  const offset = tokens.startOf(open);
  const from = tokens.startOf(block.sentenceAround(open).from);
  for (let i = found.length - 1; i >= 0; i--) {
    const one = found[i];
    if (one?.type !== 'figure' || one.start >= offset) continue;
    if (one.start < from || offset - one.end > REACH) return undefined;
    if (one.kind === 'percentage' || one.kind === 'p-value' || one.kind === 'duration') continue;
    return one.kind === 'count' || one.kind === 'sample-size' ? one.value : undefined;
  }
  return undefined;
}

const REACH = 90;
