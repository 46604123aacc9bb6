/** Development codes of old makers, known by their prefix and the length of their number: "ICI 182,780", "UD-CG 115 BS", "SK&F 96365". */
import { makerCodes } from '../../lexicon/maker-codes.js';
import { unitAt } from '../../lexicon/units.js';
import type { Tokens } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import type { CodeShape } from './code.js';

/** The code of such a maker that begins at a word. */
export function makerCodeAt(tokens: Tokens, i: number): CodeShape | undefined {
  const prefix = prefixEnd(tokens, i);
  const joint = tokens.isDash(prefix) && tokens.touches(prefix) && tokens.touches(prefix + 1);
  const number = joint ? prefix + 1 : prefix;
  if (!tokens.isNumber(number)) return undefined;
  const raw = tokens.raw(number);
  const comma = /^\d{1,3},\d{3}$/.test(raw);
  const digits = comma ? raw.replace(',', '') : raw;
  if (!/^[1-9]\d*$/.test(digits)) return undefined;
  // "XY-694,458": nothing but a code has capitals, a dash and a number with a comma.
  const marked = joint && comma && /^[A-Z]{2,4}$/.test(textOf(tokens, i, prefix));
  const maker = makerCodes.get(textOf(tokens, i, prefix));
  if (!marked && (maker === undefined || (maker.marked && !joint && (!comma || tokens.raw(i).length === 1))))
    return undefined;
  const fits = maker !== undefined && digits.length >= maker.least && digits.length <= maker.most;
  if ((!fits && !marked) || isNumbered(tokens, i - 1) || (tokens.touches(i) && tokens.isDash(i - 1)))
    return undefined;
  const to = lettersEnd(tokens, number + 1);
  // "SR 10000 mg", "SC-58635/2": an amount or a part of something longer.
  const unit = unitAt(tokens, number + 1);
  if ((unit !== undefined && unit.dimension !== 'form') || goesOn(tokens, to)) return undefined;
  return { from: i, to, certain: true };
}

/** The token behind "LU", "UD-CG", "SK&F", "SK & F". */
function prefixEnd(tokens: Tokens, i: number): number {
  const raw = tokens.raw(i);
  const joined = raw === 'UD' ? tokens.isDash(i + 1) : raw === 'SK' && tokens.isSymbol(i + 1, '&');
  return joined ? i + 3 : i + 1;
}

function textOf(tokens: Tokens, from: number, to: number): string {
  return tokens.text.slice(tokens.startOf(from), tokens.endOf(to - 1)).replace(/\s/g, '');
}

/** "4096 BS", "115 BS", "141716A": letters of the salt or the series. */
function lettersEnd(tokens: Tokens, at: number): number {
  const touching = tokens.touches(at) && /^[A-Z]{1,2}$/.test(tokens.raw(at));
  return touching || SALTS.has(tokens.raw(at)) ? at + 1 : at;
}

/** "grant SC-12345", "no. SC-12345" */
function isNumbered(tokens: Tokens, before: number): boolean {
  return tokens.isOneOf(tokens.isSign(before, '.:') ? before - 1 : before, NUMBERED);
}

function goesOn(tokens: Tokens, to: number): boolean {
  return tokens.touches(to) && (tokens.isWord(to) || (tokens.isDash(to) && tokens.isNumber(to + 1)));
}

const SALTS: ReadonlySet<string> = new Set(['BS', 'CL', 'SE', 'MS', 'XX']);
/** What is numbered in the same way: grants, orders and studies. */
const NUMBERED = wordSet(
  'grant grants no number numbers catalog catalogue cat protocol contract study trial model award',
);
