/** One open trial text: its session, fed with every edit. */
import type * as vscode from 'vscode';
import type { Analysis, Annotation, Engine, Said, Session } from '../core/index.js';
import { spanOf } from './positions.js';

/** What is known of one open trial text. */
export interface TrialState {
  readonly document: vscode.TextDocument;
  /** The annotations that touch a range, without claims and checks: quick after an edit. */
  annotationsIn(range: vscode.Range): readonly Annotation[];
  /** Everything, with claims and checks, of the text as it stands; computed when first asked for after an edit. */
  readonly analysis: Analysis;
  /** The same where it is at hand, undefined while a new one is due: for what happens at every key or scroll. */
  readonly settled: Analysis | undefined;
}

export class OpenTrial implements TrialState {
  private session: Session;
  settled: Analysis | undefined;
  /** What the last full analysis took, in milliseconds. */
  lastCost = 0;

  constructor(
    readonly document: vscode.TextDocument,
    private readonly engine: Engine,
    /** What people say of annotations and pairs, at their places in the text as it stands. */
    private readonly said: () => readonly Said[],
  ) {
    this.session = engine.open(document.getText());
  }

  get analysis(): Analysis {
    if (!this.settled) {
      const started = performance.now();
      this.settled = this.session.analysis(this.said());
      this.lastCost = performance.now() - started;
    }
    return this.settled;
  }

  /** Has everything told anew: what people say has changed. */
  unsettle(): void {
    this.settled = undefined;
  }

  annotationsIn(range: vscode.Range): readonly Annotation[] {
    return this.session.annotationsIn(spanOf(this.document, range));
  }

  /** The editor lists the changes of one event so that each offset is right once those before it are applied. */
  apply(changes: readonly vscode.TextDocumentContentChangeEvent[]): void {
    this.settled = undefined;
    for (const change of changes) {
      this.session.edit({ offset: change.rangeOffset, length: change.rangeLength, text: change.text });
    }
  }

  /**
   * Reads on for so many milliseconds; true once every block is read, so that the analysis itself is short. Should the
   * session ever differ from the document it starts afresh: a wrong place is worse than a slow moment.
   */
  readOn(milliseconds: number): boolean {
    const text = this.document.getText();
    if (this.session.text !== text) {
      this.session = this.engine.open(text);
      this.settled = undefined;
    }
    const until = performance.now() + milliseconds;
    while (!this.session.readAhead(blocksAtOnce)) if (performance.now() > until) return false;
    return true;
  }
}

/** Few enough to take about a millisecond even before the compiler has warmed up. */
const blocksAtOnce = 4;
