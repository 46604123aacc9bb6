/** The normalised value of an annotation in a few words: what the tree groups by. */
import type { Annotation, Dose, Figure } from '../../../core/index.js';
import type { Translate } from '../../translate.js';
import { valueInWords } from '../hover/figure-words.js';
import { amountInWords, scheduleInWords } from '../hover/schedule.js';

/** Annotations with the same words have the same value. */
export function normalisedValue(annotation: Annotation, t: Translate): string {
  switch (annotation.type) {
    case 'drug':
      return annotation.name;
    case 'dose':
      return doseValue(annotation, t);
    case 'endpoint':
      return annotation.concept === annotation.name
        ? annotation.name
        : `${annotation.concept} – ${annotation.name}`;
    case 'figure':
      return figureValue(annotation, t);
    case 'trial-id':
      return annotation.value;
    case 'phase':
      return t('Phase {0}', annotation.value);
    case 'design':
    case 'population':
      return annotation.value;
    case 'date':
      return annotation.value;
  }
}

function doseValue(dose: Dose, t: Translate): string {
  const schedule = scheduleInWords(dose, t);
  return schedule === '' ? amountInWords(dose) : `${amountInWords(dose)}, ${schedule}`;
}

function figureValue(figure: Figure, t: Translate): string {
  const value = valueInWords(figure, t) ?? figure.text;
  return figure.level === undefined ? value : t('{0} ({1} % CI)', value, figure.level);
}
