/** The contract of a format of drug names: one plain value, one file, one line in the list. */
import type { DrugNameRow } from '../../core/index.js';

/** A name before it is known whether the list is written in capitals, so that its kind may still be open. */
export type NewName = Omit<DrugNameRow, 'exactCase'>;

/** Where a format puts what it reads. */
export interface Intake {
  /** The line being read, from 1. */
  readonly lineNumber: number;
  /** Takes a name that stands on the line being read or a line before; refuses it where it would cry wolf, with the reason. */
  add(name: NewName, line?: number): void;
  /** Tells what is wrong with the line being read, as the end of a sentence about it. */
  malformed(reason: string): void;
}

export interface LineReader {
  line(text: string): void;
  /** Called behind the last line, for what only the whole file can tell. */
  end?(): void;
}

export interface DrugNameFormat {
  readonly id: 'plain' | 'csv' | 'drugs-at-fda' | 'rxnorm' | 'code-list';
  /** For people, such as "RxNorm RXNCONSO.RRF". */
  readonly title: string;
  /** Whether a file is of this format, told by its name in small letters and its first lines without comments. */
  detect(fileName: string, lines: readonly string[]): boolean;
  open(into: Intake, lines: readonly string[]): LineReader;
}
