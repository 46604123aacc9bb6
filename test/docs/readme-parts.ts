/** Every page that has generated parts, and these parts by name. */
import { renderReference, renderTable } from '../../src/core/checks/reference.js';
import { checks, createEngine } from '../../src/core/index.js';
import { commandLineHelp } from './command-line-help.js';
import { jsonExample } from './json-example.js';
import { commandsTable, settingsTable } from './manifest-tables.js';

/** The page of all rules, beside their code. */
export const rulesPage = 'src/core/checks/README.md';

/** The pages by their paths from the top of the project. */
export function generatedPages(): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const engine = createEngine();
  return {
    'README.md': {
      commands: commandsTable(),
      settings: settingsTable(),
    },
    [rulesPage]: { table: renderTable(checks, ''), rules: renderReference(checks, engine.analyse) },
    'src/schema/README.md': { json: jsonExample() },
    'src/cli/README.md': { cli: commandLineHelp() },
  };
}
