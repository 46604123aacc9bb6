/** What the words right beside an amount say of it: that it is scheduled, given, or named as a dose. */

import {
  doseChanges,
  dosedThings,
  doseKinds,
  doseNouns,
  givenVerbs,
  receivingVerbs,
} from '../../lexicon/dosing-words.js';
import { unitAt } from '../../lexicon/units.js';
import type { Tokens } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import type { Amount } from './amounts.js';
import { partAt } from './schedule-parts.js';

/** "twice daily", "orally", "every 3 weeks" directly behind the amount. */
export function isScheduled(tokens: Tokens, amount: Amount): boolean {
  let i = amount.to;
  // "160 milligrams (mg) orally"
  if (tokens.isSymbol(i, '(') && tokens.isSymbol(i + 2, ')') && unitAt(tokens, i + 1) !== undefined) i += 3;
  else if (tokens.isSymbol(i, ',') || tokens.isSymbol(i, '(') || tokens.isSymbol(i, ')')) i++;
  const part = partAt(tokens, i);
  return part !== undefined && part.part !== 'duration' && part.part !== 'cycle';
}

/** "a dose of 50 mg", "the 50-mg group", "50 mg tablets", "single 10 mg dose", "5 mg or placebo". */
export function isNamedDose(tokens: Tokens, amount: Amount): boolean {
  if (nounBefore(tokens, amount) || isSaidOfDoses(tokens, amount)) return true;
  // "50 mg (n = 3), 100 mg (n = 6)", "50 mg, n=3; 100 mg, 6": cohorts are named by their dose.
  if (
    tokens.isSign(amount.to, '(,:') &&
    tokens.word(amount.to + 1) === 'n' &&
    tokens.isSymbol(amount.to + 2, '=')
  )
    return true;
  let i = amount.to;
  while (tokens.isDash(i)) i++;
  if (dosedThings.has(tokens.word(tokens.isOneOf(i, doseKinds) ? i + 1 : i))) return true;
  const word = tokens.word(i);
  // "1000 mg per visit"
  if (word === 'per' && tokens.isOneOf(i + 1, SITTINGS)) return true;
  // "hCG (10,000 IU) was given".
  const verb = word === ')' ? i + 1 : i;
  if (tokens.isOneOf(verb, SAID) && tokens.isOneOf(verb + 1, givenVerbs)) return true;
  // "4.8 mg/kg was selected for phase 3"; "4 g/day for adults"; "20 µg HBsAg".
  if (word === 'was' && LEVELS.has(amount.unit) && tokens.isOneOf(i + 1, CHOSEN)) return true;
  if (word === 'for' && amount.unit.endsWith('/d') && tokens.isOneOf(i + 1, TREATED)) return true;
  if (tokens.isOneOf(i, IN_VACCINES)) return amount.unit === 'ug' || amount.unit === 'mg';
  return (word === 'or' || word === 'vs' || word === 'versus') && tokens.word(i + 1) === 'placebo';
}

/** "were given 75 mg", "followed by 2 mg/kg": the amount right behind the word that gives it. */
export function isGiven(tokens: Tokens, amount: Amount, hasDrug: boolean): boolean {
  const before = tokens.word(amount.from - 1);
  if (receivingVerbs.has(before)) return true;
  if (before === 'with' && tokens.isOneOf(amount.from - 2, GIVEN_WITH)) return true;
  // "given as 500 mg or 1000 mg", "by stepwise titration from 0.25 mg", "we studied 35 mg/kg in adults"
  if (before === 'as' && tokens.isOneOf(amount.from - 2, givenVerbs)) return LEVELS.has(amount.unit);
  if (before === 'from' && tokens.isOneOf(amount.from - 2, TITRATED)) return LEVELS.has(amount.unit);
  if (tokens.isOneOf(amount.from - 1, STUDIED)) return PER_BODY_MASS.has(amount.unit);
  // "we recommend 80 mg/m2 for phase II"
  if (tokens.isOneOf(amount.from - 1, RECOMMEND)) return LEVELS.has(amount.unit);
  if (isGivenAt(tokens, amount)) return true;
  // "plus 100 mg", "the regimen consisted of 300 mg".
  if (
    LEVELS.has(amount.unit) &&
    (before === 'plus' || (before === 'of' && tokens.isOneOf(amount.from - 2, CONSISTED)))
  )
    return true;
  // "a response of 25% at 3 mg/kg".
  if (before === 'at' && PER_BODY_MASS.has(amount.unit)) return true;
  if (before === 'at' && tokens.isOneOf(amount.from - 2, STUDIED)) return LEVELS.has(amount.unit);
  // "seen at ≥ 4.8 mg/kg".
  if (tokens.isOneOf(amount.from - 1, AT_LEAST) && tokens.word(amount.from - 2) === 'at')
    return PER_BODY_MASS.has(amount.unit);
  // "4/12 pts at 600 mg": the cohort of a dose.
  if (before === 'at' && (tokens.isOneOf(amount.from - 2, TREATED) || tokens.isSymbol(amount.from - 3, '/')))
    return amount.unit === 'mg' || amount.unit === 'ug';
  // "−30.2% with 200 mg (", "patients on 8 mg.": a dose stands for the arm that took it.
  if (OF_ARM.has(before) && LEVELS.has(amount.unit) && endsArm(tokens, amount.to)) return true;
  if (!hasDrug) return false;
  // "at 20 mg it fell by 45%, at 40 mg by 52%".
  if (before === 'at' && LEVELS.has(amount.unit)) return true;
  // "increased from 20 to 40 mg".
  if (before === 'from' && tokens.isOneOf(amount.from - 2, doseChanges)) return true;
  // "tapered to ≤ 7.5 mg/day".
  const lead = tokens.isOneOf(amount.from - 1, AT_MOST) ? amount.from - 2 : amount.from - 1;
  const change = tokens.word(lead - 1);
  if (tokens.word(lead) === 'to' && (change === 'up' || doseChanges.has(change))) return true;
  return before === 'then' || (before === 'by' && tokens.word(amount.from - 2) === 'followed');
}

/** "infused at 5 × 10⁶/kg". */
export function isGivenAt(tokens: Tokens, { from }: Amount): boolean {
  return tokens.word(from - 1) === 'at' && tokens.isOneOf(from - 2, givenVerbs);
}

const SITTINGS = wordSet('visit session administration infusion injection application');
const RECOMMEND = wordSet('recommend recommended recommending suggest');
const TITRATED = wordSet('titration titrated escalation escalated');
const CONSISTED = wordSet('consisted consists consisting comprised comprising');
const AT_MOST = wordSet('≤ ⩽ <');
const STUDIED = wordSet('studied tested evaluated explored examined dosed');
const AT_LEAST = wordSet('≥ ⩾ >');
const PER_BODY_MASS: ReadonlySet<string> = new Set(['mg/kg', 'ug/kg', 'mg/m2']);
const OF_ARM: ReadonlySet<string> = new Set(['with', 'on', 'for']);
/** Rates at which nothing but a drug is given. */
export const PUMPED: ReadonlySet<string> = new Set([
  'ug/kg/min',
  'ug/kg/h',
  'ng/kg/min',
  'mg/kg/h',
  'mg/kg/min',
]);

/** True at the end of a block, and where a bracket, a mark or the other arm follows. */
function endsArm(tokens: Tokens, at: number): boolean {
  return at >= tokens.count || tokens.isOneOf(at, BEHIND_ARM);
}

const BEHIND_ARM = wordSet('( [ ) , ; . and vs versus but');

/** What doses of a cohort are given in. */
export const LEVELS: ReadonlySet<string> = new Set(['mg', 'ug', 'mg/kg', 'ug/kg', 'mg/m2', 'MBq', 'GBq']);
const TREATED = wordSet('pts pt patients participants subjects adults children women men');
const CHOSEN = wordSet('selected chosen recommended declared taken');
/** What a vaccine holds: the amount of it is the vaccine's dose. */
const IN_VACCINES = wordSet('hbsag antigen antigens haemagglutinin hemagglutinin adjuvant alum');
const GIVEN_WITH = wordSet(
  'vaccinated immunised immunized injected treated supplemented boosted premedicated',
);

/** "Mean daily doses in the last week were 338 mg". */
function isSaidOfDoses(tokens: Tokens, { from }: Amount): boolean {
  if (!tokens.isOneOf(from - 1, SAID)) return false;
  for (let i = from - 2; i >= from - 10; i--) {
    if (tokens.isSign(i, '.;,')) return false;
    if (tokens.isOneOf(i, doseNouns)) return !isComparedDose(tokens, i);
  }
  return false;
}

const SAID = wordSet('was were');

/** "the difference between the two doses", "at the higher dose": the dose of something else that was measured. */
function isComparedDose(tokens: Tokens, noun: number): boolean {
  for (let i = noun - 1; i > noun - 5; i--) if (tokens.isOneOf(i, MEASURED_AT)) return true;
  return false;
}

const MEASURED_AT = wordSet('between at with than after on');

export function nounBefore(tokens: Tokens, amount: Amount): boolean {
  // "tablets of 5 and 20 mg".
  if (tokens.word(amount.from - 1) === 'of' && tokens.isOneOf(amount.from - 2, dosedThings)) return true;
  for (let i = amount.from - 1; i >= amount.from - 5 && i >= 0; i--) {
    if (tokens.isOneOf(i, doseNouns))
      return !tokens.isOneOf(amount.from - 1, SAID) || !isComparedDose(tokens, i);
    if (tokens.isSymbol(i, '.') || tokens.isSymbol(i, ';')) return false;
  }
  return false;
}
