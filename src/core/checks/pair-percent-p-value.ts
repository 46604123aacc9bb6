import type { Figure } from '../../schema/annotation.js';
import type { Claim } from '../../schema/claim.js';
import { type Printed, tolerantInterval } from '../stats/printed.js';
import { type TwoProportions, twoProportionTests } from '../stats/two-by-two.js';
import type { Check, CheckContext, FindingParts } from './check.js';
import { compatibleCounts, possibleTotals, totalsOf, unitsOff } from './counts-and-totals.js';
import { printedPart } from './figure-numbers.js';
import { comesFromAModel, has, isApproximate, isBound, statesProportions } from './guards.js';
import { independentPeople } from './independent-people.js';
import { decimal, shareInWords } from './wording.js';

/** With more patients, nearly every p-value can be reached, and enumeration becomes slow. */
const MOST_PATIENTS = 150;

/** Pairs of counts tried at most; where there are more, nothing is said. */
const MOST_PAIRS = 20_000;

/** Two percentages of unprinted totals and a p-value that no such patients could give. */
export const pairPercentPValue: Check = {
  id: 'pair-percent-p-value',
  summary:
    'Two percentages and their p-value, where the group sizes are not printed: can any two groups of so few patients give all three?',
  why: 'The two groups together are no more than the patients of the study, so only some counts give the two percentages. Every pair of them is tried by Fisher’s exact test, the mid-p test and the χ² test with and without correction.',
  silentWhen: [
    'the counts are printed',
    'modelled, adjusted or approximate percentages, other trials, differences',
    `more than ${MOST_PATIENTS} patients, and people who are their own controls`,
    'some pair of counts reaches the p-value by some test',
  ],
  severity: 'info',
  claims: ['result'],
  examples: {
    fires: [
      'A total of 46 patients were enrolled. The signature was associated with better ORR (65.6% versus 11.1%, P < 0.001).',
    ],
    silent: [
      'A total of 46 patients were enrolled. The signature was associated with better ORR (65.6% versus 11.1%, P = 0.006).',
    ],
  },
  *run(context) {
    const independent = independentPeople(context);
    for (const claim of context.claims) {
      if (!statesProportions(claim) || claim.background || comesFromAModel(claim)) continue;
      if (!independent(claim.record)) continue;
      const [first, second, ...more] = context.figures(claim, 'percentage');
      const [pValue, ...others] = context.figures(claim, 'p-value');
      if (!first || !second || more.length > 0 || !pValue || others.length > 0) continue;
      if (context.figure(claim, 'fraction') || context.figure(claim, 'count')) continue;
      if ([first, second].some((figure) => isBound(figure) || isApproximate(claim, figure))) continue;
      yield* judge(context, claim, first, second, pValue);
    }
  },
};

function* judge(
  context: CheckContext,
  claim: Claim,
  first: Figure,
  second: Figure,
  pValue: Figure,
): Iterable<FindingParts> {
  const a = printedPart(first, 'value');
  const b = printedPart(second, 'value');
  const bound = largestP(pValue);
  const totals = possibleTotals(totalsOf(context, claim));
  const sizes = totals.filter(({ figure }) => figure.kind !== 'fraction');
  // "118 of 151 patients": so many may be in the two groups.
  const lent = totals.filter(({ figure }) => figure.kind === 'fraction').map(({ total }) => total);
  // The two groups may be arms whose sizes are printed, so together they may be as many as all sizes.
  const most = sizes.reduce((sum, { total }) => sum + total, 0);
  const treated = sizes.filter(({ figure }) => figure.stage !== 'screened').map(({ total }) => total);
  const patients = treated.length === 0 ? undefined : Math.max(...treated, ...lent);
  if (!a || !b || bound === undefined || patients === undefined || patients > MOST_PATIENTS) return;
  const sides = has(claim, 'one-sided') ? 1 : 2;
  const smallest = smallestP(a, b, patients, bound, sides);
  if (smallest === undefined || smallest === 'reached') return;
  const others = most > patients && most <= MOST_PATIENTS ? smallestP(a, b, most, bound, sides) : smallest;
  const { table, p, test } = smallest;
  const printed = pValue.text;
  yield {
    finding: {
      severity:
        most <= MOST_PATIENTS && others !== 'reached' && others !== undefined && most > patients
          ? 'warning'
          : 'info',
      start: pValue.start,
      end: pValue.end,
      message: `With at most ${patients} patients, ${a.text} % and ${b.text} % can differ by no less than p = ${p.toPrecision(2)} (${test}; ${shareInWords(table.k1, table.n1)}, ${shareInWords(table.k2, table.n2)}), printed ${printed}.`,
      related: [first, second].map(({ start, end }) => ({
        start,
        end,
        message: 'one of the two percentages',
      })),
      evidence: {
        patients,
        smallestP: p,
        counts: [table.k1, table.n1, table.k2, table.n2],
        largestTotal: decimal(most),
      },
      accuses: [pValue.id],
    },
  };
}

/** The largest p-value that may have been printed so; undefined where the print sets no upper bound. */
function largestP(pValue: Figure): number | undefined {
  const p = printedPart(pValue, 'value');
  if (
    p === undefined ||
    p.value < 0 ||
    p.value > 1 ||
    pValue.comparator === '>' ||
    pValue.comparator === '>='
  )
    return undefined;
  return pValue.comparator === '<' || pValue.comparator === '<=' ? p.value : tolerantInterval(p).high;
}

interface Smallest {
  readonly p: number;
  readonly test: string;
  readonly table: TwoProportions;
}

/** The smallest p-value of any two groups with these percentages; `reached` as soon as one is within the bound. */
function smallestP(
  a: Printed,
  b: Printed,
  patients: number,
  bound: number,
  sides: 1 | 2,
): Smallest | 'reached' | undefined {
  // The largest groups first: they give the smallest p-values.
  const as = groupsOf(a, patients);
  const bs = groupsOf(b, patients);
  if (as.length * bs.length > MOST_PAIRS) return undefined;
  let smallest: Smallest | undefined;
  for (const [k1, n1] of as) {
    for (const [k2, n2] of bs) {
      if (n1 + n2 > patients) continue;
      for (const test of twoProportionTests) {
        const table = { k1, n1, k2, n2 };
        const p = (test.p(table) * sides) / 2;
        if (p <= bound) return 'reached';
        if (smallest === undefined || p < smallest.p) smallest = { p, test: test.name, table };
      }
    }
  }
  return smallest;
}

/** Every [count, total] that rounds to the percentage, largest total first. */
function groupsOf(percent: Printed, patients: number): readonly (readonly [number, number])[] {
  const groups: [number, number][] = [];
  for (let total = patients - 1; total > 0; total--) {
    for (const count of compatibleCounts(percent, total, patients) ?? []) {
      if (unitsOff(count, total, percent) <= 0.5) groups.push([count, total]);
    }
  }
  return groups;
}
