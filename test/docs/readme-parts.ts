/** Every generated part of README.md, by name. */
import { commandLineHelp } from './command-line-help.js';
import { jsonExample } from './json-example.js';
import { commandsTable, settingsTable } from './manifest-tables.js';

export function readmeParts(): Readonly<Record<string, string>> {
  return {
    commands: commandsTable(),
    settings: settingsTable(),
    json: jsonExample(),
    cli: commandLineHelp(),
  };
}
