/** The words of the evidence table in the language of the editor. */
import type { FigureKind } from '../../../core/index.js';
import type { EvidenceWords } from '../../../formats/evidence-words.js';
import type { Translate } from '../../translate.js';
import { figureKindInWords } from '../hover/figure-words.js';
import { withUnit } from '../hover/unit-words.js';
import type { Labels } from './messages.js';

export function labelsIn(t: Translate): Labels {
  return {
    results: t('Results'),
    dosings: t('Dosings'),
    plot: t('Forest plot'),
    plotLabel: t('Forest plot of {0} results; the table of results holds the same numbers.', '{0}'),
    plotEmpty: t('No shown result has an estimate with a confidence interval.'),
    legend: t('Square: proven or consistent. Circle: unverified. Cross: refuted.'),
    filter: t('Filter rows by words'),
    filterHint: t('Filter, such as PFS placebo'),
    statuses: t('Status'),
    background: t('Also other trials'),
    copy: t('Copy as TSV'),
    csv: t('Save as CSV…'),
    svg: t('Save plot as SVG…'),
    goTo: t('Go to {0} in the text', '{0}'),
    notNamed: t('(not named)'),
    nothing: t('The text reports no results and no dosings that can be read.'),
    nothingShown: t('No row passes the filter.'),
    counted: t('{0} of {1} rows shown', '{0}', '{1}'),
    cut: t('Only the first {0} rows are drawn; filter to see others.', '{0}'),
    closed: t('The text is closed. Go to a row to open it again.'),
    otherTrial: t('other trial'),
    columns: {
      endpoint: t('Endpoint'),
      arm: t('Arm'),
      population: t('Population'),
      time: t('Time'),
      estimate: t('Estimate'),
      interval: t('Interval'),
      counts: t('n/N'),
      p: t('p'),
      status: t('Status'),
      record: t('Record'),
      drug: t('Drug'),
      dose: t('Dose'),
      route: t('Route'),
      schedule: t('Schedule'),
    },
    status: {
      refuted: t('Refuted'),
      unverified: t('Unverified'),
      consistent: t('Consistent'),
      proven: t('Proven'),
    },
    parts: {
      estimate: t('Estimate'),
      interval: t('Interval'),
      counts: t('n/N'),
      p: t('p'),
    },
    forest: {
      ratios: t('Ratios (logarithmic axis)'),
      differences: t('Differences'),
      shares: t('Shares in percent'),
      values: t('Means, medians and rates'),
      notNamed: t('(not named)'),
    },
  };
}

/** How the rows themselves are worded. */
export function wordsIn(t: Translate): EvidenceWords {
  const measures: Partial<Record<FigureKind, string>> = {
    'hazard-ratio': t('HR'),
    'odds-ratio': t('OR'),
    'risk-ratio': t('RR'),
  };
  const spelled: readonly FigureKind[] = ['difference', 'mean', 'median', 'rate'];
  return {
    measure: (kind) =>
      measures[kind] ?? (spelled.includes(kind) ? figureKindInWords(kind, t).toLowerCase() : ''),
    withUnit: (number, unit) => withUnit(number, unit, t),
    range: (low, high) => t('{0} to {1}', low, high),
    notReached: t('not reached'),
    betweenArms: t('between arms'),
    contrast: (first, second) => t('{0} vs {1}', first, second),
  };
}
