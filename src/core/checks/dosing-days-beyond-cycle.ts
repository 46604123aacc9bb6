import type { Dose, SchedulePart } from '../../schema/annotation.js';
import type { Check, CheckContext } from './check.js';

/** A cycle has no day after its last. */
export const dosingDaysBeyondCycle: Check = {
  id: 'dosing-days-beyond-cycle',
  summary:
    'The days on which a drug is given against the length of its cycle: "days 1 and 8 of a 21-day cycle".',
  why: 'Day 22 of a 21-day cycle is day 1 of the next: one of the two numbers is wrong.',
  silentWhen: [
    'the cycle begins later ("then every 3 weeks", "every 21 days thereafter")',
    'the days are those of the whole course, one per cycle ("days 1, 22 and 43, every 21 days")',
  ],
  severity: 'warning',
  examples: {
    fires: ['Docetaxel 35 mg/m² IV was given on days 1, 8 and 25 of each 21-day cycle.'],
    silent: [
      'Docetaxel 35 mg/m² IV was given on days 1, 8 and 15 of each 28-day cycle.',
      'Cisplatin 100 mg/m² IV was given on days 1, 22 and 43 (every 21 days).',
      'Zelimumab 300 mg was injected on days 1 and 29, then every 14 days.',
    ],
  },
  *run(context) {
    for (const dose of context.byType.dose) {
      if (dose.days === undefined || dose.cycleDays === undefined) continue;
      const last = Math.max(...dose.days);
      const days = partOf(dose, 'days');
      const cycle = partOf(dose, 'cycle');
      if (last <= dose.cycleDays || days === undefined || cycle === undefined) continue;
      if (!isOfCycle(context, days, cycle) || areOnePerCycle(dose.days, dose.cycleDays)) continue;
      yield {
        finding: {
          start: days.start,
          end: days.end,
          message: `Day ${last} lies beyond a cycle of ${dose.cycleDays} days.`,
          related: [{ start: cycle.start, end: cycle.end, message: `cycle of ${dose.cycleDays} days` }],
          evidence: { lastDay: last, cycleDays: dose.cycleDays },
          accuses: [dose.id],
        },
      };
    }
  },
};

const LATER =
  /\b(?:then|thereafter|followed|afterwards|subsequent|after|before|until|week|maintenance|continued)/i;

function isOfCycle({ document }: CheckContext, days: SchedulePart, cycle: SchedulePart): boolean {
  const from = Math.min(days.end, cycle.end);
  const to = Math.max(days.start, cycle.start);
  if (to - from > FAR) return false;
  const between = document.text.slice(from, Math.max(from, to));
  const behind = document.text.slice(Math.max(days.end, cycle.end), Math.max(days.end, cycle.end) + 24);
  return !LATER.test(between) && !/^[\s,]*(?:thereafter|afterwards|then|from)/i.test(behind);
}

/** "days 1, 22 and 43, every 21 days": the first day of each cycle, counted through the whole course. */
function areOnePerCycle(days: readonly number[], cycleDays: number): boolean {
  return days.every((day) => (day - (days[0] ?? 0)) % cycleDays === 0);
}

const FAR = 80;

function partOf({ schedule = [] }: Dose, part: SchedulePart['part']): SchedulePart | undefined {
  return schedule.find((one) => one.part === part);
}
