/**
 * Which amounts are doses. Silent by default: a laboratory value, a limit or a summary of measurements is no dose, and a
 * mass without a drug or a dosing word near it is none either.
 */

import { analytes, consumedThings, dosingCues, fractionWords } from '../../lexicon/dosing-words.js';
import type { BlockReading } from '../../text/block-reading.js';
import type { Tokens } from '../../text/tokens.js';
import { WordSet, wordSet } from '../../text/word-set.js';
import type { Amount } from './amounts.js';
import { type DrugPlace, drugBefore, drugFrom, precedesDirectly } from './drugs.js';
import { formOf } from './form.js';
import { isComparator } from './limits.js';
import {
  isGiven,
  isGivenAt,
  isNamedDose,
  isScheduled,
  LEVELS,
  nounBefore,
  PUMPED,
} from './said-of-amount.js';
import {
  isAllotted,
  isExposure,
  isFed,
  isFractioned,
  isLight,
  isOfCells,
  isOfGas,
  isOfThing,
  isOxygen,
  isTargeted,
  isVolume,
} from './special-forms.js';
import { hasPreparation, isOfPreparation, isStrength } from './strength.js';
import { isStatistic } from './summary.js';

/** Decides amounts of one block; what it learns of a sentence is kept for the next amount of the same sentence. */
export class DoseEvidence {
  from = -1;
  to = -1;
  private cue = false;
  private hasDrug = false;
  private hasPlatinum = false;

  constructor(
    private readonly block: BlockReading,
    private readonly drugs: readonly DrugPlace[],
  ) {}

  isDose(amount: Amount): boolean {
    const tokens = this.block.tokens;
    const form = formOf(amount);
    if (form === 'never' || isStatistic(tokens, amount, this.drugs)) return false;
    this.readSentence(amount.from);
    const near = this.nextToDrug(amount);
    if (form === 'percent') return isStrength(tokens, amount, this.drugs);
    if (form === 'radiation' && amount.unit.startsWith('RAD') && amount.value < LEAST_RADS) return false;
    if (form === 'radiation')
      return (
        (isFractioned(tokens, amount) || !isComparator(tokens, amount.from - 1)) &&
        !isExposure(tokens, amount)
      );
    if (form === 'flow') return isOxygen(tokens, amount);
    if (form === 'light') return isLight(tokens, amount);
    if (form === 'gas') return isOfGas(tokens, amount);
    if (form === 'energy') return isFed(tokens, amount);
    if (form === 'vapour')
      return (
        amount.value <= MOST_MAC && (near || (this.hasDrug && tokens.isOneOf(amount.from - 1, AT_DEPTH)))
      );
    // "0.10 L with placebo": what was breathed.
    if (form === 'litres')
      return near && tokens.word(amount.to) !== 'with' && !measuresBody(tokens, amount, this.drugs);
    if (tokens.word(amount.to) === 'of' && tokens.isOneOf(amount.to + 1, consumedThings)) return false;
    if (form === 'strength') {
      // "0.3 mg/0.05 mL": what one vial or syringe holds.
      if (amount.unit.endsWith('mL)')) return near || nounBefore(tokens, amount);
      if (near && isTargeted(tokens, amount)) return true;
      if (near && isSolution(tokens, amount, this.drugs)) return true;
      const given = amount.unit.startsWith('mg') || amount.unit.startsWith('ug');
      return (
        near &&
        (hasPreparation(tokens, amount) ||
          isOfPreparation(tokens, amount) ||
          (given && isScheduled(tokens, amount)))
      );
    }
    if (form === 'activity')
      return near || !(isComparator(tokens, amount.from - 1) || measuresBody(tokens, amount, this.drugs));
    if (form === 'germs')
      return (
        near || this.cue || nounBefore(tokens, amount) || (amount.unit === '/kg' && isOfCells(tokens, amount))
      );
    // "320/18/9.6 µg": three amounts in one are a fixed combination; "0.25 µg/kg/min" is only ever infused.
    if ((amount.further?.length ?? 0) > 1 || PUMPED.has(amount.unit)) return true;
    if (amount.reading === undefined) return near || this.hasPlatinum;
    // "occurred at 200 mg", in a sentence on dose-limiting toxicity.
    if (this.cue && tokens.word(amount.from - 1) === 'at' && LEVELS.has(amount.unit)) return true;
    if (form === 'count' && isFromTo(tokens, amount)) return false;
    const strong =
      isScheduled(tokens, amount) || isNamedDose(tokens, amount) || isGiven(tokens, amount, this.hasDrug);
    if (
      near &&
      (form !== 'liquid' || !tokens.isWord(amount.from - 1) || tokens.word(amount.from - 1) !== 'and')
    )
      return true;
    if (form === 'liquid' && this.cue && this.hasDrug && isVolume(tokens, amount)) return true;
    if (form === 'liquid' && this.cue && isOfThing(tokens, amount)) return true;
    // "2 mL of 24% sucrose".
    if (form === 'liquid' && tokens.word(amount.to) === 'of' && tokens.isSymbol(amount.to + 2, '%'))
      return true;
    if (measuresBody(tokens, amount, this.drugs))
      return strong && (nounBefore(tokens, amount) || isGivenAt(tokens, amount));
    if (isComparator(tokens, amount.from - 1))
      return (
        (form === 'per-body' && isAllotted(tokens, amount)) ||
        (strong && (this.hasDrug || tokens.word(amount.from - 2) === 'at'))
      );
    if (form === 'liquid') return strong && this.cue;
    if (form === 'count' || form === 'unit') return strong || (this.cue && this.hasDrug);
    return strong || (form === 'per-body' && this.cue) || (this.cue && this.hasDrug);
  }

  private readSentence(token: number): void {
    const { from, to } = this.block.sentenceAround(token);
    if (from === this.from) return;
    this.from = from;
    this.to = to;
    this.hasDrug = false;
    this.hasPlatinum = false;
    for (
      let drug = drugFrom(this.drugs, from);
      drug !== undefined && drug.from < to;
      drug = this.drugs[drug.index + 1]
    ) {
      this.hasDrug = true;
      if (drug.name.includes('platin')) this.hasPlatinum = true;
    }
    this.cue = false;
    const tokens = this.block.tokens;
    for (let i = from; i < to && !this.cue; i++) this.cue = tokens.isWord(i) && tokens.isOneOf(i, dosingCues);
  }

  /** A drug directly before or after the amount, with no verb of measuring between. */
  private nextToDrug(amount: Amount): boolean {
    const tokens = this.block.tokens;
    const before = drugBefore(this.drugs, amount.from);
    if (
      before !== undefined &&
      before.name !== 'placebo' &&
      before.from >= this.from &&
      amount.from - before.to <= 6
    ) {
      if (isDosingGap(tokens, before.to, amount.from)) return true;
    }
    const after = drugFrom(this.drugs, amount.to);
    return after !== undefined && after.from < this.to && precedesDirectly(tokens, amount, after);
  }
}

/** Nobody breathes more than this of the concentration that keeps half of the people still. */
const MOST_MAC = 3;
const AT_DEPTH = wordSet('at of ( to');
/** "from 1.9 to 1.4 inhalations/day": how much people came to need. */
function isFromTo(tokens: Tokens, { from, to, unit }: Amount): boolean {
  if (tokens.word(from - 1) === 'from' && tokens.word(to) === 'to') return unit.endsWith('/d');
  return unit.endsWith('/d') && tokens.word(from - 1) === 'to' && tokens.word(from - 3) === 'from';
}

/** Fewer rads than this are no treatment: "2 rad/s" is an angle. */
const LEAST_RADS = 100;

/** Solutions are given in milligrams and micrograms a millilitre; what blood holds is printed in less. */
const IN_SOLUTION: ReadonlySet<string> = new Set(['mg/mL', 'ug/mL', 'mg/g', 'ug/g']);

/** "fentanyl 2 µg/mL": the name stands right before it; a volume behind it would tell more. */
function isSolution(tokens: Tokens, amount: Amount, drugs: readonly DrugPlace[]): boolean {
  if (!IN_SOLUTION.has(amount.unit)) return false;
  const name = drugBefore(drugs, amount.from);
  if (amount.unit.endsWith('/g') && name?.name === 'albumin') return false;
  // "mitomycin C (0.2 mg/mL for 3 minutes)".
  if (amount.unit === 'mg/mL' && tokens.isSymbol(amount.from - 1, '(') && name?.to === amount.from - 1)
    return tokens.isSign(amount.to, '),;') || tokens.isOneOf(amount.to, BEHIND_SOLUTION);
  if (name?.to !== amount.from) return false;
  return !tokens.isNumber(tokens.isSymbol(amount.to, ',') ? amount.to + 1 : amount.to);
}

const BEHIND_SOLUTION = wordSet('for and or over once twice daily applied');

/** True where what is measured stands before the amount, in the same clause, and no drug stands nearer. */
function measuresBody(tokens: Tokens, amount: Amount, drugs: readonly DrugPlace[]): boolean {
  const nearest = drugBefore(drugs, amount.from);
  for (let i = amount.from - 1; i >= amount.from - 9 && i >= 0; i--) {
    if (tokens.isSymbol(i, ';') || tokens.isSymbol(i, '.') || tokens.isBreak(i)) return false;
    if (nearest !== undefined && i < nearest.to) return false;
    if ((tokens.isOneOf(i, analytes) && !isPerBody(tokens, i, amount)) || isUse(tokens, i)) return true;
  }
  return (
    tokens.isOneOf(amount.to, analytes) ||
    (tokens.word(amount.to) === 'of' && tokens.isOneOf(amount.to + 1, analytes))
  );
}

/** "50 mg per kg of body weight, 4 g daily": the body is part of a unit; "whey protein" and "protein 1.3 g/kg" are food. */
function isPerBody(tokens: Tokens, at: number, { unit }: Amount): boolean {
  if (tokens.word(at) === 'protein') return unit.startsWith('g/kg') || tokens.isOneOf(at - 1, FOODS);
  return tokens.word(at - 1) === 'body' && tokens.isOneOf(at - 2, PER_BODY);
}

const FOODS = wordSet('whey soy casein milk pea egg plant collagen peanut');
const PER_BODY = wordSet('of kg kilogram kilo');

/** "Median morphine use was 12 mg". */
function isUse(tokens: Tokens, at: number): boolean {
  const word = tokens.word(at);
  if (word !== 'use' && word !== 'usage' && word !== 'need' && word !== 'needs') return false;
  return tokens.isOneOf(at + 1, MEASURED) || tokens.isOneOf(at + 1, MOVED);
}

const MOVED = wordSet('fell did rose differed averaged');
const MEASURED = new WordSet(
  'was were had by than reduced reduction decreased increased lost showed produced caused resulted'.split(
    ' ',
  ),
);

/** What may stand between a drug and its amount: no verb of measuring, no other measure. */
function isDosingGap(tokens: Tokens, from: number, to: number): boolean {
  let dose = false;
  let measured = false;
  for (let i = from; i < to; i++) {
    if (tokens.isSymbol(i, ';') || tokens.isSymbol(i, '.')) return false;
    const word = tokens.word(i);
    if (dosingCues.has(word)) dose = true;
    else if (MEASURED.has(word) || analytes.has(word)) measured = true;
    else if (fractionWords.has(word)) return false;
  }
  return dose || !measured;
}
