/** Classes named by their target: "EGFR-TKIs", "PD-1/PD-L1 inhibitors", "anti-PD-L1 antibody", "anti-CD20". */

import { targetSymbols, targetWords } from '../../lexicon/drug-heads.js';
import { foldText } from '../../text/characters.js';
import type { Tokens } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';

/** No target is printed in more tokens. */
const LONGEST_TARGET = 14;

/** The first token of the target that stands before a head at `head`, or `head` where none does. */
export function targetStart(tokens: Tokens, head: number, floor: number): number {
  let start = head;
  let at = head - 1;
  const limit = Math.max(floor, head - LONGEST_TARGET);
  while (at >= limit) {
    if (isJoint(tokens, at)) {
      at--;
      continue;
    }
    const open = tokens.isSymbol(at, ')') ? bracketStart(tokens, at, limit) : -1;
    if (open >= 0) {
      // "programmed death 1 (PD-1) inhibitor": the bracket repeats the words before it.
      at = open - 1;
      // "PD-(L)1 inhibitor"
      if (isJoint(tokens, at)) continue;
      if (!isTarget(tokens, at)) break;
      continue;
    }
    if (!isTarget(tokens, at)) break;
    start = at;
    at--;
  }
  while (start < head && !opensTarget(tokens, start)) start++;
  return start > 1 && isAnti(tokens, start) ? start - 2 : start;
}

/** The token after the target of an "anti" at `anti`, or `anti` where no known target follows its dash. */
export function antiTargetEnd(tokens: Tokens, anti: number): number {
  if (!tokens.isDash(anti + 1) || !tokens.touches(anti + 1) || !tokens.touches(anti + 2)) return anti;
  let end = anti;
  let symbols = 0;
  for (let i = anti + 2; i < anti + LONGEST_TARGET && i < tokens.count; i++) {
    if (isJoint(tokens, i) && tokens.touches(i)) continue;
    if (tokens.word(i) === 'anti') continue;
    const symbol = isSymbolTarget(tokens, i);
    const number = tokens.isNumber(i) && i === end + (tokens.isDash(i - 1) ? 1 : 0);
    if (!symbol && !number && !(tokens.isWord(i) && tokens.isOneOf(i, targetWords))) break;
    // "anti-tumour" names no target; "anti-tumour necrosis factor" and "anti-interleukin-6" do.
    if (symbol) symbols += 2;
    else symbols++;
    end = i + 1;
  }
  return symbols > 1 ? end : anti;
}

const DRUG_NOUNS = wordSet('drug drugs agent agents inhibitor inhibitors antibody antibodies mab mabs');

/** The token after the noun that follows "anti-PD-1": "monoclonal antibodies", "drugs". */
export function nounEnd(tokens: Tokens, at: number): number {
  const noun = tokens.word(at) === 'monoclonal' ? at + 1 : at;
  return tokens.isOneOf(noun, DRUG_NOUNS) ? noun + 1 : at;
}

function isAnti(tokens: Tokens, start: number): boolean {
  return tokens.isDash(start - 1) && tokens.touches(start) && tokens.word(start - 2) === 'anti';
}

function isJoint(tokens: Tokens, i: number): boolean {
  return tokens.isDash(i) || tokens.isSymbol(i, '/');
}

function isTarget(tokens: Tokens, i: number): boolean {
  if (tokens.isNumber(i)) return /^\d{1,2}$/.test(tokens.raw(i));
  return (
    tokens.isWord(i) && (tokens.isOneOf(i, targetWords) || isSymbolTarget(tokens, i) || isEnzyme(tokens, i))
  );
}

/** "neprilysin" stands in the lexicon; "leucine-rich repeat kinase", "squalene epoxidase" tell an enzyme by their end. */
function isEnzyme(tokens: Tokens, i: number): boolean {
  const word = tokens.word(i);
  return (
    word.length > 6 && word.endsWith('ase') && !/(?:base|phase|crease|disease|release|lease)$/.test(word)
  );
}

/** "PD" and "L1" of "PD-L1", "EGFR", "VEGFR2", "G12C": listed, or capitals with a digit. */
function isSymbolTarget(tokens: Tokens, i: number): boolean {
  if (!tokens.isWord(i) || tokens.endOf(i) - tokens.startOf(i) > 8) return false;
  const raw = tokens.raw(i);
  if (!/[A-Zα-ω0-9]/.test(raw) || /^(?:Ig)?[AGM][1-4]?$/.test(raw)) return false;
  return targetSymbols.has(foldText(raw)) || /^[A-Z]{1,5}[0-9]{1,2}[A-Zα-ω]?[0-9]?$/.test(raw);
}

/** A target opens with a name, not with a bare number, a conjunction or "like". */
function opensTarget(tokens: Tokens, i: number): boolean {
  return (
    tokens.isWord(i) && !/^(?:related|like|dependent|cell|t|b|human|derived|associated)$/.test(tokens.word(i))
  );
}

function bracketStart(tokens: Tokens, close: number, limit: number): number {
  for (let i = close - 1; i >= Math.max(limit, close - 6); i--) if (tokens.isSymbol(i, '(')) return i;
  return -1;
}
