/** How people are allocated to arms: the ratio, the number that is split, and the size of each arm. */
import type { Annotation, Design, Figure } from '../../schema/annotation.js';
import type { Qualifier } from '../../schema/claim.js';
import { copyWith } from '../text/copy.js';
import type { TrialDocument } from '../text/document.js';
import { isSizeOfPeople, PLANNED, type Split, splitOf } from './allocation-reading.js';
import { isFigure, type SentenceGroup, sentenceGroups } from './by-sentence.js';
import type { ClaimBuilder, ClaimParts } from './claim.js';
import { areSexes } from './kinds-of-people.js';
import { type ListedParts, listedParts } from './listed-parts.js';
import { splitBySum, type Wholes, wholesByRecord } from './split-by-sum.js';

export const allocation: ClaimBuilder = {
  kind: 'allocation',
  summary:
    'The allocation ratio with the number of people to be allocated, and the size of each arm by its name.',
  examples: {
    builds: [
      {
        text: 'A total of 104 patients will be randomly assigned in a 2:1 ratio.',
        labels: ['104 patients 2:1'],
      },
      {
        text: 'We randomised 821 women: 412 to the pessary and 409 to expectant management.',
        labels: ['821 patients: 412 pessary, 409 expectant management'],
      },
      {
        text: 'Patients were randomly allocated to the exercise group (n = 52) or the control group (n = 53).',
        labels: ['52 exercise, 53 control'],
      },
      { text: 'We randomised 210 adults (105 in each group).', labels: ['210 patients: 105 each'] },
      {
        text: 'In all 254 patients were assigned to diacerein 50 mg or celecoxib 200 mg, 127 each.',
        labels: ['254 patients: 127 each'],
      },
      {
        text: 'A total of 1795 participants were enrolled, with 898 assigned to surgery and 897 to bracing.',
        labels: ['1795 patients: 898 surgery, 897 bracing'],
      },
    ],
    ignores: [
      'Patients were randomly assigned to one of two arms.',
      'Death occurred in 12 patients in the surgery group and 15 in the control group.',
    ],
  },
  *build(annotations, document) {
    for (const split of splits(annotations, document)) yield claimOf(split);
  },
};

/** Several builders ask for the same splits. */
const read = new WeakMap<readonly Annotation[], readonly Split[]>();

/** Every sentence that splits people over arms, in text order. */
export function splits(annotations: readonly Annotation[], document: TrialDocument): readonly Split[] {
  const known = read.get(annotations);
  if (known !== undefined) return known;
  const found = splitsOf(annotations, document);
  read.set(annotations, found);
  return found;
}

function splitsOf(annotations: readonly Annotation[], document: TrialDocument): readonly Split[] {
  const found: Split[] = [];
  // The only ratio and the last number randomised of a record, which may stand sentences before the arms.
  let record: number | undefined;
  let total: Figure | undefined;
  let ratio: Design | undefined;
  let since = 0;
  const groups = sentenceGroups(annotations, document);
  const wholes = wholesByRecord(groups);
  for (const group of groups) {
    if (group.section?.kind === 'eligibility' || group.background) continue;
    if (group.record?.index !== record) {
      record = group.record?.index;
      total = ratio = undefined;
    }
    since++;
    const split = splitOf(group, document);
    const listed = listedIn(group, document).filter((one) => split === undefined || isBetter(one, split));
    const whole = wholes.get(group.record?.index ?? 0) ?? NO_WHOLES;
    const summed =
      listed.length > 0 || split?.total !== undefined ? undefined : splitBySum(group, document, whole);
    if (summed !== undefined) {
      const assigned = split?.assigned === true;
      found.push({ ...WHOLE, ...summed, group, ratio: split?.ratio ?? ratio, assigned, unsaid: !assigned });
    } else if (split !== undefined && !listed.some((one) => overlaps(one, split))) {
      const near = split.assigned && since <= ADJACENT && fits(total, split) ? total : undefined;
      const own = split.total ?? near ?? (split.perArm ? undefined : whole.get(sumOf(split.arms)));
      found.push(copyWith(split, { total: own, ratio: split.ratio ?? ratio }));
    }
    for (const one of listed) found.push(splitInto(one, group, document, split?.ratio ?? ratio));
    ratio = split?.ratio ?? ratio ?? ratioOf(group.annotations);
    const randomised = group.annotations.findLast(
      (one): one is Figure =>
        one.type === 'figure' && one.kind === 'sample-size' && one.stage === 'randomised',
    );
    if (randomised !== undefined) {
      total = randomised;
      since = 0;
    }
  }
  return found;
}

const NO_WHOLES: Wholes = new Map();
/** What goes for every list that is whole by its sum. */
const WHOLE = { perArm: false, complete: true, planned: false };

/** A sentence of more sizes is a table. */
const MOST_LISTED = 16;

function listedIn(group: SentenceGroup, document: TrialDocument): readonly ListedParts[] {
  const sizes = group.annotations.filter((one): one is Figure => isFigure(one) && isSizeOfPeople(one));
  if (sizes.length < 2 || sizes.length > MOST_LISTED) return [];
  return listedParts(sizes, group, document).filter(
    ({ arms }) =>
      !areSexes(
        arms.map(({ figure }) => figure.end),
        document.text,
      ),
  );
}

/** A list whose sum is its whole is read rightly; else what the words say of the arms comes first. */
function isBetter(listed: ListedParts, split: Split): boolean {
  if (!overlaps(listed, split)) return true;
  if (split.arms.length === 0) return true;
  // "702 were randomised, of whom 699 were treated (350 and 349)": the nearer number is the whole.
  if (split.total === undefined || split.total.start < listed.total.start) return true;
  if (!split.complete && listed.arms.length === split.arms.length) return true;
  return listed.adds && (!split.complete || sumOf(split.arms) !== split.total.value);
}

function overlaps({ total, arms }: ListedParts, split: Split): boolean {
  const all = [total, ...arms.map(({ figure }) => figure)];
  return split.total === undefined && split.arms.length === 0
    ? true
    : all.some((one) => one === split.total || split.arms.some(({ figure }) => figure === one));
}

function sumOf(arms: Split['arms']): number {
  return arms.reduce((sum, { figure }) => sum + (figure.value ?? 0), 0);
}

function splitInto(
  { total, arms, perArm, assigned }: ListedParts,
  group: SentenceGroup,
  { text }: TrialDocument,
  ratio: Design | undefined,
): Split {
  const planned = PLANNED.test(text.slice(group.sentence.start, group.sentence.end));
  return { group, total, ratio, arms, perArm, complete: true, assigned, planned, unsaid: !assigned };
}

/** How many sentences with annotations may stand between a number and its split. */
const ADJACENT = 2;

function ratioOf(annotations: readonly Annotation[]): Design | undefined {
  return annotations.find((one): one is Design => one.type === 'design' && one.aspect === 'ratio');
}

function fits(total: Figure | undefined, { arms }: Split): boolean {
  return arms.length > 0 && arms.every(({ figure }) => (figure.value ?? 0) < (total?.value ?? 0));
}

function claimOf({ group, total, ratio, arms, perArm, complete, planned, unsaid }: Split): ClaimParts {
  const inSentence = ({ start }: Annotation) => start >= group.sentence.start && start < group.sentence.end;
  const figures = arms.map(({ figure }) => figure);
  const all = [ratio, total, ...figures].filter((one): one is Design | Figure => one !== undefined);
  const own = all.filter(inSentence);
  const qualifiers: Qualifier[] = [];
  if (perArm) qualifiers.push('per-arm');
  if (planned) qualifiers.push('estimated');
  if (!complete && arms.length > 0) qualifiers.push('incomplete');
  if (unsaid === true) qualifiers.push('unsaid');
  const names = arms.map(({ name }) => name);
  return {
    kind: 'allocation',
    start: Math.min(...own.map((one) => one.start)),
    end: Math.max(...own.map((one) => one.end)),
    label: labelOf(total, ratio !== undefined && inSentence(ratio) ? ratio : undefined, arms),
    parts: [
      ...(total === undefined
        ? []
        : [{ role: 'total' as const, annotation: total.id, stated: inSentence(total) }]),
      ...(ratio === undefined
        ? []
        : [{ role: 'ratio' as const, annotation: ratio.id, stated: inSentence(ratio) }]),
      ...figures.map((figure) => ({ role: 'arm-size' as const, annotation: figure.id, stated: true })),
    ],
    ...(names.every((name) => name === '') ? {} : { arms: names }),
    qualifiers,
    background: group.background,
  };
}

/** "821 patients 1:1: 412 pessary, 409 expectant management". */
function labelOf(total: Figure | undefined, ratio: Design | undefined, arms: Split['arms']): string {
  const size = (figure: Figure) => figure.printed?.value ?? figure.text;
  const whole = total === undefined ? '' : `${size(total)} patients`;
  const head = [whole, ratio?.value ?? ''].filter((part) => part !== '').join(' ');
  const [first] = arms;
  const parts =
    first?.form === 'each'
      ? [`${size(first.figure)} each`]
      : arms.map(({ figure, name }) => `${size(figure)} ${name}`.trim());
  if (parts.length === 0) return head;
  return head === '' ? parts.join(', ') : `${head}: ${parts.join(', ')}`;
}
