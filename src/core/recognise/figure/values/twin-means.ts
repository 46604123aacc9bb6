/**
 * Means of several groups, each with its deviation or error in brackets, that nothing names, in a paragraph whose last spread was
 * one: "Recovery was 118 (14) vs 114 (16)", "fever clearance (26.4 [14.1] vs 47.8 h [22.7])", "in HAQ-DI −0.62 (0.05), −0.68 (0.05)".
 */
import type { FigureKind } from '../../../../schema/annotation.js';
import { type UnitReading, unitAt } from '../../../lexicon/units.js';
import { copyWith } from '../../../text/copy.js';
import type { Tokens } from '../../../text/tokens.js';
import { wordSet } from '../../../text/word-set.js';
import type { RecogniserContext } from '../../recogniser.js';
import { bare } from '../bare.js';
import { type FigureParts, type NumberAt, numberAt, type Reading } from '../reader.js';
import { conventionAt, deviationKind } from './convention.js';
import { lastOf } from './last-spread.js';
import { jointEnd } from './value-list.js';

export function twinMeans(context: RecogniserContext, at: number, number: NumberAt): Reading | undefined {
  const { tokens } = context.block;
  if (number.start !== tokens.startOf(at)) return undefined;
  const row = pairsAt(tokens, at);
  const last = row.at(-1);
  if (last === undefined || row.length < 2) return undefined;
  const whole = row.some(({ inside }) => !inside.printed.includes('.'));
  const unit = row.find((pair) => pair.unit !== undefined)?.unit ?? unitAt(tokens, last.end);
  // Whole numbers side by side may be counts with their shares.
  const mayBeCounts = whole && (unit === undefined || unit.dimension === 'form');
  if (
    mayBeCounts
      ? !tokens.isOneOf(at - 1, TELLING)
      : !tokens.isOneOf(at - 1, OPENING) && !tokens.isWord(at - 1)
  )
    return undefined;
  const told = lastOf(context, SPREADS)?.kind ?? conventionAt(context.block, at)?.spread;
  const spread = told ?? (mayBeCounts ? undefined : deviationKind(context.block, at));
  if (spread !== 'sd' && spread !== 'se') return undefined;
  const units = unit === undefined || unit.dimension === 'form' ? {} : { unit: unit.ucum };
  const figures: FigureParts[] = row.flatMap(({ value, inside }) => [
    copyWith(bare(value, 'mean'), units),
    copyWith(bare(inside, spread), units),
  ]);
  return { figures, end: last.end };
}

const TELLING = wordSet('was were averaged');
const OPENING = wordSet('( [ , :');
const SPREADS: ReadonlySet<FigureKind> = new Set<FigureKind>(['sd', 'se', 'iqr', 'range']);

interface Pair {
  readonly value: NumberAt;
  readonly inside: NumberAt;
  readonly unit: UnitReading | undefined;
  readonly end: number;
}

const MOST = 5;

/** Values with one number each in brackets, joined as the values of groups are. */
function pairsAt(tokens: Tokens, at: number): readonly Pair[] {
  const pairs: Pair[] = [];
  let i = at;
  while (pairs.length < MOST) {
    const pair = pairAt(tokens, i);
    if (pair === undefined) break;
    pairs.push(pair);
    const joint = jointEnd(tokens, pair.end);
    if (joint < 0) break;
    i = joint;
  }
  return pairs;
}

function pairAt(tokens: Tokens, at: number): Pair | undefined {
  const value = numberAt(tokens, at);
  if (value === undefined) return undefined;
  const unit = unitAt(tokens, value.end);
  const open = unit?.ucum === '%' ? value.end : (unit?.end ?? value.end);
  if (!/^[([]$/.test(tokens.raw(open)) || !tokens.isNumber(open + 1)) return undefined;
  if (!/^[)\]]$/.test(tokens.raw(open + 2))) return undefined;
  const inside = numberAt(tokens, open + 1);
  return inside === undefined ? undefined : { value, inside, unit, end: open + 3 };
}
