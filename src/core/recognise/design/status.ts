/** Where "Completed" or "Unknown" is the status of a trial and no verb of a sentence. */
import type { Tokens } from '../../text/tokens.js';

/** True behind a "Status" label, before a registry id that a list gives with it, or on a line of its own above a phase. */
export function isStatusField(tokens: Tokens, from: number, to: number): boolean {
  const label = tokens.isSymbol(from - 1, ':') || tokens.isBreak(from - 1) ? from - 2 : from - 1;
  if (tokens.word(label) === 'status' && !isProse(tokens, to)) return true;
  if (!opensLine(tokens, from)) return false;
  if (/^NCT[0-9]/.test(tokens.raw(to))) return true;
  return tokens.isBreak(to) && tokens.word(to + 1) === 'phase';
}

function opensLine(tokens: Tokens, i: number): boolean {
  return i === 0 || tokens.isBreak(i - 1);
}

function isProse(tokens: Tokens, to: number): boolean {
  return tokens.isWord(to) && tokens.raw(to) === tokens.word(to);
}
