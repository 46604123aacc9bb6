/** Cells of a row, copied with tabs, whose label says "mean change (SE)": "−0.29 (0.04)", and the difference "−0.18 (−0.31, −0.05)". */
import { classOf, LINE_BREAK } from '../../text/characters.js';
import { bare } from './bare.js';
import { INTERVAL_JOINTS, rangeAt, rangeFigure } from './range.js';
import { type FigureReader, numberAt } from './reader.js';

export const readTableRow: FigureReader = ({ block }, at) => {
  const tokens = block.tokens;
  const start = tokens.startOf(at);
  if (tokens.text.charCodeAt(start - 1) !== TAB) return undefined;
  const number = numberAt(tokens, at);
  if (number === undefined || !tokens.isSymbol(number.end, '(')) return undefined;
  const spread = spreadOfRow(tokens.text, start);
  if (spread === undefined) return undefined;
  const range = rangeAt(tokens, number.end + 1, INTERVAL_JOINTS);
  if (range !== undefined) {
    const holds =
      (range.low?.value ?? Infinity) <= number.value && number.value <= (range.high?.value ?? -Infinity);
    if (!holds || !tokens.isSymbol(range.end, ')')) return undefined;
    const interval = rangeFigure('interval', range, range.start, { level: 95 });
    return { figures: [bare(number, 'difference'), interval], end: range.end + 1 };
  }
  const inside = numberAt(tokens, number.end + 1);
  if (inside === undefined || !tokens.isSymbol(inside.end, ')')) return undefined;
  return { figures: [bare(number, 'mean'), bare(inside, spread)], end: inside.end + 1 };
};

const TAB = 9;
/** How much of a line is looked at, in code units. */
const LONGEST_LINE = 400;
const LABEL = /\bmean\b[^\t]{0,40}\((SD|SEM?)\)\s*$/i;

/** What stands in the brackets of a row, if its first cell says so. */
function spreadOfRow(text: string, at: number): 'sd' | 'se' | undefined {
  let tab = -1;
  for (let i = at - 1; i >= -1; i--) {
    if (at - i > LONGEST_LINE) return undefined;
    if (i >= 0 && classOf(text.charCodeAt(i)) !== LINE_BREAK) {
      if (text.charCodeAt(i) === TAB) tab = i;
      continue;
    }
    const name = LABEL.exec(text.slice(Math.max(i + 1, tab - LONGEST_LABEL), tab))?.[1];
    return name === undefined ? undefined : name.toUpperCase() === 'SD' ? 'sd' : 'se';
  }
  return undefined;
}

const LONGEST_LABEL = 80;
