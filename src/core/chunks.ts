/**
 * A text as a row of chunks, one a block: each keeps its own characters and what was read in them, so that an edit
 * cuts, splits and reads only the chunks it touches, whatever the length of the text.
 */

import type { TextChange } from './engine.js';
import type { BlockContent } from './recognise/read-block.js';
import { findAbbreviations } from './text/abbreviations.js';
import { splitBlocks } from './text/blocks.js';
import { copyWith } from './text/copy.js';
import type { Abbreviation } from './text/document.js';
import { opensExportRecord } from './text/record-marks.js';

export interface Chunk {
  /** The block and the blank lines behind it. */
  readonly text: string;
  /** Length of the block alone. */
  readonly length: number;
  readonly soft: boolean;
  opensRecord: boolean;
  /** A rule of dashes or a form feed stands before it, which is no part of it. */
  readonly afterRule: boolean;
  readonly abbreviations: readonly Abbreviation[];
  content?: BlockContent;
}

export class Chunks {
  /** Blank lines before the first chunk. */
  lead = '';
  list: Chunk[] = [];
  private starts: number[] = [];

  constructor(text: string) {
    const cut = cutChunks(text, true);
    this.lead = cut.lead;
    this.list = cut.chunks;
    this.place();
  }

  /** Offset of a chunk in the whole text, UTF-16. */
  startOf(index: number): number {
    return this.starts[index] ?? this.lead.length;
  }

  /** The last chunk that starts at or before an offset; 0 where the offset lies before the first. */
  at(offset: number): number {
    let low = 0;
    let high = this.list.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.startOf(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    return Math.max(0, low);
  }

  text(): string {
    const parts = [this.lead];
    for (const chunk of this.list) parts.push(chunk.text);
    return parts.join('');
  }

  /** Applies an edit. Says which chunks are new (their content is not read yet) and whether a definition changed. */
  edit(change: TextChange): { readonly from: number; readonly to: number; readonly redefines: boolean } {
    const first = Math.max(0, this.at(change.offset) - 1);
    let last = Math.min(this.list.length - 1, this.at(change.offset + change.length) + 1);
    while (last + 1 < this.list.length && this.list[last]?.soft === true) last++;
    const old = this.list.slice(first, last + 1);
    const withLead = first === 0;
    const begin = withLead ? 0 : this.startOf(first);
    let region = withLead ? this.lead : '';
    for (const chunk of old) region += chunk.text;
    const at = Math.min(Math.max(0, change.offset - begin), region.length);
    const edited = region.slice(0, at) + change.text + region.slice(at + change.length);
    const cut = cutChunks(edited, withLead);
    if (withLead) this.lead = cut.lead;
    const firstNew = cut.chunks[0];
    if (!withLead && firstNew !== undefined) {
      // What stands before the first chunk lies outside the region that was cut anew.
      cut.chunks[0] = openedBy(firstNew, old[0]?.afterRule ?? false);
    }
    const next = this.list[last + 1];
    const wasOpening = next?.opensRecord;
    if (next !== undefined) this.list[last + 1] = openedBy(next, cut.closedByRule);
    keepContent(old, cut.chunks);
    this.list.splice(first, old.length, ...cut.chunks);
    this.place();
    return {
      from: first,
      to: first + cut.chunks.length,
      redefines:
        definitions(old) !== definitions(cut.chunks) ||
        wasOpening !== this.list[first + cut.chunks.length]?.opensRecord,
    };
  }

  private place(): void {
    this.starts.length = this.list.length;
    let at = this.lead.length;
    for (let i = 0; i < this.list.length; i++) {
      this.starts[i] = at;
      at += this.list[i]?.text.length ?? 0;
    }
  }
}

function cutChunks(
  text: string,
  isWhole: boolean,
): { readonly lead: string; readonly chunks: Chunk[]; readonly closedByRule: boolean } {
  const split = splitBlocks(text);
  const chunks = split.blocks.map((block, index) => ({
    text: text.slice(block.start, block.next),
    length: block.end - block.start,
    soft: block.soft,
    opensRecord: block.opensRecord && !(isWhole && index === 0),
    afterRule: block.afterRule,
    abbreviations: findAbbreviations(text.slice(block.start, block.end)),
  }));
  return { lead: text.slice(0, split.lead), chunks, closedByRule: split.closedByRule };
}

/** A chunk whose characters did not change keeps what was read in it. */
function keepContent(old: readonly Chunk[], cut: readonly Chunk[]): void {
  const known = new Map(old.map((chunk) => [chunk.text, chunk.content]));
  for (const chunk of cut) {
    const content = known.get(chunk.text);
    if (content !== undefined) chunk.content = content;
  }
}

function openedBy(chunk: Chunk, afterRule: boolean): Chunk {
  const opensRecord = afterRule || opensExportRecord(chunk.text, 0, chunk.length);
  return copyWith(chunk, { afterRule, opensRecord });
}

/** What chunks define, and where records begin among them, for a definition holds for its record only. */
function definitions(chunks: readonly Chunk[]): string {
  return chunks
    .flatMap((chunk) => [
      chunk.opensRecord ? '---' : '',
      ...chunk.abbreviations.map((one) => `${one.short}=${one.long}`),
    ])
    .join('\n');
}
