/** Doses in forms that most amounts do not have: percent strengths, oxygen flow, radiation. */
import { exposedOrgans, preparations } from '../../lexicon/dosing-words.js';
import { highestStrength } from '../../lexicon/strengths.js';
import type { Tokens } from '../../text/tokens.js';
import type { Amount } from './amounts.js';
import { type DrugPlace, drugBefore, drugFrom } from './drugs.js';
import { isComparator } from './limits.js';
import { partAt } from './schedule-parts.js';

/** "0.05% cream", "timolol 0.5% b.d.", "20 mL of 0.25% bupivacaine", "lidocaine 2%": a percentage that is a strength. */
export function isStrength(tokens: Tokens, amount: Amount, drugs: readonly DrugPlace[]): boolean {
  if (isComparator(tokens, amount.from - 1) || tokens.word(amount.from - 1) === 'by') return false;
  const before = drugBefore(drugs, amount.from);
  const after = drugFrom(drugs, amount.to);
  const follows = before !== undefined && isNameGap(tokens, before.to, amount.from) ? before : undefined;
  const precedes = after !== undefined && isNameGap(tokens, amount.to, after.from) ? after : undefined;
  for (const drug of [follows, precedes]) {
    const highest = drug === undefined ? undefined : strengthOf(tokens, drug);
    if (highest !== undefined && (amount.high ?? amount.value) <= highest) return true;
  }
  if (hasPreparation(tokens, amount)) return follows !== undefined || precedes !== undefined;
  if (follows === undefined || tokens.isSymbol(amount.from - 1, '(')) return false;
  const part = partAt(tokens, amount.to);
  return part?.part === 'frequency' || part?.part === 'route';
}

/** The highest percentage that a word of the name is given in. */
function strengthOf(tokens: Tokens, drug: DrugPlace): number | undefined {
  for (let i = drug.from; i < drug.to; i++) {
    const highest = highestStrength(tokens.word(i));
    if (highest !== undefined) return highest;
  }
  return highestStrength(drug.name);
}

/** Nothing stands between a name and its strength but the preparation and signs: "tacrolimus ointment (0.1%)", "bupivacaine 10 ml 0.5%". */
function isNameGap(tokens: Tokens, from: number, to: number): boolean {
  if (to - from > 5) return false;
  for (let i = from; i < to; i++) {
    const word = tokens.word(i);
    const volume = word === 'ml' || tokens.isNumber(i);
    if (!preparations.has(word) && !NAME_GLUE.has(word) && !tokens.isDash(i) && !volume) return false;
  }
  return true;
}

const NAME_GLUE = new Set(
  '( ) [ ] : = at of acid peroxide sodium hydrochloride propionate acetate dipropionate hyperbaric isobaric heavy plain eye ophthalmic topical nasal oral hypertonic isotonic normal preservative free'.split(
    ' ',
  ),
);

/** "cream", "eye drops", "solution" right behind the amount or right before it. */
export function hasPreparation(tokens: Tokens, amount: Amount): boolean {
  for (let i = amount.to; i < amount.to + 4; i++) if (preparations.has(tokens.word(i))) return true;
  for (let i = amount.from - 1; i >= amount.from - 3; i--) {
    if (preparations.has(tokens.word(i))) return true;
    if (!tokens.isSymbol(i, '(') && tokens.word(i) !== 'of' && tokens.word(i) !== 'at') return false;
  }
  return false;
}

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
