/** Amounts that summarise what was measured, and so are no doses: "12 ± 3 mg", "(SD 5.2 mg)", "12 mg lower". */
import { doseNouns, statisticWords } from '../../lexicon/dosing-words.js';
import { unitAt } from '../../lexicon/units.js';
import type { Tokens } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import type { Amount } from './amounts.js';
import { type DrugPlace, drugBefore, drugFrom } from './drugs.js';
import { nounBefore } from './said-of-amount.js';

/** "(SD 5.2 mg)", "95% CI 3 to 5 mg", "12 ± 3 mg". */
export function isStatistic(tokens: Tokens, amount: Amount, drugs: readonly DrugPlace[]): boolean {
  if (hasSpread(tokens, amount)) return !isTitrated(tokens, amount);
  if (tokens.isSymbol(amount.from - 1, '±') || isPlusMinus(tokens, amount.from - 3)) return true;
  if (isMeanOfInsulin(tokens, amount) || isAveragedUse(tokens, amount)) return true;
  // "the 22 drop-outs".
  if (tokens.isDash(amount.to) && tokens.word(amount.to + 1).startsWith('out')) return true;
  if (isSummarised(tokens, amount, drugs)) return true;
  if (tokens.isOneOf(amount.to, COMPARED) || isVolumeMeasured(tokens, amount)) return true;
  if (tokens.word(amount.from - 1) === 'by' && tokens.isOneOf(amount.from - 2, CHANGED)) return true;
  for (let i = amount.from - 1; i >= amount.from - 3 && i >= 0; i--) {
    const word = tokens.word(i);
    if (statisticWords.has(word)) return !tokens.isOneOf(i - 1, doseNouns);
    if (word === '(' || word === ';') return false;
  }
  return false;
}

/** "12 ± 3 mg", "19 [7] mg": the spread of the mean stands behind it. */
function hasSpread(tokens: Tokens, { to }: Amount): boolean {
  return spreadEnd(tokens, to) > 0;
}

/** The token behind an amount and the spread that stands between its number and its unit. */
export function endWithSpread(tokens: Tokens, amount: Amount): number {
  return hasSpread(tokens, amount) ? Math.max(amount.to, amount.reading?.end ?? 0) : amount.to;
}

/** The token behind the number of "± 3", "+/- 3", "(3)" or "[3]" at a token, or 0. */
export function spreadEnd(tokens: Tokens, at: number): number {
  if (tokens.isSymbol(at, '±')) return tokens.isNumber(at + 1) ? at + 2 : 0;
  if (isPlusMinus(tokens, at)) return tokens.isNumber(at + 3) ? at + 4 : 0;
  return bracketedSpread(tokens, at);
}

/** A number alone in a bracket, with the unit behind it. */
function bracketedSpread(tokens: Tokens, at: number): number {
  if (!tokens.isSign(at, '([') || !tokens.isNumber(at + 1) || !tokens.isSign(at + 2, ')]')) return 0;
  return unitAt(tokens, at + 3) === undefined ? 0 : at + 3;
}

/** "The final doses were 2.1 ± 0.7 g/day": what people came to take of a drug; of insulin it is what they needed. */
function isTitrated(tokens: Tokens, amount: Amount): boolean {
  if (!tokens.isOneOf(amount.from - 1, SAYS_DOSE)) return false;
  let dose = false;
  let titrated = false;
  for (let i = amount.from - 1; i >= Math.max(0, amount.from - TITRATED_REACH); i--) {
    if (tokens.isSign(i, '.;')) break;
    if (tokens.word(i) === 'insulin') return false;
    if (tokens.isOneOf(i, doseNouns)) dose = true;
    else if (tokens.isOneOf(i, TITRATED)) titrated = true;
  }
  return dose && titrated;
}

const SAYS_DOSE = wordSet('was were of , =');
const TITRATED = wordSet('final daily maintenance modal');
const TITRATED_REACH = 12;

/** "120 mL (11) with tiotropium": what was breathed out, with its error. */
function isVolumeMeasured(tokens: Tokens, { to, unit }: Amount): boolean {
  if (unit !== 'mL' || !tokens.isSymbol(to, '(') || !tokens.isNumber(to + 1)) return false;
  return tokens.isSymbol(to + 2, ')') && tokens.isOneOf(to + 3, OF_ARM);
}

/** "12 +/- 3 mg". */
function isPlusMinus(tokens: Tokens, at: number): boolean {
  return tokens.isSymbol(at, '+') && tokens.isSymbol(at + 1, '/') && tokens.isDash(at + 2);
}

/** "The mean daily insulin dose was 0.42 and 0.44 U/kg", "final insulin doses were 41 U": what people needed, and no regimen. */
function isMeanOfInsulin(tokens: Tokens, amount: Amount): boolean {
  if (amount.unit !== 'U' && !amount.unit.startsWith('U/') && !amount.unit.includes('[IU]')) return false;
  let insulin = false;
  let mean = false;
  let said = false;
  let dose = false;
  for (let i = amount.from - 1; i >= Math.max(0, amount.from - MEAN_REACH); i--) {
    if (tokens.isSymbol(i, ';') || tokens.isBreak(i)) return false;
    if (tokens.isSymbol(i, '.') && !tokens.touches(i + 1)) break;
    if (tokens.isOneOf(i, STARTED)) return false;
    if (tokens.isOneOf(i, WAS)) said = true;
    else if (tokens.word(i) === 'insulin') insulin = true;
    else if (tokens.isOneOf(i, AVERAGE)) mean = true;
    else if (tokens.isOneOf(i, NEEDED)) {
      dose = true;
      if (said && tokens.word(i - 1) === 'insulin') return true;
    }
  }
  return insulin && mean && dose;
}

/** "rescue use averaged 2.3, 2.4 and 1.9 puffs/d": what people came to use. */
function isAveragedUse(tokens: Tokens, { from, unit }: Amount): boolean {
  if (!unit.startsWith('{')) return false;
  for (let i = from - 1; i > from - MEAN_REACH && (tokens.isNumber(i) || tokens.isOneOf(i, IN_LIST)); i--)
    if (tokens.word(i) === 'averaged') return true;
  return false;
}

const IN_LIST = wordSet('averaged , and vs versus');
const MEAN_REACH = 18;
const NEEDED = wordSet('dose doses dosage requirement requirements need use');
const WAS = wordSet('was were averaged');
const STARTED = wordSet('start starting started initial initiated initially');
const AVERAGE = wordSet('mean median average');

/** "45 mg (IQR 30–60)", "122 µg (95% CI, 110–134)": a summary of what was measured, unless it is of a dose. */
function isSummarised(tokens: Tokens, amount: Amount, drugs: readonly DrugPlace[]): boolean {
  if (!tokens.isSymbol(amount.to, '(') && !tokens.isSymbol(amount.to, '[')) return false;
  let i = amount.to + 1;
  if (tokens.isNumber(i) && tokens.isSymbol(i + 1, '%')) i += 2;
  const word = tokens.word(i);
  if (!statisticWords.has(word) && word !== 'interquartile') return false;
  // "−16.4% with sulthiame 100 mg (95% CI": the interval is that of the result.
  const name = drugBefore(drugs, amount.from);
  if (name?.to === amount.from && tokens.isOneOf(name.from - 1, OF_ARM)) return false;
  if (isOfDrug(tokens, i, drugs)) return false;
  return !nounBefore(tokens, amount);
}

/** "138 mg (SD 58) of sertraline": what was taken of it. */
function isOfDrug(tokens: Tokens, from: number, drugs: readonly DrugPlace[]): boolean {
  for (let i = from; i < from + 8; i++)
    if (tokens.isSign(i, ')]')) return tokens.word(i + 1) === 'of' && drugFrom(drugs, i)?.from === i + 2;
  return false;
}

const OF_ARM = wordSet('with on for');

/** "the daily dose fell by 12 mg". */
const CHANGED = wordSet('fell rose declined dropped differed');
/** "12 mg lower with dexamethasone": a difference. */
const COMPARED = wordSet('lower higher less more fewer greater smaller larger');
