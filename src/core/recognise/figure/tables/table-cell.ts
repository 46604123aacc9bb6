/**
 * Cells of a row whose heading says what stands in them: "Male, n (%) 118 (57.8) 121 (60.2)",
 * "ORR, % (95% CI) 41.2 (34.4–48.3)", "Weight, mean (SD) 1.0 (3.8)".
 */
import type { Tokens } from '../../../text/tokens.js';
import { wordSet } from '../../../text/word-set.js';
import type { RecogniserContext } from '../../recogniser.js';
import { bare } from '../bare.js';
import { namesInterval } from '../interval-name.js';
import { INTERVAL_JOINTS, rangeAt, rangeFigure } from '../range.js';
import { type FigureReader, type NumberAt, numberAt, percentSignEnd, type Reading } from '../reader.js';

export const readTableCell: FigureReader = (context, at) => {
  const { tokens } = context.block;
  const first = numberAt(tokens, at);
  if (first === undefined) return undefined;
  if (closes(tokens, first.end) && opens(tokens, at - 1)) return shareOfFraction(context, at, first);
  if (!opens(tokens, first.end)) return undefined;
  const inside = numberAt(tokens, first.end + 1);
  if (inside === undefined) return undefined;
  if (closes(tokens, inside.end)) {
    const heading = headingBefore(tokens, at);
    const end = inside.end + 1;
    if (heading === 'sd' || heading === 'se')
      return { figures: [bare(first, 'mean'), bare(inside, heading)], end };
    if (heading !== 'counts' || first.printed.includes('.') || first.value < 0) return undefined;
    return { figures: [bare(first, 'count'), { ...bare(inside, 'percentage'), unit: '%' }], end };
  }
  const range = rangeAt(tokens, first.end + 1, INTERVAL_JOINTS);
  if (range === undefined || !closes(tokens, range.end) || headingBefore(tokens, at) !== 'shares')
    return undefined;
  const interval = rangeFigure('interval', range, range.start, { level: 95 });
  return { figures: [{ ...bare(first, 'percentage'), unit: '%' }, interval], end: range.end + 1 };
};

/** "ORR, n/N (%) 141/248 (56.9)": the share behind a fraction. */
function shareOfFraction(
  { block: { tokens }, found }: RecogniserContext,
  at: number,
  inside: NumberAt,
): Reading | undefined {
  const last = found.at(-1);
  if (last?.type !== 'figure' || last.kind !== 'fraction' || last.end !== tokens.endOf(at - 2))
    return undefined;
  if (headingBefore(tokens, at - 4) !== 'counts') return undefined;
  return { figures: [{ ...bare(inside, 'percentage'), unit: '%' }], end: inside.end };
}

function opens(tokens: Tokens, at: number): boolean {
  return tokens.isSymbol(at, '(') || tokens.isSymbol(at, '[');
}

function closes(tokens: Tokens, at: number): boolean {
  return tokens.isSymbol(at, ')') || tokens.isSymbol(at, ']');
}

/** How far back a row's heading may stand, in tokens. */
const REACH = 40;

type Heading = 'counts' | 'shares' | 'sd' | 'se';

/**
 * "n (%)", "No. (%)", "% (95% CI)" or "Mean (SD)" before a token in its line or at the end of the line above; "n (%)" in the rows
 * above speaks for those below it as well.
 */
function headingBefore(tokens: Tokens, at: number): Heading | undefined {
  let lines = 0;
  for (let i = at - 1; i >= at - REACH && i > 0; i--) {
    if (tokens.isBreak(i) && ++lines > 1) return undefined;
    if (!tokens.isSymbol(i, '%')) {
      if (!tokens.isWord(i) || namesInterval(tokens, i)) continue;
      return (
        spreadNamedAt(tokens, i) ?? (lines === 0 && !tokens.isBreak(i) ? headingAbove(tokens, i) : undefined)
      );
    }
    if (opens(tokens, i - 1) && closes(tokens, i + 1)) return headsCounts(tokens, i) ? 'counts' : undefined;
    if (opens(tokens, i + 1) && namesInterval(tokens, i + 2)) return 'shares';
    // The sign of the level itself: "95% CI".
    if (percentSignEnd(tokens, i) > 0 && !(tokens.isNumber(i - 1) && namesInterval(tokens, i - 1)))
      return undefined;
  }
  return undefined;
}

/** "n (%)", "no. (%)", "n/N (%)" around a percent sign. */
function headsCounts(tokens: Tokens, sign: number): boolean {
  return tokens.isOneOf(tokens.isSymbol(sign - 2, '.') ? sign - 3 : sign - 2, COUNTS);
}

const COUNTS = wordSet('n no number');

/** "Mean (SD)" whose last word stands at a token. */
function spreadNamedAt(tokens: Tokens, at: number): 'sd' | 'se' | undefined {
  if (!closes(tokens, at + 1)) return undefined;
  const long = tokens.word(at - 1) === 'standard';
  const open = long ? at - 2 : at - 1;
  if (!opens(tokens, open) || tokens.word(open - 1) !== 'mean') return undefined;
  if (long) return tokens.word(at) === 'error' ? 'se' : 'sd';
  return tokens.word(at) === 'sd' ? 'sd' : /^sem?$/.test(tokens.word(at)) ? 'se' : undefined;
}

/** "Any harm, n (%) 12 (9.8)", and in the next line "Nausea 7 (5.7)": what the last head of the rows above says. */
function headingAbove(tokens: Tokens, at: number): 'counts' | undefined {
  let above = false;
  for (let i = at; i >= at - 2 * REACH && i > 0; i--) {
    above ||= tokens.isBreak(i);
    if (!above || !opens(tokens, i - 1) || !closes(tokens, i + 1)) continue;
    if (tokens.isSymbol(i, '%')) return headsCounts(tokens, i) ? 'counts' : undefined;
    if (spreadNamedAt(tokens, i) !== undefined || namesInterval(tokens, i)) return undefined;
  }
  return undefined;
}
