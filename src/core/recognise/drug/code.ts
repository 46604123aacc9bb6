/**
 * Development codes by their shape: "AK105", "MK-3475", "GSK1120212", "[177Lu]Lu-EVS459".
 *
 * Many things look alike (genes, scores, cell lines, grants), so a code counts only with a maker's known prefix and
 * enough digits, or where the words beside it speak of a drug.
 */
import { codePrefixes, notCodes } from '../../lexicon/code-prefixes.js';
import type { Tokens } from '../../text/tokens.js';
import { isDrugField } from './surroundings.js';

export interface CodeShape {
  /** First token, and the token after the last. */
  readonly from: number;
  readonly to: number;
  /** True where its maker's prefix vouches for it. */
  readonly certain: boolean;
}

const ONE_WORD = /^([A-Z]{2,6})([0-9]{3,9})[A-Z]?[a-z]?$/;
const MIXED_WORD = /^([A-Z]{2,5})[A-Z]?[0-9]{3,7}[A-Z]?[0-9]?$/;
const PREFIX = /^[A-Z]{1,6}$/;
const NUMBER_PART = /^[0-9]{2,9}$/;
const WORD_PART = /^(?:[A-Z]{1,2}[0-9]{2,6}|[0-9]{2,8}[A-Za-z]{1,2})$/;

/** The code that begins at a word, if it has the shape of one. */
export function codeAt(tokens: Tokens, i: number): CodeShape | undefined {
  if (!isCapital(tokens, i)) return undefined;
  const length = tokens.endOf(i) - tokens.startOf(i);
  if (length > 15) return undefined;
  const dashed = tokens.isDash(i + 1) && tokens.touches(i + 1) && tokens.touches(i + 2);
  if (!dashed && length < 5) return undefined;
  const raw = tokens.raw(i);
  if (dashed && PREFIX.test(raw)) return dashedCode(tokens, i, raw);
  const whole = ONE_WORD.exec(raw) ?? MIXED_WORD.exec(raw);
  const [, prefix = ''] = whole ?? [];
  if (whole === null || notCodes.has(prefix) || goesOn(tokens, i + 1)) return undefined;
  const digits = raw.replace(/[^0-9]/g, '').length;
  return { from: i, to: i + 1, certain: isCertain(prefix, digits) };
}

function dashedCode(tokens: Tokens, i: number, prefix: string): CodeShape | undefined {
  if (notCodes.has(prefix)) return undefined;
  const part = tokens.raw(i + 2);
  const number = tokens.isNumber(i + 2);
  if (!(number ? NUMBER_PART : WORD_PART).test(part)) return undefined;
  // "DS-8201a": the scanner cuts between digits and letters.
  const lettered = number && tokens.touches(i + 3) && /^[A-Za-z]{1,2}$/.test(tokens.raw(i + 3));
  const to = lettered ? i + 4 : i + 3;
  if (goesOn(tokens, to) || (tokens.touches(to) && tokens.isWord(to))) return undefined;
  return { from: i, to, certain: isCertain(prefix, part.replace(/[^0-9]/g, '').length) };
}

/** "AK105-201" is a study of AK105, "SARS-CoV-2" no code at all: more after another dash, or what a dash led here. */
function goesOn(tokens: Tokens, next: number): boolean {
  if (tokens.isDash(next) && tokens.touches(next) && tokens.touches(next + 1))
    return tokens.isNumber(next + 1);
  return tokens.touches(next) && (tokens.isSymbol(next, '/') || tokens.isSymbol(next, '@'));
}

function isCertain(prefix: string, digits: number): boolean {
  return codePrefixes.has(prefix) && digits >= (prefix.length < 3 ? 4 : 3);
}

function isCapital(tokens: Tokens, i: number): boolean {
  const code = tokens.text.charCodeAt(tokens.startOf(i));
  return code >= 65 && code <= 90;
}

const BEFORE =
  /^(?:receive|received|receiving|plus|oral|intravenous|drug|agent|compound|administered|formerly|versus|vs)$/;
const STUDIED =
  /^(?:study|studies|trial|safety|efficacy|tolerability|pharmacokinetics|activity|dose|doses|dosing|effect|effects|mg|evaluation|administration|infusion)$/;
const AFTER =
  /^(?:monotherapy|mg|tablets?|capsules?|injections?|arm|group|plus|combined|alone|administered|administration|dose|doses|dosing|treatment|therapy|exposure)$/;
const PEOPLE =
  /^(?:patients|subjects|participants|healthy|adults?|children|people|volunteers|combination|japanese|chinese|women|men)$/;
const NATURE = /^(?:an?|the|novel|selective|oral)$/;
const NOT_AFTER =
  /^(?:cells?|lines?|mutations?|mutant|polymorphism|variants?|genes?|proteins?|expression|score|criteria|questionnaire|grant|strain|serotype|isolates?|version|guidelines?|levels?)$/;

/** True where the words beside a code speak of a drug: "Study of EOS-448", "COM701 (an inhibitor of", "received X-101". */
export function isCodeOfDrug(tokens: Tokens, code: CodeShape): boolean {
  const next = tokens.word(code.to);
  if (NOT_AFTER.test(next)) return false;
  const before = tokens.word(code.from - 1);
  if (BEFORE.test(before) || AFTER.test(next)) return true;
  if (before === ':' && isDrugField(tokens.word(code.from - 2))) return true;
  if ((before === 'of' || before === 'with') && STUDIED.test(tokens.word(code.from - 2))) return true;
  if (before === 'with' && /^(?:treated|treatment|combination|combined)$/.test(tokens.word(code.from - 2)))
    return true;
  if (next === 'in' && PEOPLE.test(tokens.word(code.to + 1))) return true;
  if (tokens.isNumber(code.to) && /^(?:mg|µg|μg|g|ug)$/.test(tokens.word(code.to + 1))) return true;
  if (
    (next === 'or' || next === 'and' || next === 'versus' || next === 'vs') &&
    tokens.word(code.to + 1) === 'placebo'
  )
    return true;
  return (next === '(' || next === ',') && NATURE.test(tokens.word(code.to + 1));
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
