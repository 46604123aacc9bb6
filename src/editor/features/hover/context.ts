/** What a hover says of the trial's frame: phase, design, population and dates. */
import type { DateMention, Design, Phase, Population } from '../../../core/index.js';
import type { Translate } from '../../translate.js';
import { literal } from './markdown.js';

export function contextHover(annotation: Phase | Design | Population | DateMention, t: Translate): string {
  const { name, detail } = describe(annotation, t);
  return `**${literal(name)}** — ${literal(detail)}`;
}

function describe(
  annotation: Phase | Design | Population | DateMention,
  t: Translate,
): { name: string; detail: string } {
  switch (annotation.type) {
    case 'phase':
      return { name: t('Phase {0}', annotation.value), detail: t('phase of the trial') };
    case 'design':
      return { name: annotation.value, detail: designAspect(annotation.aspect, t) };
    case 'population':
      return { name: annotation.value, detail: populationAspect(annotation.aspect, t) };
    case 'date':
      return {
        name: annotation.value,
        detail: annotation.role === undefined ? t('date') : t('date of {0}', annotation.role),
      };
  }
}

function designAspect(aspect: Design['aspect'], t: Translate): string {
  const words: Record<Design['aspect'], string> = {
    allocation: t('allocation of patients'),
    ratio: t('allocation ratio'),
    masking: t('masking'),
    arms: t('arms of the trial'),
    centres: t('centres of the trial'),
    control: t('control'),
    model: t('design of the trial'),
    status: t('status of the trial'),
    purpose: t('purpose of the trial'),
    countries: t('country of the trial'),
  };
  return words[aspect];
}

function populationAspect(aspect: Population['aspect'], t: Translate): string {
  const words: Record<Population['aspect'], string> = {
    condition: t('condition of the patients'),
    age: t('age of the patients'),
    sex: t('sex of the patients'),
    'performance-status': t('performance status'),
    stage: t('stage of the disease'),
    line: t('line of treatment'),
    'analysis-set': t('analysis set'),
    people: t('who takes part'),
  };
  return words[aspect];
}
