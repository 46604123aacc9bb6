/**
 * Cells of a row whose heading says what stands in them: "Male, n (%) 118 (57.8) 121 (60.2)" and
 * "ORR, % (95% CI) 41.2 (34.4–48.3)".
 */
import type { Tokens } from '../../../text/tokens.js';
import { namesInterval } from '../interval-name.js';
import { INTERVAL_JOINTS, rangeAt, rangeFigure } from '../range.js';
import { type FigureParts, type FigureReader, type NumberAt, numberAt, percentSignEnd } from '../reader.js';

export const readTableCell: FigureReader = ({ block }, at) => {
  const tokens = block.tokens;
  const first = tokens.isNumber(at) ? numberAt(tokens, at) : undefined;
  if (first === undefined || !opens(tokens, first.end)) return undefined;
  const inside = numberAt(tokens, first.end + 1);
  if (inside === undefined) return undefined;
  if (closes(tokens, inside.end)) {
    if (first.printed.includes('.') || headingBefore(tokens, at) !== 'counts') return undefined;
    return { figures: [figure('count', first), figure('percentage', inside)], end: inside.end + 1 };
  }
  const range = rangeAt(tokens, first.end + 1, INTERVAL_JOINTS);
  if (range === undefined || !closes(tokens, range.end) || headingBefore(tokens, at) !== 'shares')
    return undefined;
  const interval = rangeFigure('interval', range, range.start, { level: 95 });
  return { figures: [figure('percentage', first), interval], end: range.end + 1 };
};

function opens(tokens: Tokens, at: number): boolean {
  return tokens.isSymbol(at, '(') || tokens.isSymbol(at, '[');
}

function closes(tokens: Tokens, at: number): boolean {
  return tokens.isSymbol(at, ')') || tokens.isSymbol(at, ']');
}

/** How far back a row's heading may stand, in tokens. */
const REACH = 40;

/** "n (%)", "No. (%)" or "% (95% CI)" before a token in its line; nothing where words stand between. */
function headingBefore(tokens: Tokens, at: number): 'counts' | 'shares' | undefined {
  for (let i = at - 1; i >= at - REACH && i > 0; i--) {
    if (tokens.isBreak(i)) return undefined;
    if (!tokens.isSymbol(i, '%')) {
      if (tokens.isWord(i) && !namesInterval(tokens, i)) return undefined;
      continue;
    }
    if (opens(tokens, i - 1) && closes(tokens, i + 1)) {
      const name = tokens.word(tokens.isSymbol(i - 2, '.') ? i - 3 : i - 2);
      return name === 'n' || name === 'no' || name === 'number' ? 'counts' : undefined;
    }
    if (opens(tokens, i + 1) && namesInterval(tokens, i + 2)) return 'shares';
    // The sign of the level itself: "95% CI".
    if (percentSignEnd(tokens, i) > 0 && !(tokens.isNumber(i - 1) && namesInterval(tokens, i - 1)))
      return undefined;
  }
  return undefined;
}

function figure(kind: 'count' | 'percentage', number: NumberAt): FigureParts {
  return {
    type: 'figure',
    kind,
    start: number.start,
    end: number.stop,
    value: number.value,
    unit: kind === 'percentage' ? '%' : undefined,
    printed: { value: number.printed },
  };
}
