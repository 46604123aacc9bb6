/** Ages: "aged 18–75", "18 years of age", "18+ years", "children (2–18 years)", "Inclusion: 18 to 75 years", "12 to <18 years". */
import { unitAt } from '../../lexicon/units.js';
import { copyWith } from '../../text/copy.js';
import { SYMBOL, type Tokens } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import type { RecogniserContext } from '../recogniser.js';
import { comparatorBefore } from './comparator.js';
import { PEOPLE } from './counts/count-words.js';
import { plainRangeAt, rangeFigure } from './range.js';
import { type FigureParts, type NumberAt, numberAt, type Reading } from './reader.js';

/** True where the words beside a time of life at a token, whose unit ends at `end`, say that it is an age. */
export function isAge(tokens: Tokens, at: number, end: number): boolean {
  const after = tokens.word(end);
  if (
    after === 'old' ||
    (after === 'of' && tokens.word(end + 1) === 'age') ||
    (tokens.isDash(end) && tokens.word(end + 1) === 'old')
  )
    return true;
  // "children <5 years", "those older than 65 years"
  if (tokens.kind[at - 1] === SYMBOL && isBehindPeople(tokens, at - 1) && comparatorBefore(tokens, at))
    return true;
  // "adults 60 years or older", "people 65 years and over"
  if (tokens.isOneOf(end, OR) && tokens.isOneOf(end + 1, tokens.isOneOf(at - 1, PEOPLE) ? BEYOND : OLDER))
    return true;
  if (tokens.word(at - 1) === 'than' && /^(?:older|younger)$/.test(tokens.word(at - 2))) return true;
  // "one man of 60 years"
  if (tokens.word(at - 1) === 'of' && tokens.isOneOf(at - 2, PEOPLE) && tokens.word(end - 1) === 'years')
    return true;
  if (isRangeOfPeople(tokens, at, end)) return true;
  for (let i = at - 1; i >= at - 6; i--) {
    const word = tokens.word(i);
    if (word === 'aged' || word === 'age' || word === 'ages') return true;
  }
  return false;
}

/** The sign of a limit at a token stands behind people: "children <5 years", "adults (≥18 years". */
function isBehindPeople(tokens: Tokens, sign: number): boolean {
  const noun = tokens.isSymbol(sign - 1, '(') || tokens.isSymbol(sign - 1, '[') ? sign - 2 : sign - 1;
  return tokens.isOneOf(noun, PEOPLE);
}

const OR = wordSet('or and');
const OLDER = wordSet('older younger');
const BEYOND = wordSet('older younger over above upwards up');

/** "Children (2–18 years)", "Inclusion: 18 to 75 years": two ends in years behind people or in a list of who may take part. */
function isRangeOfPeople(tokens: Tokens, at: number, end: number): boolean {
  const word = tokens.word(end - 1);
  if (!tokens.isNumber(end - 2) || !tokens.isNumber(at) || end - at < 4) return false;
  if (word !== 'years' && word !== 'yrs' && word !== 'y' && word !== 'yr') return false;
  const sign = tokens.word(at - 1);
  if (sign === '(' || sign === '[') return tokens.isOneOf(at - 2, PEOPLE) && closes(tokens.word(end));
  if (sign !== ':') return false;
  for (let i = at - 2; i >= at - 5; i--) if (tokens.isOneOf(i, ELIGIBILITY)) return true;
  return false;
}

function closes(word: string): boolean {
  return word === ')' || word === ']' || word === ',' || word === ';';
}

const ELIGIBILITY = wordSet('inclusion eligibility eligible ages criteria criterion participants');

/** "18+ years old": this age or older. */
export function agePlus(tokens: Tokens, number: NumberAt): Reading | undefined {
  if (!tokens.isSymbol(number.end, '+') || tokens.word(number.end + 1) !== 'years') return undefined;
  const end = number.end + 2;
  return { figures: [copyWith(age(number, tokens.endOf(end - 1)), { comparator: '>=' })], end };
}

function comparedTo(word: string): '>=' | '<=' | undefined {
  if (word === 'younger' || word === 'under' || word === 'below') return '<=';
  return BEYOND.has(word) ? '>=' : undefined;
}

const AGED = wordSet('aged age ages');

/** "50 age old", "aged 45 or over", "12 to <18 years": ages that are no number with a unit. */
export function oddAge(tokens: Tokens, at: number, number: NumberAt): Reading | undefined {
  const behind = tokens.word(number.end);
  if (behind === 'age' && tokens.word(number.end + 1) === 'old')
    return { figures: [age(number, tokens.endOf(number.end + 1))], end: number.end + 2 };
  const open = behind === 'or' || behind === 'and' ? comparedTo(tokens.word(number.end + 1)) : undefined;
  if (open !== undefined && tokens.isOneOf(at - 1, AGED))
    return { figures: [copyWith(age(number, number.stop), { comparator: open })], end: number.end };
  if (behind !== 'to' && !tokens.isDash(number.end)) return undefined;
  if (!tokens.isSymbol(number.end + 1, '<') && !tokens.isSymbol(number.end + 1, '≤')) return undefined;
  const high = numberAt(tokens, number.end + 2);
  const unit = high === undefined ? undefined : unitAt(tokens, high.end);
  if (high === undefined || unit?.ucum !== 'a' || high.value <= number.value) return undefined;
  const figure: FigureParts = {
    type: 'figure',
    kind: 'age',
    start: tokens.startOf(at),
    end: tokens.endOf(unit.end - 1),
    low: number.value,
    high: high.value,
    unit: 'a',
    printed: { low: number.printed, high: high.printed },
  };
  return { figures: [figure], end: unit.end };
}

/** "aged 18–75", "ages 18 to 75" without a unit. */
export function ageRange({ block }: RecogniserContext, at: number): Reading | undefined {
  const tokens = block.tokens;
  const before = tokens.word(at - 1);
  const between = before === 'between' || before === 'from' ? tokens.word(at - 2) : before;
  if (between !== 'aged' && between !== 'ages' && between !== 'age') return undefined;
  const range = plainRangeAt(tokens, at);
  if (range === undefined) return undefined;
  return { figures: [rangeFigure('age', range, range.start, { unit: 'a' })], end: range.end };
}

function age({ start, value, printed }: NumberAt, end: number): FigureParts {
  return { type: 'figure', kind: 'age', start, end, value, unit: 'a', printed: { value: printed } };
}
