import type { Check, FindingParts, ProofParts } from './check.js';
import { agree, disagree } from './fact-pairs.js';
import { factInWords, type SurvivalFact, sameArm, survivalFacts } from './survival-facts.js';

/** Survival only falls. */
export const survivalRateOrder: Check = {
  id: 'survival-rate-order',
  summary: 'Shares of survivors at two times, and of those free of progression and alive at one time.',
  why: 'A survival curve never rises, so that no more are alive or free of events later than earlier; and at one time no more are free of progression than alive.',
  silentWhen: [
    'different arms, subgroups or populations, or arms that cannot be told apart',
    'cumulative incidence, mortality and response, which rise or may rise',
    'differences, changes and adjusted values, other trials',
    'shares that meet when each is off by one unit of its last digit',
  ],
  severity: 'error',
  claims: ['result'],
  examples: {
    fires: [
      'The 1-year OS rate was 48% and the 2-year OS rate was 71%.',
      'OS rates at 1, 2 and 3 years were 71.2%, 88.4% and 49.9%.',
      'The 12-month PFS rate was 71% and the 12-month OS rate was 28%.',
    ],
    silent: [
      'The 1-year OS rate was 71% and the 2-year OS rate was 48%.',
      'OS rates at 1, 2 and 3 years were 88.4%, 71.2% and 49.9%.',
      'The 1-year OS rate was 48% in patients with liver metastases; the 2-year OS rate was 71%.',
    ],
  },
  *run(context) {
    for (const facts of survivalFacts(context)) {
      const rates = facts.filter(({ kind }) => kind === 'rate');
      for (const [i, a] of rates.entries()) {
        for (const b of rates.slice(i + 1)) if (sameArm(a, b)) yield* compare(a, b);
      }
    }
  },
};

const ENDED_BY_DEATH: ReadonlySet<string> = new Set(['PFS', 'EFS', 'DFS', 'iDFS', 'FFS', 'MFS']);
/** Times closer than this are the same one, said in other units. */
const SAME_TIME = 0.02;

function* compare(a: SurvivalFact, b: SurvivalFact): Iterable<FindingParts | ProofParts> {
  const sameTime = Math.abs(a.months - b.months) <= SAME_TIME * Math.max(a.months, b.months);
  if (a.endpoint === b.endpoint && !sameTime) {
    const [early, late] = a.months < b.months ? [a, b] : [b, a];
    yield* judge(late, early, 'survival cannot rise');
  } else if (sameTime && a.endpoint !== b.endpoint) {
    const [free, alive] = a.endpoint === 'OS' ? [b, a] : [a, b];
    if (alive.endpoint === 'OS' && ENDED_BY_DEATH.has(free.endpoint))
      yield* judge(free, alive, `death ends ${free.endpoint} too, so that it cannot be more`);
  }
}

/** The first is never more than the second. */
function* judge(less: SurvivalFact, more: SurvivalFact, reason: string): Iterable<FindingParts | ProofParts> {
  const words = `${factInWords(more)} and ${factInWords(less)}`;
  const gap = less.printed.value - more.printed.value;
  if (gap <= 0) yield agree([more, less], `${words}: ${reason}.`);
  else if (gap > less.printed.unit + more.printed.unit + 1e-6)
    yield disagree([more, less], `${words}: ${reason}.`, {
      less: less.printed.value,
      more: more.printed.value,
    });
}
