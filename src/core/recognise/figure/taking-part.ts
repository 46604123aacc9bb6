/**
 * Sizes told by what people did: "622 received vericiguat and 626 placebo", "22 municipalities took part", "148 in the yoga
 * group completed", and those whose arm's name stands before them: "(intervention 751; usual care 733)".
 */
import type { Tokens } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import type { RecogniserContext } from '../recogniser.js';
import { PEOPLE } from './count-words.js';
import { countOf, isYear } from './counted.js';
import { LABELS } from './cues.js';
import { type NumberAt, percentSignEnd, type Reading } from './reader.js';
import { wholeNumberAt } from './whole-number.js';

/** The sizes of groups at a token that holds a whole number. */
export function sizesByVerb(context: RecogniserContext, at: number, number: NumberAt): Reading | undefined {
  if (number.value < 2) return undefined;
  const tokens = context.block.tokens;
  const size = () => ({ figures: [countOf(number, 'sample-size')], end: number.end });
  if (tokens.word(number.end) === 'received') return receivers(context, number);
  if (tookPart(tokens, number) || inGroupThatStayed(context, number)) return size();
  const never = tokens.word(number.end) === 'never' && DOSED.has(tokens.word(number.end + 1));
  if (never && !LABELS.has(tokens.word(at - 1))) return size();
  return namesFirst(context, at);
}

const DOSED = wordSet('took received started began got');

/** "622 received vericiguat and 626 placebo": both arms of what was given. */
function receivers({ block, isTaken }: RecogniserContext, number: NumberAt): Reading | undefined {
  const { tokens } = block;
  const isGiven = (i: number) => tokens.isWord(i) && (isTaken(i) || GIVEN.has(tokens.word(i)));
  if (!isGiven(number.end + 1)) return undefined;
  for (let i = number.end + 2; i < number.end + 6; i++) {
    if (tokens.word(i) !== 'and') {
      if (!tokens.isWord(i)) return undefined;
      continue;
    }
    const second = wholeNumberAt(tokens, i + 1);
    const given =
      second !== undefined && tokens.word(second.end) === 'received' ? second.end + 1 : second?.end;
    if (second === undefined || given === undefined || !isGiven(given) || second.value < 2) return undefined;
    return { figures: [number, second].map((one) => countOf(one, 'sample-size')), end: second.end };
  }
  return undefined;
}

const GIVEN = wordSet('placebo vehicle sham control active');

/** "Twenty-two municipalities took part", "14 dialysis units participated". */
function tookPart(tokens: Tokens, number: NumberAt): boolean {
  for (let i = number.end + 1; i < number.end + 4; i++) {
    const word = tokens.word(i);
    const verb = (word === 'took' && tokens.word(i + 1) === 'part') || word === 'participated';
    if (verb) return /[a-z]s$/.test(tokens.word(i - 1)) && !TIMES.has(tokens.word(i - 1));
    if (!tokens.isWord(i)) return false;
  }
  return false;
}

const TIMES = wordSet('years months weeks days hours');

/** "148 in the yoga group and 150 in the control group completed the trial". */
function inGroupThatStayed({ block }: RecogniserContext, number: NumberAt): boolean {
  const { tokens } = block;
  if (tokens.word(number.end) !== 'in' || tokens.word(number.end + 1) !== 'the' || isYear(number))
    return false;
  let group = number.end + 2;
  while (group < number.end + 7 && tokens.isWord(group) && !GROUPS.has(tokens.word(group))) group++;
  if (!GROUPS.has(tokens.word(group))) return false;
  const to = Math.min(block.sentenceAround(group).to, group + STAYED_REACH);
  for (let i = group + 1; i < to; i++) {
    const word = tokens.word(i);
    if (STAYED.has(word)) return true;
    if (!tokens.isNumber(i) && !GOING_ON.has(word) && !tokens.isDash(i) && tokens.isWord(i) && isVerb(word))
      return false;
    if (tokens.isSymbol(i, ';') || tokens.isSymbol(i, '%') || tokens.isSymbol(i, ',')) return false;
  }
  return false;
}

const GROUPS = wordSet('group arm cohort');
const STAYED = wordSet('completed finished analysed analyzed');
const GOING_ON = wordSet('and in the group arm were who');
const STAYED_REACH = 14;

function isVerb(word: string): boolean {
  return word === 'had' || word === 'was' || word === 'did' || word.endsWith('ed');
}

/** "(intervention 751; usual care 733)", "(Q6W 157; Q4W 151)": at the first of the numbers. */
function namesFirst({ block }: RecogniserContext, at: number): Reading | undefined {
  const { tokens } = block;
  if (!tokens.isNumber(at) || !tokens.isWord(at - 1)) return undefined;
  let open = at - 1;
  while (open > at - 5 && isNamePart(tokens, open)) open--;
  if (!tokens.isSymbol(open, '(') || !isAllocation(block, open)) return undefined;
  const numbers: NumberAt[] = [];
  let i = open + 1;
  while (numbers.length < MOST) {
    const name = i;
    while (i < name + 4 && isNamePart(tokens, i)) i++;
    const number = tokens.isNumber(i) ? wholeNumberAt(tokens, i) : undefined;
    if (number === undefined || i === name || number.value < 2 || LABELS.has(tokens.word(i - 1)))
      return undefined;
    if (percentSignEnd(tokens, number.end) > 0) return undefined;
    numbers.push(number);
    if (tokens.isSymbol(number.end, ')')) break;
    if (!tokens.isSymbol(number.end, ';') && !tokens.isSymbol(number.end, ',')) return undefined;
    i = number.end + 1;
  }
  if (numbers.length < 2) return undefined;
  return {
    figures: numbers.map((one) => countOf(one, 'sample-size')),
    end: numbers.at(-1)?.end ?? at + 1,
  };
}

const MOST = 5;

function isNamePart(tokens: Tokens, at: number): boolean {
  return (tokens.isWord(at) && !NO_NAMES.has(tokens.word(at))) || tokens.isDash(at);
}

const NO_NAMES = wordSet(
  'mean median range age aged sd se ci n p of at to was than ages heights may june july march april january',
);

/** True where the words before a bracket say who was allocated or how many there were. */
function isAllocation(block: RecogniserContext['block'], open: number): boolean {
  const { tokens } = block;
  const from = Math.max(block.sentenceAround(open).from, open - 14);
  for (let i = open - 1; i >= from; i--) {
    if (ALLOCATED.has(tokens.word(i))) return true;
    if (HARMED.has(tokens.word(i))) return false;
  }
  return PEOPLE.has(tokens.word(open - 1));
}

const ALLOCATED = wordSet(`
  randomised randomized randomisation randomization assigned allocated recruited enrolled included analysed analyzed
`);
const HARMED = wordSet('died deaths events relapsed had developed reported occurred withdrew');
