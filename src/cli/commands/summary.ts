/** `trial-lens summary`: one row a file. */
import { createEngine } from '../../core/index.js';
import { type SummaryRow, summaryRow, summaryTable } from '../../formats/summary.js';
import type { Call, Command } from '../command.js';
import { drugNameOptions } from '../drug-names.js';
import { engineOptions } from '../engine-options.js';
import { type ExitCode, exitCodes } from '../exit-codes.js';
import { readInputs } from '../inputs.js';
import { requirePaths, tellProblem } from '../paths.js';
import { ruleOptions } from '../rule-settings.js';
import { type Terminal, write } from '../terminal.js';

export const summaryCommand: Command = {
  name: 'summary',
  usage: 'PATHS…',
  summary: 'count what was found in each file, and how many figures are accounted for',
  description: [
    'Prints a table: drugs, doses, endpoints, trial ids, figures (proven, consistent, refuted, unverified) and ' +
      'findings (errors/warnings/infos) of each file, with a total.',
  ],
  options: { ...ruleOptions, ...drugNameOptions },
  examples: [['trial-lens summary abstracts/', 'see where a reviewer has to start']],
  run: summary,
};

async function summary(call: Call, terminal: Terminal): Promise<ExitCode> {
  requirePaths(call);
  const engine = createEngine(await engineOptions(call, terminal));
  const rows: SummaryRow[] = [];
  let code: ExitCode = exitCodes.ok;
  for await (const input of readInputs(call.paths, terminal)) {
    if ('problem' in input) {
      await tellProblem(input, terminal);
      code = exitCodes.input;
    } else rows.push(summaryRow(input.name, engine.analyse(input.text)));
  }
  if (rows.length > 0) await write(terminal.stdout, summaryTable(rows));
  return code;
}
