/** The sample sizes that a share may be out of: stated beside it, or lent by the text, likeliest first. */
import type { Annotation, Figure } from '../../schema/annotation.js';
import type { TrialDocument } from '../text/document.js';
import { splits } from './allocation.js';
import type { ArmSize } from './allocation-reading.js';
import { armNamed } from './arm-names.js';
import {
  isOfPlaces,
  isSize,
  OPENS_SENTENCE,
  peopleBehind,
  statedBefore,
  statedBehind,
} from './beside-share.js';
import { glueBetween, indexFrom, isFigure, type SentenceGroup, sentenceGroups } from './by-sentence.js';
import type { Draft } from './draft.js';

export interface Denominator {
  readonly figure: Figure;
  /** True where the sentence itself says that the share is out of these people. */
  readonly stated: boolean;
  /** Who said so, where a person did. */
  readonly given?: string;
}

type ByRecord = ReadonlyMap<number, readonly Figure[]>;

export interface Sizes {
  /** Sample sizes that speak of this trial's people. */
  readonly sizes: ByRecord;
  /** Fractions whose total differs from that of the fraction before: their totals are sizes as well. */
  readonly totals: ByRecord;
  /** Sizes of arms with the names of the arms. */
  readonly arms: ReadonlyMap<number, readonly ArmSize[]>;
}

/** What shares may be out of, by the index of the record, in text order. */
export function sampleSizes(annotations: readonly Annotation[], document: TrialDocument): Sizes {
  const sizes = new Map<number, Figure[]>();
  const totals = new Map<number, Figure[]>();
  for (const { annotations: group, background, record, section } of sentenceGroups(annotations, document)) {
    if (background || section?.kind === 'eligibility') continue;
    for (const figure of group) {
      if (!isFigure(figure)) continue;
      const index = record?.index ?? 0;
      if (isSize(figure)) append(sizes, index, figure);
      else if (figure.kind === 'fraction' && totals.get(index)?.at(-1)?.total !== figure.total)
        append(totals, index, figure);
    }
  }
  return { sizes, totals, arms: sizesOfArms(annotations, document) };
}

function sizesOfArms(
  annotations: readonly Annotation[],
  document: TrialDocument,
): ReadonlyMap<number, readonly ArmSize[]> {
  const byRecord = new Map<number, ArmSize[]>();
  for (const { arms, group } of splits(annotations, document)) {
    const index = group.record?.index ?? 0;
    const list = byRecord.get(index) ?? [];
    for (const arm of arms) if (arm.name !== '') list.push(arm);
    byRecord.set(index, list);
  }
  return byRecord;
}

function append(lists: Map<number, Figure[]>, index: number, figure: Figure): void {
  const list = lists.get(index);
  if (list === undefined) lists.set(index, [figure]);
  else list.push(figure);
}

/** Indexes of the records that say their people were randomised or split in a ratio. */
export function recordsOfSeveralArms(
  annotations: readonly Annotation[],
  document: TrialDocument,
): ReadonlySet<number> {
  const records = new Set<number>();
  const single = new Set<number>();
  for (const { annotations: group, background, record } of sentenceGroups(annotations, document)) {
    if (!background && group.some(splitsPeople)) records.add(record?.index ?? 0);
    // A trial of one arm may still call for randomised trials to come.
    if (!background && group.some(isSingleArm)) single.add(record?.index ?? 0);
  }
  for (const index of single) records.delete(index);
  return records;
}

function isSingleArm(one: Annotation): boolean {
  return one.type === 'design' && one.aspect === 'arms' && one.value === 'single-arm';
}

function splitsPeople(one: Annotation): boolean {
  if (one.type !== 'design') return false;
  return one.aspect === 'ratio' || (one.aspect === 'allocation' && /^randomi[sz]ed/.test(one.value));
}

const MOST = 6;
/** How many sizes are weighed: the first ones of the record and the last ones before the share. */
const FIRST = 6;
const LAST = 8;

/** The denominators of a result, likeliest first; none where its counts carry their own totals. */
export function denominatorsFor(
  { figures, background, endpoint, arm }: Draft,
  { sizes, totals, arms }: Sizes,
  group: SentenceGroup,
  opening: Figure | undefined,
  document: TrialDocument,
): readonly Denominator[] {
  if (endpoint !== undefined && MEASURED_IN_PERCENT.has(endpoint.concept)) return [];
  const share = figures.find((figure) => figure.kind === 'percentage');
  if (share === undefined || figures.some((figure) => figure.kind === 'fraction')) return [];
  if (followsMeasured(share, group, document)) return [];
  const all = sizes.get(group.record?.index ?? 0) ?? [];
  const stated = statedBehind(share, group, document, all) ?? statedBefore(figures, group, document);
  if (stated !== undefined) return [{ figure: stated, stated: true }];
  if (background) return [];
  // A size that only follows the share is as likely the next thing counted.
  const until = indexFrom(all, share.start);
  const near = [...all.slice(0, Math.min(FIRST, until)), ...all.slice(Math.max(FIRST, until - LAST), until)];
  const own = new Set(figures.map((figure) => figure.id));
  const ranked = near
    .filter((size) => !own.has(size.id))
    .sort((a, b) => rank(a, group) - rank(b, group) || b.start - a.start)
    .slice(0, MOST);
  const first = pickedOut(share, group, opening, document);
  const printed = totals.get(group.record?.index ?? 0) ?? [];
  const behind = indexFrom(printed, share.start);
  const people = peopleBehind(share, group, document);
  const lent = [
    ...(people === undefined ? [] : [people]),
    ...(first === undefined ? [] : [first]),
    ...sizesOfArm(arm, arms.get(group.record?.index ?? 0) ?? [], share),
    ...ranked,
    ...printed.slice(Math.max(0, behind - LENT), behind),
  ];
  return [...new Set(lent)].map((figure) => ({ figure, stated: false }));
}

/** How many sizes of one arm are weighed: those last given and the first. */
const OF_ARM = 3;
/** How many sizes of arms back they are sought. */
const ARMS_BACK = 24;

/** "21.8% in the surgery group": the sizes given before to the arm of that name, the last one first. */
function sizesOfArm(name: string | undefined, arms: readonly ArmSize[], share: Figure): readonly Figure[] {
  if (name === undefined) return [];
  const found: Figure[] = [];
  const until = indexFrom(arms, share.start);
  for (let i = until - 1; i >= Math.max(0, until - ARMS_BACK) && found.length < OF_ARM; i--) {
    const arm = arms[i];
    if (arm === undefined || arm.figure.end > share.start || armNamed(name, [arm.name]) < 0) continue;
    // A name that fits two arms side by side tells neither.
    if (arm.name !== name && besides(arms, i).some((other) => armNamed(name, [other.name]) >= 0)) continue;
    if (found.every(({ value }) => value !== arm.figure.value)) found.push(arm.figure);
  }
  return found;
}

function besides(arms: readonly ArmSize[], i: number): readonly ArmSize[] {
  const name = arms[i]?.name;
  return arms.slice(Math.max(0, i - 3), i + 4).filter((other) => other.name !== name);
}

/** "Pressure fell by 7.1 mm Hg (26.2%)": the change again in per cent, not a share of people. */
function followsMeasured(share: Figure, group: SentenceGroup, document: TrialDocument): boolean {
  const before = group.annotations[indexFrom(group.annotations, share.start) - 1];
  if (before === undefined || !isFigure(before) || before.unit === undefined) return false;
  if (!MEASURED.has(before.kind)) return false;
  return /^ ?[([]$/.test(document.text.slice(before.end, share.start));
}

const MEASURED: ReadonlySet<string> = new Set(['mean', 'median', 'difference', 'quantity']);

/** Endpoints whose values are percentages, but not shares of the patients. */
const MEASURED_IN_PERCENT: ReadonlySet<string> = new Set([
  'HbA1c',
  'LVEF',
  'FEV1',
  'TIR',
  'LDL-C',
  'BMI',
  'body-weight',
  'vaccine-efficacy',
  'adherence',
  'compliance',
  'change-in-LDL-C',
  'change-in-HbA1c',
]);

/** How many totals of fractions before a share are lent to it. */
const LENT = 4;

/** "Of 1874 oocytes, 1312 (70.0%)", "in 7 patients (3.9%), of whom 4 (57.1%)": those that the sentence picks out. */
function pickedOut(
  share: Figure,
  group: SentenceGroup,
  opening: Figure | undefined,
  document: TrialDocument,
): Figure | undefined {
  const from = indexFrom(group.annotations, share.start);
  const before = group.annotations.slice(Math.max(0, from - 6), from).filter(isFigure);
  for (let i = before.length - 1; i > 0; i--) {
    const one = before[i - 1];
    const next = before[i];
    if (one === undefined || next === undefined) continue;
    if (!OF_WHOM.test(glueBetween(document, one, next))) continue;
    return before
      .slice(0, i)
      .findLast(
        (figure) => (figure.kind === 'count' && !isOfPlaces(figure)) || figure.kind === 'sample-size',
      );
  }
  return opening !== undefined && opening.start < share.start ? opening : undefined;
}

/** The count that opens a sentence: "Of 1874 oocytes retrieved, …". Sought once for each sentence. */
export function openingCount(group: SentenceGroup, document: TrialDocument): Figure | undefined {
  const first = group.annotations.find(isFigure);
  if (
    first === undefined ||
    first.kind !== 'count' ||
    isOfPlaces(first) ||
    first.start - group.sentence.start > 20
  )
    return undefined;
  return OPENS_SENTENCE.test(document.text.slice(group.sentence.start, first.start)) ? first : undefined;
}

const OF_WHOM = /\b(?:of|among) (?:whom|which|these|them|those)\b[^.\d]{0,20}$/;

/** Those who were analysed or treated come before those who were only screened; the same sentence before others. */
function rank(size: Figure, group: SentenceGroup): number {
  const order = { analysed: 0, treated: 1, completed: 1, randomised: 2, enrolled: 2, screened: 5 } as const;
  const byStage = size.stage === undefined ? 2 : order[size.stage];
  const sameSentence = size.start >= group.sentence.start && size.start < group.sentence.end;
  return byStage + (sameSentence ? 0 : 1);
}
