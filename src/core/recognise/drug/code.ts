/**
 * Development codes by their shape: "AK105", "MK-3475", "AMG 510", "ALN-APOC3", "[177Lu]Lu-EVS459".
 *
 * Many things look alike (genes, scores, cell lines, grants), so a code counts only with a maker's known prefix and
 * enough digits, or where the words beside it speak of a drug (see `code-context.ts`).
 */
import {
  codePrefixes,
  doubtfulSpaced,
  notCodes,
  rnaMakers,
  spacedPrefixes,
} from '../../lexicon/code-prefixes.js';
import { targetSymbols } from '../../lexicon/drug-heads.js';
import { unitAt } from '../../lexicon/units.js';
import { foldText } from '../../text/characters.js';
import type { Tokens } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import { makerCodeAt } from './maker-code.js';

export interface CodeShape {
  /** First token, and the token after the last. */
  readonly from: number;
  readonly to: number;
  /** True where its maker's prefix vouches for it. */
  readonly certain: boolean;
  /** True where even the words beside it cannot vouch for it, but only another mention. */
  readonly weak?: boolean;
}

const ONE_WORD = /^([A-Z]{2,6})([0-9]{3,9})[A-Z]?[a-z]{0,2}$/;
const MIXED_WORD = /^([A-Z]{2,5})[A-Z]?[0-9]{3,7}[A-Z]?[0-9]?$/;
/** "GZR18", "E7386": so short that only the words beside it can vouch for it. */
const SHORT_WORD = /^(?:([A-Z]{3,6})[0-9]{2}|([DEM])[0-9]{4})$/;
const PREFIX = /^[A-Z]{1,6}$/;
const NUMBER_PART = /^[0-9]{2,9}$/;
const WORD_PART = /^(?:[A-Z]{1,2}[0-9]{2,6}(?:[A-Z][0-9]?)?|[0-9]{2,8}[A-Za-z]{1,2})$/;
/** "AGT01", "APOC3", "MAPTRx": the gene that a nucleic acid silences. */
const SILENCED = /^[A-Z][A-Za-z0-9]{1,9}$/;

/** The code that begins at a word, if it has the shape of one. */
export function codeAt(tokens: Tokens, i: number): CodeShape | undefined {
  if (!isCapital(tokens, i)) return undefined;
  const length = tokens.endOf(i) - tokens.startOf(i);
  if (length > 15) return undefined;
  const ofMaker = makerCodeAt(tokens, i);
  if (ofMaker !== undefined) return ofMaker;
  const dashed = tokens.isDash(i + 1) && tokens.touches(i + 1) && tokens.touches(i + 2);
  if (!dashed && length < 5 && !tokens.isNumber(i + 1)) return bracketedCode(tokens, i);
  const numbered = length >= 5 && holdsDigit(tokens, i);
  // Most words with a capital have no number, neither behind them nor in them.
  if (!dashed && !numbered && !tokens.isNumber(i + 1)) return undefined;
  const raw = tokens.raw(i);
  if (dashed && PREFIX.test(raw)) return rnaCode(tokens, i, raw) ?? dashedCode(tokens, i, raw);
  if (spacedPrefixes.has(raw)) return spacedCode(tokens, i, raw);
  if (tokens.isNumber(i + 1) && PREFIX.test(raw)) return looseCode(tokens, i, raw);
  return numbered ? wholeCode(tokens, i, raw) : undefined;
}

/** "JM8 (carboplatin)", "carboplatin (JM8)": so short that only a name right beside it, across a bracket, can vouch for it. */
function bracketedCode(tokens: Tokens, i: number): CodeShape | undefined {
  const before = tokens.isSymbol(i - 1, '(') && tokens.isSign(i + 1, '),;');
  if (!before && !tokens.isSymbol(i + 1, '(')) return undefined;
  const prefix = /^([A-Z]{2,3})[0-9]{1,2}$/.exec(tokens.raw(i))?.[1];
  if (prefix === undefined || notCodes.has(prefix) || NAMES_NO_DRUG.has(prefix)) return undefined;
  // "JAK1 (upadacitinib)" names the target, "arm AR1 (aspirin)" the arm.
  if (targetSymbols.has(foldText(tokens.raw(i))) || tokens.isOneOf(i - 1, NUMBERED)) return undefined;
  return { from: i, to: i + 1, certain: false, weak: true };
}

const NUMBERED = wordSet('group arm cycle visit phase cohort part stage step line cell strain type');
/** Exposures, days, groups and steps that are numbered in the same way. */
const NAMES_NO_DRUG = new Set(
  'AUC DAY GP GR GRP ARM WK VIS TP TX TAB FIG REF LAB IFN INF ST SS CY MO HR GY'.split(' '),
);

function holdsDigit(tokens: Tokens, i: number): boolean {
  for (let at = tokens.endOf(i) - 1; at > tokens.startOf(i); at--) {
    const code = tokens.text.charCodeAt(at);
    if (code >= 48 && code <= 57) return true;
  }
  return false;
}

function wholeCode(tokens: Tokens, i: number, raw: string): CodeShape | undefined {
  if (goesOn(tokens, i + 1)) return undefined;
  const whole = ONE_WORD.exec(raw) ?? MIXED_WORD.exec(raw);
  if (whole === null) {
    const short = SHORT_WORD.exec(raw);
    if (short === null || notCodes.has(short[1] ?? '')) return undefined;
    // "HLX02": a maker's prefix and a number that begins with a zero.
    return {
      from: i,
      to: i + 1,
      certain: raw.endsWith(`0${raw.slice(-1)}`) && codePrefixes.has(short[1] ?? ''),
    };
  }
  const [, prefix = ''] = whole;
  if (notCodes.has(prefix)) return undefined;
  const digits = raw.replace(/[^0-9]/g, '').length;
  // "9MW2821": the maker's first digit stands before its letters.
  const from = prefix === 'MW' && tokens.touches(i) && tokens.isNumber(i - 1) ? i - 1 : i;
  return { from, to: i + 1, certain: isCertain(prefix, digits) };
}

function dashedCode(tokens: Tokens, i: number, prefix: string): CodeShape | undefined {
  const part = tokens.raw(i + 2);
  const number = tokens.isNumber(i + 2);
  if (!(number ? NUMBER_PART : WORD_PART).test(part)) return undefined;
  const digits = part.replace(/[^0-9]/g, '').length;
  if (notCodes.has(prefix) && !isOneLetterCode(prefix, part)) return undefined;
  // "DS-8201a": the scanner cuts between digits and letters.
  const lettered = number && tokens.touches(i + 3) && /^[A-Za-z]{1,2}$/.test(tokens.raw(i + 3));
  const to = lettered ? i + 4 : i + 3;
  if (goesOn(tokens, to) || (tokens.touches(to) && tokens.isWord(to))) return undefined;
  return { from: i, to, certain: codePrefixes.has(prefix) && digits >= 3 };
}

/** "U-90152", "T-614": of old, one letter stood for the maker. */
function isOneLetterCode(prefix: string, part: string): boolean {
  return prefix.length === 1 && /^[0-9]{3,6}$/.test(part) && !NO_DRUGS.has(`${prefix}${part}`);
}

/** Enzymes, proteins and vectors. */
const NO_DRUGS = new Set(['P450', 'S100', 'B100', 'B48', 'K562', 'U937', 'R100']);

/** "254-S": the number first; only the words beside it can vouch for it. */
export function numberedCodeAt(tokens: Tokens, i: number): CodeShape | undefined {
  if (!/^[1-9][0-9]{2,3}$/.test(tokens.raw(i)) || !tokens.isDash(i + 1) || !/^[A-Z]$/.test(tokens.raw(i + 2)))
    return undefined;
  if (!tokens.touches(i + 1) || !tokens.touches(i + 2) || tokens.touches(i)) return undefined;
  if (goesOn(tokens, i + 3) || (tokens.touches(i + 3) && tokens.isWord(i + 3))) return undefined;
  return { from: i, to: i + 3, certain: false };
}

/** "ALN-APOC3", "AKCEA-TTR-LRx": makers of silencing nucleic acids name them by the gene. */
function rnaCode(tokens: Tokens, i: number, prefix: string): CodeShape | undefined {
  if (!rnaMakers.has(prefix) || !tokens.isWord(i + 2) || !SILENCED.test(tokens.raw(i + 2))) return undefined;
  const linked = tokens.isDash(i + 3) && tokens.touches(i + 3) && /^L-?Rx$/.test(tokens.raw(i + 4));
  return { from: i, to: linked ? i + 5 : i + 3, certain: true };
}

/** "AMG 510", "BAY 94-8862": makers that print a space, before a number that is no year. */
function spacedCode(tokens: Tokens, i: number, prefix: string): CodeShape | undefined {
  // "MDL 61,473" of the old days has a comma.
  const raw = tokens.raw(i + 1).replace(',', '');
  if (!tokens.isNumber(i + 1) || !/^[0-9]{2,9}$/.test(raw)) return undefined;
  const split = tokens.isDash(i + 2) && tokens.touches(i + 2) && tokens.touches(i + 3);
  if (split) {
    // "BAY 59-7939", "Ro 31-2848"
    if ((prefix !== 'BAY' && prefix !== 'Ro') || !/^[0-9]{4}$/.test(tokens.raw(i + 3))) return undefined;
    return { from: i, to: i + 4, certain: true };
  }
  const least = prefix.startsWith('A') ? 3 : prefix === 'BI' || prefix === 'BAY' ? 6 : 4;
  if (raw.length < least || /^(?:19|20)[0-9]{2}$/.test(raw)) return undefined;
  const certain = !doubtfulSpaced.has(prefix);
  if (!(tokens.touches(i + 2) && tokens.isWord(i + 2))) return { from: i, to: i + 2, certain };
  // "GR 38032F"
  return raw.length > 3 && /^[A-Z]{1,2}$/.test(tokens.raw(i + 2))
    ? { from: i, to: i + 3, certain }
    : undefined;
}

/** "FLA 731", "LU 79553": any capitals before a number; a bracket behind a drug or the words beside it must vouch for it. */
function looseCode(tokens: Tokens, i: number, prefix: string): CodeShape | undefined {
  const raw = tokens.raw(i + 1);
  const bracketed = tokens.isSign(i - 1, '([') && tokens.isSign(i + 2, ')],;');
  if (prefix.length < 2 || prefix.length > 4 || !/^[1-9][0-9]*$/.test(raw) || /^(?:19|20)[0-9]{2}$/.test(raw))
    return undefined;
  if (prefix === 'NSC') return raw.length > 4 ? { from: i, to: i + 2, certain: true } : undefined;
  if (notCodes.has(prefix) || raw.length < 3 || raw.length > 6) return undefined;
  if (tokens.touches(i + 2) && !tokens.isSign(i + 2, ')],;.')) return undefined;
  if (unitAt(tokens, i + 2) !== undefined) return undefined;
  const long = raw.length > (prefix.length > 2 ? 3 : 4);
  return { from: i, to: i + 2, certain: false, weak: !bracketed && !long };
}

/** "AK105-201" is a study of AK105, "SARS-CoV-2" no code at all: more after another dash, or what a dash led here. */
function goesOn(tokens: Tokens, next: number): boolean {
  if (tokens.isDash(next) && tokens.touches(next) && tokens.touches(next + 1))
    return tokens.isNumber(next + 1);
  if (!tokens.touches(next)) return false;
  // "TAK-924/MLN4924", "XR5000/ZK 222584": another name of it.
  if (tokens.isSymbol(next, '/')) return !isCodeLike(tokens, next + 1);
  return tokens.isSymbol(next, '@');
}

function isCodeLike(tokens: Tokens, i: number): boolean {
  const [raw = '', letters = ''] = /^([A-Z]{2,6})(?:[0-9]*|$)$/.exec(tokens.raw(i)) ?? [];
  return codePrefixes.has(letters) || (raw === letters ? tokens.isNumber(i + 1) : raw.length > 4);
}

function isCertain(prefix: string, digits: number): boolean {
  return codePrefixes.has(prefix) && digits >= (prefix.length < 3 ? 4 : 3);
}

function isCapital(tokens: Tokens, i: number): boolean {
  const code = tokens.text.charCodeAt(tokens.startOf(i));
  return code >= 65 && code <= 90;
}

/** Takes in the radioactive label in front: "[177Lu]Lu-EVS459", "177Lu-PNT2002". */
export function withLabel(tokens: Tokens, from: number): number {
  if (!tokens.isDash(from - 1) || !tokens.touches(from) || !tokens.touches(from - 1)) return from;
  let start = from - 2;
  if (!/^(?:[A-Z][a-z]?)$/.test(tokens.raw(start))) return from;
  if (tokens.touches(start) && tokens.isNumber(start - 1)) return start - 1;
  if (tokens.touches(start) && tokens.isSymbol(start - 1, ']')) {
    for (let i = start - 2; i >= start - 4; i--) if (tokens.isSymbol(i, '[')) start = i;
  }
  return start;
}
