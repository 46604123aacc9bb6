/** `trial-lens table`: the evidence of each text, one row a result or dosing. */
import { createEngine } from '../../core/index.js';
import { evidenceHeading, evidenceLines } from '../../formats/evidence-delimited.js';
import { evidenceTable } from '../../formats/evidence-table.js';
import type { Call, Command } from '../command.js';
import { drugNameOptions } from '../drug-names.js';
import { engineOptions } from '../engine-options.js';
import { type ExitCode, exitCodes } from '../exit-codes.js';
import { readInputs } from '../inputs.js';
import { openOutput } from '../output-file.js';
import { requirePaths, tellProblem } from '../paths.js';
import { ruleOptions } from '../rule-settings.js';
import type { Terminal } from '../terminal.js';

export const tableCommand: Command = {
  name: 'table',
  usage: 'PATHS…',
  summary: 'list results and dosings as a table: endpoint, arm, estimate, interval, n/N, p and status',
  description: [
    'Prints one row for each result, for each arm and effect of a comparison, and for each dosing. Places are UTF-16 code ' +
      'units, half-open. Fields that a spreadsheet would run as a formula begin with an apostrophe.',
  ],
  options: {
    format: {
      value: 'FORMAT',
      choices: ['tsv', 'csv', 'json'],
      help: 'tsv (the default), csv, or json: one object a line and file',
    },
    output: { short: 'o', value: 'FILE', help: 'write to a file, replaced only when all is written' },
    ...ruleOptions,
    ...drugNameOptions,
  },
  examples: [
    ['trial-lens table abstracts/ --format csv -o evidence.csv', 'for a spreadsheet or a meta-analysis'],
    ['trial-lens table abstract.txt', 'to the terminal, for cut and awk'],
  ],
  run: table,
};

async function table(call: Call, terminal: Terminal): Promise<ExitCode> {
  requirePaths(call);
  const engine = createEngine(await engineOptions(call, terminal));
  const format = call.value('format') ?? 'tsv';
  const delimiter = format === 'csv' ? 'csv' : 'tsv';
  let code: ExitCode = exitCodes.ok;
  const output = await openOutput(call.value('output'), terminal);
  try {
    if (format !== 'json') await output.write(evidenceHeading(delimiter, true));
    for await (const input of readInputs(call.paths, terminal)) {
      if ('problem' in input) {
        await tellProblem(input, terminal);
        code = exitCodes.input;
        continue;
      }
      const rows = evidenceTable(engine.analyse(input.text));
      await output.write(
        format === 'json'
          ? `${JSON.stringify({ file: input.name, offsetUnit: 'utf-16', ...rows })}\n`
          : evidenceLines(rows, delimiter, input.name),
      );
    }
    await output.done();
  } catch (error) {
    await output.abandon();
    throw error;
  }
  return code;
}
