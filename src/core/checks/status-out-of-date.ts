import type { DateMention, Design } from '../../schema/annotation.js';
import { registryDate } from '../claims/registry-dates.js';
import { byRecord } from './by-record.js';
import { daysOf } from './calendar.js';
import type { Check, CheckContext } from './check.js';
import { isInBackground, wordsBefore } from './own-sentences.js';

/** What a status says of the field it is held against. */
const CONFLICTS: readonly {
  readonly status: string;
  readonly field: 'start' | 'completion' | 'primary-completion';
  /** Whether the date must lie before or behind the page's own date to contradict the status. */
  readonly when: 'past' | 'future';
  readonly says: string;
}[] = [
  { status: 'not yet recruiting', field: 'start', when: 'past', says: 'should have started' },
  { status: 'recruiting', field: 'completion', when: 'past', says: 'should be complete' },
  { status: 'recruiting', field: 'start', when: 'future', says: 'has not started' },
  { status: 'completed', field: 'completion', when: 'future', says: 'is not to be complete' },
];

/** A status that the page's own dates contradict. */
export const statusOutOfDate: Check = {
  id: 'status-out-of-date',
  summary:
    'The status of the trial against its start and completion, as of the date that the page itself bears.',
  why: 'A page whose status was not kept up misleads whoever looks for open trials. Only dates in the text count, never the clock of the computer.',
  silentWhen: [
    'the page does not say when it was last updated, posted or verified',
    'several statuses stand in the record',
    'the dates may fall into the same month',
  ],
  severity: 'info',
  examples: {
    fires: ['Status: Not yet recruiting\nStart date: September 2023\nLast update posted: March 2024'],
    silent: [
      'Status: Not yet recruiting\nStart date: September 2023\nLast update posted: March 2023',
      'Status: Not yet recruiting\nStart date: September 2023\nCompletion date: September 2026',
    ],
  },
  *run(context) {
    const { document } = context;
    const parts = context.annotations.filter(
      (one): one is DateMention | Design =>
        (one.type === 'date' || (one.type === 'design' && one.aspect === 'status')) &&
        !isInBackground(document, one.start),
    );
    for (const group of byRecord(document, parts).values()) {
      const statuses = group.filter((one): one is Design => one.type === 'design');
      const [status] = statuses;
      if (status === undefined || statuses.some(({ value }) => value !== status.value)) continue;
      const dates = group.filter((one): one is DateMention => one.type === 'date');
      const today = latestOwnDate(context, dates);
      if (today === undefined) continue;
      for (const conflict of CONFLICTS) {
        if (conflict.status !== status.value) continue;
        const date = onlyDate(context, dates, conflict.field);
        if (date === undefined || !contradicts(date, today, conflict.when)) continue;
        yield {
          finding: {
            start: status.start,
            end: status.end,
            message: `The trial is ${status.value}, but by ${date.text} it ${conflict.says}, and the page is of ${today.text}.`,
            related: [
              { start: date.start, end: date.end, message: conflict.field.replace('-', ' ') },
              { start: today.start, end: today.end, message: "the page's own date" },
            ],
            evidence: { status: status.value, date: date.value, page: today.value },
            accuses: [status.id, date.id],
          },
        };
        break;
      }
    }
  },
};

/** Days that a status may lag behind. */
const LAG = 31;

function contradicts(date: DateMention, today: DateMention, when: 'past' | 'future'): boolean {
  const days = daysOf(date);
  const page = daysOf(today);
  if (days === undefined || page === undefined) return false;
  return when === 'past' ? days.last + LAG < page.first : days.first > page.last + LAG;
}

const SEEN =
  /\b(?:accessed|retrieved|downloaded|as of|last (?:updated|update|verified|refreshed|edited)|updated|verified|posted)(?: on)?:?\s*$/i;

/** The last date that tells when the page was written: not one of the trial's own plans. */
function latestOwnDate({ document }: CheckContext, dates: readonly DateMention[]): DateMention | undefined {
  let latest: DateMention | undefined;
  for (const date of dates) {
    const ofPage =
      registryDate(document, date)?.field === 'record' || SEEN.test(wordsBefore(document, date.start, 40));
    if (!ofPage) continue;
    const days = daysOf(date);
    const known = latest === undefined ? undefined : daysOf(latest);
    if (days !== undefined && (known === undefined || days.first > known.first)) latest = date;
  }
  return latest;
}

/** The date of a field, where the record gives just one. */
function onlyDate(
  { document }: CheckContext,
  dates: readonly DateMention[],
  field: string,
): DateMention | undefined {
  const found = dates.filter((date) => registryDate(document, date)?.field === field);
  const [first] = found;
  return first !== undefined && found.every(({ value }) => value === first.value) ? first : undefined;
}
