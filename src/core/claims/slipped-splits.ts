/**
 * Splits that a sentence would tell if one slip of the pen in one of its numbers were mended: "1231 were randomised: 810 to A,
 * 410 to B and 411 to C" with 410 for 810. Each is read again with the number that was meant, by the same readers.
 */
import type { Figure } from '../../schema/annotation.js';
import { isSlip } from '../stats/slip.js';
import { copyWith } from '../text/copy.js';
import type { TrialDocument } from '../text/document.js';
import { isSizeOfPeople, splitOf } from './allocation-reading.js';
import { isFigure, type SentenceGroup } from './by-sentence.js';
import { listedParts } from './listed-parts.js';
import { isInClosedBracket } from './one-arm.js';
import { splitBySum } from './split-by-sum.js';
import { mayBeWholeList } from './whole-and-parts.js';

export interface SlippedSplit {
  readonly whole: Figure;
  readonly arms: readonly Figure[];
}

/** A sentence of more sizes than this tells of more than one split. */
const MOST_SIZES = 12;
const MOST_ARMS = 6;
/** Shorter numbers are one slip away from too many others. */
const LEAST_DIGITS = 2;

/** The slipped splits of a sentence, the longest lists first; the whole is the size right before the arms. */
export function* slippedSplits(group: SentenceGroup, document: TrialDocument): Iterable<SlippedSplit> {
  const sizes = group.annotations.filter((one): one is Figure => isFigure(one) && isSizeOfPeople(one));
  if (sizes.length < 2 || sizes.length > MOST_SIZES) return;
  for (let length = Math.min(sizes.length - 1, MOST_ARMS); length > 1; length--) {
    for (let from = 1; from + length <= sizes.length; from++) {
      const arms = sizes.slice(from, from + length);
      const list = { arms, next: sizes[from + length] };
      for (const whole of wholesBefore(sizes, from, document)) {
        if (!mayBeWholeList(whole, list, group, document)) continue;
        if (mended(whole, arms).some((meant) => splitsInto(meant, group, document))) yield { whole, arms };
      }
    }
  }
}

/**
 * The size right before the arms, and where that stands in a closed bracket the last one outside: "74 patients (46 men and 28
 * women) were assigned to".
 */
function wholesBefore(sizes: readonly Figure[], from: number, { text }: TrialDocument): readonly Figure[] {
  const start = sizes[from]?.start ?? 0;
  const isOutside = (size: Figure): boolean => !isInClosedBracket(text.slice(size.end, start));
  const before = sizes.slice(0, from);
  const last = before.at(-1);
  if (last === undefined) return [];
  const outside = isOutside(last) ? undefined : before.findLast(isOutside);
  return outside === undefined ? [last] : [last, outside];
}

/** One figure in the place of another. */
interface Mended {
  readonly whole: Figure;
  readonly arms: readonly Figure[];
  readonly printed: Figure;
  readonly meant: Figure;
}

/** Every way in which one slip mended makes the arms add up to the whole. */
function mended(whole: Figure, arms: readonly Figure[]): readonly Mended[] {
  const total = whole.value ?? 0;
  const missing = total - arms.reduce((sum, { value = 0 }) => sum + value, 0);
  if (missing === 0 || !mayBeSlip(Math.abs(missing))) return [];
  const found: Mended[] = [];
  if (isSlip(String(total), String(total - missing), LEAST_DIGITS)) {
    const meant = copyWith(whole, { value: total - missing });
    found.push({ whole: meant, arms, printed: whole, meant });
  }
  for (const [i, arm] of arms.entries()) {
    const { value = 0 } = arm;
    if (value + missing < 1 || !isSlip(String(value), String(value + missing), LEAST_DIGITS)) continue;
    const meant = copyWith(arm, { value: value + missing });
    found.push({ whole, arms: arms.map((one, at) => (at === i ? meant : one)), printed: arm, meant });
  }
  return found;
}

/** One digit for another changes a number by one digit and noughts, two neighbours swapped by nine times that. */
function mayBeSlip(difference: number): boolean {
  let rest = difference;
  while (rest % 10 === 0) rest /= 10;
  return rest < 10 || (rest % 9 === 0 && rest < 90);
}

function splitsInto(
  { whole, arms, printed, meant }: Mended,
  group: SentenceGroup,
  document: TrialDocument,
): boolean {
  const annotations = group.annotations.map((one) => (one === printed ? meant : one));
  const own = copyWith(group, { annotations });
  const sizes = annotations.filter((one): one is Figure => isFigure(one) && isSizeOfPeople(one));
  const isIt = (total: Figure | undefined, found: readonly { readonly figure: Figure }[]): boolean =>
    total === whole && found.length === arms.length && found.every(({ figure }, i) => figure === arms[i]);
  const split = splitOf(own, document);
  if (split !== undefined && isIt(split.total, split.arms)) return true;
  if (listedParts(sizes, own, document).some((one) => isIt(one.total, one.arms))) return true;
  if (split?.total !== undefined) return false;
  const summed = splitBySum(own, document, new Map([[whole.value ?? 0, whole]]));
  return summed !== undefined && isIt(summed.total, summed.arms);
}
