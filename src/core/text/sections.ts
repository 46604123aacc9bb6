/** Sections of a document, from the headings of its blocks. */
import type { DocumentRecord, Section } from './document.js';
import type { Heading } from './headings.js';

/**
 * Sections from headings in text order (offsets into the whole text). A section ends where one of its level begins, and
 * with its record.
 */
export function buildSections(
  headings: readonly Heading[],
  records: readonly DocumentRecord[],
): readonly Section[] {
  let record = 0;
  return headings.map((heading, index) => {
    let next = index + 1;
    while (next < headings.length && (headings[next]?.level ?? 1) > heading.level) next++;
    while ((records[record]?.end ?? Number.POSITIVE_INFINITY) <= heading.start) record++;
    const recordEnd = records[record]?.end ?? heading.end;
    return {
      start: heading.start,
      end: Math.min(headings[next]?.start ?? recordEnd, recordEnd),
      kind: heading.kind,
      title: heading.title,
      heading: { start: heading.start, end: heading.end },
      level: heading.level,
    };
  });
}

/** The innermost section at an offset: the last one that begins at or before it, unless it ended with its record. Sections are in text order. */
export function sectionAt(sections: readonly Section[], offset: number): Section | undefined {
  let low = 0;
  let high = sections.length - 1;
  let best: Section | undefined;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const section = sections[middle];
    if (section === undefined) break;
    if (section.start <= offset) {
      best = section;
      low = middle + 1;
    } else {
      high = middle - 1;
    }
  }
  return best !== undefined && offset < best.end ? best : undefined;
}
