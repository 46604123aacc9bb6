/**
 * The reviews of the open texts: decisions are recorded here and nowhere else. They follow every edit, are saved half
 * a second after a change and before the window closes, and join with what another window writes.
 */
import * as vscode from 'vscode';
import type { CompiledDrugNames, Span } from '../../core/index.js';
import { adjudicatedLayer } from '../../review/adjudication.js';
import { anchorOf } from '../../review/anchor.js';
import { Clock } from '../../review/clock.js';
import { reviewFolder } from '../../review/file-names.js';
import { JointSteps } from '../../review/joint-steps.js';
import { type ReviewLayer, reviewLayer } from '../../review/layer.js';
import { type Draft, OpenReview, type Stamp } from '../../review/open-review.js';
import type { Anchor, Decision } from '../../schema/index.js';
import { digestOf } from '../digest.js';
import type { TrialDocuments } from '../documents.js';
import { guard } from '../guard.js';
import { annotatorName } from './annotator.js';
import { followLate, followRenames } from './follow-files.js';
import { type Kept, type ReviewState, readKept, unbar, writeKept } from './kept.js';
import { ReviewNotices } from './notices.js';
import { Saving } from './saving.js';
import type { SetAside } from './set-aside.js';
import { editsOf, Telling } from './telling.js';
import { fileOf, isLayerName, reasonForMemory } from './where-kept.js';

/** Milliseconds from the first decision that is not yet written to the file. */
const saveDelay = 500;

export class Reviews implements vscode.Disposable {
  private readonly open = new Map<vscode.TextDocument, Promise<Kept | undefined>>();
  private readonly known = new Map<vscode.TextDocument, Kept>();
  private readonly changed = new Telling();
  private readonly notices: ReviewNotices;
  private readonly clock = new Clock(Date.now);
  /** Steps of this session over several texts; both layers share them. */
  readonly joint: JointSteps;
  private readonly disposables: vscode.Disposable[];

  /** Fired when decisions on a text, or their places, have changed. */
  readonly onDidChange = this.changed.event;

  /** The layer in which disagreements are settled; of that layer itself, the same. */
  readonly adjudicated: Reviews;

  /** `keptAs` stands for the annotator in the name of the files; without one they are the person's own. */
  constructor(
    private readonly documents: TrialDocuments,
    private readonly aside: SetAside,
    private readonly keptAs?: string,
    joint = new JointSteps(),
  ) {
    const { log } = documents;
    this.joint = joint;
    this.adjudicated = keptAs === undefined ? new Reviews(documents, aside, adjudicatedLayer, joint) : this;
    this.notices = new ReviewNotices(log);
    if (keptAs === undefined) void aside.writeAll();
    const watcher = vscode.workspace.createFileSystemWatcher(`**/${reviewFolder}/**/*.json`);
    const fromDisk = guard(log, 'decisions', Promise.resolve(), (uri: vscode.Uri) => this.reread(uri));
    this.disposables = [
      this.changed,
      watcher,
      watcher.onDidChange(fromDisk),
      watcher.onDidCreate(fromDisk),
      documents.onDidChange(({ document, state }) => {
        if (state) void this.get(document);
      }),
      vscode.workspace.onDidChangeTextDocument(
        guard(log, 'decisions', undefined, (event) => this.edited(event)),
      ),
      vscode.workspace.onDidSaveTextDocument(
        guard(log, 'decisions', undefined, (document) => void this.renew(document)),
      ),
      // What is not yet written goes into the file before that moves.
      vscode.workspace.onWillRenameFiles((event) => event.waitUntil(this.flush())),
      vscode.workspace.onDidRenameFiles(
        guard(log, 'decisions of renamed files', undefined, ({ files }) =>
          this.keptAs === undefined ? followRenames(files) : undefined,
        ),
      ),
      vscode.workspace.onDidCloseTextDocument(
        guard(log, 'decisions', undefined, (document) => void this.forget(document)),
      ),
      vscode.workspace.onDidGrantWorkspaceTrust(() => unbar(this.known.values())),
    ];
  }

  /** The drug names that the person brought along, as texts are read with. */
  get drugNames(): CompiledDrugNames | undefined {
    return this.documents.drugNames;
  }

  /** The review of a trial text, read from its file the first time; undefined where it is no trial text. */
  async get(document: vscode.TextDocument): Promise<ReviewState | undefined> {
    if (this.documents.get(document) === undefined) return undefined;
    let opening = this.open.get(document);
    if (opening === undefined) {
      opening = this.begin(document, (await annotatorName(false)) ?? '');
      this.open.set(document, opening);
    }
    return opening;
  }

  /** The same where it is at hand. */
  peek(document: vscode.TextDocument): ReviewState | undefined {
    return this.known.get(document);
  }

  /** Does something for every text whose decisions are at hand. */
  forEach(work: (document: vscode.TextDocument) => void): void {
    for (const document of [...this.known.keys()]) work(document);
  }

  /** What was found in a text as it stands, under the decisions on it; undefined until both are at hand. */
  layer(document: vscode.TextDocument): ReviewLayer | undefined {
    const kept = this.known.get(document);
    const analysis = this.documents.get(document)?.settled;
    if (kept === undefined || analysis === undefined) return undefined;
    const { decisions } = kept.review;
    if (kept.layer?.analysis !== analysis || kept.layer.decisions !== decisions) {
      const layer = reviewLayer(analysis.suggestions, analysis.findings, decisions, (one) =>
        kept.review.place(one),
      );
      kept.layer = { analysis, decisions, layer };
    }
    return kept.layer.layer;
  }

  /**
   * The same once a new analysis that is due is at hand; undefined for what is no trial text. `isQuick` where it does not matter
   * that the last decision may not have been heard by everybody yet.
   */
  async settledLayer(document: vscode.TextDocument, isQuick = false): Promise<ReviewLayer | undefined> {
    if (!isQuick) this.changed.now();
    const state = await this.get(document);
    const settled = state && (await this.documents.settled(document));
    // A person who decides right after an edit means the text as it stands, so the analysis comes before its time.
    return settled?.analysis && this.layer(document);
  }

  /** An anchor at a place of the text as it stands. */
  async anchor(document: vscode.TextDocument, span: Span): Promise<Anchor> {
    const text = document.getText();
    return anchorOf(text, span, await digestOf(document));
  }

  /** Records decisions as one step. Asks for the person's name where nobody knows it; false where none was given. */
  async record(document: vscode.TextDocument, drafts: readonly Draft[]): Promise<boolean> {
    const kept = await this.named(document);
    if (kept === undefined) return false;
    const stamp = this.stampsOf(kept.annotator);
    kept.review.record(drafts.map((draft): Decision => ({ ...draft, ...stamp() })));
    this.joint.decided(stamp().at);
    this.tell(kept);
    return true;
  }

  /** Takes in decisions of a step over several texts, which is taken back as one. */
  join({ document }: ReviewState, decisions: readonly Decision[]): void {
    const kept = this.known.get(document);
    if (kept === undefined) return;
    kept.review.join(decisions);
    this.tell(kept);
  }

  /** Takes the last step of this session back, or forth; says how many decisions that were. */
  async step(document: vscode.TextDocument, direction: 'undo' | 'redo'): Promise<number> {
    const kept = await this.named(document);
    if (kept === undefined) return 0;
    const stamp = this.stampsOf(kept.annotator);
    const count = kept.review[direction](stamp);
    if (count === 0) return 0;
    this.joint.stepped(stamp().at);
    this.tell(kept);
    return count;
  }

  /** Writes everything that is not yet written. */
  async flush(): Promise<void> {
    if (this.adjudicated !== this) await this.adjudicated.flush();
    await Promise.all([...this.known.values()].map(({ saving }) => saving.settled()));
  }

  dispose(): void {
    if (this.adjudicated !== this) this.adjudicated.dispose();
    for (const { saving } of this.known.values()) saving.cancel();
    for (const disposable of this.disposables) disposable.dispose();
  }

  /** The review under the person's name, which may have to be asked for; undefined where none was given. */
  async named(document: vscode.TextDocument): Promise<Kept | undefined> {
    await this.get(document);
    const kept = this.known.get(document);
    if (kept === undefined || kept.annotator !== '') return kept;
    const name = await annotatorName(true);
    if (name === undefined) return undefined;
    const begun = this.begin(document, name);
    this.open.set(document, begun);
    return begun;
  }

  private async begin(document: vscode.TextDocument, annotator: string): Promise<Kept | undefined> {
    const barred = reasonForMemory(document.uri, annotator);
    const isNobody = annotator === '' || isLayerName(annotator);
    const file = isNobody ? undefined : fileOf(document.uri, this.keptAs ?? annotator);
    const text = document.getText();
    const digest = await digestOf(document);
    const kept: Kept = {
      document,
      annotator,
      review: new OpenReview(text, digest),
      inMemory: barred,
      barred,
      file,
      saving: new Saving(() => this.write(kept), saveDelay),
      layer: undefined,
    };
    // The other layer's file moves with the person's own.
    await readKept(kept, digest, this.keptAs === undefined, this.notices, this.aside);
    if (document.isClosed) return undefined;
    // Edits that came while the file was being read.
    if (document.getText() !== text) {
      kept.review.edit([{ offset: 0, length: text.length, text: document.getText() }], document.getText());
    }
    this.known.set(document, kept);
    this.changed.fire(document);
    return kept;
  }

  private edited(event: vscode.TextDocumentChangeEvent): void {
    const kept = this.known.get(event.document);
    const edits = editsOf(event);
    if (kept === undefined || edits.length === 0) return;
    kept.review.edit(edits, event.document.getText());
    kept.layer = undefined;
  }

  /** Once a text is saved, what its old context would not find again is anchored in the text as it is. */
  private async renew(document: vscode.TextDocument): Promise<void> {
    const kept = this.known.get(document);
    if (kept === undefined || kept.annotator === '') return;
    const text = document.getText();
    const digest = await digestOf(document);
    if (document.getText() !== text) return;
    if (kept.review.renewed(digest, () => crypto.randomUUID()).length > 0) this.tell(kept);
  }

  /** Stamps for the decisions of one step, which are all made at one moment. */
  stampsOf(annotator: string): () => Stamp {
    const at = this.clock.next();
    return () => ({ by: annotator, at, id: crypto.randomUUID() });
  }

  private tell(kept: Kept): void {
    this.changed.soon(kept.document);
    if (kept.barred === undefined) kept.saving.soon();
    else this.notices.barred(kept.document, kept.barred);
  }

  private async write(kept: Kept): Promise<boolean> {
    const written = await writeKept(kept, this.notices, this.aside);
    if (written === undefined) return false;
    this.take(kept, written);
    // What a closed text waited for goes along where that was renamed meanwhile.
    if (kept.document.isClosed) await followLate(kept.document.uri);
    return true;
  }

  private take(kept: Kept, decisions: readonly Decision[]): void {
    const before = kept.review.decisions.length;
    kept.review.merge(decisions);
    if (kept.review.decisions.length !== before) this.changed.fire(kept.document);
  }

  /** Another window, or git, wrote a decision file. */
  private async reread(uri: vscode.Uri): Promise<void> {
    for (const kept of this.known.values()) {
      if (kept.file?.uri.toString() !== uri.toString()) continue;
      const read = await kept.file.read().catch(() => {
        // The next try takes it in.
        if (kept.barred === undefined) kept.saving.failed();
      });
      if (!read) continue;
      this.notices.unread(read);
      this.take(kept, read.decisions);
      // What the other one did not know of goes into the file again.
      const isMore = kept.review.decisions.length > read.decisions.length;
      if (isMore && kept.barred === undefined) kept.saving.soon();
    }
  }

  private async forget(document: vscode.TextDocument): Promise<void> {
    const kept = this.known.get(document);
    this.open.delete(document);
    this.known.delete(document);
    await kept?.saving.settled();
    await followLate(document.uri);
  }
}
