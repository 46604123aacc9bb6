/** Lines with which a record begins in the exports of databases, where no rule stands between the records. */

/** A line longer than this opens no record. */
const LONGEST = 240;

/**
 * - PubMed's text export: "1. J Clin Oncol. 2019 Mar 1;37(7):537-46. doi: …". A reference list has authors there.
 * - "Record 3 of 12", "Abstract 2 of 9", "Abstract 1234: …", "<3>" (Ovid).
 * - "PMID- 31234567" (MEDLINE), "TY  - JOUR" (RIS), "%0 Journal Article" (EndNote).
 */
const MARKS: readonly RegExp[] = [
  /^[1-9][0-9]{0,4}\. [A-Z][A-Za-z&() -]{1,70}\. (?:19|20)[0-9]{2}(?:;| [A-Z][a-z]{2}(?:-[A-Z][a-z]{2})?(?: [0-9]{1,2})?[;:.])/,
  /^(?:Record|Document|Abstract|Citation|Result) [1-9][0-9]{0,4} of [1-9][0-9]{0,5}\b/i,
  /^Abstract (?:#|No\.? ?)?[A-Z]{0,3}[0-9]{1,6}:/i,
  /^<[1-9][0-9]{0,4}>$/,
  /^PMID- [0-9]{3,9}$/,
  /^TY {2}- [A-Z]{3,8}$/,
  /^%0 [A-Z][a-z]+/,
];

/** True where a block begins with the line that opens a record in an export. */
export function opensExportRecord(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start);
  // A digit, "<", "%", or one of the letters that the words begin with.
  if (!(first >= 48 && first <= 57) && !'<%PTRDACprdac'.includes(text[start] ?? ' ')) return false;
  let stop = start;
  while (stop < end && stop - start <= LONGEST && text[stop] !== '\n' && text[stop] !== '\r') stop++;
  const line = text.slice(start, stop).trimEnd();
  return line.length <= LONGEST && MARKS.some((mark) => mark.test(line));
}
