/** The names of confidence and credible intervals: "95% CI", "CI95", "95% credible interval", "C.I.", "IC 95%". */
import { onceAToken } from '../../text/token-memo.js';
import type { Tokens } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import { numberAt, percentSignEnd } from './reader.js';

/** True where a token is the level or the name of an interval ("95% CI", "CI 95%", "[95% confidence interval"). */
export function namesInterval(tokens: Tokens, at: number): boolean {
  return intervalNameAt(tokens, at) !== undefined;
}

export interface IntervalName {
  readonly level: number | undefined;
  readonly end: number;
}

/** The words that announce an interval, from its level or its name on. */
export const intervalNameAt = onceAToken(readIntervalName);

function readIntervalName(tokens: Tokens, at: number): IntervalName | undefined {
  const level = levelAt(tokens, at);
  if (level !== undefined) {
    let i = level.end;
    if (tokens.isDash(i)) i++;
    if (tokens.word(i + 2) === 'sided' && tokens.isOneOf(i, SIDES)) i += 3;
    while (tokens.isOneOf(i, METHODS) || (tokens.isOneOf(i + 1, METHODS) && tokens.isDash(i))) i++;
    const end = wordsEnd(tokens, i);
    if (end > 0) return { level: level.level, end };
    // "bootstrap 95% intervals"
    if (tokens.isOneOf(i, INTERVALS)) return { level: level.level, end: i + 1 };
    // Registries print "(2-Sided) 95% 1.10 to 4.24".
    const sided = tokens.word(at - 2) === 'sided' && tokens.isSymbol(at - 1, ')');
    return sided && percentSignEnd(tokens, level.end - 1) > 0 ? level : undefined;
  }
  // No other number begins a name.
  if (tokens.isNumber(at)) return undefined;
  // A name that a level precedes is read from the level on.
  const glued = endsInDigit(tokens, at) ? GLUED_LEVEL.exec(tokens.word(at)) : null;
  // "CI95% 0.45-0.85"
  if (glued !== null)
    return { level: Number(glued[1]), end: Math.max(at + 1, percentSignEnd(tokens, at + 1)) };
  const end = wordsEnd(tokens, at);
  return end < 0 ? undefined : { level: undefined, end };
}

const GLUED_LEVEL = /^(?:ci|cri|hdi|hpd|ic|ki)(\d{2})$/;

function endsInDigit(tokens: Tokens, at: number): boolean {
  const last = tokens.text.charCodeAt(tokens.endOf(at) - 1);
  return last >= 48 && last <= 57 && tokens.isWord(at);
}

const SIDES = wordSet('one two 1 2');
/** How an interval was made, between its level and its name: "95% exact CI", "95% Clopper-Pearson CI". */
const METHODS = wordSet(`
  bootstrap bootstrapped exact bayesian wilson wald clopper pearson profile likelihood adjusted simultaneous corrected bca
  bilateral unilateral highest posterior density
`);

const INTERVALS = wordSet('interval intervals limits');

const LOWEST = 80;
const LEVELS = new Set([80, 90, 95, 97.5, 98, 99, 99.5, 99.9]);

/** "95%", "95", "95 per cent" where it can be a level. */
export function levelAt(
  tokens: Tokens,
  at: number,
): { readonly level: number; readonly end: number } | undefined {
  // No level is lower.
  const number = tokens.valueOf(at) >= LOWEST ? numberAt(tokens, at) : undefined;
  if (number === undefined || (!LEVELS.has(number.value) && !(number.value > 90 && number.value < 100)))
    return undefined;
  const sign = percentSignEnd(tokens, number.end);
  const end = sign > 0 ? sign : number.end;
  return { level: number.value, end };
}

/** "[95% BCI]" behind the long name: the short form with its level once more; else the token itself. */
function levelledShortForm(tokens: Tokens, at: number): number {
  if (!tokens.isSymbol(at, '(') && !tokens.isSymbol(at, '[')) return at;
  const level = levelAt(tokens, at + 1);
  const short = level === undefined ? -1 : wordsEnd(tokens, level.end);
  return short > 0 && (tokens.isSymbol(short, ')') || tokens.isSymbol(short, ']')) ? short + 1 : at;
}

/** The end of "CI", "CIs", "CrI", "C.I.", "confidence interval(s)", "confidence limits", "credible interval", or -1. */
function wordsEnd(tokens: Tokens, at: number): number {
  const word = tokens.word(at);
  if (
    word === 'ci' ||
    word === 'cis' ||
    word === 'cri' ||
    word === 'bci' ||
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
  // "95% limits of agreement were −1.2 to 1.4 mm"
  if (word === 'limits' && tokens.word(at + 1) === 'of' && tokens.word(at + 2) === 'agreement') return at + 3;
  if (
    word === 'confidence' ||
    word === 'credible' ||
    word === 'credibility' ||
    word === 'uncertainty' ||
    word === 'prediction'
  ) {
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
      if (inner === 'ci' || inner === 'cis' || inner === 'cri') return at + 5;
      return levelledShortForm(tokens, at + 2);
    }
  }
  return -1;
}
