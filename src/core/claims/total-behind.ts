/** Totals behind their counts: "791 deaths in 8592 patients (9.2%)", "804 in 8587 (9.4%)". */
import type { Figure } from '../../schema/annotation.js';
import { readPrinted } from '../stats/printed.js';
import type { TrialDocument } from '../text/document.js';
import { glueBetween } from './by-sentence.js';
import type { Draft } from './draft.js';

/** A few words of what is counted, and who it is counted in. */
const COUNTED_IN = /^\s(?:[a-z-]+\s){0,4}(?:in|among|of)\s(?:the\s|all\s)?$/i;
const PEOPLE_THEN_BRACKET = /^(?:\s[a-z-]+){0,3}\s?[([]$/;

/**
 * True where a number is what the lone count of a result is out of: the share in brackets behind it says so. Where that
 * does not fit the two, the number may be a count of its own.
 */
export function isTotalOf(
  { parts }: Draft,
  total: Figure,
  glue: string,
  share: Figure | undefined,
  document: TrialDocument,
): boolean {
  const [count, ...more] = parts;
  if (count?.role !== 'count' || more.length > 0 || total.kind !== 'count') return false;
  const printed = share?.kind === 'percentage' ? readPrinted(share.printed?.value ?? '') : undefined;
  if (share === undefined || printed === undefined) return false;
  if (!COUNTED_IN.test(glue) || !PEOPLE_THEN_BRACKET.test(glueBetween(document, total, share))) return false;
  const [some, all] = [count.figure.value ?? 0, total.value ?? 0];
  return some < all && Math.abs((100 * some) / all - printed.value) < printed.unit;
}
