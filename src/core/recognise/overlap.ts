/**
 * Which annotations may overlap: a token belongs to one annotation only, a dose and its schedule included; but for a population, which may enclose
 * figures ("patients aged 18–75").
 */
import type { Span } from '../../schema/annotation.js';
import type { Tokens } from '../text/tokens.js';
import type { AnnotationParts } from './recogniser.js';

/** Marks the tokens of the annotations from index `first` on as taken. */
export function takeTokens(tokens: Tokens, found: readonly AnnotationParts[], first: number): void {
  for (let index = first; index < found.length; index++) {
    const part = found[index];
    if (part === undefined || part.type === 'population') continue;
    take(tokens, part);
    // The schedule is part of the dose: "every 21 days" is no figure of its own.
    if (part.type === 'dose') for (const one of part.schedule ?? []) take(tokens, one);
  }
}

function take(tokens: Tokens, { start, end }: Span): void {
  const { count, start: starts, taken } = tokens;
  for (let i = tokenAt(tokens, start); i < count && (starts[i] ?? end) < end; i++) taken[i] = 1;
}

/** The first token that ends behind an offset. */
function tokenAt({ count, end }: Tokens, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((end[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
