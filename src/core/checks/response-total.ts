import type { Claim } from '../../schema/claim.js';
import type { ResponseRole } from '../claims/response-mentions.js';
import type { Printed } from '../stats/printed.js';
import type { Check, CheckContext, FindingParts, ProofParts } from './check.js';
import { type Total, unitsOff } from './counts-and-totals.js';
import { has } from './guards.js';
import { recordSizes } from './record-sizes.js';
import { responsesOf } from './response-claims.js';
import { type Category, type Evaluable, evaluableOf, idsOf, totalsDiffer } from './response-figures.js';
import { judgeShares } from './response-shares.js';
import { decimal, list } from './wording.js';

const BEST_RESPONSES: readonly ResponseRole[] = [
  'complete-response',
  'partial-response',
  'stable-disease',
  'progressive-disease',
  'not-evaluable',
];

const RATES: readonly ResponseRole[] = ['objective-response', 'disease-control'];

/** Every patient has one best response. */
export const responseTotal: Check = {
  id: 'response-total',
  summary:
    'Complete, partial, stable, progressive and not evaluable against the number of evaluable patients.',
  why: 'Each patient has exactly one best response, so that the categories add up to all who were evaluable, and their shares to 100 %.',
  silentWhen: [
    'partial responses, stable or progressive disease are not all printed',
    'fewer than all, where those who could not be evaluated are not printed',
    'response has more grades, or lesions are counted',
    'different judges or confirmed and unconfirmed responses in one sentence',
    'another sample size of the text fits (only an info)',
  ],
  severity: 'warning',
  claims: ['response'],
  examples: {
    fires: [
      'Of 40 evaluable patients, 3 had CR, 11 PR, 12 SD, 18 PD, and 4 were not evaluable.',
      'Best response was CR in 7.5%, PR in 27.5%, SD in 30.0% and PD in 45.0%.',
    ],
    silent: [
      'Of 40 evaluable patients, 3 had CR, 11 PR, 12 SD, 10 PD, and 4 were not evaluable.',
      'Best response was CR in 7.5%, PR in 27.5%, SD in 30.0% and PD in 25.0%.',
      'Among 18 evaluable patients, 2 had CR, 5 PR and 6 SD.',
    ],
  },
  *run(context) {
    const sizes = recordSizes(context);
    for (const { claim, category } of responsesOf(context)) {
      const found = BEST_RESPONSES.flatMap((role) => category(role) ?? []);
      const rates = RATES.flatMap((role) => category(role) ?? []);
      yield* sharesOf(context, claim, [...found, ...rates], sizes(claim.record));
      const roles = new Set(found.map(({ role }) => role));
      if (has(claim, 'other-categories')) continue;
      if (!roles.has('partial-response') || !roles.has('stable-disease') || !roles.has('progressive-disease'))
        continue;
      const evaluable = evaluableOf(context, claim, found);
      const isWhole = roles.has('not-evaluable') && roles.has('complete-response');
      const counts = found.flatMap(({ count }) => (count === undefined ? [] : [count.value]));
      if (counts.length === found.length && evaluable !== undefined) {
        const fits = (sum: number) => sizes(claim.record).some(({ total }) => total === sum);
        yield* byCounts(found, counts, evaluable, isWhole, fits);
      } else {
        yield* byShares(found, isWhole);
      }
    }
  },
};

/** Counts with shares against the evaluable patients, or, where the shares are those of all, against the number they imply. */
function* sharesOf(
  context: CheckContext,
  claim: Claim,
  categories: readonly Category[],
  sizes: readonly Total[],
): Iterable<FindingParts | ProofParts> {
  if (totalsDiffer(categories)) return;
  const total = evaluableOf(context, claim, categories)?.value ?? impliedTotal(categories);
  if (total !== undefined) yield* judgeShares(categories, total, sizes);
}

/**
 * The number of people that counts and shares of all categories imply: the one that fits all of them, or all but one of
 * at least four.
 */
function impliedTotal(categories: readonly Category[]): number | undefined {
  const pairs: { readonly count: number; readonly percent: Printed }[] = [];
  for (const { role, count, percent } of categories) {
    if (!BEST_RESPONSES.includes(role)) continue;
    if (count === undefined || percent === undefined) return undefined;
    pairs.push({ count: count.value, percent: percent.printed });
  }
  const shares = pairs.reduce((sum, { percent }) => sum + percent.value, 0);
  const room = pairs.reduce((sum, { percent }) => sum + percent.unit, 0);
  if (pairs.length < 3 || Math.abs(shares - 100) > room) return undefined;
  const fits = (total: number) =>
    pairs.filter(({ count, percent }) => unitsOff(count, total, percent) <= 0.5).length;
  let best: { readonly total: number; readonly fitting: number } | undefined;
  for (const { count, percent } of pairs) {
    if (percent.value <= 0) continue;
    const around = Math.round((100 * count) / percent.value);
    for (let total = Math.max(1, around - NEAR); total <= around + NEAR; total++) {
      const fitting = fits(total);
      if (fitting > (best?.fitting ?? 0)) best = { total, fitting };
    }
  }
  if (best === undefined) return undefined;
  const enough = best.fitting === pairs.length || (pairs.length > 3 && best.fitting === pairs.length - 1);
  return enough ? best.total : undefined;
}

/** How far the number of people may be from count / share, as the share is rounded. */
const NEAR = 5;

function* byCounts(
  found: readonly Category[],
  counts: readonly number[],
  { value: total, figure }: Evaluable,
  isWhole: boolean,
  fits: (sum: number) => boolean,
): Iterable<FindingParts | ProofParts> {
  const sum = counts.reduce((all, one) => all + one, 0);
  const arithmetic = `${counts.join(' + ')} = ${sum} (${list(found.map(({ short }) => short))}) of ${total} patients`;
  const figures = [...new Set([...idsOf(found), figure.id])];
  if (sum === total) yield { proof: { strength: 'proven', figures, message: `${arithmetic}.` } };
  else if (sum > total || isWhole) {
    yield report(found, `${arithmetic}.`, fits(sum) ? 'info' : 'warning', figures, { sum, total }, [
      { start: figure.start, end: figure.end, message: `${total} patients` },
    ]);
  }
}

function* byShares(found: readonly Category[], isWhole: boolean): Iterable<FindingParts | ProofParts> {
  const shares = found.flatMap(({ percent }) => (percent === undefined ? [] : [percent.printed]));
  if (shares.length < found.length) return;
  const sum = shares.reduce((all, { value }) => all + value, 0);
  const room = shares.reduce((all, { unit }) => all + unit, 0);
  const arithmetic = `${shares.map(({ text }) => text).join(' + ')} = ${decimal(sum)} % (${list(found.map(({ short }) => short))})`;
  const figures = idsOf(found);
  if (Math.abs(sum - 100) <= room + 1e-6) {
    const strength = Math.abs(sum - 100) <= room / 2 + 1e-6 ? 'proven' : 'consistent';
    yield { proof: { strength, figures, message: `${arithmetic}, all patients.` } };
  } else if (sum > 100 || isWhole) {
    yield report(found, `${arithmetic}, not 100 %.`, 'warning', figures, { sum, total: 100 }, []);
  }
}

function report(
  found: readonly Category[],
  message: string,
  severity: 'info' | 'warning',
  accuses: readonly string[],
  evidence: { readonly sum: number; readonly total: number },
  related: readonly { readonly start: number; readonly end: number; readonly message: string }[],
): FindingParts {
  const spans = found.flatMap(({ count, percent }) => (count ?? percent)?.figure ?? []);
  const [first] = spans;
  return {
    finding: {
      severity,
      start: first?.start ?? 0,
      end: first?.end ?? 1,
      message,
      related: [...spans.slice(1).map(({ start, end, text }) => ({ start, end, message: text })), ...related],
      evidence,
      accuses,
    },
  };
}
