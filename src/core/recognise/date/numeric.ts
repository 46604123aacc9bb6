/** Dates in digits alone: "2022-08-08", "11.06.2025", "08/31/2022". */
import { isYear } from '../../lexicon/months.js';
import { isDash } from '../../text/characters.js';
import type { Tokens } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import type { DateReading } from '../date.js';

/**
 * Three numbers joined by the same sign without spaces. Points print day before month; slashes print the month first
 * unless it cannot be one; with the year in front, the month follows it.
 */
export function readNumericDate(tokens: Tokens, i: number): DateReading | undefined {
  const sign = signAt(tokens, i + 1);
  if (sign === undefined || signAt(tokens, i + 3) !== sign) return undefined;
  if (!tokens.isNumber(i + 2) || !tokens.isNumber(i + 4)) return undefined;
  if (
    tokens.touches(i + 5) &&
    (tokens.isDash(i + 5) ||
      (tokens.isWord(i + 5) && !/^T[0-9]/.test(tokens.raw(i + 5))) ||
      tokens.isSymbol(i + 5, '/'))
  )
    return undefined;
  const texts = [tokens.raw(i), tokens.raw(i + 2), tokens.raw(i + 4)];
  const [a = 0, b = 0, c = 0] = texts.map(Number);
  if (!texts.every((text) => /^(?:[0-9]{1,2}|[0-9]{4})$/.test(text))) return undefined;
  const to = i + 5;
  if (texts[0]?.length === 4) return whole(i, to, a, b, c);
  if (texts[2]?.length !== 4) return undefined;
  if (sign === '/' && a <= 12) return whole(i, to, c, a, b) ?? whole(i, to, c, b, a);
  return whole(i, to, c, b, a);
}

/** "Study start date: 2015-01", "Primary Completion (Estimated) 2020-12": a month in digits, in a field of dates only. */
export function readIsoMonth(tokens: Tokens, i: number): DateReading | undefined {
  if (!tokens.isDash(i + 1) || !tokens.touches(i + 1) || !tokens.touches(i + 2)) return undefined;
  if (!/^(?:0[1-9]|1[0-2])$/.test(tokens.raw(i + 2))) return undefined;
  if (
    tokens.touches(i + 3) &&
    !tokens.isBreak(i + 3) &&
    !tokens.isSymbol(i + 3, '.') &&
    !tokens.isSymbol(i + 3, ',')
  )
    return undefined;
  let at = i - 1;
  while (
    at > i - 6 &&
    at >= 0 &&
    (tokens.isSign(at, ':()') ||
      /^(?:actual|estimated|anticipated)$/.test(tokens.word(at)) ||
      tokens.isBreak(at))
  )
    at--;
  if (!/^(?:date|start|completion|posted|submitted|updated|update)$/.test(tokens.word(at))) return undefined;
  return { from: i, to: i + 3, year: Number(tokens.raw(i)), month: Number(tokens.raw(i + 2)) };
}

/** "between 2/2003 and 5/2004": a month and its year, behind a word that leads to a date. */
export function readSlashMonth(tokens: Tokens, i: number): DateReading | undefined {
  if (!tokens.isSymbol(i + 1, '/') || !tokens.touches(i + 1) || !tokens.touches(i + 2)) return undefined;
  const [month, year] = [tokens.raw(i), tokens.raw(i + 2)];
  if (!/^(?:0?[1-9]|1[0-2])$/.test(month) || !/^[0-9]{4}$/.test(year) || !isYear(Number(year)))
    return undefined;
  const joined =
    (tokens.word(i - 1) === 'and' || tokens.word(i - 1) === 'to') && isYear(tokens.valueOf(i - 2));
  if (!joined && !tokens.isOneOf(i - 1, LEADS)) return undefined;
  return { from: i, to: i + 3, year: Number(year), month: Number(month) };
}

const LEADS = wordSet('between from since until through');

function signAt(tokens: Tokens, i: number): string | undefined {
  if (!tokens.touches(i) || !tokens.touches(i + 1)) return undefined;
  const raw = tokens.raw(i);
  if (isDash(raw)) return '-';
  return raw === '.' || raw === '/' ? raw : undefined;
}

function whole(from: number, to: number, year: number, month: number, day: number): DateReading | undefined {
  const possible = isYear(year) && month >= 1 && month <= 12 && day >= 1 && day <= 31;
  return possible ? { from, to, year, month, day } : undefined;
}
