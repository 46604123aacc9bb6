/** `trial-lens annotate`: the exported JSON, or the line protocol. */
import { createEngine, type Engine } from '../../core/index.js';
import { buildExportDocument, createExportWriter } from '../../formats/export-json.js';
import { sha256 } from '../../sha256.js';
import type { Call, Command } from '../command.js';
import { analyseAsDecided, decisionOptions, usesDecisions } from '../decisions.js';
import { drugNameOptions } from '../drug-names.js';
import { engineOptions } from '../engine-options.js';
import { type ExitCode, exitCodes } from '../exit-codes.js';
import { readInputs } from '../inputs.js';
import { answers } from '../ndjson.js';
import { type Output, openOutput } from '../output-file.js';
import { requirePaths, tellProblem } from '../paths.js';
import { ruleOptions } from '../rule-settings.js';
import { read, type Terminal } from '../terminal.js';
import { UsageError } from '../usage-error.js';

export const annotateCommand: Command = {
  name: 'annotate',
  usage: 'PATHS… | --ndjson',
  summary: 'write annotations, claims, findings and proofs as JSON',
  description: [
    'Writes one export file for all texts ("trial-lens schema" prints its JSON Schema). The same texts give the ' +
      'same bytes. Offsets count UTF-16 code units.',
    'With --ndjson, standard input holds one object {"id": string, "text": string} a line, and one object is ' +
      'written for each line, in the same order; a line that is none gets {"id": …, "error": {"message": …}} in ' +
      'its place, and the exit code is 3.',
  ],
  options: {
    output: { short: 'o', value: 'FILE', help: 'write to a file, replaced only when all is written' },
    ndjson: { help: 'speak the line protocol on standard input and output' },
    ...decisionOptions,
    ...ruleOptions,
    ...drugNameOptions,
  },
  examples: [
    ['trial-lens annotate -o trials.json abstracts/', 'export a folder'],
    ['trial-lens annotate --drug-names ours.csv -o trials.json abstracts/', 'with drug names of your own'],
    [
      'trial-lens annotate --decisions-of adjudicated -o gold.json abstracts/',
      'what two annotators agreed on or settled',
    ],
    ['trial-lens annotate --ndjson < texts.ndjson > answers.ndjson', 'annotate a stream of texts'],
  ],
  run: annotate,
};

async function annotate(call: Call, terminal: Terminal): Promise<ExitCode> {
  if (call.has('ndjson')) requireStandardInput(call);
  else requirePaths(call);
  const engine = createEngine(await engineOptions(call, terminal));
  const output = await openOutput(call.value('output'), terminal);
  try {
    const done = call.has('ndjson')
      ? await answerLines(engine, output, terminal)
      : await exportTexts(call, engine, output, terminal);
    if (done.written) await output.done();
    else await output.abandon();
    return done.code;
  } catch (error) {
    await output.abandon();
    throw error;
  }
}

interface Done {
  readonly written: boolean;
  readonly code: ExitCode;
}

async function exportTexts(call: Call, engine: Engine, output: Output, terminal: Terminal): Promise<Done> {
  const writer = createExportWriter();
  let code: ExitCode = exitCodes.ok;
  let written = false;
  for await (const input of readInputs(call.paths, terminal)) {
    if ('problem' in input) {
      await tellProblem(input, terminal);
      code = exitCodes.input;
      continue;
    }
    const { name, text } = input;
    const { analysis } = await analyseAsDecided(call, engine, input, terminal);
    const document = buildExportDocument({ name, analysis, sha256: await sha256(text) });
    if (!written) await output.write(writer.start());
    written = true;
    for (const piece of writer.document(document)) await output.write(piece);
  }
  // Where nothing could be read, an older export is worth more than an empty one.
  if (written) await output.write(writer.end());
  return { written, code };
}

async function answerLines(engine: Engine, output: Output, terminal: Terminal): Promise<Done> {
  let code: ExitCode = exitCodes.ok;
  const failed = () => {
    code = exitCodes.input;
  };
  for await (const piece of answers(read(terminal), engine, failed)) await output.write(piece);
  return { written: true, code };
}

function requireStandardInput(call: Call): void {
  if (usesDecisions(call))
    throw new UsageError('--decisions needs files, for decisions are kept beside them; leave out --ndjson.');
  const other = call.paths.find((each) => each !== '-');
  if (other === undefined) return;
  throw new UsageError(`--ndjson reads standard input: write "trial-lens annotate --ndjson < ${other}".`);
}
