import { strict as assert } from 'node:assert';
import { batchesOf } from '../../src/core/batches.js';
import { Chunks } from '../../src/core/chunks.js';

/** One chunk for each length. */
function chunksOf(...lengths: readonly number[]): Chunks['list'] {
  return new Chunks(lengths.map((length) => 'a '.repeat(length / 2).trimEnd()).join('\n\n')).list;
}

describe('batches of chunks', () => {
  it('hold the chunks asked for in their order', () => {
    const chunks = chunksOf(20, 30, 40, 50);
    assert.deepEqual(batchesOf(chunks, [0, 2, 3]), [[0, 2, 3]]);
    assert.deepEqual(batchesOf(chunks, []), []);
  });

  it('leave a long chunk to itself', () => {
    assert.deepEqual(batchesOf(chunksOf(20, 6000, 40), [0, 1, 2]), [[0, 2], [1]]);
  });

  it('end before they hold more characters or chunks than fit together', () => {
    const long = chunksOf(...Array.from({ length: 12 }, () => 3000));
    assert.deepEqual(
      batchesOf(
        long,
        long.map((_, index) => index),
      ).map((batch) => batch.length),
      [10, 2],
    );
    const short = chunksOf(...Array.from({ length: 200 }, () => 20));
    assert.deepEqual(
      batchesOf(
        short,
        short.map((_, index) => index),
      ).map((batch) => batch.length),
      [128, 72],
    );
  });
});
