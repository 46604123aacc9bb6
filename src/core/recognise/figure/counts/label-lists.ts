/** Numbers that end a list or a range of labels and count nobody: "status of 0 to 2", "grades 1, 2 and 3". */
import type { Tokens } from '../../../text/tokens.js';
import { LABELS } from '../cues.js';
import { GRADED, nounAfter } from './counted.js';

/** "a performance status of 0 to 2 were randomised" */
export function isRangeEnd(tokens: Tokens, at: number): boolean {
  if (!tokens.isNumber(at) || tokens.word(at - 1) !== 'to' || !tokens.isNumber(at - 2)) return false;
  return nounAfter(tokens, at + 1) === undefined;
}

/** "Grades 1, 2 and 3 were": the last of a list of labels. */
export function endsLabels(tokens: Tokens, at: number): boolean {
  if (tokens.word(at - 1) !== 'and' && tokens.word(at - 1) !== 'or' && tokens.word(at - 1) !== 'to')
    return false;
  let i = at - 2;
  while (i > at - 12 && (tokens.isNumber(i) || tokens.isSymbol(i, ','))) i--;
  const isList = tokens.isNumber(i + 1) && tokens.isOneOf(i, LABELS);
  // "grade 3, 4, or 5 events"; "on day 3 or 4 patients" is no list of one label.
  if (!isList) return false;
  return tokens.word(i).endsWith('s') || tokens.isSymbol(at - 2, ',') || tokens.isOneOf(i, GRADED);
}
