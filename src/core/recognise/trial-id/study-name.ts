/**
 * A study's own name: "KEYNOTE-001", "CheckMate 057", "ALTER-PA-001", "AK105-201"; and a sponsor's number that stands on
 * a line beside a registry id.
 *
 * A name that no programme vouches for counts only where "trial" or "study" stands beside it, or a title opens with it.
 */
import { codePrefixes, notCodes } from '../../lexicon/code-prefixes.js';
import { studyPrograms } from '../../lexicon/study-programs.js';
import { foldText } from '../../text/characters.js';
import type { Tokens } from '../../text/tokens.js';
import { gluedEnd, gluedText, type TrialIdReading } from './glued.js';

const NAME = /^[A-Z]{3,}[A-Za-z]*$|^[A-Z][a-z]+[A-Z][A-Za-z]*$/;
const NUMBERED_NAME =
  /^(?:[A-Z]{1,5}-)?[A-Z]{0,8}-?[0-9]{1,4}[A-Z]?(?:-[A-Z0-9]{1,8}){0,2}$|^[A-Z][a-z]+[0-9]{1,3}$/;
const CODE_AND_NUMBER =
  /^[A-Z]{2,6}[0-9]{2,6}-[0-9]{2,4}(?:-[A-Z0-9]{1,8}){0,2}$|^[A-Z]{2,5}-[A-Z]?[0-9]{3,7}-[0-9]{2,4}$/;

/** The study name that begins at a word with a capital. */
export function readStudyName(tokens: Tokens, i: number): TrialIdReading | undefined {
  const next = i + 1;
  const dashed = tokens.isDash(next) && tokens.touches(next) && tokens.touches(i + 2);
  const spaced = !dashed && tokens.isNumber(next) && !tokens.touches(next);
  const length = tokens.endOf(i) - tokens.startOf(i);
  if (length > 20 || (!dashed && !spaced && (length < 6 || !endsInDigit(tokens, i)))) return undefined;
  const raw = tokens.raw(i);
  if (dashed) return dashedName(tokens, i, raw);
  if (spaced) return spacedName(tokens, i, raw);
  return /^(?:IMpower|IMbrave|IMvigor|IMpassion|IMspire|IMmotion|FLAURA|CodeBreaK|SOLO|EV)[0-9]{1,3}$/.test(
    raw,
  )
    ? name(tokens, i, i + 1)
    : undefined;
}

function endsInDigit(tokens: Tokens, i: number): boolean {
  const last = tokens.text.charCodeAt(tokens.endOf(i) - 1);
  return last >= 48 && last <= 57;
}

function dashedName(tokens: Tokens, i: number, raw: string): TrialIdReading | undefined {
  const to = gluedEnd(tokens, i, '-');
  if (to < i + 3 || to > i + 12) return undefined;
  const text = gluedText(tokens, i, to);
  if (CODE_AND_NUMBER.test(text)) {
    const prefix = /^[A-Z]+/.exec(text)?.[0] ?? '';
    return !notCodes.has(prefix) && (codePrefixes.has(prefix) || isCalledStudy(tokens, i, to))
      ? name(tokens, i, to)
      : undefined;
  }
  const rest = text.slice(raw.length + 1);
  if (!NAME.test(raw) || !/[0-9]/.test(rest) || !NUMBERED_NAME.test(rest)) return undefined;
  const vouched = studyPrograms.has(foldText(raw)) && isWritten(raw);
  if (vouched) return name(tokens, i, to);
  if (notCodes.has(raw) || codePrefixes.has(raw) || raw.length < 3) return undefined;
  return isCalledStudy(tokens, i, to) || opensTitle(tokens, i, to) ? name(tokens, i, to) : undefined;
}

/** "CheckMate 057": a known programme and two or three digits, or one digit and the word "trial" behind it. */
function spacedName(tokens: Tokens, i: number, raw: string): TrialIdReading | undefined {
  if (!studyPrograms.has(foldText(raw)) || !isWritten(raw)) return undefined;
  const number = tokens.raw(i + 1);
  if (!/^[0-9]{1,3}$/.test(number)) return undefined;
  const certain = number.length === 3 && !/^[1-9]00$/.test(number);
  return certain || isCalledStudy(tokens, i, i + 2) ? name(tokens, i, i + 2) : undefined;
}

/** Programmes are written in capitals or with a capital inside; "Step 1" and "Select 2" are sentences. */
function isWritten(raw: string): boolean {
  return /[A-Z].*[A-Z]/.test(raw);
}

function isCalledStudy(tokens: Tokens, from: number, to: number): boolean {
  if (isStudyWord(tokens.word(from - 1))) return true;
  let next = to;
  while (next < to + 3 && /^(?:[()]|phase|and|[0-9]|ii|iii|i|extension)$/.test(tokens.word(next))) next++;
  return isStudyWord(tokens.word(next)) || isStudyWord(tokens.word(next + 1));
}

function isStudyWord(word: string): boolean {
  return word === 'trial' || word === 'trials' || word === 'study' || word === 'studies';
}

/** "ALTER-PA001: A multicenter …", "… (ALTER-S006): a phase 2 trial". */
function opensTitle(tokens: Tokens, from: number, to: number): boolean {
  if (from === 0 || tokens.isBreak(from - 1)) return tokens.isSymbol(to, ':');
  return tokens.isSymbol(from - 1, '(') && tokens.isSymbol(to, ')') && tokens.isSymbol(to + 1, ':');
}

function name(tokens: Tokens, from: number, to: number): TrialIdReading {
  const value = tokens.text
    .slice(tokens.startOf(from), tokens.endOf(to - 1))
    .replace(/\s+/g, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-');
  return { from, to, registry: 'study', value };
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
    ? { from: i, to, registry: 'sponsor', value }
    : undefined;
}
