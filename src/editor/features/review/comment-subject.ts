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
  const isOnWords = !editor.selection.isEmpty && typeof rule !== 'string';
  const picked = isOnWords ? selectedWords(editor) : await pickSubject(documents, at, rule);
  if (picked === undefined) return;
  const { subject } = picked;
  // Asked for here, and not in a thread of the editor's own: the editor begins none in a text on which nothing is decided yet.
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

interface SubjectItem extends vscode.QuickPickItem {
  readonly subject: Subject;
}

/** The selection, where it holds any words; says so where it holds none. */
function selectedWords({ document, selection }: vscode.TextEditor): SubjectItem | undefined {
  const subject = wordsAt(document, selection);
  if (subject === undefined) {
    void vscode.window.showInformationMessage(vscode.l10n.t('There are no words here to comment on.'));
    return undefined;
  }
  return { label: quoted(document, subject), subject };
}

/** What stands at the cursor; the person says which where there is more than one thing. */
async function pickSubject(
  documents: TrialDocuments,
  at: AtCursor,
  rule: unknown,
): Promise<SubjectItem | undefined> {
  const subjects = subjectsAt(documents, at).filter(
    (one) => typeof rule !== 'string' || one.subject.rule === rule,
  );
  const [only, ...more] = subjects;
  if (only === undefined) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Select the words to comment on, or go to an annotation or a finding.'),
    );
    return undefined;
  }
  if (more.length === 0) return only;
  return vscode.window.showQuickPick(subjects, { title: vscode.l10n.t('Comment on what?') });
}

/** The words of a range without white space at its ends; of an empty range those of its line. */
export function wordsAt(document: vscode.TextDocument, range: vscode.Range | undefined): Span | undefined {
  if (range === undefined) return undefined;
  const meant = range.isEmpty ? document.lineAt(range.start.line).range : range;
  const { start, end } = spanOf(document, meant);
  const words = document.getText(meant);
  const lead = words.length - words.trimStart().length;
  const tail = words.length - words.trimEnd().length;
  return lead === words.length ? undefined : { start: start + lead, end: end - tail };
}

/** Annotations, findings and pairs at the cursor. */
function subjectsAt(documents: TrialDocuments, at: AtCursor): readonly SubjectItem[] {
  const { document, editor, layer } = at;
  const t = vscode.l10n.t;
  const { start, end } = spanOf(document, editor.selection);
  const words = (span: Span) => wordsOf(document, span);
  const here = annotationsAt(at);
  const items: SubjectItem[] = here.map((one) => ({
    label: quoted(document, one),
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

function quoted(document: vscode.TextDocument, span: Span): string {
  return vscode.l10n.t('“{0}”', wordsOf(document, span));
}

function wordsOf(document: vscode.TextDocument, span: Span): string {
  return plainLabel(document.getText(rangeOf(document, span)), 60);
}

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

function isSamePair(a: Subject, b: Subject): boolean {
  return isSame(a, b) && a.other !== undefined && b.other !== undefined && isSame(a.other, b.other);
}
