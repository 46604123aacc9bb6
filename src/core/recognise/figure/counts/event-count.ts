/**
 * Counts of events and of those who had them, which no noun follows: "occurred in 12 with the drug and 25 with placebo",
 * "the number of falls was 34", "Deaths: 3 and 2", "crises numbered 31 and 38", "was reported by 39 of those on placebo".
 */
import { copyWith } from '../../../text/copy.js';
import type { Tokens } from '../../../text/tokens.js';
import { wordSet } from '../../../text/word-set.js';
import type { RecogniserContext } from '../../recogniser.js';
import { LABELS } from '../cues.js';
import type { NumberAt, Reading } from '../reader.js';
import { isRespective } from '../surrounding-words.js';
import { jointEnd, listAt, type ValueList } from '../values/value-list.js';
import { PEOPLE, THINGS } from './count-words.js';
import { countOf, isYear, nounAfter } from './counted.js';
import { isGroupBehind, one, several } from './counts-of-groups.js';
import { againstRow, furtherBracket, furtherEvent, outOfFurther } from './further-events.js';
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
    ofThose(tokens, at, number) ??
    inEachGroup(context, at, number) ??
    inGroups(context, at, number) ??
    ofCauses(context, at, number) ??
    happenings(tokens, at, number) ??
    graded(tokens, at, number) ??
    againstRow(context, at) ??
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

const GRADE = wordSet('grade grades gr');
const WORSE = wordSet('higher worse more above greater');

const HAPPENING = wordSet(`
  occurred obtained observed seen reported detected developed found achieved required noted identified recorded successful
  diagnosed confirmed recurred performed needed present positive experienced documented
`);

/** "Deaths: 3 and 2", "Falls: 14": what is counted, and the numbers of the groups behind a colon. */
function isTally(tokens: Tokens, at: number, several: boolean): boolean {
  if (!tokens.isSymbol(at - 1, ':') || tokens.isOneOf(at - 2, LABELS)) return false;
  // "Cardiac events: nine with the drug"
  if (!tokens.isNumber(at)) return tokens.isOneOf(at - 2, THINGS);
  return (
    tokens.isOneOf(at - 2, THINGS) || (several && tokens.isWord(at - 2) && !tokens.isSymbol(at + 1, ','))
  );
}

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

/**
 * "39 of those on placebo", "twenty-nine of the residents", "3 and 5 of them with fractures", "and in 231 of the control
 * arm": a part of people or things that were named.
 */
function ofThose(tokens: Tokens, at: number, number: NumberAt): Reading | undefined {
  const list = listAt(tokens, at) ?? wholeListAt(tokens, at);
  const end = list?.end ?? number.end;
  if (tokens.word(end) !== 'of' || isYear(number)) return undefined;
  const counted = () => (list === undefined ? one(number) : several(list));
  if (tokens.isOneOf(end + 1, THEM)) return counted();
  // "in one of these, T cells expanded", "one of these reported pain"
  const pointed = tokens.word(end + 1) === 'these' && tokens.isOneOf(end + 2, BEHIND_THESE);
  if (pointed) return counted();
  if (number.value < 2) return undefined;
  const named = tokens.word(end + 1);
  const noun = tokens.word(end + 2);
  if (named === 'those') return tokens.isWord(end + 2) ? counted() : undefined;
  if (named !== 'the' && named !== 'these' && named !== 'our') return undefined;
  if (PEOPLE.has(noun) || THINGS.has(noun)) return counted();
  if (wholeNumberAt(tokens, end + 2) !== undefined || tokens.isOneOf(end + 2, OTHERS)) return undefined;
  for (let i = end + 2; i < end + LONGEST_ARM; i++) {
    if (tokens.isOneOf(i, ARM) || (i > end + 2 && tokens.isOneOf(i, PEOPLE))) return counted();
    if (!tokens.isWord(i) && !tokens.isDash(i) && !tokens.isNumber(i)) return undefined;
  }
  return undefined;
}

const THEM = wordSet('them whom');
const BEHIND_THESE = wordSet(
  ', . ; ) had reported was were died discontinued withdrew required developed occurred',
);
const OTHERS = wordSet('other remaining same most first second third');
const LONGEST_ARM = 7;
const ARM = wordSet('arm group cohort case takers');

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

/** "DLTs: one grade 3 hepatitis and 2 grade 4 rashes", "6 patients (10%), 1 G3": events with their grade. */
function graded(tokens: Tokens, at: number, number: NumberAt): Reading | undefined {
  const short = tokens.isOneOf(number.end, SHORT_GRADES);
  if (!short && !(tokens.isOneOf(number.end, GRADE) && tokens.isNumber(number.end + 1))) return undefined;
  if (at > 0 && !tokens.isBreak(at - 1) && !tokens.isOneOf(at - 1, BEFORE_GRADED)) return undefined;
  let behind = short ? number.end + 1 : number.end + 2;
  while (behind < number.end + 6 && (tokens.isDash(behind) || tokens.isNumber(behind))) behind++;
  // The grade itself counts nothing, so reading goes on behind it.
  return tokens.isWord(behind) || tokens.isSign(behind, ',;)')
    ? copyWith(one(number), { end: behind })
    : undefined;
}

const SHORT_GRADES = wordSet('g1 g2 g3 g4 g5');
const BEFORE_GRADED = wordSet(': , ; ( and with were was had including only');

/** "burning in 5 in group A and 6 in group B": a count in each of two groups. */
function inGroups({ block }: RecogniserContext, at: number, number: NumberAt): Reading | undefined {
  const { tokens } = block;
  if (!tokens.isOneOf(at - 1, IN) || !tokens.isWord(at - 2)) return undefined;
  const behind = groupEnd(tokens, number.end);
  const next = behind < 0 ? -1 : jointEnd(tokens, behind);
  const other = next < 0 ? undefined : wholeNumberAt(tokens, next);
  if (other === undefined || groupEnd(tokens, other.end) < 0) return undefined;
  return several({ numbers: [number, other], end: other.end });
}

const IN = wordSet('in by');

/** The token behind "in group A", "in the control arm", or -1. */
function groupEnd(tokens: Tokens, at: number): number {
  if (tokens.word(at) !== 'in') return -1;
  for (let i = at + 1; i < at + LONGEST_ARM && (tokens.isWord(i) || tokens.isDash(i)); i++) {
    if (!tokens.isOneOf(i, ARM)) continue;
    const label =
      tokens.endOf(i + 1) - tokens.startOf(i + 1) < 3 &&
      !tokens.isSymbol(i + 1, ',') &&
      !tokens.isSymbol(i + 1, '.');
    return label ? i + 2 : i + 1;
  }
  return -1;
}

/** "Nineteen died, seven of cardiovascular causes": what those who died, died of. */
function ofCauses({ block, found }: RecogniserContext, at: number, number: NumberAt): Reading | undefined {
  const { tokens } = block;
  if (!tokens.isSymbol(at - 1, ',') || !tokens.isOneOf(number.end, FROM)) return undefined;
  if (!tokens.isWord(number.end + 1) || tokens.isOneOf(number.end + 1, NO_CAUSE)) return undefined;
  const last = found.findLast((one) => one.type === 'figure');
  if (last?.type !== 'figure' || last.kind !== 'count' || (last.value ?? 0) < number.value) return undefined;
  const { from } = block.sentenceAround(at);
  for (let i = at - 2; i >= from; i--) if (tokens.isOneOf(i, DIED)) return one(number);
  return undefined;
}

const FROM = wordSet('of from');
const NO_CAUSE = wordSet('the these those which whom them all');
const DIED = wordSet('died deaths');

/** "(10/34; 2 unconfirmed)", "(14 events, 3 pending)": how many of those just counted are of a kind. */
function ofCategory(tokens: Tokens, at: number, number: NumberAt): Reading | undefined {
  if (!tokens.isSymbol(at - 1, ';') && !tokens.isSymbol(at - 1, ',') && !tokens.isSymbol(at - 1, '('))
    return undefined;
  const closes = /^[),;.]$/.test(tokens.raw(number.end + 1));
  return closes && tokens.isOneOf(number.end, CATEGORIES) ? one(number) : undefined;
}

const CATEGORIES = wordSet(
  'confirmed unconfirmed missing pending ongoing unknown censored fatal inevaluable',
);

/** "6 and 11 children", "forty and 51 participants": counts that share their noun. */
export function countsInARow(tokens: Tokens, at: number): Reading | undefined {
  const list = (tokens.isNumber(at) ? listAt(tokens, at) : undefined) ?? wholeListAt(tokens, at);
  if (list === undefined || !list.numbers.every(isWhole)) return undefined;
  const noun = nounAfter(tokens, list.end);
  if (noun === undefined) return undefined;
  // "one and two patients" may be labels or pronouns, not "one and four patients, respectively".
  const told = isRespective(tokens, noun.end);
  if (!tokens.isNumber(at) && (list.numbers[0]?.value ?? 0) < 2 && !told) return undefined;
  return { figures: list.numbers.map((each) => countOf(each, 'count', noun.word)), end: list.end };
}
