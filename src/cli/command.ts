/** The contract of a command: one plain value, one file in `commands/`, one line in the list. */
import type { ExitCode } from './exit-codes.js';
import type { Terminal } from './terminal.js';

export interface Option {
  /** What the option takes, for the help; left out for a switch. */
  readonly value?: string;
  readonly short?: string;
  /** May be given more than once. */
  readonly multiple?: boolean;
  /** The only values it takes. */
  readonly choices?: readonly string[];
  readonly help: string;
}

/** What the command line says, already checked against the command's options. */
export interface Call {
  readonly paths: readonly string[];
  /** True where the switch was given. */
  has(option: string): boolean;
  /** The value of an option, or undefined. */
  value(option: string): string | undefined;
  /** All values of an option that may be repeated. */
  values(option: string): readonly string[];
}

export interface Command {
  readonly name: string;
  /** What follows the name, such as "PATHS…". */
  readonly usage: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** Paragraphs for the command's own help. */
  readonly description: readonly string[];
  readonly options: Readonly<Record<string, Option>>;
  /** A call, and what it does. */
  readonly examples: readonly (readonly [call: string, does: string])[];
  run(call: Call, terminal: Terminal): Promise<ExitCode>;
}
