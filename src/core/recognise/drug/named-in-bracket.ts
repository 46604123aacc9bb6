/** Short forms that stand in a bracket behind the drugs they stand for. */
import { unitAt } from '../../lexicon/units.js';
import { copyWith } from '../../text/copy.js';
import type { Tokens } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import { isAcronym } from './acronym.js';
import { type DrugParts, type DrugValue, dashedEnd } from './short-form.js';

/** A short form and what it means. */
type Meaning = readonly [short: string, value: DrugValue];

/** What the bracket that opens right before a token says of short forms. */
export function namedInBracket(tokens: Tokens, i: number, found: readonly DrugParts[]): readonly Meaning[] {
  if (!tokens.isSign(i - 1, '([')) return [];
  const beside =
    besideName(tokens, i, found) ?? ofBeginnings(tokens, i, found) ?? behindDose(tokens, i, found);
  return beside === undefined ? ofCombination(tokens, i, found) : [beside];
}

/**
 * "letrozole 2.5 mg/d (LET)", "dexamethasone 0.1% otic suspension (CIP/DEX)", "formoterol 320/18/9.6 μg (BFG, n=636)":
 * letters for the drug, or for each of the last drugs, with nothing but dose and form before the bracket.
 */
function behindDose(tokens: Tokens, i: number, found: readonly DrugParts[]): Meaning | undefined {
  const to = dashedEnd(tokens, i);
  if (!tokens.isSign(to, ')],;') || !isDosedBefore(tokens, i - 1, found)) return undefined;
  const short = tokens.text.slice(tokens.startOf(i), tokens.endOf(to - 1));
  if (!CAPITALS.test(short)) return undefined;
  const last = found.at(-1);
  const slashed = short.split('/');
  if (slashed.length === 1 && last !== undefined && abbreviates(short, last.name))
    return meaning(short, last);
  // "BBFC": of a fixed combination.
  const letters = short.replace(FIXED_COMBINATION, '');
  const drugs = slashed.length > 1 ? found.slice(-slashed.length) : initialsOf(letters, found);
  if (drugs.length < 2 || (slashed.length > 1 && !slashed.every((part, at) => fits(part, drugs[at]))))
    return undefined;
  const parts = drugs.map(({ name }) => name);
  return [short, { name: short, mention: 'regimen', parts }];
}

const FIXED_COMBINATION = /(?<=^[A-Z]{2,3})FD?C$/;
const CAPITALS = /^[A-Z]{2,5}(?:\/[A-Z]{1,5})?$/;

/** How many tokens of dose and form may stand between a drug and the bracket with its short form. */
const LONGEST_DOSING = 14;

/** True where the bracket at a token follows the last drug, its dose and form. */
function isDosedBefore(tokens: Tokens, bracket: number, found: readonly DrugParts[]): boolean {
  const end = found.at(-1)?.end ?? -1;
  for (let at = bracket - 1; at >= bracket - LONGEST_DOSING; at--) {
    if (tokens.endOf(at) <= end) return at < bracket - 1 && tokens.endOf(at) === end;
    const isDosing = tokens.isNumber(at) || tokens.isSign(at, '%/.,-') || tokens.isOneOf(at, DOSING);
    if (!isDosing && unitAt(tokens, at) === undefined) return false;
  }
  return false;
}

const DOSING = wordSet(
  `oral orally topical intravenous intravenously iv im sc po subcutaneous intramuscular inhaled nasal otic ophthalmic vaginal rectal
   solution suspension cream ointment gel lotion spray drops eye tablets tablet capsules capsule injection injections infusion
   patch patches powder syrup foam shampoo mouthwash inhaler once twice three four times a per day daily weekly week monthly
   qd bid tid od bd tds every hours weeks at dose of in the alone only monotherapy modified extended sustained release slow`,
);

function fits(letters: string, drug: DrugParts | undefined): boolean {
  if (drug === undefined || drug.mention === 'class') return false;
  return letters.length === 1 ? letters.toLowerCase() === drug.name[0] : abbreviates(letters, drug.name);
}

/** The last drugs found whose initials the letters are, in their order; one more letter may stand for a salt: "BFF". */
function initialsOf(short: string, found: readonly DrugParts[]): readonly DrugParts[] {
  for (const count of [short.length, short.length - 1]) {
    const drugs = found.slice(-count);
    if (count < 2 || drugs.length < count || drugs.some(({ mention }) => mention === 'class')) continue;
    if (areInOrder(drugs.map(({ name }) => name[0] ?? '').join(''), short.toLowerCase())) return drugs;
  }
  return [];
}

/** True where some letters stand among others in the same order, the first ones being the same. */
function areInOrder(some: string, letters: string): boolean {
  let at = 0;
  for (const letter of some) {
    at = letters.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return some[0] === letters[0];
}

function meaning(short: string, drug: DrugParts): Meaning {
  const { type: _type, start: _start, end: _end, misspelled: _misspelled, ...value } = drug;
  return [short, copyWith(value, { mention: 'abbreviation' })];
}

/** "lenvatinib (L)", "vaccine (IDH1-vac)", "mirzotatug deruxtecan (Mz-DXd;": one letter or a hyphenated name right behind a drug. */
function besideName(tokens: Tokens, i: number, found: readonly DrugParts[]): Meaning | undefined {
  const last = found.at(-1);
  if (last === undefined || last.end !== tokens.endOf(i - 2)) return undefined;
  const to = dashedEnd(tokens, i);
  if (!tokens.isSign(to, ')],;')) return undefined;
  const short = tokens.text.slice(tokens.startOf(i), tokens.endOf(to - 1));
  const initial = short[0]?.toLowerCase() === last.name[0]?.toLowerCase();
  const isVaccine = last.class === 'vaccine' || last.name.endsWith('vaccine');
  const fits =
    to === i + 1
      ? (short.length === 1 && initial && tokens.isSymbol(to, ')')) || begins(short, last.name)
      : initial || isVaccine;
  if (!fits || (to > i + 1 && !/^[A-Z][A-Za-z0-9]*[-–][A-Za-z0-9]+$/.test(short))) return undefined;
  return meaning(short, last);
}

/** "Pirto" of pirtobrutinib: at least three letters with which the name begins. */
function begins(short: string, name: string): boolean {
  return /^[A-Z][a-z]{2,5}$/.test(short) && name.toLowerCase().startsWith(short.toLowerCase());
}

/** "brimonidine 0.2%/timolol 0.5% solution (Brim/Tim)": the beginnings of the last names found, in their order. */
function ofBeginnings(tokens: Tokens, i: number, found: readonly DrugParts[]): Meaning | undefined {
  const [one, other] = found.slice(-2);
  if (one === undefined || other === undefined || !tokens.isSymbol(i + 1, '/')) return undefined;
  if (!begins(tokens.raw(i), one.name) || !begins(tokens.raw(i + 2), other.name)) return undefined;
  const parts = [one.name, other.name];
  return [`${tokens.raw(i)}/${tokens.raw(i + 2)}`, { name: parts.join('/'), mention: 'regimen', parts }];
}

/** "(OND + DEX)" behind "ondansetron 8 mg plus dexamethasone 20 mg": capitals for each drug of a combination. */
function ofCombination(tokens: Tokens, i: number, found: readonly DrugParts[]): readonly Meaning[] {
  if (!tokens.isSymbol(i + 1, '+')) return [];
  const forms: Meaning[] = [];
  for (let at = i; ; at += 2) {
    const short = tokens.isWord(at) && isAcronym(tokens, at) ? tokens.raw(at) : '';
    const drug = found.findLast(
      ({ name, mention, end }) =>
        mention !== 'class' && tokens.startOf(i) - end < LONGEST_COMBINATION && abbreviates(short, name),
    );
    if (drug === undefined) return [];
    forms.push(meaning(short, drug));
    if (tokens.isSymbol(at + 1, ')')) return forms;
    if (!tokens.isSymbol(at + 1, '+')) return [];
  }
}

const LONGEST_COMBINATION = 160;

/** Letters that stand in the name in this order, the first of them first: "MTC" of metoclopramide. */
function abbreviates(short: string, name: string): boolean {
  return short.length > 1 && areInOrder(short.toLowerCase(), name.toLowerCase());
}
