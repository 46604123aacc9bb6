/** Every generated part of README.md, by name. */
import { renderReference } from '../../src/core/checks/reference.js';
import { checks, createEngine } from '../../src/core/index.js';
import { commandLineHelp } from './command-line-help.js';
import { jsonExample } from './json-example.js';
import { commandsTable, settingsTable } from './manifest-tables.js';

export function readmeParts(): Readonly<Record<string, string>> {
  const engine = createEngine();
  return {
    commands: commandsTable(),
    settings: settingsTable(),
    json: jsonExample(),
    rules: renderReference(checks, engine.analyse),
    cli: commandLineHelp(),
  };
}
