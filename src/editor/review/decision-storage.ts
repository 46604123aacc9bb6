/**
 * One decision file, wherever it lies. Writing takes in first what another window or machine wrote meanwhile; a file that
 * cannot be read in whole is copied before it is written over, one of a newer version is never touched.
 */
import type { LineProblem } from '../../formats/decisions-file.js';
import { mergeHistories } from '../../review/history.js';
import type { Decision, DecisionsHead } from '../../schema/index.js';

/** The place of one decision file. */
export interface StoragePlace {
  /** Its text; undefined where there is no file. */
  read(): Promise<string | undefined>;
  /** Puts another text in its place, as a whole; false, with nothing done, where it no longer holds `before`. */
  replace(text: string, before: string | undefined): Promise<boolean>;
  /** Keeps a text that could not be read in whole. */
  setAside(text: string): Promise<void>;
}

/** What stands in a decision file. */
export interface ReadFile<Problem> {
  readonly decisions: readonly Decision[];
  readonly problems: readonly Problem[];
  /** True where nothing of it can be used, and it stays as it is. */
  readonly isLeft: boolean;
}

/** The file is of another kind or of a newer version, and stays as it is. */
export class UntouchableFile extends Error {}

export class DecisionStorage {
  /** The text as it was last read or written, so that our own writing is not taken for somebody else's. */
  private lastText: string | undefined;
  /** The decisions in it: whoever asked for them last, a writing must not leave them out. */
  private lastDecisions: readonly Decision[] = [];
  private problems: readonly LineProblem[] = [];
  private untouchable = false;
  private writing: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly place: StoragePlace,
    private readonly head: DecisionsHead,
  ) {}

  /** What stands in the file, with what could not be read; undefined where it has not changed since. */
  async read(): Promise<ReadFile<LineProblem> | undefined> {
    const text = await this.place.read();
    if (text === this.lastText) return undefined;
    this.lastText = text;
    if (text === undefined) {
      this.lastDecisions = [];
      this.untouchable = false;
      return { decisions: [], problems: [], isLeft: false };
    }
    // The schema is big and most people never review, so it is not loaded before it is needed.
    const { readDecisions } = await import('../../formats/decisions-file.js');
    const read = readDecisions(text);
    this.untouchable = !read.ok;
    this.problems = read.problems;
    this.lastDecisions = read.ok ? read.file.decisions : [];
    return { decisions: this.lastDecisions, problems: read.problems, isLeft: !read.ok };
  }

  /** Writes a history, joined with what is on the disk by now; gives back what was written. Rejects where it cannot. */
  async write(decisions: readonly Decision[]): Promise<readonly Decision[]> {
    const turn = this.writing.then(() => this.writeNow(decisions));
    this.writing = turn.catch(() => undefined);
    return turn;
  }

  private async writeNow(decisions: readonly Decision[]): Promise<readonly Decision[]> {
    const { writeDecisions } = await import('../../formats/decisions-file.js');
    for (;;) {
      await this.read();
      if (this.untouchable) throw new UntouchableFile();
      const before = this.lastText;
      const all = mergeHistories(decisions, this.lastDecisions);
      if (this.problems.length > 0 && before !== undefined) {
        await this.place.setAside(before);
        this.problems = [];
      }
      const text = writeDecisions({ head: this.head, decisions: all });
      if (text === before) return all;
      // Another window may have written since: then what it wrote is taken in first.
      if (!(await this.place.replace(text, before))) continue;
      this.lastText = text;
      this.lastDecisions = all;
      return all;
    }
  }
}
