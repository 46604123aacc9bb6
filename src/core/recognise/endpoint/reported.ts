/** Endpoints that no lexicon knows but a sentence reports: "X was lower", "no difference in X", "improved X and Y". */
import {
  formsOfBe,
  helpingWords,
  type ReportKind,
  reportTable,
  takesObject,
} from '../../lexicon/endpoint-reports.js';
import { people } from '../../lexicon/endpoint-shapes.js';
import type { Tokens } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import { type Item, itemsFrom, itemsUntil } from './item-list.js';
import { objectWithShare } from './taken-objects.js';

const FARTHEST_SUBJECT = 80;
const FARTHEST_OBJECT = 12;

/** The phrases that the reporting word at a token says something of; `from` and `to` bound its sentence. */
export function reportedItems(tokens: Tokens, at: number, from: number, to: number): readonly Item[] {
  const match = reportTable.match(tokens, at);
  if (match === undefined)
    return tokens.isOneOf(at, PAST) ? subjectsOf(tokens, at + 1, from, VALUE) : NO_ITEMS;
  const { kinds } = match.value;
  if (kinds.has('regarding')) {
    const items = itemsFrom(tokens, match.end, to);
    return items.some((item) => tellsWhoCame(tokens, item)) ? NO_ITEMS : items;
  }
  if (kinds.has('predicate') || kinds.has('verb') || kinds.has('copula')) {
    const subjects = subjectsOf(tokens, at, from, kinds, to);
    if (subjects.length > 0) return subjects;
  }
  const taken = kinds.has('taking') ? objectWithShare(tokens, at, from, to) : NO_ITEMS;
  if (taken.length > 0) return taken;
  if (kinds.has('quantity') && tokens.isOneOf(at - 1, BEFORE_QUANTITY)) return quantified(tokens, at, to);
  if (kinds.has('noun-in') || kinds.has('noun-on')) {
    const objects = behindPreposition(tokens, at, to, kinds.has('noun-on') ? ON : IN);
    if (objects.length > 0 || kinds.has('noun-on')) return objects;
  }
  return kinds.has('transitive') || tokens.isOneOf(at, takesObject) ? objectsOf(tokens, at, to) : NO_ITEMS;
}

/** "Retention of sealants was 78%": a number that is said to be the value of something. */
export function isValueOf(tokens: Tokens, number: number): boolean {
  const be = tokens.isOneOf(number - 1, CURRENCIES) ? number - 2 : number - 1;
  return tokens.isOneOf(be, PAST) && tokens.word(be - 1) !== 'there' && tokens.isNumber(number);
}

/** "balanced with respect to age, menopausal status and tumour size". */
function tellsWhoCame(tokens: Tokens, { from, to }: Item): boolean {
  return tokens.isOneOf(to - 1, OF_PERSONS) && to - from < 3;
}

const OF_PERSONS = wordSet('age sex gender');
const CURRENCIES = wordSet('€ $ £');
const VALUE: ReadonlySet<ReportKind> = new Set(['predicate']);
const NO_ITEMS: readonly Item[] = [];
const ON = wordSet('on');
const IN = wordSet('in for regarding concerning');

/** What stands before "was lower", "did not differ", "increased by". */
function subjectsOf(
  tokens: Tokens,
  at: number,
  from: number,
  kinds: ReadonlySet<ReportKind>,
  to = at + 1,
): readonly Item[] {
  let end = at;
  let hasBe = false;
  let isPresent = false;
  while (end > from && end > at - 8 && tokens.isOneOf(end - 1, helpingWords)) {
    end--;
    hasBe ||= tokens.isOneOf(end, formsOfBe);
    isPresent ||= tokens.isOneOf(end, PRESENT);
  }
  if (!hasBe && !kinds.has('copula') && !(kinds.has('verb') && standsAlone(tokens, at + 1, to)))
    return NO_ITEMS;
  // "did not occur", but not "an increase in".
  if (tokens.isOneOf(at, BARE_FORMS) && !tokens.isOneOf(end, AUXILIARIES)) return NO_ITEMS;
  if (tokens.word(at) === 'took' && !tokens.isNumber(at + 1)) return NO_ITEMS;
  // "new drugs are needed" wishes for something, and reports nothing.
  if (tokens.isOneOf(at, NEEDED) && !tokens.isOneOf(at - 1, PAST)) return NO_ITEMS;
  // "Low back pain is common" tells of the world, and not of the trial.
  if (isPresent && tokens.isOneOf(at, JUDGED)) return NO_ITEMS;
  const start = clauseStart(tokens, end, from);
  return start < 0 ? NO_ITEMS : itemsUntil(tokens, start, end);
}

const NEEDED = wordSet('needed required');
const PAST = wordSet('was were');
const PRESENT = wordSet('is are');
const BARE_FORMS = wordSet('occur increase decrease rise fall worsen recur');
const AUXILIARIES = wordSet('did do does');
const JUDGED = wordSet(
  `common frequent rare uncommon infrequent prevalent high low poor good excellent satisfactory adequate favourable favorable minimal
   absent commonest transient mild manageable tolerable reversible negligible`,
);

/** True where no object follows a verb: "increased by 2 kg", "improved significantly". */
function standsAlone(tokens: Tokens, next: number, to: number): boolean {
  return (
    next >= to || !tokens.isWord(next) || tokens.isOneOf(next, BEHIND_VERB) || /ly$/.test(tokens.word(next))
  );
}

const BEHIND_VERB = wordSet(
  'by in from to at with after over and or during between among compared more less for within only across until but when on as',
);

/** Where the clause begins whose verb stands at a token, or -1 where it cannot be told. */
function clauseStart(tokens: Tokens, end: number, from: number): number {
  for (let i = end - 1; i >= from; i--) {
    if (i < end - FARTHEST_SUBJECT) return -1;
    if (tokens.isSymbol(i, ')') || tokens.isSymbol(i, ']')) {
      i = openingOf(tokens, i, from);
      continue;
    }
    const word = tokens.word(i);
    if (word === ';' || word === ':' || word === '(' || word === '[' || CLAUSES.has(word)) return i + 1;
    if (word === 'which' || word === 'who') return -1;
    if (VERBS.has(word)) {
      for (let k = i + 1; k < end; k++) {
        if (tokens.word(k) === 'and' || tokens.isSymbol(k, ','))
          return tokens.word(k + 1) === 'and' ? k + 2 : k + 1;
      }
      return -1;
    }
  }
  return from;
}

const CLAUSES = wordSet('that while whereas but because although since if when where then whether');
const VERBS = wordSet(
  `was were is are did had has have showed shows received underwent reported experienced demonstrated found observed occurred
   led resulted remained rose fell changed declined became improved reduced increased decreased differed produced caused required we`,
);

/** The bracket that the one at a token closes, or the first token where none does. */
function openingOf(tokens: Tokens, at: number, from: number): number {
  const opening = tokens.isSymbol(at, ')') ? '(' : '[';
  for (let i = at - 1; i >= from && i > at - 40; i--) if (tokens.isSymbol(i, opening)) return i;
  return at;
}

/** "difference between groups in X", "effects of massage on X and Y". */
function behindPreposition(
  tokens: Tokens,
  at: number,
  to: number,
  prepositions: ReadonlySet<string>,
): readonly Item[] {
  for (let i = at + 1; i < to && i < at + FARTHEST_OBJECT; i++) {
    const word = tokens.word(i);
    if (word === ';' || word === '.' || word === ':') return NO_ITEMS;
    if (!prepositions.has(word)) continue;
    const items = itemsFrom(tokens, i + 1, to);
    const first = items[0];
    if (first !== undefined && !ofPeople(tokens, first)) return items;
  }
  return NO_ITEMS;
}

/** "in the two groups", "in patients". */
function ofPeople(tokens: Tokens, { from, to }: Item): boolean {
  const last = tokens.word(to - 1);
  return people.has(last) || GROUPS.has(last) || tokens.isOneOf(from, people) || tokens.isOneOf(from, GROUPS);
}

const GROUPS = wordSet(
  'group groups arm arms placebo control controls cohort cohorts whom addition contrast',
);

/** What stands behind "reduced", "improves", "preventing". */
function objectsOf(tokens: Tokens, at: number, to: number): readonly Item[] {
  if (helpingBe(tokens, at) || isAdjective(tokens, at)) return NO_ITEMS;
  const next = tokens.word(at + 1);
  if (!tokens.isWord(at + 1) || BEHIND_VERB.has(next) || next === 'than') return NO_ITEMS;
  return itemsFrom(tokens, at + 1, to);
}

/** "a reduced ejection fraction" is what patients came with, "pressure-reducing mattresses" what they lay on. */
function isAdjective(tokens: Tokens, at: number): boolean {
  return tokens.isOneOf(at - 1, ARTICLES) || (tokens.isDash(at - 1) && tokens.touches(at));
}

const ARTICLES = wordSet('a an');

/** "with fewer injections", "causes more tachysystole": the one thing that there is less or more of. */
function quantified(tokens: Tokens, at: number, to: number): readonly Item[] {
  const first = tokens.isOneOf(at + 1, EPISODES) && tokens.word(at + 2) === 'of' ? at + 3 : at + 1;
  const [item] = itemsFrom(tokens, first, to);
  if (item === undefined || item.from !== first || ofPeople(tokens, item)) return NO_ITEMS;
  const isWhole = item.to >= to || tokens.isOneOf(item.to, BEHIND_QUANTITY);
  return isWhole && !/(?:ly|ed|er)$/.test(tokens.word(item.to - 1)) ? [item] : NO_ITEMS;
}

const BEFORE_QUANTITY = wordSet(
  'with but and caused causes causing produced produces producing had has showed shows without of experienced reported led',
);
const EPISODES = wordSet('episodes cases attacks bouts');
const BEHIND_QUANTITY = wordSet('. , ; than with in on and ( after at during');

/** "was significantly reduced": a passive has no object. */
function helpingBe(tokens: Tokens, at: number): boolean {
  for (let i = at - 1; i > at - 4 && tokens.isOneOf(i, helpingWords); i--) {
    if (tokens.isOneOf(i, formsOfBe)) return true;
  }
  return false;
}
