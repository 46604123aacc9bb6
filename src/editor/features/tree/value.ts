/** The normalised value of an annotation in a few words: what the tree groups by. */
import type { Annotation, Dose, Figure } from '../../../core/index.js';

/** Annotations with the same words are the same value. The words hold normalised values, so they stay as they are. */
export function valueOf(annotation: Annotation): string {
  switch (annotation.type) {
    case 'drug':
      return annotation.name;
    case 'dose':
      return doseValue(annotation);
    case 'endpoint':
      return annotation.concept === annotation.name
        ? annotation.name
        : `${annotation.concept} – ${annotation.name}`;
    case 'figure':
      return figureValue(annotation);
    case 'trial-id':
      return `${annotation.value} (${annotation.registry})`;
    case 'phase':
      return annotation.value;
    case 'design':
    case 'population':
      return `${annotation.aspect}: ${annotation.value}`;
    case 'date':
      return annotation.role ? `${annotation.value} (${annotation.role})` : annotation.value;
  }
}

/** UCUM codes as people write them. */
const printedUnits: ReadonlyMap<string, string> = new Map([
  ['mg/m2', 'mg/m²'],
  ['g/m2', 'g/m²'],
  ['ug/m2', 'µg/m²'],
  ['ug', 'µg'],
  ['ug/kg', 'µg/kg'],
]);

function doseValue(dose: Dose): string {
  const { value, high, unit } = dose.amount;
  const amount = high === undefined ? `${value}` : `${value}–${high}`;
  const parts = [`${amount} ${printedUnits.get(unit) ?? unit}`, dose.route, dose.frequency];
  return parts.filter((part) => part !== undefined).join(', ');
}

function figureValue(figure: Figure): string {
  const { printed, comparator } = figure;
  const value = printed?.value ?? figure.value?.toString();
  if (figure.kind === 'fraction' && figure.count !== undefined && figure.total !== undefined) {
    return `${figure.count}/${figure.total}`;
  }
  const ends = endsOf(figure);
  const level = figure.level === undefined ? '' : `${figure.level}% CI `;
  const core = value ?? (ends === undefined ? undefined : `${level}${ends}`) ?? printedAsIs(figure);
  const sign = comparator && comparator !== '=' ? `${signs[comparator]} ` : '';
  return `${sign}${core}${unitOf(figure)}`;
}

const signs = { '<': '<', '<=': '≤', '>=': '≥', '>': '>', '~': '≈' } as const;

function endsOf({ low, high, printed }: Figure): string | undefined {
  const lower = printed?.low ?? low?.toString();
  const upper = printed?.high ?? high?.toString();
  if (lower === undefined && upper === undefined) return undefined;
  return `${lower ?? '…'} – ${upper ?? '…'}`;
}

function unitOf({ kind, unit }: Figure): string {
  if (kind === 'percentage' || unit === '%') return '%';
  return unit === undefined ? '' : ` ${unit}`;
}

function printedAsIs({ text }: Figure): string {
  return text.replace(/\s+/g, ' ');
}
