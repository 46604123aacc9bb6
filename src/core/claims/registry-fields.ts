/** The numbers of participants that a registry's page gives in its fields, as a plan or as it was in the end. */
import type { Annotation, Figure } from '../../schema/annotation.js';
import type { TrialDocument } from '../text/document.js';
import { isFigure } from './by-sentence.js';

/** "Enrollment: 312", "Enrollment (Actual)\n\n231", "Target sample size 240", "32 participants in 1 patient group". */
const LABEL =
  /(?:^|[\n.;|])[^\n\d.;|]{0,24}\b(?:enrol?l?ment(?: number)?|number of (?:participants|subjects|patients)(?: enrolled)?|sample size|number (?:of participants )?(?:anticipated|to be recruited))\s*(?:\([a-z ]{3,14}\)|\[[a-z ]{3,14}\])?\s*(?:[:|=]|\n|\t)\s*$/i;
const IN_GROUPS = /^ (?:participants|patients|subjects) in \d+ (?:patient|participant|treatment) groups?\b/;
const OF_PART = /\bEEA\b/;
const FURTHER_CELL = /^[ ]*[\t|][ ]*\d/;
const PLAN = /\b(?:estimat|anticipat|planned|target|expected|projected)/i;
/** How far before and behind a number its field tells whether it is a plan, in UTF-16 code units. */
const REACH = 60;

/** Undefined for a number that is in no such field. */
export function registryRole(
  one: Annotation,
  { text }: TrialDocument,
): 'participants' | 'planned' | undefined {
  if (!isFigure(one) || !isNumberOfPeople(one)) return undefined;
  const behind = text.slice(one.end, one.end + REACH);
  const before = text.slice(Math.max(0, one.start - REACH), one.start);
  if (IN_GROUPS.test(behind)) return 'participants';
  const label = LABEL.exec(before)?.[0];
  // "EEA total number of subjects" is a part, and a row of several cells has one for each arm.
  if (label === undefined || OF_PART.test(label) || FURTHER_CELL.test(behind)) return undefined;
  const rest = behind.slice(0, Math.max(0, `${behind}\n`.indexOf('\n')));
  return PLAN.test(label) || PLAN.test(rest) || PLAN.test(one.text) ? 'planned' : 'participants';
}

function isNumberOfPeople({ kind, value, comparator }: Figure): boolean {
  return (kind === 'sample-size' || kind === 'count') && comparator === undefined && (value ?? 0) > 1;
}
