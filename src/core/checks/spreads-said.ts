/** What a text says of the spreads that it prints behind a bare "±". */
import type { Figure } from '../../schema/annotation.js';
import type { CheckContext } from './check.js';
import { onceADocument } from './once-a-document.js';

/** "Data are means ± SE", "values are expressed as mean (SEM)". */
const AS_ERRORS = /\bmeans?\s?(?:±|\+\/-|\(|\[|and\s|with\s)\s?(?:1\s)?(?:SEM?\b|S\.E\.|standard errors?)/;

/** Indexes of the records that say once and for all that what follows "±" are standard errors. */
const recordsOfErrors = onceADocument(({ document }: CheckContext): ReadonlySet<number> => {
  const found = new Set<number>();
  for (const { index, start, end } of document.records)
    if (AS_ERRORS.test(document.text.slice(start, end))) found.add(index);
  return found;
});

/** True for a standard error: said beside it, or said of every bare "±" of its record. */
export function isStandardError(context: CheckContext, { kind, text }: Figure, record: number): boolean {
  if (kind === 'se') return true;
  return kind === 'sd' && !/\p{L}\.?\s?[=,]?\s?\d|\bSD\b/u.test(text) && recordsOfErrors(context).has(record);
}
