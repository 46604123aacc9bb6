/** The status-bar item of the review: how much is decided, by whom, and whether the text is signed off. */
import * as vscode from 'vscode';
import type { ReviewedFinding } from '../../../review/layer.js';
import { reconciliation } from '../../../review/reconciled.js';
import { type SignOffState, signedContent, signOffState } from '../../../review/sign-off.js';
import type { Decision } from '../../../schema/index.js';
import { sha256 } from '../../../sha256.js';
import { digestOf } from '../../digest.js';
import type { TrialDocuments } from '../../documents.js';
import { guard } from '../../guard.js';
import type { Reviews } from '../../review/reviews.js';
import { countsInWords } from '../tree/findings.js';

export function registerReviewProgress(documents: TrialDocuments, reviews: Reviews): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('trialLens.review', vscode.StatusBarAlignment.Right, 89);
  item.name = vscode.l10n.t('Trial Lens: review');
  item.command = 'trialLens.review.start';
  const draw = guard(documents.log, 'progress of the review', Promise.resolve(), () =>
    show(item, documents, reviews),
  );
  void draw();
  return vscode.Disposable.from(
    item,
    reviews.onDidChange(() => void draw()),
    documents.onDidChange(() => void draw()),
    vscode.window.onDidChangeActiveTextEditor(() => void draw()),
  );
}

async function show(item: vscode.StatusBarItem, documents: TrialDocuments, reviews: Reviews): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  const state = document && reviews.peek(document);
  const layer = document && reviews.layer(document);
  if (
    document === undefined ||
    state === undefined ||
    layer === undefined ||
    state.review.decisions.length === 0
  ) {
    item.hide();
    return;
  }
  const signed = await signatureOf(document, state.review.decisions);
  const icon =
    signed.state === 'signed'
      ? '$(verified-filled)'
      : signed.state === 'stale'
        ? '$(warning)'
        : '$(checklist)';
  const trust = documents.get(document)?.settled?.status;
  const { figures, open } = reconciliation(layer.annotations, layer.findings, trust ?? new Map());
  const grave = layer.findings.filter(({ finding }) => finding.severity !== 'info');
  const answers = grave.filter(({ status }) => status !== 'open');
  item.text = [
    `${icon} ${layer.reviewed}/${layer.suggested}`,
    ...(grave.length > 0 ? [`$(issues) ${answers.length}/${grave.length}`] : []),
    ...(open.length === 0 ? ['$(pass-filled)'] : []),
    ...(layer.orphans.length > 0 ? [`$(debug-disconnect) ${layer.orphans.length}`] : []),
  ].join(' ');
  item.tooltip = [
    vscode.l10n.t('Reviewed: {0} of {1}', layer.reviewed, layer.suggested),
    open.length === 0
      ? vscode.l10n.t('All figures reconciled: {0}', figures)
      : vscode.l10n.t('Figures that nothing accounts for yet: {0} of {1}', open.length, figures),
    findingsInWords(answers, grave.length),
    ...(layer.orphans.length > 0
      ? [vscode.l10n.t('Decisions without a place: {0}', layer.orphans.length)]
      : []),
    signOffInWords(signed),
    ...(state.inMemory === undefined ? [] : [vscode.l10n.t('Kept in memory only: {0}', state.inMemory)]),
  ].join('\n');
  item.show();
}

/** The digests of a whole text take their time, and most texts are not signed. */
async function signatureOf(
  document: vscode.TextDocument,
  decisions: readonly Decision[],
): Promise<SignOffState> {
  if (!decisions.some(({ action }) => action === 'sign-off')) return { state: 'none' };
  const [text, content] = await Promise.all([digestOf(document), sha256(signedContent(decisions))]);
  return signOffState(decisions, { text, decisions: content });
}

function findingsInWords(answers: readonly ReviewedFinding[], count: number): string {
  return count === 0
    ? vscode.l10n.t('No findings that need a look')
    : vscode.l10n.t(
        'Findings that need a look: {0}',
        countsInWords(answers, count, vscode.l10n.t) ?? vscode.l10n.t('{0} open', count),
      );
}

function signOffInWords(state: SignOffState): string {
  if (state.state === 'none') return vscode.l10n.t('Not signed off');
  const date = state.at.slice(0, 10);
  if (state.state === 'signed') return vscode.l10n.t('Signed off by {0} on {1}', state.by, date);
  return state.because === 'text'
    ? vscode.l10n.t('The signature of {0} on {1} is stale: the text has changed since', state.by, date)
    : vscode.l10n.t('The signature of {0} on {1} is stale: a decision has changed since', state.by, date);
}
