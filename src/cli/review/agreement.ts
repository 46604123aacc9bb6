/** `trial-lens review agreement`: how far two annotators agree on each text. */
import { createEngine, pairsOf } from '../../core/index.js';
import { type AgreementRow, agreementJson, agreementPage } from '../../formats/agreement-report.js';
import { adjudicatedLayer, adjudicationsIn, settlementsOf } from '../../review/adjudication.js';
import { compareAnnotators } from '../../review/disputes.js';
import { finalMarks } from '../../review/final-marks.js';
import { heldIn } from '../../review/relations.js';
import type { Call } from '../command.js';
import { type ExitCode, exitCodes } from '../exit-codes.js';
import { locator } from '../lines.js';
import { type Terminal, write } from '../terminal.js';
import { UsageError } from '../usage-error.js';
import { type ReviewedText, reviewedTexts } from './reviewed-texts.js';

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
    const row = text && rowOf(text, [a, b]);
    if (text === undefined) code = exitCodes.input;
    else if (row !== undefined) rows.push(row);
  }
  if (rows.length === 0) {
    await write(terminal.stderr, `trial-lens: no text has decisions of both ${a} and ${b}.\n`);
    return exitCodes.input;
  }
  const json = call.value('format') === 'json';
  await write(terminal.stdout, json ? agreementJson([a, b], rows) : agreementPage([a, b], rows));
  return code;
}

/** Undefined where one of the two has not reviewed the text. */
function rowOf(
  { name, text, files, place, under }: ReviewedText,
  names: readonly [string, string],
): AgreementRow | undefined {
  const decisionsOf = (annotator: string) =>
    files.find(({ head }) => head.annotator === annotator)?.decisions;
  const [first, second] = names.map(decisionsOf);
  if (first === undefined || second === undefined) return undefined;
  const finals = [finalMarks(first, place), finalMarks(second, place)] as const;
  const comparison = compareAnnotators(...finals, heldIn(under(undefined).analysis, pairsOf));
  const adjudications = adjudicationsIn(decisionsOf(adjudicatedLayer) ?? [], place);
  return {
    name,
    comparison,
    settlements: settlementsOf(comparison.disputes, adjudications, { names, finals, text }),
    others: files
      .map(({ head }) => head.annotator)
      .filter((other) => other !== adjudicatedLayer && !names.includes(other)),
    excluded: [finals[0].orphans, finals[1].orphans],
    text,
    locate: locator(text),
  };
}
