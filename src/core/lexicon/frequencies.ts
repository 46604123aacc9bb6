/** How often a dose is given: phrases, labels ("QD", "Q8H", "Q3W"), and what "every N days" is called. */
import { PhraseTable } from './phrases.js';

const PHRASES: Readonly<Record<string, readonly string[]>> = {
  QD: [
    'daily',
    'once daily',
    'once a day',
    'once per day',
    'once every day',
    'one time a day',
    'one time per day',
    'one time daily',
    'once each day',
    'every day',
    'each day',
    'a day',
    'per day',
    'once in a day',
    'every 24 hours',
    'every 24 h',
    'q.d',
    'qd',
    'qam',
    'qpm',
    'q.a.m',
    'o.d',
    'every morning',
    'each morning',
    'every evening',
    'once every morning',
    'in the morning',
    'in the evening',
    'once in the morning',
    'once daily in the morning',
    'once daily in the evening',
    'o.m',
    'once every 24 hours',
  ],
  QHS: [
    'nightly',
    'at bedtime',
    'every night',
    'qhs',
    'once nightly',
    'at night',
    'each night',
    'nocte',
    'before bedtime',
    'h.s',
    'once at bedtime',
    'once daily at bedtime',
    'daily at bedtime',
    'before sleep',
  ],
  BID: [
    'twice daily',
    'twice a day',
    'twice per day',
    'twice each day',
    'twice every day',
    'two times daily',
    'two times a day',
    'two times per day',
    '2 times daily',
    '2 times a day',
    '2 times per day',
    'b.i.d',
    'bid',
    'b.d',
    'bd',
    'in two divided doses',
    'in 2 divided doses',
    'divided into two doses',
    'divided in two doses',
    'in two doses',
    'morning and evening',
    'in the morning and evening',
    'in the morning and in the evening',
    'every morning and evening',
    'every morning and night',
    'two times each day',
    'twice-a-day',
    '12 hourly',
  ],
  TID: [
    'three times daily',
    'three times a day',
    'three times per day',
    'thrice daily',
    'thrice a day',
    '3 times daily',
    '3 times a day',
    '3 times per day',
    't.i.d',
    'tid',
    't.d.s',
    'tds',
    'in three divided doses',
    'in 3 divided doses',
    'divided into three doses',
    'three times each day',
    '3 times each day',
    '8 hourly',
  ],
  QID: [
    'four times daily',
    'four times a day',
    'four times per day',
    'in four divided doses',
    'in 4 divided doses',
    'four times each day',
    '6 hourly',
    '4 times daily',
    '4 times a day',
    '4 times per day',
    'q.i.d',
    'qid',
    'q.d.s',
    'qds',
  ],
  QOD: [
    'every other day',
    'every second day',
    'on alternate days',
    'alternate days',
    'alternating days',
    'on alternating days',
    'on every other day',
    'each other day',
    'q.o.d',
    'qod',
    'every two days',
    'once every two days',
  ],
  QW: [
    'weekly',
    'once weekly',
    'once a week',
    'once per week',
    'once every week',
    'one time per week',
    'every week',
    'each week',
    'a week',
    'per week',
    'qw',
    'qwk',
    'q1w',
    'every seven days',
    'once-a-week',
    'weekly once',
  ],
  BIW: [
    'twice weekly',
    'twice a week',
    'twice per week',
    'two times weekly',
    'two times a week',
    'two times per week',
    '2 times per week',
    '2 times a week',
    'biw',
  ],
  TIW: [
    'three times weekly',
    'three times a week',
    'three times per week',
    'thrice weekly',
    'thrice a week',
    '3 times weekly',
    '3 times per week',
    '3 times a week',
    'tiw',
  ],
  Q2W: [
    'every other week',
    'every second week',
    'biweekly',
    'fortnightly',
    'every fortnight',
    'once every other week',
    'on alternate weeks',
    'eow',
    'alternate weeks',
    'bi weekly',
    'once every two weeks',
    'once every fortnight',
    'once a fortnight',
    'each fortnight',
    'two weekly',
    '2 weekly',
  ],
  Q3W: ['three weekly', '3 weekly', 'triweekly', 'every third week'],
  Q4W: ['four weekly', '4 weekly', 'every fourth week'],
  monthly: [
    'monthly',
    'once monthly',
    'once a month',
    'once per month',
    'every month',
    'each month',
    'per month',
    'once every month',
    'once-a-month',
    'a month',
  ],
  Q2M: ['every other month', 'every second month', 'bimonthly'],
  Q3M: ['quarterly', 'three monthly', '3 monthly'],
  Q6M: ['six monthly', '6 monthly', 'twice yearly', 'twice a year', 'semiannually', 'biannually'],
  yearly: ['yearly', 'annually', 'once yearly', 'once a year', 'once annually', 'every year'],
  once: [
    'single dose',
    'as a single dose',
    'in a single dose',
    'one single dose',
    'once',
    'one dose',
    'single bolus',
  ],
  PRN: [
    'as needed',
    'on demand',
    'when required',
    'as required',
    'prn',
    'p.r.n',
    'when needed',
    'as-needed',
    'on-demand',
  ],
};

/** Short forms that are words in other letters. */
const EXACT: Readonly<Record<string, string>> = { OD: 'QD', QN: 'QHS', QM: 'monthly' };

export const frequencyPhrases: PhraseTable<string> = new PhraseTable<string>((table) => {
  for (const [label, phrases] of Object.entries(PHRASES)) {
    for (const phrase of phrases) table.add(phrase, label);
  }
  for (const [phrase, label] of Object.entries(EXACT)) table.add(phrase, label, true);
});

/**
 * The label of "N times a day, a week or a month": those of the pharmacy up to four a day and three a week, "5x/day" and
 * "5x/week" beyond. "QIW" would be read as four and as five times a week.
 */
export function timesLabel(times: number, period: 'd' | 'wk' | 'mo'): string {
  const known = { d: ['QD', 'BID', 'TID', 'QID'], wk: ['QW', 'BIW', 'TIW'], mo: ['monthly'] }[period];
  return known[times - 1] ?? `${times}x/${{ d: 'day', wk: 'week', mo: 'month' }[period]}`;
}

export type Period = 'min' | 'h' | 'd' | 'wk' | 'mo';

/** The label of "every N hours, days, weeks or months": "Q8H", "QOD", "QW", "Q3W", "monthly". */
export function everyLabel(count: number, period: Period): string {
  switch (period) {
    case 'min':
      return count === 60 ? 'Q1H' : `Q${count}MIN`;
    case 'h':
      return count === 24 ? 'QD' : count === 48 ? 'QOD' : `Q${count}H`;
    case 'd':
      if (count === 1) return 'QD';
      if (count === 2) return 'QOD';
      return count % 7 === 0 ? everyLabel(count / 7, 'wk') : `Q${count}D`;
    case 'wk':
      return count === 1 ? 'QW' : `Q${count}W`;
    case 'mo':
      return count === 1 ? 'monthly' : count === 12 ? 'yearly' : `Q${count}M`;
  }
}

/** Days of "every N days" or "N-week cycle"; undefined for minutes, hours and months, which are no whole number of days. */
export function periodDays(count: number, period: Period): number | undefined {
  if (period === 'd') return count;
  return period === 'wk' ? count * 7 : undefined;
}

const PERIODS: ReadonlyMap<string, Period> = new Map([
  ['min', 'min'],
  ['mins', 'min'],
  ['minute', 'min'],
  ['minutes', 'min'],
  ['h', 'h'],
  ['hr', 'h'],
  ['hrs', 'h'],
  ['hour', 'h'],
  ['hours', 'h'],
  ['hourly', 'h'],
  ['d', 'd'],
  ['day', 'd'],
  ['days', 'd'],
  ['w', 'wk'],
  ['wk', 'wk'],
  ['wks', 'wk'],
  ['week', 'wk'],
  ['weeks', 'wk'],
  ['weekly', 'wk'],
  ['mo', 'mo'],
  ['month', 'mo'],
  ['months', 'mo'],
  ['m', 'mo'],
]);

/** The period that a folded word names, or undefined. */
export function periodOf(word: string): Period | undefined {
  return PERIODS.get(word);
}
