import type { Figure } from '../../schema/annotation.js';
import type { Claim } from '../../schema/claim.js';
import type { Printed } from '../stats/printed.js';
import type { Arm } from './allocated.js';
import { armsByName } from './arms-by-name.js';
import type { Check, CheckContext, FindingParts, ProofParts } from './check.js';
import { nearestCount, unitsOff } from './counts-and-totals.js';
import { printedPart } from './figure-numbers.js';
import { countsPatientsOfThisTrial, isApproximate, isBound, statesProportions } from './guards.js';
import { type Row, rowsOfArms } from './rows-of-arms.js';
import { type Side, sidesOf } from './sides.js';
import { shareInWords } from './wording.js';

/** The percentage of an arm against the size that the text gives the arm elsewhere. */
export const armShareImpossible: Check = {
  id: 'arm-share-impossible',
  summary: 'The percentage of an arm, printed without a count, against the size of that arm.',
  why: 'Out of the 237 patients of an arm, 38 are 16.03 % and 39 are 16.46 %: nothing in between can be printed. Where the percentage of one arm is possible and that of the other arm is not, a digit may be wrong, or some patients of that arm were not counted.',
  silentWhen: [
    'the percentages stand in a row without names, and the arms are not small, or more than one percentage is impossible',
    'a count stands with the percentage (count-without-total looks at that)',
    'so many patients that every percentage is possible (100 for whole percent, 1000 for one decimal)',
    'the percentages of both arms are impossible: they are out of other people',
    'modelled or approximate shares, bounds, events and lesions, other trials',
    'the text gives the arm no size, or its name fits several arms',
  ],
  severity: 'info',
  examples: {
    fires: [
      'We assigned 118 patients to surgery and 121 to bracing. Relapse was seen in 16.1% of the surgery group and 24.5% of the bracing group.',
      'We assigned 99 patients to surgery (n = 48) or bracing (n = 51). Pain was reported by 22.9% and 32.4%, respectively.',
    ],
    silent: [
      'We assigned 99 patients to surgery (n = 48) or bracing (n = 51). Pain was reported by 22.9% and 33.3%, respectively.',
      'We assigned 118 patients to surgery and 121 to bracing. Relapse was seen in 16.1% of the surgery group and 24.8% of the bracing group.',
      'We assigned 118 patients to surgery and 121 to bracing. Relapse was seen in 16.3% of the surgery group and 24.5% of the bracing group.',
      'We assigned 118 patients to surgery and 121 to bracing. At 5 years, survival was 16.1% in the surgery group and 24.5% in the bracing group.',
    ],
  },
  *run(context) {
    const arms = armsByName(context);
    const claims = context.claims.filter(countsPatientsOfThisTrial);
    const compared = new Set<string>();
    for (const claim of claims) {
      const sides = sidesOf(context, claim);
      if (sides === undefined) continue;
      const [first, second] = [sides.first, sides.second].map((side, i) =>
        shareOfArm(claim, side, arms(claim.arms?.[i], claim.record)),
      );
      if (first === undefined || second === undefined) continue;
      compared.add(first.percentage.id).add(second.percentage.id);
      yield* compare(first, second);
    }
    for (const row of rowsOfArms(context)) yield* compareRow(row, compared);
    for (const claim of claims) {
      if (!statesProportions(claim)) continue;
      const share = shareOfArm(claim, soleShare(context, claim), arms(claim.arm, claim.record));
      if (share?.count !== undefined && !compared.has(share.percentage.id)) yield holds(share);
    }
  },
};

type ShareOnly = Pick<Side, 'percentage' | 'count' | 'counted'>;

/** The only percentage of a result that has no count. */
function soleShare(context: CheckContext, claim: Claim): ShareOnly {
  const percentages = context.figures(claim, 'percentage');
  const bare = context.figure(claim, 'count') ?? context.figure(claim, 'fraction');
  return {
    percentage: percentages.length === 1 && bare === undefined ? percentages[0] : undefined,
    count: undefined,
    counted: undefined,
  };
}

interface ArmShare {
  readonly percentage: Figure;
  readonly percent: Printed;
  readonly arm: Arm;
  /** The count of the arm that gives the percentage, if any does. */
  readonly count: number | undefined;
  /** How far the nearest count is off, in units of the last digit. */
  readonly off: number;
}

/** Undefined where every percentage is possible, or the share is no plain one. */
function shareOfArm(
  claim: Claim,
  { percentage, count, counted }: ShareOnly,
  sizes: readonly Arm[],
): ArmShare | undefined {
  const percent = percentage && printedPart(percentage, 'value');
  if (percentage === undefined || percent === undefined || count !== undefined || counted !== undefined)
    return undefined;
  if (percent.value < 0 || percent.value > 100 || isBound(percentage) || isApproximate(claim, percentage))
    return undefined;
  if (percentage.printed === undefined || sizes.length === 0) return undefined;
  if (sizes.some(({ patients }) => patients >= 100 / percent.unit)) return undefined;
  const shares = sizes.map((arm) => {
    const nearest = nearestCount(percent, arm.patients);
    const off = unitsOff(nearest, arm.patients, percent);
    return { percentage, percent, arm, count: off <= 0.5 ? nearest : undefined, off };
  });
  return shares.sort((a, b) => a.off - b.off)[0];
}

/** At so many percentages of a hundred a whole number of people is close by chance at most once in four times. */
const MOST_POSSIBLE = 12.5;

/** "56.2%, 59.5% and 52.4%": bare shares of all arms in the order of the arms; one alone may be out of other people. */
function* compareRow(
  { items, sizes, isWhole }: Row,
  compared: Set<string>,
): Iterable<FindingParts | ProofParts> {
  if (items.some(({ value, beside }) => value.kind !== 'percentage' || beside || compared.has(value.id)))
    return;
  const tries = sizes.map((groups) =>
    items.flatMap(({ claim, value }, i) => {
      const arm: Arm = { figure: value, patients: groups[i] ?? 0, name: `arm ${i + 1}` };
      return shareOfArm(claim, { percentage: value, count: undefined, counted: undefined }, [arm]) ?? [];
    }),
  );
  const shares = tries.find(
    (one) => one.length === items.length && one.every(({ count }) => count !== undefined),
  );
  for (const share of shares ?? []) {
    compared.add(share.percentage.id);
    yield holds(share);
  }
  const [only = [], ...more] = shares === undefined ? tries : [];
  const odd = only.filter(({ count }) => count === undefined);
  const [own] = odd;
  const other = only.find(({ count }) => count !== undefined);
  if (more.length > 0 || only.length < items.length || odd.length > 1) return;
  // In larger arms most percentages are possible of somebody.
  const small = only.every(({ arm, percent }) => arm.patients * percent.unit <= MOST_POSSIBLE);
  if (isWhole && small && own !== undefined && own.off >= 1 && other !== undefined) yield misfit(own, other);
}

function holds({ percentage, percent, arm, count = 0 }: ArmShare): ProofParts {
  const message = `${shareInWords(count, arm.patients)}, printed ${percent.text} %.`;
  return { proof: { strength: 'consistent', figures: [percentage.id], message } };
}

function* compare(first: ArmShare, second: ArmShare): Iterable<FindingParts | ProofParts> {
  for (const [own, other] of [
    [first, second],
    [second, first],
  ] as const) {
    if (own.count !== undefined) yield holds(own);
    else if (other.count !== undefined && own.off >= 1) yield misfit(own, other);
  }
}

function misfit(own: ArmShare, other: ArmShare): FindingParts {
  const { patients, figure, name } = own.arm;
  const below = Math.floor((own.percent.value * patients) / 100);
  const around = [below, below + 1].filter((count) => count <= patients);
  return {
    finding: {
      start: own.percentage.start,
      end: own.percentage.end,
      message: `No whole number out of the ${patients} of ${name} gives ${own.percent.text} % (${around
        .map((count) => shareInWords(count, patients))
        .join(
          ', ',
        )}), while ${other.percent.text} % is ${shareInWords(other.count ?? 0, other.arm.patients)} of ${other.arm.name}.`,
      related: [{ start: figure.start, end: figure.end, message: `${patients} in ${name}` }],
      evidence: { printed: own.percent.text, patients },
      accuses: [own.percentage.id],
    },
  };
}
