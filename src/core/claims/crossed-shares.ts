/** Shares that stand behind a row of counts, in the order of the counts, and counts behind a row of shares. */
import type { Figure } from '../../schema/annotation.js';
import { type Printed, readPrinted } from '../stats/printed.js';
import { copyWith } from '../text/copy.js';
import type { TrialDocument } from '../text/document.js';
import { glueBetween } from './by-sentence.js';

/**
 * "12 of 40 and 25 of 41 patients (30% vs. 61%)", "by 44%, 32% and 10% (29/66, 22/68, 7/67)": two counts or more, and in the bracket
 * behind them the shares of all in the same order, or the other way round. Each figure of the bracket with the one it goes with;
 * with none where the first count of two was not read, or where the share is how much fewer the second are.
 */
export function crossedShares(
  figures: readonly Figure[],
  document: TrialDocument,
): ReadonlyMap<Figure, Figure | undefined> {
  const pairs = new Map<Figure, Figure | undefined>();
  let before: readonly Figure[] = [];
  for (let i = 0; i < figures.length; ) {
    const row = rowFrom(figures, i, document);
    const last = row.at(-1);
    const ahead = i + row.length + totalsOf(row, figures, i + row.length, document);
    const behind = figures[ahead];
    if (last === undefined || behind === undefined) {
      i += Math.max(1, row.length);
      continue;
    }
    const bracket = goTogether(last, behind) ? rowFrom(figures, ahead, document) : [];
    const glue = bracket.length === 0 ? '' : glueBetween(document, figures[ahead - 1] ?? last, behind);
    const opens =
      BRACKET.test(glue) ||
      (row.length > 1 && row.length === bracket.length && SEMICOLON.test(glue)) ||
      (row.length > 1 && OR.test(glue) && someFit(row, bracket));
    const share = bracket.length === 1 ? bracket[0] : undefined;
    if (opens && share !== undefined && isOfBoth(share, last, figures[i + row.length - 2], document))
      pairs.set(share, undefined);
    else if (opens && share !== undefined && isOfAll(share, row, figures[ahead + 1], document))
      pairs.set(share, undefined);
    else if (opens) pairUp(areTotalsOf(before, row, bracket) ? before : row, bracket, document, pairs);
    if (row.length > 1) before = row;
    i += row.length;
  }
  return pairs;
}

/** "11 and 7 of all 164 and 161": how many sizes follow a row of counts, one for each. */
function totalsOf(
  row: readonly Figure[],
  figures: readonly Figure[],
  from: number,
  document: TrialDocument,
): number {
  const totals = figures.slice(from, from + row.length);
  const last = row.at(-1);
  const [first] = totals;
  if (last?.kind !== 'count' || first === undefined || totals.length < row.length) return 0;
  if (totals.some(({ kind }) => kind !== 'sample-size')) return 0;
  return /^\s(?:out\s)?of\s/.test(glueBetween(document, last, first)) ? totals.length : 0;
}

function pairUp(
  row: readonly Figure[],
  bracket: readonly Figure[],
  { text }: TrialDocument,
  pairs: Map<Figure, Figure | undefined>,
): void {
  const [first, second] = row;
  const [share] = bracket;
  if (first === undefined || share === undefined) return;
  if (row.length > 1 && bracket.length === row.length) {
    for (const [k, figure] of bracket.entries()) pairs.set(figure, row[k]);
    return;
  }
  // "Eight from phase 1, 12 and 35 (14.5%, 21.8% and 63.6%)": a count of the row was not read as one of it.
  if (bracket.length > 2 && bracket.length > row.length) {
    for (const figure of bracket) pairs.set(figure, undefined);
    return;
  }
  // "43 of 68 against 4 of 69 (63%)": of two fractions, the share is that of the one that it fits.
  if (second?.kind === 'fraction' && bracket.length === 1) {
    const own = row.filter((one) => isShareOf(share, one));
    if (own.length === 1) pairs.set(share, own[0]);
    return;
  }
  const [, other] = bracket;
  // "11 and 24 of the 38 (29% and 63%)": the first share is that of a count that has the total of the next.
  if (first.kind === 'fraction' && row.length === 1 && other !== undefined && bracket.length === 2) {
    if (isShareOf(share, first) || !isShareOf(other, first)) return;
    pairs.set(share, undefined);
    pairs.set(other, first);
  }
  if (first.kind !== 'count' || row.length > 2) return;
  const before = second === undefined ? unreadBefore(first, text) : first.value;
  const count = (second ?? first).value;
  if (before === undefined || count === undefined) return;
  if (bracket.length === 1 && isReduction(share, before, count)) pairs.set(share, undefined);
  // "237 vs. 326 (10.0% vs. 13.7%)": the second share is that of the count that was read.
  if (second === undefined && other !== undefined && bracket.length === 2) {
    pairs.set(share, undefined);
    pairs.set(other, first);
  }
}

/** "726 and 729 died among 3473 and 3460 patients (20.9% and 21.1%)": the row right before the shares is what the one before is out of. */
function areTotalsOf(
  counts: readonly Figure[],
  totals: readonly Figure[],
  shares: readonly Figure[],
): boolean {
  if (counts.length !== totals.length || shares.length !== totals.length) return false;
  return shares.every((share, k) => {
    const [count, total] = [counts[k], totals[k]];
    if (count?.kind !== 'count' || total?.kind !== 'count') return false;
    return isShareOf(share, copyWith(total, { count: count.value, total: total.value }));
  });
}

/** "37 and 36 (81.1% of 90)": the share of all of the row together. */
function isOfAll(
  share: Figure,
  row: readonly Figure[],
  size: Figure | undefined,
  document: TrialDocument,
): boolean {
  if (size?.kind !== 'sample-size' && size?.kind !== 'count') return false;
  if (!/^ of (?:the |all )?$/.test(glueBetween(document, share, size))) return false;
  const count = row.reduce((sum, { value = 0 }) => sum + value, 0);
  return (
    row.every(({ kind }) => kind === 'count') &&
    isShareOf(share, copyWith(size, { count, total: size.value }))
  );
}

/** "complete in 8, partial in 21 of 64 (45% overall)": the share of a count and a fraction together. */
function isOfBoth(
  share: Figure,
  fraction: Figure,
  before: Figure | undefined,
  document: TrialDocument,
): boolean {
  if (fraction.kind !== 'fraction' || before?.kind !== 'count' || isShareOf(share, fraction)) return false;
  if (fraction.start - before.end > NEAR || /[.;]\s/.test(glueBetween(document, before, fraction)))
    return false;
  const count = (fraction.count ?? 0) + (before.value ?? 0);
  return isShareOf(share, copyWith(fraction, { count }));
}

/** The number that stands against a count, where nothing was made of it. */
function unreadBefore({ start }: Figure, text: string): number | undefined {
  const found = UNREAD.exec(text.slice(Math.max(0, start - NEAR), start));
  return found === null ? undefined : Number(found[1]);
}

const NEAR = 70;
const UNREAD =
  /(?<![\d.,·/%-])(\d{1,5})(?:\s[a-z][a-z -]{0,40})?\s(?:and|vs\.?|versus|(?:as )?against|as compared with|compared with)\s(?:in\s|the\s)?$/;

/** "the cases were 225 and 11 (95.1%)", "2 vs 13 (84.6%)": by so much the one are fewer than the other, as an efficacy is told. */
function isReduction({ value = 0 }: Figure, before: number, count: number): boolean {
  const [fewer, more] = before > count ? [count, before] : [before, count];
  return fewer < more && Math.abs(100 * (1 - fewer / more) - value) <= ABOUT;
}

/** The groups may differ a little in size. */
const ABOUT = 1.5;

/** Figures of one kind that are joined as the values of groups are. */
function rowFrom(figures: readonly Figure[], from: number, document: TrialDocument): readonly Figure[] {
  const first = figures[from];
  if (first === undefined || !ROW_KINDS.has(first.kind)) return [];
  const row = [first];
  for (let i = from + 1; i < figures.length; i++) {
    const [before, next] = [figures[i - 1], figures[i]];
    if (before === undefined || next === undefined || next.kind !== first.kind) break;
    const glue = glueBetween(document, before, next);
    if (!JOINT.test(glue) && !(next.kind !== 'count' && SEMICOLON.test(glue))) break;
    row.push(next);
  }
  return row;
}

const ROW_KINDS: ReadonlySet<Figure['kind']> = new Set(['fraction', 'count', 'percentage']);

function goTogether({ kind }: Figure, { kind: other }: Figure): boolean {
  return kind === 'percentage' ? other === 'fraction' : other === 'percentage';
}

function someFit(row: readonly Figure[], bracket: readonly Figure[]): boolean {
  return bracket.some((figure, k) => {
    const own = row[k];
    return own !== undefined && (isShareOf(figure, own) || isShareOf(own, figure));
  });
}

/** True where a percentage is that of a fraction, to one unit of its last digit. */
function isShareOf(share: Figure, { count, total }: Figure): boolean {
  const printed: Printed | undefined = readPrinted(share.printed?.value ?? '');
  if (printed === undefined || count === undefined || total === undefined || total === 0) return false;
  return Math.abs((100 * count) / total - printed.value) < printed.unit;
}

const JOINT =
  /^[^()[\].;\d]{0,110}(?:,|\b(?:and|but|versus|vs\.?|v|than|against|compared (?:with|to)))(?:\s+(?:at|on|with|after|under)\s[\p{L}\d-]{1,20})?(?:\s+(?:in|only|by|with|just|of)){0,2}\s*$/u;

/**
 * "48 of 62; 48 of 61 (77.4%; 78.7%)": the cells of a register; "(9 vs 19; 5.5% vs 11.8%": the shares behind the counts in one
 * bracket.
 */
const SEMICOLON = /^;\s$/;

const BRACKET = /^[^()[\]]{0,70}[([]\s*$/;
/** "in 12 of 40 and 25 of 41, 30% and 61%", "or 30% and 61%". */
const OR = /^(?:\s[a-z-]+){0,4}[,;]\s(?:(?:or|that is|i\.e\.),?\s)?$/;
