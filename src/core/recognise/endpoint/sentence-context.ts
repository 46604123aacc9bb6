/** What a sentence says around an endpoint: roles it gives, whether it speaks of outcomes, whether it is a criterion of entry. */
import { type EndpointRole, endpointNouns, roleAdjectives, roleGlue } from '../../lexicon/outcome-words.js';
import {
  CUES_BACKGROUND,
  CUES_BASELINE,
  CUES_ENTRY,
  CUES_OUTCOME,
  CUES_RESPONSE,
  NAMES_ROLE,
} from '../../lexicon/vocabulary.js';
import type { BlockReading } from '../../text/block-reading.js';
import { NUMBER, SYMBOL, type Tokens } from '../../text/tokens.js';
import { WordSet, wordSet } from '../../text/word-set.js';

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
  readonly speaksOfOutcomes: boolean;
  /** True where it tells who took part: ages, comorbidities. */
  readonly isBaseline: boolean;
  /** True where it tells how a drug works or what was known before. */
  readonly isBackground: boolean;
  /** True for an item of a list of entry criteria. */
  readonly isEntryCriterion: boolean;
  /** True where complete or partial responses, or another category of response, are spoken of. */
  readonly hasResponse: boolean;
}

/** Reads sentences as they are asked for, each once. */
export class SentenceContexts {
  private last: SentenceContext | undefined;
  private readonly read = new Map<number, SentenceContext>();

  constructor(private readonly block: BlockReading) {}

  at(token: number): SentenceContext {
    const last = this.last;
    if (last !== undefined && token >= last.from && token < last.to) return last;
    const { from, to } = this.block.sentenceAround(token);
    const known = this.read.get(from) ?? readSentence(this.block, from, to);
    this.read.set(from, known);
    this.last = known;
    return known;
  }

  /** The markers of all sentences read so far, in text order. */
  markers(): readonly RoleMarker[] {
    const all: RoleMarker[] = [];
    for (const { markers } of this.read.values()) all.push(...markers);
    return all.sort((a, b) => a.from - b.from);
  }
}

function readSentence(block: BlockReading, from: number, to: number): SentenceContext {
  const { tokens } = block;
  let markers: RoleMarker[] | undefined;
  let cues = 0;
  let percent = false;
  let measured = false;
  let responses = 0;
  for (let i = from; i < to; i++) {
    const flags = tokens.flags[i] ?? 0;
    if (flags === 0) {
      const kind = tokens.kind[i];
      if (kind === SYMBOL) percent ||= tokens.isSymbol(i, '%');
      else if (kind === NUMBER) measured ||= isBe(tokens, i - 1);
      continue;
    }
    // "all-cause mortality" tells of no cause.
    if ((flags & CUES_BACKGROUND) === 0 || !tokens.isDash(i - 1)) cues |= flags;
    measured ||= tokens.isOneOf(i, COMPARED) && isBe(tokens, i - 1) && !tokens.isOneOf(i + 1, WITH);
    if ((flags & CUES_RESPONSE) !== 0 && isResponse(tokens, i)) responses++;
    if ((flags & NAMES_ROLE) === 0) continue;
    const role = roleAdjectives.get(tokens.word(i));
    const end = role === undefined ? bareMarkerEnd(tokens, i) : markerEnd(tokens, i, to);
    if (end === 0) continue;
    const open = tokens.word(i + 1) === 'and' && roleAdjectives.has(tokens.word(i + 2));
    markers ??= [];
    markers.push({ from: i, to: end, role: open ? undefined : role });
    for (; i < end - 1; i++) cues |= tokens.flags[i] ?? 0;
  }
  const named = markers !== undefined;
  const outcome = (cues & CUES_OUTCOME) !== 0;
  const isBaseline = !named && ((cues & CUES_BASELINE) !== 0 || tellsAges(tokens, from, to));
  return {
    from,
    to,
    markers: markers ?? NO_MARKERS,
    speaksOfOutcomes: named || (!isBaseline && (outcome || percent || measured)),
    isBaseline,
    isBackground: !named && !percent && (cues & CUES_BACKGROUND) !== 0,
    isEntryCriterion:
      !named &&
      (isEntryItem(block, from, to, percent) ||
        ((cues & CUES_ENTRY) !== 0 && ((!outcome && !percent) || opensWithEntry(tokens, from, to)))),
    hasResponse: responses > 1,
  };
}

const COMPARED = wordSet('compared');
const WITH = wordSet('with to');
const NO_MARKERS: readonly RoleMarker[] = [];

/** "Eligible adults had …", "Exclusion criteria were …". */
function opensWithEntry(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + 5); i++) if (tokens.isOneOf(i, ENTRY_OPENINGS)) return true;
  return false;
}

const ENTRY_OPENINGS = new WordSet('eligible eligibility inclusion exclusion excluded ineligible'.split(' '));

/** "Clearance time was 32 h": a figure is given for something; "there were 12 …" only counts. */
function isBe(tokens: Tokens, i: number): boolean {
  const word = tokens.word(i);
  return (word === 'was' || word === 'were') && tokens.word(i - 1) !== 'there';
}

/** "CR" counts as a response in capitals only. */
function isResponse(tokens: Tokens, i: number): boolean {
  const word = tokens.word(i);
  return word.length > 2 || tokens.raw(i) === word.toUpperCase();
}

/** "The mean age was 62 years": a sentence on who took part. */
function tellsAges(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + LONGEST_OPENING); i++) {
    if (!tokens.isOneOf(i, AGE)) continue;
    const before = tokens.word(i - 1);
    const next = tokens.word(i + 1);
    if (before === 'mean' || before === 'median' || before === 'average' || next === 'was' || next === 'of')
      return true;
  }
  return false;
}

const AGE = wordSet('age');
const LONGEST_OPENING = 12;

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

/** "Outcomes were", "Outcome measures included:" without an adjective: the token behind the noun, or 0. */
function bareMarkerEnd(tokens: Tokens, at: number): number {
  const end = nounEnd(tokens, at + 1);
  const next = tokens.word(end);
  const isPlural = tokens.word(end - 1).endsWith('s');
  // "X and Y were the outcomes."
  const article = tokens.word(at - 1) === 'the' ? at - 1 : at - 2;
  const verb = tokens.word(article) === 'the' ? article - 1 : at - 1;
  const isSaid = tokens.word(verb) === 'was' || tokens.word(verb) === 'were';
  if (isSaid && (tokens.isSymbol(end, '.') || tokens.isSymbol(end, ',') || end >= tokens.count)) return end;
  return (isPlural && (next === 'were' || next === 'are')) ||
    next === 'included' ||
    next === 'include' ||
    next === ':'
    ? end
    : 0;
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
function isEntryItem(block: BlockReading, from: number, to: number, percent: boolean): boolean {
  const { tokens } = block;
  const line = Math.max(block.lineStart(from), from - LONGEST_ITEM);
  if (tokens.isNumber(line)) return tokens.isSymbol(line + 1, '.') && tokens.isOneOf(line + 2, ENTRANTS);
  const bullet =
    tokens.isSymbol(line, '•') ||
    tokens.isSymbol(line, '*') ||
    tokens.isSymbol(line, '·') ||
    tokens.isDash(line);
  // A short item may name an outcome ("• Overall survival"); a long one without a share is prose on who may enter.
  return bullet && (tokens.isOneOf(line + 1, ENTRANTS) || (!percent && to - from > LONGEST_NAME));
}

const LONGEST_ITEM = 400;
const LONGEST_NAME = 14;

const ENTRANTS = new WordSet(
  'patients participants subjects has have known any history female male women men age aged no presence evidence prior previous adequate main be at life must use current active received pregnant'.split(
    ' ',
  ),
);
