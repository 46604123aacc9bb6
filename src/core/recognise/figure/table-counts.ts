/** Cells of a table copied with tabs whose title or head says "n (%)": "Neutropenia⇥34 (53.1)⇥32 (50.0)", "Rash⇥0". */
import { classOf, LINE_BREAK } from '../../text/characters.js';
import { bare } from './bare.js';
import { countOf } from './counted.js';
import { type FigureReader, numberAt } from './reader.js';
import { wholeNumberAt } from './whole-number.js';

export const readTableCounts: FigureReader = ({ block }, at) => {
  const tokens = block.tokens;
  const { text } = tokens;
  if (text.charCodeAt(tokens.startOf(at) - 1) !== TAB || !tokens.isNumber(at)) return undefined;
  const count = wholeNumberAt(tokens, at);
  if (count === undefined) return undefined;
  if (!tokens.isSymbol(count.end, '(')) {
    const closes = count.end >= tokens.count || endsCell(text, count.stop);
    if (count.value !== 0 || !closes || !saysCounts(text, count.start)) return undefined;
    return { figures: [countOf(count, 'count')], end: count.end };
  }
  const share = tokens.isNumber(count.end + 1) ? numberAt(tokens, count.end + 1) : undefined;
  if (share === undefined || share.value > 100 || !tokens.isSymbol(share.end, ')')) return undefined;
  if (!saysCounts(text, count.start)) return undefined;
  return {
    figures: [countOf(count, 'count'), { ...bare(share, 'percentage'), unit: '%' }],
    end: share.end + 1,
  };
};

const TAB = 9;
/** How many lines at a table's top may hold its title and heads, and how long they may be together, in code units. */
const TOP_LINES = 4;
const LONGEST_TOP = 800;
const COUNTS = /\b(?:n|no\.?|number|patients)\s*\(\s*%\s*\)/i;

/** True where one of the first lines of the block, before an offset, says that its cells hold counts and shares. */
function saysCounts(text: string, before: number): boolean {
  let lines = 0;
  let end = 0;
  while (end < Math.min(before, LONGEST_TOP) && lines < TOP_LINES) {
    if (classOf(text.charCodeAt(end)) === LINE_BREAK) lines++;
    end++;
  }
  // The line of the cell itself may be about something else.
  return lines > 0 && COUNTS.test(text.slice(0, Math.min(end, lineStart(text, before))));
}

function lineStart(text: string, at: number): number {
  let i = at;
  while (i > 0 && classOf(text.charCodeAt(i - 1)) !== LINE_BREAK) i--;
  return i;
}

function endsCell(text: string, at: number): boolean {
  return text.charCodeAt(at) === TAB || classOf(text.charCodeAt(at)) === LINE_BREAK;
}
