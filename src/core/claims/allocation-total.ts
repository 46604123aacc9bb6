/** Which number of a sentence is that of those who were split over the arms. */
import type { Figure } from '../../schema/annotation.js';
import { isSlippedSum } from '../stats/slip.js';
import type { TrialDocument } from '../text/document.js';
import type { ArmSize } from './allocation-reading.js';
import type { SentenceGroup } from './by-sentence.js';
import { isInClosedBracket, isOfOneArm } from './one-arm.js';

/** The number that was split: before the first arm, and said to be randomised or followed right by the list. */
export function totalOf(
  sizes: readonly Figure[],
  arms: readonly ArmSize[],
  { sentence }: SentenceGroup,
  { text }: TrialDocument,
): Figure | undefined {
  const [first] = arms;
  if (first === undefined) return undefined;
  const ahead = sizes.filter(
    (size) => size.end <= first.figure.start && !arms.some(({ figure }) => figure === size),
  );
  // "380 patients (134 women) were randomised": those in the bracket are a part.
  const outside = ahead.filter((size) => !isInClosedBracket(text.slice(size.end, first.figure.start)));
  const all = outside.length > 0 ? outside : ahead;
  const parts = arms.map(({ figure }) => figure.value ?? 0);
  const sum = parts.reduce((whole, part) => whole + part, 0);
  const exact = ahead.findLast(({ value }) => value === sum);
  if (exact !== undefined && arms.length > 1) return exact;
  const largest = Math.max(...parts);
  const before = all.filter(({ value }) => (value ?? 0) > largest);
  // Those who were randomised are the total, even where a digit makes them fewer than an arm.
  const randomised =
    before.findLast(isRandomised) ?? all.findLast((size) => isRandomised(size) && (size.value ?? 0) > 9);
  if (randomised !== undefined) return randomised;
  // A digit may make the whole less than an arm.
  const last = before.at(-1) ?? all.findLast(({ value = 0 }) => value > 9 && isSlippedSum(value, parts));
  if (last === undefined || (last.stage !== undefined && AWAY.has(last.stage))) return undefined;
  const glue = text.slice(last.end, first.figure.start);
  if (isOfOneArm(glue)) return undefined;
  if (/[.]\s+[A-Z]/.test(glue)) return undefined;
  if (/\b(?:random\w*|assign\w*|allocat\w*|allotted|divided|split)\b/.test(glue)) return last;
  // "were randomly assigned" may stand before the number: "We randomly assigned 612 to …".
  if (
    /\b(?:random\w*|assigned|allocated|divided)\s*$/i.test(text.slice(sentence.start, last.start).trimEnd())
  )
    return last;
  // "Of 906 smokers, 453 were allocated to …"
  const opening = text.slice(Math.max(sentence.start, last.start - 12), last.start);
  const leads = /\b(?:[Oo]f|[Aa]mong)(?: the| these)?\s*$/.test(opening) && /^[^.;\d]{0,60},\s*$/.test(glue);
  if (leads && !MAY_STAY_OUT.test(glue)) return last;
  // "876 were enrolled; 402 were assigned to A and 404 to B": not all who enrol need be assigned.
  if (leads || ENROLLED.test(glue))
    return (last.value ?? 0) < sum && isSlippedSum(last.value ?? 0, parts) ? last : undefined;
  // "360 patients (66% men), 180 in each arm, were assigned to …"
  if (first.form === 'each' && APPOSED.test(glue)) return last;
  // "166 infants born before 28 weeks: 86 allocated to …"
  if (AHEAD_OF_COLON.test(glue)) return last;
  const opensList = /^\s*(?:[\p{L}-]+\s+){0,3}[\p{L}-]*\s*(?:[:(]|,\s+(?:with|of whom)\s)\s*(?:n\s?=\s?)?$/u;
  return opensList.test(glue) || TREATED_IN.test(glue) ? last : undefined;
}

const APPOSED = /^\s*(?:[\p{L}-]+\s*){0,4}(?:\([^()]*\))?,\s*$/u;

const AHEAD_OF_COLON = /^[^,;.:()]{1,80}:\s$/;

/** "Of 239 eligible infants, 102 were assigned to cooling and 106 to usual care": the others did not take part. */
const MAY_STAY_OUT =
  /\b(?:eligible|screened|approached|invited|referred|identified|assessed|contacted|asked|admitted|diagnosed|consecutive)\b/;

const ENROLLED = /^[^,;.:]*\b(?:enrolled|included|recruited|entered|participated)[;,:]\s(?:of whom\s)?$/;

/** "18 patients were treated at dose level 1 (n = 3), …", "120 came from three centres: …". */
const TREATED_IN =
  /^\s*(?:[\p{L}-]+\s+){0,2}(?:(?:were|was)\s+(?:treated|enrolled|included|recruited)\s+(?:at|in|into|to|from)|came\s+from)\s[^,;]*$/u;

function isRandomised({ stage, kind }: Figure): boolean {
  return stage === 'randomised' && kind === 'sample-size';
}

/** Those who were screened are not those who were split. */
const AWAY: ReadonlySet<string> = new Set(['screened', 'completed']);
