/** Endpoints of the open class by the shape of their phrase: "change from baseline in X at week 26", "time to X", "X-free survival". */
import { type EndpointShape, people, ratedOutcomes, reaching } from '../../lexicon/endpoint-shapes.js';
import { CHANGE_PREFIX, type EndpointEntry, endpointPhrases } from '../../lexicon/endpoints.js';
import { kebabName } from '../../lexicon/kebab-name.js';
import { americanSpelling } from '../../lexicon/spellings.js';
import { foldText } from '../../text/characters.js';
import type { Tokens } from '../../text/tokens.js';
import { WordSet } from '../../text/word-set.js';
import { isAtRisk } from './diagnosis.js';
import type { FoundEndpoint } from './found-endpoint.js';
import { nounPhraseEnd, timePointEnd } from './noun-phrase.js';
import type { SentenceContext } from './sentence-context.js';

/**
 * The endpoint whose shape begins at a token; `after` is the token after the words that gave the shape, `floor` the token
 * before which nothing may be taken.
 */
export function shapedEndpoint(
  tokens: Tokens,
  shape: EndpointShape,
  at: number,
  after: number,
  floor: number,
  sentence: SentenceContext,
): FoundEndpoint | undefined {
  const named = sentence.markers.length > 0;
  switch (shape) {
    case 'change':
      return change(tokens, at, sentence, named);
    case 'time':
      return filled(tokens, at, after, sentence, NOT_TIMED);
    case 'interval':
      return sentence.speaksOfOutcomes ? interval(tokens, at, after, sentence) : undefined;
    case 'incidence':
      return sentence.speaksOfOutcomes && !isAtRisk(tokens, at, sentence.from)
        ? filled(tokens, at, after, sentence, NOT_COUNTED)
        : undefined;
    case 'measure':
      return named ? filled(tokens, at, after, sentence, NOT_COUNTED) : undefined;
    case 'proportion':
      return proportion(tokens, at, after, sentence, named);
    case 'free-survival':
      return freeSurvival(tokens, at, after, floor);
    case 'free':
      return free(tokens, at, floor, sentence);
    case 'rate':
      return rate(tokens, at, floor, sentence);
    case 'instrument':
    case 'amount':
      return undefined;
  }
}

const NOT_TIMED = new WordSet(
  'time be the take start treat make get come do go present publication a market date'.split(' '),
);
const NOT_COUNTED = new WordSet(
  'bias death-certificates patients participants subjects people women men infusion change growth administration flow cases studies trials this these the doses sites'.split(
    ' ',
  ),
);

function change(
  tokens: Tokens,
  at: number,
  sentence: SentenceContext,
  named: boolean,
): FoundEndpoint | undefined {
  let i = timePointEnd(tokens, at + 1);
  const fromBaseline = i > at + 1 && tokens.word(at + 1) === 'from';
  const preposition = tokens.word(i);
  if (preposition !== 'in' && preposition !== 'of' && preposition !== 'for') return undefined;
  i++;
  while (tokens.word(i) === 'the' || tokens.word(i) === 'mean') i++;
  const end = nounPhraseEnd(tokens, i, sentence.to);
  if (end === i) return undefined;
  const entry = wholePhrase(tokens, i, end);
  const to = timePointEnd(tokens, end);
  const later = to > end && tokens.word(end) === 'from';
  if (!fromBaseline && !later && !named && entry === undefined) return undefined;
  const subject = tokens.text.slice(tokens.startOf(i), tokens.endOf(end - 1));
  return endpoint(at, to, {
    concept: CHANGE_PREFIX + (entry?.concept ?? kebabName(subject)),
    name: spanText(tokens, at, to),
    isHarm: false,
  });
}

/** The words that gave the shape, filled by a noun phrase. */
function filled(
  tokens: Tokens,
  at: number,
  after: number,
  sentence: SentenceContext,
  excluded: WordSet,
): FoundEndpoint | undefined {
  let i = after;
  if (tokens.word(i) === 'the' || tokens.word(i) === 'a') i++;
  if (!tokens.isWord(i) && !tokens.isNumber(i)) return undefined;
  if (tokens.isOneOf(i, excluded) || tokens.isNumber(i)) return undefined;
  const end = nounPhraseEnd(tokens, i, sentence.to);
  if (end === i) return undefined;
  // "median number of prior lines" tells who took part, "of cycles" how much they were given.
  if (tokens.word(after - 2) === 'number' && tokens.word(at) !== 'total' && isOfTherapy(tokens, i, end))
    return undefined;
  const entry = wholePhrase(tokens, i, end);
  if (isRate(tokens, at) && entry === undefined && sentence.markers.length === 0) {
    if (!tokens.isOneOf(i, ratedOutcomes) && !tokens.isOneOf(end - 1, ratedOutcomes)) return undefined;
  }
  return named(tokens, at, end, entry);
}

/** "interval from the first dose to delivery", "time between rupture and birth". */
function interval(
  tokens: Tokens,
  at: number,
  after: number,
  sentence: SentenceContext,
): FoundEndpoint | undefined {
  const joint = tokens.word(after - 1) === 'between' ? 'and' : 'to';
  const first = nounPhraseEnd(tokens, after, sentence.to);
  if (first === after || tokens.word(first) !== joint || tokens.isNumber(after)) return undefined;
  const end = nounPhraseEnd(tokens, first + 1, sentence.to);
  if (end === first + 1 || tokens.isNumber(first + 1)) return undefined;
  return named(tokens, at, end, undefined);
}

function isOfTherapy(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens.isOneOf(i, OF_THERAPY)) return true;
  return false;
}

const OF_THERAPY = new WordSet(
  'prior previous lines line therapies regimens treatments cycles cycle courses course patients visits'.split(
    ' ',
  ),
);

/** "rate of X" is said of much that is no outcome: mutations, growth, infusion. */
function isRate(tokens: Tokens, at: number): boolean {
  const word = tokens.word(at);
  return word === 'rate' || word === 'rates';
}

function proportion(
  tokens: Tokens,
  at: number,
  after: number,
  sentence: SentenceContext,
  role: boolean,
): FoundEndpoint | undefined {
  let i = after;
  while (i < after + 3 && !tokens.isOneOf(i, people)) i++;
  if (!tokens.isOneOf(i, people)) return undefined;
  i++;
  const verb = tokens.word(i);
  if (!reaching.has(verb)) return undefined;
  i++;
  if (verb === 'who' || verb === 'whose') i++;
  while (
    tokens.word(i) === 'a' ||
    tokens.word(i) === 'an' ||
    tokens.word(i) === 'the' ||
    tokens.word(i) === 'at' ||
    tokens.word(i) === 'least'
  )
    i++;
  if (tokens.word(i) === 'in' && tokens.word(i + 1) === 'whom') i += 2;
  const end = nounPhraseEnd(tokens, i, sentence.to);
  if (end === i) return undefined;
  const entry = wholePhrase(tokens, i, end);
  const reached = verb !== 'with' && verb !== 'who' && verb !== 'having' && verb !== 'whose';
  if (!role && !reached && entry === undefined) return undefined;
  return named(tokens, at, timePointEnd(tokens, end), entry);
}

/** "amputation-free survival", "invasive disease–free survival". */
function freeSurvival(tokens: Tokens, at: number, after: number, floor: number): FoundEndpoint | undefined {
  let from = at;
  while (tokens.isDash(from - 1)) from--;
  if (from === at || from - 1 < floor || !tokens.isWord(from - 1)) return undefined;
  from--;
  while (from - 2 >= floor && tokens.isDash(from - 1) && tokens.touches(from) && tokens.isWord(from - 2))
    from -= 2;
  return named(tokens, from, rateEnd(tokens, after), undefined);
}

/** "half were attack-free", "remained seizure free at week 12": said of people, and not of what is named behind. */
function free(
  tokens: Tokens,
  at: number,
  floor: number,
  sentence: SentenceContext,
): FoundEndpoint | undefined {
  const from = tokens.isDash(at - 1) ? at - 2 : at - 1;
  if (from < floor || !tokens.isOneOf(from, FREE_OF) || sentence.isBackground) return undefined;
  if (!tokens.isOneOf(from - 1, STATES) || tokens.isDash(at + 1)) return undefined;
  return tokens.isWord(at + 1) && !tokens.isOneOf(at + 1, BEHIND_STATE)
    ? undefined
    : named(tokens, from, at + 1, undefined);
}

const FREE_OF = new WordSet(
  (
    'attack relapse seizure pain headache migraine exacerbation recurrence flare symptom ulcer bleed bleeding lesion steroid ' +
    'transfusion ventilator dialysis fever infection event progression disease rescue itch wheeze spasm flush tumour tumor'
  ).split(' '),
);
const STATES = new WordSet('was were remained became stayed be remain being rendered are'.split(' '));
const BEHIND_STATE = new WordSet(
  'at for after during in with and versus vs v compared while by on over from until or throughout than'.split(
    ' ',
  ),
);

/** "cure rate", "live birth rates". */
function rate(
  tokens: Tokens,
  at: number,
  floor: number,
  sentence: SentenceContext,
): FoundEndpoint | undefined {
  let from = at;
  while (tokens.isDash(from - 1)) from--;
  if (from - 1 < floor || !tokens.isOneOf(from - 1, ratedOutcomes) || !sentence.speaksOfOutcomes)
    return undefined;
  from--;
  const before = from - (tokens.isDash(from - 1) ? 2 : 1);
  if (before >= floor && tokens.isWord(before) && QUALIFIERS.test(tokens.word(before))) from = before;
  return named(tokens, from, at + 1, undefined);
}

/** Adjectives that belong to an outcome's name: "microbiological eradication rate", "postoperative complication rate". */
const QUALIFIERS = /(?:al|ic|ive|ed|ous|ical|ar|ete|oid|ing)$/;

/** "survival rate" after the name of an endpoint belongs to it. */
export function rateEnd(tokens: Tokens, at: number): number {
  const word = tokens.word(at);
  return word === 'rate' || word === 'rates' ? at + 1 : at;
}

/** The entry of the lexicon that a phrase is, whole. */
export function wholePhrase(tokens: Tokens, from: number, to: number): EndpointEntry | undefined {
  const match = endpointPhrases.match(tokens, from);
  return match !== undefined && match.end >= to ? match.value : undefined;
}

function named(tokens: Tokens, from: number, to: number, entry: EndpointEntry | undefined): FoundEndpoint {
  return openEndpoint(tokens, { from, to }, entry);
}

/** An endpoint of the open class, under the concept of the lexicon's entry that its words hold, or under its own words. */
export function openEndpoint(
  tokens: Tokens,
  { from, to }: { readonly from: number; readonly to: number },
  entry: EndpointEntry | undefined,
): FoundEndpoint {
  const text = spanText(tokens, from, to);
  return endpoint(from, to, {
    concept: entry?.concept ?? kebabName(americanSpelling(text)),
    name: foldText(text),
    isHarm: entry?.isHarm === true,
  });
}

function endpoint(
  from: number,
  to: number,
  what: { readonly concept: string; readonly name: string; readonly isHarm: boolean },
): FoundEndpoint {
  return { from, to, ...what, isTerm: false, role: undefined };
}

/** The words as they stand, each white space one space. */
export function spanText(tokens: Tokens, from: number, to: number): string {
  return tokens.text.slice(tokens.startOf(from), tokens.endOf(to - 1)).replace(/\s+/g, ' ');
}
