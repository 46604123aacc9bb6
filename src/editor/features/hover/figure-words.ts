/** A figure in words: "95 % confidence interval, 7 to 30". */
import type { Figure, FigureKind } from '../../../core/index.js';
import type { Translate } from '../../translate.js';
import { withUnit } from './unit-words.js';

/** The kind of figure, as a reader calls it. */
export function figureKindInWords(kind: FigureKind, t: Translate): string {
  const words: Record<FigureKind, string> = {
    percentage: t('Percentage'),
    fraction: t('Fraction'),
    count: t('Count'),
    'sample-size': t('Sample size'),
    'hazard-ratio': t('Hazard ratio'),
    'odds-ratio': t('Odds ratio'),
    'risk-ratio': t('Risk ratio'),
    difference: t('Difference'),
    mean: t('Mean'),
    median: t('Median'),
    sd: t('Standard deviation'),
    se: t('Standard error'),
    interval: t('Confidence interval'),
    range: t('Range'),
    iqr: t('Interquartile range'),
    'p-value': t('p-value'),
    duration: t('Duration'),
    rate: t('Rate'),
    age: t('Age'),
    quantity: t('Quantity'),
  };
  return words[kind];
}

/** What the figure is, with its value as printed. */
export function figureInWords(figure: Figure, t: Translate): string {
  const kind =
    figure.kind === 'interval' && figure.level !== undefined
      ? t('{0} % confidence interval', figure.level)
      : figureKindInWords(figure.kind, t);
  const value = valueInWords(figure, t);
  return value === undefined ? kind : `${kind}: ${value}`;
}

/** The value alone; undefined where the figure holds no number that was read. */
export function valueInWords(figure: Figure, t: Translate): string | undefined {
  const { printed } = figure;
  if (figure.count !== undefined && figure.total !== undefined) {
    const share = figure.total > 0 ? ` = ${((100 * figure.count) / figure.total).toFixed(1)} %` : '';
    return `${t('{0} of {1}', figure.count, figure.total)}${share}`;
  }
  if (figure.low !== undefined || figure.high !== undefined) {
    const low = printed?.low ?? figure.low ?? t('not reached');
    const high = printed?.high ?? figure.high ?? t('not reached');
    return measured(t('{0} to {1}', low, high), figure, t);
  }
  const value = printed?.value ?? figure.value ?? figure.count;
  if (value === undefined) return undefined;
  return measured(`${comparatorInPrint(figure)}${value}`, figure, t);
}

function comparatorInPrint(figure: Figure): string {
  const marks = { '<': '< ', '<=': '≤ ', '=': '', '>=': '≥ ', '>': '> ', '~': '≈ ' } as const;
  return figure.comparator === undefined ? '' : marks[figure.comparator];
}

function measured(number: string, figure: Figure, t: Translate): string {
  const unit = figure.unit ?? (figure.kind === 'percentage' ? '%' : undefined);
  return unit === undefined ? number : withUnit(number, unit, t);
}
