/** Whether numbers side by side in a sentence may be a whole and all its parts, by what stands among them. */
import type { Figure } from '../../schema/annotation.js';
import type { TrialDocument } from '../text/document.js';
import { isEquation } from './allocation-reading.js';
import { isFigure, type SentenceGroup } from './by-sentence.js';
import { AWAY } from './closed-list.js';
import { isOfOneArm } from './one-arm.js';

/** Parts behind their whole, with the size right behind them. */
export interface PartsInSentence {
  readonly arms: readonly Figure[];
  readonly next: Figure | undefined;
}

/** False where a share, a pair or a further item makes them something else: "nausea (12, 18%) and rash (9)", "12 v 9". */
export function mayBeWholeList(
  whole: Figure,
  { arms, next }: PartsInSentence,
  group: SentenceGroup,
  document: TrialDocument,
): boolean {
  const { text } = document;
  const first = arms[0] ?? whole;
  const last = arms.at(-1) ?? whole;
  // "220 were randomised to three doses (n = 261) or two (n = 259)": sizes in so many words are parts, even of fewer.
  const fewer = arms.some(({ value = 0 }) => value >= (whole.value ?? 0));
  if (isEquation(whole) || (fewer && !arms.every(isEquation))) return false;
  // "27 eyes: 14 in A, 10 in B and 3 in C": 14 is a part itself.
  const sum = arms.reduce((some, { value = 0 }) => some + value, whole.value ?? 0);
  if (group.annotations.some((one) => isFigure(one) && one.end <= whole.start && one.value === sum))
    return false;
  if (ENDS_PAIR.test(text.slice(whole.end, first.start)) || leavesBracket(text.slice(whole.end, last.end)))
    return false;
  const between = text.slice(whole.end, first.start);
  if (TO_ONE_ARM.test(between) || isOfOneArm(between)) return false;
  if (!saysAll(whole, arms, group, document)) return false;
  const behind = text.slice(last.end, next?.start ?? last.end);
  if (GOES_ON.test(behind) || GOES_ON_IN_BRACKETS.test(behind)) return false;
  return areJoinedAlike(arms, text) && standAlone(whole, arms, next, group, document);
}

/** True where the words split the whole, and nobody left or is in another part. */
function saysAll(
  whole: Figure,
  arms: readonly Figure[],
  { sentence }: SentenceGroup,
  { text }: TrialDocument,
): boolean {
  const last = arms.at(-1) ?? whole;
  const until = Math.min(sentence.end, last.end + NAME);
  if (OF_SOME.test(text.slice(whole.end, arms[0]?.start)) || WITH_DATA.test(text.slice(last.end, until)))
    return false;
  const said = text.slice(whole.end, sentence.end).replace(TO_BOTH, '');
  if (AWAY.test(text.slice(whole.end, until)) || OTHERS.test(said)) return false;
  // "(100 low dose, 100 high dose, placebo)": a part without its number.
  if (UNNUMBERED.test(text.slice(last.end, until))) return false;
  return (
    /:\s$/.test(text.slice(whole.end, arms[0]?.start)) ||
    SPLITS.test(text.slice(sentence.start, until)) ||
    isBareBracket(arms, text) ||
    isBracketOfArms(arms, text)
  );
}

/** "(60 and 61)". */
function isBareBracket(arms: readonly Figure[], text: string): boolean {
  const [start, end] = [arms[0]?.start ?? 0, arms.at(-1)?.end ?? 0];
  return (
    text[start - 1] === '(' &&
    text[end] === ')' &&
    !/[^\s\d,;/]/.test(text.slice(start, end).replace(JOINS, ''))
  );
}

/** "(4532 vaccine, 2267 placebo)": one of the names is that of a control. */
function isBracketOfArms(arms: readonly Figure[], text: string): boolean {
  const [start, end] = [arms[0]?.start ?? 0, arms.at(-1)?.end ?? 0];
  const opens = text[start - 1] === '(';
  const closing = text.indexOf(')', end);
  if (!opens || closing < 0 || closing - end > NAME) return false;
  return CONTROL.test(text.slice(start, closing)) && !/[.;:()]/.test(text.slice(start, closing));
}

const CONTROL = /\b(?:placebo|sham|controls?|vehicle|usual care|standard)\b/i;
const TO_BOTH = /\b\d+\s(?:to|on|with|in|received|got)\sboth\b/;
const JOINS = /\b(?:and|vs?\.?|versus)\b/g;

/** How far behind the last part its name may end, in UTF-16 code units. */
const NAME = 60;
const SPLITS = /\b(?:random|assigned|allocat|allotted|divided|split|groups?\b|arms?\b)/i;
/** "17 (1.8%), respectively, most often with fever (7 and 13)". */
const OF_SOME = /\b(?:respectively|most|mostly|mainly|chiefly|especially|including|includes)\b/;
const WITH_DATA = /^[^.;:()]*\b(?:evaluable|complete data|with data|were seen)\b/;
const OTHERS = /\b(?:others?|rest|remain\w+|both)\b/;
const UNNUMBERED = /^[^.;:()\d]*,\s(?:and\s|or\s)?\p{L}[^.;()\d]*\)/u;

/** "97 vs 96 patients", "34 took A and 33 B": the first of them is no part of the whole. */
const ENDS_PAIR = /^\s?[,/]\s?$|\b(?:and|or|vs?\.?|versus)\s$/;
/** "19 were randomised to lavage, 14 to": the number of an arm. */
const TO_ONE_ARM =
  /\b(?:randomi[sz]ed|assigned|allocated|allotted)\sto\s(?![^.;:]*\b(?:or|either|and)\b)[^.;:]*,\s$/;
/** ", 271 on placebo", " and 40". */
const GOES_ON = /^[^.;:()]{0,60}(?:,|\band|\bvs?\.?|\bversus|\/)\s?(?:\w+\s){0,3}$/;
/** "), danger signs <5 (". */
const GOES_ON_IN_BRACKETS = /^\),?\s[^.;:()]{2,60}\(\s?$/;

/** "(16 vs 18), and rash (6 vs 5)": a bracket that holds the whole, or some of the parts, closes. */
function leavesBracket(stretch: string): boolean {
  let depth = 0;
  for (const character of stretch) {
    if (character === '(' || character === '[') depth++;
    else if ((character === ')' || character === ']') && --depth < 0) return true;
  }
  return false;
}

/** "11 bone and 6 soft tissue; 19 had been treated before": behind the semicolon something else is told. */
function areJoinedAlike(arms: readonly Figure[], text: string): boolean {
  const glue = arms.slice(1).map(({ start }, i) => text.slice(arms[i]?.end ?? start, start));
  const semicolons = glue.filter((one) => one.includes(';')).length;
  return (semicolons === 0 || semicolons === glue.length) && !glue.some((one) => IN_TOTAL.test(one));
}

/** "8 in 15, 10 in 16". */
const IN_TOTAL = /^\s(?:in|of)\s\d/;

/** How far behind the last part its share may stand, in UTF-16 code units. */
const NEAR = 4;

/** True where no value stands among the numbers or right behind them, and no share but that of the whole or of arms. */
function standAlone(
  whole: Figure,
  arms: readonly Figure[],
  next: Figure | undefined,
  { annotations }: SentenceGroup,
  { text }: TrialDocument,
): boolean {
  const last = arms.at(-1) ?? whole;
  return annotations.every(
    (one) =>
      !isFigure(one) ||
      one.start < whole.end ||
      one.start > last.end + NEAR ||
      BESIDE.has(one.kind) ||
      arms.includes(one) ||
      one === next ||
      (one.kind === 'percentage' && isShareOf(one, whole, arms, text)),
  );
}

/** "4736 (1.1%) entered", "28 (7.7%) in the drug group and 34 (8.4%) in the placebo group". */
function isShareOf(share: Figure, whole: Figure, arms: readonly Figure[], text: string): boolean {
  const owner = [whole, ...arms].find(({ end }) => share.start > end && share.start - end <= NEAR);
  return owner === whole || (owner !== undefined && IN_GROUP.test(text.slice(share.end, share.end + NAME)));
}

const IN_GROUP = /^\)?\s(?:in|of|on)\s(?:the\s)?[^.;:()\d]*?\b(?:groups?|arms?)\b/;

/** A dose or a time may be the name of an arm, an age that of the people. */
const BESIDE: ReadonlySet<Figure['kind']> = new Set(['quantity', 'duration', 'age']);
