/**
 * A study's own name: "KEYNOTE-001", "CheckMate 9ER", "JAVELIN Lung 200", "ALTER-PA-001", "AK105-201"; and a sponsor's
 * number that stands on a line beside a registry id.
 *
 * A name that no programme vouches for counts only where "trial" or "study" stands beside it, or a title opens with it.
 */

import { codePrefixes, notCodes } from '../../lexicon/code-prefixes.js';
import { studyPrograms } from '../../lexicon/study-programs.js';
import { foldText } from '../../text/characters.js';
import type { Tokens } from '../../text/tokens.js';
import { WordSet } from '../../text/word-set.js';
import { gluedEnd, gluedText, idOfTokens, type TrialIdReading } from './glued.js';
import { isCalledStudy, studyId } from './study-word.js';

const NAME = /^[A-Z]{3,}[A-Za-z]*$|^[A-Z][a-z]+[A-Z][A-Za-z]*$/;
const NUMBERED_NAME =
  /^(?:[A-Z]{1,5}-)?[A-Z]{0,8}-?[0-9]{1,4}[A-Z]{0,2}(?:-[A-Z0-9]{1,8}){0,2}$|^[A-Z][a-z]+[0-9]{1,3}$/;
const CODE_AND_NUMBER =
  /^[A-Z]{2,6}[0-9]{2,6}-[0-9]{2,4}(?:-[A-Z0-9]{1,8}){0,2}$|^[A-Z]{2,5}-[A-Z]?[0-9]{3,7}-[0-9]{2,4}$/;

/** The study name that begins at a word with a capital: a programme's name and number. */
export function readNumberedName(tokens: Tokens, i: number): TrialIdReading | undefined {
  const next = i + 1;
  const length = tokens.endOf(i) - tokens.startOf(i);
  if (length > 20) return undefined;
  const dashed = tokens.isDash(next) && tokens.touches(next) && tokens.touches(i + 2);
  if (dashed) return dashedName(tokens, i, tokens.raw(i));
  const spaced = !tokens.touches(next) && (tokens.isNumber(next) || startsUpper(tokens, next));
  if (spaced && length > 2) return spacedName(tokens, i, tokens.raw(i));
  return length >= 6 && endsInDigit(tokens, i) ? gluedName(tokens, i) : undefined;
}

function endsInDigit(tokens: Tokens, i: number): boolean {
  const last = tokens.text.charCodeAt(tokens.endOf(i) - 1);
  return last >= 48 && last <= 57;
}

function startsUpper(tokens: Tokens, i: number): boolean {
  if (!tokens.isWord(i)) return false;
  const first = tokens.text.charCodeAt(tokens.startOf(i));
  return first >= 65 && first <= 90;
}

function dashedName(tokens: Tokens, i: number, raw: string): TrialIdReading | undefined {
  const to = gluedEnd(tokens, i, '-');
  if (to < i + 3 || to > i + 12) return undefined;
  const text = gluedText(tokens, i, to);
  if (CODE_AND_NUMBER.test(text)) {
    const prefix = /^[A-Z]+/.exec(text)?.[0] ?? '';
    return !notCodes.has(prefix) && (codePrefixes.has(prefix) || isCalledStudy(tokens, i, to))
      ? studyId(tokens, i, to)
      : undefined;
  }
  const rest = text.slice(raw.length + 1);
  const vouched = isProgramme(raw);
  if (vouched && isBranch(rest)) return studyId(tokens, i, branchEnd(tokens, to, rest));
  if (!NAME.test(raw) || !/[0-9]/.test(rest) || !NUMBERED_NAME.test(rest)) return undefined;
  if (vouched) return studyId(tokens, i, to);
  if (notCodes.has(raw) || codePrefixes.has(raw) || raw.length < 3) return undefined;
  return isCalledStudy(tokens, i, to) || opensTitle(tokens, i, to) ? studyId(tokens, i, to) : undefined;
}

/** "HF" of "DAPA-HF", "Reduced" of "EMPEROR-Reduced", "Lung" of "LUX-Lung 3", "d" of "COMBI-d". */
function isBranch(rest: string): boolean {
  return /^(?:[A-Z]{2,7}|[A-Z][a-z]{3,9}|[dv])$/.test(rest);
}

/** The token behind the number that a branch of a programme may have: "LUX-Lung 3", "DESTINY-Breast 04". */
function branchEnd(tokens: Tokens, to: number, rest: string): number {
  if (/^[A-Z][a-z]/.test(rest) && tokens.isNumber(to) && !tokens.touches(to)) {
    return /^[0-9]{1,3}$/.test(tokens.raw(to)) ? to + 1 : to;
  }
  return tokens.raw(to) === 'OUTCOME' || tokens.raw(to) === 'OUTCOMES' ? to + 1 : to;
}

/** "CheckMate 057", "CheckMate 9ER trial", "JAVELIN Lung 200", "ODYSSEY OUTCOMES". */
function spacedName(tokens: Tokens, i: number, raw: string): TrialIdReading | undefined {
  if (!tokens.isOneOf(i, studyPrograms) || !isProgramme(raw)) return undefined;
  const next = i + 1;
  if (tokens.isWord(next)) {
    if (/^OUTCOMES?$/.test(tokens.raw(next))) return studyId(tokens, i, next + 1);
    const branch = tokens.isOneOf(next, ORGANS) && tokens.isNumber(next + 1) && !tokens.touches(next + 1);
    return branch && /^[0-9]{1,3}$/.test(tokens.raw(next + 1)) ? studyId(tokens, i, next + 2) : undefined;
  }
  const number = tokens.raw(next);
  if (!/^[0-9]{1,3}$/.test(number)) return undefined;
  const lettered = tokens.touches(next + 1) && /^[A-Z]{1,2}$/.test(tokens.raw(next + 1));
  const to = lettered ? next + 2 : next + 1;
  const round = /^[1-9]00$/.test(number) && raw === raw.toUpperCase();
  const certain = lettered || (number.length === 3 && !round);
  return certain || isCalledStudy(tokens, i, to) || isNamedWithArticle(tokens, i, to)
    ? studyId(tokens, i, to)
    : undefined;
}

const ORGANS = new WordSet(
  'lung renal bladder gastric breast ovarian head liver solid merkel medley'.split(' '),
);

/** "in SUSTAIN 6 and", "(PIONEER 4)": a number of a programme that counts nothing. */
function isNamedWithArticle(tokens: Tokens, from: number, to: number): boolean {
  if (tokens.isSymbol(from - 1, '(') && tokens.isSymbol(to, ')')) return true;
  return tokens.word(from - 1) === 'in' && (tokens.isSymbol(to, ',') || tokens.word(to) === 'and');
}

/** "IMpower150", "ALTER0303", "KEYNOTE189": a programme with its number glued on. */
function gluedName(tokens: Tokens, i: number): TrialIdReading | undefined {
  const [, letters = ''] = /^([A-Za-z]+)[0-9]{2,4}$/.exec(tokens.raw(i)) ?? [];
  return letters.length >= 5 && isProgramme(letters) ? studyId(tokens, i, i + 1) : undefined;
}

/** Programmes are written in capitals or with a capital inside; "Step 1" and "Select 2" are sentences. */
function isProgramme(raw: string): boolean {
  return /[A-Z].*[A-Z]|^Checkmate$|^Keynote$/.test(raw) && studyPrograms.has(foldText(raw));
}

/** "ALTER-PA001: A multicenter …", "… (ALTER-S006): a phase 2 trial". */
function opensTitle(tokens: Tokens, from: number, to: number): boolean {
  if (from === 0 || tokens.isBreak(from - 1)) return tokens.isSymbol(to, ':');
  return tokens.isSymbol(from - 1, '(') && tokens.isSymbol(to, ')') && tokens.isSymbol(to + 1, ':');
}

/** A line that is nothing but a code, under a line that is nothing but a registry id: the sponsor's number. */
export function readSponsorLine(tokens: Tokens, i: number): TrialIdReading | undefined {
  if (!tokens.isBreak(i - 1)) return undefined;
  const to = gluedEnd(tokens, i, '-/.');
  if (to < tokens.count && !tokens.isBreak(to)) return undefined;
  if (!/^(?:NCT|ISRCTN|ChiCTR|ACTRN|EUCTR)[0-9]{6,14}$/.test(tokens.raw(i - 2))) return undefined;
  if (i - 3 >= 0 && !tokens.isBreak(i - 3)) return undefined;
  const value = gluedText(tokens, i, to);
  return /^(?=.*[0-9])[A-Z][A-Za-z0-9./-]{3,24}$/.test(value)
    ? idOfTokens(tokens, i, to, { registry: 'sponsor', value })
    : undefined;
}
