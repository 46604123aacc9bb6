/** Short forms that stand in a bracket behind the drugs they stand for. */
import { copyWith } from '../../text/copy.js';
import type { Tokens } from '../../text/tokens.js';
import { isAcronym } from './acronym.js';
import { type DrugParts, type DrugValue, dashedEnd } from './short-form.js';

/** A short form and what it means. */
type Meaning = readonly [short: string, value: DrugValue];

/** What the bracket that opens right before a token says of short forms. */
export function namedInBracket(tokens: Tokens, i: number, found: readonly DrugParts[]): readonly Meaning[] {
  if (!tokens.isSign(i - 1, '([')) return [];
  const beside = besideName(tokens, i, found) ?? ofBeginnings(tokens, i, found);
  return beside === undefined ? ofCombination(tokens, i, found) : [beside];
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
  const { type: _type, start: _start, end: _end, misspelled: _misspelled, ...value } = last;
  return [short, copyWith(value, { mention: 'abbreviation' })];
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
    const { type: _type, start: _start, end: _end, misspelled: _misspelled, ...value } = drug;
    forms.push([short, copyWith(value, { mention: 'abbreviation' })]);
    if (tokens.isSymbol(at + 1, ')')) return forms;
    if (!tokens.isSymbol(at + 1, '+')) return [];
  }
}

const LONGEST_COMBINATION = 160;

/** Letters that stand in the name in this order, the first of them first: "MTC" of metoclopramide. */
function abbreviates(short: string, name: string): boolean {
  if (short.length < 2 || short[0]?.toLowerCase() !== name[0]?.toLowerCase()) return false;
  let at = 0;
  for (const letter of short.toLowerCase()) {
    at = name.toLowerCase().indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
