/** Shares that a text calls a difference. */
import { wordSet } from '../../../text/word-set.js';
import type { RecogniserContext } from '../../recogniser.js';
import { namesInterval } from '../interval-name.js';

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
