/** Values that say by how much something changed or two groups differ: "decreased by 4.1", "lower by 7 mm", "a treatment effect of −8.3". */
import { unitAt } from '../../../lexicon/units.js';
import type { Tokens } from '../../../text/tokens.js';
import { wordSet } from '../../../text/word-set.js';
import type { RecogniserContext } from '../../recogniser.js';
import { comparisonBefore } from '../ratio-name.js';
import { numberAt } from '../reader.js';
import { saysChange } from './change.js';
import { isOneOfTwo } from './twin-estimate.js';

/** True where the words right before a value make it a difference; asked only where an interval or error stands behind it. */
export function isByHowMuch(context: RecogniserContext, value: number): boolean {
  const { tokens } = context.block;
  // "fell by a further 12.3 (8.1 to 16.5)"
  const at = behindFurther(tokens, value);
  const { from } = context.block.sentenceAround(at);
  const glue = tokens.word(at - 1);
  const first = Math.max(from, at - REACH);
  if (glue === 'by') {
    // "changed by −6.1 (95% CI …) and −2.0 (95% CI …)": each group by its own.
    const number = numberAt(tokens, at);
    const open = number === undefined ? at : (unitAt(tokens, number.end)?.end ?? number.end);
    if (
      (number?.value ?? 0) < 0 &&
      saysChange(tokens.word(at - 2)) &&
      tokens.isSign(open, '([') &&
      isOneOfTwo(tokens, open)
    )
      return false;
    for (let i = at - 2; i >= first; i--) {
      const word = tokens.word(i);
      if (saysChange(word) || COMPARED.has(word)) return true;
    }
    return goesOn(context, at);
  }
  if (glue === 'of' && (saysChange(tokens.word(at - 2)) || tokens.word(at - 2) === 'effect')) return true;
  if (isSignedContrast(tokens, first, at) || isCorrected(context, at)) return true;
  if (
    /^[([]$/.test(glue) &&
    (comparisonBefore(tokens, from, at) === 'difference' || saysDiffer(tokens, first, at))
  )
    return true;
  if (glue === 'and' && isAfterDifference(context, at)) return true;
  if (!GLUE.has(glue) && !tokens.isWord(at - 1)) return false;
  if (tokens.isOneOf(at - 2, SIDES) && tokens.word(at - 3) === 'between') return true;
  for (let i = at - 1; i >= at - 4 && i >= first; i--)
    if (tokens.word(i) === 'effect' || tokens.word(i) === 'contrast') return true;
  return (glue === 'was' || glue === 'were') && isDifferenceOf(context, at);
}

/** True behind "by" and "by a further". */
export function followsBy(tokens: Tokens, value: number): boolean {
  return tokens.word(behindFurther(tokens, value) - 1) === 'by';
}

/** The token of "a further" before a value, else the value's own. */
function behindFurther(tokens: Tokens, value: number): number {
  return tokens.isOneOf(value - 1, FURTHER) && tokens.isOneOf(value - 2, ARTICLES) ? value - 2 : value;
}

/** "did not differ from placebo (0.2 days, 95% CI": behind the verb in the words right before the bracket. */
function saysDiffer(tokens: Tokens, from: number, at: number): boolean {
  for (let i = at - 2; i >= from && tokens.isWord(i); i--) if (tokens.isOneOf(i, DIFFERING)) return true;
  return false;
}

const DIFFERING = wordSet('differ differed differs superior inferior');

const FURTHER = wordSet('further additional');
const ARTICLES = wordSet('a an');

/** "superior for VO2peak (+1.9", "improved worst pain (−0.95, 95% CI": a signed value first in a bracket, where groups are set against each other. */
function isSignedContrast(tokens: Tokens, from: number, at: number): boolean {
  const sign = tokens.isSymbol(at - 1, '+') ? at - 1 : at;
  const signed = sign < at || tokens.isDash(at) || tokens.word(at) === 'minus';
  if (!signed || !/^[([]$/.test(tokens.raw(sign - 1))) return false;
  for (let i = sign - 2; i >= from; i--) if (tokens.isOneOf(i, GROUP_CHANGE)) return false;
  return true;
}

/** Changes within a group are no contrast. */
const GROUP_CHANGE = wordSet('baseline within');

/** "The placebo-corrected change was −3.1": what the other group changed by is taken off. */
export function isCorrected({ block }: RecogniserContext, at: number): boolean {
  const { tokens } = block;
  if (saysCorrected(tokens, at - 1)) return true;
  // "placebo-subtracted: 25 mg −0.38%, 50 mg −0.45%": each behind its dose.
  const ofDose = tokens.isDash(at) && tokens.isWord(at - 1) && tokens.isNumber(at - 2);
  if (!ofDose && !tokens.isOneOf(at - 1, STATING)) return false;
  const from = Math.max(block.sentenceAround(at).from, at - FARTHEST);
  for (let i = at - 2; i >= from; i--) if (saysCorrected(tokens, i)) return true;
  return false;
}

function saysCorrected(tokens: Tokens, at: number): boolean {
  return tokens.isOneOf(at, CORRECTED) && tokens.isDash(at - 1) && tokens.isOneOf(at - 2, CONTROLS);
}

const STATING = wordSet('was were of and');
const CONTROLS = wordSet('placebo pbo pcb plc plb vehicle sham control baseline comparator dummy');
const CORRECTED = wordSet('corrected adjusted subtracted');

/** "by 8.6 points more than with placebo": behind a value with its unit. */
export function isMoreThan(tokens: Tokens, at: number): boolean {
  if (!tokens.isOneOf(at, MORE)) return false;
  if (tokens.isOneOf(at + 1, THAN) || tokens.isSymbol(at + 1, '(')) return true;
  // "1.0 g/dL lower at week 12 with the drug than with placebo"
  if (tokens.word(at + 1) !== 'at') return false;
  for (let i = at + 2; i < at + FARTHEST; i++) if (tokens.word(i) === 'than') return true;
  return false;
}

/** "shortened it by 14.3 hours compared with saline", "fell relative to placebo by 1.6 points": set against another group, not against the start. */
export function isAgainstOther({ block }: RecogniserContext, at: number, end: number): boolean {
  const { tokens } = block;
  if (tokens.word(at - 1) !== 'by') return false;
  if (setsAgainst(tokens, end)) return true;
  const from = Math.max(block.sentenceAround(at).from, at - REACH);
  for (let i = at - 2; i >= from && tokens.isWord(i); i--) if (setsAgainst(tokens, i)) return true;
  return false;
}

/** "compared with placebo", "relative to the control": no value of the other group follows. */
function setsAgainst(tokens: Tokens, at: number): boolean {
  if (!tokens.isOneOf(at, SET) || !tokens.isOneOf(at + 1, WITH_OR_TO)) return false;
  for (let i = at + 2; i < at + REACH; i++) {
    if (tokens.isNumber(i) || tokens.isOneOf(i, STARTS)) return false;
    if (!tokens.isWord(i)) return true;
  }
  return true;
}

const SET = wordSet('compared relative');
const WITH_OR_TO = wordSet('with to');
const STARTS = wordSet('baseline start before pretreatment admission day initial beginning entry');

/** "fell by 21.3 mmHg (SE 0.96) with the drug": the group's own change, where nothing sets it against another's. */
export function isOfOneGroup(tokens: Tokens, at: number, open: number): boolean {
  if (tokens.word(at - 1) !== 'by' || !saysChange(tokens.word(at - 2))) return false;
  let i = open + 1;
  while (i < open + 6 && !tokens.isSign(i, ')]')) i++;
  if (!tokens.isOneOf(i + 1, OF_GROUP)) return false;
  for (let k = i + 2; k < i + 12; k++) if (tokens.isOneOf(k, AGAINST)) return false;
  return true;
}

const OF_GROUP = wordSet('with in on under');
const AGAINST = wordSet('compared relative versus vs than more');
const MORE = wordSet(
  'more less better worse greater lower higher longer shorter fewer faster slower earlier later',
);
const THAN = wordSet('than with in on after for');

/** "the mean difference aflibercept minus ranibizumab was 2.2 letters": what is subtracted stands behind the word. */
export function isDifferenceOf({ block }: RecogniserContext, at: number): boolean {
  const { tokens } = block;
  const { from } = block.sentenceAround(at);
  for (let i = at - 2; i >= Math.max(from, at - FARTHEST); i--) {
    // "the difference between 400 mg and placebo was": a dose names an arm.
    if (tokens.isNumber(i) && tokens.isOneOf(i + 1, MASSES)) continue;
    if (tokens.isNumber(i) || tokens.isSymbol(i, ';') || tokens.isSymbol(i, ',')) return false;
    if (tokens.isOneOf(i, DIFFERENCE)) return !tokens.isOneOf(i + 1, BEHIND_EFFECT);
    if (tokens.isOneOf(i, OVER) && tokens.isOneOf(i + 1, CONTROLS)) return true;
  }
  return false;
}

const FARTHEST = 14;
const MASSES = wordSet('mg g µg μg mcg ug');
/** "the gain over placebo was 120 mL" */
const OVER = wordSet('over');
/** An effect's size has no unit, and one of a carry-over or a period is none of the treatment. */
const BEHIND_EFFECT = wordSet('size sizes');
const DIFFERENCE = wordSet(
  'difference differences advantage advantages benefit benefits gap bgd bgds effect effects',
);

/** "lower by 7 mm (95% CI 3 to 11), stiffness by 3.1 points": a further outcome, behind a difference of the same sentence. */
function goesOn({ block, found }: RecogniserContext, at: number): boolean {
  const { tokens } = block;
  let joint = at - 2;
  while (joint > at - 6 && tokens.isWord(joint) && tokens.word(joint) !== 'and') joint--;
  if (tokens.word(joint) !== 'and' && !tokens.isSymbol(joint, ',')) return false;
  const from = tokens.startOf(block.sentenceAround(at).from);
  for (let i = found.length - 1; i >= Math.max(0, found.length - 4); i--) {
    const one = found[i];
    if (one === undefined || one.start < from) return false;
    if (one.type === 'figure' && one.kind !== 'interval') return one.kind === 'difference';
  }
  return false;
}

/** "37.9 m (95% CI 12.1 to 64.3; P = 0.005) and 46.2 m (18.8 to 73.6)": the second difference of a pair. */
function isAfterDifference({ block, found }: RecogniserContext, at: number): boolean {
  const from = block.tokens.startOf(block.sentenceAround(at).from);
  for (let i = found.length - 1; i >= Math.max(0, found.length - 4); i--) {
    const one = found[i];
    if (one?.type !== 'figure' || one.start < from) return false;
    if (one.kind !== 'interval' && one.kind !== 'p-value') return one.kind === 'difference';
  }
  return false;
}

/** "between groups, 83 mL (95% CI −2 to 168)" */
const SIDES = wordSet('groups arms treatments');
const REACH = 8;
const GLUE = wordSet('was of : , = (');
const COMPARED = wordSet(`
  lower higher shorter longer greater less more smaller larger better worse earlier later differed differ shortened prolonged favoured favored
  lowered raised widened narrowed
`);
