/** Numbers in a row that share what follows the last of them: "17.91 versus 5.32 months", "12, 15, and 18%". */
import { onceAToken } from '../../../text/token-memo.js';
import type { Tokens } from '../../../text/tokens.js';
import { type NumberAt, numberAt } from '../reader.js';

export interface ValueList {
  readonly numbers: readonly NumberAt[];
  /** Token after the last number. */
  readonly end: number;
}

/**
 * Two to eight numbers joined by "and", "versus", "compared with" or commas, beginning at a token. Two alone with ", and"
 * between them stand in two clauses: "the mean BMI was 38.0, and 94.5% had …".
 */
export const listAt = onceAToken(readList);

function readList(tokens: Tokens, at: number): ValueList | undefined {
  const first = numberAt(tokens, at);
  if (first === undefined) return undefined;
  const numbers = [first];
  let end = first.end;
  while (numbers.length < 8) {
    const joint = jointEnd(tokens, end);
    if (joint < 0) break;
    const next = numberAt(tokens, behindPlus(tokens, joint));
    if (next === undefined) break;
    numbers.push(next);
    end = next.end;
  }
  const apart = numbers.length === 2 && tokens.isSymbol(first.end, ',') && tokens.isWord(first.end + 1);
  return numbers.length < 2 || apart ? undefined : { numbers, end };
}

/** "-15 and +2 mg/dL": what is above nothing may say so. */
export function behindPlus(tokens: Tokens, at: number): number {
  return tokens.isSymbol(at, '+') && tokens.touches(at + 1) && tokens.isNumber(at + 1) ? at + 1 : at;
}

/** The token behind what joins two values of a list, or -1. */
export function jointEnd(tokens: Tokens, at: number): number {
  const word = tokens.word(at);
  if (word === ',') return tokens.word(at + 1) === 'and' || tokens.word(at + 1) === 'or' ? at + 2 : at + 1;
  if (word === 'and' || word === 'or' || word === 'versus') return at + 1;
  if (word === 'vs' || word === 'v') return tokens.isSymbol(at + 1, '.') ? at + 2 : at + 1;
  // "0.31 as against 0.18", "12 as compared with 15"
  const first = word === 'as' ? tokens.word(at + 1) : word;
  const from = word === 'as' ? at + 1 : at;
  if (first === 'against') return from + 1;
  if (first === 'compared')
    return tokens.word(from + 1) === 'with' || tokens.word(from + 1) === 'to' ? from + 2 : -1;
  return -1;
}
