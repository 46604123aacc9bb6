/** Dosing: a drug, its dose and its schedule. */
import type { Dose } from '../../schema/annotation.js';
import { sentenceGroups } from './by-sentence.js';
import type { ClaimBuilder } from './claim.js';

export const dosing: ClaimBuilder = {
  kind: 'dosing',
  summary: 'A drug with its dose, route and schedule.',
  examples: {
    builds: [
      {
        text: 'Patients received anlotinib (8 mg orally, QD, d1–14) every 21 days.',
        labels: ['anlotinib 8 mg oral QD d1–14 every 21 days'],
      },
    ],
    ignores: ['Patients received anlotinib until progression.'],
  },
  *build(annotations, document) {
    const byId = new Map(annotations.map((one) => [one.id, one]));
    for (const { annotations: group, background } of sentenceGroups(annotations, document)) {
      for (const dose of group) {
        if (dose.type !== 'dose') continue;
        const drug = dose.drug === undefined ? undefined : byId.get(dose.drug);
        const name = drug?.type === 'drug' ? drug.name : undefined;
        const ends = [dose.end, drug?.end ?? 0, ...(dose.schedule ?? []).map((part) => part.end)];
        yield {
          kind: 'dosing',
          start: Math.min(dose.start, drug?.start ?? dose.start),
          end: Math.max(...ends.filter((end) => end <= dose.end + 400)),
          label: [name, dose.text.replace(/\s+/g, ' '), schedule(dose)]
            .filter((word) => word !== undefined && word !== '')
            .join(' '),
          parts: [
            ...(drug === undefined ? [] : [{ role: 'drug' as const, annotation: drug.id, stated: true }]),
            { role: 'dose', annotation: dose.id, stated: true },
          ],
          qualifiers: [],
          background,
        };
      }
    }
  },
};

function schedule(dose: Dose): string {
  const { route, frequency, days, cycleDays } = dose;
  return [
    route,
    frequency,
    daysInWords(days),
    cycleDays === undefined ? undefined : `every ${cycleDays} days`,
  ]
    .filter((part) => part !== undefined)
    .join(' ');
}

function daysInWords(days: readonly number[] | undefined): string | undefined {
  const first = days?.[0];
  if (days === undefined || first === undefined) return undefined;
  const last = days[days.length - 1] ?? first;
  const inARow = days.length > 2 && last - first === days.length - 1;
  return inARow ? `d${first}–${last}` : days.map((day) => `d${day}`).join(', ');
}
