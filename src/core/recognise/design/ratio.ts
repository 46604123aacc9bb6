/** Allocation ratios: "2:1", "1:1:1", "1-to-1", near words of allocation; no times, titres or dilutions. */
import type { BlockReading } from '../../text/block-reading.js';
import type { Tokens } from '../../text/tokens.js';

export interface RatioReading {
  /** "2:1" */
  readonly value: string;
  readonly end: number;
}

const ALLOCATES = /^(?:random|allocat|assign|ratio)/;
/** How far the words of allocation may stand from the ratio. */
const REACH = 12;

/** The ratio that begins at a token, where the sentence says that it allocates. */
export function readRatio(block: BlockReading, i: number): RatioReading | undefined {
  const { tokens } = block;
  const parts: string[] = [];
  let at = i;
  while (parts.length < 6 && isShare(tokens, at)) {
    parts.push(tokens.raw(at));
    at++;
    const next = joinEnd(tokens, at);
    if (next === at || !isShare(tokens, next)) break;
    at = next;
  }
  if (parts.length < 2 || (tokens.isSymbol(i - 1, ':') && tokens.touches(i))) return undefined;
  return isAllocation(block, i, at) ? { value: parts.join(':'), end: at } : undefined;
}

function isShare(tokens: Tokens, i: number): boolean {
  return tokens.isNumber(i) && tokens.endOf(i) - tokens.startOf(i) === 1;
}

/** The token after ":", "∶" or "-to-", or `at` itself. */
function joinEnd(tokens: Tokens, at: number): number {
  if (tokens.isSymbol(at, ':') || tokens.isSymbol(at, '∶') || tokens.isSymbol(at, '：')) return at + 1;
  if (tokens.isDash(at) && tokens.word(at + 1) === 'to' && tokens.isDash(at + 2)) return at + 3;
  return tokens.word(at) === 'to' && tokens.isNumber(at + 1) && tokens.word(at + 2) === 'ratio' ? at + 1 : at;
}

function isAllocation(block: BlockReading, from: number, to: number): boolean {
  const { tokens } = block;
  const sentence = block.sentenceAround(from);
  for (let i = Math.max(sentence.from, from - REACH); i < Math.min(sentence.to, to + 4); i++) {
    if (tokens.isWord(i) && ALLOCATES.test(tokens.word(i))) return true;
  }
  return false;
}
