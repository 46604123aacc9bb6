/** Times that were measured, and are no length of the trial: what the body does to a drug, and how long groups took. */
import type { UnitReading } from '../../../lexicon/units.js';
import type { Tokens } from '../../../text/tokens.js';
import { wordSet } from '../../../text/word-set.js';
import type { ValueList } from './value-list.js';

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

/** "(8.1 vs. 9.4 days": two times first in a bracket, set against each other, and not both whole as those of a plan. */
export function areTimesOfGroups(
  tokens: Tokens,
  at: number,
  { numbers: [first, second, third] }: ValueList,
  { dimension }: UnitReading,
): boolean {
  if (dimension !== 'time' || first === undefined || second === undefined || third !== undefined)
    return false;
  if (!tokens.isSymbol(at - 1, '(') || !tokens.isOneOf(first.end, AGAINST)) return false;
  return first.printed.includes('.') || second.printed.includes('.');
}

const AGAINST = wordSet('vs versus v');
