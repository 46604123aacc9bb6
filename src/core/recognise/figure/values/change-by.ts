/**
 * By how much something changed in each group: "rose by 2.1 with the drug and 1.0 with placebo", "fell by 2.8 and 2.5".
 * Such values are means, whether or not the text says so.
 */
import type { FigureKind } from '../../../../schema/annotation.js';
import type { Tokens } from '../../../text/tokens.js';
import { wordSet } from '../../../text/word-set.js';
import type { RecogniserContext } from '../../recogniser.js';
import { bare } from '../bare.js';
import { statisticBefore } from '../cues.js';
import { type NumberAt, numberAt, percentSignEnd, type Reading } from '../reader.js';
import { saysChange } from './change.js';
import { listAt } from './value-list.js';

/** The mean that a value behind "rose by" is, where a value of another group follows or went before. */
export function changeOfGroups(context: RecogniserContext, at: number): FigureKind | undefined {
  const { tokens } = context.block;
  const verb = changeVerb(tokens, at);
  const number = verb < 0 ? undefined : numberAt(tokens, at);
  if (number === undefined) return undefined;
  const told = hasValueBehind(tokens, number.end) || isOfGroup(context, number.end);
  return told ? 'mean' : undefined;
}

/** The same for numbers that no unit follows, alone or in a row. */
export function bareChange(context: RecogniserContext, at: number, number: NumberAt): Reading | undefined {
  const { tokens } = context.block;
  const glue = tokens.word(at - 1);
  if (glue !== 'by' && glue !== 'to') return undefined;
  const list = listAt(tokens, at);
  // "had decreased to 13.1, 12.7 and 18.4, respectively"
  const isRow = glue === 'to' && list !== undefined && saysChange(tokens.word(at - 2));
  if (!(list?.numbers ?? [number]).every(isMeasured)) return undefined;
  if (!isRow && (glue === 'to' || changeOfGroups(context, at) === undefined)) return undefined;
  const end = list?.end ?? number.end;
  if (tokens.isSign(end, '([/:%±+') || (tokens.touches(end) && tokens.isDash(end))) return undefined;
  return { figures: (list?.numbers ?? [number]).map((one) => bare(one, 'mean')), end };
}

/** True for "Mean weight fell by 142 (95% CI …)": the mean of a group, and no difference between groups. */
export function isMeanChange(context: RecogniserContext, at: number): boolean {
  return changeVerb(context.block.tokens, at) >= 0 && statisticBefore(context, at) === 'mean';
}

function isMeasured({ value, printed }: NumberAt): boolean {
  return printed.includes('.') || value < 0;
}

/** The verb in "rose by", "improved on average by" before a token, or -1. */
function changeVerb(tokens: Tokens, at: number): number {
  // "Change in the score was −21.3 vs −16.7"
  if (tokens.isOneOf(at - 1, WAS)) {
    for (let i = at - 2; i >= at - CHANGE_REACH && tokens.isWord(i); i--)
      if (tokens.isOneOf(i, CHANGE_IN) && tokens.isOneOf(i + 1, IN_OR_FROM)) return i;
    return -1;
  }
  if (tokens.word(at - 1) !== 'by') return -1;
  for (let i = at - 2; i >= at - 4 && tokens.isWord(i); i--) if (saysChange(tokens.word(i))) return i;
  return -1;
}

const CHANGE_REACH = 8;
const WAS = wordSet('was were');
const CHANGE_IN = wordSet('change changes reduction improvement decrease increase fall rise loss gain');
const IN_OR_FROM = wordSet('in from of');

/** "2.1 points with the drug and 1.0 with placebo", "2.8 and 2.5", "1.1 and rose by 0.7". */
function hasValueBehind(tokens: Tokens, from: number): boolean {
  for (let i = from; i < from + REACH; i++) {
    if (tokens.isBreak(i) || tokens.isSymbol(i, '(') || tokens.isSymbol(i, '%') || tokens.isSymbol(i, ';'))
      return false;
    if (tokens.isSymbol(i, '.') && tokens.word(i - 1) !== 'vs') return false;
    const number = numberAt(tokens, i);
    if (number === undefined) continue;
    return tokens.isOneOf(i - 1, JOINTS) && isMeasured(number) && percentSignEnd(tokens, number.end) < 0;
  }
  return false;
}

/** "rose by 9 beats/min with imipramine", "by 58 µmol/l in the diuretic group": behind the unit, who it was. */
function isOfGroup({ block: { tokens }, isTaken }: RecogniserContext, from: number): boolean {
  let i = from;
  while (i < from + 5 && !tokens.isOneOf(i, WITH)) {
    if (tokens.isNumber(i) || tokens.isSign(i, '(),;.%') || tokens.isOneOf(i, MORE)) return false;
    i++;
  }
  if (!tokens.isOneOf(i, WITH)) return false;
  if (isTaken(i + 1)) return true;
  if (tokens.word(i) !== 'in' || tokens.word(i + 1) !== 'the') return false;
  for (let k = i + 2; k < i + 6; k++) if (tokens.isOneOf(k, GROUP)) return true;
  return false;
}

const WITH = wordSet('with in on');
const MORE = wordSet('more less better worse greater lower higher longer shorter fewer than');
const GROUP = wordSet('group arm');
const REACH = 12;
const JOINTS = wordSet('and versus vs v . with by than ,');
