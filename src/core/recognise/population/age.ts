/** Age limits: "aged 18–75", "18 years of age or older", "patients ≥65 years", "6 to 35 months of age", "under 5 years old". */
import type { Tokens } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import { type AgeUnit, ageUnit, inYears } from './age-unit.js';
import type { PopulationReading } from './reading.js';

const OLDEST = 120;

/** The age limits that begin with a word of age; values in years. */
export function readAge(tokens: Tokens, i: number): PopulationReading | undefined {
  const word = tokens.word(i);
  // Weeks of gestation are read by themselves.
  if (word === 'age' && tokens.word(i - 1) === 'gestational') return undefined;
  if (
    word === 'aged' ||
    word === 'ages' ||
    (word === 'age' && /^(?:[:≥>]|of|from|between|range)$/.test(tokens.word(i + 1)))
  ) {
    return afterAged(tokens, i);
  }
  if (word === 'older' || word === 'younger') return afterComparison(tokens, i, word);
  return undefined;
}

const LOWER = wordSet('≥ > over above least');
const UPPER = wordSet('< ≤ under below');

/** "aged 18–75 years", "aged ≥65", "aged 18 years or older", "aged between 18 and 70", "aged 6–35 months". */
function afterAged(tokens: Tokens, i: number): PopulationReading | undefined {
  let at = i + 1;
  while (/^(?:between|from|of|:|range|at)$/.test(tokens.word(at))) at++;
  const isLower = tokens.isOneOf(at, LOWER);
  const isUpper = tokens.isOneOf(at, UPPER);
  const bounded = isLower || isUpper;
  const low = ageAt(tokens, bounded ? at + 1 : at);
  if (low === undefined) return undefined;
  const first = bounded ? at + 2 : at + 1;
  const range = bounded ? undefined : rangeEnd(tokens, first);
  if (range !== undefined) {
    const unit = ageUnit(tokens, range.end);
    return age(i, unit?.end ?? range.end, unit ?? range.unit, low, range.high);
  }
  const unit = ageUnit(tokens, first);
  const limit = limitEnd(tokens, unit?.end ?? first);
  if (isUpper || limit.kind === 'younger') return age(i, limit.end, unit, undefined, low);
  // "aged 45 years" alone is one patient's age.
  return isLower || limit.kind === 'older' ? age(i, limit.end, unit, low) : undefined;
}

/**
 * "18–75 years of age", "18 years or older", "18+ years old", "≥ 18 years", "children under 5 years": the number at `i`,
 * the limits from token `from`.
 */
export function readAgeInYears(tokens: Tokens, from: number, i: number): PopulationReading | undefined {
  const low = ageAt(tokens, i);
  if (low === undefined) return undefined;
  const plus = tokens.isSymbol(i + 1, '+');
  const range = plus ? undefined : rangeEnd(tokens, i + 1);
  const unit = ageUnit(tokens, range?.end ?? (plus ? i + 2 : i + 1));
  if (unit === undefined) return undefined;
  if (range !== undefined) {
    const between = tokens.word(from - 1) === 'between';
    return unit.ofAge || isField(tokens, from, unit.end)
      ? age(between ? from - 1 : from, unit.end, unit, low, range.high)
      : undefined;
  }
  const limit = limitEnd(tokens, unit.end);
  if (limit.kind === 'younger') return age(from, limit.end, unit, undefined, low);
  if (limit.kind === 'older') return age(from, limit.end, unit, low);
  return plus && unit.ofAge ? age(from, unit.end, unit, low) : bounded(tokens, from, i, unit, low);
}

/** "≥18 years old", "under 5 years of age", "patients over 75 years": a sign or word before the number bounds it. */
function bounded(
  tokens: Tokens,
  from: number,
  i: number,
  unit: AgeUnit,
  value: number,
): PopulationReading | undefined {
  const isUpper = tokens.isOneOf(i - 1, UPPER);
  if (!isUpper && !tokens.isOneOf(i - 1, LOWER)) return undefined;
  const start = tokens.word(i - 1) === 'least' ? i - 2 : from < i ? from : i - 1;
  if (!unit.ofAge && !isPeople(tokens, start - 1)) return undefined;
  return isUpper ? age(start, unit.end, unit, undefined, value) : age(start, unit.end, unit, value);
}

function isPeople(tokens: Tokens, i: number): boolean {
  const at = tokens.isSymbol(i, '(') || tokens.word(i) === 'aged' ? i - 1 : i;
  return /^(?:patients|adults|children|infants|women|men|people|participants|persons|individuals|subjects|adolescents|girls|boys|volunteers|those|toddlers|age|ages)$/.test(
    tokens.word(at),
  );
}

/** "Ages: 18 Years to 75 Years", "Ages Eligible for Study" with its value on the next line: the field of a registry. */
function isField(tokens: Tokens, from: number, end: number): boolean {
  let at = from - 1;
  while (at > from - 4 && (tokens.isSymbol(at, ':') || tokens.isBreak(at))) at--;
  const named =
    /^ages?$/.test(tokens.word(at)) || (tokens.word(at) === 'study' && tokens.word(at - 2) === 'eligible');
  return named && (end >= tokens.count || tokens.isBreak(end) || tokens.isSymbol(end, '('));
}

/** "older than 65 years", "younger than 18". */
function afterComparison(tokens: Tokens, i: number, word: string): PopulationReading | undefined {
  const limit = tokens.word(i + 1) === 'than' ? ageAt(tokens, i + 2) : undefined;
  if (limit === undefined) return undefined;
  const unit = ageUnit(tokens, i + 3);
  const end = unit?.end ?? i + 3;
  return word === 'older' ? age(i, end, unit, limit) : age(i, end, unit, undefined, limit);
}

function age(
  from: number,
  to: number,
  unit: AgeUnit | undefined,
  low?: number,
  high?: number,
): PopulationReading {
  const limits = high === undefined ? `≥${low}` : low === undefined ? `≤${high}` : `${low}–${high}`;
  return {
    from,
    to,
    aspect: 'age',
    value: unit?.name === undefined ? limits : `${limits} ${unit.name}`,
    low: low === undefined ? undefined : inYears(low, unit),
    high: high === undefined ? undefined : inYears(high, unit),
  };
}

function ageAt(tokens: Tokens, i: number): number | undefined {
  const value = tokens.isNumber(i) ? tokens.valueOf(i) : Number.NaN;
  return Number.isInteger(value) && value >= 0 && value <= OLDEST ? value : undefined;
}

interface Range {
  readonly high: number;
  readonly end: number;
  /** The unit between the two, where one stands there: "6 months to 5". */
  readonly unit: AgeUnit | undefined;
}

const JOINTS = wordSet('to and through');

function rangeEnd(tokens: Tokens, i: number): Range | undefined {
  const unit = tokens.isDash(i) ? undefined : ageUnit(tokens, i);
  const at = unit?.end ?? i;
  if (!tokens.isDash(at) && !tokens.isOneOf(at, JOINTS)) return undefined;
  const below = tokens.isSymbol(at + 1, '<') || tokens.isSymbol(at + 1, '≤');
  const number = below ? at + 2 : at + 1;
  const high = ageAt(tokens, number);
  if (high === undefined) return undefined;
  // "6 months to 5 years" has two units; its ends are not one range in either.
  const next = ageUnit(tokens, number + 1);
  return unit !== undefined && next !== undefined && unit.years !== next.years
    ? undefined
    : { high, end: number + 1, unit };
}

const OLDER = wordSet('older over above more up');
const YOUNGER = wordSet('younger less under below');

function limitEnd(tokens: Tokens, i: number): { readonly kind?: 'older' | 'younger'; readonly end: number } {
  const joins = tokens.word(i) === 'or' || tokens.word(i) === 'and';
  if (!joins) return { end: i };
  if (tokens.isOneOf(i + 1, OLDER)) return { kind: 'older', end: i + 2 };
  return tokens.isOneOf(i + 1, YOUNGER) ? { kind: 'younger', end: i + 2 } : { end: i };
}

/** True where a sign or word stands that bounds the age behind it. */
export function isBoundOfAge(tokens: Tokens, i: number): boolean {
  const sign = tokens.signOf(i);
  return sign === 0x2265 || sign === 0x3e || sign === 0x3c || sign === 0x2264;
}
