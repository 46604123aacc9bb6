/** Steps of the trial in one line, each with its number behind it: "started 104, completed 97, not completed 7 (adverse event 3; other 4)". */
import type { Tokens } from '../../../text/tokens.js';
import { wordSet } from '../../../text/word-set.js';
import type { FigureReader } from '../reader.js';
import { countOf } from './counted.js';
import { wholeNumberAt } from './whole-number.js';

export const readStepField: FigureReader = ({ block: { tokens } }, at) => {
  if (!tokens.isOneOf(at - 1, STEPS) || !tokens.isNumber(at)) return undefined;
  const number = wholeNumberAt(tokens, at);
  if (number === undefined || number.printed.includes('.')) return undefined;
  const denied = tokens.word(at - 2) === 'not';
  const opens = denied ? at - 3 : at - 2;
  if (opens >= 0 && !tokens.isBreak(opens) && !tokens.isSign(opens, ':,;.')) return undefined;
  if (number.end < tokens.count && !tokens.isBreak(number.end) && !tokens.isSign(number.end, ',;.('))
    return undefined;
  if (!hasOther(tokens, at, -1) && !hasOther(tokens, at, 1)) return undefined;
  return { figures: [countOf(number, denied ? 'count' : 'sample-size')], end: number.end };
};

/** True where another step with its number stands in the same line, before or behind. */
function hasOther(tokens: Tokens, at: number, way: 1 | -1): boolean {
  for (let i = at + way * 2; Math.abs(i - at) < REACH && i > 0 && i < tokens.count; i += way) {
    if (tokens.isBreak(i)) return false;
    if (tokens.isNumber(i) && tokens.isOneOf(i - 1, STEPS)) return true;
  }
  return false;
}

const REACH = 30;
const STEPS = wordSet(
  'started completed treated discontinued randomised randomized enrolled screened analysed analyzed',
);
