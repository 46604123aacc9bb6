/**
 * Which chunks are read side by side: so many characters together that one recogniser has a while to work and scanners
 * stay small; a long one is read alone.
 */
import type { Chunk } from './chunks.js';

/** Code units of the blocks that are read side by side. */
const MOST_CHARACTERS = 32_000;
const MOST_BLOCKS = 128;
/** A longer block than this is read alone, so that one scanner only ever grows to its size. */
const LONGEST_SHARED = 4_000;

/** Cuts chunks, given by their indexes in rising order, into batches that keep it, but for a long chunk, which stands alone. */
export function batchesOf(
  chunks: readonly Chunk[],
  indexes: readonly number[],
): readonly (readonly number[])[] {
  const batches: number[][] = [];
  let batch: number[] = [];
  let characters = 0;
  for (const index of indexes) {
    const length = chunks[index]?.length ?? 0;
    const isFull = characters + length > MOST_CHARACTERS || batch.length >= MOST_BLOCKS;
    if (length > LONGEST_SHARED) batches.push([index]);
    else if (batch.length === 0 || isFull) {
      batch = [index];
      batches.push(batch);
      characters = length;
    } else {
      batch.push(index);
      characters += length;
    }
  }
  return batches;
}
