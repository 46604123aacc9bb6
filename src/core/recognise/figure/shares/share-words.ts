/** Shares in words: "two thirds of the patients", "half relapsed", "a quarter of women", "one in five children". */

import { numberWords, partsWord } from '../../../lexicon/number-words.js';
import type { Tokens } from '../../../text/tokens.js';
import { WordSet, wordSet } from '../../../text/word-set.js';
import { comparatorBefore } from '../comparator.js';
import { PEOPLE, THINGS } from '../counts/count-words.js';
import { partsAt, wholeNumberAt } from '../counts/whole-number.js';
import { LABELS } from '../cues.js';
import type { FigureReader, Reading } from '../reader.js';

export const readShareWords: FigureReader = ({ block }, at) => {
  const tokens = block.tokens;
  // "1 in 4": no digits but those of one have a share in words behind them.
  if (tokens.isNumber(at)) return tokens.isOneOf(at + 1, IN) ? oneIn(tokens, at) : undefined;
  if (!tokens.isOneOf(at, SHARE_WORDS)) return undefined;
  if (tokens.word(at) === 'half') return half(tokens, at);
  return parts(tokens, at) ?? oneIn(tokens, at);
};

const IN = wordSet('in');
const SHARE_WORDS = new WordSet(numberWords);

/** "half of the patients", "half (48%)", "half relapsed"; "half-life" and "half of the dose" are no shares of people. */
function half(tokens: Tokens, at: number): Reading | undefined {
  if (tokens.isDash(at + 1) || tokens.isDash(at - 1)) return undefined;
  if (tokens.word(at - 1) === 'a' || tokens.word(at - 1) === 'first' || tokens.word(at - 1) === 'second')
    return undefined;
  return isOfCounted(tokens, at + 1) ? share(tokens, at, at + 1, 50) : undefined;
}

/** "two thirds", "three-quarters", "one-third", "a quarter". */
function parts(tokens: Tokens, at: number): Reading | undefined {
  const told = partsAt(tokens, at);
  if (told !== undefined) {
    const { part, whole, end } = told;
    if (part > 9 || part >= whole || !isOfCounted(tokens, end)) return undefined;
    return share(tokens, at, end, (100 * part) / whole);
  }
  // "a quarter" is met at its second word, as "a" begins too much else.
  const whole = partsWord(tokens.word(at));
  const article = tokens.word(at - 1) === 'a' && !tokens.isDash(at + 1);
  if (!article || whole === undefined || whole === 2 || !isOfCounted(tokens, at + 1)) return undefined;
  return share(tokens, at - 1, at + 1, 100 / whole);
}

/** "one in five children", "1 in 4 patients", "three in ten women". */
function oneIn(tokens: Tokens, at: number): Reading | undefined {
  const part = wholeNumberAt(tokens, at);
  if (part === undefined || part.value > 9 || tokens.word(part.end) !== 'in') return undefined;
  // "grade ≥3 in 12 patients"
  if (comparatorBefore(tokens, at) !== undefined || tokens.isOneOf(at - 1, LABELS)) return undefined;
  const whole = wholeNumberAt(tokens, part.end + 1);
  if (whole === undefined || whole.value <= part.value) return undefined;
  const noun = tokens.word(whole.end);
  return PEOPLE.has(noun) || VERBS.has(noun)
    ? share(tokens, at, whole.end, (100 * part.value) / whole.value)
    : undefined;
}

/** Words between "of" and those who are counted. */
const PLAIN = wordSet('of the these those all our its their trial study enrolled treated');
const VERBS = wordSet(`
  had were did died relapsed responded achieved reported experienced improved completed recovered received
  developed required survived needed remained felt said stopped dropped withdrew left died failed got went lost
  gained became showed noticed saw took agreed refused
`);

/** True where people or events are what the share is of: "of the patients", "the women", "(48%)", "relapsed". */
function isOfCounted(tokens: Tokens, at: number): boolean {
  if (tokens.isOneOf(at, VERBS)) return true;
  if (tokens.isSymbol(at, '(') && tokens.isNumber(at + 1)) return true;
  if (tokens.word(at) === 'of' && tokens.word(at + 1) === 'them') return true;
  for (let i = at; i < at + 6; i++) {
    const word = tokens.word(i);
    // "two thirds of the 90 women"
    if (tokens.isNumber(i) && i > at + 1) continue;
    if (PEOPLE.has(word) || THINGS.has(word)) return word !== 'doses' && word !== 'patient';
    if (i < at + 2 ? !tokens.isWord(i) && !tokens.isDash(i) : STOP.has(word) || !tokens.isWord(i))
      return false;
    if (i === at && !PLAIN.has(word)) return false;
  }
  return false;
}

const STOP = wordSet('in with and or dose time life day year');

/** The share has no printed digits: what it says is rough. */
function share(tokens: Tokens, from: number, end: number, value: number): Reading {
  const figure = {
    type: 'figure',
    kind: 'percentage',
    start: tokens.startOf(from),
    end: tokens.endOf(end - 1),
    value: Math.round(value * 10) / 10,
    unit: '%',
    cues: ['approximate'],
  } as const;
  return { figures: [figure], end };
}
