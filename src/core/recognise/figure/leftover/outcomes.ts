/** The outcomes that a block names, by their places. */
import type { AnnotationParts } from '../../recogniser.js';

export class Outcomes {
  private readonly spans: readonly AnnotationParts[];

  /** Takes the endpoints among what was found in a block; offsets count from its start. */
  constructor(found: readonly AnnotationParts[]) {
    this.spans = found.filter(({ type }) => type === 'endpoint').sort((a, b) => a.start - b.start);
  }

  /** True where an outcome begins at or behind one offset and before another. */
  beginsBetween(from: number, to: number): boolean {
    const first = this.spans[this.lastBefore(from) + 1];
    return first !== undefined && first.start < to;
  }

  /** True where an outcome covers the character at an offset. */
  covers(offset: number): boolean {
    const last = this.spans[this.lastBefore(offset + 1)];
    return last !== undefined && offset < last.end;
  }

  /** The index of the last outcome that begins before an offset, or -1. */
  private lastBefore(offset: number): number {
    let low = 0;
    let high = this.spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.spans[middle]?.start ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}
