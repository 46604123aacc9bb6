/** A terminal whose output can be read, and a folder of files that goes away after the test. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable, Writable } from 'node:stream';
import { run } from '../../src/cli/run.js';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs one command in `cwd`; `stdin` is given piece by piece. */
export async function ran(
  cwd: string,
  args: readonly string[],
  stdin: readonly (string | Uint8Array)[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  const out = collector();
  const err = collector();
  const input = Readable.from(stdin.map((piece) => Buffer.from(piece)));
  const code = await run(args, { stdin: input, stdout: out.stream, stderr: err.stream, cwd, env });
  return { code, out: out.text(), err: err.text() };
}

function collector() {
  const pieces: string[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      pieces.push(String(chunk));
      done();
    },
  });
  return { stream, text: () => pieces.join('') };
}

/** A fresh folder for each test of the surrounding `describe`; the function gives its path. */
export function freshFolder(): () => string {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'trial-lens-test-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  return () => folder;
}
