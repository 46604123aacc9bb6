/** How far apart two values are, told by the arithmetic: "44.8% and 32.9% (11.9%, 2.5–21.3)", "45.2% and 34.6%, an improvement of 10.6% (95% CI 3.1–18.1)". */
import type { FigureKind } from '../../../../schema/annotation.js';
import { decimalsOf } from '../../../text/numbers.js';
import type { Tokens } from '../../../text/tokens.js';
import { wordSet } from '../../../text/word-set.js';
import type { RecogniserContext } from '../../recogniser.js';
import { namesInterval } from '../interval-name.js';
import { INTERVAL_JOINTS, rangeAt } from '../range.js';
import { numberAt } from '../reader.js';

/** True for a value with the ends of an interval behind it that is, to a rounding, how far apart the two values before it are. */
export function isDifferenceOfTwo({ block, found }: RecogniserContext, at: number, behind: number): boolean {
  const { tokens } = block;
  // "0.7 (0.4–1.2); 0.6 (0.3–1.0)" goes on with a list.
  const opens =
    tokens.isSign(at - 1, '([') ||
    (tokens.isSymbol(at - 1, ';') && !tokens.isSign(at - 2, ')]')) ||
    (tokens.word(at - 1) === 'of' && tokens.isOneOf(at - 2, GAINS));
  const number = opens ? numberAt(tokens, at) : undefined;
  if (number === undefined || !hasEnds(tokens, behind, number.value)) return false;
  const from = tokens.startOf(block.sentenceAround(at).from);
  const values: number[] = [];
  for (let i = found.length - 1; i >= Math.max(0, found.length - LOOKED_BACK) && values.length < 2; i--) {
    const one = found[i];
    if (one === undefined || one.start < from) break;
    if (one.type === 'figure' && VALUES.has(one.kind) && one.value !== undefined) values.push(one.value);
  }
  const [second, first] = values;
  if (first === undefined || second === undefined) return false;
  const unit = 10 ** -decimalsOf(number.printed);
  return Math.abs(Math.abs(first - second) - Math.abs(number.value)) < ROUNDINGS * unit;
}

/** "(95% CI", ", 2.5–21.3", "[−0.9, −0.3]". */
function hasEnds(tokens: Tokens, at: number, value: number): boolean {
  if (!tokens.isSign(at, '([,;')) return false;
  if (namesInterval(tokens, at + 1)) return true;
  const ends = rangeAt(tokens, at + 1, INTERVAL_JOINTS);
  return (
    ends?.low !== undefined && ends.high !== undefined && ends.low.value < value && value < ends.high.value
  );
}

const LOOKED_BACK = 8;
const VALUES: ReadonlySet<FigureKind> = new Set<FigureKind>([
  'percentage',
  'mean',
  'median',
  'rate',
  'quantity',
]);
/** Two roundings and a float's own. */
const ROUNDINGS = 1.51;
const GAINS = wordSet('improvement increase reduction decrease gain benefit rise drop decline');
