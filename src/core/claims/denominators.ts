/** The sample sizes that a share may be out of: stated beside it, or lent by the text, likeliest first. */
import type { Annotation, Figure } from '../../schema/annotation.js';
import type { TrialDocument } from '../text/document.js';
import { indexFrom, isFigure, type SentenceGroup, sentenceGroups } from './by-sentence.js';

export interface Denominator {
  readonly figure: Figure;
  /** True where the sentence itself says that the share is out of these people. */
  readonly stated: boolean;
}

/** The sample sizes of each record that speak of this trial's people, in text order. */
export function sampleSizes(
  annotations: readonly Annotation[],
  document: TrialDocument,
): ReadonlyMap<number, readonly Figure[]> {
  const sizes = new Map<number, Figure[]>();
  for (const { annotations: group, background, record, section } of sentenceGroups(annotations, document)) {
    if (background || section?.kind === 'eligibility') continue;
    for (const figure of group) {
      if (!isFigure(figure) || !isSize(figure)) continue;
      const index = record?.index ?? 0;
      const list = sizes.get(index);
      if (list === undefined) sizes.set(index, [figure]);
      else list.push(figure);
    }
  }
  return sizes;
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

function isSize(figure: Figure): boolean {
  if (figure.value === undefined || figure.value < 2) return false;
  return figure.kind === 'sample-size' || (figure.kind === 'count' && figure.stage !== undefined);
}

const MOST = 6;
/** How many sizes are weighed: the first ones of the record and the last ones before the share. */
const FIRST = 6;
const LAST = 8;

/** The denominators of a claim made of these figures. */
export function denominatorsFor(
  figures: readonly Figure[],
  background: boolean,
  sizes: ReadonlyMap<number, readonly Figure[]>,
  group: SentenceGroup,
): readonly Denominator[] {
  const share = figures.find((figure) => figure.kind === 'percentage');
  if (share === undefined || figures.some((figure) => figure.kind === 'fraction')) return [];
  const stated = statedBehind(share, group);
  if (stated !== undefined) return [{ figure: stated, stated: true }];
  if (background) return [];
  const all = sizes.get(group.record?.index ?? 0) ?? [];
  // A size that only follows the share is as likely the next thing counted.
  const until = indexFrom(all, share.start);
  const near = [...all.slice(0, Math.min(FIRST, until)), ...all.slice(Math.max(FIRST, until - LAST), until)];
  const own = new Set(figures.map((figure) => figure.id));
  const ranked = near
    .filter((size) => !own.has(size.id))
    .sort((a, b) => rank(a, group) - rank(b, group) || b.start - a.start);
  return ranked.slice(0, MOST).map((figure) => ({ figure, stated: false }));
}

/** "42.9% of the 28 patients": the size right behind the share. */
function statedBehind(share: Figure, group: SentenceGroup): Figure | undefined {
  const from = indexFrom(group.annotations, share.end);
  const next = group.annotations.slice(from, from + 3).find(isFigure);
  if (next === undefined || !isSize(next)) return undefined;
  return next.start - share.end <= 12 ? next : undefined;
}

/** Those who were analysed or treated come before those who were only screened; the same sentence before others. */
function rank(size: Figure, group: SentenceGroup): number {
  const order = { analysed: 0, treated: 1, completed: 1, randomised: 2, enrolled: 2, screened: 5 } as const;
  const byStage = size.stage === undefined ? 2 : order[size.stage];
  const sameSentence = size.start >= group.sentence.start && size.start < group.sentence.end;
  return byStage + (sameSentence ? 0 : 1);
}
