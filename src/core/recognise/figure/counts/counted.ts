/** What the readers of counts share: a count as a figure, the noun that is counted, and what rules a number out. */
import type { FigureKind } from '../../../../schema/annotation.js';
import { copyWith } from '../../../text/copy.js';
import type { Tokens } from '../../../text/tokens.js';
import { wordSet } from '../../../text/word-set.js';
import { bare } from '../bare.js';
import { namesInterval } from '../interval-name.js';
import { type FigureParts, type NumberAt, percentSignEnd } from '../reader.js';
import { PEOPLE, THINGS } from './count-words.js';

/** A count as a figure, with the noun that is counted. */
export function countOf(number: NumberAt, kind: FigureKind, unit?: string): FigureParts {
  return unit === undefined ? bare(number, kind) : copyWith(bare(number, kind), { unit });
}

/** The counted noun, with up to three words before it: "32 estimated patients", "53 screened patients". */
export function nounAfter(
  tokens: Tokens,
  at: number,
): { readonly word: string; readonly end: number } | undefined {
  let limit = at + LONGEST_DESCRIPTION;
  for (let i = at; i < limit; i++) {
    // "sixty ASA physical status I or II patients"
    if (tokens.isOneOf(i + 1, OR) && ROMAN.test(tokens.raw(i)) && ROMAN.test(tokens.raw(i + 2))) {
      i += 2;
      limit += 3;
      continue;
    }
    // "206 current or former smokers", "40 male and female volunteers"
    if (tokens.isOneOf(i + 1, OR) && tokens.isOneOf(i, PAIRED) && tokens.isOneOf(i + 2, PAIRED)) {
      i += 2;
      limit += 2;
      continue;
    }
    // "120 type 2 diabetic patients"
    if (tokens.isOneOf(i, GRADED) && tokens.isNumber(i + 1)) {
      i++;
      limit += 2;
      continue;
    }
    if (!tokens.isWord(i)) {
      if (tokens.isDash(i) && i > at) continue;
      // "108 H. pylori positive patients"
      if (tokens.isSymbol(i, '.') && tokens.touches(i) && /^[A-Z]$/.test(tokens.raw(i - 1))) continue;
      return undefined;
    }
    const word = tokens.word(i);
    if (PEOPLE.has(word) || THINGS.has(word)) {
      // "in 1 patient group" counts groups.
      return /^(?:groups?|years?|cohorts?)$/.test(tokens.word(i + 1)) ? undefined : { word, end: i + 1 };
    }
    if (STOPPERS.has(word)) return undefined;
  }
  return undefined;
}

/** Labels of which two are named at once: "grade 3 or 4 events". */
export const GRADED = wordSet('grade stage class type');

const ROMAN = /^[IV]{1,3}$/;
const OR = wordSet('or and to');

/** Words that come in pairs before those who are counted. */
const PAIRED = wordSet(`
  current former never past ex male female mild moderate severe overweight obese normotensive hypertensive premenopausal
  perimenopausal postmenopausal adolescent adult elderly young medical surgical preterm term untreated treated naive experienced
  first second newly previously healthy diabetic nondiabetic nulliparous parous multiparous black white hispanic
`);

/** How many tokens may lead to the noun, itself included. */
const LONGEST_DESCRIPTION = 6;
const STOPPERS = wordSet(`
  of in with and or the to for at by had were was months years weeks days per from mg times were than
  units wards among on received underwent took got used
`);

/** "(25.8%", "(<1%" at a token. */
export function opensPercent(tokens: Tokens, at: number): boolean {
  if (!tokens.isSymbol(at, '(') && !tokens.isSymbol(at, '[')) return false;
  const number = tokens.isSymbol(at + 1, '<') ? at + 2 : at + 1;
  return tokens.isNumber(number) && percentSignEnd(tokens, number + 1) > 0 && !namesInterval(tokens, number);
}

/** "104 in each group", "ten per cohort": behind the size of every group alike. */
export function isOfEach(tokens: Tokens, at: number): boolean {
  return tokens.word(at) === 'per'
    ? tokens.isOneOf(at + 1, GROUP)
    : (tokens.word(at) === 'in' || tokens.word(at) === 'to') && tokens.word(at + 1) === 'each';
}

const GROUP = wordSet('group arm cohort');

/** True for a number that may be a year. */
export function isYear({ value, printed, start, stop }: NumberAt): boolean {
  // "1,920" is none.
  return value >= 1900 && value <= 2100 && printed.length === 4 && stop - start === 4;
}
