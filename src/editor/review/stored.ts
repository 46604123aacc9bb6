/** A text read under decisions that are kept on it: the person's own, as it would be once it is open, or the adjudicated ones. */
import type * as vscode from 'vscode';
import type { Analysis, Engine } from '../../core/index.js';
import { adjudicatedText } from '../../review/adjudicated-decisions.js';
import { placingIn } from '../../review/place.js';
import { heldIn } from '../../review/relations.js';
import { underDecisions } from '../../review/under-decisions.js';
import { core } from '../core.js';
import { annotatorName } from './annotator.js';
import { decisionFilesOn } from './others.js';

/** `sha256` is that of the text. */
export async function analyseStored(
  engine: Engine,
  uri: vscode.Uri,
  text: string,
  sha256: string,
): Promise<Analysis> {
  const files = await decisionFilesOn(uri);
  const name = files.length === 0 ? undefined : await annotatorName(false);
  const own = files.find(({ head }) => head.annotator === name);
  if (own === undefined) return engine.analyse(text);
  const { annotationOf } = await import('../../schema/index.js');
  return underDecisions(engine.open(text), own.decisions, placingIn(text, sha256), annotationOf).analysis;
}

/** What two annotators agree on with what was settled, as their files hold it; what is open is as it was found. */
export async function analyseAdjudicated(
  engine: Engine,
  uri: vscode.Uri,
  text: string,
  sha256: string,
): Promise<Analysis> {
  const files = await decisionFilesOn(uri);
  const session = engine.open(text);
  const plain = session.analysis();
  const place = placingIn(text, sha256);
  const { decisions } = adjudicatedText(files, text, place, heldIn(plain, core().pairsOf));
  if (decisions.length === 0) return plain;
  const { annotationOf } = await import('../../schema/index.js');
  return underDecisions(session, decisions, place, annotationOf).analysis;
}
