/** A text that is not open, read as it would be once it is: under the person's own decisions on it. */
import type * as vscode from 'vscode';
import type { Analysis, Engine } from '../../core/index.js';
import { placingIn } from '../../review/place.js';
import { underDecisions } from '../../review/under-decisions.js';
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
