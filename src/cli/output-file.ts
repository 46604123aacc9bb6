/** Where results go: standard output, or a file that is replaced only when everything is written. */
import { rmSync } from 'node:fs';
import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { type Terminal, write } from './terminal.js';

export interface Output {
  write(text: string): Promise<void>;
  /** All is written: the file takes its place. */
  done(): Promise<void>;
  /** Something went wrong: an old file stays as it was. */
  abandon(): Promise<void>;
}

/** The file could not be written: what, where, what to do. */
export class OutputError extends Error {}

/** `file` is relative to the working folder; undefined or `-` is standard output. */
export async function openOutput(file: string | undefined, terminal: Terminal): Promise<Output> {
  if (file === undefined || file === '-') {
    const nothing = async () => {};
    return { write: (text) => write(terminal.stdout, text), done: nothing, abandon: nothing };
  }
  const target = path.resolve(terminal.cwd, file);
  try {
    return await replacing(target);
  } catch (error) {
    throw outputError(target, error);
  }
}

/** Writes beside the target and renames at the end, so that readers see the old file or the new one. */
async function replacing(given: string): Promise<Output> {
  const { target, mode, regular } = await targetOf(given);
  const beside = regular
    ? path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.tmp`)
    : target;
  const sweep = () => rmSync(beside, { force: true });
  // Also where the program is told to stop half-way, be it while the file is made, nothing half-written stays behind.
  if (regular) process.once('exit', sweep);
  const handle = await open(beside, 'w', mode).catch((error: unknown) => {
    process.off('exit', sweep);
    throw error;
  });
  const failing = async (work: () => Promise<unknown>) => {
    try {
      await work();
    } catch (error) {
      throw outputError(given, error);
    }
  };
  return {
    write: (text) => failing(() => handle.write(text)),
    done: () =>
      failing(async () => {
        if (regular) await handle.sync();
        await handle.close();
        if (regular) await rename(beside, target);
        process.off('exit', sweep);
      }),
    abandon: async () => {
      await handle.close();
      if (regular) await rm(beside, { force: true });
      process.off('exit', sweep);
    },
  };
}

/** A link keeps pointing where it did; a device or pipe is written to and never replaced. */
async function targetOf(given: string) {
  try {
    const target = await realpath(given);
    const found = await stat(target);
    if (found.isDirectory()) throw new OutputError(`${given} is a folder; name a file in it`);
    return { target, mode: found.mode & 0o777, regular: found.isFile() };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      return { target: given, mode: 0o666, regular: true };
    }
    throw error;
  }
}

function outputError(file: string, error: unknown): OutputError {
  if (error instanceof OutputError) return error;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT')
    return new OutputError(`${file} cannot be written: its folder does not exist; make it first`);
  if (code === 'EACCES' || code === 'EPERM')
    return new OutputError(`${file} may not be written; check its permissions`);
  if (code === 'ENOSPC') return new OutputError(`${file} cannot be written: the disk is full`);
  return new OutputError(
    `${file} cannot be written: ${error instanceof Error ? error.message : String(error)}`,
  );
}
