/** Events named with their percentage in a sentence on harms: "the most common were hypertension (10%) and rash (6%)". */

import { kebabName } from '../../lexicon/kebab-name.js';
import { WHOLE_NUMBER_WORDS } from '../../lexicon/number-words.js';
import { americanSpelling } from '../../lexicon/spellings.js';
import { foldText } from '../../text/characters.js';
import type { Tokens } from '../../text/tokens.js';
import { WordSet, wordSet } from '../../text/word-set.js';
import type { FoundEndpoint } from './found-endpoint.js';
import { type Item, itemsFrom } from './item-list.js';
import { spanText } from './shapes.js';

const LONGEST = 5;
/** Letters of the shortest event: "UTI"; "h" and "wk" are units. */
const SHORTEST_EVENT = 3;

/** What stands behind the name of harms in general: "adverse events were nausea, rash and fatigue", "… such as nausea". */
export function listedHarms(tokens: Tokens, at: number, to: number): readonly Item[] {
  for (let i = at; i < to && i < at + FARTHEST; i++) {
    const word = tokens.word(i);
    if (LISTS.has(word)) return itemsFrom(tokens, behindColon(tokens, i + 1, to), to);
    if (word === 'such' && tokens.word(i + 1) === 'as') return itemsFrom(tokens, i + 2, to);
    if (word === ',' || word === ';' || word === '.') return [];
  }
  return [];
}

/** "adverse events were usually mild: headache (12; 15) and cough": the list stands behind the colon. */
function behindColon(tokens: Tokens, at: number, to: number): number {
  let i = at;
  while (i < to && tokens.isOneOf(i, HOW_BAD)) i++;
  return i > at && tokens.isSymbol(i, ':') ? i + 1 : at;
}

const HOW_BAD = wordSet(
  'usually mostly mainly generally mild moderate to or and transient minor of intensity severity',
);
const FARTHEST = 10;
const LISTS = new Set('were was are include included including : comprised'.split(' '));

/** The events of a sentence; `isFree` says which tokens no other annotation has. */
export function* namedHarms(
  tokens: Tokens,
  from: number,
  to: number,
  isFree: (token: number) => boolean,
): Iterable<FoundEndpoint> {
  for (let i = from; i < to; i++) {
    const bracket = tokens.isSymbol(i, '(');
    const share = bracket && holdsShare(tokens, i + 1, to);
    if (!share && !(bracket ? holdsCounts(tokens, i + 1) : isInCounted(tokens, i))) continue;
    const start = eventStart(tokens, i, from, isFree);
    if (start >= i || tokens.endOf(i - 1) - tokens.startOf(start) < SHORTEST_EVENT) continue;
    if (!share && !isListed(tokens, start, from)) continue;
    if (!bracket && tokens.isOneOf(start - 1, SAYS)) continue;
    const name = foldText(spanText(tokens, start, i));
    yield {
      from: start,
      to: i,
      concept: kebabName(americanSpelling(name)),
      name,
      isHarm: true,
      isTerm: false,
      role: undefined,
    };
  }
}

/** "(10%)", "(n = 5, 10%)", "(5 [10%])", "(10% vs 4%)". */
function holdsShare(tokens: Tokens, at: number, limit: number): boolean {
  let numbers = 0;
  for (let i = at; i < Math.min(limit, at + 8); i++) {
    if (tokens.isSymbol(i, ')')) return false;
    if (tokens.isNumber(i)) numbers++;
    else if (tokens.isSymbol(i, '%')) return numbers > 0 && !tokens.isOneOf(i + 1, LEVELED);
    else if (tokens.isWord(i) && tokens.word(i) !== 'n' && tokens.word(i) !== 'of') return false;
  }
  return false;
}

/** "(6 and 5 eyes)", "(four and 12)", "(3)": counts alone. */
function holdsCounts(tokens: Tokens, at: number): boolean {
  if (!isWhole(tokens, at)) return false;
  for (let i = at + 1; i < at + 8; i++) {
    if (tokens.isSymbol(i, ')')) return true;
    if (!isWhole(tokens, i) && !tokens.isOneOf(i, IN_COUNTS)) return false;
  }
  return false;
}

const IN_COUNTS = wordSet('and , ; / vs v versus eyes patients women men children infants patient eye');

/** "phlebitis in nine, …", "flu-like syndrome in 16 patients": "in" before a number of people. */
function isInCounted(tokens: Tokens, at: number): boolean {
  if (tokens.word(at) !== 'in' || !isWhole(tokens, at + 1)) return false;
  return tokens.isSign(at + 2, ',;.()') || tokens.isOneOf(at + 2, IN_COUNTS);
}

function isWhole(tokens: Tokens, at: number): boolean {
  if (tokens.isOneOf(at, WHOLE_NUMBER_WORDS)) return true;
  return tokens.isNumber(at) && Number.isInteger(tokens.valueOf(at)) && tokens.valueOf(at) < YEARS;
}

const YEARS = 1900;

/** True where an event stands in a list of events: behind a comma, "and" or the words that open the list. */
function isListed(tokens: Tokens, start: number, from: number): boolean {
  if (start <= from) return false;
  return tokens.isOneOf(start - 1, OPENS_ITEM) || /^(?:severe|mild|grade)$/.test(tokens.word(start - 1));
}

const SAYS = wordSet('was were');
const OPENS_ITEM = wordSet(', ; : and or were was with including included mainly of');

/** "(95% CI" holds the level of an interval, and no share. */
const LEVELED = wordSet('ci confidence credible cri');

const NO_EVENT = new WordSet(
  (
    'rare low high lower higher similar common uncommon infrequent mild moderate severe good poor fewer less more seen noted observed were was is are and or included include including most common commonest commonly frequent frequently reported occurred of in ' +
    'with by the a an followed patients participants subjects group groups arm arms cohort cohorts subgroup subgroups placebo respectively vs versus than grade events ' +
    'event cases experiencing experienced had had all any both overall being as for to on at from leading due among ' +
    'women men people adverse which such led discontinued not no one two three four five six related treatment serious ' +
    'eyes eye necessary others recorded found obtained required developed fatal lasted deaths percent treated received controls control during hours days weeks months years minutes recipients infants children dose pts pt adults individuals girls boys'
  ).split(' '),
);

/** The first word of the event before a bracket, or the bracket itself. */
function eventStart(
  tokens: Tokens,
  bracket: number,
  floor: number,
  isFree: (token: number) => boolean,
): number {
  let start = bracket;
  let words = 0;
  for (let i = bracket - 1; i >= floor && words < LONGEST; i--) {
    if (tokens.isDash(i) && tokens.touches(i) && tokens.touches(i + 1)) continue;
    if (!tokens.isWord(i) || !isFree(i) || tokens.isOneOf(i, NO_EVENT)) break;
    // "diarrhoea in seven (11.5%)"
    if (tokens.isOneOf(i, WHOLE_NUMBER_WORDS)) break;
    start = i;
    words++;
  }
  return start;
}
