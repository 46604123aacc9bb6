/**
 * Two values that no word sets against each other, but what follows does: "4/83 and 9/83 women (P = 0.25)", "18.4 (9.6) mg
 * after morphine and 29.1 (11.8) mg after the block, mean difference -10.7 mg". A difference must be theirs to its digits.
 */
import type { Figure } from '../../schema/annotation.js';
import type { Claim } from '../../schema/claim.js';
import { type Printed, readPrinted } from '../stats/printed.js';
import { isSlip } from '../stats/slip.js';
import type { TrialDocument } from '../text/document.js';

/** One value of a pair, with the result that it is read from. */
export interface Witnessed {
  readonly claim: Claim;
  readonly head: Figure;
  /** The share beside a count; else the value itself. */
  readonly share: Figure;
}

/** How far behind the second value the effect may stand, in UTF-16 code units. */
const REACH = 120;
const BARE_AND = /^[\s)\]%]*(?:[a-zµ%/]{1,8}\s)?\s*and\s*$/;
const BREAK = /[.;]\s+[A-Z]/;

/** True where the result behind two values shows that they are those of two arms. */
export function isWitnessed(
  first: Witnessed,
  second: Witnessed,
  next: Claim | undefined,
  glue: string,
  figures: ReadonlyMap<string, Figure>,
  document: TrialDocument,
): boolean {
  const effect = next && effectOf(next, figures);
  const follows =
    next !== undefined &&
    effect !== undefined &&
    effect.start - second.claim.end <= REACH &&
    !BREAK.test(document.text.slice(second.claim.end, effect.start));
  if (follows && effect.kind === 'difference') return isDifferenceOf(first.share, second.share, effect);
  const counted = first.head.kind === 'fraction' || first.head.kind === 'count';
  if (!counted || !BARE_AND.test(glue) || namesTwo(first, document)) return false;
  if (second.claim.qualifiers.includes('other-hypothesis')) return false;
  return follows || second.claim.parts.some(({ role }) => role === 'p-value');
}

/** The ratio, difference or number needed to treat that a result consists of. */
function effectOf(claim: Claim, figures: ReadonlyMap<string, Figure>): Figure | undefined {
  for (const { role, annotation } of claim.parts) {
    const one = figures.get(annotation);
    if (one === undefined || (role !== 'estimate' && role !== 'number-needed')) continue;
    if (one.kind === 'difference' || one.kind.endsWith('-ratio') || role === 'number-needed') return one;
  }
  return undefined;
}

/** True where the difference is what is left of the two values, within the rounding of all three. */
function isDifferenceOf(first: Figure, second: Figure, effect: Figure): boolean {
  const [a, b, d] = [first, second, effect].map((figure) => readPrinted(figure.printed?.value ?? ''));
  if (a === undefined || b === undefined || d === undefined || d.value === 0) return false;
  if (Math.abs(d.value) < LEAST_UNITS * d.unit) return false;
  const off = Math.abs(Math.abs(a.value - b.value) - Math.abs(d.value));
  if (off <= (a.unit + b.unit + d.unit) / 2 + DUST) return true;
  if (first.kind !== second.kind) return false;
  const alike = a.decimals === b.decimals && b.decimals === d.decimals;
  if (first.kind !== 'mean' && !(first.kind === 'percentage' && alike)) return false;
  return isSlipAway(a, b, d) || (alike && isSlipOfOwn(a, b, d));
}

/** One of the two means is a slip of the pen away from what the other and the difference make it. */
function isSlipAway(a: Printed, b: Printed, d: Printed): boolean {
  const wouldBe = (one: Printed, other: Printed) =>
    [other.value + d.value, other.value - d.value].some((value) =>
      isSlip(one.value.toFixed(one.decimals), value.toFixed(one.decimals), LEAST_DIGITS),
    );
  return wouldBe(a, b) || wouldBe(b, a);
}

/** The difference is a slip of the pen away from what the two values make it. */
function isSlipOfOwn(a: Printed, b: Printed, d: Printed): boolean {
  const apart = Math.abs(a.value - b.value);
  return isSlip(Math.abs(d.value).toFixed(d.decimals), apart.toFixed(d.decimals), LEAST_DIGITS);
}

const LEAST_DIGITS = 2;

const DUST = 1e-9;
/** A difference of a few units of its last digit is that of many pairs. */
const LEAST_UNITS = 5;

/** "Nausea and vomiting occurred in 12 and 9", "in the first and second period": each value is of a thing of its own. */
function namesTwo({ head }: Witnessed, { text }: TrialDocument): boolean {
  const before = text.slice(Math.max(0, head.start - REACH), head.start);
  return /\b(?:and|or|both)\b|&/.test(before.slice(before.search(CLAUSE) + 1));
}

/** The words of the last clause. */
const CLAUSE = /[.;:][^.;:]*$/;
