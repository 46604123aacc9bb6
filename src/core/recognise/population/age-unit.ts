/** The unit behind an age: "years of age", "months old", "weeks"; ages are kept in years. */
import type { Tokens } from '../../text/tokens.js';
import { WordSet } from '../../text/word-set.js';

export interface AgeUnit {
  /** Years in one of the unit. */
  readonly years: number;
  /** "months" where the ages are not printed in years. */
  readonly name?: string;
  /** The token after the unit and its words. */
  readonly end: number;
  /** True where the words say that it is an age: "of age", "old". */
  readonly ofAge: boolean;
}

const UNITS: Readonly<Record<string, Pick<AgeUnit, 'years' | 'name'>>> = {
  year: { years: 1 },
  years: { years: 1 },
  yr: { years: 1 },
  yrs: { years: 1 },
  y: { years: 1 },
  month: { years: 1 / 12, name: 'months' },
  months: { years: 1 / 12, name: 'months' },
  mo: { years: 1 / 12, name: 'months' },
  week: { years: 7 / 365.25, name: 'weeks' },
  weeks: { years: 7 / 365.25, name: 'weeks' },
  days: { years: 1 / 365.25, name: 'days' },
};

const UNIT_WORDS = new WordSet(Object.keys(UNITS));

/** The unit that stands at a token, or undefined. */
export function ageUnit(tokens: Tokens, i: number): AgeUnit | undefined {
  const at = tokens.isDash(i) ? i + 1 : i;
  const unit = tokens.isOneOf(at, UNIT_WORDS) ? UNITS[tokens.word(at)] : undefined;
  if (unit === undefined) return undefined;
  if (tokens.word(at + 1) === 'of' && tokens.word(at + 2) === 'age') return ageUnitOf(unit, at + 3, true);
  const next = tokens.isDash(at + 1) ? at + 2 : at + 1;
  const ofAge = tokens.word(next) === 'old' || tokens.word(next) === 'aged';
  return ageUnitOf(unit, ofAge ? next + 1 : at + 1, ofAge);
}

function ageUnitOf({ years, name }: Pick<AgeUnit, 'years' | 'name'>, end: number, ofAge: boolean): AgeUnit {
  return name === undefined ? { years, end, ofAge } : { years, name, end, ofAge };
}

/** An age in years, to four decimals. */
export function inYears(value: number, unit: Pick<AgeUnit, 'years'> | undefined): number {
  return unit === undefined || unit.years === 1 ? value : Math.round(value * unit.years * 1e4) / 1e4;
}
