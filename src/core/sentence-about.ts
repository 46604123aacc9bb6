/** Says of every sentence of a document whether it is about the trial at hand: see `text/about.ts` for the rules. */
import type { TrialId } from '../schema/annotation.js';
import { ownIds, type PlacedId } from './own-ids.js';
import { aboutOf, type SentenceWords } from './text/about.js';
import type { DocumentRecord, Section, SectionKind, Sentence } from './text/document.js';
import { sectionAt } from './text/sections.js';

/** A sentence before its section and its record are looked at. */
export interface SentenceDraft extends Omit<Sentence, 'about'> {
  readonly words: SentenceWords | undefined;
  /** Ids of trials in it; ids of papers and people are left out. */
  readonly ids: readonly Pick<TrialId, 'registry' | 'value'>[];
}

/** The sentences in text order, each with what it is about. */
export function tellAbout(
  drafts: readonly SentenceDraft[],
  sections: readonly Section[],
  records: readonly DocumentRecord[],
): readonly Sentence[] {
  const told: Sentence[] = [];
  let next = 0;
  for (const record of records) {
    const first = next;
    while (next < drafts.length && (drafts[next]?.start ?? 0) < record.end) next++;
    tellRecord(drafts.slice(first, next), sections, told);
  }
  return told;
}

function tellRecord(drafts: readonly SentenceDraft[], sections: readonly Section[], told: Sentence[]): void {
  const kinds = drafts.map(({ start }): SectionKind | undefined => sectionAt(sections, start)?.kind);
  const firstHeading = kinds.findIndex((kind) => kind !== undefined);
  // Everything before the first heading is title and authors; without headings, the first sentence is the title.
  const titleEnd = firstHeading < 0 ? 1 : firstHeading;
  const placed = drafts.flatMap(({ ids, words }, index): PlacedId[] => {
    const section = kinds[index];
    return ids.map((id) => ({ id, section, words, inTitle: index < titleEnd || section === 'title' }));
  });
  const isOwn = ownIds(placed);
  drafts.forEach(({ block, start, end, words, ids }, index) => {
    const namesOthers = ids.length > 0 && !ids.some(isOwn);
    told.push({ block, start, end, about: aboutOf({ words, section: kinds[index], namesOthers }) });
  });
}
