/** Whole numbers in digits or words: "45", "twenty-one", "one hundred and seventy-six". */

import { partsWord, WHOLE_NUMBER_WORDS, wholeNumberWord } from '../../../lexicon/number-words.js';
import { onceAToken } from '../../../text/token-memo.js';
import type { Tokens } from '../../../text/tokens.js';
import { wordSet } from '../../../text/word-set.js';
import { type NumberAt, numberAt } from '../reader.js';
import { PEOPLE } from './count-words.js';

/** A whole number in digits or words at a token. */
export const wholeNumberAt = onceAToken(readWholeNumber);

function readWholeNumber(tokens: Tokens, at: number): NumberAt | undefined {
  if (tokens.isNumber(at)) {
    const number = thousandsByPoint(tokens, at) ?? numberAt(tokens, at);
    return number !== undefined && Number.isInteger(number.value) && !number.printed.includes('.')
      ? number
      : undefined;
  }
  const number = tokens.isOneOf(at, WHOLE_NUMBER_WORDS) ? numberInWords(tokens, at) : undefined;
  // "two thirds" is a share, "two and a half" no whole number.
  if (number === undefined || dividesInto(tokens, number.end) !== undefined) return undefined;
  return tokens.word(number.end + 2) === 'half' && tokens.word(number.end) === 'and' ? undefined : number;
}

/** How many parts of which size a share in words names: 2 and 3 in "two-thirds"; the token behind it. */
export function partsAt(
  tokens: Tokens,
  at: number,
): { part: number; whole: number; end: number } | undefined {
  const number = tokens.isOneOf(at, WHOLE_NUMBER_WORDS) ? numberInWords(tokens, at) : undefined;
  const divided = number && dividesInto(tokens, number.end);
  return divided && { part: number.value, ...divided };
}

function dividesInto(tokens: Tokens, at: number): { whole: number; end: number } | undefined {
  const word = tokens.isDash(at) ? at + 1 : at;
  const whole = partsWord(tokens.word(word));
  return whole === undefined || whole === 2 ? undefined : { whole, end: word + 1 };
}

/** "1.254 Patienten", "n = 1.254": a point before three digits separates thousands where people are counted. */
function thousandsByPoint(tokens: Tokens, at: number): NumberAt | undefined {
  if (Number.isInteger(tokens.valueOf(at)) || !/^[1-9]\d{0,2}\.\d{3}$/.test(tokens.raw(at))) return undefined;
  const counted = tokens.isOneOf(at + 1, PEOPLE);
  if (!counted && !(tokens.isSymbol(at - 1, '=') && tokens.word(at - 2) === 'n')) return undefined;
  const printed = tokens.raw(at).replace('.', '');
  return { value: Number(printed), printed, start: tokens.startOf(at), stop: tokens.endOf(at), end: at + 1 };
}

function numberInWords(tokens: Tokens, at: number): NumberAt | undefined {
  let total = 0;
  let part = 0;
  let i = at;
  let end = at;
  while (i < tokens.count && i < at + 14) {
    const word = tokens.word(i);
    const small = wholeNumberWord(word);
    if (small !== undefined) {
      if (part % 100 !== 0 && !(part % 10 === 0 && small < 10)) break;
      part += small;
    } else if (word === 'hundred' && (part > 0 || i === at)) {
      part = 100 * (part || 1);
    } else if (word === 'thousand' && part > 0) {
      total += part * 1000;
      part = 0;
    } else if (
      (tokens.isDash(i) || word === 'and') &&
      end > at &&
      wholeNumberWord(tokens.word(i + 1)) !== undefined &&
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

/** True for a number without decimals that is none below zero. */
export function isWhole({ value, printed }: NumberAt): boolean {
  return Number.isInteger(value) && value >= 0 && !printed.includes('.');
}

/** "RESULTS—34 patients": a dash that parts words, not numbers. */
export function isLongDash(tokens: Tokens, at: number): boolean {
  return tokens.raw(at) === '—' && tokens.isWord(at - 1);
}

/** "14 on two (40 percent)", "21 were on one drug (60 percent)": a number in words of what was taken, behind that of those who took it. */
export function saysWhatTheyTook(tokens: Tokens, at: number): boolean {
  if (!tokens.isWord(at) || !tokens.isOneOf(at - 1, TAKING)) return false;
  return tokens.isNumber(tokens.isOneOf(at - 2, BEING) ? at - 3 : at - 2);
}

const TAKING = wordSet('on with took taking received receiving');
const BEING = wordSet('was were are');
