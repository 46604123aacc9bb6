/** Numbers in words ("five", "twenty-one", "one hundred and seventy-six") and the people and events that are counted. */

import type { Tokens } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import { type NumberAt, numberAt } from './reader.js';

const UNITS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};
const TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

/** A whole number in digits or words at a token. */
export function wholeNumberAt(tokens: Tokens, at: number): NumberAt | undefined {
  if (tokens.isNumber(at)) {
    const number = numberAt(tokens, at);
    return number !== undefined && Number.isInteger(number.value) && !number.printed.includes('.')
      ? number
      : undefined;
  }
  return tokens.isWord(at) ? numberInWords(tokens, at) : undefined;
}

function numberInWords(tokens: Tokens, at: number): NumberAt | undefined {
  let total = 0;
  let part = 0;
  let i = at;
  let end = at;
  while (i < tokens.count && i < at + 14) {
    const word = tokens.word(i);
    const small = UNITS[word] ?? TENS[word];
    if (small !== undefined) {
      if (part % 100 !== 0 && !(part % 10 === 0 && small < 10)) break;
      part += small;
    } else if (word === 'hundred' && part > 0) {
      part *= 100;
    } else if (word === 'thousand' && part > 0) {
      total += part * 1000;
      part = 0;
    } else if (
      (tokens.isDash(i) || word === 'and') &&
      end > at &&
      isNumberWord(tokens.word(i + 1)) &&
      part > 0
    ) {
      if (word === 'and' && part % 100 !== 0) break;
      i++;
      continue;
    } else {
      break;
    }
    i++;
    end = i;
  }
  if (end === at) return undefined;
  const value = total + part;
  return { value, printed: String(value), start: tokens.startOf(at), stop: tokens.endOf(end - 1), end };
}

function isNumberWord(word: string): boolean {
  return UNITS[word] !== undefined || TENS[word] !== undefined;
}

/** The words that begin numbers, for the vocabulary. */
export const numberWords: readonly string[] = [
  ...Object.keys(UNITS),
  ...Object.keys(TENS),
  'hundred',
  'thousand',
];

/** People who are counted. */
export const PEOPLE: ReadonlySet<string> = wordSet(`
  patients patient participants participant subjects subject individuals persons people women men woman
  man children child adults adult infants neonates newborns adolescents volunteers boys girls males
  females males cases controls mothers pairs couples recipients donors survivors students residents nurses
  households carers caregivers veterans workers toddlers teenagers elders smokers responders nonresponders
  girls dyads outpatients inpatients pts pt patienten probanden pacientes
`);

/** Things other than people that are counted: events, sites, lesions. */
export const THINGS: ReadonlySet<string> = wordSet(`
  deaths death events event episodes infections relapses exacerbations strokes fractures bleeds
  pregnancies births centers centres center centre sites site hospitals hospital clinics countries
  institutions practices villages schools clusters lesions eyes tumors tumours nodes samples specimens
  cycles doses injections sessions trials studies responses responders teeth knees hips limbs embryos
  oocytes restorations falls procedures operations admissions hospitalizations hospitalisations visits locations
`);
