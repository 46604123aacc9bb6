/** Doses in forms that most amounts do not have: oxygen flow, radiation, volumes, what a pump is set to. */
import { exposedOrgans } from '../../lexicon/dosing-words.js';
import type { Tokens } from '../../text/tokens.js';
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
