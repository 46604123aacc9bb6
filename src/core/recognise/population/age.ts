/** Age limits: "aged 18–75", "18 years of age or older", "≥65 years", "18+ years old". */
import type { Tokens } from '../../text/tokens.js';
import type { PopulationReading } from './reading.js';

const OLDEST = 120;

/** The age limits that begin with a word of age; values in years. */
export function readAge(tokens: Tokens, i: number): PopulationReading | undefined {
  const word = tokens.word(i);
  if (word === 'aged' || (word === 'age' && /^(?:[:≥>]|of|from|between|range)$/.test(tokens.word(i + 1)))) {
    return afterAged(tokens, i);
  }
  if (word === 'older' || word === 'younger') return afterComparison(tokens, i, word);
  return undefined;
}

/** "aged 18–75 years", "aged ≥65", "aged 18 years or older", "aged between 18 and 70". */
function afterAged(tokens: Tokens, i: number): PopulationReading | undefined {
  let at = i + 1;
  while (/^(?:between|from|of|:|range|at|least)$/.test(tokens.word(at))) at++;
  const least = isAtLeast(tokens, at);
  const low = ageAt(tokens, least ? at + 1 : at);
  if (low === undefined) return undefined;
  const first = least ? at + 2 : at + 1;
  const range = rangeEnd(tokens, first);
  if (range !== undefined) return age(i, yearsEnd(tokens, range.end), low, range.high);
  const end = yearsEnd(tokens, first);
  const limit = limitEnd(tokens, end);
  if (limit.kind === 'younger') return age(i, limit.end, undefined, low);
  // "aged 45 years" alone is one patient's age.
  return least || limit.kind === 'older' || tokens.word(at - 1) === 'least'
    ? age(i, limit.end, low)
    : undefined;
}

/** "18–75 years of age", "18 years or older", "18+ years old", "≥ 18 years": the number at `i`, the limits from token `from`. */
export function readAgeInYears(tokens: Tokens, from: number, i: number): PopulationReading | undefined {
  const low = ageAt(tokens, i);
  if (low === undefined) return undefined;
  const plus = tokens.isSymbol(i + 1, '+');
  const range = plus ? undefined : rangeEnd(tokens, i + 1);
  const years = range?.end ?? (plus ? i + 2 : i + 1);
  const end = yearsEnd(tokens, years);
  if (end === years) return undefined;
  const ofAge = /^(?:age|old|older|aged)$/.test(tokens.word(end - 1));
  if (range !== undefined) return ofAge ? age(from, end, low, range.high) : undefined;
  const limit = limitEnd(tokens, end);
  if (limit.kind === 'younger') return age(from, limit.end, undefined, low);
  if (limit.kind === 'older') return age(from, limit.end, low);
  return (plus || from < i) && ofAge ? age(from, end, low) : undefined;
}

/** "older than 65 years", "younger than 18". */
function afterComparison(tokens: Tokens, i: number, word: string): PopulationReading | undefined {
  const limit = tokens.word(i + 1) === 'than' ? ageAt(tokens, i + 2) : undefined;
  if (limit === undefined) return undefined;
  const end = yearsEnd(tokens, i + 3);
  return word === 'older' ? age(i, end, limit) : age(i, end, undefined, limit);
}

function age(from: number, to: number, low?: number, high?: number): PopulationReading {
  const value = high === undefined ? `≥${low}` : low === undefined ? `≤${high}` : `${low}–${high}`;
  return {
    from,
    to,
    aspect: 'age',
    value,
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
  };
}

function ageAt(tokens: Tokens, i: number): number | undefined {
  const value = tokens.isNumber(i) ? tokens.valueOf(i) : Number.NaN;
  return Number.isInteger(value) && value >= 0 && value <= OLDEST ? value : undefined;
}

function rangeEnd(tokens: Tokens, i: number): { readonly high: number; readonly end: number } | undefined {
  const at = /^(?:years?|y|yr)$/.test(tokens.word(i)) ? i + 1 : i;
  if (!tokens.isDash(at) && !/^(?:to|and|through)$/.test(tokens.word(at))) return undefined;
  const high = ageAt(tokens, at + 1);
  return high === undefined ? undefined : { high, end: at + 2 };
}

/** The token after "years", "years of age", "years old"; `i` itself where no such word stands. */
function yearsEnd(tokens: Tokens, i: number): number {
  const at = tokens.isDash(i) ? i + 1 : i;
  if (!/^(?:years?|yrs?|y)$/.test(tokens.word(at))) return i;
  if (tokens.word(at + 1) === 'of' && tokens.word(at + 2) === 'age') return at + 3;
  return tokens.word(at + 1) === 'old' || tokens.word(at + 1) === 'aged' ? at + 2 : at + 1;
}

function limitEnd(tokens: Tokens, i: number): { readonly kind?: 'older' | 'younger'; readonly end: number } {
  const joins = tokens.word(i) === 'or' || tokens.word(i) === 'and';
  const word = tokens.word(i + 1);
  if (!joins || !/^(?:older|over|above|more|younger|less|under)$/.test(word)) return { end: i };
  return { kind: /^(?:older|over|above|more)$/.test(word) ? 'older' : 'younger', end: i + 2 };
}

/** True where a sign stands that makes the number behind it a lower limit. */
export function isAtLeast(tokens: Tokens, i: number): boolean {
  return tokens.isSymbol(i, '≥') || tokens.isSymbol(i, '>');
}
