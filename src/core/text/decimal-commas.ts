/**
 * Decimal commas that a number alone does not show: "OR 4,11 (95% CI 1,74–9,71)", "7,8 ± 2,9", "in 52,3 of 61,8 min".
 *
 * The scanner reads such a pair as two numbers of a list. It is one number where its block prints decimals by commas
 * and never by points, or where what stands beside it only ever stands beside decimals. "days 1,8" stays a list.
 */
import { JOINED, type Tokens } from './tokens.js';

/** Joins the pairs that are one number, before anyone has asked for words. */
export function joinDecimalCommas(tokens: Tokens): void {
  if (tokens.commaPairs === 0) return;
  const written = tokens.decimalPoints === 0 && (tokens.decimalCommas > 0 || holdsSurePair(tokens));
  const spare: number[] = [];
  for (let i = 0; i < tokens.count - 2; i++) {
    if (!isPair(tokens, i)) continue;
    if (isLabelled(tokens, i) || !(written ? mayBeDecimal(tokens, i) : isBesideDecimals(tokens, i))) continue;
    join(tokens, i, i + 2);
    spare.push(i + 1, i + 2);
    i += 2;
  }
  if (spare.length > 0) tokens.drop(spare);
}

/** True where what stands beside a pair shows that it is one number: then the block writes all its decimals so. */
function holdsSurePair(tokens: Tokens): boolean {
  for (let i = 0; i < tokens.count - 2; i++) {
    if (isPair(tokens, i) && !isLabelled(tokens, i) && isBesideDecimals(tokens, i)) return true;
  }
  return false;
}

function join(tokens: Tokens, whole: number, decimals: number): void {
  tokens.value[whole] = Number(`${tokens.raw(whole)}.${tokens.raw(decimals)}`);
  tokens.end[whole] = tokens.endOf(decimals);
  tokens.id[whole] = JOINED;
}

function hasDecimalComma(tokens: Tokens, at: number): boolean {
  return tokens.isNumber(at) && (tokens.id[at] === JOINED || /,\d{1,2}$/.test(tokens.raw(at)));
}

/** Two whole numbers and the comma between them, all touching, the second of one or two digits, and no third. */
function isPair(tokens: Tokens, at: number): boolean {
  if (!tokens.isSymbol(at + 1, ',') || !tokens.isNumber(at) || !tokens.isNumber(at + 2)) return false;
  if (!tokens.touches(at + 1) || !tokens.touches(at + 2)) return false;
  const decimals = tokens.endOf(at + 2) - tokens.startOf(at + 2);
  if (decimals > 2 || tokens.endOf(at) - tokens.startOf(at) > 4) return false;
  if (
    tokens.touches(at) &&
    (tokens.isSymbol(at - 1, ',') || tokens.isSymbol(at - 1, '.') || tokens.isWord(at - 1))
  )
    return false;
  return !(tokens.isSymbol(at + 3, ',') && tokens.touches(at + 3) && tokens.touches(at + 4));
}

/** "days 1,8", "grades 1,2", "refs 4,12": a row of labels. */
function isLabelled(tokens: Tokens, at: number): boolean {
  for (let i = at - 1; i >= at - 6; i--) {
    const word = tokens.raw(i);
    if (word === 'and' || word === 'or') continue;
    if (tokens.isWord(i)) return LABELS.test(word);
    if (!tokens.isNumber(i) && !tokens.isSymbol(i, ',') && !tokens.isDash(i)) return false;
  }
  return false;
}

const LABELS =
  /^(?:d|days?|tage?|jours?|weeks?|months?|years?|visits?|cycles?|grades?|stages?|phases?|types?|tables?|fig(?:s|ures?)?|refs?|references?|groups?|arms?|cohorts?|levels?|chromosomes?|exons?|questions?|items?)$/i;

/** In a block that prints decimals by commas only references in square brackets stay lists. */
function mayBeDecimal(tokens: Tokens, at: number): boolean {
  return !(tokens.isSymbol(at - 1, '[') && tokens.isSymbol(at + 3, ']'));
}

/** "± 2,9", "7,8 ±", "1,74–9,71", "OR 4,11", "p < 0,05; r = 1,3": an error, a range of two such pairs, or a ratio's name. */
function isBesideDecimals(tokens: Tokens, at: number): boolean {
  if (tokens.isSymbol(at - 1, '±') || tokens.isSymbol(at + 3, '±')) return true;
  if (isRangeOfPairs(tokens, at) || isNamed(tokens, at)) return true;
  // "0,45": nought begins no list of counts; "at 0,15 and 30 min" is one of times.
  if (tokens.raw(at) === '0' && tokens.endOf(at + 2) - tokens.startOf(at + 2) === 2 && !isTimed(tokens, at))
    return true;
  // "4,11 (1,74–9,71)", "6,2 (1,4)": what stands in the bracket right behind speaks for the value as well.
  const opens = tokens.isSymbol(at + 3, '(') || tokens.isSymbol(at + 3, '[');
  if (!opens || !isPair(tokens, at + 4)) return false;
  return isRangeOfPairs(tokens, at + 4) || tokens.isSymbol(at + 7, ')') || tokens.isSymbol(at + 7, ']');
}

function isTimed(tokens: Tokens, at: number): boolean {
  return TIMES.has(tokens.raw(at - 1)) || tokens.isSymbol(at + 3, ',') || tokens.raw(at + 3) === 'and';
}

const TIMES: ReadonlySet<string> = new Set(['at', 'on', 'after', 'before', 'and']);

/** "1,74–9,71", "1,7 to 9,7" with as many decimals in both, at its first or second end. */
function isRangeOfPairs(tokens: Tokens, at: number): boolean {
  // "1,23 vs 1,45", "1,23 vs. 1,45"
  const against = CONTRASTS.has(tokens.raw(at + 3)) ? (tokens.isSymbol(at + 4, '.') ? at + 5 : at + 4) : -1;
  if (against > 0 && isPair(tokens, against)) return haveSameDecimals(tokens, at + 2, against + 2);
  if (joins(tokens, at + 3) && isPair(tokens, at + 4)) return haveSameDecimals(tokens, at + 2, at + 6);
  // The first end was joined before the second is looked at.
  return joins(tokens, at - 1) && hasDecimalComma(tokens, at - 4);
}

function joins(tokens: Tokens, at: number): boolean {
  return tokens.isDash(at) || tokens.isSymbol(at, ';') || JOINTS.has(tokens.raw(at));
}

const CONTRASTS: ReadonlySet<string> = new Set(['vs', 'versus', 'v', 'contra', 'gegen', 'contre']);
const JOINTS: ReadonlySet<string> = new Set(['to', 'a', 'à', 'bis', 'e', 'y', 'and', 'und', 'et']);

function haveSameDecimals(tokens: Tokens, first: number, second: number): boolean {
  return tokens.endOf(first) - tokens.startOf(first) === tokens.endOf(second) - tokens.startOf(second);
}

/** "OR 4,11", "HR = 1,45", "SD 2,1": one sign may stand between. */
function isNamed(tokens: Tokens, at: number): boolean {
  const name = tokens.isSymbol(at - 1, '=') || tokens.isSymbol(at - 1, ':') ? at - 2 : at - 1;
  // "IC 95% 1,1"
  if (tokens.isSymbol(name, '%') && tokens.isNumber(name - 1)) return NAMES.has(tokens.raw(name - 2));
  return NAMES.has(tokens.raw(name));
}

/** Names after which a list of whole numbers never stands, in the case in which they are printed. */
const NAMES: ReadonlySet<string> = new Set(
  'HR aHR OR aOR AOR RR aRR IRR SMD MD SD SE SEM DS DE CI IC KI M t F z'.split(' '),
);
