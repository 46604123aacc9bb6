/** What all commands say of the paths they were given. */
import { visible } from '../formats/visible.js';
import type { Call } from './command.js';
import { type Terminal, write } from './terminal.js';
import { UsageError } from './usage-error.js';

/** Throws a UsageError where no path was named: waiting for the keyboard would look like hanging. */
export function requirePaths({ paths }: Call): void {
  if (paths.length > 0) return;
  throw new UsageError('Name at least one file, folder or pattern, or - for standard input.');
}

/** Says on standard error what could not be read and why; returns the message. */
export async function tellProblem(
  { name, problem }: { readonly name: string; readonly problem: string },
  { stderr }: Terminal,
): Promise<string> {
  const message = `${visible(name)} ${visible(problem)}`;
  await write(stderr, `trial-lens: ${message}\n`);
  return message;
}
