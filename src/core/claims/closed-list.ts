/**
 * Whether a list of parts is closed, so that parts which do not make up their whole are worth a look: no item stands without
 * its number, none follows, and they are arms rather than kinds of people of whom only some are told.
 */
import type { Figure } from '../../schema/annotation.js';
import type { TrialDocument } from '../text/document.js';
import { isWholeList } from './allocation-list.js';
import type { ArmSize } from './allocation-reading.js';
import type { SentenceGroup } from './by-sentence.js';

export interface Bracket {
  readonly start: number;
  readonly end: number;
}

interface List {
  readonly total: Figure;
  readonly arms: readonly ArmSize[];
  /** The bracket that holds them all. */
  readonly bracket: Bracket | undefined;
}

/** What the words say of the parts. */
interface Told {
  /** Each has the name of an arm, or none. */
  readonly named: boolean;
  readonly assigned: boolean;
  /** Each is printed as "n = 201". */
  readonly equations: boolean;
}

/** How far behind the last part words are looked at, in UTF-16 code units. */
const NEAR = 60;

/** Who left is no arm. */
export const AWAY =
  /\b(?:withdr[ae]w|excluded|lost|dropped|discontinued|died|declined|refused|never|screened|complet\w+|stopped|ineligible|others|baseline)\b/;

export function isClosedList(list: List, told: Told, group: SentenceGroup, document: TrialDocument): boolean {
  const { total, arms, bracket } = list;
  const last = arms.at(-1)?.figure;
  if (last === undefined || sharesAmong(total, last, group)) return false;
  if (told.equations && bracket === undefined) return areEquationsOfAll(list, document);
  if (bracket === undefined) {
    const behind = document.text.slice(last.end, Math.min(group.sentence.end, last.end + NEAR));
    if (!told.named || AWAY.test(behind)) return false;
    const hasControl = arms.some(({ name }) => CONTROL.test(name));
    const groups = arms.every((arm) => isGroup(arm, document));
    if (!told.assigned && !hasControl && !groups) return false;
  }
  if (!told.named && !told.equations && arms.some((arm) => isKind(arm, document))) return false;
  return isWhole(list, group, document);
}

const CONTROL = /\b(?:placebo|vehicle|sham)\b/;

/** "470 (77%) of 611 and 481 (79%) of 607": what is told is how many had an event. */
function sharesAmong(total: Figure, last: Figure, { annotations }: SentenceGroup): boolean {
  return annotations.some(
    (one) =>
      one.type === 'figure' &&
      (one.kind === 'percentage' || one.kind === 'fraction') &&
      one.end > total.start - FEW &&
      one.start < last.end + FEW,
  );
}

const FEW = 6;

/** "736 in the edoxaban group". */
function isGroup({ start, end, figure }: ArmSize, { text }: TrialDocument): boolean {
  return /\b(?:group|arm)\b/.test(text.slice(start, Math.max(end, figure.end + NEAR)));
}

/** "33 with diabetes", "47 women": a kind of people, and not all of the others need be named. */
function isKind({ start, end, figure }: ArmSize, { text }: TrialDocument): boolean {
  return KIND.test(text.slice(Math.min(start, figure.end), Math.max(end, figure.end + 12)));
}

const KIND =
  /\b(?:with|without|had|have|having|were|aged|years?|women|men|males?|females?|boys|girls|positive|negative|stage|grade|deaths?|died|events?|completed|responded|evaluable)\b/i;

/** "40 Gy (n = 201) or 50 Gy (n = 199)": each bracket is that of one item, and no item is without. */
function areEquationsOfAll({ total, arms }: List, { text }: TrialDocument): boolean {
  const run = arms.map(({ figure }) => figure);
  const [first] = run;
  const last = run.at(-1);
  if (first === undefined || last === undefined) return false;
  const opens = text.slice(total.end, first.start);
  if (!/[([]\s*$/.test(opens) || /,\s|\bor\s/.test(opens.replace(/\([^()]*\)/g, ''))) return false;
  const parted = run.every((size, i) => {
    const next = run[i + 1];
    return next === undefined || ONE_ITEM.test(text.slice(size.end, next.start));
  });
  return (
    parted &&
    !/^\s*[)\]]\s*(?:,\s*(?:or|and)\b|or\b|and\b|versus\b|vs\b)/.test(text.slice(last.end, last.end + 12))
  );
}

const ONE_ITEM = /^\s*[)\]]\s*,?\s*(?:(?:or|and|versus|vs\.?)\s)?[^,;()]{2,70}[([]\s*$/;

/** No item of the list stands without its number, and none follows. */
function isWhole({ total, arms, bracket }: List, group: SentenceGroup, document: TrialDocument): boolean {
  const last = arms.at(-1);
  if (last === undefined) return false;
  const { text } = document;
  if (bracket === undefined) return isWholeList(arms, total, group, document);
  const first = Math.min(...arms.map(({ start }) => start));
  // "(age 51 years; 88 letermovir, …": what stands before the list is no arm only if it holds a number.
  if (/\p{L}/u.test(text.slice(bracket.start, first))) return false;
  const rest = text.slice(Math.max(last.figure.end, last.end), bracket.end);
  if (rest.split(/[;,]/).some((item) => /\p{L}/u.test(item) && !/\d/.test(item))) return false;
  return arms.every(({ figure }, i) => {
    const next = arms[i + 1];
    if (next === undefined) return true;
    const glue = text.slice(figure.end, next.figure.start);
    // Items are parted by one semicolon, or by one comma where none is used; "placebo, 60" has one of its own.
    const parted = glue.split(/;/).length - 1;
    const commas = glue.split(/,|\band\b/).length - 1;
    return parted === 1 ? commas <= 1 : parted === 0 && commas <= (next.form === 'bracket' ? 2 : 1);
  });
}
