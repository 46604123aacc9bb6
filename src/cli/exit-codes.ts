/** The exit codes, documented in `trial-lens --help`. Where several apply, the highest one is given. */
export const exitCodes = {
  ok: 0,
  /** `check` found something of severity error; `review status` found a text that is not done. */
  findings: 1,
  /** Wrong command, option or rule; nothing was done. */
  usage: 2,
  /** Some input could not be read, or a line was no request; the rest was done. */
  input: 3,
  /** The output could not be written; an old file is as it was. */
  output: 4,
  /** Whoever read the output stopped early: 128 plus SIGPIPE, as shells say it. */
  brokenPipe: 141,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** The code that says the most. */
export function worst(...codes: readonly ExitCode[]): ExitCode {
  return [...codes].sort((a, b) => b - a)[0] ?? exitCodes.ok;
}
