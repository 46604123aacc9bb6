/**
 * Numbers in brackets whose meaning stands before the value: "mean (SD) age, 63.2 (9.1) years", "median (IQR) stay was
 * 5 (3–8) days", and the second interval of a row whose first was named ("71·2% (95% CI 66·1–76·3) vs 60·4% (54·9–65·9)").
 */
import type { FigureKind } from '../../../schema/annotation.js';
import { unitAt } from '../../lexicon/units.js';
import { copyWith } from '../../text/copy.js';
import { NUMBER, type Tokens } from '../../text/tokens.js';
import { WordSet, wordSet } from '../../text/word-set.js';
import type { RecogniserContext } from '../recogniser.js';
import { intervalNameAt, levelAt } from './interval-name.js';
import { INTERVAL_JOINTS, type RangeAt, rangeAt, rangeFigure } from './range.js';
import { type FigureParts, numberAt } from './reader.js';
import { quartileNameEnd } from './values/quartile-name.js';

export interface Bracketed {
  readonly figure: FigureParts;
  /** Token after the closing bracket. */
  readonly end: number;
}

type Spread = Extract<FigureKind, 'sd' | 'se' | 'iqr' | 'range' | 'interval'>;

const ANNOUNCED: Readonly<Record<string, Spread>> = {
  sd: 'sd',
  se: 'se',
  sem: 'se',
  iqr: 'iqr',
  interquartile: 'iqr',
  quartiles: 'iqr',
  range: 'range',
  q1: 'iqr',
  p25: 'iqr',
  '25th': 'iqr',
  '95': 'interval',
  '90': 'interval',
  ci: 'interval',
};

/** The spread in brackets at a token, where "mean (SD)" or "median [IQR]" before it says which it is. */
export function announcedSpread({ block }: RecogniserContext, at: number): Bracketed | undefined {
  const tokens = block.tokens;
  const inside = insideBracket(tokens, at);
  if (inside === undefined) return undefined;
  const kind = announcement(tokens, block.sentenceAround(at).from, at);
  if (kind === undefined) return undefined;
  const isPair = kind === 'iqr' || kind === 'range' || kind === 'interval';
  if (isPair !== (inside.range !== undefined)) return undefined;
  if (inside.range !== undefined)
    return {
      figure: rangeFigure(kind, inside.range, inside.range.start, kind === 'interval' ? { level: 95 } : {}),
      end: inside.end,
    };
  const number = numberAt(tokens, at + 1);
  if (number === undefined) return undefined;
  const { start, stop, value, printed } = number;
  return {
    figure: { type: 'figure', kind, start, end: stop, value, printed: { value: printed } },
    end: inside.end,
  };
}

/** The unnamed interval in brackets behind an estimate, where an interval of the same sentence was named before. */
export function furtherInterval(context: RecogniserContext, at: number): Bracketed | undefined {
  return further(context, at, INTERVAL_ONLY);
}

/** The same for a median, whose quartiles or range may have been named before: "6 (IQR 4 to 9) and 9 (6 to 13)". */
export function furtherSpread(context: RecogniserContext, at: number): Bracketed | undefined {
  return further(context, at, ANY_RANGE);
}

/** "5.6 kg (SD 1.2) and 2.3 kg (0.9)": the single number in the bracket of a further value, as the first bracket named it. */
export function furtherDeviation({ block, found }: RecogniserContext, at: number): Bracketed | undefined {
  const inside = insideBracket(block.tokens, at);
  const number = inside === undefined ? undefined : numberAt(block.tokens, at + 1);
  if (inside === undefined || inside.range !== undefined || number === undefined) return undefined;
  const from = block.tokens.startOf(block.sentenceAround(at).from);
  for (let i = found.length - 1; i >= Math.max(0, found.length - 6); i--) {
    const one = found[i];
    if (one === undefined || one.start < from) return undefined;
    if (one.type !== 'figure' || (one.kind !== 'sd' && one.kind !== 'se')) continue;
    const { start, stop, value, printed } = number;
    const figure: FigureParts = {
      type: 'figure',
      kind: one.kind,
      start,
      end: stop,
      value,
      unit: one.unit,
      printed: { value: printed },
    };
    return { figure, end: inside.end };
  }
  return undefined;
}

/** A range in brackets that holds the value before it, and that nothing names: "71.2% (65.1–77.3)", "median 5 (3–8)". */
export function enclosingRange(tokens: Tokens, at: number, value: number): Bracketed | undefined {
  const inside = insideBracket(tokens, at, true);
  const range = inside?.range;
  if (inside === undefined || range?.low === undefined || range.high === undefined) return undefined;
  if (!(range.low.value < value && value < range.high.value)) return undefined;
  // Where zero lies between or both are below it, the ends are those of an interval of a change.
  const kind = range.low.value < 0 ? 'interval' : 'range';
  const unit = unitAt(tokens, range.end);
  const figure = rangeFigure(kind, range, range.start, {
    level: kind === 'interval' ? 95 : undefined,
    unit: unit?.ucum,
  });
  return {
    figure: unit === undefined ? figure : copyWith(figure, { end: tokens.endOf(unit.end - 1) }),
    end: inside.end,
  };
}

type Kinds = ReadonlySet<FigureKind>;

const INTERVAL_ONLY: Kinds = new Set<FigureKind>(['interval']);
const ANY_RANGE: Kinds = new Set<FigureKind>(['interval', 'iqr', 'range']);

function further({ block, found }: RecogniserContext, at: number, kinds: Kinds): Bracketed | undefined {
  const inside = insideBracket(block.tokens, at, true);
  if (inside?.range === undefined) return undefined;
  const first = block.sentenceAround(at).from;
  const from = block.tokens.startOf(first);
  for (let i = found.length - 1; i >= Math.max(0, found.length - 8); i--) {
    const one = found[i];
    if (one === undefined || one.start < from) break;
    if (one.type !== 'figure') continue;
    if (!ANY_RANGE.has(one.kind)) continue;
    if (!kinds.has(one.kind)) return undefined;
    const level = one.kind === 'interval' ? { level: one.level ?? 95 } : {};
    return { figure: rangeFigure(one.kind, inside.range, inside.range.start, level), end: inside.end };
  }
  const level = kinds.has('interval') ? announcedLevel(block.tokens, first, at) : undefined;
  if (level === undefined) return undefined;
  return { figure: rangeFigure('interval', inside.range, inside.range.start, { level }), end: inside.end };
}

/** "Odds ratios with 95% CIs were 1.8 (1.2–2.7)": a named interval whose ends stand further on. */
function announcedLevel(tokens: Tokens, from: number, at: number): number | undefined {
  for (let i = at - 1; i >= Math.max(from, at - ANNOUNCED_REACH); i--) {
    if (tokens.kind[i] === NUMBER) continue;
    const name = tokens.isWord(i) ? intervalNameAt(tokens, i) : undefined;
    if (name !== undefined) return levelBefore(tokens, i) ?? name.level ?? 95;
  }
  return undefined;
}

const ANNOUNCED_REACH = 40;

function levelBefore(tokens: Tokens, name: number): number | undefined {
  const last = tokens.isSymbol(name - 1, '%') ? name - 2 : name - 1;
  return levelAt(tokens, last)?.level;
}

/** Where nothing in the bracket names an interval, "48/61" is a fraction. */
const UNNAMED_JOINTS = new WordSet([...INTERVAL_JOINTS].filter((joint) => joint !== '/'));

/** "(298 and 275; …)", "(5.7%; 0.85, 0.76–0.96)": two numbers that go down are no ends where no dash joins them. */
function isOfTwo(tokens: Tokens, range: RangeAt | undefined): boolean {
  if (range?.low === undefined || range.high === undefined || range.low.value <= range.high.value)
    return false;
  const { end } = range.low;
  return tokens.isOneOf(tokens.isSymbol(end, '%') ? end + 1 : end, BETWEEN_TWO);
}

const BETWEEN_TWO = wordSet('and , ;');

/** One number or a range and nothing else in round or square brackets; more may follow where the caller says so. */
function insideBracket(
  tokens: Tokens,
  at: number,
  open = false,
): { readonly range: RangeAt | undefined; readonly end: number } | undefined {
  if (!tokens.isSymbol(at, '(') && !tokens.isSymbol(at, '[')) return undefined;
  const range = rangeAt(tokens, at + 1, UNNAMED_JOINTS);
  const last = range?.end ?? numberAt(tokens, at + 1)?.end;
  if (last === undefined || isOfTwo(tokens, range)) return undefined;
  const end = range === undefined || !open ? last : (unitAt(tokens, last)?.end ?? last);
  if (tokens.isSymbol(end, ')') || tokens.isSymbol(end, ']')) return { range, end: end + 1 };
  // "150–400 [50–1200])": a further range inside the bracket.
  if (tokens.isSymbol(end, '[')) return { range, end };
  return open && (tokens.isSymbol(end, ';') || tokens.isSymbol(end, ',')) ? { range, end } : undefined;
}

/** How far back "mean (SD)" may stand from the value, in tokens. */
const REACH = 24;

function announcement(tokens: Tokens, from: number, at: number): Spread | undefined {
  let apart: Spread | undefined;
  for (let i = at - 1; i >= Math.max(from, at - REACH); i--) {
    const word = tokens.word(i);
    // "Mean daily pain (SEM) was 5.9 (0.2)"
    if (tokens.isSign(i - 1, '([') && tokens.isSign(i + 1, ')]') && /^S(?:D|E|EM)$/.test(tokens.raw(i)))
      apart ??= ANNOUNCED[word];
    // "The adjusted mean difference in walking distance (95% CI) was 126 (56, 196)"
    if (word === 'ci' && tokens.isSign(i + 1, ')]') && tokens.isSign(i - 3, '([')) apart ??= 'interval';
    if (word === 'mean' || word === 'median' || word === 'average') {
      const opens = tokens.isSymbol(i + 1, '(') || tokens.isSymbol(i + 1, '[') || tokens.isSymbol(i + 1, ',');
      return opens ? spreadNamedAt(tokens, tokens.isSymbol(i + 2, '±') ? i + 3 : i + 2) : apart;
    }
  }
  return apart === 'interval' ? apart : announcedBehind(tokens, at);
}

/** "3 [2–4] vs 5 [3–6] (median [IQR])": said in a bracket behind the values. */
function announcedBehind(tokens: Tokens, at: number): Spread | undefined {
  for (let i = at + 4; i < at + REACH; i++) {
    if (tokens.isBreak(i) || tokens.isSymbol(i, '.') || tokens.isSymbol(i, ';')) return undefined;
    if (!tokens.isSymbol(i, '(') || !/^(?:median|mean)$/.test(tokens.word(i + 1))) continue;
    return tokens.isSign(i + 2, '([') ? spreadNamedAt(tokens, i + 3) : undefined;
  }
  return undefined;
}

function spreadNamedAt(tokens: Tokens, at: number): Spread | undefined {
  const named = tokens.word(at);
  // "mean (standard deviation)", "mean (standard error)", "median [inter-quartile range]"
  if (named === 'standard') return tokens.word(at + 1) === 'error' ? 'se' : 'sd';
  if (quartileNameEnd(tokens, at) !== undefined) return 'iqr';
  return ANNOUNCED[named];
}
