/** Percentages that the words around them name as strengths, whatever the drug is called: "in concentrations of 0.1%", "AB-12 0.3%". */
import { preparations } from '../../lexicon/dosing-words.js';
import { highestStrength } from '../../lexicon/strengths.js';
import type { Tokens } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import type { Amount } from './amounts.js';
import { type DrugPlace, drugBefore, drugFrom } from './drugs.js';
import { partAt } from './schedule-parts.js';

/** A name that no table knows stands beside no higher strength. */
export const HIGHEST_OF_ANY = 5;

/** A low percentage that a noun, a vehicle, a schedule or a sponsor's code beside it makes a strength. */
export function isNamedStrength(tokens: Tokens, amount: Amount, drugs: readonly DrugPlace[]): boolean {
  if (amount.value <= HIGHEST_OF_LIQUIDS && isOfLiquid(tokens, amount, drugs)) return true;
  if ((amount.high ?? amount.value) > HIGHEST_OF_ANY) return false;
  if (isStrengthNoun(tokens, amount) || isConcentration(tokens, amount)) return true;
  if (isAgainstVehicle(tokens, amount) || isInstilled(tokens, amount)) return true;
  if (isInstilledByName(tokens, amount, drugs)) return true;
  if (!isRound(tokens, amount)) return false;
  return (
    isBehindPreparation(tokens, amount) || isOfName(tokens, amount, drugs) || isOfCode(tokens, amount, drugs)
  );
}

/** No solution holds more. */
const HIGHEST_OF_LIQUIDS = 50;

/** "2 mL of 24%", "a 20% solution", "fluorescein 10% 5 mL": what a liquid holds. */
function isOfLiquid(tokens: Tokens, { from, to }: Amount, drugs: readonly DrugPlace[]): boolean {
  if (tokens.isOneOf(to, LIQUIDS)) return true;
  if (tokens.word(from - 1) === 'of' && tokens.isOneOf(from - 2, MILLILITRES))
    return tokens.isNumber(from - 3);
  if (drugBefore(drugs, from)?.to !== from) return false;
  const volume = tokens.isSign(to, ',(') ? to + 1 : to;
  return tokens.isNumber(volume) && tokens.isOneOf(volume + 1, MILLILITRES);
}

const LIQUIDS = wordSet('solution cream gel ointment lotion shampoo mouthwash ophthalmic');
const MILLILITRES = wordSet('ml mls cc millilitres milliliters');

/** "the 0.4% concentration", "1% ophthalmic solution", "the 0.2%-group". */
function isStrengthNoun(tokens: Tokens, { to }: Amount): boolean {
  return tokens.isOneOf(tokens.isDash(to) ? to + 1 : to, STRENGTH_NOUNS);
}

const STRENGTH_NOUNS = wordSet(
  'concentration concentrations strength formulation solution solutions ophthalmic eyedrops cream gel ointment lotion foam ' +
    'group groups arm arms drops eye',
);

/** "in concentrations of 0.1%", "two concentrations (0.6% and 1.0%)", "at a concentration of 2%". */
function isConcentration(tokens: Tokens, { from }: Amount): boolean {
  let noun = tokens.isOneOf(from - 1, LEADS_STRENGTH) ? from - 2 : from - 1;
  // "two concentrations of AB-1234 (0.6% and 1.0%)".
  if (tokens.isSymbol(from - 1, '('))
    for (let i = noun; i > noun - 5; i--) if (tokens.word(i) === 'of') noun = i - 1;
  if (tokens.isOneOf(noun, CONCENTRATIONS)) return true;
  if (!tokens.isOneOf(noun, CONCENTRATION) || tokens.word(from - 1) !== 'of') return false;
  return tokens.isOneOf(noun - 1, ARTICLES) && tokens.isOneOf(noun - 2, USED_AT);
}

const LEADS_STRENGTH = wordSet('of ( : at');
const CONCENTRATIONS = wordSet('concentrations strengths dilutions');
const CONCENTRATION = wordSet('concentration strength dilution');
const ARTICLES = wordSet('a the');
const USED_AT = wordSet('at in with using');

/**
 * "0.25% or 0.5% or with its vehicle", "0.25% (n = 46), 0.5% (n = 47), or vehicle": no share of people is compared with a
 * vehicle, but beside the vehicle's own share.
 */
function isAgainstVehicle(tokens: Tokens, { to }: Amount): boolean {
  let at = behindSize(tokens, to);
  if (!tokens.isOneOf(at, JOINTS)) return false;
  for (at++; at < to + LONGEST_ARMS; ) {
    if (tokens.word(at) === 'vehicle') return !isShareNear(tokens, at + 1);
    if (tokens.isNumber(at) && tokens.isSymbol(at + 1, '%') && at > to + 1 && behindSize(tokens, to) > to)
      at = behindSize(tokens, at + 2);
    else if (tokens.isOneOf(at, BEFORE_VEHICLE)) at++;
    else return false;
  }
  return false;
}

/** The token behind "(n = 46)" at a token, or the token itself. */
function behindSize(tokens: Tokens, at: number): number {
  const isSize = tokens.isSymbol(at, '(') && tokens.word(at + 1) === 'n' && tokens.isSymbol(at + 2, '=');
  return isSize && tokens.isNumber(at + 3) && tokens.isSymbol(at + 4, ')') ? at + 5 : at;
}

const LONGEST_ARMS = 30;
const JOINTS = wordSet('or and , versus vs');
const BEFORE_VEHICLE = wordSet('or and , its their of the a with matching to versus vs');

/** "0.18% twice daily": drops are instilled some times a day. */
function isInstilled(tokens: Tokens, { to }: Amount): boolean {
  return (
    tokens.isOneOf(to, TIMES_A_DAY) && !tokens.isDash(to + 1) && partAt(tokens, to)?.part === 'frequency'
  );
}

/** "0.2% navoprilol twice daily (n = 30)": a drug between its strength and how often it is instilled. */
function isInstilledByName(tokens: Tokens, { to }: Amount, drugs: readonly DrugPlace[]): boolean {
  const drug = drugFrom(drugs, to);
  return (
    drug?.from === to && tokens.isOneOf(drug.to, TIMES_A_DAY) && partAt(tokens, drug.to)?.part === 'frequency'
  );
}

const TIMES_A_DAY = wordSet('once twice three four bid tid qid b t q nightly qd');

/** "ophthalmic solution at 0.5%, ", "eye drops 0.1%". */
function isBehindPreparation(tokens: Tokens, amount: Amount): boolean {
  const noun = tokens.word(amount.from - 1) === 'at' ? amount.from - 2 : amount.from - 1;
  return tokens.isOneOf(noun, preparations) && isEnded(tokens, amount);
}

/** "AB-1234 0.3%", "fluzolone 0.1% (n = 53)": a name and its strength, where no other drug of the sentence has its share behind it. */
function isOfName(tokens: Tokens, amount: Amount, drugs: readonly DrugPlace[]): boolean {
  const drug = drugBefore(drugs, amount.from);
  if (drug === undefined || drug.to !== amount.from || drug.name === 'placebo') return false;
  const sized = tokens.isSymbol(amount.to, '(') && tokens.word(amount.to + 1) === 'n';
  if (!(drug.isCode || sized) || !isEnded(tokens, amount)) return false;
  return !hasShare(tokens, drugs[drug.index + 1]) && !hasShare(tokens, drugs[drug.index - 1]);
}

/** "0.1%, 0.3% and 1.0% AB-1234", where placebo has no share before it. */
function isOfCode(tokens: Tokens, amount: Amount, drugs: readonly DrugPlace[]): boolean {
  const drug = drugFrom(drugs, amount.to);
  if (drug?.isCode !== true || drug.from !== amount.to) return false;
  const next = drugs[drug.index + 1];
  return next === undefined || !tokens.isSymbol(next.from - 1, '%');
}

function hasShare(tokens: Tokens, drug: DrugPlace | undefined): boolean {
  if (drug === undefined || drug.isCode || highestStrength(drug.name) !== undefined) return false;
  return tokens.isNumber(drug.to) && tokens.isSymbol(drug.to + 1, '%');
}

function isShareNear(tokens: Tokens, at: number): boolean {
  for (let i = at; i < at + 3; i++) if (tokens.isNumber(i)) return tokens.isSymbol(i + 1, '%');
  return false;
}

/** Behind a strength another part of the sentence begins, and no word of what befell such a share of people. */
function isEnded(tokens: Tokens, { to }: Amount): boolean {
  if (to >= tokens.count) return true;
  if (tokens.isSymbol(to, '(')) return !(tokens.isNumber(to + 1) && tokens.isSymbol(to + 2, '/'));
  return tokens.isOneOf(to, ENDS) || tokens.isOneOf(to, preparations) || partAt(tokens, to) !== undefined;
}

const ENDS = wordSet(', ; ) / + . and or with versus vs than was were for at in to');

/** Strengths are printed round: "0.3%", "0.25%", "0.065%". */
function isRound(tokens: Tokens, { from, value }: Amount): boolean {
  if (value < 0.1) return true;
  const digits = tokens
    .raw(from)
    .replace(/[^0-9]/g, '')
    .replace(/^0+|0+$/g, '');
  return digits.length < 2 || (digits.length < 4 && digits.endsWith('5'));
}

/** Words that lead to an arm by its strength, where the strength is known: "superior to 0.1%", "with 0.5%", "the 0.2% and". */
export function namesStrength(tokens: Tokens, amount: Amount): boolean {
  const lead = amount.from - 1;
  if (amount.value > HIGHEST_OF_ANY)
    return tokens.word(lead) === 'for' && tokens.isOneOf(amount.to, BEHIND_LEVEL);
  // No share of people is so small.
  if (isStrengthNoun(tokens, amount) || amount.value < LEAST_SHARE) return true;
  // "two patients on 0.3% withdrew".
  if (tokens.word(lead) === 'on' && tokens.isOneOf(amount.to, BEFELL)) return true;
  if (!tokens.isOneOf(amount.to, BEHIND_LEVEL) && amount.to < tokens.count) return false;
  if (tokens.word(lead) === 'to') return tokens.isOneOf(lead - 1, TO_STRENGTH);
  return tokens.isOneOf(lead, ON_STRENGTH) && tokens.word(lead - 1) !== 'compared';
}

const LEAST_SHARE = 0.01;
const BEFELL = wordSet('withdrew had discontinued stopped reported developed experienced dropped died left');
const BEHIND_LEVEL = wordSet('( [ ) , ; . and or but than');
const TO_STRENGTH = wordSet(
  'superior inferior noninferior similar equivalent up assigned randomised randomized',
);
const ON_STRENGTH = wordSet('with on than the for');

const BETWEEN_STRENGTHS = wordSet(', and or /');

/** True where nothing but a comma, a slash, "and" or "or" stands between two low percentages, the first of which ends at a token. */
export function areJoinedStrengths(tokens: Tokens, amount: Amount, next: Amount, behind: number): boolean {
  if (amount.unit !== '%' || next.unit !== '%') return false;
  // "at 38% and at 12%"
  if (tokens.word(amount.from - 1) === 'at' && tokens.word(next.from - 1) === 'at')
    return next.from === behind + 2 && tokens.word(behind) === 'and';
  if (amount.value > HIGHEST_OF_ANY || next.value > HIGHEST_OF_ANY) return false;
  if (next.from === behind || next.from - behind > 2) return false;
  for (let i = behind; i < next.from; i++) if (!tokens.isOneOf(i, BETWEEN_STRENGTHS)) return false;
  return true;
}
