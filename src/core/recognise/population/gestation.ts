/** Weeks of gestation: "<32 weeks' gestation", "24 to 28 weeks of gestation", "gestational age of 24–28 weeks". */
import type { Tokens } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import type { PopulationReading } from './reading.js';

/** The gestation whose number stands at `i`; `from` is its first token where a sign stands before it. */
export function readGestation(tokens: Tokens, from: number, i: number): PopulationReading | undefined {
  const low = weeksAt(tokens, i);
  if (low === undefined) return undefined;
  const joined = tokens.isDash(i + 1) || tokens.word(i + 1) === 'to' || tokens.word(i + 1) === 'and';
  const high = joined ? weeksAt(tokens, i + 2) : undefined;
  const unit = high === undefined ? i + 1 : i + 3;
  if (!tokens.isOneOf(unit, WEEKS)) return undefined;
  const end = gestationEnd(tokens, unit + 1);
  const named = /^gestation(?:al)?$/.test(tokens.word(from - 1)) || isGestationalAge(tokens, from);
  if (end === undefined && !named) return undefined;
  const limits = high === undefined ? `${bound(tokens, i)}${low}` : `${low}–${high}`;
  return { from, to: end ?? unit + 1, aspect: 'people', value: `gestation ${limits} weeks` };
}

const WEEKS = wordSet('week weeks w wk wks ws');

function weeksAt(tokens: Tokens, i: number): number | undefined {
  const value = tokens.isNumber(i) ? tokens.valueOf(i) : Number.NaN;
  return value >= 4 && value <= 45 ? value : undefined;
}

/** The token behind "' gestation", "of gestation", "gestational age". */
function gestationEnd(tokens: Tokens, i: number): number | undefined {
  const at = tokens.isSign(i, "'’") || tokens.word(i) === 'of' ? i + 1 : i;
  if (tokens.word(at) === 'gestation') return at + 1;
  return tokens.word(at) === 'gestational' && tokens.word(at + 1) === 'age' ? at + 2 : undefined;
}

/** "gestational age of <32 weeks", "gestational age between 24 and 28 weeks". */
function isGestationalAge(tokens: Tokens, from: number): boolean {
  let at = from - 1;
  while (at > from - 4 && /^(?:of|between|at|was|is|from|:)$/.test(tokens.word(at))) at--;
  return tokens.word(at) === 'age' && tokens.word(at - 1) === 'gestational';
}

function bound(tokens: Tokens, i: number): string {
  const sign = tokens.word(i - 1);
  if (/^[<≤≥>]$/.test(sign)) return sign;
  if (sign === 'than') return /^(?:less|fewer|earlier)$/.test(tokens.word(i - 2)) ? '<' : '>';
  if (sign === 'before' || sign === 'under' || sign === 'below') return '<';
  return sign === 'least' ? '≥' : '';
}
