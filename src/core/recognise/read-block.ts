/** Reads one block: every recogniser in order, what an earlier one took being left by the later ones. */
import type { Annotation, Span } from '../../schema/annotation.js';
import type { CompiledDrugNames } from '../lexicon/imported-drugs.js';
import type { SentenceWords } from '../text/about.js';
import { BlockReading } from '../text/block-reading.js';
import { findHeadings, type Heading } from '../text/headings.js';
import type { Tokens } from '../text/tokens.js';
import { recognisers } from './index.js';
import { takeTokens } from './overlap.js';
import type { AnnotationParts } from './recogniser.js';
import { referenceOf } from './sentence-reference.js';

export interface BlockSentence extends Span {
  /** Which study its own words say it speaks of. */
  readonly words?: SentenceWords;
}

/** What a block holds; offsets count from its start. */
export interface BlockContent {
  readonly parts: readonly Readonly<{ by: string; parts: AnnotationParts }>[];
  readonly sentences: readonly BlockSentence[];
  readonly headings: readonly Heading[];
  /** Every short form that was looked up, with the answer: the block is stale once an answer changes. */
  readonly asked: ReadonlyMap<string, string | undefined>;
}

export type LongForm = (short: string) => string | undefined;

/** Reads the text of one block with a scanner that may be used again afterwards. */
export function readBlock(
  text: string,
  scanner: Tokens,
  longForm: LongForm,
  drugNames?: CompiledDrugNames,
): BlockContent {
  const tokens = scanner.read(text);
  const block = new BlockReading(tokens);
  const asked = new Map<string, string | undefined>();
  const found: AnnotationParts[] = [];
  const parts: { by: string; parts: AnnotationParts }[] = [];
  const taken = new Uint8Array(tokens.count);
  const context = {
    block,
    found,
    drugNames,
    isTaken: (token: number) => taken[token] === 1,
    longForm: (short: string) => {
      const known = asked.get(short);
      if (known !== undefined || asked.has(short)) return known;
      const answer = longForm(short);
      asked.set(short, answer);
      return answer;
    },
  };
  for (const recogniser of recognisers) {
    const by = `recogniser:${recogniser.type}`;
    const first = found.length;
    for (const part of recogniser.find(context)) {
      found.push(part);
      parts.push({ by, parts: part });
    }
    takeTokens(tokens, taken, found, first);
  }
  return { parts, sentences: sentenceSpans(block), headings: findHeadings(text), asked };
}

/** Makes annotations of what a block holds: offsets into the whole text, ids from type and place. */
export function placeAnnotations(content: BlockContent, text: string, at: number, into: Annotation[]): void {
  for (const { by, parts } of content.parts) {
    const start = parts.start + at;
    const end = parts.end + at;
    const placed = {
      ...parts,
      id: `${parts.type}:${start}-${end}`,
      start,
      end,
      text: text.slice(parts.start, parts.end),
      by,
    };
    if (placed.type === 'dose') {
      if (placed.drug !== undefined) placed.drug = shiftId(placed.drug, at);
      if (placed.schedule !== undefined) {
        placed.schedule = placed.schedule.map((part) => ({
          ...part,
          start: part.start + at,
          end: part.end + at,
        }));
      }
    }
    into.push(placed);
  }
}

/** "drug:3-8" moved by 100 is "drug:103-108". */
function shiftId(id: string, by: number): string {
  const [type, place] = id.split(':');
  const [start, end] = (place ?? '').split('-');
  return `${type}:${Number(start) + by}-${Number(end) + by}`;
}

function sentenceSpans(block: BlockReading): readonly BlockSentence[] {
  const spans: BlockSentence[] = [];
  for (let i = 0; i < block.sentenceCount; i++) {
    const { from, to } = block.sentence(i);
    if (to <= from) continue;
    const span = { start: block.tokens.startOf(from), end: block.tokens.endOf(to - 1) };
    const words = referenceOf(block, from, to);
    spans.push(words === undefined ? span : { ...span, words });
  }
  return spans;
}
