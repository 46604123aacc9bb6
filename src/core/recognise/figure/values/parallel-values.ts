/**
 * Values of groups that stand side by side and are called nothing: "waist: −11.3, −8.4 and −2.9 cm", "did not differ (366 v 361
 * l/min)", "was 1.3 and 1.9, respectively". Such values are means, unless the sentence has another name for them.
 */
import type { FigureKind } from '../../../../schema/annotation.js';
import { unitAt } from '../../../lexicon/units.js';
import type { Tokens } from '../../../text/tokens.js';
import { wordSet } from '../../../text/word-set.js';
import type { RecogniserContext } from '../../recogniser.js';
import type { NumberAt } from '../reader.js';
import { isRespective } from '../surrounding-words.js';
import { listAt } from './value-list.js';

/** The mean that the first of such values is. */
export function meanOfGroups({ block }: RecogniserContext, at: number): FigureKind | undefined {
  const { tokens } = block;
  const list = listAt(tokens, at);
  if (list === undefined) return undefined;
  const numbers = list.numbers;
  if (tokens.isSymbol(at - 1, ':') || tokens.isOneOf(at - 1, WAS)) {
    if (numbers.every(({ value }) => value < 0)) return 'mean';
    const unit = unitAt(tokens, list.end);
    const end = unit?.end ?? list.end;
    const told = isRespective(tokens, end);
    return told && tokens.isOneOf(at - 1, WAS) && (unit !== undefined || numbers.every(isDecimal))
      ? 'mean'
      : undefined;
  }
  // "did not differ (366 v 361 l/min)": two values, and words before the bracket that set them against each other.
  const pair = numbers.length === 2 && tokens.isSymbol(at - 1, '(') && !tokens.isSymbol(at + 1, ',');
  // "stay was shorter (4.5 vs 6.2 days)" may be medians.
  if (unitAt(tokens, list.end)?.dimension === 'time') return undefined;
  return pair && isCompared(tokens, block.sentenceAround(at).from, at - 1) ? 'mean' : undefined;
}

const WAS = wordSet('was were');

function isDecimal({ value, printed }: NumberAt): boolean {
  return value < 0 || printed.includes('.');
}

function isCompared(tokens: Tokens, from: number, bracket: number): boolean {
  for (let i = bracket - 1; i >= Math.max(from, bracket - REACH); i--) {
    if (tokens.isOneOf(i, RATES)) return false;
    if (tokens.isOneOf(i, COMPARED)) return true;
  }
  return false;
}

const REACH = 8;
const COMPARED = wordSet(`
  differ differed different similar higher lower longer shorter greater less comparable unchanged
`);
const RATES = wordSet('rate rates ratio incidence median number percentage proportion');
