/** `--decisions`: what people decided on the texts, as it is kept beside them. */
import { type Analysis, type Engine, type Finding, pairsOf } from '../core/index.js';
import { adjudicatedText } from '../review/adjudicated-decisions.js';
import { adjudicatedLayer, progressOf } from '../review/adjudication.js';
import { mergeHistories } from '../review/history.js';
import { type Placing, placingIn } from '../review/place.js';
import { heldIn } from '../review/relations.js';
import { underDecisions } from '../review/under-decisions.js';
import { annotationOf, type Decision, type DecisionFile } from '../schema/index.js';
import { sha256 } from '../sha256.js';
import type { Call, Option } from './command.js';
import { decisionFilesOf } from './review/decision-files.js';
import { type Terminal, write } from './terminal.js';

export const decisionOptions: Readonly<Record<string, Option>> = {
  decisions: {
    help:
      'use the decisions kept beside the texts: what people rejected, changed, added, related and cut holds; of two ' +
      'on one thing the later one',
  },
  'decisions-of': {
    value: 'NAME',
    help: 'use those of one annotator, or with the name "adjudicated" what they agree on and what was settled',
  },
};

/** True where decisions are asked for. */
export function usesDecisions(call: Call): boolean {
  return call.has('decisions') || call.value('decisions-of') !== undefined;
}

export interface UsedDecisions {
  readonly analysis: Analysis;
  /** The findings that somebody ignored with a reason; undefined where decisions are not asked for. */
  readonly ignored: ReadonlySet<Finding> | undefined;
}

/** The analysis of a text, with `--decisions` under what everybody decided on it, with `--decisions-of` under one layer. */
export async function analyseAsDecided(
  call: Call,
  engine: Engine,
  { name, text }: { readonly name: string; readonly text: string },
  terminal: Terminal,
): Promise<UsedDecisions> {
  if (!usesDecisions(call)) return { analysis: engine.analyse(text), ignored: undefined };
  const files = await decisionFilesOf(name, terminal);
  const place = placingIn(text, await sha256(text));
  const session = engine.open(text);
  const of = call.value('decisions-of');
  const decisions =
    of === adjudicatedLayer
      ? await adjudicated({ name, text, files, place, plain: session.analysis() }, terminal)
      : joined(of === undefined ? files : await only(of, files, name, terminal));
  const { analysis, layer } = underDecisions(session, decisions, place, annotationOf);
  const ignored = layer.findings.filter(({ status }) => status === 'ignored').map(({ finding }) => finding);
  return { analysis, ignored: new Set(ignored) };
}

/** The files of one annotator; a name that nobody has is told, for it may be misspelled. */
async function only(
  annotator: string,
  files: readonly DecisionFile[],
  name: string,
  terminal: Terminal,
): Promise<readonly DecisionFile[]> {
  const own = files.filter(({ head }) => head.annotator === annotator);
  if (own.length === 0)
    await write(terminal.stderr, `${name}: there are no decisions of ${JSON.stringify(annotator)}\n`);
  return own;
}

function joined(files: readonly DecisionFile[]): readonly Decision[] {
  return files.reduce<readonly Decision[]>((all, file) => mergeHistories(all, file.decisions), []);
}

interface ToReconcile {
  readonly name: string;
  readonly text: string;
  readonly files: readonly DecisionFile[];
  readonly place: Placing;
  readonly plain: Analysis;
}

/** What is not settled yet is told: there the text is as it was found. */
async function adjudicated(
  { name, text, files, place, plain }: ToReconcile,
  terminal: Terminal,
): Promise<readonly Decision[]> {
  const { decisions, settlements, compared, leftOut } = adjudicatedText(
    files,
    text,
    place,
    heldIn(plain, pairsOf),
  );
  const { settled, stale, all } = progressOf(settlements);
  if (compared.length === 0)
    await write(terminal.stderr, `${name}: there is nothing to adjudicate: it has not two annotators\n`);
  else if (settled < all)
    await write(
      terminal.stderr,
      `${name}: ${settled} of ${all} disagreements between ${compared.join(', ')} are settled${stale > 0 ? `, ${stale} adjudications are stale` : ''}\n`,
    );
  if (leftOut.length > 0)
    await write(terminal.stderr, `${name}: not compared with anybody: ${leftOut.join(', ')}\n`);
  return decisions;
}
