/** Deviations behind values in per cent, which show that the value is a mean and no share of people. */
import { copyWith } from '../../../text/copy.js';
import type { Tokens } from '../../../text/tokens.js';
import { wordSet } from '../../../text/word-set.js';
import type { RecogniserContext } from '../../recogniser.js';
import { bare } from '../bare.js';
import { furtherDeviation } from '../bracketed.js';
import { numberAt, percentSignEnd, type Reading } from '../reader.js';
import { deviationKind, isOfSurvival } from '../values/convention.js';
import { namesDeviation } from '../values/deviation-name.js';
import { jointEnd } from '../values/value-list.js';

/**
 * "73% (SD 22)", "63% (24)" behind such: what has a deviation is a mean. One that is named is read by itself, one alone in
 * brackets is that of the last value in per cent of the sentence.
 */
export function deviationBehind(context: RecogniserContext, at: number): Reading | undefined {
  const { block } = context;
  const { tokens } = block;
  if (tokens.isSymbol(at, '±'))
    return isOfSurvival(tokens, context.block.sentenceAround(at).from, at)
      ? undefined
      : { figures: [], end: at };
  if (isErrorBehindComma(tokens, at)) return { figures: [], end: at };
  if (!tokens.isSign(at, '([')) return undefined;
  if (namesDeviation(tokens, at + 1) && !saysRiskReduction(tokens, block.sentenceAround(at).from, at))
    return { figures: [], end: at };
  const further = furtherDeviation(context, at);
  if (further === undefined && isTwinOfPercents(tokens, at)) {
    const inside = numberAt(tokens, at + 1);
    const figure = inside && copyWith(bare(inside, deviationKind(context.block, at)), { unit: '%' });
    return figure && { figures: [figure], end: at + 3 };
  }
  return further?.figure.unit === '%' || isBehindMean(context)
    ? further && { figures: [copyWith(further.figure, { unit: '%' })], end: further.end }
    : undefined;
}

/** "−0.54%, SE 0.09": "SD" behind a comma may be stable disease. */
function isErrorBehindComma(tokens: Tokens, at: number): boolean {
  if (!tokens.isSign(at, ',;') || !tokens.isOneOf(at + 1, ERRORS) || !tokens.isNumber(at + 2)) return false;
  return tokens.printed(at + 2).includes('.') && percentSignEnd(tokens, at + 3) < 0;
}

const ERRORS = wordSet('se sem');
/** "odds reduction 22% (SD 9)", "odds reductions … were 35% (SD 6), 16% (SD 7)" */
function saysRiskReduction(tokens: Tokens, from: number, at: number): boolean {
  for (let i = at - 1; i >= Math.max(from, at - RISK_REACH); i--)
    if (tokens.isOneOf(i, REDUCTIONS) && tokens.isOneOf(i - 1, RISKS)) return true;
  return false;
}

const RISK_REACH = 60;
const REDUCTIONS = wordSet('reduction reductions');
const RISKS = wordSet('odds risk hazard');

/** "(8.8) versus 76.1% (10.7)", "(0.1) with the drug and −1.1% (0.1)": decimals alone in brackets, and the same behind a further share. */
function isTwinOfPercents(tokens: Tokens, open: number): boolean {
  if (!isDeviation(tokens, open)) return false;
  let at = open + 3;
  if (tokens.isOneOf(at, WITH))
    while (at < open + LONGEST_NAME && tokens.isWord(at) && jointEnd(tokens, at) < 0) at++;
  const joint = jointEnd(tokens, at);
  const next = joint < 0 ? undefined : numberAt(tokens, joint);
  const sign = next === undefined ? -1 : percentSignEnd(tokens, next.end);
  return sign > 0 && isDeviation(tokens, sign);
}

const WITH = wordSet('with in for on');
const LONGEST_NAME = 10;

function isDeviation(tokens: Tokens, open: number): boolean {
  return (
    tokens.isSign(open, '([') &&
    tokens.isNumber(open + 1) &&
    tokens.printed(open + 1).includes('.') &&
    tokens.isSign(open + 2, ')]')
  );
}

/** True where the last value of the block was a mean in per cent. */
function isBehindMean({ found }: RecogniserContext): boolean {
  const before = found.at(-2);
  return before?.type === 'figure' && before.kind === 'mean' && before.unit === '%';
}
