/** The document model from chunks that are read: blocks, sentences, sections, records, abbreviations. */
import type { Chunks } from './chunks.js';
import type { Abbreviation, Block, DocumentRecord, Sentence, TrialDocument } from './text/document.js';
import type { Heading } from './text/headings.js';
import { buildSections } from './text/sections.js';

/** Puts the document together; offsets count from the start of the whole text. */
export function buildDocument(text: string, chunks: Chunks): TrialDocument {
  const blocks: Block[] = [];
  const sentences: Sentence[] = [];
  const headings: Heading[] = [];
  const abbreviations: Abbreviation[] = [];
  const records: DocumentRecord[] = [];
  let recordStart = 0;
  chunks.list.forEach((chunk, index) => {
    const at = chunks.startOf(index);
    if (chunk.opensRecord) {
      records.push({ index: records.length, start: recordStart, end: at });
      recordStart = at;
    }
    blocks.push({ index, start: at, end: at + chunk.length });
    for (const { start, end } of chunk.content?.sentences ?? []) {
      sentences.push({ block: index, start: start + at, end: end + at });
    }
    for (const heading of chunk.content?.headings ?? []) {
      headings.push({ ...heading, start: heading.start + at, end: heading.end + at });
    }
    for (const { short, long, shortSpan, longSpan } of chunk.abbreviations) {
      abbreviations.push({
        short,
        long,
        shortSpan: { start: shortSpan.start + at, end: shortSpan.end + at },
        longSpan: { start: longSpan.start + at, end: longSpan.end + at },
      });
    }
  });
  records.push({ index: records.length, start: recordStart, end: text.length });
  return { text, blocks, sentences, sections: buildSections(headings, text.length), records, abbreviations };
}
