/** Values of what is named right before them. */
import type { FigureKind } from '../../../../schema/annotation.js';
import type { Tokens } from '../../../text/tokens.js';
import { wordSet } from '../../../text/word-set.js';
import type { RecogniserContext } from '../../recogniser.js';
import { ratioNameAt } from '../ratio-name.js';
import type { NumberAt } from '../reader.js';

/** What is measured by a bare number. */
const MEASURED = wordSet('pain index titre titer level levels value values ratio weight concentration');

/** "a score of 7", "scores were 4.2 and 5.6", "relapse rate was 0.17", "the EDSS was 3.5": a value of what is named before it. */
export function valueOfName(
  { block, isTaken }: RecogniserContext,
  at: number,
  number: NumberAt,
): FigureKind | undefined {
  const tokens = block.tokens;
  const glue = tokens.word(at - 1);
  if (glue !== 'of' && glue !== 'was' && glue !== 'were' && glue !== '=' && glue !== ':') return undefined;
  if (tokens.isDash(number.end) || tokens.isSymbol(number.end, '/')) return undefined;
  const decimal = number.printed.includes('.');
  // "The relapse rate ratio was 0.62": the outcome's name may hold the first word of the ratio's.
  const ratio = decimal && tokens.word(at - 2) === 'ratio' ? ratioNameAt(tokens, at - 3) : undefined;
  if (ratio !== undefined) return ratio.kind;
  // "The A1c was 7.2": a number with decimals behind such a verb is a result.
  if (decimal && (glue === 'was' || glue === 'were') && !hasRate(tokens, at)) return 'quantity';
  if (decimal && tokens.isOneOf(at - 2, MEASURED)) return 'quantity';
  for (
    let i = behindShortForm(tokens, at - 2);
    i > at - 14 && (tokens.isWord(i) || isWithinName(tokens, i));
    i--
  ) {
    const word = tokens.word(i);
    if (word === 'score' || word === 'scores')
      return word === 'scores' || i > at - 4 || glue !== 'of' ? 'quantity' : undefined;
    if (word === 'number' && decimal) return 'quantity';
    if ((word === 'rate' || word === 'rates') && decimal) return 'rate';
  }
  return decimal && tokens.isWord(at - 2) && isTaken(at - 2) ? 'quantity' : undefined;
}

/** "bleeding rate (ABR) was": the token before a short form in brackets, or the token itself. */
function behindShortForm(tokens: Tokens, at: number): number {
  return tokens.isSymbol(at, ')') && tokens.isSymbol(at - 2, '(') ? at - 3 : at;
}

/** "moderate/severe", "skeletal-related": a sign between two words. */
function isWithinName(tokens: Tokens, at: number): boolean {
  return (tokens.isSymbol(at, '/') || tokens.isDash(at)) && tokens.isWord(at - 1) && tokens.isWord(at + 1);
}

/** Whether a rate is what the number is of; the word may stand some way before. */
function hasRate(tokens: Tokens, at: number): boolean {
  for (let i = behindShortForm(tokens, at - 2); i > at - 14 && tokens.isWord(i); i--)
    if (tokens.word(i) === 'rate' || tokens.word(i) === 'rates') return true;
  return false;
}
