/** What a share that fits a sample size says of one right beside it that fits none: "211 (29.3%) versus 229 (31.2%)". */
import type { Severity } from '../../schema/finding.js';
import type { CheckContext } from './check.js';
import { type CountAndShare, isTelling } from './count-and-share.js';
import { type Total, unitsOff } from './counts-and-totals.js';
import { isFarSlip } from './digit-slip.js';

/** Two shares no further apart than this are those of two arms. */
const BESIDE = 60;
/** A share with a coarser last digit than this fits an arm by chance. */
const COARSE_BESIDE = 0.05;

/** A share that fits a sample size to its last digit, right beside one that fits none. */
export interface Beside {
  readonly pair: CountAndShare;
  /** What stands between the two percentages. */
  readonly glue: string;
  /** One of two shares or more around the odd one that fit one size, as the items of a list do. */
  readonly listed: boolean;
}

/** "211 (29.3%) versus 229 (31.2%)": the share beside this one, where it is that of an arm to its last digit. */
export function fittingBeside(
  { document }: CheckContext,
  pairs: readonly CountAndShare[],
  at: number,
): Beside | undefined {
  if (pairs[at]?.fit !== undefined) return undefined;
  const beside = besideOf(document, pairs, at, COARSE_PAIR);
  return beside && { ...beside, listed: isListed(document, pairs, at) };
}

/** Where a count and its share begin, whichever stands first: "12 (2.4%)", "2.4% (12)". */
function startOf({ counted, percentage }: CountAndShare): number {
  return Math.min(counted.start, percentage.start);
}

function endOf({ counted, percentage }: CountAndShare): number {
  return Math.max(counted.end, percentage.end);
}

/** "12 (47%) improved, 9 (31%) stayed and 2 (7%) worsened": the others of the list fit one size. */
function isListed({ text }: CheckContext['document'], pairs: readonly CountAndShare[], at: number): boolean {
  const around: CountAndShare[] = [];
  for (const step of [-1, 1]) {
    for (let i = at + step; Math.abs(i - at) <= 2; i += step) {
      const [first, second] = step > 0 ? [pairs[i - 1], pairs[i]] : [pairs[i], pairs[i + 1]];
      const other = pairs[i];
      if (first === undefined || second === undefined || other === undefined) break;
      const glue = text.slice(endOf(first), startOf(second));
      if (glue.length > BESIDE || ENDS_CLAUSE.test(glue) || OTHERS.test(glue)) break;
      around.push(other);
    }
  }
  return (pairs[at]?.totals ?? []).some(
    ({ total }) =>
      around.filter((one) => fitsTo(one, total) && one.percent.unit <= COARSE_PAIR * one.percent.value)
        .length > 1,
  );
}

/** Words that lead to a share of other people. */
const OTHERS =
  /\b(?:of|among|including|patients|participants|subjects|women|men|children|those|who|within|after|before|given|treated|receiv\w+)\b/;

function fitsTo({ count, percent }: CountAndShare, total: number): boolean {
  return count <= total && unitsOff(count, total, percent) <= 0.5;
}

/** A share with a coarser last digit than this fits some arm by chance, even where the one beside it fits another. */
const COARSE_PAIR = 0.1;

/** True where two shares right beside each other both fit arms to their last digits: neither does so by chance. */
export function fitsWithBeside(
  { document }: CheckContext,
  pairs: readonly CountAndShare[],
  at: number,
): boolean {
  const pair = pairs[at];
  if (pair?.fit === undefined || pair.percent.unit > COARSE_PAIR * pair.percent.value) return false;
  return pair.fit.off <= 0.5 && besideOf(document, pairs, at, COARSE_BESIDE) !== undefined;
}

function besideOf(
  document: CheckContext['document'],
  pairs: readonly CountAndShare[],
  at: number,
  coarsest: number,
): Omit<Beside, 'listed'> | undefined {
  const pair = pairs[at];
  if (pair === undefined) return undefined;
  for (const other of [pairs[at - 1], pairs[at + 1]]) {
    if (other?.fit === undefined || other.fit.off > 0.5) continue;
    if (other.percent.unit > coarsest * other.percent.value) continue;
    const [first, second] = other.counted.start < pair.counted.start ? [other, pair] : [pair, other];
    const between = document.text.slice(endOf(first), startOf(second));
    if (between.length > BESIDE || ENDS_CLAUSE.test(between)) continue;
    return { pair: other, glue: document.text.slice(endOf(first), second.percentage.start) };
  }
  return undefined;
}

/** The point of "vs." ends nothing. */
const ENDS_CLAUSE = /(?<!\bvs)\.|[;\n]/;

/** The least part of an arm of which a result is told without a word about those who are missing. */
const LEAST_TOLD = 0.8;
/** "169 (2.4%) given placebo, and in those treated early 79 (1.7%)": behind the comma something else is told. */
const NEXT_CLAUSE = /,\s*(?!\s|(?:and\s)?\d|v(?:s|ersus)?\b|(?:as\s)?compared)/;
/** "8 (2.4%) vs 4 (1.2%)", "8 (2.4%) on the drug and 4 (1.2%)": what stands between the percentages of two arms. */
const CONTRAST =
  /^[\s)\]%]*(?:(?:patients|participants|women|men)\s)?(?:(?:in|on|with|given|assigned|receiving)\s[^,;:.]{1,40}\s)?(?:vs\.?|versus|v|and|compared with)\s[^;:.]{0,30}$/;
/** "54 (56.3) 35 (37.2)": two cells of a row. */
const NEXT_CELL = /^\)?\s*[|\t ]\s*\d[\d,]*\s?\($/;
const SUBSET = /\b(?:of (?:whom|these|those|the)|among|subgroup|including)\b/;

/**
 * A warning where no whole number of people gives the share. Where the share beside it is that of a whole arm, another
 * total needs a reason; it is a warning unless some missing people would explain it, or the words say that it is of others.
 */
export function severityOf(
  pair: CountAndShare,
  beside: Beside | undefined,
  arms: readonly Total[],
  document: CheckContext['document'],
): Severity {
  const least = leastOf(pair);
  const most = mostOf(pair);
  if (isOfNobody(pair, document)) return 'warning';
  if (beside === undefined) return isSlipOfAll(pair, document) ? 'warning' : 'info';
  if (SUBSET.test(beside.glue)) return 'info';
  const isOfArm = arms.length > 1 && arms.some(({ total }) => fitsTo(beside.pair, total));
  const { totals, own } = pair;
  const sizes = sizesOf(pair, isOfArm ? arms : undefined);
  const explained = (all: readonly number[]) =>
    all.some((total) => least <= total && most >= LEAST_TOLD * total) && !isFarSlip(pair, all);
  if (beside.listed && !explained(totals.map(({ total }) => total))) return 'warning';
  if (NEXT_CLAUSE.test(beside.glue)) return 'info';
  const contrast =
    CONTRAST.test(beside.glue) ||
    NEXT_CELL.test(beside.glue) ||
    (own.length > 0 && beside.pair.own.length > 0);
  const ofTwo = contrast && (isOfArm || totals.length > 1);
  if (!isTelling(beside.pair) && !isOfOwnArm(beside.pair) && !ofTwo) return 'info';
  return sizes.length === 0 || explained(sizes) ? 'info' : 'warning';
}

/** Among so few sizes a slip is more than chance. */
const FEW_SIZES = 2;
/** How far before a count words are looked for that make it one of others, in UTF-16 code units. */
const AROUND = 60;

/** "612 (14.6%)" where 612 of all are 41.6 %: a slip of the pen in a share of everyone, which leaves nobody out. */
function isSlipOfAll(pair: CountAndShare, { text }: CheckContext['document']): boolean {
  const { totals, isPart, isOfEvents, counted } = pair;
  if (isPart || isOfEvents || totals.length > FEW_SIZES || !isTelling(pair)) return false;
  if (SUBSET.test(text.slice(Math.max(0, counted.start - AROUND), counted.start))) return false;
  const sizes = totals.filter(({ figure }) => figure.kind === 'sample-size').map(({ total }) => total);
  return isFarSlip(pair, sizes);
}

/** True where no whole number of people gives the share right behind the count. */
export function isOfNobody(pair: CountAndShare, document: CheckContext['document']): boolean {
  return Math.ceil(leastOf(pair) + DUST) > Math.floor(mostOf(pair) - DUST) && isRightBehind(pair, document);
}

const DUST = 1e-6;

/** One unit of the last digit conceded. */
function leastOf({ count, percent }: CountAndShare): number {
  return (100 * count) / (percent.value + percent.unit);
}

function mostOf({ count, percent }: CountAndShare): number {
  return (100 * count) / Math.max(percent.value - percent.unit, percent.unit / 2);
}

/** "31 (29.8%)", "31 patients (29.8%)", "29.8% (31)": the share is that of the count for sure. */
function isRightBehind({ counted, percentage }: CountAndShare, { text }: CheckContext['document']): boolean {
  const [first, second] = counted.start < percentage.start ? [counted, percentage] : [percentage, counted];
  // "23.0%, 40.0% and 29.0% (14, 24 and 18 patients)": those of a list belong to others.
  const alone = first === counted || CLOSES.test(text.slice(second.end, second.end + 16));
  return alone && RIGHT_BEHIND.test(text.slice(first.end, second.start));
}

const CLOSES = /^(?:\s[a-z]+)?[)\]]/;
const RIGHT_BEHIND = /^\s(?:[a-z]+\s)?[([]$/;

/** The people that the share may be a part of: its own arm, else the arms, else the sizes it was lent. */
function sizesOf(pair: CountAndShare, arms: readonly Total[] | undefined): readonly number[] {
  if (pair.own.length > 0) return pair.own;
  const sizes = pair.totals.filter(({ figure }) => figure.kind === 'sample-size');
  const lent = arms ?? (sizes.length > 0 ? sizes : pair.totals);
  return lent.map(({ total }) => total);
}

/** True where it fits the size that the text gives to the arm of its name, and is fine enough to do so. */
function isOfOwnArm({ own, fit, percent }: CountAndShare): boolean {
  return fit !== undefined && own.includes(fit.total) && percent.unit <= COARSE_BESIDE * percent.value;
}

/** Two shares side by side that fit no size are both out of other people. */
export function isBesideMisfit(pairs: readonly CountAndShare[], at: number): boolean {
  const start = pairs[at]?.percentage.start ?? 0;
  return [pairs[at - 1], pairs[at + 1]].some(
    (other) =>
      other !== undefined && other.fit === undefined && Math.abs(other.percentage.start - start) <= NEAR,
  );
}

const NEAR = 150;
