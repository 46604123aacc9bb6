/** `--decisions`: what people decided on the texts, as it is kept beside them. */
import type { Analysis, Engine, Finding } from '../core/index.js';
import { mergeHistories } from '../review/history.js';
import { placingIn } from '../review/place.js';
import { underDecisions } from '../review/under-decisions.js';
import { annotationOf, type Decision } from '../schema/index.js';
import { sha256 } from '../sha256.js';
import type { Call, Option } from './command.js';
import { decisionFilesOf } from './review/decision-files.js';
import type { Terminal } from './terminal.js';

export const decisionOptions: Readonly<Record<string, Option>> = {
  decisions: {
    help:
      'use the decisions kept beside the texts: relations that people made and cut hold; of two on one thing ' +
      'the later one',
  },
};

export interface UsedDecisions {
  readonly analysis: Analysis;
  /** The findings that somebody ignored with a reason; undefined where decisions are not asked for. */
  readonly ignored: ReadonlySet<Finding> | undefined;
}

/** The analysis of a text, with `--decisions` under what everybody decided on it. */
export async function analyseAsDecided(
  call: Call,
  engine: Engine,
  { name, text }: { readonly name: string; readonly text: string },
  terminal: Terminal,
): Promise<UsedDecisions> {
  if (!call.has('decisions')) return { analysis: engine.analyse(text), ignored: undefined };
  const files = await decisionFilesOf(name, terminal);
  const decisions = files.reduce<readonly Decision[]>((all, file) => mergeHistories(all, file.decisions), []);
  const place = placingIn(text, await sha256(text));
  const { analysis, layer } = underDecisions(engine.open(text), decisions, place, annotationOf);
  const ignored = layer.findings.filter(({ status }) => status === 'ignored').map(({ finding }) => finding);
  return { analysis, ignored: new Set(ignored) };
}
