/** The words of the evidence table, so that the command line says them in English and the editor in its own language. */
import type { Figure, FigureKind } from '../core/index.js';
import { unitInPrint } from './unit-in-print.js';

export interface EvidenceWords {
  /** What stands before the estimate, such as "HR" or "median"; empty for a bare share. */
  measure(kind: FigureKind): string;
  /** A number with its unit, a UCUM code: "15.74 months". */
  withUnit(number: string, unit: string): string;
  /** "7 to 30". */
  range(low: string, high: string): string;
  /** An end of an interval that is not reached. */
  readonly notReached: string;
  /** Where an effect was drawn from two arms that the text does not name. */
  readonly betweenArms: string;
  /** Two arms that are compared: "A vs B". */
  contrast(first: string, second: string): string;
}

export const englishWords: EvidenceWords = {
  measure: (kind) => measures[kind] ?? '',
  withUnit: (number, unit) => {
    const time = times[unit];
    return time === undefined
      ? `${number} ${unitInPrint(unit)}`
      : `${number} ${time}${number === '1' ? '' : 's'}`;
  },
  range: (low, high) => `${low} to ${high}`,
  notReached: 'not reached',
  betweenArms: 'between arms',
  contrast: (first, second) => `${first} vs ${second}`,
};

const measures: Partial<Record<FigureKind, string>> = {
  'hazard-ratio': 'HR',
  'odds-ratio': 'OR',
  'risk-ratio': 'RR',
  difference: 'difference',
  mean: 'mean',
  median: 'median',
  rate: 'rate',
};

const times: Readonly<Record<string, string>> = {
  a: 'year',
  mo: 'month',
  wk: 'week',
  d: 'day',
  h: 'hour',
  min: 'minute',
};

/** The number of a figure as printed, with its comparator: "≥ 16.0". */
export function numberInPrint(figure: Figure): string | undefined {
  const number = figure.printed?.value ?? figure.value ?? figure.count;
  if (number === undefined) return undefined;
  return `${figure.comparator === undefined ? '' : comparators[figure.comparator]}${number}`;
}

/** Both ends of an interval or spread as printed. */
export function rangeInPrint(figure: Figure, words: EvidenceWords): string {
  const low = figure.printed?.low ?? figure.low ?? words.notReached;
  const high = figure.printed?.high ?? figure.high ?? words.notReached;
  return words.range(String(low), String(high));
}

const comparators = { '<': '< ', '<=': '≤ ', '=': '', '>=': '≥ ', '>': '> ', '~': '≈ ' } as const;
