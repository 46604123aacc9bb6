/**
 * The names of quartiles: "IQR", "interquartile range", "inter-quartile interval", "IQ range", "i.q.r.", "quartiles",
 * "Q1–Q3", "P25-P75", "25th–75th percentiles", "lower and upper quartiles".
 */
import { onceAToken } from '../../../text/token-memo.js';
import type { Tokens } from '../../../text/tokens.js';
import { wordSet } from '../../../text/word-set.js';
import { afterShortForm } from '../reader.js';

/** The token behind the name of quartiles that begins at a token, if one does. */
export const quartileNameEnd = onceAToken(readName);

function readName(tokens: Tokens, at: number): number | undefined {
  if (tokens.isOneOf(at, SHORT)) return behindRange(tokens, at + 1);
  if (tokens.isNumber(at)) return tokens.valueOf(at) === 25 ? percentilesEnd(tokens, at) : undefined;
  if (tokens.isOneOf(at, LOWER)) return bothQuartiles(tokens, at);
  switch (tokens.word(at)) {
    case 'inter': {
      const second = tokens.isDash(at + 1) ? at + 2 : at + 1;
      return tokens.isOneOf(second, QUARTILE) ? behindRange(tokens, second + 1) : undefined;
    }
    case 'iq':
      return tokens.isOneOf(at + 1, RANGE) ? at + 2 : undefined;
    case 'quartiles':
      return tokens.isSign(at - 1, '([') ? at + 1 : undefined;
    case 'i':
      return pointed(tokens, at);
    default:
      return undefined;
  }
}

function behindRange(tokens: Tokens, at: number): number {
  return afterShortForm(tokens, tokens.isOneOf(at, RANGE) ? at + 1 : at);
}

/** "i.q.r. 23.1–28.9" */
function pointed(tokens: Tokens, at: number): number | undefined {
  const isPointed = tokens.isSymbol(at + 1, '.') && tokens.isSymbol(at + 3, '.');
  if (!isPointed || tokens.word(at + 2) !== 'q' || tokens.word(at + 4) !== 'r') return undefined;
  return tokens.isSymbol(at + 5, '.') ? at + 6 : at + 5;
}

/** "Q1–Q3", "25th and 75th percentiles", "lower and upper quartile": the upper one ends the name. */
function bothQuartiles(tokens: Tokens, at: number): number | undefined {
  for (let i = at + 1; i < at + LONGEST; i++) {
    if (!tokens.isOneOf(i, UPPER)) continue;
    const named = tokens.isOneOf(i + 1, QUARTILE);
    if (tokens.word(i) === 'upper' && !named) return undefined;
    return afterShortForm(tokens, named ? i + 2 : i + 1);
  }
  return undefined;
}

/** "25th–75th percentiles", "25-75 centiles", "25th, 75th". */
function percentilesEnd(tokens: Tokens, at: number): number | undefined {
  const ordinal = tokens.word(at + 1) === 'th';
  for (let i = at + 1; i < at + LONGEST; i++) {
    if (!tokens.isNumber(i)) continue;
    const behind = tokens.word(i + 1) === 'th' ? i + 2 : i + 1;
    const named = tokens.isOneOf(behind, QUARTILE);
    if (tokens.valueOf(i) !== 75 || !(named || (ordinal && behind > i + 1))) return undefined;
    return afterShortForm(tokens, named ? behind + 1 : behind);
  }
  return undefined;
}

const LONGEST = 5;
const SHORT = wordSet('iqr iqrs iqi interquartile');
const LOWER = wordSet('q1 p25 lower');
const UPPER = wordSet('q3 p75 upper');
const RANGE = wordSet('range ranges interval intervals');
const QUARTILE = wordSet('quartile quartiles percentile percentiles centile centiles');
