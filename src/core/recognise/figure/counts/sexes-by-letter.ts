/** "48 M / 42 F", "21M, 19F": men and women by their letters. */
import type { Tokens } from '../../../text/tokens.js';
import { type FigureReader, numberAt } from '../reader.js';
import { countOf } from './counted.js';
import { wholeNumberAt } from './whole-number.js';

export const readSexesByLetter: FigureReader = ({ block }, at) => {
  const { tokens } = block;
  const first = tokens.isNumber(at) ? wholeNumberAt(tokens, at) : undefined;
  const sex = first === undefined ? '' : letterAt(tokens, first.end);
  if (first === undefined || sex === '') return undefined;
  let i = first.end + 1;
  while (i < first.end + 3 && tokens.isSign(i, '/,;:+&')) i++;
  if (tokens.word(i) === 'and') i++;
  const second = numberAt(tokens, i);
  const other = second === undefined ? '' : letterAt(tokens, second.end);
  const letters = second === undefined ? '' : tokens.raw(first.end) + tokens.raw(second.end);
  const isOneCase = letters === letters.toUpperCase() || letters === letters.toLowerCase();
  if (second === undefined || !isOneCase || other === '' || other === sex || !Number.isInteger(second.value))
    return undefined;
  return { figures: [countOf(first, 'count'), countOf(second, 'count')], end: second.end };
};

/** "m" or "f" where a letter of its own stands at a token. */
function letterAt(tokens: Tokens, at: number): string {
  const letter = tokens.word(at);
  return tokens.isWord(at) && (letter === 'm' || letter === 'f') ? letter : '';
}
