/** Signing a text off, and whether the signature still holds. */
import type { Decision } from '../schema/decision.js';
import { standing } from './history.js';

export type SignOff = Extract<Decision, { readonly action: 'sign-off' }>;

export type SignOffState =
  | { readonly state: 'none' }
  | { readonly state: 'signed'; readonly by: string; readonly at: string }
  /** The text, or a decision, has changed since. */
  | {
      readonly state: 'stale';
      readonly by: string;
      readonly at: string;
      readonly because: 'text' | 'decision';
    };

/**
 * What the standing decisions are, as one string whose digest a signature keeps: their ids in order, signatures and comments left
 * out, for these change nothing in what was signed.
 */
export function signedContent(decisions: readonly Decision[]): string {
  return standing(decisions)
    .filter(({ action }) => action !== 'sign-off' && action !== 'comment' && action !== 'resolve')
    .map(({ id }) => id)
    .join('\n');
}

/** The latest signature, held against digests (SHA-256) of the text and of `signedContent` as they are now. */
export function signOffState(
  decisions: readonly Decision[],
  now: { readonly text: string; readonly decisions: string },
): SignOffState {
  const last = standing(decisions).findLast(
    (decision): decision is SignOff => decision.action === 'sign-off',
  );
  if (last === undefined) return { state: 'none' };
  const { by, at } = last;
  if (last.sha256 !== now.text) return { state: 'stale', by, at, because: 'text' };
  if (last.decisions !== now.decisions) return { state: 'stale', by, at, because: 'decision' };
  return { state: 'signed', by, at };
}
