import type { Check } from './check.js';
import { agree, disagree } from './fact-pairs.js';
import { factInWords, sameArm, survivalFacts } from './survival-facts.js';

/** Who has died is no longer free of progression. */
export const medianSurvivalOrder: Check = {
  id: 'median-survival-order',
  summary: 'The median of progression-free or event-free survival against that of overall survival.',
  why: 'Death ends progression-free, event-free and disease-free survival too, so that at every time no more patients are free of events than alive, and the median of the former is not later.',
  silentWhen: [
    'different arms, subgroups or populations, or arms that cannot be told apart',
    'survival from remission or relapse, which starts at another time or in other patients',
    'medians that are not reached, differences and adjusted values, other trials',
    'medians that meet when each is off by one unit of its last digit',
  ],
  severity: 'warning',
  claims: ['result'],
  examples: {
    fires: [
      'Median PFS was 18.4 months (95% CI 14.2-22.6) and median OS was 7.2 months (95% CI 5.0-9.1).',
      'Median EFS was 21.5 months. Median OS was 12.5 months.',
    ],
    silent: [
      'Median PFS was 7.2 months (95% CI 5.0-9.1) and median OS was 18.4 months (95% CI 14.2-22.6).',
      'Median PFS was 18.4 months in the nivolumab group, and median OS was 17.2 months in the placebo group.',
      'Median PFS among responders was 18.4 months; median OS was 17.2 months.',
    ],
  },
  *run(context) {
    for (const facts of survivalFacts(context)) {
      const medians = facts.filter(({ kind }) => kind === 'median');
      for (const overall of medians.filter(({ endpoint }) => endpoint === 'OS')) {
        for (const free of medians) {
          if (!ENDED_BY_DEATH.has(free.endpoint) || !sameArm(free, overall)) continue;
          const median = factInWords(free).replace(/^m/, 'M');
          const survival = factInWords(overall);
          const evidence = { [free.endpoint]: free.months, OS: overall.months };
          if (free.months <= overall.months)
            yield agree([free, overall], `${median} and ${survival}: death ends ${free.endpoint} too.`);
          else if (free.months - free.monthsUnit > overall.months + overall.monthsUnit)
            yield disagree(
              [overall, free],
              `${median} is longer than ${survival}, though death ends ${free.endpoint} too.`,
              evidence,
            );
        }
      }
    }
  },
};

/** Endpoints that death from any cause ends, counted from the same day as survival in all patients. */
const ENDED_BY_DEATH: ReadonlySet<string> = new Set(['PFS', 'EFS', 'DFS', 'iDFS', 'FFS', 'MFS']);
