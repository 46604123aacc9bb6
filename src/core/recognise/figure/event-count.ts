/**
 * Counts of events and of those who had them, which no noun follows: "occurred in 12 with the drug and 25 with placebo",
 * "the number of falls was 34", "Deaths: 3 and 2", "crises numbered 31 and 38", "was reported by 39 of those on placebo".
 */
import type { Tokens } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import type { RecogniserContext } from '../recogniser.js';
import { PEOPLE, THINGS } from './count-words.js';
import { countOf, isYear, nounAfter } from './counted.js';
import { LABELS } from './cues.js';
import type { FigureParts, NumberAt, Reading } from './reader.js';
import { listAt, type ValueList } from './value-list.js';
import { wholeListAt } from './whole-list.js';
import { isWhole, wholeNumberAt } from './whole-number.js';

/** The counts of events at a token that holds a whole number. */
export function eventCounts(context: RecogniserContext, at: number, number: NumberAt): Reading | undefined {
  const tokens = context.block.tokens;
  return (
    furtherBracket(context, at) ??
    byReason(tokens, at, number) ??
    outOfFurther(context, at, number) ??
    furtherEvent(context, at, number) ??
    ofThose(tokens, number) ??
    inEachGroup(context, at, number) ??
    happenings(tokens, at, number) ??
    graded(tokens, at, number) ??
    ofCategory(tokens, at, number)
  );
}

/** "8 and 5 because of lack of effect and 3 and 9 because of adverse events": two groups, and why they stopped. */
function byReason(tokens: Tokens, at: number, number: NumberAt): Reading | undefined {
  const list = listAt(tokens, at) ?? wholeListAt(tokens, at);
  const end = list?.end ?? number.end;
  if (!tokens.isOneOf(end, REASONS) || !/^(?:of|to)$/.test(tokens.word(end + 1))) return undefined;
  if (list === undefined && number.value < 2) return undefined;
  return list === undefined ? one(number) : several(list);
}

const REASONS = wordSet('because due owing');

/** "22 recurrences in 88 patients given tamoxifen and 38 in 91 controls": as many in so many others. */
function outOfFurther(
  { block, found }: RecogniserContext,
  at: number,
  number: NumberAt,
): Reading | undefined {
  const { tokens } = block;
  if (tokens.word(at - 1) !== 'and' || tokens.word(number.end) !== 'in') return undefined;
  const others = wholeNumberAt(tokens, number.end + 1);
  if (others === undefined || others.value < number.value || nounAfter(tokens, others.end) === undefined)
    return undefined;
  const last = found.at(-1);
  const before = found.at(-2);
  const pair = isCounted(last) && isCounted(before);
  return pair && tokens.startOf(at) - last.end <= FURTHER_REACH ? one(number) : undefined;
}

function isCounted(one: RecogniserContext['found'][number] | undefined): one is FigureParts {
  return one?.type === 'figure' && (one.kind === 'count' || one.kind === 'sample-size');
}

function happenings(tokens: Tokens, at: number, number: NumberAt): Reading | undefined {
  if (!tokens.isNumber(at) && number.value < 2) return undefined;
  const list = listAt(tokens, at) ?? listInWords(tokens, at);
  const end = list?.end ?? number.end;
  if (nounAfter(tokens, end) !== undefined || isYear(number) || !isGroupBehind(tokens, end)) return undefined;
  if (!happened(tokens, at) && !isTally(tokens, at, list !== undefined)) return undefined;
  return list === undefined ? one(number) : several(list);
}

function listInWords(tokens: Tokens, at: number): ValueList | undefined {
  const list = wholeListAt(tokens, at);
  return list !== undefined && isGroupBehind(tokens, list.end) ? list : undefined;
}

function one(number: NumberAt): Reading {
  return { figures: [countOf(number, 'count')], end: number.end };
}

function several({ numbers, end }: ValueList): Reading | undefined {
  return numbers.every(isWhole) ? { figures: numbers.map((each) => countOf(each, 'count')), end } : undefined;
}

function happened(tokens: Tokens, at: number): boolean {
  const before = tokens.word(at - 1);
  if (before === 'in' || before === 'by')
    return (
      tokens.isOneOf(at - 2, HAPPENING) ||
      (before === 'in' && (endsGrade(tokens, at - 2) || happenedTo(tokens, at - 2)))
    );
  if (before === 'numbered') return tokens.isWord(at - 2) && !tokens.isOneOf(at - 2, LABELLED);
  return isNumberOf(tokens, at);
}

/** "…and required anticholinergics in four": the verb stands before what it is said of, with no number between. */
function happenedTo(tokens: Tokens, last: number): boolean {
  for (let i = last - 1; i > last - LONGEST_OBJECT; i--) {
    if (!tokens.isWord(i) && !tokens.isDash(i)) return false;
    if (tokens.isOneOf(i, DONE)) return true;
  }
  return false;
}

const LONGEST_OBJECT = 5;
const DONE = wordSet('required caused prompted necessitated showed produced induced');

/** "The boxes were numbered 31 and 38": labels. */
const LABELLED = wordSet('were was are is been be and each');

/** "grade 3 or higher in", "grade 3 in": the severity that those had who are counted. */
function endsGrade(tokens: Tokens, last: number): boolean {
  if (tokens.isNumber(last)) return tokens.isOneOf(last - 1, GRADE) || tokens.isDash(last - 1);
  return tokens.isOneOf(last, WORSE) && tokens.word(last - 1) === 'or' && tokens.isOneOf(last - 3, GRADE);
}

const GRADE = wordSet('grade grades');
const WORSE = wordSet('higher worse more above greater');

const HAPPENING = wordSet(`
  occurred obtained observed seen reported detected developed found achieved required noted identified recorded successful
  diagnosed confirmed recurred performed needed present positive experienced documented
`);

/** "Deaths: 3 and 2", "Falls: 14": what is counted, and the numbers of the groups behind a colon. */
function isTally(tokens: Tokens, at: number, several: boolean): boolean {
  if (!tokens.isSymbol(at - 1, ':') || !tokens.isNumber(at) || tokens.isOneOf(at - 2, LABELS)) return false;
  return (
    tokens.isOneOf(at - 2, THINGS) || (several && tokens.isWord(at - 2) && !tokens.isSymbol(at + 1, ','))
  );
}

function isGroupBehind(tokens: Tokens, at: number): boolean {
  return tokens.isOneOf(at, BEHIND_COUNT) || at >= tokens.count || tokens.isBreak(at);
}

const BEHIND_COUNT = wordSet(
  'in with for among on after ( ) , ; . and versus vs respectively cases at during',
);

/** "the number of exacerbations was 34", "numbers of falls were 34 and 60". */
function isNumberOf(tokens: Tokens, at: number): boolean {
  if (tokens.word(at - 1) !== 'was' && tokens.word(at - 1) !== 'were') return false;
  for (let i = at - 2; i > at - 9; i--) {
    if (!tokens.isWord(i) && !tokens.isDash(i)) return false;
    const word = tokens.word(i);
    if (!NUMBERS.has(word)) continue;
    const before = tokens.word(i - 1);
    return (
      tokens.isOneOf(i + 1, NUMBER_OF) && before !== 'mean' && before !== 'median' && before !== 'average'
    );
  }
  return false;
}

const NUMBERS = wordSet('number numbers figures incidence');
const NUMBER_OF = wordSet('of who with that for');

/** "39 of those on placebo", "twenty-nine of the residents": a part of people or things that were named. */
function ofThose(tokens: Tokens, number: NumberAt): Reading | undefined {
  if (tokens.word(number.end) !== 'of' || number.value < 2 || isYear(number)) return undefined;
  const named = tokens.word(number.end + 1);
  const noun = tokens.word(number.end + 2);
  if (named === 'those') return tokens.isWord(number.end + 2) ? one(number) : undefined;
  if (named !== 'the' && named !== 'these' && named !== 'our') return undefined;
  return PEOPLE.has(noun) || THINGS.has(noun) ? one(number) : undefined;
}

/** "24 children died (12 in each group)", "Serious adverse events: four in each arm": as many events in one group as in another. */
function inEachGroup({ block }: RecogniserContext, at: number, number: NumberAt): Reading | undefined {
  const tokens = block.tokens;
  if (tokens.word(number.end) !== 'in' || !/^(?:each|both)$/.test(tokens.word(number.end + 1)))
    return undefined;
  if (!/^(?:groups?|arms?)$/.test(tokens.word(number.end + 2))) return undefined;
  const opens = tokens.isSymbol(at - 1, '(') || tokens.isSymbol(at - 1, ':') || tokens.isSymbol(at - 1, ',');
  if (!opens) return undefined;
  const from = Math.max(block.sentenceAround(at).from, at - 8);
  for (let i = at - 2; i >= from; i--) if (tokens.isOneOf(i, EVENTS)) return one(number);
  return undefined;
}

const EVENTS = wordSet(`
  deaths events died event death relapsed relapses failures failed complications strokes infarctions fractures falls
  bleeds infections withdrew discontinued withdrawals
`);

/** "DLTs: one grade 3 hepatitis and 2 grade 4 rashes": events with their grade. */
function graded(tokens: Tokens, at: number, number: NumberAt): Reading | undefined {
  if (!tokens.isOneOf(number.end, GRADE) || !tokens.isNumber(number.end + 1)) return undefined;
  if (at > 0 && !tokens.isBreak(at - 1) && !tokens.isOneOf(at - 1, BEFORE_GRADED)) return undefined;
  let behind = number.end + 2;
  while (behind < number.end + 6 && (tokens.isDash(behind) || tokens.isNumber(behind))) behind++;
  // The grade itself counts nothing, so reading goes on behind it.
  return tokens.isWord(behind) ? { ...one(number), end: behind } : undefined;
}

const BEFORE_GRADED = wordSet(': , ; ( and with were was had including only');

/** "(10/34; 2 unconfirmed)", "(14 events, 3 pending)": how many of those just counted are of a kind. */
function ofCategory(tokens: Tokens, at: number, number: NumberAt): Reading | undefined {
  if (!tokens.isSymbol(at - 1, ';') && !tokens.isSymbol(at - 1, ',') && !tokens.isSymbol(at - 1, '('))
    return undefined;
  const closes = /^[),;]$/.test(tokens.raw(number.end + 1));
  return closes && tokens.isOneOf(number.end, CATEGORIES) ? one(number) : undefined;
}

const CATEGORIES = wordSet(
  'confirmed unconfirmed missing pending ongoing unknown censored fatal inevaluable',
);

/** "Rash was seen in 4 patients, nausea in 2 and headache in 1": a further event that was recognised, behind a count of the first. */
function furtherEvent(
  { block, found, isTaken }: RecogniserContext,
  at: number,
  number: NumberAt,
): Reading | undefined {
  const { tokens } = block;
  if ((tokens.word(at - 1) !== 'in' && tokens.word(at - 1) !== 'by') || isYear(number)) return undefined;
  const list = tokens.isNumber(at)
    ? (listAt(tokens, at) ?? wholeListAt(tokens, at))
    : wholeListAt(tokens, at);
  const named = isTaken(at - 2) && list !== undefined && isGroupBehind(tokens, list.end);
  const parallel =
    list !== undefined && (tokens.isOneOf(number.end, VERSUS) || isRespective(tokens, list.end) || named);
  const contrast = parallel ? list : undefined;
  // "flap necrosis in three and two respectively" needs no name that is known, "and in eight treated with cefaclor" none at all.
  const goesOn = tokens.word(at - 2) === 'and' && tokens.isOneOf(number.end, TREATED);
  if (!isTaken(at - 2) && !goesOn && !(parallel && tokens.isWord(at - 2) && !tokens.isOneOf(at - 2, LABELS)))
    return undefined;
  if (!goesOn && !isGroupBehind(tokens, contrast?.end ?? number.end)) return undefined;
  const last = lastButTests(found);
  if (last?.type !== 'figure' || (last.kind !== 'count' && last.kind !== 'percentage')) return undefined;
  const near =
    tokens.startOf(at) - last.end <= FURTHER_REACH &&
    last.start >= tokens.startOf(block.sentenceAround(at).from);
  if (!near) return undefined;
  return contrast === undefined ? one(number) : several(contrast);
}

/** The last annotation that is no p-value. */
function lastButTests(found: RecogniserContext['found']): RecogniserContext['found'][number] | undefined {
  const last = found.at(-1);
  return last?.type === 'figure' && last.kind === 'p-value' ? found.at(-2) : last;
}

const VERSUS = wordSet('vs versus v');
const TREATED = wordSet('treated given receiving taking who allocated assigned');

/** "respectively", ", respectively": behind a list that tells of the groups in turn. */
function isRespective(tokens: Tokens, at: number): boolean {
  return tokens.word(tokens.isSymbol(at, ',') ? at + 1 : at) === 'respectively';
}

const FURTHER_REACH = 60;

/** "measles (9 and 11 children) and impetigo (3 and 1)": the counts of a further event, in a bracket as those before. */
function furtherBracket({ block, found }: RecogniserContext, at: number): Reading | undefined {
  const tokens = block.tokens;
  if (!tokens.isNumber(at) || !tokens.isSymbol(at - 1, '(')) return undefined;
  const list = listAt(tokens, at);
  if (list === undefined || !tokens.isSymbol(list.end, ')')) return undefined;
  const from = tokens.startOf(block.sentenceAround(at).from);
  const size = list.numbers.length;
  for (let i = found.length - size; i < found.length; i++) {
    const before = found[i];
    if (before?.type !== 'figure' || before.kind !== 'count' || before.start < from) return undefined;
  }
  const last = found.at(-1)?.end ?? 0;
  let close = at - 2;
  while (close > at - 7 && (tokens.isWord(close) || tokens.isSymbol(close, ','))) close--;
  if (!tokens.isSymbol(close, ')') || tokens.startOf(close) - last > LONGEST_NOUN) return undefined;
  return several(list);
}

/** How many code units the noun of the first bracket may take. */
const LONGEST_NOUN = 24;

/** "6 and 11 children", "forty and 51 participants": counts that share their noun. */
export function countsInARow(tokens: Tokens, at: number): Reading | undefined {
  const list = (tokens.isNumber(at) ? listAt(tokens, at) : undefined) ?? wholeListAt(tokens, at);
  if (list === undefined || !list.numbers.every(isWhole)) return undefined;
  const noun = nounAfter(tokens, list.end);
  if (noun === undefined) return undefined;
  // "one and two patients" may be labels or pronouns.
  if (!tokens.isNumber(at) && (list.numbers[0]?.value ?? 0) < 2) return undefined;
  return { figures: list.numbers.map((each) => countOf(each, 'count', noun.word)), end: list.end };
}
