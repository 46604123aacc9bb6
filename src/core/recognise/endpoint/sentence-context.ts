/** What a sentence says around an endpoint: roles it gives, whether it speaks of outcomes, whether it is a criterion of entry. */
import {
  type EndpointRole,
  endpointNouns,
  entryCues,
  outcomeCues,
  roleAdjectives,
  roleGlue,
} from '../../lexicon/outcome-words.js';
import type { BlockReading } from '../../text/block-reading.js';
import { NUMBER, SYMBOL, type Tokens } from '../../text/tokens.js';

/** "primary endpoint": where it stands and the role it names; token indexes. */
export interface RoleMarker {
  readonly from: number;
  readonly to: number;
  /** Absent for "primary and secondary endpoints", which leaves the role open. */
  readonly role: EndpointRole | undefined;
}

export interface SentenceContext {
  readonly from: number;
  readonly to: number;
  readonly markers: readonly RoleMarker[];
  /** The marker that begins at a token. */
  readonly markerAt: ReadonlyMap<number, RoleMarker>;
  readonly speaksOfOutcomes: boolean;
  /** True for an item of a list of entry criteria. */
  readonly isEntryCriterion: boolean;
  /** True where complete or partial responses, or another category of response, are spoken of. */
  readonly hasResponse: boolean;
}

/** Reads sentences as they are asked for and keeps the last one: endpoints come in text order. */
export class SentenceContexts {
  private last: SentenceContext | undefined;

  constructor(private readonly block: BlockReading) {}

  at(token: number): SentenceContext {
    const last = this.last;
    if (last !== undefined && token >= last.from && token < last.to) return last;
    const { from, to } = this.block.sentenceAround(token);
    const read = readSentence(this.block.tokens, from, to);
    this.last = read;
    return read;
  }
}

function readSentence(tokens: Tokens, from: number, to: number): SentenceContext {
  const markers: RoleMarker[] = [];
  let outcome = false;
  let entry = false;
  let percent = false;
  let responses = 0;
  for (let i = from; i < to; i++) {
    const kind = tokens.kind[i];
    if (kind === SYMBOL) percent ||= tokens.isSymbol(i, '%');
    else if (kind !== NUMBER && (tokens.id[i] ?? -1) >= 0) {
      const word = tokens.word(i);
      outcome ||= outcomeCues.has(word);
      entry ||= entryCues.has(word);
      if (RESPONSES.has(word) && (word.length > 2 || tokens.raw(i) === word.toUpperCase())) responses++;
      const role = roleAdjectives.get(word);
      const end = role === undefined ? 0 : markerEnd(tokens, i, to);
      if (end > 0) {
        const open = tokens.word(i + 1) === 'and' && roleAdjectives.has(tokens.word(i + 2));
        markers.push({ from: i, to: end, role: open ? undefined : role });
        i = end - 1;
      }
    }
  }
  return {
    from,
    to,
    markers,
    markerAt: new Map(markers.map((marker) => [marker.from, marker])),
    speaksOfOutcomes: markers.length > 0 || outcome || percent,
    isEntryCriterion:
      markers.length === 0 && (isEntryItem(tokens, from, to, percent) || (entry && !outcome && !percent)),
    hasResponse: responses > 1,
  };
}

const RESPONSES = new Set(
  'cr pr sd pd orr dcr response responses respond responded remission recist stable progressive'.split(' '),
);

/** The token after "endpoint", "end point", "outcome measures" that the adjective at `at` qualifies, or 0. */
function markerEnd(tokens: Tokens, at: number, limit: number): number {
  let i = at + 1;
  while (i < limit && i < at + 7) {
    const word = tokens.word(i);
    if (word === 'end' && (tokens.word(i + 1) === 'point' || tokens.word(i + 1) === 'points')) return i + 2;
    if (word === 'end' && tokens.isDash(i + 1) && tokens.word(i + 2).startsWith('point')) return i + 3;
    if (endpointNouns.has(word)) return nounEnd(tokens, i + 1);
    if (!roleGlue.has(word) && !roleAdjectives.has(word) && !tokens.isDash(i)) return 0;
    i++;
  }
  return 0;
}

/** "outcome measure(s)", "Outcomes and Measures". */
function nounEnd(tokens: Tokens, at: number): number {
  let i = at;
  if (tokens.word(i) === 'and' && tokens.word(i + 1).startsWith('measure')) return i + 2;
  if (tokens.word(i).startsWith('measure')) i++;
  if (tokens.isSymbol(i, '(') && tokens.word(i + 1) === 's' && tokens.isSymbol(i + 2, ')')) i += 3;
  return i;
}

/** "• Patients with …", "- Known allergy …": one criterion of many, whose later sentences belong to it too. */
function isEntryItem(tokens: Tokens, from: number, to: number, percent: boolean): boolean {
  let line = from;
  while (line > 0 && from - line < LONGEST_ITEM && !tokens.isBreak(line - 1)) line--;
  if (tokens.isNumber(line)) return tokens.isSymbol(line + 1, '.') && ENTRANTS.has(tokens.word(line + 2));
  const bullet =
    tokens.isSymbol(line, '•') ||
    tokens.isSymbol(line, '*') ||
    tokens.isSymbol(line, '·') ||
    tokens.isDash(line);
  // A short item may name an outcome ("• Overall survival"); a long one without a share is prose on who may enter.
  return bullet && (ENTRANTS.has(tokens.word(line + 1)) || (!percent && to - from > LONGEST_NAME));
}

const LONGEST_ITEM = 400;
const LONGEST_NAME = 14;

const ENTRANTS = new Set(
  'patients participants subjects has have known any history female male women men age aged no presence evidence prior previous adequate main be at life must use current active received pregnant'.split(
    ' ',
  ),
);
