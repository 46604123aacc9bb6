/** The line protocol over streams: one answer a line, in order, whatever the lines hold. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { answers } from '../../src/cli/ndjson.js';
import { createEngine, type Engine } from '../../src/core/index.js';

const engine = createEngine();

async function* stream(pieces: readonly Uint8Array[]) {
  yield* pieces;
}

async function answered(pieces: readonly (string | Uint8Array)[], limit?: number) {
  let failures = 0;
  const output: string[] = [];
  const input = stream(pieces.map((piece) => (typeof piece === 'string' ? Buffer.from(piece) : piece)));
  for await (const piece of answers(input, engine, () => failures++, limit)) output.push(piece);
  const text = output.join('');
  assert.ok(text === '' || text.endsWith('\n'));
  return {
    failures,
    output,
    lines: text
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line)),
  };
}

const ids = (lines: readonly { id: unknown }[]) => lines.map(({ id }) => id);

describe('cli: line protocol', () => {
  it('answers each line in its place; a trailing line feed is no line', async () => {
    const { lines, failures } = await answered(['{"id":"a","text":"x"}\r\n\n{"id":"b","text":"y"}\nno\n']);
    assert.deepEqual(ids(lines), ['a', null, 'b', null]);
    assert.equal(failures, 2);
    assert.deepEqual(
      lines.map((line) => 'error' in line),
      [false, true, false, true],
    );
  });

  it('answers a last line without a line feed, and nothing to nothing', async () => {
    assert.deepEqual(ids((await answered(['{"id":"a","text":""}'])).lines), ['a']);
    assert.deepEqual((await answered([])).lines, []);
    assert.deepEqual((await answered(['', ''])).lines, []);
  });

  it('answers as soon as a line is there', async () => {
    const { output } = await answered(['{"id":"a","te', 'xt":""}\n{"id":"b"', ',"text":""}\n']);
    assert.equal(output.length, 2);
  });

  it('says which line is not UTF-8 and goes on', async () => {
    const { lines } = await answered([Uint8Array.of(0x22, 0xff, 0x22, 0x0a), '{"id":"b","text":""}\n']);
    assert.match(lines[0].error.message, /not valid UTF-8/);
    assert.equal(lines[1].id, 'b');
  });

  it('goes on after a text that the engine fails on', async () => {
    const failing: Engine = {
      ...engine,
      analyse: (text) => {
        if (text === 'bad') throw new RangeError('too deep');
        return engine.analyse(text);
      },
    };
    const pieces = [Buffer.from('{"id":"a","text":"bad"}\n{"id":"b","text":""}\n')];
    let failures = 0;
    let output = '';
    for await (const piece of answers(stream(pieces), failing, () => failures++)) output += piece;
    const [first, second] = output.split('\n');
    assert.match(first ?? '', /^\{"id":"a","error":\{"message":"the text could not be analysed: .*too deep/);
    assert.match(second ?? '', /^\{"id":"b","annotations":/);
    assert.equal(failures, 1);
  });

  it('keeps characters whole that a piece of input cuts', async () => {
    const bytes = Buffer.from('{"id":"é😀","text":"x"}\n');
    const pieces = Array.from(bytes, (byte) => Uint8Array.of(byte));
    assert.deepEqual(ids((await answered(pieces)).lines), ['é😀']);
  });

  it('drops a line that is too long, and only that one', async () => {
    const long = `{"id":"a","text":"${'x'.repeat(200)}"}\n`;
    const { lines, failures } = await answered(
      [long.slice(0, 100), long.slice(100), '{"id":"b","text":""}\n'],
      150,
    );
    assert.equal(failures, 1);
    assert.match(lines[0].error.message, /longer than 150 bytes/);
    assert.equal(lines[1].id, 'b');
  });

  it('takes a line of megabytes that comes in small pieces, in linear time', async () => {
    const line = Buffer.from(`${JSON.stringify({ id: 'long', text: 'word '.repeat(200_000) })}\n`);
    const pieces: Uint8Array[] = [];
    for (let from = 0; from < line.length; from += 1000) pieces.push(line.subarray(from, from + 1000));
    assert.deepEqual(ids((await answered(pieces)).lines), ['long']);
  }).timeout(10_000);

  it('gives as many answers as lines, however the input is cut', async () => {
    const line = fc.oneof(
      fc.record({ id: fc.string(), text: fc.string() }).map((value) => JSON.stringify(value)),
      fc.constantFrom('', 'x', '{}', '\r'),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { maxLength: 6 }),
        fc.integer({ min: 1, max: 30 }),
        async (written, size) => {
          const bytes = Buffer.from(written.map((each) => `${each}\n`).join(''));
          const pieces: Uint8Array[] = [];
          for (let from = 0; from < bytes.length; from += size)
            pieces.push(bytes.subarray(from, from + size));
          const { lines } = await answered(pieces);
          const expected = written.map((each) => (each.startsWith('{"id"') ? JSON.parse(each).id : null));
          assert.deepEqual(ids(lines), expected);
        },
      ),
      { numRuns: 50 },
    );
  });
});
