/** "Comment…": what a comment is to be about, which is a place, a finding or a pair, and its first words. */
import * as vscode from 'vscode';
import type { Span } from '../../../core/index.js';
import type { Anchor } from '../../../schema/index.js';
import { core } from '../../core.js';
import type { TrialDocuments } from '../../documents.js';
import { rangeOf, spanOf } from '../../positions.js';
import type { Reviews } from '../../review/reviews.js';
import { plainLabel } from '../plain-label.js';
import { type AtCursor, annotationsAt } from './at-cursor.js';
import type { CommentThreads } from './comment-threads.js';

/** A place, with the other end of a pair or the rule of a finding. */
export interface Subject extends Span {
  readonly other?: Span;
  readonly rule?: string;
}

/** What a comment is about, as decisions keep it: a place, a pair of places, or a finding. */
export async function subjectOf(
  reviews: Reviews,
  document: vscode.TextDocument,
  { start, end, other, rule }: Subject,
): Promise<{ readonly anchor: Anchor; readonly other?: Anchor; readonly rule?: string }> {
  return {
    anchor: await reviews.anchor(document, { start, end }),
    ...(other === undefined ? {} : { other: await reviews.anchor(document, other) }),
    ...(rule === undefined ? {} : { rule }),
  };
}

/**
 * Begins a comment on the selected words; without a selection on what stands at the cursor, which the person picks where there
 * is more than one thing. `rule` is that of a finding whose light bulb was used.
 */
export async function beginOnSubject(
  documents: TrialDocuments,
  reviews: Reviews,
  threads: CommentThreads,
  at: AtCursor,
  rule: unknown,
): Promise<void> {
  const { document, editor } = at;
  if (!editor.selection.isEmpty && typeof rule !== 'string') return openThread();
  const subjects = subjectsAt(documents, at).filter(
    (one) => typeof rule !== 'string' || one.subject.rule === rule,
  );
  const [only, ...more] = subjects;
  if (only === undefined) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Select the words to comment on, or go to an annotation or a finding.'),
    );
    return;
  }
  const picked =
    more.length === 0
      ? only
      : await vscode.window.showQuickPick(subjects, { title: vscode.l10n.t('Comment on what?') });
  if (picked === undefined) return;
  const { subject } = picked;
  if (subject.rule === undefined && subject.other === undefined) {
    const range = rangeOf(document, subject);
    editor.selection = new vscode.Selection(range.start, range.end);
    return openThread();
  }
  const note = await vscode.window.showInputBox({
    title: picked.label,
    prompt: vscode.l10n.t('What is to be said about it?'),
  });
  if (note === undefined || note.trim() === '') return;
  const thread = crypto.randomUUID();
  threads.openNext(thread);
  await reviews.record(document, [
    { action: 'comment', ...(await subjectOf(reviews, document, subject)), note: note.trim(), thread },
  ]);
}

async function openThread(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.addComment');
}

interface SubjectItem extends vscode.QuickPickItem {
  readonly subject: Subject;
}

/** Annotations, findings and pairs at the cursor. */
function subjectsAt(documents: TrialDocuments, at: AtCursor): readonly SubjectItem[] {
  const { document, editor, layer } = at;
  const t = vscode.l10n.t;
  const { start, end } = spanOf(document, editor.selection);
  const words = (span: Span) => plainLabel(document.getText().slice(span.start, span.end), 60);
  const here = annotationsAt(at);
  const items: SubjectItem[] = here.map((one) => ({
    label: t('“{0}”', words(one)),
    description: one.judged.type,
    subject: { start: one.start, end: one.end },
  }));
  for (const { finding } of layer.findings) {
    if (finding.start > end || finding.end < start) continue;
    items.push({
      label: t('The finding {0}', finding.rule),
      detail: plainLabel(finding.message),
      subject: { start: finding.start, end: finding.end, rule: finding.rule },
    });
  }
  const analysis = documents.get(document)?.settled;
  for (const annotation of analysis?.annotations ?? []) {
    if (analysis === undefined || !here.some((one) => isSame(one, annotation))) continue;
    for (const { part, other } of core().pairsOf(analysis, annotation)) {
      const subject = { start: part.start, end: part.end, other: { start: other.start, end: other.end } };
      if (items.some((item) => item.subject.other !== undefined && isSamePair(item.subject, subject)))
        continue;
      items.push({ label: t('The pair “{0}” and “{1}”', words(part), words(other)), subject });
    }
  }
  return items;
}

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

function isSamePair(a: Subject, b: Subject): boolean {
  return isSame(a, b) && a.other !== undefined && b.other !== undefined && isSame(a.other, b.other);
}
