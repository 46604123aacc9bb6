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
  | 'purpose'
  | 'countries';

export interface DesignFact {
  readonly aspect: DesignAspect;
  readonly value: string;
  /** What must stand beside it: a status word counts only in a status field or before a registry id. */
  readonly needs?:
    | 'status-field'
    | 'study-field'
    | 'masking-field'
    | 'purpose-field'
    | 'design-before'
    | 'study-after'
    | 'trial-before';
}

const designRows = `
allocation|randomised: randomised, randomized, randomly assigned, randomly allocated, random assignment, random allocation, randomisation, randomization, randomly
allocation|non-randomised: non-randomised, non-randomized, nonrandomised, nonrandomized, not randomised, not randomized
allocation|cluster-randomised: cluster-randomised, cluster-randomized, cluster randomised, cluster randomized, cluster randomisation, cluster randomization, group-randomised, group-randomized, cluster trial
allocation|quasi-randomised: quasi-randomised, quasi-randomized, quasi-experimental
masking|open-label: open-label, open label, None (Open label), None (open-label), unblinded, non-blinded, nonblinded, unmasked
masking|double-blind: double-blind, double-blinded, double-masked, double-mask, double blinded
masking|single-blind: single-blind, single-blinded, single-masked
masking|triple-blind: triple-blind, triple-blinded, triple-masked, triple masked, quadruple-blind, quadruple-blinded, quadruple-masked
masking|assessor-blind: assessor-blinded, assessor-blind, assessor-masked, observer-blinded, observer-blind, observer-masked, evaluator-blinded, evaluator-blind, investigator-blinded, rater-blinded, rater-blind, investigator-masked, evaluator-masked, examiner-blinded, examiner-blind, examiner-masked, reader-blinded, blinded outcome assessment, blinded outcome assessors, blinded assessors, blinded assessor, masked assessors, masked assessor, masked outcome assessors, masked outcome assessment, blinded endpoint, blinded end-point, assessors were blinded, assessors were masked
masking|participant-blind: participant-blinded, participant-blind, patient-blinded, patient-blind, participant-masked, patient-masked, subject-blinded, subject-blind
arms|single-arm: single-arm, single arm, one-arm, Single Group Assignment, single-group, single group, one-group, one group
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
control|uncontrolled: uncontrolled trial, uncontrolled study, uncontrolled, non-controlled
control|waiting list: wait-list controlled, waitlist-controlled, waiting-list controlled, wait-list control, waiting list control
control|usual care: usual care controlled
control|non-inferiority: non-inferiority, noninferiority
control|superiority: superiority trial, superiority study, superiority design, superiority phase
control|equivalence: equivalence trial, equivalence study, equivalence design, bioequivalence, therapeutic equivalence
model|parallel: parallel-group, parallel group, parallel-arm, Parallel Assignment, parallel-design, parallel groups
model|crossover: Crossover Assignment, crossover design, crossover trial, crossover study, two-period crossover, two-way crossover, three-way crossover, three-period crossover, four-period crossover, four-way crossover, randomized-crossover, cross-over design, cross-over trial, cross-over study
model|factorial: factorial, Factorial Assignment
model|sequential: Sequential Assignment
model|retrospective: retrospective, retrospectively
model|prospective: prospective, prospectively
model|cross-sectional: cross-sectional
model|case-control: case-control
model|cohort study: cohort study, cohort studies, cohort analysis, cohort design
model|case series: case series
model|meta-analysis: meta-analysis, meta-analyses, metaanalysis, meta-analytic
model|systematic review: systematic review, systematic reviews
model|N-of-1: N-of-1, n of 1
model|randomised withdrawal: withdrawal design, withdrawal trial, withdrawal study, withdrawal phase, discontinuation design, discontinuation trial
model|extension: extension study, extension trial, extension phase, long-term extension, rollover study, roll-over study
model|within-person: split-face, split-mouth, split-body, matched-pair, within-patient, within-subject, intraindividual, intra-individual, contralateral eye
model|pilot: pilot trial, pilot study, pilot randomised, pilot randomized, feasibility trial, feasibility study, proof-of-concept
model|two-stage: Simon two-stage, Simon's two-stage, two-stage design, two-stage phase
model|before-after: before-and-after study, before-after study, pre-post study, interrupted time series, time-series analysis
model|registry-based: registry-based
model|seamless: seamless
model|master protocol: master protocol
model|dose titration: dose-titration, treat-to-target
model|adaptive: adaptive design, adaptive trial, adaptive phase, response-adaptive, Bayesian adaptive, group-sequential, adaptive randomisation, adaptive randomization, multi-arm multi-stage, multiarm multistage
model|dose escalation: dose-escalation, dose escalation, dose-finding, dose-ranging, single ascending dose, multiple ascending dose, ascending-dose, ascending dose
model|dose expansion: dose-expansion, dose expansion
model|stepped-wedge: stepped-wedge, stepped wedge
model|basket: basket trial, basket study, basket design
model|umbrella: umbrella trial, umbrella study, umbrella design
model|platform: platform trial, platform study, platform design, adaptive platform
model|pragmatic: pragmatic
model|first-in-human: first-in-human
model|event-driven: event-driven
status|not yet recruiting: not yet recruiting
status|recruiting: actively recruiting, currently recruiting, is recruiting, still recruiting
status|enrolling by invitation: enrolling by invitation
status|unknown: unknown status
status|recruiting: recruitment is ongoing, recruitment ongoing, enrolment is ongoing, enrollment is ongoing, enrollment ongoing, enrolment ongoing, accrual is ongoing, accrual ongoing, open to accrual, open for recruitment, open to enrollment
status|active, not recruiting: closed to accrual, closed to recruitment, closed to enrollment, recruitment is complete, enrollment is complete, enrolment is complete, no longer recruiting
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
  ...(['ongoing', 'is ongoing'] as const).map((phrase): readonly [string, DesignFact] => [
    phrase,
    { aspect: 'status', value: 'ongoing', needs: 'trial-before' },
  ]),
  ...[
    'terminated early',
    'stopped early',
    'closed early',
    'halted early',
    'terminated prematurely',
    'stopped prematurely',
    'closed prematurely',
    'prematurely terminated',
    'prematurely stopped',
    'prematurely closed',
  ].map((phrase): readonly [string, DesignFact] => [
    phrase,
    { aspect: 'status', value: 'terminated', needs: 'trial-before' },
  ]),
  ...(
    [
      ['single', 'single-blind'],
      ['double', 'double-blind'],
      ['triple', 'triple-blind'],
      ['quadruple', 'triple-blind'],
      ['none', 'open-label'],
    ] as const
  ).map(([phrase, value]): readonly [string, DesignFact] => [
    phrase,
    { aspect: 'masking', value, needs: 'masking-field' },
  ]),
  ...(
    [
      'treatment',
      'prevention',
      'diagnostic',
      'supportive care',
      'screening',
      'basic science',
      'health services research',
      'device feasibility',
    ] as const
  ).map((value): readonly [string, DesignFact] => [
    value,
    { aspect: 'purpose', value, needs: 'purpose-field' },
  ]),
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
