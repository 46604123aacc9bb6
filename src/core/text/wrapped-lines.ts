/**
 * Prose wrapped at a fixed width: its line breaks mean no more than a space, so the tokens are read without them and
 * "95%" at the end of a line goes on with "CI" at the start of the next.
 */
import type { Tokens } from './tokens.js';

/** Takes the breaks of wrapped prose out of freshly scanned tokens. */
export function joinWrappedLines(tokens: Tokens): void {
  const width = tokens.breaks === 0 ? 0 : wrapWidth(tokens);
  if (width === 0) return;
  const soft: number[] = [];
  for (let i = 0; i < tokens.count - 1; i++) {
    if (tokens.isBreak(i) && !endsLine(tokens, i, width)) soft.push(i);
  }
  tokens.drop(soft);
}

/** The width at which the block's lines are wrapped, or 0 where they are not: prose wrapped by hand has long, even lines. */
function wrapWidth(tokens: Tokens): number {
  if (tokens.isSymbol(0, '|')) return 0;
  let widest = 0;
  let from = 0;
  let lines = 0;
  let columns = 0;
  for (let i = 0; i < tokens.count; i++) {
    if (!tokens.isBreak(i)) {
      // Rows of a table whose columns are parted by spaces or tabs are no prose.
      if (i > 0 && isColumnGap(tokens, i) && ++columns > 1) return 0;
      continue;
    }
    const width = tokens.startOf(i) - from;
    if (width > widest) widest = width;
    from = tokens.endOf(i);
    lines++;
  }
  return lines > 0 && widest >= 50 && widest <= 130 ? widest : 0;
}

function isColumnGap(tokens: Tokens, i: number): boolean {
  const behind = tokens.endOf(i - 1);
  const gap = tokens.startOf(i) - behind;
  return gap >= COLUMN_GAP || (gap > 0 && !tokens.isBreak(i - 1) && tokens.text.charCodeAt(behind) === TAB);
}

const TAB = 9;
/** As many spaces as part two columns, and no two words of a sentence. */
const COLUMN_GAP = 3;

function endsLine(tokens: Tokens, i: number, wrap: number): boolean {
  if (wrap === 0 || startsField(tokens, i + 1)) return true;
  let from = i;
  while (from > 0 && !tokens.isBreak(from - 1)) from--;
  const width = tokens.startOf(i) - tokens.startOf(from);
  // The last line of a wrapped paragraph may be short; one that has room left for the next word was ended on purpose.
  const nextWord = tokens.endOf(i + 1) - tokens.startOf(i + 1);
  return width + nextWord + 1 < wrap * 0.85;
}

/** "Started: 28; 30; 29", "Not completed: 3 | 2": a label of few words, its colon and a number. */
function startsField(tokens: Tokens, at: number): boolean {
  if (!/^[A-Z]/.test(tokens.raw(at))) return false;
  let i = at;
  while (i < at + LONGEST_LABEL && tokens.isWord(i)) i++;
  return tokens.isSymbol(i, ':') && tokens.isNumber(i + 1);
}

const LONGEST_LABEL = 4;
