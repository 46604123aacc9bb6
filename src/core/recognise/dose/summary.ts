/** Amounts that summarise what was measured, and so are no doses: "12 ± 3 mg", "(SD 5.2 mg)", "12 mg lower". */
import { doseNouns, statisticWords } from '../../lexicon/dosing-words.js';
import type { Tokens } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import type { Amount } from './amounts.js';
import { type DrugPlace, drugBefore } from './drugs.js';
import { nounBefore } from './said-of-amount.js';

/** "(SD 5.2 mg)", "95% CI 3 to 5 mg", "12 ± 3 mg". */
export function isStatistic(tokens: Tokens, amount: Amount, drugs: readonly DrugPlace[]): boolean {
  if (tokens.isSymbol(amount.from - 1, '±') || isPlusMinus(tokens, amount.from - 3)) return true;
  if (isPlusMinus(tokens, amount.to) || isMeanOfInsulin(tokens, amount)) return true;
  // "the 22 drop-outs".
  if (tokens.isDash(amount.to) && tokens.word(amount.to + 1).startsWith('out')) return true;
  if (tokens.isSymbol(amount.to, '±') && tokens.isNumber(amount.to + 1)) return true;
  if (isSummarised(tokens, amount, drugs)) return true;
  if (tokens.isOneOf(amount.to, COMPARED)) return true;
  for (let i = amount.from - 1; i >= amount.from - 3 && i >= 0; i--) {
    const word = tokens.word(i);
    if (statisticWords.has(word)) return !doseNouns.has(tokens.word(i - 1));
    if (word === '(' || word === ';') return false;
  }
  return false;
}

/** "12 +/- 3 mg". */
function isPlusMinus(tokens: Tokens, at: number): boolean {
  return tokens.isSymbol(at, '+') && tokens.isSymbol(at + 1, '/') && tokens.isDash(at + 2);
}

/** "The mean daily insulin dose was 0.42 and 0.44 U/kg": what people needed, and no regimen. */
function isMeanOfInsulin(tokens: Tokens, amount: Amount): boolean {
  if (amount.unit !== 'U' && !amount.unit.startsWith('U/') && !amount.unit.includes('[IU]')) return false;
  let insulin = false;
  let mean = false;
  let dose = false;
  for (let i = amount.from - 1; i >= Math.max(0, amount.from - MEAN_REACH); i--) {
    if (tokens.isSymbol(i, ';') || tokens.isBreak(i)) return false;
    if (tokens.isSymbol(i, '.') && !tokens.touches(i + 1)) break;
    if (tokens.word(i) === 'insulin') insulin = true;
    else if (tokens.isOneOf(i, AVERAGE)) mean = true;
    else if (tokens.isOneOf(i, NEEDED)) dose = true;
  }
  return insulin && mean && dose;
}

const MEAN_REACH = 18;
const NEEDED = wordSet('dose doses dosage requirement requirements need use');
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
  return !nounBefore(tokens, amount);
}

const OF_ARM = wordSet('with on for');

/** "12 mg lower with dexamethasone": a difference. */
const COMPARED = wordSet('lower higher less more fewer greater smaller larger');
