/** Keeps a fault of ours from becoming the editor's: it is logged, and the editor gets an empty answer. */
import type * as vscode from 'vscode';

/** What a guard needs of the log. */
export type Log = Pick<vscode.LogOutputChannel, 'error'>;

/**
 * Wraps a function so that it never throws or rejects. A failure is written to the log under `what` and
 * `fallback` is returned in its place.
 */
export function guard<A extends readonly unknown[], R>(
  log: Log,
  what: string,
  fallback: R,
  run: (...args: A) => R,
): (...args: A) => R {
  const failed = (error: unknown): R => {
    log.error(`${what}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return fallback;
  };
  return (...args) => {
    try {
      const answer = run(...args);
      return answer instanceof Promise ? (answer.catch(failed) as R) : answer;
    } catch (error) {
      return failed(error);
    }
  };
}
