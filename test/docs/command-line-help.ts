/** The command line's own help, as readers of README.md see it. */
import { commands } from '../../src/cli/commands/index.js';
import { commandHelp, generalHelp } from '../../src/cli/help.js';

/** The general help, and that of the command most people start with. */
export function commandLineHelp(): string {
  const check = commands.find((command) => command.name === 'check');
  return [
    ...['```text', generalHelp(commands).trimEnd(), '```'],
    ...(check ? ['', '`trial-lens check` in full:', '', '```text', commandHelp(check).trimEnd(), '```'] : []),
  ].join('\n');
}
