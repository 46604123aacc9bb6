/** Made-up decisions for tests. */

import { anchorOf } from '../../src/review/anchor.js';
import type { Decision, PlacedDecision } from '../../src/schema/decision.js';

export const digest = 'a'.repeat(64);

/** Minutes after a fixed moment, as a time. */
export function minute(count: number): string {
  return new Date(Date.UTC(2026, 0, 1, 0, count)).toISOString();
}

/** An acceptance of the first place of `quote` in a text. */
export function accepted(
  text: string,
  quote: string,
  id: string,
  more: { readonly at?: string; readonly by?: string; readonly replaces?: string } = {},
): PlacedDecision {
  const start = text.indexOf(quote);
  return {
    action: 'accept',
    id,
    at: more.at ?? minute(0),
    by: more.by ?? 'first',
    ...(more.replaces === undefined ? {} : { replaces: more.replaces }),
    anchor: anchorOf(text, { start, end: start + quote.length }, digest),
    annotation: { type: 'drug', name: quote },
  };
}

export function retraction(id: string, replaces: string, at: string): Decision {
  return { action: 'retract', id, at, by: 'first', replaces };
}
