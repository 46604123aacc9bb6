/** Which trial ids of a record are the trial's own: a sentence that names only others tells of another trial. */
import type { TrialId } from '../schema/annotation.js';
import type { SentenceWords } from './text/about.js';
import type { SectionKind } from './text/document.js';

/** An id in a sentence, with what is known of the sentence. */
export interface PlacedId {
  readonly id: Pick<TrialId, 'registry' | 'value'>;
  readonly section: SectionKind | undefined;
  readonly words: SentenceWords | undefined;
  /** True before the first heading of the record, or in its first block where it has none. */
  readonly inTitle: boolean;
}

/**
 * Tells own ids from others, for the ids of one record. Own are those of the title, of a registration section, of
 * methods and results, and of a sentence that says "this trial"; where a record names a single study, it is that one.
 * Where none of a kind is known to be own, no id of this kind counts as another trial's.
 */
export function ownIds(ids: readonly PlacedId[]): (id: PlacedId['id']) => boolean {
  const own = new Set<string>();
  const kinds = new Set<string>();
  for (const { id, section, words, inTitle } of ids) {
    const reports =
      section === 'registration' || section === 'methods' || section === 'results' || section === 'objective';
    if (!inTitle && words !== 'this' && !(reports && words === undefined)) continue;
    own.add(keyOf(id));
    kinds.add(id.registry);
  }
  return (id) => !kinds.has(id.registry) || own.has(keyOf(id));
}

/** One study, however its name is spaced and hyphenated. */
function keyOf({ registry, value }: PlacedId['id']): string {
  return `${registry} ${value.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '')}`;
}
