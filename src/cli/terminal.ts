/** Where the program reads and writes; tests hand in their own. */
import type { Readable, Writable } from 'node:stream';

export interface Terminal {
  readonly stdin: Readable;
  readonly stdout: Writable & { readonly isTTY?: boolean };
  readonly stderr: Writable;
  /** Absolute path that relative paths start from. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Standard input could not be read: what went wrong. */
export class InputError extends Error {}

/** The reader of a stream went away; there is nobody left to tell. */
export class BrokenPipe extends Error {}

/** Writes and waits until the stream takes more: what nobody reads yet must not pile up in memory. */
export async function write(stream: Writable, text: string): Promise<void> {
  if (text === '') return;
  await new Promise<void>((resolve, reject) => {
    stream.write(text, (error) => {
      if (error === null || error === undefined) resolve();
      else reject(isBrokenPipe(error) ? new BrokenPipe() : error);
    });
  });
}

/** Standard input piece by piece; throws an InputError where it cannot be read, such as a folder. */
export async function* read({ stdin }: Terminal): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of stdin) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new InputError(`standard input cannot be read: ${reason}`);
  }
}

function isBrokenPipe(error: Error): boolean {
  const code = 'code' in error ? error.code : undefined;
  return code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED' || code === 'ECONNRESET';
}
