/** What the body does to a drug: a range of times said of it was measured, and is no length of the trial. */
import type { Tokens } from '../../../text/tokens.js';
import { wordSet } from '../../../text/word-set.js';

/** "The terminal half-life was 5–7 days", "Tmax was 2 to 4 h", "time to peak concentration was": before a range at a token. */
export function isOfKinetics(tokens: Tokens, at: number): boolean {
  if (!tokens.isOneOf(at - 1, STATING)) return false;
  for (let i = at - 2; i > at - REACH && !tokens.isSign(i, ';.') && !tokens.isNumber(i); i--)
    if (tokens.isOneOf(i, KINETICS)) return true;
  return false;
}

const STATING = wordSet('was were of averaged approximately about');
const REACH = 12;
const KINETICS = wordSet(`
  life lives tmax t1 halflife peak peaked onset latency elimination
`);
