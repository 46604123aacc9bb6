/**
 * The pipeline on one page:
 *
 *     text → chunks (blocks) → annotations → linked drugs → claims → findings and proofs → status of every figure
 */
import type { Annotation, Drug, Span } from '../schema/annotation.js';
import type { Relation } from '../schema/relation.js';
import { batchesOf } from './batches.js';
import { checkContext } from './checks/context.js';
import { runChecks } from './checks/run.js';
import { type Chunk, Chunks } from './chunks.js';
import { buildClaims } from './claims/index.js';
import type { Analysis, Engine, EngineOptions, Session, TextChange } from './engine.js';
import { buildDocument } from './outline.js';
import { linkDrugs } from './recognise/drug-spelling.js';
import { vocabularyWith } from './recognise/lexicons.js';
import type { BlockToRead } from './recognise/open-block.js';
import { type BlockContent, placeAnnotations, readBlocks } from './recognise/read-block.js';
import { codesOfRecords, misjudgesCodes, nameJudge, namesOfRecords } from './recognise/record-codes.js';
import { Scanners } from './recognise/scanners.js';
import { relateDoses, resolveRelations } from './relations.js';
import { isOfPair, type Said, statedAnnotations } from './said.js';
import { figureStatus } from './status.js';

/** Makes an engine with the given rule settings. Building it is cheap; the lexicons are read on the first text. */
export function createEngine(options: EngineOptions = {}): Engine {
  let scanners: Scanners | undefined;
  const open = (text: string): Session => {
    scanners ??= new Scanners(vocabularyWith(options.drugNames));
    return new TextSession(text, scanners, options);
  };
  return { open, analyse: (text, said) => open(text).analysis(said) };
}

const NOTHING_SAID: readonly Said[] = [];
const NO_RELATIONS: readonly Relation[] = [];

class TextSession implements Session {
  private readonly chunks: Chunks;
  private cache: Analysis | undefined;
  /** What people had said when the text was last analysed. */
  private said: readonly Said[] = NOTHING_SAID;
  /** What linking made of each drug name when the whole text was last analysed, for quick answers after an edit. */
  private links: ReadonlyMap<string, Partial<Drug>> = new Map();
  private longForms: readonly ReadonlyMap<string, string>[] = [];
  /** The development codes of each chunk's record, as of the last time that the whole text was analysed. */
  private codes: readonly ReadonlySet<string>[] = [];
  /** The names unknown to the lexicons that each chunk's record shows to be drugs, as of then. */
  private names: readonly (ReadonlySet<string> | undefined)[] = [];
  private wholeText: string | undefined;
  /** Every chunk before this one is read. */
  private read = 0;

  constructor(
    text: string,
    private readonly scanners: Scanners,
    private readonly options: EngineOptions,
  ) {
    this.chunks = new Chunks(text);
    this.wholeText = text;
    this.define();
  }

  get text(): string {
    this.wholeText ??= this.chunks.text();
    return this.wholeText;
  }

  edit(change: TextChange): void {
    const touched = this.chunks.edit(change);
    this.cache = undefined;
    this.wholeText = undefined;
    this.read = 0;
    if (touched.redefines || this.chunks.list.length !== this.longForms.length) this.define();
  }

  annotationsIn(span: Span): readonly Annotation[] {
    const annotations: Annotation[] = [];
    for (let i = this.chunks.at(span.start); i < this.chunks.list.length; i++) {
      if (this.chunks.startOf(i) > span.end) break;
      this.place(i, annotations);
    }
    const inside = annotations.filter((one) => one.start <= span.end && one.end >= span.start);
    return inside.map((one) => {
      if (one.type !== 'drug') return one;
      const linked = this.links.get(one.name);
      return linked === undefined ? one : { ...one, ...linked };
    });
  }

  readAhead(blocks: number): boolean {
    let left = blocks;
    for (; this.read < this.chunks.list.length; this.read++) {
      if (this.chunks.list[this.read]?.content !== undefined) continue;
      if (left-- <= 0) return false;
      this.content(this.read);
    }
    return true;
  }

  analysis(said: readonly Said[] = NOTHING_SAID): Analysis {
    if (this.cache === undefined || this.said !== said) this.cache = this.analyse(said);
    this.said = said;
    return this.cache;
  }

  private analyse(said: readonly Said[]): Analysis {
    const found: Annotation[] = [];
    this.readChunks((_, index) => this.isUnread(index));
    this.settleCodes();
    for (let i = 0; i < this.chunks.list.length; i++) this.place(i, found);
    const document = buildDocument(this.text, this.chunks);
    const linked = linkDrugs(found, document, this.options.drugNames);
    this.links = linksBetween(found, linked);
    const stated = said.length === 0 ? linked : statedAnnotations(linked, said);
    const relations = said.length === 0 ? NO_RELATIONS : resolveRelations(said.filter(isOfPair), stated);
    const annotations = relations.length === 0 ? stated : relateDoses(stated, relations);
    const claims = buildClaims(annotations, document, relations);
    const context = checkContext(document, annotations, claims);
    const { findings, proofs } = runChecks(context, this.options.rules ?? {});
    return {
      document,
      annotations,
      suggestions: stated === linked ? annotations : linked,
      claims,
      relations,
      findings,
      proofs,
      status: figureStatus(annotations, findings, proofs),
    };
  }

  /** Adds the annotations of a chunk at their place. */
  private place(index: number, into: Annotation[]): void {
    const content = this.content(index);
    if (content === undefined) return;
    placeAnnotations(content, this.chunks.startOf(index), into);
  }

  /** What a chunk holds, read now where it was not read yet or a definition that it rests on has changed. */
  private content(index: number): BlockContent | undefined {
    const chunk = this.chunks.list[index];
    if (chunk === undefined) return undefined;
    if (this.isUnread(index)) this.readBatch([index]);
    return chunk.content;
  }

  private isUnread(index: number): boolean {
    const chunk = this.chunks.list[index];
    return chunk !== undefined && (chunk.content === undefined || isStale(chunk, this.longForms[index]));
  }

  /** Reads the chunks that ask for it. */
  private readChunks(isToRead: (chunk: Chunk, index: number) => boolean): void {
    const indexes: number[] = [];
    this.chunks.list.forEach((chunk, index) => {
      if (isToRead(chunk, index)) indexes.push(index);
    });
    for (const batch of batchesOf(this.chunks.list, indexes)) this.readBatch(batch);
  }

  private readBatch(indexes: readonly number[]): void {
    const contents = readBlocks(
      indexes.map((index) => this.blockToRead(index)),
      this.scanners,
      this.options.drugNames,
    );
    contents.forEach((content, i) => {
      const chunk = this.chunks.list[indexes[i] ?? -1];
      if (chunk !== undefined) chunk.content = content;
    });
  }

  private blockToRead(index: number): BlockToRead {
    const chunk = this.chunks.list[index];
    const longForms = this.longForms[index];
    const codes = this.codes[index];
    return {
      text: chunk?.text.slice(0, chunk.length) ?? '',
      at: this.chunks.startOf(index),
      longForm: (short) => longForms?.get(short),
      isKnownCode: (code) => codes?.has(code) ?? false,
      names: this.names[index],
    };
  }

  /** Reads again the chunks with a code that another chunk of their record has shown to be a drug, or no longer does. */
  private settleCodes(): void {
    const codes = codesOfRecords(this.chunks.list);
    const names = namesOfRecords(this.chunks.list);
    this.codes = codes;
    this.names = names;
    const misjudgesNames = nameJudge();
    this.readChunks(({ content, text }, index) => {
      const known = codes[index];
      if (content === undefined || known === undefined) return false;
      return misjudgesCodes(content, known) || misjudgesNames(content, names[index], text);
    });
  }

  /** Collects each record's definitions; the first one of a short form holds for the whole record. */
  private define(): void {
    const maps: ReadonlyMap<string, string>[] = [];
    let current = new Map<string, string>();
    for (const chunk of this.chunks.list) {
      if (chunk.opensRecord) current = new Map();
      for (const { short, long } of chunk.abbreviations) if (!current.has(short)) current.set(short, long);
      maps.push(current);
    }
    this.longForms = maps;
  }
}

/** True where a short form that the chunk asked for means something else by now. */
function isStale(chunk: Chunk, longForms: ReadonlyMap<string, string> | undefined): boolean {
  for (const [short, answer] of chunk.content?.asked ?? []) if (longForms?.get(short) !== answer) return true;
  return false;
}

/** The value of every drug name that linking changed; both lists hold the same annotations in the same order. */
function linksBetween(
  found: readonly Annotation[],
  linked: readonly Annotation[],
): ReadonlyMap<string, Partial<Drug>> {
  const links = new Map<string, Partial<Drug>>();
  linked.forEach((drug, index) => {
    const before = found[index];
    if (drug.type !== 'drug' || before?.type !== 'drug' || drug === before || links.has(before.name)) return;
    if (drug.name === before.name && drug.parts === before.parts) return;
    const { id: _id, start: _start, end: _end, text: _text, ...value } = drug;
    links.set(before.name, value);
  });
  return links;
}
