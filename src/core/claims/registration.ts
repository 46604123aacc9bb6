/** What a record says the trial is: its ids, names, phase, design and status, and the dates of its registry fields. */
import type { Annotation } from '../../schema/annotation.js';
import type { ClaimPart } from '../../schema/claim.js';
import type { TrialDocument } from '../text/document.js';
import { sectionAt } from '../text/sections.js';
import { sentenceGroups } from './by-sentence.js';
import type { ClaimBuilder } from './claim.js';
import { registryDate } from './registry-dates.js';
import { registryRole } from './registry-fields.js';

export const registration: ClaimBuilder = {
  kind: 'registration',
  summary:
    "The trial's own ids, names, phase, design, status, number of participants and registered dates; ids of other trials are left out.",
  examples: {
    builds: [
      {
        text: 'This phase 2 trial is registered with ClinicalTrials.gov, NCT03890068.',
        labels: ['phase 2, NCT03890068'],
      },
      { text: 'Enrollment: 312\nAllocation: randomized', labels: ['312 participants'] },
    ],
    ignores: ['Patients received anlotinib until progression.'],
  },
  *build(annotations, document) {
    const byRecord = new Map<number, Annotation[]>();
    for (const group of sentenceGroups(annotations, document)) {
      if (group.background && !isOwnTitle(group.sentence.start, document)) continue;
      const index = group.record?.index ?? 0;
      const list = byRecord.get(index) ?? [];
      list.push(...group.annotations.filter((one) => roleOf(one, document) !== undefined));
      byRecord.set(index, list);
    }
    for (const found of byRecord.values()) {
      const first = found[0];
      const last = found.at(-1);
      const isRegistered = found.some(({ type }) => type === 'trial-id' || type === 'figure');
      if (first === undefined || last === undefined || !isRegistered) continue;
      yield {
        kind: 'registration',
        start: first.start,
        end: last.end,
        label: labelOf(found),
        parts: found.flatMap((one): ClaimPart[] => {
          const role = roleOf(one, document);
          return role === undefined ? [] : [{ role, annotation: one.id, stated: true }];
        }),
        qualifiers: [],
        background: false,
      };
    }
  },
};

/** Everything before the first section is title and authors. */
function isOwnTitle(offset: number, document: TrialDocument): boolean {
  return sectionAt(document.sections, offset) === undefined;
}

function roleOf(annotation: Annotation, document: TrialDocument): ClaimPart['role'] | undefined {
  if (annotation.type === 'figure') return registryRole(annotation, document);
  if (annotation.type === 'trial-id') {
    if (annotation.registry === 'study') return 'study-name';
    return NO_TRIAL.has(annotation.registry) ? undefined : 'registry-id';
  }
  if (annotation.type === 'phase') return 'phase';
  if (annotation.type === 'design') return 'design';
  if (annotation.type === 'date')
    return registryDate(document, annotation) === undefined ? undefined : 'date';
  return undefined;
}

/** Ids of publications and people. */
const NO_TRIAL = new Set(['DOI', 'PMID', 'PMCID', 'ISSN', 'ORCID']);

function labelOf(found: readonly Annotation[]): string {
  const words: string[] = [];
  for (const one of found) {
    const word =
      one.type === 'trial-id'
        ? one.value
        : one.type === 'phase'
          ? `phase ${one.value}`
          : one.type === 'figure'
            ? `${one.printed?.value ?? one.text} participants`
            : undefined;
    if (word !== undefined && !words.includes(word)) words.push(word);
  }
  return words.slice(0, 5).join(', ');
}
