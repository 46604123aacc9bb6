/** `trial-lens review status`: how far each text is reviewed, by annotator. */
import { createEngine, pairsOf } from '../../core/index.js';
import {
  isDone,
  type ReviewStatusRow,
  reviewStatusJson,
  reviewStatusTable,
} from '../../formats/review-status.js';
import { adjudicatedText } from '../../review/adjudicated-decisions.js';
import { adjudicatedLayer, progressOf } from '../../review/adjudication.js';
import { reconciliation } from '../../review/reconciled.js';
import { heldIn } from '../../review/relations.js';
import { signedContent, signOffState } from '../../review/sign-off.js';
import type { DecisionFile } from '../../schema/index.js';
import { sha256 } from '../../sha256.js';
import type { Call } from '../command.js';
import { engineOptions } from '../engine-options.js';
import { type ExitCode, exitCodes, worst } from '../exit-codes.js';
import { type Terminal, write } from '../terminal.js';
import { type ReviewedText, reviewedTexts } from './reviewed-texts.js';

export async function reviewStatus(
  paths: readonly string[],
  call: Call,
  terminal: Terminal,
): Promise<ExitCode> {
  const engine = createEngine(await engineOptions(call, terminal));
  const rows: ReviewStatusRow[] = [];
  let code: ExitCode = exitCodes.ok;
  for await (const text of reviewedTexts(paths, engine, terminal)) {
    if (text === undefined) code = exitCodes.input;
    else if (text.files.length === 0) rows.push(await rowOf(text, undefined));
    else
      for (const file of text.files)
        rows.push(
          file.head.annotator === adjudicatedLayer
            ? await adjudicatedRow(text, file)
            : await rowOf(text, file),
        );
  }
  const json = call.value('format') === 'json';
  if (rows.length > 0) await write(terminal.stdout, json ? reviewStatusJson(rows) : reviewStatusTable(rows));
  return worst(code, rows.every(isDone) ? exitCodes.ok : exitCodes.findings);
}

/** The adjudicated layer holds what both annotators agree on besides what was settled. */
async function adjudicatedRow(text: ReviewedText, file: DecisionFile): Promise<ReviewStatusRow> {
  const held = heldIn(text.under(undefined).analysis, pairsOf);
  const { decisions, settlements } = adjudicatedText(text.files, text.text, text.place, held);
  const row = await rowOf(text, { ...file, decisions });
  return { ...row, adjudicated: progressOf(settlements) };
}

async function rowOf(text: ReviewedText, file: DecisionFile | undefined): Promise<ReviewStatusRow> {
  const { analysis, layer } = text.under(file);
  const { annotations, findings, orphans, reviewed, suggested } = layer;
  const { figures, open } = reconciliation(annotations, findings, analysis.status);
  const decisions = file?.decisions ?? [];
  const count = (status: string) => annotations.filter((one) => one.status === status).length;
  return {
    name: text.name,
    annotator: file?.head.annotator,
    suggested,
    reviewed,
    accepted: count('accepted'),
    rejected: count('rejected'),
    changed: count('changed'),
    added: count('added'),
    figures,
    openFigures: open.length,
    openFindings: findings.filter(({ status, finding }) => status === 'open' && finding.severity !== 'info')
      .length,
    orphans: orphans.length,
    signOff: signOffState(decisions, {
      text: text.sha256,
      decisions: await sha256(signedContent(decisions)),
    }),
  };
}
