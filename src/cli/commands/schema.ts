/** `trial-lens schema`: the JSON Schema of the export; the shipped file is written by it. */
import { exportJsonSchemaText } from '../../schema/index.js';
import type { Call, Command } from '../command.js';
import { exitCodes } from '../exit-codes.js';
import { openOutput } from '../output-file.js';
import type { Terminal } from '../terminal.js';
import { UsageError } from '../usage-error.js';

export const schemaCommand: Command = {
  name: 'schema',
  usage: '',
  summary: 'print the JSON Schema of the export',
  description: ['JSON Schema, draft 2020-12, of the file that "trial-lens annotate" writes.'],
  options: {
    output: { short: 'o', value: 'FILE', help: 'write to a file, replaced only when all is written' },
  },
  examples: [['trial-lens schema -o trial-lens.schema.json', 'keep the schema beside the exports']],
  run: schema,
};

async function schema(call: Call, terminal: Terminal) {
  if (call.paths.length > 0)
    throw new UsageError(`schema takes no paths; not ${JSON.stringify(call.paths[0])}.`);
  const output = await openOutput(call.value('output'), terminal);
  try {
    await output.write(exportJsonSchemaText());
    await output.done();
  } catch (error) {
    await output.abandon();
    throw error;
  }
  return exitCodes.ok;
}
