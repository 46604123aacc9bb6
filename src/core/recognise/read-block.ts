/** Reads blocks: every recogniser in order, what an earlier one took being left by the later ones. */
import type { Annotation, Span } from '../../schema/annotation.js';
import type { CompiledDrugNames } from '../lexicon/imported-drugs.js';
import type { SentenceWords } from '../text/about.js';
import type { BlockReading } from '../text/block-reading.js';
import { copyWith } from '../text/copy.js';
import { findHeadings, type Heading } from '../text/headings.js';
import { annotationOf, movedAnnotation } from './annotation-of.js';
import { recognisers } from './index.js';
import { type BlockToRead, OpenBlock } from './open-block.js';
import type { AnnotationParts } from './recogniser.js';
import type { Scanners } from './scanners.js';
import { referenceOf } from './sentence-reference.js';

export interface BlockSentence extends Span {
  /** Which study its own words say it speaks of. */
  readonly words?: SentenceWords;
}

/** What a block holds; offsets of sentences and headings count from its start. */
export interface BlockContent {
  /** In text order, at the places in the whole text that they had when the block was read. */
  readonly annotations: readonly Annotation[];
  /** Where the block stood then. */
  readonly at: number;
  readonly sentences: readonly BlockSentence[];
  readonly headings: readonly Heading[];
  /** Every short form that was looked up, with the answer: the block is stale once an answer changes. */
  readonly asked: ReadonlyMap<string, string | undefined>;
  /** Development codes and letters of regimens that the block itself shows to be drugs. */
  readonly codes: readonly string[];
  /** Those of which it does not tell, with what the record said of them. */
  readonly doubtfulCodes: ReadonlyMap<string, boolean>;
  /** Names unknown to the lexicons that the block itself shows to be drugs. */
  readonly shownNames: readonly string[];
  /** Every name that was asked for, with what the record said of it. */
  readonly askedNames: ReadonlyMap<string, boolean>;
  /** Those of its record, as they were when it was read; undefined where there were none. */
  readonly names: ReadonlySet<string> | undefined;
}

/**
 * Reads blocks side by side, each with a scanner of its own: a recogniser reads all of them before the next one does,
 * since the code of one recogniser stays in the processor's caches and that of all of them does not.
 */
export function readBlocks(
  blocks: readonly BlockToRead[],
  scanners: Scanners,
  drugNames?: CompiledDrugNames,
): readonly BlockContent[] {
  const open = blocks.map((block, i) => new OpenBlock(block, scanners.at(i), drugNames));
  for (const recogniser of recognisers) for (const block of open) block.find(recogniser);
  return open.map(contentOf);
}

function contentOf(open: OpenBlock): BlockContent {
  const { block, found, asked, doubtfulCodes, askedNames } = open;
  const { text, at, names } = open.source;
  const sentences = sentenceSpans(block);
  const annotations: Annotation[] = [];
  for (const parts of inTextOrder(found)) annotations.push(annotationOf(parts, text, at));
  const codes = codesIn(annotations, doubtfulCodes);
  const headings = findHeadings(text);
  const shownNames = open.shown.length === 0 ? NO_CODES : open.shown;
  return { annotations, at, sentences, headings, asked, codes, doubtfulCodes, shownNames, askedNames, names };
}

/** The annotations of several recognisers in text order; a block with few has them in order as they were found. */
function inTextOrder(found: AnnotationParts[]): readonly AnnotationParts[] {
  for (let i = 1; i < found.length; i++) {
    const before = found[i - 1];
    const here = found[i];
    if (before !== undefined && here !== undefined && byPlace(before, here) > 0) return found.sort(byPlace);
  }
  return found;
}

const NO_CODES: readonly string[] = [];

function codesIn(
  annotations: readonly Annotation[],
  doubtful: ReadonlyMap<string, boolean>,
): readonly string[] {
  let codes: Set<string> | undefined;
  for (const one of annotations) {
    if (one.type !== 'drug' || (one.mention !== 'code' && one.mention !== 'regimen')) continue;
    if (doubtful.has(one.text)) continue;
    codes ??= new Set();
    codes.add(one.text);
  }
  return codes === undefined ? NO_CODES : [...codes];
}

function byPlace(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** Adds the annotations of a block that begins at an offset of the whole text now. */
export function placeAnnotations(content: BlockContent, at: number, into: Annotation[]): void {
  const by = at - content.at;
  for (const one of content.annotations) into.push(by === 0 ? one : movedAnnotation(one, by));
}

function sentenceSpans(block: BlockReading): readonly BlockSentence[] {
  const spans: BlockSentence[] = [];
  for (let i = 0; i < block.sentenceCount; i++) {
    const { from, to } = block.sentence(i);
    if (to <= from) continue;
    const span = { start: block.tokens.startOf(from), end: block.tokens.endOf(to - 1) };
    const words = referenceOf(block, from, to);
    spans.push(words === undefined ? span : copyWith(span, { words }));
  }
  return spans;
}
