/** `trial-lens review queries`: the confirmed findings as a letter to the authors. */
import { createEngine } from '../../core/index.js';
import { type QueriedText, queryList } from '../../formats/query-list.js';
import type { Call } from '../command.js';
import { engineOptions } from '../engine-options.js';
import { type ExitCode, exitCodes } from '../exit-codes.js';
import { locator } from '../lines.js';
import { openOutput } from '../output-file.js';
import type { Terminal } from '../terminal.js';
import { reviewedTexts } from './reviewed-texts.js';

export async function reviewQueries(
  paths: readonly string[],
  call: Call,
  terminal: Terminal,
): Promise<ExitCode> {
  const engine = createEngine(await engineOptions(call, terminal));
  const texts: QueriedText[] = [];
  let code: ExitCode = exitCodes.ok;
  for await (const text of reviewedTexts(paths, engine, terminal)) {
    if (text === undefined) code = exitCodes.input;
    else {
      // What any of the annotators confirmed is asked about, once.
      const confirmed = new Map(
        text.files.flatMap((file) =>
          text
            .under(file)
            .layer.findings.filter(({ status }) => status === 'confirmed')
            .map((one) => [`${one.finding.rule}:${one.finding.start}-${one.finding.end}`, one] as const),
        ),
      );
      texts.push({
        name: text.name,
        text: text.text,
        findings: [...confirmed.values()].sort((a, b) => a.finding.start - b.finding.start),
        locate: locator(text.text),
      });
    }
  }
  const output = await openOutput(call.value('output'), terminal);
  await output.write(queryList(texts));
  await output.done();
  return code;
}
