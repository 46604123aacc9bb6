/**
 * Response breakdowns: how many of the same people had a complete or partial response, stable or progressive disease.
 *
 * Sentences are read one by one; a breakdown goes on over the next sentence of its paragraph as long as nothing speaks
 * against it: no category twice, the same arms, the same judges. What two arms have side by side makes two claims.
 */

import type { Annotation, Figure } from '../../schema/annotation.js';
import type { ClaimPart, Qualifier } from '../../schema/claim.js';
import { copyWith } from '../text/copy.js';
import type { TrialDocument } from '../text/document.js';
import { singleSpaced } from '../text/single-spaced.js';
import { armsOfFigures } from './arm-places.js';
import { assessmentsAgree } from './assessment.js';
import { isFigure, type SentenceGroup, sentenceGroups } from './by-sentence.js';
import type { ClaimBuilder, ClaimParts } from './claim.js';
import { cutFigures } from './given.js';
import { type GivenResponse, givenResponses, responsesAsGiven } from './given-responses.js';
import { type Breakdown, breakdownIn } from './response-breakdown.js';
import type { ResponseRole } from './response-mentions.js';
import { type CategoryValues, responseValues } from './response-values.js';

export const response: ClaimBuilder = {
  kind: 'response',
  summary: 'Best responses of the same people: complete, partial, stable, progressive, not evaluable.',
  examples: {
    builds: [
      {
        text: 'Of 40 evaluable patients, 3 had CR, 11 PR, 12 SD, 10 PD, and 4 were not evaluable; ORR was 35% and DCR 65%.',
        labels: ['CR 3, PR 11, SD 12, PD 10, NE 4, ORR 35%, DCR 65% of 40'],
      },
      {
        text: 'Complete response was seen in 3 (7.5%) and partial response in 11 (27.5%). The ORR was 35.0%.',
        labels: ['CR 3 (7.5%), PR 11 (27.5%), ORR 35.0%'],
      },
      {
        text: 'The ORR was 45% vs 30%, with CR in 5% vs 2% and PR in 40% vs 28%.',
        labels: ['CR 5%, PR 40%, ORR 45%', 'CR 2%, PR 28%, ORR 30%'],
      },
    ],
    ignores: [
      'Response was assessed every 8 weeks.',
      'The mean (SD) age was 61 (9) years.',
      'The ORR was 35%.',
    ],
  },
  *build(annotations, document, earlier, relations) {
    const records = recordsOfResponses(annotations, document);
    if (records.size === 0) return;
    const known: Known = {
      arms: armsOfFigures(earlier),
      cut: cutFigures(relations, 'result-of-endpoint'),
      cutTotals: cutFigures(relations, 'denominator-of-share'),
      given: givenResponses(relations, annotations),
    };
    let open: Breakdown[] = [];
    for (const group of sentenceGroups(annotations, document)) {
      const read = records.has(group.record?.index ?? 0) ? breakdownsOf(group, document, known) : [];
      const found = responsesAsGiven(read, group, known.given, () =>
        breakdownIn(group, document, known.cutTotals),
      );
      if (found.length > 0 && goesOn(open, found)) {
        for (const [i, one] of found.entries()) extend(open[i], one);
        continue;
      }
      if (found.length === 0 && open.length > 0 && follows(open, group)) {
        for (const one of open) one.lastSentence = group.sentence.start;
        continue;
      }
      if (open.length > 0) yield* claimsOf(open);
      open = found;
    }
    yield* claimsOf(open);
  },
};

/** What is known of figures from elsewhere, by their ids. */
interface Known {
  readonly arms: ReadonlyMap<string, string>;
  /** Those that a person took from the endpoint they were read for. */
  readonly cut: ReadonlySet<string>;
  readonly cutTotals: ReadonlySet<string>;
  readonly given: readonly GivenResponse[];
}

const CONCEPTS: ReadonlySet<string> = new Set([
  'ORR',
  'DCR',
  'CR',
  'PR',
  'SD',
  'PD',
  'response-rate',
  'response',
  'BOR',
]);

function recordsOfResponses(
  annotations: readonly Annotation[],
  document: TrialDocument,
): ReadonlySet<number> {
  const records = new Set<number>();
  for (const { annotations: group, record } of sentenceGroups(annotations, document)) {
    if (group.some((one) => one.type === 'endpoint' && CONCEPTS.has(one.concept)))
      records.add(record?.index ?? 0);
  }
  return records;
}

/** Longer sentences are tables or no sentences. */
const LONGEST = 1500;

/** One breakdown for each arm that the sentence sets side by side; none where the arms of its figures are unclear. */
function breakdownsOf(
  group: SentenceGroup,
  document: TrialDocument,
  { arms, cut, cutTotals }: Known,
): Breakdown[] {
  const { sentence } = group;
  if (sentence.end - sentence.start > LONGEST || group.section?.kind === 'eligibility') return [];
  if (
    !group.annotations.some(
      (one) =>
        isFigure(one) && (one.kind === 'count' || one.kind === 'percentage' || one.kind === 'fraction'),
    )
  )
    return [];
  const { bound, mentions } = responseValues(group, document.text);
  const usable = bound.filter(
    (one) =>
      !isOfResponders(one, group, document.text) &&
      !isAtATime(one, group, document.text) &&
      !one.values.some(({ figures }) => figures.some(({ id }) => cut.has(id))),
  );
  const sides = usable[0]?.values.length ?? 0;
  if (isOfFurtherPeople(usable, group, document.text)) return [];
  if (sides === 0 || usable.some(({ values }) => values.length !== sides)) return [];
  const breakdowns: Breakdown[] = [];
  for (let side = 0; side < sides; side++) {
    const categories = new Map<ResponseRole, readonly Figure[]>();
    for (const { role, values } of usable) {
      // One sentence that gives a category twice tells of two groups of people.
      if (categories.has(role)) return [];
      categories.set(role, values[side]?.figures ?? []);
    }
    const named = new Set([...categories.values()].flat().map(({ id }) => arms.get(id)));
    named.delete(undefined);
    if (named.size > 1) return [];
    const [arm] = named;
    const qualifiers = new Set<Qualifier>();
    if (mentions.some(({ furtherGrade }) => furtherGrade)) qualifiers.add('other-categories');
    const own = breakdownIn(group, document, cutTotals);
    for (const qualifier of qualifiers) own.qualifiers.add(qualifier);
    breakdowns.push(copyWith(own, { categories, evaluable: sides > 1 ? [] : own.evaluable, arm }));
  }
  return breakdowns;
}

/** "the response rate was 30% in one cohort, and in the other it was 43%, with complete responses in 13": of two groups. */
function isOfFurtherPeople(
  usable: readonly CategoryValues[],
  { annotations }: SentenceGroup,
  text: string,
): boolean {
  const bound = usable.flatMap(({ values }) => values.flatMap(({ figures }) => figures));
  const last = Math.max(...bound.map(({ end }) => end));
  return annotations.some(
    (one) =>
      isFigure(one) &&
      one.end < last &&
      !bound.includes(one) &&
      IT_WAS.test(text.slice(Math.max(0, one.start - 10), one.start)),
  );
}

const IT_WAS = /\bit\s(?:was|is)\s$/;

const OF_RESPONDERS =
  /\b(?:of|among) (?:whom|which|these|them|those|(?:the )?(?:\w+ )?respon(?:ders|ses|ding))\b/i;

const OF_RESPONDERS_BEHIND = /^[\s)]*(?:of|among) (?:the |these |all |\d+ )*(?:\w+ )?respond/i;

/** "Of the 14 responders, 3 (21%) had a CR": the share is out of those who responded. A bare count is out of nothing. */
function isOfResponders(
  { values, mention }: CategoryValues,
  { sentence }: SentenceGroup,
  text: string,
): boolean {
  const first = Math.min(mention.start, ...values.map(({ start }) => start));
  const last = Math.max(...values.map(({ figures }) => figures.at(-1)?.end ?? first));
  if (OF_RESPONDERS_BEHIND.test(text.slice(last, last + 40))) return true;
  if (!OF_RESPONDERS.test(text.slice(sentence.start, first))) return false;
  return values.some(({ figures }) => figures.some(({ kind }) => kind !== 'count'));
}

/** How far a time may stand from a category or its value, in UTF-16 code units. */
const TIME_REACH = 25;

/** "SD for at least 24 weeks", "the 12-week DCR", "ORR at week 12": best response is that at no set time. */
function isAtATime(
  { mention, values }: CategoryValues,
  { annotations }: SentenceGroup,
  text: string,
): boolean {
  const from = Math.min(mention.start, ...values.map(({ start }) => start)) - TIME_REACH;
  const to = Math.max(mention.end + TIME_REACH, ...values.map(({ end }) => end));
  return (
    annotations.some(
      (one) => isFigure(one) && one.kind === 'duration' && one.start >= from && one.start < to,
    ) || /\b(?:week|month|day|year|cycle)\s\d/i.test(text.slice(mention.end, to))
  );
}

function follows([first]: readonly Breakdown[], { sentence }: SentenceGroup): boolean {
  return first !== undefined && first.block === sentence.block && ++first.silent <= 1;
}

/** True where the next sentence goes on with the same people. */
function goesOn(open: readonly Breakdown[], next: readonly Breakdown[]): boolean {
  if (open.length === 0 || open.length !== next.length) return false;
  return open.every((one, i) => {
    const other = next[i];
    return (
      other !== undefined &&
      one.block === other.block &&
      one.record === other.record &&
      one.background === other.background &&
      one.arm === other.arm &&
      assessmentsAgree(one.assessment, other.assessment) &&
      !one.qualifiers.has('subgroup') &&
      !other.qualifiers.has('subgroup') &&
      ![...other.categories.keys()].some((role) => one.categories.has(role)) &&
      (one.evaluable[0]?.value === other.evaluable[0]?.value ||
        one.evaluable.length === 0 ||
        other.evaluable.length === 0)
    );
  });
}

function extend(open: Breakdown | undefined, next: Breakdown): void {
  if (open === undefined) return;
  for (const [id, by] of next.given) open.given.set(id, by);
  for (const [role, figures] of next.categories) open.categories.set(role, figures);
  for (const qualifier of next.qualifiers) open.qualifiers.add(qualifier);
  open.assessment ??= next.assessment;
  open.lastSentence = next.lastSentence;
  open.silent = 0;
}

const ORDER: readonly (readonly [ResponseRole, string])[] = [
  ['complete-response', 'CR'],
  ['partial-response', 'PR'],
  ['stable-disease', 'SD'],
  ['progressive-disease', 'PD'],
  ['not-evaluable', 'NE'],
  ['objective-response', 'ORR'],
  ['disease-control', 'DCR'],
];

function partOf(role: ResponseRole, { id }: Figure, given: ReadonlyMap<string, string>): ClaimPart {
  const by = given.get(id);
  return { role, annotation: id, stated: true, ...(by === undefined ? {} : { given: by }) };
}

function* claimsOf(breakdowns: readonly Breakdown[]): Iterable<ClaimParts> {
  for (const { categories, evaluable, arm, assessment, qualifiers, background, given } of breakdowns) {
    // One category alone is a result, not a breakdown.
    if (categories.size < 2) continue;
    const parts: ClaimPart[] = [];
    const words: string[] = [];
    for (const [role, short] of ORDER) {
      const figures = categories.get(role);
      if (figures === undefined) continue;
      for (const figure of figures) parts.push(partOf(role, figure, given));
      const [first, ...others] = figures.map(({ text }) => singleSpaced(text));
      words.push(`${short} ${first}${others.length === 0 ? '' : ` (${others.join(', ')})`}`);
    }
    for (const figure of evaluable) parts.push({ role: 'evaluable', annotation: figure.id, stated: true });
    const figures = [...[...categories.values()].flat(), ...evaluable];
    const [size] = evaluable;
    yield {
      kind: 'response',
      start: Math.min(...figures.map(({ start }) => start)),
      end: Math.max(...figures.map(({ end }) => end)),
      label: size === undefined ? words.join(', ') : `${words.join(', ')} of ${size.text}`,
      parts,
      ...(arm === undefined ? {} : { arm }),
      ...(assessment === undefined ? {} : { assessment }),
      qualifiers: [...qualifiers],
      background,
    };
  }
}
