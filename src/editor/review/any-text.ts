/** The decisions on any text of the workspace, open or not, for what a person does to many texts at once. */
import * as vscode from 'vscode';
import { mergeHistories } from '../../review/history.js';
import type { ReviewLayer } from '../../review/layer.js';
import { placingIn } from '../../review/place.js';
import { underDecisions } from '../../review/under-decisions.js';
import type { Decision } from '../../schema/index.js';
import { sha256 } from '../../sha256.js';
import type { TrialDocuments } from '../documents.js';
import { adoptByDigest, holdsStrays } from './follow-files.js';
import type { Reviews } from './reviews.js';
import { fileOf, reasonForMemory } from './where-kept.js';

/** Why a text is left out, in the person's words, to stand behind its name. */
export class LeftOut extends Error {}

/** What a person decided on one text. */
export interface TextHistory {
  readonly decisions: readonly Decision[];
  /** Adds decisions, joined with what others wrote meanwhile. Rejects where they cannot be kept. */
  add(decisions: readonly Decision[]): Promise<void>;
}

/** A text as it stands under the person's decisions. */
export interface LookedAt {
  readonly text: string;
  /** Of the text. */
  readonly sha256: string;
  readonly layer: ReviewLayer;
  readonly history: TextHistory;
}

export class AnyText {
  /** Whether a folder holds decisions that lost their text, which may be one that was moved from outside. */
  private readonly strays = new Map<string, Promise<boolean>>();

  constructor(
    private readonly documents: TrialDocuments,
    private readonly reviews: Reviews,
    readonly annotator: string,
  ) {}

  /** Throws `LeftOut` where decisions on the text cannot be read or kept. */
  async history(uri: vscode.Uri): Promise<TextHistory> {
    const open = vscode.workspace.textDocuments.find(
      (one) => !one.isClosed && one.uri.toString() === uri.toString(),
    );
    const state = open && (await this.reviews.named(open));
    if (state === undefined) return this.stored(uri);
    return {
      decisions: state.review.decisions,
      add: async (decisions) => this.reviews.join(state, decisions),
    };
  }

  /** The same with what is found in the text; `text` is what stands there now. */
  async look(uri: vscode.Uri, text: string): Promise<LookedAt> {
    const digest = await sha256(text);
    await this.adopt(uri, digest);
    const history = await this.history(uri);
    const open = this.documents.all().find(({ document }) => document.uri.toString() === uri.toString());
    const known = open && (await this.reviews.settledLayer(open.document));
    if (known !== undefined && open?.document.getText() === text)
      return { text, sha256: digest, layer: known, history };
    // The schema is big and most people never review, so it is not loaded before it is needed.
    const { annotationOf } = await import('../../schema/index.js');
    const session = this.documents.engine.open(text);
    const { layer } = underDecisions(session, history.decisions, placingIn(text, digest), annotationOf);
    return { text, sha256: digest, layer, history };
  }

  /** What is damaged is mended by opening the text, where a person sees it; never by the way. */
  private async stored(uri: vscode.Uri): Promise<TextHistory> {
    const reason = reasonForMemory(uri, this.annotator);
    if (reason !== undefined) throw new LeftOut(vscode.l10n.t('cannot keep decisions: {0}', reason));
    const file = fileOf(uri, this.annotator);
    const read = await file?.read().catch((error: unknown) => {
      throw new LeftOut(vscode.l10n.t('has decisions that cannot be read: {0}', wordsOf(error)));
    });
    const [problem] = read?.problems ?? [];
    if (file !== undefined && problem !== undefined)
      throw new LeftOut(
        vscode.l10n.t(
          'has decisions that cannot be read: {0}, line {1} {2}',
          vscode.workspace.asRelativePath(file.uri),
          problem.line,
          problem.reason,
        ),
      );
    const decisions = read?.decisions ?? [];
    return {
      decisions,
      add: async (more) => {
        await file?.write(mergeHistories(decisions, more)).catch((error: unknown) => {
          throw new LeftOut(vscode.l10n.t('cannot keep decisions: {0}', wordsOf(error)));
        });
      },
    };
  }

  private async adopt(uri: vscode.Uri, digest: string): Promise<void> {
    const folder = vscode.workspace.getWorkspaceFolder(uri);
    if (folder === undefined || reasonForMemory(uri, this.annotator) !== undefined) return;
    const key = folder.uri.toString();
    const known = this.strays.get(key) ?? holdsStrays(folder).catch(() => false);
    this.strays.set(key, known);
    if (!(await known) || (await fileOf(uri, this.annotator)?.exists()) !== false) return;
    await adoptByDigest(uri, digest);
  }
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
