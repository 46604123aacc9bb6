/**
 * Values of all arms side by side, in the order in which the record splits its people: "in 11 (18%), 13 (22%) and 14 (23%)",
 * "52.3 ± 9.8, 51.6 ± 10.2 and 53.1 ± 9.5", with the p-value that follows the last.
 */
import type { Figure } from '../../schema/annotation.js';
import type { Claim } from '../../schema/claim.js';
import { type Allocated, allocatedIn } from './allocated.js';
import type { CheckContext } from './check.js';
import { paired } from './counts-and-totals.js';
import { comesFromAModel, countsOtherThanPatients, has, isApproximate, isBound } from './guards.js';
import { onceADocument } from './once-a-document.js';

/** A share with the count that may stand beside it, or a mean with its standard deviation or error. */
export interface RowItem {
  readonly claim: Claim;
  readonly value: Figure;
  /** The count of a share, or the standard deviation or error of a mean. */
  readonly beside: Figure | undefined;
  readonly start: number;
  readonly end: number;
}

export interface Row {
  readonly items: readonly RowItem[];
  /** The sizes of the arms, one for each item; each split of the record that has so many. */
  readonly sizes: readonly (readonly number[])[];
  /** True where one of the splits is known to be whole; else the sizes may prove something, and accuse nobody. */
  readonly isWhole: boolean;
  /** The p-value of them all. */
  readonly pValue: Figure | undefined;
  /** True where a table gives the sizes at the heads of the columns. */
  readonly isOfTable?: boolean;
}

/** More groups than this are a table. */
const MOST_GROUPS = 6;
/** So far behind the last value the p-value may stand, in UTF-16 code units. */
const REACH = 60;
/** What stands between two values of a row: a unit or people, the name of the arm, and what parts them. */
const NEXT =
  /^[\s)\]%]*(?:\p{L}[\p{L}/²]{0,9}\s?|patients|participants)?[\s)\]]*(?:\b(?:in|with|for|on|after|under)\s(?:[\p{L}\d+-]+\s?){1,5})?(?:,|;|,?\s?\band\b|\bvs?\.?|\bversus\b)\s*[([]?$/u;
const BEFORE_P = /^[\s)\]%,;:]*[\p{L}\d\s/²%,-]{0,45}[\s)\],;:([]*$/u;
/** What makes a p-value one of each value, or of two among several. */
const OF_SOME = /\b(?:both|each|all|for|than|between|baseline)\b/;

export const rowsOfArms: (context: CheckContext) => readonly Row[] = onceADocument((context) => {
  const splits = sizesByRecord(context);
  if (splits.size === 0) return [];
  const rows: Row[] = [];
  const figures = context.byType.figure;
  const place = new Map(figures.map((figure, i) => [figure.id, i]));
  const { text } = context.document;
  let row: RowItem[] = [];
  const close = () => {
    const [first] = row;
    const last = row.at(-1);
    const fitting = (first && splits.get(first.claim.record))?.filter(
      ({ sizes }) => sizes.length === row.length,
    );
    const whole = fitting?.filter(({ isWhole }) => isWhole) ?? [];
    const isWhole = whole.length > 0;
    const sizes = (isWhole ? whole : (fitting ?? [])).map((one) => one.sizes);
    if (first !== undefined && last !== undefined && row.length > 1 && sizes.length > 0) {
      const at = Math.max(...[last.value, last.beside].map((one) => (one && place.get(one.id)) ?? 0));
      // A time may stand between: "(SD 1.5) at 6 months (P = .37)".
      const next = figures[at + 1]?.kind === 'duration' ? figures[at + 2] : figures[at + 1];
      const glue = text.slice(last.end, next?.start ?? last.end);
      const ofAll =
        next?.kind === 'p-value' && glue.length <= REACH && BEFORE_P.test(glue) && !OF_SOME.test(glue);
      rows.push({ items: row, sizes, isWhole, pValue: ofAll ? next : undefined });
    }
    row = [];
  };
  for (const item of itemsOf(context)) {
    const last = row.at(-1);
    const goesOn =
      last !== undefined &&
      last.value.kind === item.value.kind &&
      last.beside?.kind === item.beside?.kind &&
      last.claim.record === item.claim.record &&
      row.length < MOST_GROUPS &&
      item.start - last.end <= REACH &&
      NEXT.test(text.slice(last.end, item.start));
    if (!goesOn) close();
    row.push(item);
  }
  close();
  return rows;
});

/** All shares and means of this trial's results, in text order. */
function itemsOf(context: CheckContext): readonly RowItem[] {
  const items: RowItem[] = [];
  for (const claim of context.claims) {
    if (
      claim.kind !== 'result' ||
      claim.background ||
      comesFromAModel(claim) ||
      countsOtherThanPatients(claim)
    )
      continue;
    if (has(claim, 'difference') || has(claim, 'skewed') || context.figure(claim, 'fraction')) continue;
    const spreads = context.figures(claim, 'spread');
    if (spreads.length > 0) {
      for (const [value, spread] of paired(context.figures(claim, 'estimate'), spreads))
        if (value.kind === 'mean' && (spread.kind === 'sd' || spread.kind === 'se'))
          items.push(itemOf(claim, value, spread));
      continue;
    }
    if (has(claim, 'change')) continue;
    const percentages = context.figures(claim, 'percentage');
    const counts = context.figures(claim, 'count');
    if (counts.length > 0)
      for (const [count, percentage] of paired(counts, percentages))
        items.push(itemOf(claim, percentage, count));
    else for (const percentage of percentages) items.push(itemOf(claim, percentage, undefined));
  }
  return items
    .filter(({ claim, value }) => !isBound(value) && !isApproximate(claim, value))
    .sort((a, b) => a.start - b.start);
}

function itemOf(claim: Claim, value: Figure, beside: Figure | undefined): RowItem {
  const start = Math.min(value.start, beside?.start ?? value.start);
  const end = Math.max(value.end, beside?.end ?? value.end);
  return { claim, value, beside, start, end };
}

interface Sizes {
  readonly sizes: readonly number[];
  /** False where an arm may stand without its size. */
  readonly isWhole: boolean;
}

/** The sizes of the arms of each split of a record. */
function sizesByRecord(context: CheckContext): ReadonlyMap<number, readonly Sizes[]> {
  const byRecord = new Map<number, Sizes[]>();
  for (const claim of context.claims) {
    const split = allocatedIn(context, claim);
    const sizes = split === undefined ? [] : sizesOf(split);
    if (split === undefined || sizes.length < 2) continue;
    const list = byRecord.get(claim.record) ?? [];
    list.push({ sizes, isWhole: !split.incomplete });
    byRecord.set(claim.record, list);
  }
  return byRecord;
}

function sizesOf({ arms, perArm, total, unsaid }: Allocated): readonly number[] {
  const sizes = arms.map(({ patients }) => patients);
  const [each] = sizes;
  // Parts without a name may be kinds of people, but not "50 in each group".
  if (!perArm || each === undefined) return unsaid && arms.every(({ name }) => name === '') ? [] : sizes;
  const groups = total === undefined ? 2 : total.patients / each;
  return Number.isInteger(groups) && groups <= MOST_GROUPS ? Array.from({ length: groups }, () => each) : [];
}
