/** What the branches of the tree are called. */
import type { AnnotationType, FigureStatus } from '../../../core/index.js';
import type { Translate } from '../../translate.js';

/** The types in the order in which the tree shows them. */
export const typeOrder: readonly AnnotationType[] = [
  'drug',
  'dose',
  'endpoint',
  'figure',
  'trial-id',
  'phase',
  'design',
  'population',
  'date',
];

export function typeName(type: AnnotationType, t: Translate): string {
  const names: Record<AnnotationType, string> = {
    drug: t('Drugs'),
    dose: t('Doses'),
    endpoint: t('Endpoints'),
    figure: t('Figures'),
    'trial-id': t('Trial ids'),
    phase: t('Phase'),
    design: t('Design'),
    population: t('Population'),
    date: t('Dates'),
  };
  return names[type];
}

export function statusName(status: FigureStatus, t: Translate): string {
  const names: Record<FigureStatus, string> = {
    refuted: t('Refuted figures'),
    unverified: t('Unverified figures'),
    consistent: t('Consistent figures'),
    proven: t('Proven figures'),
  };
  return names[status];
}
