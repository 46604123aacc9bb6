/**
 * Parts that stand behind their whole in a list of another form than "to surgery (n = 105)": "399 patients (zanidatamab,
 * 201; trastuzumab, 198)", "178 were treated (88 letermovir, 90 valganciclovir)", "Of 255 patients, 127 received the
 * combination and 128 monotherapy", "336 patients, 168 each".
 *
 * What makes them the parts of that whole is their sum. Where it is off by a slip of the pen, the list must be closed.
 */
import type { Figure } from '../../schema/annotation.js';
import { isSlip, isSlippedSum } from '../stats/slip.js';
import { copyWith } from '../text/copy.js';
import type { TrialDocument } from '../text/document.js';
import { type ArmSize, isEquation } from './allocation-reading.js';
import { armName } from './arm-names.js';
import type { SentenceGroup } from './by-sentence.js';
import { AWAY, type Bracket, isClosedList } from './closed-list.js';
import { isOfOneArm } from './one-arm.js';

export interface ListedParts {
  readonly total: Figure;
  readonly arms: readonly ArmSize[];
  /** One size that is that of each of two arms. */
  readonly perArm: boolean;
  /** True where the sentence says that the whole was randomised or assigned. */
  readonly assigned: boolean;
  /** False where a slip of the pen keeps the parts from making up the whole. */
  readonly adds: boolean;
}

/** Every whole with its parts among the sizes of a sentence, which are in text order. */
export function listedParts(
  sizes: readonly Figure[],
  group: SentenceGroup,
  document: TrialDocument,
): readonly ListedParts[] {
  const found: ListedParts[] = [];
  for (let i = 0; i < sizes.length - 1; i++) {
    const total = sizes[i];
    if (total === undefined || (total.value ?? 0) < LEAST_WHOLE) continue;
    const first = sizes[i + 1];
    if (first === undefined || first.start - total.end > REACH || ENDS.test(between(total, first, document)))
      continue;
    // "Seventy men (N = 70; 35 per group)": the whole is said twice.
    if (first.value === total.value) continue;
    const parts =
      eachOf(total, first, group, document) ?? partsOf(total, sizes.slice(i + 1), group, document);
    if (parts === undefined) continue;
    found.push(parts);
    i += parts.arms.length;
  }
  return found;
}

/** Fewer people than these are split in any way by chance. */
const LEAST_WHOLE = 20;
/** How far the first part may stand behind its whole, in UTF-16 code units. */
const REACH = 200;
const MOST_PARTS = 6;
const ENDS = /[.:]\s+[A-Z]/;
function between(a: Figure, b: Figure, { text }: TrialDocument): string {
  return text.slice(a.end, b.start);
}

/** "336 patients; 168 each", "168 had been dosed (84 at each level)": half of them each. */
function eachOf(
  total: Figure,
  size: Figure,
  { sentence }: SentenceGroup,
  document: TrialDocument,
): ListedParts | undefined {
  const glue = between(total, size, document);
  const adds = total.value === 2 * (size.value ?? 0);
  // "36 clusters were randomised, 48 per arm": a digit is wrong.
  if (!adds && !(SAID.test(glue) && isSlip(String(size.value), String((total.value ?? 0) / 2), 2)))
    return undefined;
  if (glue.length > NEAR || AWAY.test(glue) || /\d/.test(glue)) return undefined;
  if (!EACH.test(document.text.slice(size.end, Math.min(sentence.end, size.end + 40)))) return undefined;
  const { start, end } = size;
  return {
    total,
    arms: [{ figure: size, name: '', start, end, form: 'each' }],
    perArm: true,
    assigned: SAID.test(glue),
    adds,
  };
}

const NEAR = 60;
const EACH =
  /^\s*(?:(?:patients|participants|pts|eyes)\s+)?(?:(?:at|in|on|to|for|per)\s+)?(?:each|per)\s*(?:group|arm|level|dose|treatment|cohort)?\s*[).,;]/i;
const SAID = /\b(?:random\w*|assigned|allocated|allotted|divided)\b/;

function partsOf(
  total: Figure,
  behind: readonly Figure[],
  group: SentenceGroup,
  document: TrialDocument,
): ListedParts | undefined {
  const whole = total.value ?? 0;
  const run: Figure[] = [];
  let sum = 0;
  for (const size of behind.slice(0, MOST_PARTS)) {
    const last = run.at(-1);
    if (last !== undefined && !isNextItem(between(last, size, document))) break;
    run.push(size);
    sum += size.value ?? 0;
    if (run.length > 1 && sum === whole) return ofRun(total, run, group, document, true);
  }
  const [first] = run;
  // "group A (n = 3000), group B (n = 3000)", "26 women in group A, 16 in group B": the first is an arm like the others.
  if (first === undefined || isEquation(total) || isOfOneArm(between(total, first, document)))
    return undefined;
  if (
    run.length < 2 ||
    !isSlippedSum(
      whole,
      run.map(({ value = 0 }) => value),
      LEAST_DIGITS,
    )
  )
    return undefined;
  return ofRun(total, run, group, document, false);
}

/** A comma, semicolon or "and" with the words of one item, and no number but that of a dose. */
function isNextItem(glue: string): boolean {
  return glue.length <= MOST_GLUE && JOINS.test(glue) && !ENDS.test(glue);
}

const MOST_GLUE = 110;
const JOINS = /[,;/]|\b(?:and|or|v|vs|versus)\b/;

const LEAST_DIGITS = 2;

function ofRun(
  total: Figure,
  run: readonly Figure[],
  group: SentenceGroup,
  document: TrialDocument,
  adds: boolean,
): ListedParts | undefined {
  const [first] = run;
  const last = run.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const glue = between(total, first, document);
  if (AWAY.test(document.text.slice(total.end, last.start))) return undefined;
  if (!adds && [total, ...run].every((one) => isOfEvent(one, group, document))) return undefined;
  const list = bracketOf(glue, first, last, group, document);
  // "(zanidatamab, 201; …": the names stand before their numbers in the whole list, or behind them.
  const leads = list !== undefined && /\p{L}{2}/u.test(document.text.slice(list.start, first.start));
  const arms = run.map((figure, i) => armOf(figure, run[i - 1], run[i + 1], list, leads, group, document));
  const like = arms.filter((arm) => isLikeArm(arm, group, document)).length;
  const assigned = total.stage === 'randomised' || SAID.test(glue);
  // People counted by what they have are parts too where they add up, but no arms.
  const equations = run.every(isEquation);
  if (like === 0 && !assigned && !adds && !equations) return undefined;
  if (like === 0 && !assigned && list === undefined && !equations) return undefined;
  if (!adds) {
    const named = arms.filter((arm) => !isLikeArm(arm, group, document) && arm.name !== '').length === 0;
    const told = { named, assigned, equations };
    if (!isClosedList({ total, arms, bracket: list }, told, group, document)) return undefined;
  }
  const named = like === 0 ? arms.map((arm) => copyWith(arm, { name: '' })) : arms;
  return { total, arms: named, perArm: false, assigned, adds };
}

/** "vomiting (n = 29)": those who had an event, by its name right before them. */
function isOfEvent({ start }: Figure, { annotations }: SentenceGroup, { text }: TrialDocument): boolean {
  return annotations.some(
    (one) => one.type === 'endpoint' && one.end < start && /^\s?[([]\s?$/.test(text.slice(one.end, start)),
  );
}

/** The bracket that opens between the whole and its first part and holds them all. */
function bracketOf(
  glue: string,
  first: Figure,
  last: Figure,
  { sentence }: SentenceGroup,
  { text }: TrialDocument,
): Bracket | undefined {
  const opens = glue.search(/[([][^()[\]]*$/);
  if (opens < 0) return undefined;
  const behind = text.slice(first.end, sentence.end).search(/[)\]]/);
  if (behind < 0 || first.end + behind < last.end) return undefined;
  return { start: first.start - glue.length + opens + 1, end: first.end + behind };
}

/** The words of a part: those before its number where they lead up to it ("placebo, 60"), else those behind it. */
function armOf(
  figure: Figure,
  before: Figure | undefined,
  next: Figure | undefined,
  list: Bracket | undefined,
  leads: boolean,
  group: SentenceGroup,
  document: TrialDocument,
): ArmSize {
  const { text } = document;
  const from = before?.end ?? list?.start ?? figure.start;
  const to = Math.min(next?.start ?? list?.end ?? group.sentence.end, figure.end + MOST_GLUE);
  const lead = leads ? (LEADS.exec(text.slice(from, figure.start))?.[1] ?? '') : '';
  const follow = text.slice(figure.end, to);
  const length = NAME_ENDS.exec(follow)?.index ?? follow.length;
  const start = leads ? figure.start - lead.length : figure.end + (VERB.exec(follow)?.[0].length ?? 0);
  const end = leads ? figure.start : Math.max(start, figure.end + length);
  const name = armName({ start, end: leads ? start + nameLength(lead) : end }, group, document);
  return {
    figure,
    name,
    start: Math.min(start, figure.start),
    end: Math.max(end, figure.end),
    form: leads ? 'bracket' : 'behind',
  };
}

const LEADS = /(?:^|[;,]|\band\b|\bor\b)\s*((?:(?![;,])\D){2,50}?,?\s*(?:n\s?=\s?)?)$/i;
const VERB =
  /^\s*(?:(?:patients|participants|women|men|children|pts)\s+)?(?:(?:were\s+)?(?:randomly\s+)?(?:assigned|allocated|randomi[sz]ed)\s+)?(?:to|in|into|on|received|receiving|took|had|were given|given|with)?\s*/i;
const NAME_ENDS = /[,;:.([)\]]|\s(?:and|or|versus|vs|while|whereas|who|of whom|at|for)\b|$/;

function nameLength(lead: string): number {
  return lead.replace(/[\s,]*(?:n\s?=\s?)?$/i, '').length;
}

/** A drug, a control, or what a group is called by. */
function isLikeArm(
  { start, end }: ArmSize,
  { annotations }: SentenceGroup,
  { text }: TrialDocument,
): boolean {
  if (annotations.some((one) => one.type === 'drug' && one.start >= start && one.end <= end)) return true;
  return ARM.test(text.slice(start, end));
}

const ARM =
  /\b(?:placebo|vehicle|sham|controls?|usual|standard|group|arm|receiv\w+|took|given|assigned|allocated|monotherapy|combination|surgery|vaccine|intervention|dose)\b|\d\s?m?g\b/i;
