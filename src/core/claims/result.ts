/**
 * Results: which figures of a sentence speak of one quantity.
 *
 * Figures are read from left to right. An estimate opens a claim; counts, intervals, spreads and p-values that stand
 * beside it, as the brackets and commas between them show, join it. Two shares or estimates around "versus" make one
 * contrast. Endpoints are bound by nearness, and in order where the sentence says "respectively".
 */
import type { Figure, FigureKind } from '../../schema/annotation.js';
import type { ClaimRole } from '../../schema/claim.js';
import { copyWith } from '../text/copy.js';
import type { TrialDocument } from '../text/document.js';
import { bindArms } from './arms.js';
import { glueBetween, isFigure, isInBracket, type SentenceGroup, sentenceGroups } from './by-sentence.js';
import type { ClaimBuilder } from './claim.js';
import { bindColumnArms } from './column-arms.js';
import { crossedShares } from './crossed-shares.js';
import { denominatorsFor, openingCount, recordsOfSeveralArms, sampleSizes } from './denominators.js';
import type { Draft } from './draft.js';
import { bindEndpoints } from './endpoint-binding.js';
import { bindEvents } from './events.js';
import { finished } from './finished-result.js';
import {
  bindGivenArms,
  bindGivenEndpoints,
  type Given,
  givenDenominators,
  givenIn,
  givenOf,
  hasGivenTotal,
  regroup,
} from './given.js';
import { BESIDE, hasOwnCount, hasRole, isOfOthers, joins, mayJoin } from './joining.js';
import { holds, isApart, measuredHead, TAILS } from './measured-head.js';
import { mostOf } from './most-of.js';
import { bindPeople } from './people.js';
import { isPlanning } from './planning.js';
import { isSubgroup, qualifiersOf } from './qualifiers.js';
import { bindSaid } from './said.js';
import { isSharedSize } from './shared-size.js';
import { isThreshold } from './threshold.js';
import { bindTimePoints } from './time-points.js';
import { isTotalOf } from './total-behind.js';

export const result: ClaimBuilder = {
  kind: 'result',
  summary: 'What was found: endpoint, estimate, interval, counts and p-value that belong together.',
  examples: {
    builds: [
      { text: 'The confirmed ORR was 56.5% (95% CI 41.1-71.1).', labels: ['ORR 56.5% (95% CI 41.1-71.1)'] },
      { text: 'The ORR was 65.6% versus 11.1% (P < 0.001).', labels: ['ORR 65.6% vs 11.1% (P < 0.001)'] },
      { text: 'The HR was 0.44, reducing the risk of progression by 56%.', labels: ['HR was 0.44 (56%)'] },
    ],
    ignores: [
      'Patients received anlotinib 12 mg daily.',
      'A sample of 240 patients gave 85% power to detect a hazard ratio of 0.70 at a two-sided alpha of 5%.',
    ],
  },
  *build(annotations, document, _earlier, relations) {
    const given = givenOf(relations, annotations);
    const sizes = sampleSizes(annotations, document);
    const severalArms = recordsOfSeveralArms(annotations, document);
    for (const group of sentenceGroups(annotations, document)) {
      // Most sentences hold no figure, and nothing else makes a result.
      if (!group.annotations.some(isFigure) || group.section?.kind === 'eligibility') continue;
      if (isPlanning(group, document)) continue;
      // In a trial of several arms a share is that of an arm, unless its own count says otherwise.
      const subgroup = severalArms.has(group.record?.index ?? 0) || group.annotations.some(isSubgroup);
      const opening = openingCount(group, document);
      const givenHere = given.length === 0 ? given : givenIn(given, group);
      for (const draft of draftsOf(group, document, givenHere)) {
        const lent = denominatorsFor(draft, sizes, group, opening, document);
        const denominators = givenDenominators(draft, lent, givenHere);
        const says = [...(draft.said?.says ?? []), ...mostOf(draft, document)];
        yield finished(draft, denominators, qualifiersOf(draft, denominators, subgroup, document), says);
      }
    }
  },
};

/** Kinds that open a claim, with the role they play in it. */
const HEADS: Partial<Record<FigureKind, ClaimRole>> = {
  percentage: 'percentage',
  fraction: 'fraction',
  count: 'count',
  'hazard-ratio': 'estimate',
  'odds-ratio': 'estimate',
  'risk-ratio': 'estimate',
  difference: 'estimate',
  median: 'estimate',
  mean: 'estimate',
  rate: 'estimate',
};

function draftsOf(group: SentenceGroup, document: TrialDocument, given: readonly Given[]): readonly Draft[] {
  const drafts: Draft[] = [];
  let pending: Figure | undefined;
  let previous: Figure | undefined;
  const figures = group.annotations.filter(isFigure).filter((one) => !isThreshold(one, group, document));
  const crossed = crossedShares(figures, document);
  for (const [index, figure] of figures.entries()) {
    const current = drafts.at(-1);
    const glue = previous === undefined ? '' : glueBetween(document, previous, figure);
    const tail = TAILS[figure.kind];
    const head =
      HEADS[figure.kind] ??
      (isSharedSize(figure, figures[index + 1], document)
        ? 'count'
        : measuredHead(figure, figures[index + 1], document, current));
    const counted = crossed.get(figure);
    const own = counted === undefined ? undefined : drafts.findLast((draft) => draft.figures[0] === counted);
    if (own !== undefined) add(own, head ?? 'percentage', figure);
    else if (crossed.has(figure) && counted === undefined) drafts.push(opened('percentage', figure, group));
    else if (figure.cues?.includes('reduction') === true && figure.kind === 'percentage') {
      // "HR 0.44, a 56% reduction in risk": joins the ratio before it, or waits for the one behind it.
      if (current !== undefined && hasRatio(current) && !hasRole(current, 'reduction'))
        add(current, 'reduction', figure);
      else pending = figure;
    } else if (tail !== undefined && isOneOfSlashed(figure, document)) {
      previous = figure;
      continue;
    } else if (tail !== undefined) {
      // "96 (1.9%), a 58% lower risk (95% CI 40 to 71)": the interval is that of the reduction.
      const reduced =
        pending !== undefined && pending === previous ? opened('percentage', pending, group) : undefined;
      if (reduced !== undefined && mayJoin(reduced, tail, figure, glue)) {
        add(reduced, tail, figure);
        drafts.push(reduced);
        pending = undefined;
      } else if (isNotReached(figure, document))
        drafts.push(copyWith(opened(tail, figure, group), { notReached: true }));
      else if (
        current !== undefined &&
        mayJoin(current, tail, figure, glue) &&
        !isOfGap(current, previous, figure, tail, glue, document)
      )
        add(current, tail, figure);
    } else if (figure.kind === 'sample-size' && head === undefined) {
      // "mean 5.19 (SD 1.2; n = 28)": those whose mean it is.
      if (current !== undefined && hasRole(current, 'spread') && BESIDE.test(glue))
        add(current, 'denominator', figure);
    } else if (head !== undefined) {
      if (current !== undefined && isTotalOf(current, figure, glue, figures[index + 1], document)) {
        add(current, 'denominator', figure);
        previous = figure;
        continue;
      }
      const bracketed = isInBracket(document, figure) && !hasOwnCount(figures, index, document);
      const beside =
        current?.figures.at(-1) === previous
          ? glue
          : glueOverCircumstances(current, figures, index, document);
      if (
        current !== undefined &&
        beside !== undefined &&
        joins(current, figure, beside, bracketed, isOfOthers(figures, index, document))
      )
        add(current, head, figure);
      else drafts.push(opened(head, figure, group));
      const now = drafts.at(-1);
      if (pending !== undefined && now !== undefined && hasRatio(now)) {
        add(now, 'reduction', pending);
        pending = undefined;
      }
    }
    previous = figure;
  }
  addFormTest(drafts, figures, document);
  regroup(drafts, given, group, ({ kind }) => HEADS[kind] ?? 'estimate');
  bindEndpoints(drafts, group, document);
  bindGivenEndpoints(drafts, given);
  bindPeople(drafts, group, document);
  bindTimePoints(drafts, group, document);
  bindArms(drafts, group, document);
  bindColumnArms(drafts, group, document);
  bindGivenArms(drafts, given);
  bindSaid(drafts, figures, group, document);
  bindEvents(drafts);
  return drafts.filter((draft) => isResult(draft) || hasGivenTotal(draft, given));
}

/** "50% of those in the 33 °C group (235 of 473)": what stands between a share and the fraction behind it, but for times and doses. */
function glueOverCircumstances(
  draft: Draft | undefined,
  figures: readonly Figure[],
  index: number,
  document: TrialDocument,
): string | undefined {
  const last = draft?.figures.at(-1);
  const fraction = figures[index];
  if (last?.kind !== 'percentage' || fraction?.kind !== 'fraction') return undefined;
  for (let i = index - 1; figures[i] !== last; i--)
    if (i < 0 || !CIRCUMSTANCES.has(figures[i]?.kind ?? 'count')) return undefined;
  const glue = glueBetween(document, last, fraction);
  return /[,;:]|\b(?:and|vs|versus|than)\b/.test(glue) ? undefined : glue;
}

const CIRCUMSTANCES: ReadonlySet<FigureKind> = new Set<FigureKind>(['duration', 'quantity', 'age']);

/** "P-value⇥0.003 … Estimated Value⇥0.72": in the forms of registers the test stands before what it is of. */
function addFormTest(drafts: readonly Draft[], figures: readonly Figure[], document: TrialDocument): void {
  const at = figures.findIndex((figure, i) => {
    const next = figures[i + 1];
    return figure.kind === 'p-value' && next !== undefined && FORM.test(glueBetween(document, figure, next));
  });
  const test = figures[at];
  const draft = drafts.find((one) => one.figures[0] === figures[at + 1]);
  if (test !== undefined && draft !== undefined && !hasRole(draft, 'p-value')) add(draft, 'p-value', test);
}

const FORM = /\b(?:Estimated Value|Point estimate)\W{0,6}$/i;

function opened(role: ClaimRole, figure: Figure, group: SentenceGroup): Draft {
  return { parts: [{ role, figure }], figures: [figure], background: group.background };
}

function add(draft: Draft, role: ClaimRole, figure: Figure): void {
  draft.parts.push({ role, figure });
  draft.figures.push(figure);
}

/** "31% and 12%, 19 points apart (95% CI 6 to 32)", "85.9 ± 38.2 hours; it fell by 14 hours (4 to 25)": the interval is that of what stands between. */
function isOfGap(
  { figures }: Draft,
  previous: Figure | undefined,
  tail: Figure,
  role: ClaimRole,
  glue: string,
  { text }: TrialDocument,
): boolean {
  if (role === 'p-value' || previous === undefined || figures.includes(previous)) return false;
  // "22.5 percent, the hazard being 3.9 times as high (1.7 to 9.0)": it holds that value, and not the one before.
  if (role === 'interval' && holds(tail, previous) && !figures.some((one) => holds(tail, one))) return true;
  return isApart(previous, glue) || BY.test(text.slice(Math.max(0, previous.start - 4), previous.start));
}

const BY = /\bby\s$/;

function hasRatio(draft: Draft): boolean {
  return draft.figures.some((figure) => figure.kind.endsWith('-ratio'));
}

/** "21.3 / 16.8; P-value: 0.001 / 0.011": the first p-value of a row is that of the first of another row. */
function isOneOfSlashed({ kind, end }: Figure, { text }: TrialDocument): boolean {
  return kind === 'p-value' && /^\s\/\s[<.\d]/.test(text.slice(end, end + 4));
}

/** "Median OS was not reached (95% CI 14.2-NE)": the interval of a median that has no figure of its own. */
function isNotReached(figure: Figure, { text }: TrialDocument): boolean {
  return (
    figure.kind === 'interval' && NOT_REACHED.test(text.slice(Math.max(0, figure.start - 40), figure.start))
  );
}

const NOT_REACHED = /\b(?:not (?:yet )?(?:been )?reached|NR)\s?[,;]?\s?[([]\s?$/;

/** A lone count or share is a result too; what no claim can be made of is a lone count of people without a share. */
function isResult(draft: Draft): boolean {
  return !(draft.parts.length === 1 && draft.parts[0]?.role === 'count');
}
