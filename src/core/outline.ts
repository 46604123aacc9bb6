/** The document model from chunks that are read: blocks, sentences, sections, records, abbreviations. */
import type { Chunks } from './chunks.js';
import type { BlockContent } from './recognise/read-block.js';
import type { AnnotationParts } from './recognise/recogniser.js';
import { type SentenceDraft, tellAbout } from './sentence-about.js';
import { copyWith } from './text/copy.js';
import type { Abbreviation, Block, DocumentRecord, TrialDocument } from './text/document.js';
import type { Heading } from './text/headings.js';
import { buildSections } from './text/sections.js';

/** Puts the document together; offsets count from the start of the whole text. */
export function buildDocument(text: string, chunks: Chunks): TrialDocument {
  const blocks: Block[] = [];
  const drafts: SentenceDraft[] = [];
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
    let nextId = 0;
    const ids = trialIds(chunk.content);
    const readAt = chunk.content?.at ?? at;
    for (const { start, end, words } of chunk.content?.sentences ?? []) {
      const from = nextId;
      while (nextId < ids.length && (ids[nextId]?.start ?? 0) - readAt < end) nextId++;
      const own = from === nextId ? NO_IDS : ids.slice(from, nextId);
      drafts.push({ block: index, start: start + at, end: end + at, words, ids: own });
    }
    for (const heading of chunk.content?.headings ?? []) {
      headings.push(copyWith(heading, { start: heading.start + at, end: heading.end + at }));
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
  const sections = buildSections(headings, records);
  return { text, blocks, sentences: tellAbout(drafts, sections, records), sections, records, abbreviations };
}

const NO_IDS: readonly TrialIdParts[] = [];

type TrialIdParts = Extract<AnnotationParts, { readonly type: 'trial-id' }>;

/** The ids of trials in a block, in text order, at their places when it was read. */
function trialIds(content: BlockContent | undefined): readonly TrialIdParts[] {
  const ids: TrialIdParts[] = [];
  for (const one of content?.annotations ?? []) {
    if (one.type === 'trial-id' && !OF_PAPERS.has(one.registry)) ids.push(one);
  }
  return ids;
}

/** Ids of papers, reviews and people, and numbers of sponsors, which may be those of a grant. */
const OF_PAPERS: ReadonlySet<string> = new Set([
  'DOI',
  'PMID',
  'PMCID',
  'ISSN',
  'ORCID',
  'PROSPERO',
  'sponsor',
]);
