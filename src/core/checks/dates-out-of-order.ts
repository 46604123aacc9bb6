import type { DateMention } from '../../schema/annotation.js';
import { type RegistryField, registryDate } from '../claims/registry-dates.js';
import { sectionAt } from '../text/sections.js';
import { byRecord } from './by-record.js';
import { type Days, daysOf } from './calendar.js';
import type { Check, CheckContext, FindingParts, ProofParts } from './check.js';
import { datePairs } from './date-pairs.js';
import { isInBackground, wordsBefore } from './own-sentences.js';

/** Time runs one way. */
export const datesOutOfOrder: Check = {
  id: 'dates-out-of-order',
  summary:
    'Start, end of recruitment, primary completion and completion of a trial, and the two ends of a period, against each other; the data cut-off against the publication.',
  why: 'Nothing ends before it begins: one of the two dates is wrong, most often its year.',
  silentWhen: [
    'the two may fall on the same day: a month, quarter or year is any of its days',
    'a date has no year of its own ("December to January 2015")',
    'a registry page names one step with several dates',
    'day and month may be meant either way ("03/04/2019"), and one way is in order',
    'a date is only expected, or both are just years: then it is a warning',
  ],
  severity: 'error',
  examples: {
    fires: [
      'Patients were enrolled between December 2016 and January 2015.',
      'Start date: 2021-03-01\nPrimary completion date: 2020-06-30',
    ],
    silent: [
      'Patients were enrolled between January 2015 and December 2016.',
      'Recruitment ran from December to January 2015.',
      'Start date: March 2020\nPrimary completion date: 2020-Q1',
    ],
  },
  *run(context) {
    for (const { from, to, fromDays, toDays } of datePairs(context)) {
      yield compare(
        { date: from, days: fromDays, name: 'the beginning' },
        { date: to, days: toDays, name: 'the end' },
      );
    }
    for (const group of byRecord(context.document, context.byType.date).values()) {
      const own = group.filter(({ start }) => !isInBackground(context.document, start));
      yield* compareFields(context, own);
      yield* compareCutOff(context, own);
    }
  },
};

interface Dated {
  readonly date: DateMention;
  readonly days: Days;
  readonly name: string;
  readonly planned?: boolean;
}

const ORDER: readonly (readonly [RegistryField, RegistryField])[] = [
  ['start', 'accrual-end'],
  ['accrual-start', 'accrual-end'],
  ['start', 'primary-completion'],
  ['start', 'completion'],
  ['primary-completion', 'completion'],
];

const NAMES: Readonly<Record<RegistryField, string>> = {
  start: 'the start',
  'accrual-start': 'the start of recruitment',
  'accrual-end': 'the end of recruitment',
  'primary-completion': 'the primary completion',
  completion: 'the completion',
  record: 'the record',
};

function* compareFields(
  { document }: CheckContext,
  dates: readonly DateMention[],
): Iterable<FindingParts | ProofParts> {
  const fields = new Map<RegistryField, Dated | 'several'>();
  for (const date of dates) {
    const field = registryDate(document, date);
    const days = daysOf(date);
    if (field === undefined || days === undefined) continue;
    const known = fields.get(field.field);
    const same = known !== undefined && known !== 'several' && known.date.value === date.value;
    if (known === undefined)
      fields.set(field.field, { date, days, name: NAMES[field.field], planned: field.planned });
    else if (!same) fields.set(field.field, 'several');
  }
  for (const [first, second] of ORDER) {
    const before = fields.get(first);
    const after = fields.get(second);
    if (before !== undefined && before !== 'several' && after !== undefined && after !== 'several')
      yield compare(before, after);
  }
}

/** The last publication that the record gives of itself against the first data cut-off. */
function* compareCutOff(
  { document }: CheckContext,
  dates: readonly DateMention[],
): Iterable<FindingParts | ProofParts> {
  let cutOff: Dated | undefined;
  let published: Dated | undefined;
  for (const date of dates) {
    const days = daysOf(date);
    if (days === undefined) continue;
    if (date.role === 'cut-off' && /cut.?off|lock/i.test(wordsBefore(document, date.start, 60))) {
      if (cutOff === undefined || days.first < cutOff.days.first)
        cutOff = { date, days, name: 'the data cut-off' };
    } else if (isOwnCitation(document, date)) {
      if (published === undefined || days.last > published.days.last)
        published = { date, days, name: 'the publication' };
    }
  }
  if (cutOff && published) yield compare(cutOff, published);
}

/** "2023 Sep 21;64:102240" or "Epub 2023 Sep 21" among the title and authors. */
function isOwnCitation(document: CheckContext['document'], { role, start, end }: DateMention): boolean {
  if (role !== 'publication') return false;
  const section = sectionAt(document.sections, start);
  if (section !== undefined && section.kind !== 'title') return false;
  return (
    /^[;:]\s?\d/.test(document.text.slice(end, end + 3)) ||
    /(?:epub|ecollection)[^\n.;]{0,24}$/i.test(document.text.slice(Math.max(0, start - 40), start))
  );
}

function compare(before: Dated, after: Dated): FindingParts | ProofParts {
  const both = [before.date.id, after.date.id];
  if (after.days.last >= before.days.first) {
    const message = `${after.date.text} is not before ${before.date.text}: ${after.name} follows ${before.name}.`;
    return { proof: { strength: 'consistent', figures: both, message } };
  }
  const earlier = before.days.first - after.days.last;
  const { start, end } = before.date;
  return {
    finding: {
      ...(isUnsure(before, after) ? { severity: 'warning' as const } : {}),
      start: after.date.start,
      end: after.date.end,
      message: `${after.date.text}, ${after.name}, is at least ${earlier} ${earlier === 1 ? 'day' : 'days'} before ${before.date.text}, ${before.name}.`,
      related: [{ start, end, message: before.name }],
      evidence: { before: before.date.value, after: after.date.value, daysTooEarly: earlier },
      accuses: both,
    },
  };
}

/** Dates that are only expected may have been moved one by one; years alone may be compared and not passed through. */
function isUnsure(before: Dated, after: Dated): boolean {
  if (before.planned === true || after.planned === true) return true;
  return before.date.precision === 'year' && after.date.precision === 'year';
}
