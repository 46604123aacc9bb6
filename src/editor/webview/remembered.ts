/** What the page keeps over a reload: how it was sorted, filtered and scrolled, and of which text it speaks. */
import type { EvidenceFilter, Sorting } from '../features/evidence-table/view.js';
import { allStatuses } from './controls.js';

export interface Remembered {
  readonly uri?: string;
  readonly filter: EvidenceFilter;
  readonly results?: Sorting<string> | undefined;
  readonly dosings?: Sorting<string> | undefined;
  /** Pixels from the top. */
  readonly scroll: number;
}

const fresh: Remembered = {
  filter: { words: '', statuses: allStatuses, background: false },
  scroll: 0,
};

/** What was kept, as far as it can be used: an older version may have kept something else. */
export function remembered(kept: unknown): Remembered {
  if (typeof kept !== 'object' || kept === null) return fresh;
  const uri = 'uri' in kept && typeof kept.uri === 'string' ? { uri: kept.uri } : {};
  return {
    ...uri,
    filter: 'filter' in kept ? filterOf(kept.filter) : fresh.filter,
    results: 'results' in kept ? sortingOf(kept.results) : undefined,
    dosings: 'dosings' in kept ? sortingOf(kept.dosings) : undefined,
    scroll: 'scroll' in kept && typeof kept.scroll === 'number' ? kept.scroll : 0,
  };
}

function filterOf(kept: unknown): EvidenceFilter {
  if (typeof kept !== 'object' || kept === null) return fresh.filter;
  const statuses = 'statuses' in kept && Array.isArray(kept.statuses) ? kept.statuses : allStatuses;
  return {
    words: 'words' in kept && typeof kept.words === 'string' ? kept.words : '',
    statuses: allStatuses.filter((status) => statuses.includes(status)),
    background: 'background' in kept && kept.background === true,
  };
}

function sortingOf(kept: unknown): Sorting<string> | undefined {
  if (typeof kept !== 'object' || kept === null || !('column' in kept) || !('direction' in kept))
    return undefined;
  const { column, direction } = kept;
  if (typeof column !== 'string' || (direction !== 'ascending' && direction !== 'descending'))
    return undefined;
  return { column, direction };
}
