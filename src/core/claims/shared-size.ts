/** Numbers of people read as a size that are a share of others: "84 participants (93%) completed follow-up". */
import type { Figure } from '../../schema/annotation.js';
import type { TrialDocument } from '../text/document.js';
import { isEquation } from './allocation-reading.js';
import { glueBetween } from './by-sentence.js';

/** True for the number of some people with their share of others right behind it. */
export function isSharedSize(size: Figure, next: Figure | undefined, document: TrialDocument): boolean {
  if (size.kind !== 'sample-size' || next?.kind !== 'percentage' || isEquation(size)) return false;
  // "60 men (45% smokers)" tells how many of these there are.
  return (
    SHARE_BEHIND.test(glueBetween(document, size, next)) &&
    CLOSES.test(document.text.slice(next.end, next.end + 2))
  );
}

const SHARE_BEHIND = /^\s(?:[a-z]+\s){0,2}[([]$/;
const CLOSES = /^\s?[)\]]/;
