import type { Figure } from '../../schema/annotation.js';
import type { Claim } from '../../schema/claim.js';
import type { Printed } from '../stats/printed.js';
import type { Check, CheckContext, FindingParts, ProofParts } from './check.js';
import {
  nearestCount,
  paired,
  possibleTotals,
  relatedTotals,
  type Total,
  totalsOf,
  unitsOff,
} from './counts-and-totals.js';
import { printedPart, wholeNumber } from './figure-numbers.js';
import {
  countsPatientsOfThisTrial,
  isApproximate,
  isBound,
  mayUseInferredTotals,
  statesProportions,
} from './guards.js';
import { list, shareInWords, WITHIN_ONE_UNIT } from './wording.js';

/** A count and a percentage whose total stands elsewhere: is there a sample size that fits both? */
export const countWithoutTotal: Check = {
  id: 'count-without-total',
  summary: 'A count and its percentage against the sample sizes that the text gives elsewhere.',
  why: 'A count and its percentage together fix the total. Where no sample size of the text is that total, the share is out of people the text does not mention, or a figure is wrong.',
  silentWhen: [
    'the count stands with its total (percent-mismatch looks at that)',
    'the text gives no sample size before it',
    'arms and subgroups (an exact fit is a proof even so), unless one digit or two swapped ones would make it fit, or the share beside it fits an arm',
    'events and lesions, modelled or approximate shares, other trials',
  ],
  severity: 'info',
  examples: {
    fires: ['We enrolled 120 patients, including 31 with liver metastases (28.5%).'],
    silent: ['We enrolled 120 patients, including 31 with liver metastases (25.8%).'],
  },
  *run(context) {
    let last: Pair | undefined;
    for (const claim of context.claims) {
      if (!statesProportions(claim) || !countsPatientsOfThisTrial(claim)) continue;
      const counts = context.figures(claim, 'count');
      if (counts.length === 0 || context.figures(claim, 'fraction').length > 0) continue;
      for (const [count, percentage] of paired(counts, context.figures(claim, 'percentage'))) {
        const pair = read(context, claim, count, percentage);
        if (pair === undefined) continue;
        yield* pair.isPart ? ofPart(pair) : ofAll(pair);
        yield* last === undefined ? [] : sideBySide(context, last, pair);
        last = pair;
      }
    }
  },
};

/** A count and its percentage, with the sample sizes that they may be out of. */
interface Pair {
  readonly counted: Figure;
  readonly percentage: Figure;
  readonly count: number;
  readonly percent: Printed;
  readonly totals: readonly Total[];
  /** The likeliest size that fits, if any does, and how far off the percentage is in units of its last digit. */
  readonly fit: (Total & { readonly off: number }) | undefined;
  /** Of an arm or subgroup: which size it has is not known, so that none fits says little. */
  readonly isPart: boolean;
}

function read(context: CheckContext, claim: Claim, counted: Figure, percentage: Figure): Pair | undefined {
  const percent = printedPart(percentage, 'value');
  const count = wholeNumber(counted);
  const totals = possibleTotals(totalsOf(context, claim));
  if (percent === undefined || count === undefined || totals.length === 0 || totals[0]?.stated)
    return undefined;
  if (isBound(percentage) || isApproximate(claim, percentage)) return undefined;
  const ranked = totals
    .filter(({ total }) => total >= count)
    .map((total) => ({ ...total, off: unitsOff(count, total.total, percent) }));
  const fit = ranked.find(({ off }) => off <= 0.5) ?? ranked.find(({ off }) => off < 1);
  return { counted, percentage, count, percent, totals, fit, isPart: !mayUseInferredTotals(claim) };
}

function* ofAll(pair: Pair): Iterable<FindingParts | ProofParts> {
  const { count, percent, totals, fit } = pair;
  if (fit !== undefined) {
    yield* fitting(pair, fit, 'proven');
    return;
  }
  if (mayBeOfOthers(pair)) return;
  const shares = totals.map(({ total }) =>
    total < count ? `${count} is more than ${total}` : shareInWords(count, total),
  );
  yield report(pair, `No sample size of the text fits ${count} (${percent.text} %): ${list(shares)}.`);
}

/** Totals of several fractions: any of them may be that of other people. */
function mayBeOfOthers({ totals }: Pair): boolean {
  return totals.length > 1 && totals.every(({ figure }) => figure.kind === 'fraction');
}

function* ofPart(pair: Pair): Iterable<FindingParts | ProofParts> {
  const { fit } = pair;
  // A coarse share fits too many sizes to prove anything.
  if (fit !== undefined) {
    if (fit.off <= 0.5) yield* fitting(pair, fit, isTelling(pair) ? 'proven' : 'consistent');
    return;
  }
  const slip = isTelling(pair) ? slipOf(pair) : undefined;
  if (slip !== undefined) yield report(pair, slip);
}

function* fitting(
  { counted, percentage, count, percent, ...pair }: Pair,
  fit: Total & { readonly off: number },
  strength: 'proven' | 'consistent',
): Iterable<FindingParts | ProofParts> {
  const figures = [counted.id, percentage.id];
  const arithmetic = `${shareInWords(count, fit.total)}, printed ${percent.text} %`;
  if (fit.off > 0.5) {
    const message = `${arithmetic}: ${WITHIN_ONE_UNIT}.`;
    yield { proof: { strength: 'consistent', figures, message } };
    yield report({ counted, percentage, count, percent, ...pair }, message);
    return;
  }
  yield { proof: { strength, figures, message: `${arithmetic}.` } };
  // That the total was meant is worked out, not read.
  yield { proof: { strength: 'consistent', figures: [fit.figure.id], message: `${arithmetic}.` } };
}

/** Two shares no further apart than this are those of two arms. */
const BESIDE = 60;
/** A share with a coarser last digit than this fits an arm by chance. */
const COARSE_BESIDE = 0.05;

/** "211 (29.3%) versus 229 (31.2%)": where one is that of an arm to its last digit, the other should fit one too. */
function* sideBySide({ document }: CheckContext, first: Pair, second: Pair): Iterable<FindingParts> {
  if (second.counted.start - first.percentage.end > BESIDE) return;
  if (/[.;\n]/.test(document.text.slice(first.percentage.end, second.counted.start))) return;
  const [fits, odd] = second.fit === undefined ? [first, second] : [second, first];
  if (odd.fit !== undefined || fits.fit === undefined || fits.fit.off > 0.5) return;
  if (fits.percent.unit > COARSE_BESIDE * fits.percent.value) return;
  const isSaid = odd.isPart ? isTelling(odd) && slipOf(odd) !== undefined : !mayBeOfOthers(odd);
  if (isSaid) return;
  yield report(
    odd,
    `${odd.count} (${odd.percent.text} %) fits no sample size of the text, while ${fits.count} (${fits.percent.text} %) beside it is ${shareInWords(fits.count, fits.fit.total)}.`,
  );
}

function report({ counted, percentage, count, percent, totals }: Pair, message: string): FindingParts {
  return {
    finding: {
      start: percentage.start,
      end: percentage.end,
      message,
      related: relatedTotals(totals),
      evidence: { count, printed: percent.text, totals: totals.map(({ total }) => total) },
      accuses: [counted.id, percentage.id],
    },
  };
}

/** A share whose last digit is a larger part of it than this fits many totals. */
const MOST_COARSE = 0.02;

function isTelling({ percent }: Pair): boolean {
  return percent.unit <= MOST_COARSE * percent.value;
}

/** The count or percentage that a sample size would give, where the printed one is a slip of the pen away from it. */
function slipOf({ count, percent, totals }: Pair): string | undefined {
  for (const { total } of totals) {
    const meant = nearestCount(percent, total);
    if (unitsOff(meant, total, percent) <= 0.5 && isSlip(String(count), String(meant)))
      return `${count} (${percent.text} %) fits no sample size of the text, and ${shareInWords(meant, total)} is one digit away.`;
    if (count > total) continue;
    const share = ((100 * count) / total).toFixed(percent.decimals);
    if (isSlip(percent.text.replace(',', '.').replace('·', '.'), share))
      return `${count} (${percent.text} %) fits no sample size of the text, and ${shareInWords(count, total)} is one digit away.`;
  }
  return undefined;
}

/** Two numbers of at least three digits that differ in one digit, or in two neighbours swapped. */
function isSlip(a: string, b: string): boolean {
  if (a.length !== b.length || a.replace(/\D/g, '').length < 3) return false;
  const places = [...a].flatMap((char, place) => (char === b.charAt(place) ? [] : [place]));
  const [first, second] = places;
  if (first === undefined || places.length > 2) return false;
  if (second === undefined) return true;
  const neighbours = !/\d/.test(a.slice(first + 1, second));
  return neighbours && a.charAt(first) === b.charAt(second) && a.charAt(second) === b.charAt(first);
}
