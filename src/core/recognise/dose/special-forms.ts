/** Doses in forms that most amounts do not have: oxygen flow, radiation, volumes, what a pump is set to. */
import { exposedOrgans } from '../../lexicon/dosing-words.js';
import type { Tokens } from '../../text/tokens.js';
import { type WordSet, wordSet } from '../../text/word-set.js';
import type { Amount } from './amounts.js';
import { isComparator } from './limits.js';

/** "oxygen at 2 L/min", "high-flow nasal cannula 50 L/min": a flow that is given, not one that is needed or measured. */
export function isOxygen(tokens: Tokens, amount: Amount): boolean {
  if (isComparator(tokens, amount.from - 1)) return false;
  let oxygen = false;
  for (let i = amount.from - 8; i < amount.to + 6; i++) {
    const word = tokens.word(i);
    if (OXYGEN.has(word)) oxygen = true;
    else if (NEEDED.has(word) || tokens.isSymbol(i, '.')) {
      if (i >= amount.to) return oxygen;
      oxygen = false;
      if (word !== '.') return false;
    }
  }
  return oxygen;
}

const OXYGEN = new Set(['oxygen', 'o2', 'cannula', 'cannulae', 'heliox', 'hfnc', 'mask', 'hfno']);
const NEEDED = new Set([
  'requiring',
  'required',
  'require',
  'requirement',
  'need',
  'needed',
  'needing',
  'cardiac',
  'output',
  'peak',
]);

/** "better than 9 Gy × 2": a course of fractions, and no limit. */
export function isFractioned(tokens: Tokens, { to }: Amount): boolean {
  return tokens.isOneOf(to, TIMES) && tokens.isNumber(to + 1);
}

const TIMES = wordSet('x × *');

/** "20 mL of the same drug", "15 mL of either solution", "30 mL/kg of crystalloid". */
export function isOfThing(tokens: Tokens, { to }: Amount): boolean {
  if (tokens.word(to) !== 'of') return false;
  for (let i = to + 1; i < to + 6; i++) {
    if (tokens.isOneOf(i, THINGS)) return true;
    if (!tokens.isWord(i)) return false;
  }
  return false;
}

const THINGS = wordSet(
  'drug solution solutions mixture product products agent agents anaesthetic anesthetic crystalloid crystalloids colloid',
);

/** "a mean heart dose of 4 Gy": what an organ was exposed to. */
export function isExposure(tokens: Tokens, amount: Amount): boolean {
  for (let i = amount.from - 1; i >= amount.from - 6; i--) {
    const word = tokens.word(i);
    if (word !== 'dose' && word !== 'doses') continue;
    const organ = tokens.word(i - 1);
    return exposedOrgans.has(organ);
  }
  return false;
}

/** "target-controlled propofol 1.5–2.5 µg/mL": a concentration that a pump is set to. */
export function isTargeted(tokens: Tokens, amount: Amount): boolean {
  for (let i = amount.from - 1; i >= amount.from - 8; i--) {
    if (tokens.isSymbol(i, '.') || tokens.isSymbol(i, ';')) return false;
    const word = tokens.word(i);
    if (word === 'tci' || (word === 'controlled' && tokens.word(i - 2) === 'target')) return true;
    if (word === 'site' && tokens.word(i - 2) === 'effect') return true;
  }
  return false;
}

/** "in volumes of 125 to 250 mL": how much is given at a time. */
export function isVolume(tokens: Tokens, amount: Amount): boolean {
  const noun = tokens.word(amount.from - 1) === 'of' ? tokens.word(amount.from - 2) : '';
  if (noun !== 'volumes' && noun !== 'volume') return false;
  const before = tokens.word(amount.from - 3);
  return before === 'in' || before === 'a' || before === 'total';
}

/** "CD34+ cells 5 × 10⁶/kg". */
export function isOfCells(tokens: Tokens, amount: Amount): boolean {
  for (let i = amount.from - 1; i >= amount.from - 6; i--) if (tokens.word(i) === 'cells') return true;
  return false;
}

/** "UVA1 at 60 J/cm²": light that is given, not the least that reddens the skin. */
export function isLight(tokens: Tokens, amount: Amount): boolean {
  if (isComparator(tokens, amount.from - 1) || holds(tokens, amount.from - 8, amount.from, MEASURED_LIGHT))
    return false;
  return holds(tokens, amount.from - 30, amount.to + 15, LIGHT);
}

const LIGHT = wordSet(
  'light laser lasers uva uva1 uvb nbuvb nb-uvb puva uv ultraviolet phototherapy photochemotherapy photodynamic pdt fluence ' +
    'irradiation irradiated illuminated illumination lamp crosslinking cross-linking photobiomodulation',
);
const MEASURED_LIGHT = wordSet('erythema erythemal med threshold mean median cumulative');

/** "nitric oxide at 20 ppm", "toothpaste with 1450 ppm fluoride": what is given, not what is breathed out. */
export function isOfGas(tokens: Tokens, amount: Amount): boolean {
  if (isComparator(tokens, amount.from - 1) || holds(tokens, amount.from - 8, amount.to + 3, BREATHED_OUT))
    return false;
  if (tokens.raw(amount.to) === 'F' || tokens.raw(amount.from - 1) === 'NO') return true;
  return holds(tokens, amount.from - 8, amount.to + 6, IN_PARTS);
}

const IN_PARTS = wordSet('nitric ino fluoride fluoridated toothpaste dentifrice toothpastes naf');
const BREATHED_OUT = wordSet('exhaled expired carbon monoxide feno water urinary urine saliva salivary');

/** "a formula of 300 kcal", "25 kcal/kg/day were given": energy that is fed, not eaten, spent or missing. */
export function isFed(tokens: Tokens, amount: Amount): boolean {
  const from = amount.from - 10;
  if (isComparator(tokens, amount.from - 1) || holds(tokens, from, amount.to + 3, SPENT)) return false;
  return holds(tokens, from, amount.to + 4, FED);
}

const FED = wordSet(
  'received receive receiving given provided providing assigned allocated randomised randomized prescribed supplement ' +
    'supplements formula diet diets drink drinks containing nutrition feeding shake feed',
);
const SPENT = wordSet(
  'intake intakes expenditure deficit consumed burned was mean median average averaged difference by fewer spent exercise ' +
    'reduced increased restriction',
);

/** "allocated to protein ≥ 2 g/kg/day": a limit that an arm has to keep. */
export function isAllotted(tokens: Tokens, { from }: Amount): boolean {
  for (let i = from - 2; i > from - 8; i--) {
    if (tokens.isOneOf(i, ALLOTTED)) return tokens.word(i + 1) === 'to';
    if (tokens.isSign(i, '.;')) return false;
  }
  return false;
}

const ALLOTTED = wordSet('allocated assigned randomised randomized');

function holds(tokens: Tokens, from: number, to: number, words: WordSet): boolean {
  for (let i = Math.max(0, from); i < to; i++) if (tokens.isOneOf(i, words)) return true;
  return false;
}
