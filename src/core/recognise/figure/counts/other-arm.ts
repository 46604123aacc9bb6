/**
 * The value of a further group, whose noun, unit or statistic was printed with the first: "12 patients in the drug group
 * and 25 in the control group", "a mean change of −2.3 with the drug versus −1.1 with placebo".
 */
import type { FigureKind } from '../../../../schema/annotation.js';
import type { Tokens } from '../../../text/tokens.js';
import { wordSet } from '../../../text/word-set.js';
import type { AnnotationParts, RecogniserContext } from '../../recogniser.js';
import { furtherDeviation, furtherInterval } from '../bracketed.js';
import { LABELS } from '../cues.js';
import { type FigureParts, type FigureReader, type NumberAt, numberAt, percentSignEnd } from '../reader.js';
import { isOfEach, isYear } from './counted.js';
import { wholeNumberAt } from './whole-number.js';

export const readOtherArm: FigureReader = (context, at) => {
  const tokens = context.block.tokens;
  const joint = jointBefore(tokens, at) ?? namedJointBefore(context, at);
  if (joint === undefined) return undefined;
  const first = valueBefore(context, joint.at);
  if (first === undefined || first.unit === '%') return undefined;
  // "in two hospitals, 488 in one and 462 in the other": people are counted in places.
  if (!joint.contrasts && PLACES.has(first.unit ?? '')) return undefined;
  if (joint.named === true && first.kind !== 'count' && first.kind !== 'sample-size') return undefined;
  const counts = first.kind === 'count' || first.kind === 'sample-size';
  const number = counts ? wholeNumberAt(tokens, at) : numberAt(tokens, at);
  // "versus 19 (38%) of 50" is a count with a share of its own.
  if (number === undefined || isJoined(tokens, number) || opensShare(tokens, number.end)) return undefined;
  if (!counts && (!CARRIED.has(first.kind) || isOfEach(tokens, number.end))) return undefined;
  // "12 infections (1.3 per 1000 catheter-days) vs 24 (2.9 per …)"
  const whole = !number.printed.includes('.') && first.printed?.value?.includes('.') === true;
  if (first.kind === 'rate' && whole) return undefined;
  if (isYear(number)) return undefined;
  const figure = like(first, number);
  const spread = counts
    ? undefined
    : (furtherInterval(context, number.end) ?? furtherDeviation(context, number.end));
  const behind = spread?.end ?? number.end;
  if (!isGroupBehind(tokens, behind, joint.contrasts)) return undefined;
  return spread === undefined
    ? { figures: [figure], end: number.end }
    : { figures: [figure, spread.figure], end: spread.end };
};

/** What the words say of a value whose unit is its own: the statistic of the value that it stands against. */
export function carriedStatistic(context: RecogniserContext, at: number): FigureKind | undefined {
  const kind = carriedKind(context, at);
  return kind === 'rate' ? undefined : kind;
}

/** The same for a bare number, which may go on with a rate as well. */
export function carriedKind(context: RecogniserContext, at: number): FigureKind | undefined {
  const { tokens } = context.block;
  const joint = jointBefore(tokens, at);
  if (joint === undefined) return undefined;
  // "12.0 weeks with A (HR 0.71; 95% CI …) and 19.5 weeks with B": the comparison in brackets is passed over.
  const first = valueBefore(context, joint.at, tokens.isSymbol(joint.at - 1, ')') ? BRACKETED : TAILS);
  const kind = first?.kind;
  return kind === 'mean' || kind === 'median' || kind === 'rate' ? kind : undefined;
}

/** "4.1 (95% CI 3.6–4.6) with A; 4.5 (95% CI 4.0–5.0) with B": values with intervals are of one kind across a semicolon. */
export function kindAcrossSemicolon(context: RecogniserContext, at: number): FigureKind | undefined {
  const { tokens } = context.block;
  const semicolon = tokens.word(at - 1) === 'and' ? at - 2 : at - 1;
  if (!tokens.isSymbol(semicolon, ';')) return undefined;
  const kind = valueBefore(context, semicolon)?.kind;
  return kind === 'mean' || kind === 'median' || kind === 'rate' ? kind : undefined;
}

const PLACES = wordSet(
  'hospitals hospital centres centers centre center sites site clinics institutions countries practices',
);
const CARRIED: ReadonlySet<FigureKind> = new Set<FigureKind>(['mean', 'median', 'quantity', 'rate']);

interface Joint {
  /** The token that joins. */
  readonly at: number;
  /** True for words that set two groups against each other: "versus", "compared with". */
  readonly contrasts: boolean;
  /** True where the name of what was given stands between the joint and the value. */
  readonly named?: boolean;
}

/** "was given in 61 patients and anakinra in 15": the drug of the second group stands before its number. */
function namedJointBefore({ block, isTaken }: RecogniserContext, at: number): Joint | undefined {
  const { tokens } = block;
  if (tokens.word(at - 1) !== 'in' || !tokens.isWord(at - 2) || !isTaken(at - 2)) return undefined;
  const joint = tokens.word(at - 3);
  return joint === 'and' || joint === ',' || joint === 'but'
    ? { at: at - 3, contrasts: true, named: true }
    : undefined;
}

/** "and", "versus", "vs.", "compared with", ",", "than" right before a token, "and in" and "versus in" as well. */
function jointBefore(tokens: Tokens, at: number): Joint | undefined {
  let i = at - 1;
  if (tokens.word(i) === 'in' || tokens.word(i) === 'only' || tokens.word(i) === 'by') i--;
  if (tokens.isSymbol(i, '.') && /^vs?$/.test(tokens.word(i - 1))) i--;
  const word = tokens.word(i);
  if ((word === 'with' || word === 'to') && tokens.isOneOf(i - 1, COMPARED))
    return { at: i - 1, contrasts: true };
  if (word === 'versus' || word === 'vs' || word === 'v' || word === 'than' || word === 'against')
    return { at: i, contrasts: true };
  // "from 12.3 (IQR 6.1–22.8) mg/L to 4.5 (2.2–9.0) mg/L"
  if (word === 'to') return saysFrom(tokens, i) ? { at: i, contrasts: true } : undefined;
  return word === 'and' || word === ',' || word === 'but' ? { at: i, contrasts: false } : undefined;
}

function saysFrom(tokens: Tokens, to: number): boolean {
  for (let i = to - 1; i > to - 14; i--) if (tokens.word(i) === 'from') return tokens.isNumber(i + 1);
  return false;
}

const COMPARED = wordSet('compared as opposed relative compare');

/** Kinds that may stand between a value and the next: its spread, share or test. */
const TAILS: ReadonlySet<FigureKind> = new Set<FigureKind>([
  'sd',
  'se',
  'iqr',
  'range',
  'interval',
  'p-value',
]);

/** Kinds that may stand in a bracket between them as well. */
const BRACKETED: ReadonlySet<FigureKind> = new Set<FigureKind>([
  ...TAILS,
  'hazard-ratio',
  'odds-ratio',
  'risk-ratio',
]);

/** How far back the first value may stand, in tokens: farther where a bracket of comparisons is passed over. */
const REACH = 30;
const REACH_OVER_BRACKET = 54;

/** The value that a joint goes on from: the last figure of the sentence, its spread passed over. */
function valueBefore(
  { block, found }: RecogniserContext,
  joint: number,
  passed = TAILS,
): FigureParts | undefined {
  const tokens = block.tokens;
  const reach = passed === TAILS ? REACH : REACH_OVER_BRACKET;
  const from = tokens.startOf(Math.max(block.sentenceAround(joint).from, joint - reach));
  for (let i = found.length - 1; i >= Math.max(0, found.length - 6); i--) {
    const one: AnnotationParts | undefined = found[i];
    if (one === undefined || one.start < from) return undefined;
    if (one.type !== 'figure' || passed.has(one.kind) || isShareOfCount(found, i)) continue;
    const last = passed === TAILS ? joint : bracketStart(tokens, joint - 1);
    return hasOtherNumber(tokens, one.end, last, found) ? undefined : one;
  }
  return undefined;
}

/** The token of the bracket that closes at a token. */
function bracketStart(tokens: Tokens, close: number): number {
  let i = close;
  while (i > close - REACH_OVER_BRACKET && !tokens.isSymbol(i, '(')) i--;
  return i;
}

/** "12 patients (30%) in A and 25 in B": the share is passed over as well. */
function isShareOfCount(found: readonly AnnotationParts[], index: number): boolean {
  const one = found[index];
  const before = found[index - 1];
  return (
    one?.type === 'figure' &&
    one.kind === 'percentage' &&
    before?.type === 'figure' &&
    (before.kind === 'count' || before.kind === 'sample-size') &&
    one.start - before.end < 24
  );
}

/** True where a number that was not read stands between: then it is not known what goes on. */
function hasOtherNumber(
  tokens: Tokens,
  from: number,
  joint: number,
  found: readonly AnnotationParts[],
): boolean {
  for (let i = joint - 1; i >= 0 && tokens.startOf(i) >= from; i--) {
    if (tokens.isSymbol(i, ';')) return true;
    if (!tokens.isNumber(i) || tokens.isOneOf(i - 1, LABELS)) continue;
    const start = tokens.startOf(i);
    let known = false;
    for (let k = found.length - 1; k >= Math.max(0, found.length - 8); k--) {
      const one = found[k];
      if (one !== undefined && one.start <= start && start < one.end) known = true;
    }
    if (!known) return true;
  }
  return false;
}

/** "in the control group", "with placebo", "among women"; behind a contrast a bracket, comma or the end as well. */
function isGroupBehind(tokens: Tokens, at: number, contrasts: boolean): boolean {
  const word = tokens.word(at);
  if (word === 'without') return true;
  if (tokens.isOneOf(at, TREATED) && tokens.isWord(at + 1)) return true;
  if (GROUP_WORDS.has(word) && tokens.isWord(at + 1)) return !tokens.isOneOf(at + 1, NO_GROUP);
  return contrasts && (ENDINGS.has(word) || at >= tokens.count || tokens.isBreak(at));
}

const TREATED = wordSet('given receiving taking treated');
const GROUP_WORDS = wordSet('in with for among on after by at under');
const NO_GROUP = wordSet('total all addition which whom respectively');
const ENDINGS = new Set(['(', ')', '[', ']', ',', ';', '.', 'respectively']);

function isJoined(tokens: Tokens, number: NumberAt): boolean {
  if (tokens.isSymbol(number.end, '/') || tokens.isSymbol(number.end, ':')) return true;
  return tokens.touches(number.end) && (tokens.isWord(number.end) || tokens.isDash(number.end));
}

function opensShare(tokens: Tokens, at: number): boolean {
  return /^[([]$/.test(tokens.raw(at)) && percentSignEnd(tokens, at + 2) > 0;
}

function like(first: FigureParts, number: NumberAt): FigureParts {
  return {
    type: 'figure',
    kind: first.kind,
    start: number.start,
    end: number.stop,
    value: number.value,
    unit: first.unit,
    printed: { value: number.printed },
  };
}
