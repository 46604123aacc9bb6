/**
 * The statistical analyses of a register's results: a field to a line, or a field and its value on two. Their line breaks mean no
 * more than a space, so that an estimate, its interval and its test make one statement: "Estimation Parameter⇥Hazard Ratio (HR)",
 * "Estimated Value⇥0.72", "Confidence Interval⇥(2-Sided) 95%", "0.58 to 0.89".
 */
import type { Tokens } from './tokens.js';
import { wordSet } from './word-set.js';

/** Lines that a form may have before or behind its estimate. */
const REACH = 14;

/** Takes the breaks inside such forms out of freshly scanned tokens. */
export function joinFormLines(tokens: Tokens): void {
  if (tokens.breaks < LEAST_BREAKS) return;
  const soft = new Set<number>();
  let lines: readonly number[] | undefined;
  let line = 0;
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.isBreak(i)) {
      line++;
      if (opensSpread(tokens, i)) soft.add(i);
    }
    if (!isEstimate(tokens, i)) continue;
    lines ??= lineStarts(tokens);
    for (const at of breaksAround(tokens, lines, line)) soft.add(at);
  }
  if (soft.size > 0) tokens.drop([...soft].sort((a, b) => a - b));
}

const LEAST_BREAKS = 3;

/** "21.4" and, on the next line, "(18.3 to 24.0)": a cell that was broken in two. */
function opensSpread(tokens: Tokens, at: number): boolean {
  if (!tokens.isNumber(at - 1) || !tokens.isSymbol(at + 1, '(')) return false;
  for (let i = at + 2; i < at + LONGEST_SPREAD; i++) {
    if (tokens.isSymbol(i, ')')) return i > at + 2;
    if (!tokens.isNumber(i) && !tokens.isDash(i) && !tokens.isOneOf(i, IN_SPREAD)) return false;
  }
  return false;
}

const LONGEST_SPREAD = 9;
const IN_SPREAD = wordSet('to , ; na');

/** "Estimated Value", "Point estimate" at the start of a line, with a value and nothing else behind it. */
function isEstimate(tokens: Tokens, at: number): boolean {
  const opens = at === 0 || tokens.isBreak(at - 1);
  if (!opens || !tokens.isOneOf(at, FIRST) || !tokens.isOneOf(at + 1, SECOND)) return false;
  let i = at + 2;
  while (tokens.isBreak(i) || tokens.isSymbol(i, ':') || tokens.isDash(i)) i++;
  return tokens.isNumber(i) && (i + 1 >= tokens.count || tokens.isBreak(i + 1));
}

const FIRST = wordSet('estimated point');
const SECOND = wordSet('value estimate');

function lineStarts(tokens: Tokens): readonly number[] {
  const starts = [0];
  for (let i = 0; i < tokens.count; i++) if (tokens.isBreak(i)) starts.push(i + 1);
  return starts;
}

/** The breaks between the lines of the form whose estimate opens the line of a number. */
function* breaksAround(tokens: Tokens, lines: readonly number[], own: number): Iterable<number> {
  let first = own;
  for (let k = own - 1; k >= Math.max(0, own - REACH); k--) {
    const line = lines[k] ?? 0;
    if (isEstimate(tokens, line)) break;
    if (tokens.isOneOf(line, OPENING) || isTest(tokens, line)) first = k;
    if (isTest(tokens, line)) break;
  }
  let last = own;
  for (let k = own + 1; k < Math.min(lines.length, own + REACH); k++) {
    const line = lines[k] ?? 0;
    const named = tokens.isOneOf(line, GOING_ON);
    // The value of the field above: a number, or the name of a spread.
    const value = tokens.isNumber(line) || tokens.isDash(line) || tokens.word(line) === 'standard';
    if (!named && !value) break;
    last = k;
  }
  for (let k = first + 1; k <= last; k++) yield (lines[k] ?? 1) - 1;
}

/** "P-value", "Statistical Test of Hypothesis". */
function isTest(tokens: Tokens, line: number): boolean {
  if (tokens.word(line) === 'statistical') return tokens.word(line + 1) === 'test';
  return tokens.word(line) === 'p' && tokens.isDash(line + 1) && tokens.word(line + 2) === 'value';
}

const OPENING = wordSet('parameter estimation method');
const GOING_ON = wordSet('confidence level sides lower upper variability dispersion parameter value type');
