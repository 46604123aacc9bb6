/** One call of `trial-lens`: finds the command, runs it and turns what goes wrong into a message and an exit code. */
import { generator } from '../formats/generator.js';
import { visible } from '../formats/visible.js';
import { readArguments } from './arguments.js';
import { commands } from './commands/index.js';
import { type ExitCode, exitCodes } from './exit-codes.js';
import { commandHelp, generalHelp } from './help.js';
import { didYouMean } from './near-matches.js';
import { BrokenPipe, InputError, type Terminal, write } from './terminal.js';
import { UsageError } from './usage-error.js';

/** `args` are the arguments after the program's name. Never rejects. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    return await dispatch(args, terminal);
  } catch (error) {
    if (error instanceof BrokenPipe) return exitCodes.brokenPipe;
    const [message, code] = explained(error);
    // Standard error may be closed as well; the exit code still tells.
    await write(terminal.stderr, `trial-lens: ${visible(message)}\n`).catch(() => {});
    return code;
  }
}

async function dispatch([name, ...rest]: readonly string[], terminal: Terminal): Promise<ExitCode> {
  if (name === undefined) {
    await write(terminal.stderr, generalHelp(commands));
    return exitCodes.usage;
  }
  if (name === '--version' || name === '-V') {
    await write(terminal.stdout, `${generator.version}\n`);
    return exitCodes.ok;
  }
  const [helpWanted] = rest;
  if (name === '--help' || name === '-h' || (name === 'help' && helpWanted === undefined)) {
    await write(terminal.stdout, generalHelp(commands));
    return exitCodes.ok;
  }
  if (name === 'help') return dispatch([helpWanted ?? '', '--help'], terminal);
  const command = commands.find((each) => each.name === name);
  if (command === undefined) throw new UsageError(unknownCommand(name));
  const call = readArguments(command, rest);
  if (!call.has('help')) return command.run(call, terminal);
  await write(terminal.stdout, commandHelp(command));
  return exitCodes.ok;
}

function unknownCommand(name: string): string {
  const kind = name.startsWith('-') ? 'option' : 'command';
  const near = didYouMean(
    name,
    commands.map((each) => each.name),
  );
  return `There is no ${kind} ${JSON.stringify(name)}.${near} "trial-lens --help" lists the commands.`;
}

function explained(error: unknown): readonly [string, ExitCode] {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof UsageError) return [message, exitCodes.usage];
  return [message, error instanceof InputError ? exitCodes.input : exitCodes.output];
}
