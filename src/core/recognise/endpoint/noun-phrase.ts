/** How far the phrase of an endpoint reaches: over nouns and "of", to a verb, a mark or another clause. */

import { periodOf } from '../../lexicon/frequencies.js';
import { BREAK, NUMBER, SYMBOL, type Tokens } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';

const LONGEST = 14;

const STOPS = new Set(
  (
    'was were is are be been being will would had has have did do does between among compared comparing versus vs than ' +
    'during throughout when while whereas which that but and or as assessed measured defined according using by over ' +
    'through within without per if because due can could may might should not also both either favoring favouring on ' +
    'respectively with from after at to for in under until before since against ' +
    'led leads caused resulted required favoured favored predicted correlated developed had rarely persisted continued received averaged exceeded dropped changed has looked tended became ' +
    'vary varied varies differed occurred remained fell rose increased decreased improved worsened reached showed ranged seen'
  ).split(' '),
);

/** Words after which "in" goes on with the phrase: "reduction in seizure frequency". */
const CHANGES = new Set(
  'reduction improvement increase decrease decline change rise fall loss gain reductions improvements increases decreases rises falls'.split(
    ' ',
  ),
);

/** The token after a noun phrase that begins at a token; equal to it where none does. */
export function nounPhraseEnd(tokens: Tokens, at: number, limit: number): number {
  let end = at;
  for (let i = at; i < limit && i < at + LONGEST; i++) {
    const kind = tokens.kind[i];
    if (kind === BREAK) return end;
    if (kind === SYMBOL) {
      if (!isInnerSymbol(tokens, i)) return end;
      // "CD4+" ends with its sign.
      if (end === i && tokens.isSymbol(i, '+') && tokens.touches(i)) end = i + 1;
      continue;
    }
    if (kind === NUMBER) {
      // "freedom from failure 68% and 82%": the value of what was named.
      const isShare =
        end === i &&
        i > at &&
        tokens.isSymbol(i + 1, '%') &&
        !tokens.isOneOf(i - 1, LIMITING) &&
        endsValue(tokens, i + 2);
      if (isShare || (i > at && isValue(tokens, i))) return end;
      end = tokens.isSymbol(i + 1, '%') ? i + 2 : i + 1;
      continue;
    }
    const word = tokens.word(i);
    // "levels of up to 96%"
    if (word === 'up' && tokens.word(i + 1) === 'to') return end;
    if (STOPS.has(word) && !goesOn(tokens, i, at)) return end;
    if (word !== 'of' && word !== 'the' && word !== 'a' && word !== 'an') end = i + 1;
  }
  return end;
}

function endsValue(tokens: Tokens, at: number): boolean {
  return !tokens.isWord(at) || tokens.isOneOf(at, AGAINST);
}

const AGAINST = wordSet('and vs versus v with compared');

/** "duration of diabetes 10 ± 1 years", "duration of arthritis 7.9 years": a value right behind the name, no limit of it. */
function isValue(tokens: Tokens, at: number): boolean {
  if (!tokens.isWord(at - 1) || tokens.isOneOf(at - 1, LIMITING)) return false;
  if (tokens.isSymbol(at + 1, '±') || (tokens.isSymbol(at + 1, '+') && tokens.isSymbol(at + 2, '/')))
    return true;
  // "risk of death 0.75; 95% CI"
  return (tokens.isWord(at + 1) || tokens.isSign(at + 1, '(;,')) && tokens.raw(at).includes('.');
}

const LIMITING = wordSet('of than below under above over least most about from by to at or and');

/** "reduction in …", "improvement from …", and the "or" of "30% or more". */
function goesOn(tokens: Tokens, at: number, from: number): boolean {
  if (at === from) return false;
  const word = tokens.word(at);
  const before = tokens.word(at - 1);
  if (word === 'in') return CHANGES.has(before);
  if (word === 'or') return tokens.isOneOf(at + 1, NUMBER_WORDS);
  if (word === 'to') return before === 'response' || before === 'return' || before === 'due';
  if (word === 'from') return before === 'death' || before === 'deaths' || before === 'freedom';
  if (word === 'for') return before === 'hospitalization' || before === 'hospitalisation';
  if (word === 'than') return NUMBER_WORDS.has(before) || before === 'lower';
  // "scores on memory tests"
  if (word === 'on') return tokens.isOneOf(at - 1, SCORES);
  if (word === 'at') return tokens.isOneOf(at + 1, NUMBER_WORDS);
  return false;
}

const SCORES = wordSet('score scores performance');
const NUMBER_WORDS = wordSet('more less higher greater better worse least fewer');

function isInnerSymbol(tokens: Tokens, i: number): boolean {
  const symbol = tokens.raw(i);
  if (tokens.isDash(i)) return tokens.touches(i) || tokens.touches(i + 1);
  return (
    symbol === '%' ||
    symbol === '°' ||
    symbol === 'º' ||
    symbol === '≥' ||
    symbol === '≤' ||
    symbol === "'" ||
    symbol === '’' ||
    symbol === '/' ||
    symbol === '+' ||
    symbol === '>' ||
    symbol === '<'
  );
}

/** The token after "at week 26", "from baseline to month 6", "after 12 weeks" that begins at a token; equal to it where none does. */
export function timePointEnd(tokens: Tokens, at: number): number {
  let i = at;
  if (tokens.word(i) === 'from' && tokens.word(i + 1) === 'baseline') i += 2;
  const baseline = i;
  if (!tokens.isOneOf(i, TIME_PREPOSITIONS)) return baseline;
  i++;
  if (tokens.word(i) === 'the' && tokens.word(i + 1) === 'end' && tokens.word(i + 2) === 'of')
    return baseline;
  if (periodOf(tokens.word(i)) !== undefined && tokens.isNumber(i + 1)) return i + 2;
  if (!tokens.isNumber(i)) return baseline;
  i++;
  while (tokens.isDash(i)) i++;
  const unit = tokens.word(i);
  return unit === 'years' || unit === 'year' || periodOf(unit) !== undefined ? i + 1 : baseline;
}

const TIME_PREPOSITIONS = wordSet('at after to by through over');
