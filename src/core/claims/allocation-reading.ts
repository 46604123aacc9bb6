/**
 * How one sentence splits people over arms: "210 were randomised to surgery (n=105) or bracing (n=105)",
 * "821 were randomised: 412 to the pessary and 409 to expectant management", "(105 in each group)".
 *
 * A size is bound to the name right before its bracket, or to the one behind "to" and "in". Whether the list is whole
 * is told by what stands between the sizes: an arm without a size leaves it open.
 */
import type { Design, Figure, Span } from '../../schema/annotation.js';
import type { TrialDocument } from '../text/document.js';
import { isWholeList } from './allocation-list.js';
import { totalOf } from './allocation-total.js';
import { armName, plainName } from './arm-names.js';
import { isOfPlaces } from './beside-share.js';
import { indexFrom, isFigure, type SentenceGroup } from './by-sentence.js';
import { numberOfGroups } from './number-of-groups.js';

export interface ArmSize {
  readonly figure: Figure;
  /** As the text calls the arm, in lower case, drugs by their canonical names; empty where it has no name. */
  readonly name: string;
  /** Where the name and the size stand together. */
  readonly start: number;
  readonly end: number;
  /** "surgery (n = 105)", "105 to surgery", "105 in each group". */
  readonly form: 'bracket' | 'behind' | 'each';
}

export interface Split {
  readonly group: SentenceGroup;
  /** Those who were split, where the sentence says that it is they. */
  readonly total: Figure | undefined;
  readonly ratio: Design | undefined;
  /** One for each arm; where the text gives one size for all and says how many they are, it is there so many times. */
  readonly arms: readonly ArmSize[];
  /** One size for each of an unknown number of arms. */
  readonly perArm: boolean;
  /** True where every arm of the list has its size. */
  readonly complete: boolean;
  /** True where the sentence says that they were randomised, assigned or allocated. */
  readonly assigned: boolean;
  /** True where it only plans to. */
  readonly planned: boolean;
  /** True where only their sum makes the parts those of the whole. */
  readonly unsaid?: boolean;
}

/** Undefined where the sentence gives no size of an arm and no ratio. */
export function splitOf(group: SentenceGroup, document: TrialDocument): Split | undefined {
  const ratio = group.annotations.find(
    (one): one is Design => one.type === 'design' && one.aspect === 'ratio',
  );
  const figures = group.annotations.filter(isFigure);
  const sizes = figures.filter(isSizeOfPeople);
  // A sentence of more sizes is a table.
  if (sizes.length === 0 || sizes.length > MOST_SIZES) return undefined;
  const text = document.text.slice(group.sentence.start, group.sentence.end);
  const assigned = ASSIGNED.test(text);
  const planned = PLANNED.test(text);
  if (ratio === undefined && !assigned && !GROUPS.test(text) && sizes.filter(isEquation).length < 2)
    return undefined;
  const found = withoutTotals(
    apart(
      sizes.flatMap((figure) => armSizeAt(figure, figures, assigned, group, document) ?? []),
      document,
    ),
  );
  const each = found.filter(({ form }) => form === 'each');
  const [same] = each;
  const named = ofOneList(found.filter(({ form }) => form !== 'each'));
  // "254 patients were assigned to surgery or bracing, 127 in each group": all of them were.
  const sized = named.length === 1 && same !== undefined ? each : found;
  const total = totalOf(sizes, sized, group, document);
  const arms = named.length > 1 && !leads(same, named, total) ? named : [];
  if (arms.length === 0 && same !== undefined) {
    const groups = numberOfGroups(text) ?? ratio?.value.split(':').length;
    const copies = groups === undefined ? [same] : Array.from({ length: groups }, () => same);
    const perArm = groups === undefined;
    return { group, total, ratio, arms: copies, perArm, complete: each.length === 1, assigned, planned };
  }
  if (arms.length === 0 && ratio === undefined) return undefined;
  const groups = numberOfGroups(text);
  const complete =
    each.every(({ start }) => start > (arms.at(-1)?.end ?? 0)) &&
    (groups === undefined || groups === arms.length) &&
    isWholeList(arms, total, group, document);
  return {
    group,
    total: total ?? soleTotal(arms, sizes),
    ratio,
    arms,
    perArm: false,
    complete,
    assigned,
    planned,
  };
}

/** "randomised 3:1 (93 and 31), 62 (67%) in the active group": a bracket of nothing but sizes is the whole list. */
function ofOneList(named: readonly ArmSize[]): readonly ArmSize[] {
  const [first, second] = named;
  return first?.name === '' && second?.name === '' ? named.filter(({ name }) => name === '') : named;
}

/** "192 were randomised (96 per group); 87 in the exercise group and 84 in the other came": those are fewer by then. */
function leads(same: ArmSize | undefined, named: readonly ArmSize[], total: Figure | undefined): boolean {
  if (same === undefined || total === undefined || same.start > (named[0]?.start ?? 0)) return false;
  return named.reduce((sum, { figure }) => sum + (figure.value ?? 0), 0) !== total.value;
}

const MOST_SIZES = 40;
const ASSIGNED = /\b(?:[Rr]andom|assign|allocat|Allocat|allotted|divided|split)/;
export const PLANNED =
  /\b(?:will|shall|planned|plan|target|required|needed|to be (?:randomi|assigned|allocated)|sample size)/;
const GROUPS = /\b(?:[Gg]roups?|[Aa]rms?|[Cc]ohorts?|each)\b/;

/** A ratio alone: the number to be split is the first that was randomised, or the first of all. */
function soleTotal(arms: readonly ArmSize[], sizes: readonly Figure[]): Figure | undefined {
  if (arms.length > 0) return undefined;
  const samples = sizes.filter(({ kind }) => kind === 'sample-size');
  return samples.find(({ stage }) => stage === 'randomised') ?? samples[0];
}

/** "n = 52": a size by its form. */
export function isEquation({ text }: Figure): boolean {
  return /^n\b/i.test(text);
}

export function isSizeOfPeople(figure: Figure): boolean {
  const { kind, value } = figure;
  if (kind !== 'sample-size' && kind !== 'count') return false;
  if (value === undefined || value < 2 || !Number.isSafeInteger(value) || isOfPlaces(figure)) return false;
  return figure.comparator === undefined && figure.cues?.includes('not-patients') !== true;
}

/** How far a name may stand from its size, in UTF-16 code units. */
const REACH = 110;

const PEOPLE =
  '(?:patients?|participants?|subjects?|people|persons|individuals|women|men|children|adults|infants|pts?|volunteers|eyes|students|households|families)';
const IN_EACH = new RegExp(
  `^\\s*(?:${PEOPLE}\\s+)?(?:(?:were\\s+)?(?:assigned\\s+|allocated\\s+|randomi[sz]ed\\s+)?(?:in|for|to)\\s+(?:each|both)|per\\s+(?:group|arm|treatment)|each\\b(?!\\s+(?:day|week|month|year)))`,
  'i',
);
/** "divided into three groups of 60". */
const GROUPS_OF = /\b(?:groups|arms)\sof\s$/;
const CLOSES = new RegExp(`^\\s*(?:${PEOPLE}|cases)?\\s*(?:[;,]\\s*\\d[\\d.,·]*\\s?%\\s*)?[)\\]]`, 'i');
const BEHIND = new RegExp(
  `^\\s*(?:\\([^()]{1,12}\\)\\s*)?(?:${PEOPLE}\\s+)?(?:(?:were|was|had\\s+been)\\s+)?(?:randomly\\s+)?(?:(?:assigned|allocated|randomi[sz]ed|allotted)\\s+)?(to|in|into|on|received|receiving)\\s+(?:(?:receive|undergo|have|get|take|the|an?|either)\\s+)*`,
  'i',
);
const NAME_ENDS =
  /[,;:([)\]]|\.(?!\d)|\s(?:and|or|versus|vs|while|whereas|who|of whom|at|for|groups?|arms?)\b|\s\d|$/;

function armSizeAt(
  figure: Figure,
  figures: readonly Figure[],
  assigned: boolean | 'likely',
  group: SentenceGroup,
  document: TrialDocument,
): ArmSize | undefined {
  const { sentence } = group;
  const { text } = document;
  const from = Math.max(sentence.start, figure.start - REACH, endBefore(figure, figures));
  const ahead = text.slice(from, figure.start);
  const before = assigned === 'likely' ? ahead.replace(DOSE_IN_BRACKET, '(') : ahead;
  const after = text.slice(figure.end, Math.min(sentence.end, figure.end + REACH));
  if ((IN_EACH.test(after) || GROUPS_OF.test(before)) && !NO_SPLIT.test(before))
    return { figure, name: '', start: figure.start, end: figure.end, form: 'each' };
  if (assigned !== false && isInListOfSizes(figure, figures, document))
    return { figure, name: '', start: figure.start, end: figure.end, form: 'bracket' };
  if (/[([]\s*$/.test(before) && (CLOSES.test(after) || (assigned === 'likely' && DOSE_BEHIND.test(after)))) {
    if (figure.kind === 'count' && assigned === false) return undefined;
    const span = nameBefore(before, from);
    if (span === undefined || isEvent(span, group)) return undefined;
    return {
      figure,
      name: armName(span, group, document),
      start: span.start,
      end: figure.end,
      form: 'bracket',
    };
  }
  const behind = BEHIND.exec(after);
  // "12 in the surgery group" counts whatever the sentence tells of; "12 to surgery" and a sample size are people.
  const mayCount = assigned === 'likely' || (assigned && behind?.[1] === 'to');
  if (behind === null || (figure.kind === 'count' && !mayCount)) return undefined;
  if (figure.stage !== undefined && figure.stage !== 'randomised') return undefined;
  const rest = after.slice(behind[0].length);
  const length = NAME_ENDS.exec(rest)?.index ?? 0;
  if (length === 0 || !/\p{L}/u.test(rest.slice(0, length))) return undefined;
  const start = figure.end + behind[0].length;
  const name = armName({ start, end: start + length }, group, document);
  return { figure, name, start: figure.start, end: start + length, form: 'behind' };
}

/** "arthralgia (n = 15)": who had an event is no arm. */
function isEvent({ start, end }: Span, { annotations }: SentenceGroup): boolean {
  return annotations.some((one) => one.type === 'endpoint' && one.end === end && one.start >= start);
}

/** The arms of a sentence as the form of their sizes tells them, whatever its words say of them. */
export function likelyArms(group: SentenceGroup, document: TrialDocument): readonly ArmSize[] {
  const figures = group.annotations.filter(isFigure);
  const sizes = figures.filter(isSizeOfPeople);
  if (sizes.length < 2 || sizes.length > MOST_LIKELY) return [];
  const found = sizes.flatMap((figure) => armSizeAt(figure, figures, 'likely', group, document) ?? []);
  return withoutTotals(apart(found, document)).filter(({ form }) => form !== 'each');
}

/** "drug (175 mg; n = 186)". */
const DOSE_IN_BRACKET = /[([][^()[\]]{1,100}[;,]\s*$/;
/** "drug (n = 24; 80-240 mg/day)". */
const DOSE_BEHIND = /^\s?[;,][^()[\]]{1,60}[)\]]/;

/** A sentence of more sizes than this tells of more than one split. */
const MOST_LIKELY = 12;

/** "210 were assigned to surgery (n = 105)", "patients (n = 210)": a number whose name is another's, or no arm's, is no arm. */
function withoutTotals(found: readonly ArmSize[]): readonly ArmSize[] {
  return found.filter((arm, i) => {
    const next = found[i + 1];
    if (arm.form === 'behind' && next?.form === 'bracket' && next.start < arm.end) return false;
    return !NO_ARM.test(arm.name);
  });
}

/** "oral iron" and "intravenous iron": arms of one drug are told apart by all their words. */
function apart(found: readonly ArmSize[], { text }: TrialDocument): readonly ArmSize[] {
  const names = new Set<string>();
  const twice = new Set<string>();
  for (const { name } of found) (names.has(name) ? twice : names).add(name);
  return found.map((arm) => {
    if (arm.name === '' || !twice.has(arm.name)) return arm;
    const { figure, form, start, end } = arm;
    const span = form === 'bracket' ? text.slice(start, figure.start) : text.slice(figure.end, end);
    return { ...arm, name: plainName(span.replace(/[([\s]+$/, '').replace(BEHIND, '')) };
  });
}

const NO_ARM = new RegExp(
  `^(?:${PEOPLE}|total|overall|all ${PEOPLE}|(?:one|two|three|four|five|six)(?: of .*| equal| parallel)?|groups?|arms?|trial|study|sample)$`,
);

const JOINS_SIZES = /^\s*(?:,|,?\s?(?:and|or)|versus|vs\.?|v|\/)\s*$/;

/** "randomised 3:1 (93 and 31)": nothing but sizes in one bracket. */
function isInListOfSizes(figure: Figure, figures: readonly Figure[], { text }: TrialDocument): boolean {
  const at = figures.indexOf(figure);
  const joined = (a: Figure | undefined, b: Figure | undefined) =>
    a?.kind === 'sample-size' && b?.kind === 'sample-size' && JOINS_SIZES.test(text.slice(a.end, b.start));
  let from = at;
  while (joined(figures[from - 1], figures[from])) from--;
  let to = at;
  while (joined(figures[to], figures[to + 1])) to++;
  if (from === to || to - from > 7) return false;
  const opens = /\(\s*$/.test(text.slice(Math.max(0, (figures[from]?.start ?? 0) - 3), figures[from]?.start));
  const end = figures[to]?.end ?? 0;
  return opens && /^\s*\)/.test(text.slice(end, end + 3));
}

/** Words before a number that make it one of events or of those who went on, not of those who were split. */
const NO_SPLIT = /\b(?:complet|deaths?|died|events?|withdr|lost|discontinu|responded|blocks?)\w*\b[^,;]*$/i;

/** Where the figure before this one ends; a share in between belongs to that one. */
function endBefore(figure: Figure, figures: readonly Figure[]): number {
  for (let i = indexFrom(figures, figure.start) - 1; i >= 0; i--) {
    const one = figures[i];
    // "10 mg (n = 3)": a dose is the name of its arm.
    if (one !== undefined && !NAMES_ARM.has(one.kind)) return one.end;
  }
  return 0;
}

const NAMES_ARM: ReadonlySet<Figure['kind']> = new Set(['quantity', 'duration', 'age']);

const NAME_BEGINS =
  /.*(?:(?:^|[\s(])(?:to|or|and|versus|vs\.?|with|in|into|at|of|either|receive|received|receiving|undergo|between|groups?:|arms?:)\s|[,;:)\]]\s*|^)/s;

/** The name that ends right before a bracket: what stands behind the last comma, "to", "or" or "and". */
function nameBefore(before: string, offset: number): { start: number; end: number } | undefined {
  const whole = before.replace(/\s*[([]\s*$/, '');
  const start = NAME_BEGINS.exec(whole)?.[0].length ?? 0;
  const name = whole.slice(start);
  if (name.length > 70 || !/\p{L}/u.test(name)) return undefined;
  return { start: offset + start, end: offset + whole.length };
}
