/** One block, read: its tokens, and which of them make a sentence. */
import { joinDecimalCommas } from './decimal-commas.js';
import { joinFormLines } from './form-lines.js';
import { sentenceStarts } from './sentences.js';
import { type Table, tableOf } from './table.js';
import type { Tokens } from './tokens.js';
import { joinWrappedLines } from './wrapped-lines.js';

export class BlockReading {
  /** Token index at which each sentence begins; the first is 0. */
  private readonly starts: readonly number[];
  /** Token index at which each line begins; made when it is asked for. */
  private lines: readonly number[] | undefined;

  /** The block's table, if it is one; made when it is asked for. */
  private cells: Table | undefined | null = null;

  constructor(readonly tokens: Tokens) {
    joinFormLines(tokens);
    joinWrappedLines(tokens);
    joinDecimalCommas(tokens);
    this.starts = sentenceStarts(tokens);
  }

  get text(): string {
    return this.tokens.text;
  }

  /** The cells of the block's table by the offset of their first character; undefined where the block is none. */
  get table(): Table | undefined {
    if (this.cells === null) this.cells = tableOf(this.text);
    return this.cells;
  }

  /** Number of sentences. */
  get sentenceCount(): number {
    return this.starts.length;
  }

  /** First token of a sentence, and the token after its last, line breaks at its end left out. */
  sentence(index: number): { readonly from: number; readonly to: number } {
    const from = this.starts[index] ?? this.tokens.count;
    let to = this.starts[index + 1] ?? this.tokens.count;
    while (to > from && this.tokens.isBreak(to - 1)) to--;
    return { from, to };
  }

  /** The first token of the line that a token stands in. */
  lineStart(token: number): number {
    if (this.tokens.breaks === 0) return 0;
    this.lines ??= lineStarts(this.tokens);
    return this.lines[lastUpTo(this.lines, token)] ?? 0;
  }

  /** The sentence that a token stands in, as token indexes. */
  sentenceAround(token: number): { readonly from: number; readonly to: number } {
    return this.sentence(lastUpTo(this.starts, token));
  }
}

function lineStarts(tokens: Tokens): readonly number[] {
  const starts = [0];
  for (let i = 0; i < tokens.count; i++) if (tokens.isBreak(i)) starts.push(i + 1);
  return starts;
}

/** The index of the last start at or before a token; the first start is 0. */
function lastUpTo(starts: readonly number[], token: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= token) low = middle;
    else high = middle - 1;
  }
  return low;
}
