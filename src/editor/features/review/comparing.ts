/** Two annotators on one open text as it stands: how far they agree, and what settles where they do not. */
import * as vscode from 'vscode';
import type { AgreementRow } from '../../../formats/agreement-report.js';
import {
  adjudicatedLayer,
  adjudicationsIn,
  type Settlement,
  settlementsOf,
} from '../../../review/adjudication.js';
import { compareAnnotators, type Held } from '../../../review/disputes.js';
import { type FinalMarks, finalMarks } from '../../../review/final-marks.js';
import { placingIn } from '../../../review/place.js';
import { heldIn } from '../../../review/relations.js';
import { sha256 } from '../../../sha256.js';
import { core } from '../../core.js';
import type { TrialDocuments } from '../../documents.js';
import { decisionFilesOn } from '../../review/others.js';
import type { Reviews } from '../../review/reviews.js';

export type Names = readonly [string, string];

export interface Comparing {
  readonly names: Names;
  readonly row: AgreementRow;
  readonly settlements: readonly Settlement[];
  readonly held: Held;
  readonly text: string;
  /** Of the text that was compared. */
  readonly version: number;
}

/** Everybody who decided anything on a text, the person at the keys first. */
export async function annotatorsOn(
  reviews: Reviews,
  document: vscode.TextDocument,
): Promise<readonly string[]> {
  const state = reviews.peek(document);
  const own = state !== undefined && state.review.decisions.length > 0 ? [state.annotator] : [];
  const files = await decisionFilesOn(document.uri);
  const others = files.map(({ head }) => head.annotator).filter((name) => name !== adjudicatedLayer);
  return [...new Set([...own, ...others])];
}

/** The comparison as the text and all decisions stand now. */
export async function comparing(
  documents: TrialDocuments,
  reviews: Reviews,
  document: vscode.TextDocument,
  names: Names,
): Promise<Comparing> {
  const text = document.getText();
  const { version } = document;
  const [digest, files] = await Promise.all([sha256(text), decisionFilesOn(document.uri)]);
  const place = placingIn(text, digest);
  const finalsOf = (name: string): FinalMarks => {
    const state = reviews.peek(document);
    // One's own decisions follow the edits that are not yet saved.
    if (state?.annotator === name)
      return finalMarks(state.review.decisions, (one) => state.review.place(one));
    return finalMarks(files.find(({ head }) => head.annotator === name)?.decisions ?? [], place);
  };
  const finals = [finalsOf(names[0]), finalsOf(names[1])] as const;
  // What the text says by itself, whatever the person at the keys has related or cut.
  const held = heldIn(documents.engine.analyse(text), core().pairsOf);
  const comparison = compareAnnotators(...finals, held);
  const layer = (await reviews.adjudicated.get(document))?.review;
  const adjudications =
    layer === undefined ? [] : adjudicationsIn(layer.decisions, (one) => layer.place(one));
  const settlements = settlementsOf(comparison.disputes, adjudications, { names, finals, text });
  const row: AgreementRow = {
    name: vscode.workspace.asRelativePath(document.uri),
    comparison,
    settlements,
    others: files
      .map(({ head }) => head.annotator)
      .filter((name) => name !== adjudicatedLayer && !names.includes(name)),
    excluded: [finals[0].orphans, finals[1].orphans],
    text,
    locate: (offset) => {
      const { line, character } = document.positionAt(offset);
      return { line: line + 1, column: character + 1 };
    },
  };
  return { names, row, settlements, held, text, version };
}

/** Where a person is led for a disagreement; undefined where the words are gone. */
export function placeOfSettlement({ dispute, adjudication }: Settlement) {
  if (dispute === undefined) return adjudication?.places[0];
  if (dispute.about === 'relation') return dispute.part;
  return dispute.first ?? dispute.second;
}
