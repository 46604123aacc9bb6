/** Whether a measured value was found in the trial's groups: it is no limit, plan, dose or setting, and no single person's. */
import type { Tokens } from '../../../text/tokens.js';
import { wordSet } from '../../../text/word-set.js';
import type { RecogniserContext } from '../../recogniser.js';
import { comparatorBefore } from '../comparator.js';
import type { FigureParts } from '../reader.js';
import { hasWord } from '../surrounding-words.js';
import { saysChange } from './change.js';

/** How far around a value its sentence is looked at, in tokens. */
const REACH = 60;

/** True for what is no result of a group at all. */
export function isSetAside(
  context: RecogniserContext,
  at: number,
  end: number,
  { unit, printed }: FigureParts,
): boolean {
  const { tokens } = context.block;
  const { from, to } = around(context, at, end);
  if (unit === undefined ? isOfRatio(tokens, from, at) : NEVER.test(unit)) return true;
  // "a score of 8" is as often a grade.
  const whole = printed?.value?.includes('.') === false;
  if (unit === undefined && whole && tokens.word(at - 1) === 'of') return true;
  if (isLimit(tokens, at, end) || hasWord(tokens, from, to, NO_RESULT)) return true;
  if (hasWord(tokens, from, at, EXTREMES) || isOfOne(tokens, from, at)) return true;
  return unit !== undefined && AMOUNTS.test(unit) && !isStatedOfOutcome(context, from, at);
}

/** True where the sentence names an outcome, a group or a change. */
export function tellsOfResult(context: RecogniserContext, at: number, end: number): boolean {
  const { tokens } = context.block;
  const { from, to } = around(context, at, end);
  if (tokens.word(at - 1) === 'by') return true;
  if (namesOutcome(context, from, to) || hasWord(tokens, from, to, GROUPS)) return true;
  for (let i = from; i < to; i++) if (saysChange(tokens.word(i))) return true;
  return false;
}

const GROUPS = wordSet('group groups arm arms placebo respectively p versus vs');

/** The sentence of a value, as far as it is looked at. */
function around({ block }: RecogniserContext, at: number, end: number): { from: number; to: number } {
  const { from, to } = block.sentenceAround(at);
  return { from: Math.max(from, at - REACH), to: Math.min(to, end + REACH) };
}

/** How many times as much, sums of money, temperatures of rooms and baths. */
const NEVER = /^(?:\{fold\}|\{[^a-z]\}|Cel)$/;

/** "area under the curve", "the ratio of the titres": what has no unit because it is none of a measure. */
function isOfRatio(tokens: Tokens, from: number, at: number): boolean {
  const effect = tokens.word(at - 2) === 'size' ? at - 2 : tokens.word(at - 3) === 'size' ? at - 3 : at;
  if (tokens.word(effect - 1) === 'effect') return true;
  for (let i = Math.max(from, at - RATIO_REACH); i < at; i++)
    if (tokens.isOneOf(i, RATIOS) || tokens.raw(i) === 'HR') return true;
  return false;
}

const RATIO_REACH = 14;
const RATIOS = wordSet(
  'ratio ratios hazard odds mic mic50 mic90 auc auroc curve kappa coefficient correlation nnt needed exponent eta hedges cohen',
);

/** Amounts, strengths and flows that are as often a dose; what there is of them in a litre was measured. */
const AMOUNTS =
  /^(?:(?:m?g|ug|ng|mL|L|\[IU\]|\[iU\]|U|m?mol|umol|Gy|cGy|[mMGk]?Bq|m?Ci)(?:\/(?:kg|d|m2|h|min|wk|kg\/[dh]|kg\/min))?|(?:m?g|ug|\[IU\]|\[iU\]|U)\/mL)$/;

/** "Blood loss was 420 mL": the outcome is named, and the value is said of it. */
function isStatedOfOutcome(context: RecogniserContext, from: number, at: number): boolean {
  const { tokens } = context.block;
  // "improved FVC by 116 mL", "was less by 85 mL"
  const changed = hasChange(tokens, Math.max(from, at - CHANGE_REACH), at);
  const change =
    tokens.isOneOf(at - 1, BY) &&
    (saysChange(tokens.word(at - 2)) || (tokens.word(at - 1) === 'by' && changed));
  // "did not change (366 v 361 l/min)"
  if (tokens.isSymbol(at - 1, '(') && tokens.isOneOf(at + 1, VERSUS)) return true;
  // "blood loss 512 vs 644 mL, red cells 1.1 vs 1.4 units"
  if (tokens.isWord(at - 1) && tokens.isOneOf(at + 1, VERSUS) && namesOutcome(context, from, at)) return true;
  const moved = change || saysChange(tokens.word(at - 1));
  return (moved || tokens.isOneOf(at - 1, STATING)) && namesOutcome(context, from, at);
}

function hasChange(tokens: Tokens, from: number, to: number): boolean {
  for (let i = to - 2; i >= from && tokens.isWord(i); i--)
    if (saysChange(tokens.word(i)) || tokens.isOneOf(i, APART)) return true;
  return false;
}

const CHANGE_REACH = 7;
const APART = wordSet('less more lower higher greater smaller');
const VERSUS = wordSet('v vs versus');
const BY = wordSet('by to from');
const STATING = wordSet('was were averaged reached lasted');

function isLimit(tokens: Tokens, at: number, end: number): boolean {
  return (
    comparatorBefore(tokens, at) !== undefined ||
    hasWord(tokens, Math.max(0, at - 2), at, LIMITS) ||
    tokens.word(at - 1) === 'between' ||
    (tokens.word(at - 1) === 'to' && tokens.word(at - 2) === 'up') ||
    tokens.isOneOf(end, LIMITS_BEHIND)
  );
}

const LIMITS = wordSet(`
  least most below above under over exceeding exceeded exceed exceeds than minimum maximum target within until every ≥ ≤ > <
`);
const LIMITS_BEHIND = wordSet('or');

/** Words of eligibility, plans and definitions. */
const NO_RESULT = wordSet(`
  eligible eligibility inclusion exclusion excluded excluding criteria criterion defined definition assumed assuming detect power
  powered will would shall expected anticipated threshold cutoff planned required margin hypothesis hypothesised hypothesized
`);
/** One value among those of a group. */
const EXTREMES = wordSet('lowest highest greatest largest smallest');

/** "In one patient potassium rose to 6.2 mmol/l". */
function isOfOne(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (tokens.isOneOf(i, ONE) && (tokens.isOneOf(i + 1, PERSON) || tokens.isOneOf(i + 2, PERSON)))
      return true;
  }
  return false;
}

const ONE = wordSet('one a this single another');
const PERSON = wordSet('patient subject participant child woman man case infant volunteer');

function namesOutcome({ block: { tokens }, found }: RecogniserContext, from: number, to: number): boolean {
  const start = tokens.startOf(from);
  const end = tokens.endOf(to - 1);
  return found.some((one) => one.type === 'endpoint' && one.start >= start && one.end <= end);
}
