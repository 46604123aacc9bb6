/**
 * Means and standard deviations of two groups that nothing names, in a paragraph whose last spread was a deviation: "Recovery
 * was 118 (14) vs 114 (16)".
 */
import type { FigureKind } from '../../../schema/annotation.js';
import { unitAt } from '../../lexicon/units.js';
import type { Tokens } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import type { RecogniserContext } from '../recogniser.js';
import { bare } from './bare.js';
import { lastOf } from './last-spread.js';
import { type NumberAt, numberAt, type Reading } from './reader.js';
import { jointEnd } from './value-list.js';

export function twinMeans(context: RecogniserContext, at: number, number: NumberAt): Reading | undefined {
  const { tokens } = context.block;
  if (!tokens.isOneOf(at - 1, GLUE)) return undefined;
  const first = inBrackets(tokens, number.end);
  const joint = first === undefined ? -1 : jointEnd(tokens, first.end + 1);
  const second = joint < 0 ? undefined : numberAt(tokens, joint);
  const other = second === undefined ? undefined : inBrackets(tokens, second.end);
  if (first === undefined || second === undefined || other === undefined) return undefined;
  if (!lastSpreadIsDeviation(context)) return undefined;
  const unit = unitAt(tokens, other.end + 1);
  const units = unit === undefined || unit.dimension === 'form' ? {} : { unit: unit.ucum };
  const figures = [bare(number, 'mean'), bare(first, 'sd'), bare(second, 'mean'), bare(other, 'sd')];
  return { figures: figures.map((one) => ({ ...one, ...units })), end: other.end + 1 };
}

const GLUE = wordSet('was were averaged');

/** One number and nothing else in round brackets. */
function inBrackets(tokens: Tokens, at: number): NumberAt | undefined {
  if (!tokens.isSymbol(at, '(') || !tokens.isNumber(at + 1) || !tokens.isSymbol(at + 2, ')'))
    return undefined;
  return numberAt(tokens, at + 1);
}

const SPREADS: ReadonlySet<FigureKind> = new Set<FigureKind>(['sd', 'se', 'iqr', 'range']);

function lastSpreadIsDeviation(context: RecogniserContext): boolean {
  return lastOf(context, SPREADS)?.kind === 'sd';
}
