/** Shares that a text calls a difference. */
import type { Tokens } from '../../../text/tokens.js';
import { wordSet } from '../../../text/word-set.js';
import type { RecogniserContext } from '../../recogniser.js';
import { namesInterval } from '../interval-name.js';

/**
 * "treatment difference for 200 mg 49.0%, 95% CI …", and in another unit behind a difference with its interval: "difference
 * −4 mmol/mol (95% CI …); −0.4% (95% CI …)".
 */
export function isNamedDifference({ block, found }: RecogniserContext, at: number, behind: number): boolean {
  const { tokens } = block;
  if (isTested(tokens, at, behind) && saysNoDifference(tokens, at)) return true;
  if (!tokens.isSign(behind, '([,') || !namesInterval(tokens, behind + 1)) return false;
  if (tokens.isSymbol(at - 1, ';')) {
    const [estimate, interval] = [found.at(-2), found.at(-1)];
    if (estimate?.type !== 'figure' || interval?.type !== 'figure' || interval.kind !== 'interval')
      return false;
    return estimate.kind === 'difference' && interval.end >= tokens.endOf(at - 3);
  }
  for (let i = at - 1; i >= at - NAMED_REACH && !tokens.isSign(i, ',;.%'); i--)
    if (tokens.isOneOf(i, DIFFERENCES)) return at - i <= NEAR || tokens.word(i + 1) === 'between';
  return false;
}

/** "(−0.02%; p=0.83)": below zero and alone in its bracket with its test. */
function isTested(tokens: Tokens, at: number, behind: number): boolean {
  return (
    tokens.isDash(at) &&
    tokens.isSign(at - 1, '([') &&
    tokens.isSign(behind, ',;') &&
    tokens.word(behind + 1) === 'p'
  );
}

/** "No difference between the doses was seen (": in the words before the bracket. */
function saysNoDifference(tokens: Tokens, at: number): boolean {
  for (let i = at - 2; i >= at - FARTHEST && !tokens.isSign(i, ';,%'); i--)
    if (tokens.isOneOf(i, DIFFERENCES)) return true;
  return false;
}

const FARTHEST = 20;
const NEAR = 8;
/** "difference between MK-0431 100 mg once daily and placebo was" */
const NAMED_REACH = 18;
const DIFFERENCES = wordSet('difference differences');
