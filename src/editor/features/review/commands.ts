/** What a person can decide: accept, reject, change, add, take back; ignore and confirm findings; sign off. */
import * as vscode from 'vscode';
import type { ReviewedAnnotation } from '../../../review/layer.js';
import { type MassVerdict, massDrafts } from '../../../review/occurrences.js';
import { signedContent } from '../../../review/sign-off.js';
import type { Judged } from '../../../schema/index.js';
import { sha256 } from '../../../sha256.js';
import { digestOf } from '../../digest.js';
import { spanOf } from '../../positions.js';
import type { Reviews } from '../../review/reviews.js';
import { typeOrder } from '../tree/names.js';
import {
  type AtCursor,
  activeReview,
  annotationAt,
  findingAt,
  isAny,
  isNotRejected,
  isUnchanged,
} from './at-cursor.js';
import { askDrugName } from './link-drug.js';
import { split } from './split.js';
import { askValue } from './value-form.js';

/** `given` is what a key binding says besides. */
type Decide = (reviews: Reviews, at: AtCursor, given?: unknown) => Promise<void>;

/** By the last part of the command's name. */
export const reviewCommands: Readonly<Record<string, Decide>> = {
  accept: (reviews, at) => verdict(reviews, at, 'accept'),
  reject: (reviews, at) => verdict(reviews, at, 'reject'),
  change,
  linkDrug,
  split,
  add,
  takeBack,
  ignoreFinding: (reviews, at) => judgeFinding(reviews, at, 'ignore'),
  confirmFinding: (reviews, at) => judgeFinding(reviews, at, 'confirm'),
  signOff,
};

export function registerReviewCommands(reviews: Reviews): vscode.Disposable {
  const disposables = Object.entries(reviewCommands).map(([name, decide]) =>
    vscode.commands.registerCommand(`trialLens.review.${name}`, async (given?: unknown) => {
      const at = await activeReview(reviews);
      if (at) await decide(reviews, at, given);
    }),
  );
  return vscode.Disposable.from(...disposables);
}

async function verdict(reviews: Reviews, at: AtCursor, action: 'accept' | 'reject'): Promise<void> {
  const one = await annotationAt(at);
  // What a person changed is their word already; accepting the suggestion would take it back.
  if (one === undefined || (action === 'accept' && one.status === 'changed')) return;
  await judge(reviews, at, one, action, one.judged);
}

async function linkDrug(reviews: Reviews, at: AtCursor): Promise<void> {
  const { version } = at.document;
  const one = await annotationAt(
    at,
    (each) => each.judged.type === 'drug' && isNotRejected(each),
    vscode.l10n.t('Trial Lens: there is no drug at the cursor.'),
  );
  const to = one && (await askDrugName(reviews, at, one));
  if (one !== undefined && to !== undefined && isUnchanged(at.document, version))
    await judge(reviews, at, one, 'change', to);
}

async function change(reviews: Reviews, at: AtCursor): Promise<void> {
  const one = await annotationAt(at, isAny);
  if (one === undefined) return;
  const words = at.document.getText().slice(one.start, one.end);
  const to = await askValue(reviews, words, one.judged, { link: () => askDrugName(reviews, at, one) });
  if (to !== undefined) await judge(reviews, at, one, 'change', to);
}

async function judge(
  reviews: Reviews,
  { document }: AtCursor,
  one: ReviewedAnnotation,
  verdict: MassVerdict,
  value: Judged,
): Promise<void> {
  const anchor = await reviews.anchor(document, one);
  const { start, end } = one;
  const here = { start, end, known: one, doubtful: false };
  await reviews.record(
    document,
    massDrafts(verdict, value, [here], () => anchor),
  );
}

/** A key binding may name the type: `"args": { "type": "drug" }`. */
async function add(reviews: Reviews, { document, editor }: AtCursor, given?: unknown): Promise<void> {
  const span = spanOf(document, editor.selection);
  const words = document.getText().slice(span.start, span.end);
  if (words.trim() === '') {
    void vscode.window.showInformationMessage(vscode.l10n.t('Select the words to annotate first.'));
    return;
  }
  const known = typeOrder.find(
    (type) => typeof given === 'object' && given !== null && 'type' in given && given.type === type,
  );
  const annotation = await askValue(reviews, words, undefined, known === undefined ? {} : { known });
  if (annotation === undefined) return;
  await reviews.record(document, [
    { action: 'add', anchor: await reviews.anchor(document, span), annotation },
  ]);
}

/** Makes a decided annotation a suggestion again. */
async function takeBack(reviews: Reviews, at: AtCursor): Promise<void> {
  const one = await annotationAt(at, isAny);
  if (one?.decision === undefined) return;
  await reviews.record(at.document, [{ action: 'retract', replaces: one.decision.id }]);
}

async function judgeFinding(reviews: Reviews, at: AtCursor, action: 'ignore' | 'confirm'): Promise<void> {
  const one = await findingAt(at);
  if (one === undefined) return;
  const { rule, message } = one.finding;
  const note = await vscode.window.showInputBox({
    title:
      action === 'ignore'
        ? vscode.l10n.t('Why is this no mistake?')
        : vscode.l10n.t('What should the authors be asked?'),
    prompt: message,
    validateInput: (text) =>
      action === 'ignore' && text.trim() === '' ? vscode.l10n.t('Give a reason.') : undefined,
  });
  if (note === undefined) return;
  const anchor = await reviews.anchor(at.document, one.finding);
  const replaces = one.decision === undefined ? {} : { replaces: one.decision.id };
  await reviews.record(at.document, [{ action, anchor, rule, message, note: note.trim(), ...replaces }]);
}

/** Signs the text off as it stands, after a question where something is open. */
async function signOff(reviews: Reviews, { document, layer }: AtCursor): Promise<void> {
  const left = layer.suggested - layer.reviewed;
  const open = layer.findings.filter(
    ({ status, finding }) => status === 'open' && finding.severity !== 'info',
  ).length;
  if (left > 0 || open > 0 || layer.orphans.length > 0) {
    const sign = vscode.l10n.t('Sign Off Anyway');
    const answer = await vscode.window.showWarningMessage(
      vscode.l10n.t('Something in this text is still open.'),
      { modal: true, detail: leftInWords(left, open, layer.orphans.length) },
      sign,
    );
    if (answer !== sign) return;
  }
  const state = await reviews.get(document);
  if (state === undefined) return;
  const [text, decisions] = await Promise.all([
    digestOf(document),
    sha256(signedContent(state.review.decisions)),
  ]);
  await reviews.record(document, [{ action: 'sign-off', sha256: text, decisions }]);
}

/** What is still open, a line each. */
function leftInWords(annotations: number, findings: number, orphans: number): string {
  return [
    ...(annotations > 0 ? [vscode.l10n.t('Annotations not reviewed: {0}', annotations)] : []),
    ...(findings > 0 ? [vscode.l10n.t('Findings without an answer: {0}', findings)] : []),
    ...(orphans > 0 ? [vscode.l10n.t('Decisions without a place: {0}', orphans)] : []),
  ].join('\n');
}
