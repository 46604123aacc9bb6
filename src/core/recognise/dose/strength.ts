/** Percentages that are strengths: of creams, drops, solutions and vapours, beside the name of a drug or standing for an arm. */
import { preparations } from '../../lexicon/dosing-words.js';
import { highestStrength } from '../../lexicon/strengths.js';
import type { Tokens } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import type { Amount } from './amounts.js';
import { type DrugPlace, drugBefore, drugFrom } from './drugs.js';
import { isComparator } from './limits.js';
import { isNamedStrength } from './named-strength.js';
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
  if (before !== undefined && isBehindComma(tokens, before, amount)) return true;
  if (isNamedStrength(tokens, amount, drugs)) return true;
  if (hasPreparation(tokens, amount)) return follows !== undefined || precedes !== undefined;
  if (follows === undefined || tokens.isSymbol(amount.from - 1, '(')) return false;
  const part = partAt(tokens, amount.to);
  return part?.part === 'frequency' || part?.part === 'route';
}

/** "brinzolamide, 1%, and brimonidine, 0.2%": only of drugs that are given so. */
function isBehindComma(tokens: Tokens, drug: DrugPlace, amount: Amount): boolean {
  if (drug.to !== amount.from - 1 || !tokens.isSymbol(drug.to, ',')) return false;
  if (!tokens.isOneOf(amount.to, BEHIND_STRENGTH) && partAt(tokens, amount.to) === undefined) return false;
  return amount.value <= (strengthOf(tokens, drug) ?? 0);
}

const BEHIND_STRENGTH = wordSet(', ; . ( ) / + and with or versus vs was were');

/** The highest percentage that a word of the name is given in. */
function strengthOf(tokens: Tokens, drug: DrugPlace): number | undefined {
  for (let i = drug.from; i < drug.to; i++) {
    const highest = highestStrength(tokens.word(i));
    if (highest !== undefined) return highest;
  }
  // "SDF" is silver diamine fluoride.
  for (const word of drug.name.split(' ')) {
    const highest = highestStrength(word);
    if (highest !== undefined) return highest;
  }
  return undefined;
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
  for (let i = amount.to; i < amount.to + 4; i++) if (tokens.isOneOf(i, preparations)) return true;
  for (let i = amount.from - 1; i >= amount.from - 3; i--) {
    if (tokens.isOneOf(i, preparations)) return true;
    if (!tokens.isSymbol(i, '(') && tokens.word(i) !== 'of' && tokens.word(i) !== 'at') return false;
  }
  return false;
}

/** "the cream was studied at 0.3 and 1 mg/g": what a gram of it holds. */
export function isOfPreparation(tokens: Tokens, { from, unit }: Amount): boolean {
  if (!unit.endsWith('/g')) return false;
  for (let i = from - 2; i > from - 12; i--) {
    if (tokens.isOneOf(i, preparations)) return true;
    if (tokens.isSign(i, '.;')) return false;
  }
  return false;
}
