/** What a response claim says of each category: how many patients, which share, out of how many. */
import type { Figure } from '../../schema/annotation.js';
import type { Claim } from '../../schema/claim.js';
import type { ResponseRole } from '../claims/response-mentions.js';
import type { Printed } from '../stats/printed.js';
import type { CheckContext } from './check.js';
import { printedPart, wholeNumber } from './figure-numbers.js';
import { isBound } from './guards.js';

export interface Category {
  readonly role: ResponseRole;
  /** "CR" */
  readonly short: string;
  readonly count?: { readonly value: number; readonly figure: Figure };
  readonly percent?: { readonly printed: Printed; readonly figure: Figure };
  /** What the count is out of, where the fraction says so. */
  readonly total?: { readonly value: number; readonly figure: Figure };
}

const SHORT: Readonly<Record<ResponseRole, string>> = {
  'complete-response': 'CR',
  'partial-response': 'PR',
  'stable-disease': 'SD',
  'progressive-disease': 'PD',
  'not-evaluable': 'not evaluable',
  'objective-response': 'ORR',
  'disease-control': 'DCR',
};

/** One category of a response claim; undefined where the claim does not have it or gives only a bound. */
export function categoryOf(context: CheckContext, claim: Claim, role: ResponseRole): Category | undefined {
  let category: Category | undefined;
  for (const part of claim.parts) {
    if (part.role !== role) continue;
    const figure = context.get(part.annotation);
    if (figure?.type !== 'figure' || isBound(figure) || figure.comparator === '~') return undefined;
    category = { ...(category ?? { role, short: SHORT[role] }), ...numbersOf(figure) };
  }
  return category;
}

function numbersOf(figure: Figure): Pick<Category, 'count' | 'percent' | 'total'> {
  if (figure.kind === 'percentage') {
    const printed = printedPart(figure, 'value');
    return printed === undefined ? {} : { percent: { printed, figure } };
  }
  if (figure.kind === 'fraction') {
    const { count, total } = figure;
    if (count === undefined || total === undefined || total <= 0) return {};
    return { count: { value: count, figure }, total: { value: total, figure } };
  }
  const value = wholeNumber(figure);
  return value === undefined ? {} : { count: { value, figure } };
}

/** How many patients' response was judged, and where the text says so. */
export interface Evaluable {
  readonly value: number;
  readonly figure: Figure;
}

/** The number of patients whose response was judged: printed as a size, or the total of the fractions where all agree. */
export function evaluableOf(
  context: CheckContext,
  claim: Claim,
  categories: readonly Category[],
): Evaluable | undefined {
  const totals = categories.flatMap(({ total }) => (total === undefined ? [] : [total]));
  const [first] = totals;
  if (first !== undefined) return totals.every(({ value }) => value === first.value) ? first : undefined;
  const size = context.figure(claim, 'evaluable');
  const value = size && wholeNumber(size);
  return size !== undefined && value !== undefined && value > 0 ? { value, figure: size } : undefined;
}

/** "3/40" beside "14/38": the categories are out of different people. */
export function totalsDiffer(categories: readonly Category[]): boolean {
  return new Set(categories.flatMap(({ total }) => (total === undefined ? [] : [total.value]))).size > 1;
}

/** Ids of the figures of some categories, each once. */
export function idsOf(categories: readonly Category[]): readonly string[] {
  const ids = categories.flatMap(({ count, percent }) => [count?.figure.id, percent?.figure.id]);
  return [...new Set(ids.filter((id): id is string => id !== undefined))];
}
