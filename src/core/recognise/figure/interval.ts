/** Confidence and credible intervals: "95% CI 41.1-71.1", "[CI95: 0.45; 0.85]", "95% confidence interval, 0.45 to 0.85". */
import { unitAt } from '../../lexicon/units.js';
import type { Tokens } from '../../text/tokens.js';
import { INTERVAL_JOINTS, rangeAt, rangeFigure } from './range.js';
import { type FigureReader, numberAt, percentSignEnd } from './reader.js';

export const readInterval: FigureReader = ({ block }, at) => {
  const tokens = block.tokens;
  const named = nameAt(tokens, at);
  if (named === undefined) return undefined;
  let i = skipGlue(tokens, named.end);
  let level = named.level;
  // "CI 95%: 0.45–0.85", "CI95", "CI (95%) 0.45–0.85"
  const after = levelAt(tokens, i);
  if (level === undefined && after !== undefined) {
    level = after.level;
    i = skipGlue(tokens, after.end);
  }
  const range = rangeAt(tokens, i, INTERVAL_JOINTS);
  // A number right behind it: "2.1% to 1 4.2%" was torn apart by whoever copied it.
  if (range === undefined || tokens.isNumber(range.end)) return undefined;
  if (!isPlausible(range.low?.value, range.high?.value, level)) return undefined;
  const unit = range.percent ? undefined : unitAt(tokens, range.end);
  const figure = rangeFigure('interval', range, tokens.startOf(at), {
    level: level ?? 95,
    ...(unit === undefined ? {} : { unit: unit.ucum }),
  });
  if (unit === undefined) return { figures: [figure], end: range.end };
  return { figures: [{ ...figure, end: tokens.endOf(unit.end - 1) }], end: unit.end };
};

/** True where a token is the level or the name of an interval ("95% CI", "CI 95%", "[95% confidence interval"). */
export function namesInterval(tokens: Tokens, at: number): boolean {
  return nameAt(tokens, at) !== undefined;
}

interface IntervalName {
  readonly level: number | undefined;
  readonly end: number;
}

/** The words that announce an interval, from its level or its name on. */
function nameAt(tokens: Tokens, at: number): IntervalName | undefined {
  const level = levelAt(tokens, at);
  if (level !== undefined) {
    let i = level.end;
    if (tokens.isDash(i)) i++;
    if (tokens.word(i) === 'two' && tokens.word(i + 2) === 'sided') i += 3;
    if (tokens.word(i) === 'bootstrap' || tokens.word(i) === 'exact' || tokens.word(i) === 'bayesian') i++;
    const end = wordsEnd(tokens, i);
    if (end > 0) return { level: level.level, end };
    // Registries print "(2-Sided) 95% 1.10 to 4.24".
    const sided = tokens.word(at - 2) === 'sided' && tokens.isSymbol(at - 1, ')');
    return sided && percentSignEnd(tokens, level.end - 1) > 0 ? level : undefined;
  }
  // A name that a level precedes is read from the level on.
  const glued = /^(?:ci|cri|hdi|hpd)(\d{2})$/.exec(tokens.isWord(at) ? tokens.word(at) : '');
  if (glued !== null) return { level: Number(glued[1]), end: at + 1 };
  const end = wordsEnd(tokens, at);
  return end < 0 ? undefined : { level: undefined, end };
}

const LEVELS = new Set([80, 90, 95, 97.5, 98, 99, 99.5, 99.9]);

/** "95%", "95", "95 per cent" where it can be a level. */
function levelAt(tokens: Tokens, at: number): { readonly level: number; readonly end: number } | undefined {
  const number = tokens.isNumber(at) ? numberAt(tokens, at) : undefined;
  if (number === undefined || (!LEVELS.has(number.value) && !(number.value > 90 && number.value < 100)))
    return undefined;
  const sign = percentSignEnd(tokens, number.end);
  const end = sign > 0 ? sign : number.end;
  return { level: number.value, end };
}

/** The end of "CI", "CIs", "CrI", "C.I.", "confidence interval(s)", "confidence limits", "credible interval", or -1. */
function wordsEnd(tokens: Tokens, at: number): number {
  const word = tokens.word(at);
  if (
    word === 'ci' ||
    word === 'cis' ||
    word === 'cri' ||
    word === 'ic' ||
    word === 'ki' ||
    word === 'cl' ||
    word === 'hpd' ||
    word === 'hdi'
  ) {
    const raw = tokens.raw(at);
    return raw === raw.toLowerCase() && word !== 'ci' ? -1 : at + 1;
  }
  if (word === 'c' && tokens.isSymbol(at + 1, '.') && tokens.word(at + 2) === 'i') {
    return tokens.isSymbol(at + 3, '.') ? at + 4 : at + 3;
  }
  if (word === 'confidence' || word === 'credible' || word === 'credibility' || word === 'uncertainty') {
    const next = tokens.word(at + 1);
    if (
      next === 'interval' ||
      next === 'intervals' ||
      next === 'limits' ||
      next === 'limit' ||
      next === 'bounds'
    ) {
      // "confidence interval (CI) 0.45–0.85", "confidence interval [CI], 0.45 to 0.85"
      const inner = tokens.word(at + 3);
      return inner === 'ci' || inner === 'cis' || inner === 'cri' ? at + 5 : at + 2;
    }
  }
  return -1;
}

const GLUE = new Set([',', ':', ';', '=', 'of', 'was', 'is', 'from', 'ranging', 'were', '(', '[']);

function skipGlue(tokens: Tokens, at: number): number {
  let i = at;
  while (i < at + 3 && GLUE.has(tokens.word(i))) i++;
  return i;
}

/** "CI: 2.1, 3.4" may be a cardiac index with a list after it; two equal or absurd ends are no interval. */
function isPlausible(low: number | undefined, high: number | undefined, level: number | undefined): boolean {
  if (level !== undefined) return true;
  return low === undefined || high === undefined || low !== high;
}
