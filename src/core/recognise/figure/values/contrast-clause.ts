/**
 * Values of a clause whose subject sets the groups against each other: "The placebo-corrected increase was 142 (72, 212) mL for
 * 1.5 mg and 98 (28, 168) mL for 0.5 mg", "treatment effects were", "the change relative to placebo was": differences, and
 * the ends around them those of intervals, whatever the sentence would make of them else.
 */
import type { FigureKind } from '../../../../schema/annotation.js';
import { copyWith } from '../../../text/copy.js';
import type { Tokens } from '../../../text/tokens.js';
import { wordSet } from '../../../text/word-set.js';
import type { RecogniserContext } from '../../recogniser.js';
import type { FigureParts, Reading } from '../reader.js';
import { isAgainstOther } from './by-how-much.js';

/** A reading at a token, its averages and unnamed spreads told as differences and intervals where the clause says so. */
export function asContrast(context: RecogniserContext, at: number, reading: Reading): Reading {
  const { figures, end } = reading;
  if (!figures.some(({ kind }) => VALUES.has(kind)) || !setsAgainst(context, at, reading)) return reading;
  return { figures: figures.map((one) => contrasted(context, one)), end };
}

const VALUES: ReadonlySet<FigureKind> = new Set<FigureKind>(['median', 'mean', 'percentage', 'difference']);
const ENDS: ReadonlySet<FigureKind> = new Set<FigureKind>(['iqr', 'range']);

function contrasted({ block }: RecogniserContext, one: FigureParts): FigureParts {
  if (VALUES.has(one.kind)) return copyWith(one, { kind: 'difference' });
  const named = /^[A-Za-z]/.test(block.tokens.text.slice(one.start, one.start + 1));
  return ENDS.has(one.kind) && !named ? copyWith(one, { kind: 'interval', level: 95 }) : one;
}

function setsAgainst(context: RecogniserContext, at: number, { figures, end }: Reading): boolean {
  const { block } = context;
  const { tokens } = block;
  // "was −2.8 kg at 6 and −1.9 kg at 12 months"
  if (tokens.word(at - 1) === 'at') return false;
  const { from } = block.sentenceAround(at);
  let verb = -1;
  for (let i = at - 1; i >= Math.max(from, at - REACH); i--) {
    if (tokens.isOneOf(i, STATING)) {
      if (verb >= 0) return false;
      verb = i;
    } else if (tokens.isOneOf(i, OF_GROUP) || tokens.isSymbol(i, ';')) return false;
    else if (isContrastAt(tokens, i)) return verb >= 0 && isSubject(tokens, i, verb);
  }
  // "Compared with placebo, it increased by 142 (72, 212) mL"
  return figures.some(({ kind }) => ENDS.has(kind)) && isAgainstOther(context, at, end);
}

const REACH = 40;
const STATING = wordSet('was were is are averaged');
/** What gives each group its own value. */
const OF_GROUP = wordSet('median medians while whereas');

/** True for the last token of words that take one group's value off the other's. */
function isContrastAt(tokens: Tokens, at: number): boolean {
  const before = tokens.isDash(at - 1) ? at - 2 : at - 1;
  if (tokens.isOneOf(at, CORRECTED)) return tokens.isOneOf(before, CONTROLS);
  if (tokens.isOneOf(at, EFFECTS)) return tokens.isOneOf(at - 1, TREATMENT);
  if (tokens.isOneOf(at, DIFFERENCES))
    return (
      tokens.isOneOf(before, GROUPS) || (tokens.isOneOf(at + 1, FROM) && tokens.isOneOf(at + 2, CONTROLS))
    );
  if (!tokens.isOneOf(at, CONTROLS)) return false;
  // "the change relative to placebo", "the net change vs control"
  const relative = tokens.word(at - 1) === 'to' && tokens.word(at - 2) === 'relative';
  return relative || (tokens.isOneOf(at - 1, FROM) && tokens.isOneOf(at - 2, CHANGE));
}

/** No other clause opens between the contrast and the verb that states its value. */
function isSubject(tokens: Tokens, at: number, verb: number): boolean {
  if (verb - at > LONGEST_SUBJECT) return false;
  for (let i = at + 1; i < verb; i++)
    if (!tokens.isWord(i) && !tokens.isDash(i) && !tokens.isNumber(i)) return false;
  return true;
}

const LONGEST_SUBJECT = 12;
const CONTROLS = wordSet('placebo vehicle sham control controls comparator dummy saline');
const CORRECTED = wordSet('corrected adjusted subtracted');
const EFFECTS = wordSet('effect effects');
const TREATMENT = wordSet('treatment drug net');
const DIFFERENCES = wordSet('difference differences');
const GROUPS = wordSet('group groups arm arms treatment treatments');
const CHANGE = wordSet('change increase decrease reduction gain rise fall');
const FROM = wordSet('from versus vs to over');
