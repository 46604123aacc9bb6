/** How a trial is designed, as phrases with their aspect and normalised value. */

import { PhraseTable } from './phrases.js';
import { readRows } from './rows.js';

export type DesignAspect =
  | 'allocation'
  | 'ratio'
  | 'masking'
  | 'arms'
  | 'centres'
  | 'control'
  | 'model'
  | 'status'
  | 'purpose';

export interface DesignFact {
  readonly aspect: DesignAspect;
  readonly value: string;
  /** What must stand beside it: a status word counts only in a status field or before a registry id. */
  readonly needs?: 'status-field' | 'study-field' | 'design-before' | 'study-after';
}

const designRows = `
allocation|randomised: randomised, randomized, randomly assigned, randomly allocated, random assignment, random allocation, randomisation, randomization, randomly
allocation|non-randomised: non-randomised, non-randomized, nonrandomised, nonrandomized, not randomised, not randomized
allocation|cluster-randomised: cluster-randomised, cluster-randomized, cluster randomised, cluster randomized
allocation|quasi-randomised: quasi-randomised, quasi-randomized, quasi-experimental
masking|open-label: open-label, open label, None (Open label), None (open-label), unblinded, non-blinded, nonblinded, unmasked
masking|double-blind: double-blind, double-blinded, double-masked, double-mask, double blinded
masking|single-blind: single-blind, single-blinded, single-masked
masking|triple-blind: triple-blind, triple-blinded, triple-masked, quadruple-blind, quadruple-masked
masking|assessor-blind: assessor-blinded, assessor-blind, assessor-masked, observer-blinded, observer-blind, observer-masked, evaluator-blinded, evaluator-blind, investigator-blinded, rater-blinded, rater-blind, investigator-masked, evaluator-masked
arms|single-arm: single-arm, single arm, one-arm, Single Group Assignment, single-group, single group
arms|two-arm: two-arm, 2-arm, two-group, two-armed
arms|three-arm: three-arm, 3-arm, three-group, three-armed
arms|four-arm: four-arm, 4-arm, four-group
arms|multi-arm: multi-arm, multiarm, multiple-arm
centres|multicentre: multicentre, multicenter, multi-centre, multi-center, multicentric, multisite, multi-site, multi-institutional, multiinstitutional
centres|single-centre: single-centre, single-center, monocentric, monocentre, single-institution, single-site, unicentric
centres|multinational: multinational, multi-national, multicountry, multi-country
control|placebo-controlled: placebo-controlled, placebo controlled
control|active-controlled: active-controlled, active-comparator, active comparator, active-control, comparator-controlled
control|sham-controlled: sham-controlled, sham controlled
control|vehicle-controlled: vehicle-controlled
control|historical control: historically controlled, historical control, historical controls
control|double-dummy: double-dummy
control|non-inferiority: non-inferiority, noninferiority
control|superiority: superiority trial, superiority study, superiority design
control|equivalence: equivalence trial, equivalence study, bioequivalence
model|parallel: parallel-group, parallel group, parallel-arm, Parallel Assignment, parallel-design, parallel groups
model|crossover: Crossover Assignment, crossover design, crossover trial, crossover study, cross-over design, cross-over trial, cross-over study
model|factorial: factorial, Factorial Assignment
model|sequential: Sequential Assignment
model|retrospective: retrospective, retrospectively
model|prospective: prospective, prospectively
model|cross-sectional: cross-sectional
model|case-control: case-control
model|cohort study: cohort study
model|adaptive: adaptive design, adaptive trial, adaptive phase, response-adaptive
model|dose escalation: dose-escalation, dose escalation, dose-finding, dose-ranging
model|dose expansion: dose-expansion, dose expansion
model|stepped-wedge: stepped-wedge, stepped wedge
model|basket: basket trial, basket study
model|umbrella: umbrella trial
model|platform: platform trial, adaptive platform
model|pragmatic: pragmatic
model|first-in-human: first-in-human
model|event-driven: event-driven
status|not yet recruiting: not yet recruiting
status|recruiting: actively recruiting, currently recruiting, is recruiting, still recruiting
status|enrolling by invitation: enrolling by invitation
status|unknown: unknown status
purpose|diagnostic: diagnostic accuracy
`;

/** Values that count only under conditions. */
const conditional: readonly (readonly [phrase: string, fact: DesignFact])[] = [
  ['active, not recruiting', { aspect: 'status', value: 'active, not recruiting' }],
  ['controlled', { aspect: 'control', value: 'controlled', needs: 'design-before' }],
  ['interventional', { aspect: 'model', value: 'interventional', needs: 'study-field' }],
  ['observational', { aspect: 'model', value: 'observational', needs: 'study-field' }],
  ['crossover', { aspect: 'model', value: 'crossover', needs: 'study-after' }],
  ['cross-over', { aspect: 'model', value: 'crossover', needs: 'study-after' }],
  ['parallel', { aspect: 'model', value: 'parallel', needs: 'study-after' }],
  ...(['completed', 'recruiting', 'terminated', 'withdrawn', 'suspended', 'unknown'] as const).map(
    (value): readonly [string, DesignFact] => [value, { aspect: 'status', value, needs: 'status-field' }],
  ),
];

export const designTable: PhraseTable<DesignFact | 'phase'> = (() => {
  const table = new PhraseTable<DesignFact | 'phase'>();
  for (const { heading, items } of readRows(designRows)) {
    const [aspect = '', value = ''] = heading.split('|');
    if (!isAspect(aspect)) continue;
    for (const item of items) table.add(item, { aspect, value });
  }
  for (const [phrase, fact] of conditional) table.add(phrase, fact);
  return table.add('phase', 'phase').add('phases', 'phase');
})();

function isAspect(text: string): text is DesignAspect {
  return /^(?:allocation|ratio|masking|arms|centres|control|model|status|purpose)$/.test(text);
}
