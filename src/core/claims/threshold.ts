/**
 * Shares that define who is counted and are no result themselves: "a 50% or greater reduction was achieved by 56% of participants",
 * "patients with an improvement of at least 75%".
 */
import type { Figure } from '../../schema/annotation.js';
import type { TrialDocument } from '../text/document.js';
import type { SentenceGroup } from './by-sentence.js';

/** True for the least change that people must have had to be counted, in a sentence that tells who reached it. */
export function isThreshold(figure: Figure, { sentence }: SentenceGroup, { text }: TrialDocument): boolean {
  if (figure.kind !== 'percentage' || figure.value === undefined) return false;
  const before = text.slice(Math.max(sentence.start, figure.start - REACH), figure.start);
  const behind = text.slice(figure.end, Math.min(sentence.end, figure.end + REACH));
  // "Other events, threshold 5%: 31/62": what had to be reported.
  if (NAMED.test(before)) return true;
  const isLeast =
    figure.comparator === '>=' || figure.comparator === '>' || OR_MORE.test(behind) || AT_LEAST.test(before);
  if (!isLeast || !(CHANGE_BEHIND.test(behind) || CHANGE_BEFORE.test(before))) return false;
  const words = text.slice(sentence.start, sentence.end);
  // What a criterion asks for is claimed, as it can be checked against the criterion.
  return REACHED.test(words) && !DEFINED.test(words);
}

const REACH = 90;
const NAMED = /\bthreshold(?:\sof|:)?\s$/i;
const OR_MORE = /^\s(?:or|and)\s(?:greater|more|higher|better|above)\b/;
const AT_LEAST = /\bat\sleast\s(?:an?\s)?[≥>]?\s?$/i;
const CHANGE = '(?:reductions?|improvements?|decreases?|declines?|increases?|responses?|loss|weight loss)';
/** But not "a reduction in the risk": that is found, and not asked for. */
const CHANGE_BEHIND = new RegExp(
  `^(?:\\s(?:or|and)\\s(?:greater|more|higher|better|above))?[\\s-](?:[\\w-]+\\s){0,2}?${CHANGE}\\b(?!\\s(?:in|of)\\s(?:the\\s)?(?:[\\w-]+\\s)?(?:risk|hazard|odds|rate|mortality|incidence))`,
  'i',
);
const CHANGE_BEFORE = new RegExp(
  `\\b${CHANGE}\\b(?!\\s(?:in|of)\\s(?:the\\s)?(?:[\\w-]+\\s)?(?:risk|hazard|odds|rate|mortality|incidence))[^,.;:()\\d]{0,60}\\b(?:of|by)\\s(?:at\\sleast\\s)?[≥>]?\\s?$`,
  'i',
);
const REACHED =
  /\b(?:achiev|reach|attain|responders?\b|proportions?\b|percentages?\sof|numbers?\sof|end\s?points?|outcomes?\b)/i;
const DEFINED = /\bdefin|\bcriteri|\bRECIST\b/i;
