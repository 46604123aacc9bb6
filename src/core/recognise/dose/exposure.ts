/** Doses of carboplatin as the exposure aimed at: "AUC 5", "AUC5", "5 AUC", "area under the concentration–time curve of 5 mg/mL·min". */

import { unitAt } from '../../lexicon/units.js';
import { copyWith } from '../../text/copy.js';
import type { Tokens } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import type { Amount } from './amounts.js';

/** Target exposure of carboplatin, in mg per mL times minutes (Calvert's formula). */
const AUC_UNIT = 'mg.min/mL';

/** No target is lower or higher; an area under the curve of 0.85 is that of a diagnostic test. */
const LOWEST = 1;
const HIGHEST = 8;

/** The exposure that begins with its name at a token, or undefined. */
export function exposureAt(tokens: Tokens, at: number, list: number): Amount | undefined {
  const word = tokens.word(at);
  if (word === 'area') return afterName(tokens, at, curveEnd(tokens, at), list);
  if (!word.startsWith('auc')) return undefined;
  if (word === 'auc') return afterName(tokens, at, at + 1, list);
  const glued = Number(word.slice(3));
  // "AUC1.5" is read as "AUC1", a stop and "5".
  const decimals = tokens.isSymbol(at + 1, '.') && tokens.touches(at + 1) && tokens.touches(at + 2) ? 2 : 0;
  const value = decimals === 0 ? glued : Number(`${glued}.${tokens.raw(at + 2)}`);
  return target(tokens, at, at + 1 + decimals, value, list);
}

/** "5 AUC": the exposure whose number stands before its name. */
export function numberedExposure(tokens: Tokens, at: number, list: number): Amount | undefined {
  const value = tokens.valueOf(at);
  if (tokens.word(at + 1) !== 'auc' || !(value >= LOWEST && value <= HIGHEST)) return undefined;
  return { from: at, to: at + 2, value, unit: AUC_UNIT, list };
}

function afterName(tokens: Tokens, from: number, end: number, list: number): Amount | undefined {
  if (end === 0) return undefined;
  let i = end;
  if ((tokens.isSymbol(i, '(') || tokens.isSymbol(i, '[')) && tokens.word(i + 1) === 'auc') i += 3;
  while (i < end + 7 && tokens.isOneOf(i, GLUE)) i++;
  return tokens.isNumber(i) ? target(tokens, from, i + 1, tokens.valueOf(i), list) : undefined;
}

const GLUE = wordSet('of at = : , - – ( [ target targeted value dose');

/** The token after "area under the plasma concentration–time curve", or 0. */
function curveEnd(tokens: Tokens, at: number): number {
  if (tokens.word(at + 1) !== 'under') return 0;
  let i = at + 2;
  while (i < at + 10 && (tokens.isOneOf(i, CURVE_WORDS) || tokens.isDash(i))) i++;
  return tokens.word(i) === 'curve' ? i + 1 : 0;
}

const CURVE_WORDS = wordSet('the a free plasma serum concentration time versus vs /');

function target(tokens: Tokens, from: number, end: number, value: number, list: number): Amount | undefined {
  if (!(value >= LOWEST && value <= HIGHEST) || tokens.isSymbol(end, '%')) return undefined;
  let i = end;
  let high: number | undefined;
  if ((tokens.isDash(i) || tokens.word(i) === 'to' || tokens.word(i) === 'or') && tokens.isNumber(i + 1)) {
    high = tokens.valueOf(i + 1);
    i += 2;
  }
  const unit = unitAt(tokens, i);
  const measured = unit?.dimension === 'mass' && unit.per.length > 0;
  // An exposure measured in another unit is a result; "AUC 5 day 1" has none.
  if (unit !== undefined && !measured && (unit.dimension !== 'time' || unit.ucum.includes('.')))
    return undefined;
  const amount: Amount = { from, to: measured ? unit.end : i, value, unit: AUC_UNIT, list };
  return high !== undefined && high > value && high <= HIGHEST ? copyWith(amount, { high }) : amount;
}
