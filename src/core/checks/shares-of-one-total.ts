import type { Figure } from '../../schema/annotation.js';
import type { Printed } from '../stats/printed.js';
import { isSlip } from '../stats/slip.js';
import type { Check, CheckContext, FindingParts, ProofParts } from './check.js';
import { paired, possibleTotals, totalsOf, unitsOff } from './counts-and-totals.js';
import { printedPart, wholeNumber } from './figure-numbers.js';
import { countsPatientsOfThisTrial, isApproximate, isBound, statesProportions } from './guards.js';
import { sidesOf } from './sides.js';
import { list } from './wording.js';

/** So many counts with their percentages must fit one total before they vouch for one another. */
const LEAST_SHARES = 3;
/** A total that is known no better than this, as a part of it, tells nothing. */
const WIDEST = 0.01;
/** A share whose last digit is a larger part of it than this fits too many totals. */
const MOST_COARSE = 0.02;
/** More shares than this in a record are those of a table, among which some always agree. */
const MOST_SHARES = 60;

/** Counts with percentages, whose total the text never prints, vouch for one another where one total fits them. */
export const sharesOfOneTotal: Check = {
  id: 'shares-of-one-total',
  summary: 'Counts with percentages whose total is not printed: do three of them come from one total?',
  why: 'A count and its percentage fix the total: 914 (21.8 %) are out of 4183 to 4202. Where three or more such pairs leave one total open to all, they were made from it, as a wrong digit in one of them would have taken it far away.',
  silentWhen: [
    'a pair that does not fit may be out of other people: it is accused only where one digit that is not the last makes it fit',
    'a total of the text fits (count-without-total says so)',
    'shares too coarse to tell totals apart, modelled or approximate ones, other trials',
  ],
  severity: 'info',
  examples: {
    fires: [
      'Relapse was seen in 914 patients (21.8%), death in 711 (27.0%), recurrence in 835 (19.9%), and 558 (13.3%) died of the disease.',
    ],
    silent: [
      'Relapse was seen in 914 patients (21.8%), death in 711 (17.0%), and 558 (13.3%) died of the disease.',
      'Relapse was seen in 914 patients (21.8%), death in 711 (27.0%), and 558 (23.3%) died of the disease.',
    ],
  },
  *run(context) {
    const byRecord = new Map<number, Share[]>();
    for (const [record, share] of shares(context)) {
      const found = byRecord.get(record);
      if (found === undefined) byRecord.set(record, [share]);
      else found.push(share);
    }
    const opposite = oppositeCounts(context);
    for (const found of byRecord.values()) if (found.length <= MOST_SHARES) yield* vouching(found, opposite);
  },
};

interface Share {
  readonly counted: Figure;
  readonly percentage: Figure;
  readonly percent: Printed;
  /** The totals out of which the count gives the percentage, from the least to the most. */
  readonly least: number;
  readonly most: number;
}

function* shares(context: CheckContext): Iterable<readonly [number, Share]> {
  for (const claim of context.claims) {
    if (!statesProportions(claim) || !countsPatientsOfThisTrial(claim)) continue;
    const counts = context.figures(claim, 'count');
    if (counts.length === 0 || context.figure(claim, 'fraction')) continue;
    const totals = possibleTotals(totalsOf(context, claim));
    for (const [counted, percentage] of paired(counts, context.figures(claim, 'percentage'))) {
      const percent = printedPart(percentage, 'value');
      const count = wholeNumber(counted);
      if (percent === undefined || !count || isBound(percentage) || isApproximate(claim, percentage))
        continue;
      if (percent.unit > MOST_COARSE * percent.value) continue;
      if (totals.some(({ total, stated }) => stated || unitsOff(count, total, percent) <= 0.5)) continue;
      const least = Math.ceil((100 * count) / (percent.value + percent.unit / 2));
      const most = Math.floor((100 * count) / (percent.value - percent.unit / 2));
      if (least <= most) yield [claim.record, { counted, percentage, percent, least, most }];
    }
  }
}

/** The count of the other arm by the id of each count that is compared: two arms are out of two totals. */
function oppositeCounts(context: CheckContext): ReadonlyMap<string, string> {
  const opposite = new Map<string, string>();
  for (const claim of context.claims) {
    const sides = sidesOf(context, claim);
    const [a, b] = [sides?.first.count?.id, sides?.second.count?.id];
    if (a !== undefined && b !== undefined) opposite.set(a, b).set(b, a);
  }
  return opposite;
}

type Opposite = ReadonlyMap<string, string>;

interface Agreement {
  readonly shares: readonly Share[];
  readonly least: number;
  readonly most: number;
  readonly members: string;
}

/** The totals that most shares have in common, again and again, until none has two; what is left over may be a slip. */
function* vouching(all: readonly Share[], opposite: Opposite): Iterable<FindingParts | ProofParts> {
  const agreements: Agreement[] = [];
  let left = all;
  while (left.length >= 2) {
    const agreement = agreementOf(largestAgreement(left, opposite));
    const { shares: agreeing, least, most, members } = agreement;
    if (agreeing.length < 2 || most - least > WIDEST * least) break;
    agreements.push(agreement);
    left = left.filter((share) => !agreeing.includes(share));
    if (agreeing.length < LEAST_SHARES) continue;
    const total = least === most ? String(least) : `${least} to ${most}`;
    const figures = agreeing.flatMap(({ counted, percentage }) => [counted.id, percentage.id]);
    yield {
      proof: { strength: 'consistent', figures, message: `${members} are all out of one total, ${total}.` },
    };
  }
  for (const odd of left) {
    for (const { shares: agreeing, least, most, members } of agreements) {
      // A total a little smaller may be that of those who could be evaluated.
      const near = odd.least < most * (1 + NEAR) && odd.most > least * (1 - NEAR);
      const slip = near && agreeing.length < LEAST_SHARES ? undefined : slipAway(odd, least, most);
      if (slip === undefined) continue;
      yield accused(odd, agreeing, `${slip}, as ${members} are`);
      break;
    }
  }
}

function agreementOf(agreeing: readonly Share[]): Agreement {
  return {
    shares: agreeing,
    least: Math.max(...agreeing.map((share) => share.least)),
    most: Math.min(...agreeing.map((share) => share.most)),
    members: list(agreeing.map(({ counted, percent }) => `${counted.value} (${percent.text} %)`)),
  };
}

/** Totals of one trial's analyses differ by no more than this, as a part of them. */
const NEAR = 0.15;

/** A digit further left than the last makes this difference at least, in units of the last. */
const PAST_LAST_DIGIT = 10;

/** "711/4190 = 16.97 %" where one digit of the percentage, not its last, turns it into that of a total. */
function slipAway({ counted, percent }: Share, least: number, most: number): string | undefined {
  const count = counted.value ?? 0;
  for (const total of [least, most]) {
    const share = (100 * count) / total;
    if (count > total || Math.abs(share - percent.value) < PAST_LAST_DIGIT * percent.unit) continue;
    const printed = percent.text.replace(/[,·]/, '.');
    if (isSlip(printed, share.toFixed(percent.decimals)))
      return `out of ${total} it would be ${share.toFixed(percent.decimals)} %`;
  }
  return undefined;
}

function accused(
  { counted, percentage, percent }: Share,
  others: readonly Share[],
  why: string,
): FindingParts {
  return {
    finding: {
      start: percentage.start,
      end: percentage.end,
      message: `${counted.value} (${percent.text} %) is one digit away from the other shares: ${why}.`,
      related: others.map((other) => ({
        start: other.percentage.start,
        end: other.percentage.end,
        message: 'a share of that total',
      })),
      evidence: { count: counted.value ?? 0, printed: percent.text },
      accuses: [counted.id, percentage.id],
    },
  };
}

/** The shares that one total fits, of two compared arms only the finer; one of the least totals fits the most of them. */
function largestAgreement(all: readonly Share[], opposite: Opposite): readonly Share[] {
  let largest: readonly Share[] = [];
  for (const { least } of all) {
    const fitting = all.filter((share) => share.least <= least && least <= share.most);
    const agreeing = fitting.filter((share) => {
      const other = fitting.find(({ counted }) => counted.id === opposite.get(share.counted.id));
      return other === undefined || width(share) < width(other);
    });
    if (agreeing.length > largest.length) largest = agreeing;
  }
  return largest;
}

function width({ least, most }: Share): number {
  return (most - least) / least;
}
