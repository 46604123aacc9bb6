/** Two arms right behind their whole in one sentence, whatever joins them: "96 were treated: 49 with A and 47 with B". */
import type { Drug, Figure } from '../../schema/annotation.js';
import { isSlip } from '../stats/slip.js';
import type { CheckContext } from './check.js';
import { wholeNumber } from './figure-numbers.js';
import { isBound } from './guards.js';
import { sentenceAt } from './own-sentences.js';

export interface ArmsBehindWhole {
  readonly whole: Figure;
  readonly arms: readonly [Figure, Figure];
}

/** How far apart the three may stand, in UTF-16 code units. */
const REACH = 110;
const LEAST_WHOLE = 20;

/** Every number with two about even numbers behind it that have the names of arms, and no other figure between. */
export function* armsBehindWholes({ document, byType }: CheckContext): Iterable<ArmsBehindWhole> {
  const { figure: figures, drug: drugs } = byType;
  let drug = 0;
  for (const [i, whole] of figures.entries()) {
    const [first, second] = [figures[i + 1], figures[i + 2]];
    if (first === undefined || second === undefined || ![whole, first, second].every(isSize)) continue;
    if (
      (whole.value ?? 0) < LEAST_WHOLE ||
      first.start - whole.end > REACH ||
      second.start - first.end > REACH
    )
      continue;
    const sentence = sentenceAt(document, whole.start);
    if (sentence === undefined || sentence.about === 'background' || second.start >= sentence.end) continue;
    while ((drugs[drug]?.end ?? Number.POSITIVE_INFINITY) <= whole.end) drug++;
    const end = Math.min(sentence.end, second.end + NAME);
    const leads = LEADS.test(document.text.slice(second.start - 4, second.start)) || isEquation(second);
    const spans = leads
      ? [
          { start: whole.end, end: first.end },
          { start: first.end, end: second.end },
        ]
      : [
          { start: first.end, end: second.start },
          { start: second.end, end },
        ];
    const [one, other] = spans.map((span) => ({
      words: document.text.slice(span.start, span.end),
      isNamed:
        ARM.test(document.text.slice(span.start, span.end)) || drugIn(drugs, drug, span.start, span.end),
    }));
    const named =
      other?.isNamed === true &&
      (one?.isNamed === true || (GROUP.test(other.words) && SHARES_GROUP.test(one?.words ?? '')));
    if (named && !AWAY.test(document.text.slice(whole.end, end))) yield { whole, arms: [first, second] };
  }
}

const NAME = 50;
const LEADS = /,\s$/;
const ARM = /\b(?:placebo|vehicle|sham|controls?|usual care|group|arm|intervention|treatment)\b/i;
/** "211 in the early and 209 in the delayed group": the word behind the second name is that of both. */
const SHARES_GROUP = /^\s(?:in|of|to)\sthe\s[\w-]+,?\sand\s$/;
const GROUP = /^\s(?:in|of|to)\sthe\s[\w-]+\s(?:groups?|arms?)\b/;
/** Who left or has something is in no arm of that number, and not all who enrol need be assigned. */
const AWAY =
  /\b(?:withdr[ae]w|enrolled|screened|excluded|lost|dropped|discontinued|died|deaths?|declined|never|stopped|relapsed|developed|had|responded|events?|of whom)\b/;

function isEquation({ text }: Figure): boolean {
  return /^n\b/i.test(text);
}

function isSize(figure: Figure): boolean {
  const counts = figure.kind === 'sample-size' || figure.kind === 'count';
  return counts && (wholeNumber(figure) ?? 0) > 1 && figure.value !== undefined && !isBound(figure);
}

function drugIn(drugs: readonly Drug[], from: number, start: number, end: number): boolean {
  for (let i = from; (drugs[i]?.start ?? end) < end; i++) if ((drugs[i]?.start ?? 0) >= start) return true;
  return false;
}

/** Two arms differ by no more than this part of the larger. */
const UNEVEN = 0.12;

/** True where one slip of the pen keeps two parts about as large as each other from making up the whole. */
export function isSlipOfEvenParts(total: number, [a = 0, b = 0]: readonly number[]): boolean {
  const even = (one: number, other: number) => Math.abs(one - other) <= UNEVEN * Math.max(one, other);
  const slipped = (one: number, other: number) => isSlip(String(one), String(other), 2);
  return (
    (slipped(total, a + b) && even(a, b)) ||
    (slipped(a, total - b) && even(total - b, b)) ||
    (slipped(b, total - a) && even(a, total - a))
  );
}
