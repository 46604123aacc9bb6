/**
 * Sizes told by what people did: "622 received vericiguat and 626 placebo", "22 municipalities took part", "148 in the yoga
 * group completed".
 */
import type { Tokens } from '../../../text/tokens.js';
import { wordSet } from '../../../text/word-set.js';
import type { RecogniserContext } from '../../recogniser.js';
import { LABELS } from '../cues.js';
import type { NumberAt, Reading } from '../reader.js';
import { PEOPLE } from './count-words.js';
import { countOf, isYear } from './counted.js';
import { sizesBehindNames } from './named-sizes.js';
import { wholeNumberAt } from './whole-number.js';

/** The sizes of groups at a token that holds a whole number. */
export function sizesByVerb(context: RecogniserContext, at: number, number: NumberAt): Reading | undefined {
  if (number.value < 2) return undefined;
  const tokens = context.block.tokens;
  const size = () => ({ figures: [countOf(number, 'sample-size')], end: number.end });
  const receivers = receiversFrom(context, number);
  if (receivers !== undefined) return receivers;
  if (tookPart(tokens, number) || inGroupThatStayed(context, number) || isTakenIn(tokens, at, number))
    return size();
  const never = tokens.word(number.end) === 'never' && tokens.isOneOf(number.end + 1, DOSED);
  if (never && !tokens.isOneOf(at - 1, LABELS)) return size();
  return sizesBehindNames(context, at);
}

/** "we screened 2016 patients and randomised 700, 350 to each group": the object of a verb that takes people in. */
function isTakenIn(tokens: Tokens, at: number, number: NumberAt): boolean {
  if (!tokens.isOneOf(at - 1, TAKING_IN) || !tokens.isOneOf(at - 2, ACTIVE) || isYear(number)) return false;
  return tokens.isSign(number.end, ',;.(') || tokens.isOneOf(number.end, PEOPLE);
}

const TAKING_IN = wordSet('randomised randomized enrolled recruited screened included');
const ACTIVE = wordSet('we and');

const DOSED = wordSet('took received started began got');

/** "622 received vericiguat and 626 placebo", "95 of them got the vaccine and 97 got a placebo": both arms of what was given. */
function receiversFrom({ block, found, isTaken }: RecogniserContext, number: NumberAt): Reading | undefined {
  const { tokens } = block;
  const isDrug = (i: number) => found.some((one) => one.type === 'drug' && one.start === tokens.startOf(i));
  /** The token at which what was given stands, behind the verb if there is one; or -1. */
  const givenAt = (i: number, verbNeeded: boolean): number => {
    const verb = tokens.word(i) === 'of' && tokens.isOneOf(i + 1, THEM) ? i + 2 : i;
    if (tokens.isOneOf(verb, GETTING) || (tokens.word(verb) === 'had' && isDrug(verb + 1))) i = verb + 1;
    else if (verbNeeded) return -1;
    const given = tokens.isOneOf(i, ARTICLES) ? i + 1 : i;
    return isTaken(given) || tokens.isOneOf(given, GIVEN) ? given : -1;
  };
  const noun = tokens.isOneOf(number.end, PEOPLE) ? number.end + 1 : number.end;
  const first = givenAt(noun, true);
  if (first < 0) return undefined;
  for (let i = first + 1; i < first + 5; i++) {
    if (tokens.word(i) !== 'and') {
      if (!tokens.isWord(i) && !isTaken(i)) return undefined;
      continue;
    }
    const second = wholeNumberAt(tokens, i + 1);
    if (second === undefined || second.value < 2 || givenAt(second.end, false) < 0) return undefined;
    return { figures: [number, second].map((one) => countOf(one, 'sample-size')), end: second.end };
  }
  return undefined;
}

const THEM = wordSet('them whom');
const GETTING = wordSet('received got took');
const ARTICLES = wordSet('a an the');
const GIVEN = wordSet(
  'combination monotherapy both alone treatment therapy placebo vehicle sham control active',
);

/** "Twenty-two municipalities took part", "14 dialysis units participated". */
function tookPart(tokens: Tokens, number: NumberAt): boolean {
  // "300 adults from 9 clinics took part": it was the adults who did.
  if (tokens.isOneOf(number.end - 2, FROM_WHERE)) return false;
  for (let i = number.end + 1; i < number.end + 4; i++) {
    const word = tokens.word(i);
    const verb = (word === 'took' && tokens.word(i + 1) === 'part') || word === 'participated';
    if (verb) return /[a-z]s$/.test(tokens.word(i - 1)) && !tokens.isOneOf(i - 1, TIMES);
    if (!tokens.isWord(i)) return false;
  }
  return false;
}

const FROM_WHERE = wordSet('from in at across of');
const TIMES = wordSet('years months weeks days hours');

/** "148 in the yoga group and 150 in the control group completed the trial". */
function inGroupThatStayed({ block }: RecogniserContext, number: NumberAt): boolean {
  const { tokens } = block;
  if (tokens.word(number.end) !== 'in' || tokens.word(number.end + 1) !== 'the' || isYear(number))
    return false;
  let group = number.end + 2;
  while (group < number.end + 7 && tokens.isWord(group) && !tokens.isOneOf(group, GROUPS)) group++;
  if (!tokens.isOneOf(group, GROUPS)) return false;
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
