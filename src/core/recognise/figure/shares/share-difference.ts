/** Differences of two shares that the sentence printed: "45.2% and 34.6%, an improvement of 10.6% (95% CI 3.1–18.1)". */
import { wordSet } from '../../../text/word-set.js';
import type { RecogniserContext } from '../../recogniser.js';
import { namesInterval } from '../interval-name.js';

/** True for a share with an interval that is, to a rounding, how far apart the two shares before it are. */
export function isDifferenceOfShares(
  { block, found }: RecogniserContext,
  at: number,
  value: number,
  behind: number,
): boolean {
  const { tokens } = block;
  if (tokens.word(at - 1) !== 'of' || !tokens.isOneOf(at - 2, GAINS)) return false;
  if (!tokens.isSign(behind, '([') || !namesInterval(tokens, behind + 1)) return false;
  const from = tokens.startOf(block.sentenceAround(at).from);
  const shares: number[] = [];
  for (let i = found.length - 1; i >= Math.max(0, found.length - 8) && shares.length < 2; i--) {
    const one = found[i];
    if (one === undefined || one.start < from) break;
    if (one.type === 'figure' && one.kind === 'percentage' && one.value !== undefined) shares.push(one.value);
  }
  const [second, first] = shares;
  if (first === undefined || second === undefined) return false;
  return Math.abs(Math.abs(first - second) - Math.abs(value)) <= ROUNDING;
}

/** Two roundings to one decimal and a float's own. */
const ROUNDING = 0.151;
const GAINS = wordSet('improvement increase reduction decrease gain benefit rise drop decline');

/**
 * "treatment difference for 200 mg 49.0%, 95% CI …", and in another unit behind a difference with its interval: "difference
 * −4 mmol/mol (95% CI …); −0.4% (95% CI …)".
 */
export function isNamedDifference({ block, found }: RecogniserContext, at: number, behind: number): boolean {
  const { tokens } = block;
  if (!tokens.isSign(behind, '([,') || !namesInterval(tokens, behind + 1)) return false;
  if (tokens.isSymbol(at - 1, ';')) {
    const [estimate, interval] = [found.at(-2), found.at(-1)];
    if (estimate?.type !== 'figure' || interval?.type !== 'figure' || interval.kind !== 'interval')
      return false;
    return estimate.kind === 'difference' && interval.end >= tokens.endOf(at - 3);
  }
  for (let i = at - 1; i >= at - NAMED_REACH && !tokens.isSign(i, ',;.%'); i--)
    if (tokens.isOneOf(i, DIFFERENCES)) return true;
  return false;
}

const NAMED_REACH = 8;
const DIFFERENCES = wordSet('difference differences');
