/** What stands between the number of those who were split and their arms. */
import type { Figure } from '../../schema/annotation.js';
import { indexFrom } from '../claims/by-sentence.js';
import type { CheckContext } from './check.js';
import { wholeNumber } from './figure-numbers.js';
import { sentenceAt, wordsAfter, wordsBefore } from './own-sentences.js';
import { holdsNumber } from './printed-numbers.js';

/** "619 were randomised, seven were lost, leaving 308 and 304": the arms are those of the rest. */
export function loses({ document }: CheckContext, total: Figure, first: Figure): boolean {
  const between = document.text.slice(total.end, Math.max(total.end, first.start));
  return LOSING.test(between) || OTHER_POPULATION.test(between);
}

/** "Of 90, 40 were assigned to A and 43 to B; 7 withdrew before": who is in no arm is counted behind them. */
export function countsTheRest({ document, byType }: CheckContext, last: Figure, missing: number): boolean {
  const end = sentenceAt(document, last.start)?.end ?? last.end;
  return byType.figure
    .slice(indexFrom(byType.figure, last.end), indexFrom(byType.figure, end))
    .some((one) => wholeNumber(one) === missing && !isTime(one));
}

function isTime({ kind }: Figure): boolean {
  return kind === 'duration' || kind === 'age';
}

/** "86 knees of 80 patients: 43 and 43": the whole is a number before the one right before the arms. */
export function isPrintedAhead({ document }: CheckContext, { start }: Figure, sum: number): boolean {
  return holdsNumber(wordsBefore(document, start, AHEAD), sum);
}

/** How far ahead of a number the whole may stand, in UTF-16 code units. */
const AHEAD = 300;

/** "720 were randomised; 718 received a dose (360 and 358)": the arms are those of the number right before them. */
export function printsBetween(
  { document }: CheckContext,
  total: Figure,
  first: Figure,
  sum: number,
): boolean {
  if (first.start < total.end) return false;
  return holdsNumber(document.text.slice(total.end, first.start), sum);
}

const LOSING =
  /\b(?:took none|never|did not|were not|was not|leaving|lost|excluded|excluding|exclusion|withdr[ae]w|withdrawals?|dropped)\b/;
const OTHER_POPULATION =
  /\b(?:intention.to.treat|intent.to.treat|ITT|per.protocol|safety|evaluable|analysis)\s(?:population|set|sample|group)\s(?:comprised|included|consisted|contained|had|was|were)\b/i;

/** "76 patients were randomised. Of these, 38 were allocated to …": the two sentences are as good as one. */
export function followsUpon({ document }: CheckContext, { stage, end }: Figure, first: Figure): boolean {
  const sentence = sentenceAt(document, end - 1);
  if (stage !== 'randomised' || sentence === undefined || first.start < sentence.end) return false;
  return OF_THESE.test(document.text.slice(sentence.end, first.start));
}

const OF_THESE =
  /^\s*(?:Of (?:these|them|those)|(?:They|These|All|The)\s(?:\p{L}+\s)?were|(?:Patients|Participants|Subjects) were)\b[^.;]{0,60}$/u;

/** "Of 160 participants, 70 in the diet group and 80 in the exercise group attended": those of each arm of whom something is told. */
export function tellsOfSome({ document }: CheckContext, last: Figure): boolean {
  return OF_SOME.test(wordsAfter(document, last.end, LONGEST_NAME));
}

const LONGEST_NAME = 110;
const OF_SOME =
  /^[^.;,()]{0,60}?\b(?:groups?|arms?)\s(?:(?:were|was|had|did|remained|became|showed|reported|attended|responded|improved|relapsed|completed|achieved|reached|died|developed|required|needed|recovered|experienced|survived|stopped|received|took|used|gave|underwent|met|returned|continued|discontinued|withdrew)\b)(?!\s(?:been\s)?(?:randomi|assigned|allocated|enrolled|included|recruited|entered|treated|analy|evaluated|studied|given))/;

/** "102 patients in the surgery group and 110 in the bracing group were analysed": maybe all of them, maybe fewer. */
export function mayBeFewer({ document }: CheckContext, last: Figure): boolean {
  return WERE_LEFT.test(wordsAfter(document, last.end, LONGEST_NAME));
}

const WERE_LEFT =
  /^[^.;,()]{0,60}?\b(?:groups?|arms?)\s(?:were|was)\s(?:\w+\s)?(?:analy[sz]ed|evaluated|evaluable|assessed|available|treated|studied|followed)\b/;

/** True where words of those who are in none of the arms, or of an analysis, stand shortly before or among them. */
export function areOfFewer({ document }: CheckContext, first: Figure, last: Figure): boolean {
  return OF_FEWER.test(document.text.slice(Math.max(0, first.start - FEWER_REACH), last.end));
}

const FEWER_REACH = 160;
const OF_FEWER =
  /\b(?:leaving|left|lost|excluded|withdr[ae]w|dropped|refused|analy[sz]ed|evaluable|evaluated|completed|population)\b/;

/**
 * "210 were randomised: 105 to surgery and 97 to bracing", "assigned to surgery (n = 105) or bracing (n = 97)": the words split
 * everyone, so nobody may be missing. "Of 240, 118 took A and 112 took B" tells of those who did.
 */
export function splitsAll({ document }: CheckContext, total: Figure, arms: readonly Figure[]): boolean {
  const end = Math.min(Math.max(total.end, arms.at(-1)?.end ?? 0), total.end + SPLIT_REACH);
  const said = wordsBefore(document, total.start, SPLIT_REACH) + document.text.slice(total.start, end);
  return WERE_SPLIT.test(said) || (arms.some(isInBracket) && SPLIT.test(said));

  function isInBracket({ start }: Figure): boolean {
    return /[([]\s?$/.test(document.text.slice(Math.max(0, start - 2), start));
  }
}

/** How far from the number of all the words that split them may stand, in UTF-16 code units. */
const SPLIT_REACH = 500;
const WERE_SPLIT =
  /\b(?:were|was|been|we|and)\s(?:then\s|all\s)?(?:randomly\s|equally\s|also\s)?(?:randomi[sz]ed|assigned|allocated|allotted|divided|split)\b/i;
const SPLIT = /\b(?:randomi[sz]ed|assigned|allocated|allotted|divided|split)\b/i;
