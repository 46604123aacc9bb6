/**
 * Reads lists of drug names: the format is told from the first lines, a line that cannot be read is told with its number
 * and the reason, and the rest is taken.
 */
import type { DrugNameRow } from '../../core/index.js';
import { codeListFormat } from './code-list.js';
import { csvFormat } from './csv.js';
import { drugsAtFdaFormat } from './drugs-at-fda.js';
import type { DrugNameFormat, Intake, LineReader, NewName } from './format.js';
import { plainFormat } from './plain.js';
import { rxnormFormat } from './rxnorm.js';

/** Asked in this order; the last one takes everything. */
const formats: readonly DrugNameFormat[] = [
  rxnormFormat,
  drugsAtFdaFormat,
  codeListFormat,
  csvFormat,
  plainFormat,
];

export interface DrugNameProblem {
  /** From 1. */
  readonly line: number;
  /** `malformed`: the line cannot be read; `refused`: its name would be met in ordinary text. */
  readonly kind: 'malformed' | 'refused';
  /** The end of a sentence about the line or its name. */
  readonly reason: string;
}

export interface DrugNameReading {
  /** The format as people name it. */
  readonly format: string;
  readonly names: readonly DrugNameRow[];
  /** In the order of lines; no more than `mostProblems` are kept. */
  readonly problems: readonly DrugNameProblem[];
  readonly malformed: number;
  readonly refused: number;
}

/** So many problems of a file are kept; all are counted. */
export const mostProblems = 1000;

/** So many letters of a refused name are told. */
const mostLettersTold = 60;

/** Why a name is refused, as the core's `whyNoDrugName` tells it; undefined where it may be imported. */
export type Refusal = (name: string) => string | undefined;

/** Reads a whole file at once; of its name only the ending counts. */
export function readDrugNames(text: string, fileName: string, refusal: Refusal): DrugNameReading {
  const file = new DrugNameFile(text, fileName, refusal);
  while (!file.readOn(10_000));
  return file.reading();
}

/** A file that is read some lines at a time, for callers that must stay responsive. */
export class DrugNameFile implements Intake {
  private readonly format: DrugNameFormat;
  private readonly reader: LineReader;
  private readonly names = new Map<string, NewName>();
  private readonly problems: DrugNameProblem[] = [];
  private readonly refusedNames = new Set<string>();
  private readonly counts = { malformed: 0, refused: 0 };
  private readonly lineEnd: string;
  private at = 0;
  lineNumber = 0;
  /** Names in capitals only; where most are, capitals say nothing. */
  private inCapitals = 0;

  constructor(
    private readonly text: string,
    fileName: string,
    private readonly refusal: Refusal,
  ) {
    this.lineEnd = text.includes('\n') ? '\n' : '\r';
    const first = this.firstLines();
    const name = fileName.toLowerCase();
    this.format = formats.find((format) => format.detect(name, first)) ?? plainFormat;
    this.reader = this.format.open(this, first);
  }

  /** Reads up to so many lines; true once the file is read. */
  readOn(lines: number): boolean {
    for (let left = lines; left > 0 && this.at < this.text.length; left--) {
      this.lineNumber += 1;
      this.reader.line(this.nextLine());
    }
    if (this.at < this.text.length) return false;
    if (this.at === this.text.length) this.reader.end?.();
    this.at = this.text.length + 1;
    return true;
  }

  reading(): DrugNameReading {
    const capitalsMeanNothing = this.names.size >= 5 && this.inCapitals > this.names.size * 0.8;
    const names = Array.from(this.names.values(), (name) => rowOf(name, capitalsMeanNothing));
    const problems = [...this.problems].sort((a, b) => a.line - b.line);
    return { format: this.format.title, names, problems, ...this.counts };
  }

  add(name: NewName, line = this.lineNumber): void {
    const key = name.name.toLowerCase();
    if (this.names.has(key) || this.refusedNames.has(key)) return;
    const reason = this.refusal(name.name);
    if (reason !== undefined) {
      this.refusedNames.add(key);
      this.tell('refused', `${JSON.stringify(beginningOf(name.name))} ${reason}`, line);
      return;
    }
    this.names.set(key, name);
    if (!/\p{Ll}/u.test(name.name)) this.inCapitals += 1;
  }

  malformed(reason: string): void {
    this.tell('malformed', `the line ${reason}`, this.lineNumber);
  }

  private tell(kind: DrugNameProblem['kind'], reason: string, line: number): void {
    this.counts[kind] += 1;
    if (this.problems.length < mostProblems) this.problems.push({ line, kind, reason });
  }

  private nextLine(): string {
    const found = this.text.indexOf(this.lineEnd, this.at);
    const end = found < 0 ? this.text.length : found;
    const line = this.text.slice(this.at, this.text[end - 1] === '\r' && end > this.at ? end - 1 : end);
    this.at = Math.min(this.text.length, end + 1);
    return line;
  }

  private firstLines(): readonly string[] {
    const lines = this.text.slice(0, 20_000).split(this.lineEnd, 60);
    return lines
      .map((line) => line.replace(/\r$/, ''))
      .filter((line) => line.trim() !== '' && !line.startsWith('#'))
      .slice(0, 30);
  }
}

const CODE = /^[A-Za-z]{1,6}[- ]?\d[A-Za-z0-9-]*$/;
const SHORT_FORM = /^[A-Z0-9][A-Z0-9/-]{1,5}$/;

/** Guesses the kind of a name whose list does not tell it; short forms count in exactly their letters. */
function rowOf(name: NewName, capitalsMeanNothing: boolean): DrugNameRow {
  const isShort = SHORT_FORM.test(name.name) && !capitalsMeanNothing && name.mention !== 'class';
  const exact = isShort ? { exactCase: true } : {};
  if (name.mention !== undefined) return { ...name, ...exact };
  if (CODE.test(name.name)) return { ...name, mention: 'code', ...exact };
  if (isShort) return { ...name, mention: 'abbreviation', ...exact };
  return { ...name, mention: name.generics === undefined ? 'generic' : 'brand' };
}

/** Enough to know a name again; whole sentences are met where a file is no list at all. */
function beginningOf(name: string): string {
  const letters = [...name];
  return letters.length <= mostLettersTold ? name : `${letters.slice(0, mostLettersTold - 1).join('')}…`;
}
