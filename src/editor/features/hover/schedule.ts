/** A dose schedule in words, and what it adds up to. */
import type { Dose } from '../../../core/index.js';
import type { Translate } from '../../translate.js';
import { unitInPrint } from './unit-words.js';

/** How often a frequency code gives the dose: `times` in every `everyDays` days. */
interface Rhythm {
  readonly times: number;
  readonly everyDays: number;
}

const rhythms: Readonly<Record<string, Rhythm>> = {
  QD: { times: 1, everyDays: 1 },
  BID: { times: 2, everyDays: 1 },
  TID: { times: 3, everyDays: 1 },
  QID: { times: 4, everyDays: 1 },
  QOD: { times: 1, everyDays: 2 },
  QW: { times: 1, everyDays: 7 },
  BIW: { times: 2, everyDays: 7 },
  TIW: { times: 3, everyDays: 7 },
};

/** The dose itself: "8 mg", "2–4 mg/kg", "97/103 mg". */
export function amountInWords(dose: Dose): string {
  return `${numbersOf(dose, 1, String)} ${unitInPrint(dose.amount.unit)}`;
}

/** "oral, once daily, on days 1 to 14 of each 21-day cycle"; empty where the text gives no schedule. */
export function scheduleInWords(dose: Dose, t: Translate): string {
  const { route, frequency, days, cycleDays, timing } = dose;
  const cycle = cycleDays === undefined ? undefined : t('{0}-day cycle', figureOf(cycleDays));
  const parts = [route, frequency === undefined ? undefined : frequencyInWords(frequency, t)];
  if (days && days.length > 0) {
    const on = days.length === 1 ? t('on day {0}', days[0] ?? 0) : t('on days {0}', daysInWords(days, t));
    parts.push(cycle === undefined ? on : t('{0} of each {1}', on, cycle));
  } else if (cycle !== undefined) {
    parts.push(t('in a {0}', cycle));
  }
  if (timing !== undefined) parts.push(timingInWords(timing, t));
  return parts.filter((part) => part !== undefined).join(', ');
}

/** What a schedule adds up to, with its arithmetic; undefined where the text does not say enough. */
export interface DoseTotals {
  /** "14 × 8 mg = 112 mg" */
  readonly perCycle?: string;
  /** "112 mg ÷ 3 weeks = 37.3 mg" or "7 × 8 mg = 56 mg" */
  readonly perWeek?: string;
}

export function doseTotals(printed: Dose, t: Translate): DoseTotals {
  const dose = perDose(printed);
  if (dose === undefined) return {};
  const times = dosesPerCycle(dose);
  if (times !== undefined && dose.cycleDays !== undefined) {
    const total = multiplied(dose, times);
    const weeks = dose.cycleDays / 7;
    const perCycle = `${figureOf(times)} × ${amountInWords(dose)} = ${total}`;
    if (weeks === 1) return { perCycle, perWeek: perCycle };
    const perWeek = t('{0} ÷ {1} weeks = {2}', total, figureOf(weeks), multiplied(dose, times / weeks));
    return { perCycle, perWeek };
  }
  const rhythm = rhythmOf(dose.frequency);
  // Dosing days without a cycle say nothing of how often they come round.
  if (!rhythm || dose.days) return {};
  const perWeek = (rhythm.times * 7) / rhythm.everyDays;
  return { perWeek: `${figureOf(perWeek)} × ${amountInWords(dose)} = ${multiplied(dose, perWeek)}` };
}

/**
 * A dose whose unit says how often ("20 mg/day", whatever it is divided into) as one that is given so often; undefined for a rate
 * of infusion, which adds up to nothing without its length.
 */
function perDose(dose: Dose): Dose | undefined {
  const { unit } = dose.amount;
  if (/\/(?:h|min|\(.*\))(?:\/|$)/.test(unit)) return undefined;
  const daily = unit.endsWith('/d');
  const weekly = unit.endsWith('/wk');
  const amount = { ...dose.amount, unit: unit.replace(/\/(?:d|wk|\{dose\}|\{fraction\})$/, '') };
  if (daily) return { ...dose, amount, frequency: 'QD' };
  return weekly ? { ...dose, amount, frequency: 'QW' } : { ...dose, amount };
}

/** How many doses one cycle holds, or undefined where the text does not say. */
export function dosesPerCycle(dose: Dose): number | undefined {
  if (dose.cycleDays === undefined) return undefined;
  const rhythm = rhythmOf(dose.frequency);
  if (dose.days && dose.days.length > 0) {
    const aDay = rhythm?.everyDays === 1 ? rhythm.times : 1;
    return dose.days.length * aDay;
  }
  if (rhythm) return (rhythm.times * dose.cycleDays) / rhythm.everyDays;
  // A dose "every 21 days" names the cycle and nothing else: it is given once in it.
  return dose.frequency === undefined ? 1 : undefined;
}

function rhythmOf(frequency: string | undefined): Rhythm | undefined {
  if (frequency === undefined) return undefined;
  const known = rhythms[frequency];
  if (known) return known;
  const often = /^(\d{1,2})x\/(day|week)$/.exec(frequency);
  if (often) return { times: Number(often[1]), everyDays: often[2] === 'day' ? 1 : 7 };
  const match = /^Q(\d{1,3})([HDW])$/.exec(frequency);
  const count = Number(match?.[1]);
  if (!match || count === 0) return undefined;
  if (match[2] === 'H') return { times: 24 / count, everyDays: 1 };
  return { times: 1, everyDays: match[2] === 'W' ? count * 7 : count };
}

function frequencyInWords(frequency: string, t: Translate): string {
  const words: Readonly<Record<string, string>> = {
    QD: t('once daily'),
    BID: t('twice daily'),
    TID: t('three times a day'),
    QID: t('four times a day'),
    QOD: t('every other day'),
    QW: t('once a week'),
    BIW: t('twice a week'),
    TIW: t('three times a week'),
    monthly: t('once a month'),
    once: t('once'),
  };
  const known = words[frequency];
  if (known !== undefined) return known;
  const often = /^(\d{1,2})x\/(day|week)$/.exec(frequency);
  if (often)
    return often[2] === 'day' ? t('{0} times a day', often[1] ?? '') : t('{0} times a week', often[1] ?? '');
  const match = /^Q(\d{1,3})(H|D|W|MIN)$/.exec(frequency);
  if (!match) return frequency;
  const count = match[1] ?? '';
  if (match[2] === 'MIN') return t('every {0} minutes', count);
  if (match[2] === 'H') return t('every {0} hours', count);
  return match[2] === 'W' ? t('every {0} weeks', count) : t('every {0} days', count);
}

function timingInWords(timing: string, t: Translate): string {
  const words: Readonly<Record<string, string>> = {
    'before meals': t('before meals'),
    'with meals': t('with meals'),
    'after meals': t('after meals'),
    fasting: t('on an empty stomach'),
    'with or without meals': t('with or without meals'),
  };
  return words[timing] ?? timing;
}

/** Runs of days as ranges: 1, 2, 3, 8 is "1 to 3 and 8". */
function daysInWords(days: readonly number[], t: Translate): string {
  const runs: string[] = [];
  for (let i = 0; i < days.length; i++) {
    const first = days[i] ?? 0;
    let last = first;
    while (days[i + 1] === last + 1) {
      i++;
      last++;
    }
    if (last === first) runs.push(String(first));
    else if (last === first + 1) runs.push(String(first), String(last));
    else runs.push(t('{0} to {1}', first, last));
  }
  const end = runs.pop() ?? '';
  return runs.length === 0 ? end : t('{0} and {1}', runs.join(', '), end);
}

function multiplied(dose: Dose, times: number): string {
  return `${numbersOf(dose, times, figureOf)} ${unitInPrint(dose.amount.unit)}`;
}

/** The numbers of a dose, multiplied: both ends of a range, every part of a fixed combination. */
function numbersOf({ amount }: Dose, times: number, print: (value: number) => string): string {
  const { value, high, further = [] } = amount;
  const top = high === undefined ? '' : `–${print(high * times)}`;
  return [`${print(value * times)}${top}`, ...further.map((other) => print(other * times))].join('/');
}

/** At most three significant digits behind whole numbers, without a tail of noughts: 37.333… is "37.3". */
function figureOf(value: number): string {
  return Number.isInteger(value) || Math.abs(value) >= 1000
    ? String(Math.round(value))
    : String(Number(value.toPrecision(3)));
}
