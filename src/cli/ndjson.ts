/** The line protocol over streams: lines come in, answers go out, and nothing is kept. */
import type { Engine } from '../core/index.js';
import {
  type ProtocolError,
  type ProtocolRequest,
  protocolAnswer,
  protocolError,
  readProtocolLine,
} from '../formats/protocol.js';
import { excusesOf } from './rule-settings.js';

/** A longer line would not fit into memory together with what is found in it. */
export const longestLine = 64 * 1024 * 1024;

type Line = Uint8Array | 'too-long';

/**
 * The answers to all lines of `input`, in order: one piece of output for each piece of input that ends a line,
 * so a program that sends one line and waits gets its answer. `failed` is called for each line that got an error.
 */
export async function* answers(
  input: AsyncIterable<Uint8Array>,
  engine: Engine,
  failed: () => void,
  limit = longestLine,
): AsyncGenerator<string> {
  for await (const lines of linesOf(input, limit)) {
    let output = '';
    for (const line of lines) {
      output += `${answerTo(line, engine, failed, limit)}\n`;
      if (output.length < flushAbove) continue;
      yield output;
      output = '';
    }
    if (output !== '') yield output;
  }
}

const flushAbove = 64 * 1024;

function answerTo(line: Line, engine: Engine, failed: () => void, limit: number): string {
  const request = requestIn(line, limit);
  if ('error' in request) {
    failed();
    return JSON.stringify(request);
  }
  try {
    return JSON.stringify(protocolAnswer(request.id, engine.analyse(request.text), excusesOf));
  } catch (error) {
    // One text must never end the run of all others.
    failed();
    return JSON.stringify(protocolError(request.id, `the text could not be analysed: ${String(error)}`));
  }
}

function requestIn(line: Line, limit: number): ProtocolRequest | ProtocolError {
  if (line === 'too-long') {
    return protocolError(null, `the line is longer than ${limit} bytes; split the text`);
  }
  try {
    return readProtocolLine(new TextDecoder('utf-8', { fatal: true }).decode(line));
  } catch {
    return protocolError(null, 'the line is not valid UTF-8');
  }
}

const lineFeed = 0x0a;

/** The lines that each piece of input ends, without their line feeds; a last line needs none. */
async function* linesOf(input: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line[]> {
  let pieces: Uint8Array[] = [];
  let length = 0;
  const take = (): Line => {
    const line =
      length > limit
        ? 'too-long'
        : pieces.length === 1 && pieces[0] !== undefined
          ? pieces[0]
          : Buffer.concat(pieces);
    pieces = [];
    length = 0;
    return line;
  };
  const keep = (piece: Uint8Array) => {
    length += piece.length;
    if (length > limit) pieces = [];
    else if (piece.length > 0) pieces.push(piece);
  };
  for await (const bytes of input) {
    const lines: Line[] = [];
    let from = 0;
    for (let end = bytes.indexOf(lineFeed); end >= 0; end = bytes.indexOf(lineFeed, from)) {
      keep(bytes.subarray(from, end));
      lines.push(take());
      from = end + 1;
    }
    keep(bytes.subarray(from));
    if (lines.length > 0) yield lines;
  }
  if (length > 0) yield [take()];
}
