/**
 * Arms whose whole stands in another sentence: "Group A (n = 30) received …; Group B (n = 31) received …" in a text of 61
 * patients. What makes them all the arms is their sum.
 */
import type { Figure } from '../../schema/annotation.js';
import type { TrialDocument } from '../text/document.js';
import { type ArmSize, likelyArms } from './allocation-reading.js';
import { isFigure, type SentenceGroup } from './by-sentence.js';
import { areSexes } from './kinds-of-people.js';

/** The numbers of people of a record that may be split, by their value; the first of each. */
export type Wholes = ReadonlyMap<number, Figure>;

/** Fewer people than these are made up by chance. */
const LEAST_WHOLE = 20;

/** The wholes of each record by its index. */
export function wholesByRecord(groups: readonly SentenceGroup[]): ReadonlyMap<number, Wholes> {
  const wholes = new Map<number, Map<number, Figure>>();
  for (const { annotations, record, section, background } of groups) {
    if (background || section?.kind === 'eligibility') continue;
    for (const one of annotations) {
      if (!isFigure(one) || !isWhole(one) || one.comparator !== undefined) continue;
      const { value = 0 } = one;
      if (value < LEAST_WHOLE) continue;
      const own = wholes.get(record?.index ?? 0) ?? new Map<number, Figure>();
      if (!own.has(value)) own.set(value, one);
      wholes.set(record?.index ?? 0, own);
    }
  }
  return wholes;
}

/** "180 term women" is read as a count where no word of a trial stands near it. */
function isWhole({ kind, unit = '' }: Figure): boolean {
  return kind === 'sample-size' || (kind === 'count' && PEOPLE.test(unit));
}

const PEOPLE = /^(?:patients|participants|subjects|women|men|children|adults|infants|volunteers|people)$/;

const MOST_ARMS = 6;

/** The arms side by side in a sentence that make up a whole of another one, with that whole. */
export function splitBySum(
  group: SentenceGroup,
  document: TrialDocument,
  wholes: Wholes,
): { readonly arms: readonly ArmSize[]; readonly total: Figure } | undefined {
  const arms = likelyArms(group, document);
  const { sentence } = group;
  for (let from = 0; from < arms.length - 1; from++) {
    let sum = arms[from]?.figure.value ?? 0;
    for (let to = from + 1; to < Math.min(arms.length, from + MOST_ARMS); to++) {
      sum += arms[to]?.figure.value ?? 0;
      const total = wholes.get(sum);
      // Within the sentence the whole comes first: "200 were asked, 90 came (…) and 110 did not" counts on.
      if (total === undefined || !(total.end <= (arms[from]?.start ?? 0) || total.start >= sentence.end))
        continue;
      const parts = arms.slice(from, to + 1);
      // "Fifty patients (48 men, 2 women)"
      if (
        !areSexes(
          parts.map(({ figure }) => figure.end),
          document.text,
        )
      )
        return { arms: parts, total };
    }
  }
  return undefined;
}
