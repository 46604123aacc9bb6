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
      return { name: annotation.value, detail: t('design: {0}', annotation.aspect) };
    case 'population':
      return { name: annotation.value, detail: t('population: {0}', annotation.aspect.replace('-', ' ')) };
    case 'date':
      return {
        name: annotation.value,
        detail: annotation.role === undefined ? t('date') : t('date of {0}', annotation.role),
      };
  }
}
