/** What kind of dose an amount can be by its unit, or that it can be none: a length, a concentration in blood. */
import type { Amount } from './amounts.js';

/** False for a length of time, a length, a pressure, a concentration: what no amount of a drug can be. */
export function canBeDose(amount: Amount): boolean {
  return formOf(amount) !== 'never';
}

export type Form =
  | 'never'
  | 'mass'
  | 'per-body'
  | 'unit'
  | 'count'
  | 'liquid'
  | 'percent'
  | 'radiation'
  | 'flow'
  | 'activity'
  | 'litres'
  | 'strength'
  | 'germs'
  | 'light'
  | 'energy'
  | 'gas'
  | 'vapour';

const PER_BODY = /\/(?:kg|m2)(?:\/|$)/;
const GIVEN_PER =
  /^(?:kg|m2|d|h|min|wk|\{dose\}|cm2|\([\d.]+\.(?:h|d|wk|kg)\)|\{eye\}|\{(?:tablet|capsule|puff|actuation|inhalation|spray|patch|sachet)\})$/;
/** What is given as live germs, vectors or particles: these are doses also where they are counted in a volume. */
const GERMS = new Set(['[CFU]', '[PFU]', '[TCID_50]', '[CCID_50]', '{sporozoites}', '{particles}']);
const GERMS_PER = new Set(['mL', 'd', '{dose}', '{eye}']);
/** What light gives to the skin or the eye. */
const LIGHT = new Set(['J/cm2', 'mJ/cm2']);
/** Strengths of drops, gels and ointments. */
const STRENGTH = /^(?:(?:mg|ug|\[IU\]|U)\/(?:mL|g)|(?:g|mg|ug|\[IU\]|U)\/\([\d.]+\.mL\))$/;

/** What kind of dose the unit can be; concentrations and ratios to another substance can be none. */
export function formOf(amount: Amount): Form {
  const { reading } = amount;
  if (reading === undefined) return 'mass';
  const divided = reading.bare.includes('/');
  const [numerator = '', ...per] = divided ? reading.bare.split('/') : [reading.bare];
  if (reading.bare === '/kg') return 'germs';
  if (GERMS.has(numerator) && per.every((unit) => GERMS_PER.has(unit))) return 'germs';
  if (divided && STRENGTH.test(reading.bare)) return 'strength';
  if (reading.bare === 'L/min' || reading.bare === 'L/kg/min') return 'flow';
  if (LIGHT.has(reading.bare)) return 'light';
  if (reading.bare === '[ppm]') return 'gas';
  if (reading.bare === '{MAC}') return 'vapour';
  if (!per.every((unit) => GIVEN_PER.test(unit)) && reading.dimension !== 'radiation') return 'never';
  if (numerator === 'kg' || numerator === '[lb_av]') return 'never';
  // "214 g/kg": so much of a substance is lost or eaten.
  if (reading.bare === 'g/kg' && amount.value > MOST_GRAMS) return 'never';
  if (numerator === 'L') return per.length === 0 ? 'litres' : 'never';
  switch (reading.dimension) {
    case 'radioactivity':
      return 'activity';
    case 'mass':
      return PER_BODY.test(reading.bare) ? 'per-body' : 'mass';
    case 'activity':
      return PER_BODY.test(reading.bare) ? 'per-body' : 'unit';
    case 'count':
    case 'form':
      if (numerator.startsWith('{events}') || numerator.startsWith('{beats}')) return 'never';
      return numerator.startsWith('{cells}') || PER_BODY.test(reading.bare) ? 'per-body' : 'count';
    case 'volume':
    case 'amount':
      return numerator.startsWith('mm3') || numerator.startsWith('cm3') ? 'never' : 'liquid';
    case 'ratio':
      return per.length > 0 ? 'never' : 'percent';
    case 'radiation':
      return 'radiation';
    case 'energy':
      return numerator === 'kcal' ? 'energy' : 'never';
    default:
      return 'never';
  }
}

const MOST_GRAMS = 20;
