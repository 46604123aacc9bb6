/** `trial-lens review agreement`: how far two annotators agree on each text. */
import { createEngine } from '../../core/index.js';
import { type AgreementRow, agreementJson, agreementPage } from '../../formats/agreement-report.js';
import { agreement } from '../../review/agreement.js';
import { finalMarks } from '../../review/final-marks.js';
import type { Call } from '../command.js';
import { type ExitCode, exitCodes } from '../exit-codes.js';
import { locator } from '../lines.js';
import { type Terminal, write } from '../terminal.js';
import { UsageError } from '../usage-error.js';
import { reviewedTexts } from './reviewed-texts.js';

export async function reviewAgreement(
  paths: readonly string[],
  call: Call,
  terminal: Terminal,
): Promise<ExitCode> {
  const [a, b, ...more] = (call.value('annotators') ?? '').split(',').map((name) => name.trim());
  if (a === undefined || a === '' || b === undefined || b === '' || more.length > 0)
    throw new UsageError('review agreement takes --annotators with two names: --annotators first,second');
  const rows: AgreementRow[] = [];
  let code: ExitCode = exitCodes.ok;
  for await (const text of reviewedTexts(paths, createEngine(), terminal)) {
    if (text === undefined) {
      code = exitCodes.input;
      continue;
    }
    const [first, second] = [a, b].map((name) => text.files.find(({ head }) => head.annotator === name));
    if (first === undefined || second === undefined) continue;
    const [one, other] = [finalMarks(first.decisions, text.place), finalMarks(second.decisions, text.place)];
    rows.push({
      name: text.name,
      agreement: agreement(one.marks, other.marks),
      excluded: [one.orphans, other.orphans],
      text: text.text,
      locate: locator(text.text),
    });
  }
  if (rows.length === 0) {
    await write(terminal.stderr, `trial-lens: no text has decisions of both ${a} and ${b}.\n`);
    return exitCodes.input;
  }
  const json = call.value('format') === 'json';
  await write(terminal.stdout, json ? agreementJson([a, b], rows) : agreementPage([a, b], rows));
  return code;
}
