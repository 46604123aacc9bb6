/** Words that stand inside a unit without being one: "international units", "log10 copies/mL", "mg Fe/kg". */

import { copyWith } from '../text/copy.js';
import type { Tokens } from '../text/tokens.js';
import { wordSet } from '../text/word-set.js';
import { type Factor, factorAt, isSlash, rowAt } from './unit-factor.js';
import type { UnitRow } from './unit-table.js';

/** "international units", "USP units", "anti-Xa IU": units of activity with the word that says whose they are. */
export function describedUnits(tokens: Tokens, at: number): Factor | undefined {
  const word = tokens.word(at);
  if (!ACTIVITIES.has(word)) return undefined;
  if (word === 'sq' || word === 'ir') return allergenUnits(tokens, at);
  let i = at + 1;
  while (tokens.isDash(i)) i++;
  if (word === 'anti') i++;
  const factor = factorAt(tokens, i, false);
  if (factor?.row.dimension !== 'activity') return undefined;
  return word === 'international' && factor.ucum === 'U' ? copyWith(factor, { ucum: '[IU]' }) : factor;
}

/** "12 SQ-HDM", "75,000 SQ-T", "300 IR": what allergen tablets hold. */
function allergenUnits(tokens: Tokens, at: number): Factor | undefined {
  if (tokens.raw(at) === 'IR')
    return tokens.valueOf(at - 1) >= LEAST_REACTIVITY
      ? { ucum: '{IR}', end: at + 1, row: ALLERGEN, inverse: false }
      : undefined;
  if (!tokens.isDash(at + 1) || !tokens.isOneOf(at + 2, STANDARDS)) return undefined;
  return { ucum: '{SQ}', end: at + 3, row: ALLERGEN, inverse: false };
}

const ALLERGEN: UnitRow = { ucum: '{SQ}', dimension: 'activity' };
const STANDARDS = wordSet('t hdm u bet tree');
const LEAST_REACTIVITY = 100;

export const ACTIVITIES: ReadonlySet<string> = new Set([
  'international',
  'usp',
  'lipase',
  'anti',
  'antigen',
  'elisa',
  'pfizer',
  'speywood',
  'allergy',
  'sq',
  'ir',
]);

/** "mg Fe/kg", "mg base per kg": the word for the substance between a mass and its denominator. */
export function substanceEnd(tokens: Tokens, mass: Factor): number {
  const { end } = mass;
  if (mass.row.dimension === 'mass' && tokens.isOneOf(end, ANTIMONY)) return antimonyEnd(tokens, end);
  if (mass.row.dimension !== 'mass' || !tokens.isOneOf(end, SUBSTANCES)) return end;
  return isSlash(tokens, end + 1) || tokens.word(end + 1) === 'per' ? end + 1 : end;
}

/** "20 mg Sb+5/kg/day", "20 mg SbV/kg", "20 mg Sb5+ per kg": the valence of antimony before a denominator. */
function antimonyEnd(tokens: Tokens, at: number): number {
  let i = at + 1;
  while (i < at + 4 && (tokens.isSymbol(i, '+') || tokens.isSymbol(i, '^') || tokens.valueOf(i) === 5)) i++;
  return isSlash(tokens, i) || tokens.word(i) === 'per' ? i : at;
}

const ANTIMONY = wordSet('sb sbv sb5');
const SUBSTANCES = wordSet('fe iron base salt amine equivalent equivalents protein');

/** The token after "log10" or "log" before a count, or 0. */
export function logarithmEnd(tokens: Tokens, at: number): number {
  const word = tokens.word(at);
  if (word !== 'log10' && word !== 'log') return 0;
  const next = word === 'log' && tokens.raw(at + 1) === '10' ? at + 2 : at + 1;
  return rowAt(tokens, next)?.dimension === 'count' || rowAt(tokens, next)?.dimension === 'activity'
    ? next
    : 0;
}
