import type { TrialId } from '../../schema/annotation.js';
import { byRecord } from './by-record.js';
import type { Check } from './check.js';

/** One study, one spelling. */
export const studyIdSpelling: Check = {
  id: 'study-id-spelling',
  summary:
    'The spellings of one study id within a text: the same letters and digits, but other hyphens or spaces.',
  why: 'Whoever searches for one spelling does not find the other.',
  silentWhen: [
    'only letter case or the kind of dash differs',
    'ids of registries, which are normalised anyway',
  ],
  severity: 'info',
  examples: {
    fires: ['ALTER-PA001: a study of anlotinib. ALTER-PA-001 is a multicenter, open-label phase 2 trial.'],
    silent: ['ALTER-PA001: a study of anlotinib. ALTER-PA001 is a multicenter, open-label phase 2 trial.'],
  },
  *run(context) {
    const studies = context.byType['trial-id'].filter(({ registry }) => registry === 'study');
    for (const ids of byRecord(context.document, studies).values()) {
      for (const spellings of spellingsByStudy(ids)) {
        const [usual, ...others] = spellings.toSorted((a, b) => b.length - a.length);
        for (const other of others) {
          const [first] = other;
          const [known] = usual ?? [];
          if (first === undefined || known === undefined) continue;
          yield {
            finding: {
              start: first.start,
              end: first.end,
              message: `The study is ${first.text} here and ${known.text} elsewhere.`,
              related: [{ start: known.start, end: known.end, message: `spelled ${known.text}` }],
              evidence: { spellings: [known.text, first.text] },
              accuses: other.map(({ id }) => id),
            },
          };
        }
      }
    }
  },
};

/** The ids of each study that is spelled more than one way, grouped by spelling, in text order. */
function spellingsByStudy(ids: readonly TrialId[]): readonly (readonly (readonly TrialId[])[])[] {
  const studies = new Map<string, Map<string, TrialId[]>>();
  for (const id of ids) {
    const spelling = id.text
      .toUpperCase()
      .replace(/[\u2010-\u2015\u2212]/g, '-')
      .replace(/\s+/g, ' ');
    const letters = spelling.replace(/[^\p{L}\p{N}]/gu, '');
    const spellings = studies.get(letters) ?? new Map<string, TrialId[]>();
    studies.set(letters, spellings);
    const places = spellings.get(spelling);
    if (places) places.push(id);
    else spellings.set(spelling, [id]);
  }
  return [...studies.values()].filter(({ size }) => size > 1).map((spellings) => [...spellings.values()]);
}
