/** Comparison signs and words: "<", "<=", "≤", "less than", "of". */
import type { Comparator } from '../../../schema/annotation.js';
import type { Tokens } from '../../text/tokens.js';
import { WordSet } from '../../text/word-set.js';

const SIGNS: Readonly<Record<string, Comparator>> = {
  '=': '=',
  '<': '<',
  '>': '>',
  '≤': '<=',
  '≥': '>=',
  '⩽': '<=',
  '⩾': '>=',
  '≦': '<=',
  '≧': '>=',
  '≈': '~',
  '~': '~',
  of: '=',
  was: '=',
  were: '=',
  is: '=',
  ':': '=',
  ',': '=',
};
const SIGNS_AND_VERBS = new WordSet(Object.keys(SIGNS));

export interface ComparatorAt {
  readonly comparator: Comparator;
  readonly end: number;
}

/** A comparison sign, single or doubled ("<=", "< ="), or in words ("less than", "of"). */
export function comparatorAt(tokens: Tokens, at: number): ComparatorAt | undefined {
  const word = tokens.word(at);
  if (word === 'less' || word === 'lower' || word === 'below' || word === 'under') {
    return { comparator: '<', end: tokens.word(at + 1) === 'than' ? at + 2 : at + 1 };
  }
  if (word === 'greater' || word === 'more' || word === 'above' || word === 'exceeding') {
    return { comparator: '>', end: tokens.word(at + 1) === 'than' ? at + 2 : at + 1 };
  }
  const comparator = tokens.isOneOf(at, SIGNS_AND_VERBS) ? SIGNS[word] : undefined;
  if (comparator === undefined) return undefined;
  if ((word === 'was' || word === 'were' || word === 'is' || word === 'of') && tokens.isWord(at + 1)) {
    const inner = comparatorAt(tokens, at + 1);
    if (inner !== undefined) return inner;
  }
  const doubled = tokens.isSymbol(at + 1, '=') && (comparator === '<' || comparator === '>');
  if (doubled) return { comparator: comparator === '<' ? '<=' : '>=', end: at + 2 };
  // "&lt;" left over from a web page
  return { comparator, end: at + 1 };
}

/** Words that set a limit right before a number: "below 7.0%". */
const WORDS: Readonly<Record<string, Comparator>> = { below: '<', under: '<', above: '>', exceeding: '>' };
const LIMITING = new WordSet(Object.keys(WORDS));

/** The comparison sign right before a number: "≥ 90 g/L", "<8 %". */
export function comparatorBefore(tokens: Tokens, at: number): Comparator | undefined {
  const from =
    tokens.isSymbol(at - 1, '=') && (tokens.isSymbol(at - 2, '<') || tokens.isSymbol(at - 2, '>'))
      ? at - 2
      : at - 1;
  if (tokens.isWord(at - 1)) return tokens.isOneOf(at - 1, LIMITING) ? WORDS[tokens.word(at - 1)] : undefined;
  if (tokens.isWord(from) || tokens.isSymbol(from, ',') || tokens.isSymbol(from, ':')) return undefined;
  const sign = comparatorAt(tokens, from);
  return sign === undefined || sign.comparator === '=' || sign.end !== at ? undefined : sign.comparator;
}
