/**
 * Which annotations may overlap: a token belongs to one annotation only, but for a population, which may enclose
 * figures ("patients aged 18–75").
 */
import type { Tokens } from '../text/tokens.js';
import type { AnnotationParts } from './recogniser.js';

/** Marks the tokens of the annotations from index `first` on as taken. */
export function takeTokens(
  tokens: Tokens,
  taken: Uint8Array,
  found: readonly AnnotationParts[],
  first: number,
): void {
  for (let index = first; index < found.length; index++) {
    const part = found[index];
    if (part === undefined || part.type === 'population') continue;
    for (let i = tokenAt(tokens, part.start); i < tokens.count && tokens.startOf(i) < part.end; i++)
      taken[i] = 1;
  }
}

/** The first token that ends behind an offset. */
function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.endOf(middle) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
