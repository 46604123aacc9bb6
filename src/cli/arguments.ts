/** Reads a command's options from the command line. */
import { parseArgs } from 'node:util';
import type { Call, Command, Option } from './command.js';
import { didYouMean } from './near-matches.js';
import { UsageError } from './usage-error.js';

/** Understood by every command. */
export const everywhere: Readonly<Record<string, Option>> = {
  help: { short: 'h', help: 'show this help' },
};

/** Throws a UsageError that names the option and says what it takes. */
export function readArguments(command: Command, args: readonly string[]): Call {
  const options = { ...command.options, ...everywhere };
  const parsed = parsedOptions(command, options, args);
  for (const [name, option] of Object.entries(options)) {
    for (const value of valuesOf(parsed.values[name])) checkChoice(name, option, value);
  }
  return {
    paths: parsed.positionals,
    has: (name) => parsed.values[name] === true,
    value: (name) => valuesOf(parsed.values[name]).at(-1),
    values: (name) => valuesOf(parsed.values[name]),
  };
}

type Values = Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;

function parsedOptions(
  command: Command,
  options: Readonly<Record<string, Option>>,
  args: readonly string[],
): { readonly values: Values; readonly positionals: readonly string[] } {
  const known = Object.fromEntries(
    Object.entries(options).map(([name, { value, short }]) => [
      name,
      {
        type: value === undefined ? ('boolean' as const) : ('string' as const),
        // The last one wins where an option is given twice, as programs do; `values` gives them all.
        multiple: value !== undefined,
        ...(short === undefined ? {} : { short }),
      },
    ]),
  );
  try {
    return parseArgs({ args: [...args], options: known, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(mistake(command, Object.keys(options), error));
  }
}

function mistake(command: Command, names: readonly string[], error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const help = `trial-lens ${command.name} --help lists the options.`;
  const unknown = /^Unknown option '(-+)([^']*)'/.exec(message);
  if (unknown !== null) {
    const [, dashes = '', name = ''] = unknown;
    const near = didYouMean(name, names).replace(/"([^"]+)"/g, '--$1');
    return `${command.name} has no option ${dashes}${name}.${near} ${help}`;
  }
  // The first sentence says it; what follows speaks of how to quote arguments.
  return `${message.split(/\.\s|\n/)[0]}. ${help}`;
}

function checkChoice(name: string, { choices }: Option, value: string): void {
  if (choices === undefined || choices.includes(value)) return;
  throw new UsageError(
    `--${name} takes ${choices.join(', ')}; not ${JSON.stringify(value)}.${didYouMean(value, choices)}`,
  );
}

function valuesOf(value: Values[string]): string[] {
  const list = Array.isArray(value) ? value : [value];
  return list.filter((each): each is string => typeof each === 'string');
}
