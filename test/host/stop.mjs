import { isInterrupted } from './leftovers.mjs';

/**
 * An end that a person can act on: what happened, where, and what to do. The entry scripts print its message without a
 * stack trace and leave with its exit code; every other error is a fault of ours and keeps its stack.
 */
export class Stop extends Error {
  /**
   * @param {string} message what happened and where, in one or two sentences
   * @param {string} [remedy] what to do about it
   * @param {number} [exitCode]
   */
  constructor(message, remedy, exitCode = 1) {
    super(remedy ? `${message}\n  ${remedy}` : message);
    this.name = 'Stop';
    this.exitCode = exitCode;
  }
}

/**
 * Runs the body of an entry script and turns its failure into a message and an exit code.
 *
 * @param {() => Promise<number | undefined>} body gives the exit code, 0 when it gives none
 */
export async function runMain(body) {
  try {
    process.exitCode = (await body()) ?? 0;
  } catch (error) {
    if (isInterrupted()) return;
    if (error instanceof Stop) {
      console.error(`\n${error.message}`);
      process.exitCode = error.exitCode;
    } else {
      console.error(error);
      process.exitCode = 1;
    }
  }
}
