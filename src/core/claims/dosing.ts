/** Dosing: a drug, its dose and its schedule. */

import type { Dose } from '../../schema/annotation.js';
import type { ClaimPart } from '../../schema/claim.js';
import type { Relation } from '../../schema/relation.js';
import type { TrialDocument } from '../text/document.js';
import { singleSpaced } from '../text/single-spaced.js';
import { type ArmMention, armMentions } from './arms.js';
import { annotationWithId, indexFrom, type SentenceGroup, sentenceGroups } from './by-sentence.js';
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
      {
        text: 'Bisoprolol 5 mg was taken once daily with breakfast.',
        labels: ['bisoprolol 5 mg QD with meals'],
      },
    ],
    ignores: ['Patients received anlotinib until progression.'],
  },
  *build(annotations, document, _earlier, relations) {
    const givers = giversOf(relations);
    for (const sentenceGroup of sentenceGroups(annotations, document)) {
      const { annotations: group, background } = sentenceGroup;
      const doses = group.filter((one): one is Dose => one.type === 'dose');
      if (doses.length === 0) continue;
      const arms = namedArms(sentenceGroup, document);
      for (const [k, dose] of doses.entries()) {
        const drug = dose.drug === undefined ? undefined : annotationWithId(annotations, dose.drug);
        const name = drug?.type === 'drug' ? drug.name : undefined;
        const arm = armOf(arms, dose, doses[k + 1], document);
        const ends = [dose.end, drug?.end ?? 0, ...(dose.schedule ?? []).map((part) => part.end)];
        yield {
          kind: 'dosing',
          start: Math.min(dose.start, drug?.start ?? dose.start),
          end: Math.max(...ends.filter((end) => end <= dose.end + 400)),
          label: [name, singleSpaced(dose.text), schedule(dose)]
            .filter((word) => word !== undefined && word !== '')
            .join(' '),
          parts: [
            ...(drug === undefined ? [] : [drugPart(drug.id, givers.get(dose.id))]),
            { role: 'dose', annotation: dose.id, stated: true },
          ],
          ...(arm === undefined ? {} : { arm }),
          qualifiers: [],
          background,
        };
      }
    }
  },
};

/** Who gave a dose its drug, by the id of the dose; what was cut later is no longer given. */
function giversOf(relations: readonly Relation[]): ReadonlyMap<string, string> {
  const givers = new Map<string, string>();
  for (const { kind, verdict, annotation, by } of relations) {
    if (kind === 'dose-of-drug' && verdict === 'related') givers.set(annotation, by);
  }
  return givers;
}

function drugPart(annotation: string, given: string | undefined): ClaimPart {
  return { role: 'drug', annotation, stated: true, ...(given === undefined ? {} : { given }) };
}

/** The arms that a sentence with a dose names by a word: "group 2", "low-dose"; an arm named by its drug says nothing new. */
function namedArms(group: SentenceGroup, document: TrialDocument): readonly ArmMention[] {
  const drugs = group.annotations.filter(({ type }) => type === 'drug');
  return armMentions(group, document).filter((arm) => {
    const next = indexFrom(drugs, arm.start);
    const inside = drugs[next];
    const before = drugs[next - 1];
    return (
      !(inside !== undefined && inside.start < arm.end) && !(before !== undefined && before.end > arm.start)
    );
  });
}

/** How far behind a dose the bracket that names its arm may end, in UTF-16 code units: "(100 mg/day, group 1)". */
const ARM_REACH = 40;

/** The arm named in brackets behind a dose, before the next one, else the last one named before it. */
function armOf(
  arms: readonly ArmMention[],
  dose: Dose,
  next: Dose | undefined,
  { text }: TrialDocument,
): string | undefined {
  const at = indexFrom(arms, dose.end);
  const inBrackets = (arm: ArmMention) => text[arm.end] === ')';
  const behind = arms[at];
  const limit = Math.min(next?.start ?? text.length, dose.end + ARM_REACH);
  if (behind !== undefined && behind.end <= limit && inBrackets(behind)) return behind.name;
  const before = arms[at - 1];
  return before === undefined || inBrackets(before) ? undefined : before.name;
}

function schedule(dose: Dose): string {
  const { route, frequency, days, cycleDays, timing } = dose;
  return [
    route,
    frequency,
    daysInWords(days),
    cycleDays === undefined ? undefined : `every ${cycleDays} days`,
    timing,
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
