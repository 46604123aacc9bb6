/** What stands between the number of those who were split and their arms. */
import type { Figure } from '../../schema/annotation.js';
import type { CheckContext } from './check.js';
import { wholeNumber } from './figure-numbers.js';
import { sentenceAt, wordsBefore } from './own-sentences.js';
import { holdsNumber } from './printed-numbers.js';

/** "619 were randomised, seven were lost, leaving 308 and 304": the arms are those of the rest. */
export function loses({ document }: CheckContext, total: Figure, first: Figure): boolean {
  return LOSING.test(document.text.slice(total.end, Math.max(total.end, first.start)));
}

/** "Of 90, 40 were assigned to A and 43 to B; 7 withdrew before": who is in no arm is counted behind them. */
export function countsTheRest({ document, byType }: CheckContext, last: Figure, missing: number): boolean {
  const end = sentenceAt(document, last.start)?.end ?? last.end;
  return byType.figure.some(
    (one) => one.start >= last.end && one.start < end && wholeNumber(one) === missing && !isTime(one),
  );
}

function isTime({ kind }: Figure): boolean {
  return kind === 'duration' || kind === 'age';
}

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
  const end = sentenceAt(document, last.start)?.end ?? last.end;
  return OF_SOME.test(document.text.slice(last.end, Math.min(end, last.end + LONGEST_NAME)));
}

const LONGEST_NAME = 110;
const OF_SOME =
  /^[^.;,()]{0,60}?\b(?:groups?|arms?)\s(?:(?:were|was|had|did|remained|became|showed|reported|attended|responded|improved|relapsed|completed|achieved|reached|died|developed|required|needed|recovered|experienced|survived|stopped)\b)(?!\s(?:been\s)?(?:randomi|assigned|allocated|enrolled|included|recruited|entered|treated|analy|evaluated|studied|given))/;

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
