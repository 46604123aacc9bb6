/**
 * The one pass over the characters: words, numbers with their printed form and value, symbols, line breaks.
 *
 * Every recogniser reads these tokens. Words carry the number under which the vocabulary knows them, found by a hash
 * that is made while scanning, so that no string is cut out unless somebody asks for it. Linear in the length of the text.
 */
import {
  classOf,
  DIGIT,
  fold,
  foldText,
  LETTER,
  LINE_BREAK,
  OTHER,
  SPACE,
  SUPERSCRIPT,
} from './characters.js';
import { printedNumber, scanNumber } from './numbers.js';

export const WORD = 1;
export const NUMBER = 2;
/** One punctuation mark or sign. */
export const SYMBOL = 3;
export const BREAK = 4;
/** A run of raised digits that follows a number. */
export const RAISED = 5;

/** The words that lexicons know: found by hash, checked letter by letter. */
export interface Vocabulary {
  /** The number of a word given by the hash of its folded code units and where these stand, or -1. */
  find(hash: number, folded: Uint16Array, start: number, end: number): number;
  /** The folded word of that number. */
  word(id: number): string;
  /** Bits that say what the word may begin or be, as the lexicons set them. */
  flags(id: number): number;
}

export class Tokens {
  text = '';
  count = 0;
  kind: Uint8Array = new Uint8Array(1024);
  start: Int32Array = new Int32Array(1024);
  end: Int32Array = new Int32Array(1024);
  /** Vocabulary number of a word, or -1. */
  id: Int32Array = new Int32Array(1024);
  /** What the vocabulary says of the word: see `lexicon/vocabulary.ts`. */
  flags: Int32Array = new Int32Array(1024);
  /** Value of a number. */
  value: Float64Array = new Float64Array(1024);
  /** The code units of the text: reading them here is several times as fast as asking the string. */
  private codes: Uint16Array = new Uint16Array(4096);
  /** The same folded, inside words only. */
  private folded: Uint16Array = new Uint16Array(4096);
  /** Folded words that the vocabulary does not know, once they were asked for. */
  private unknown: (string | undefined)[] = [];

  constructor(private readonly vocabulary: Vocabulary) {}

  /** Scans a text from its first to its last character; what was scanned before is gone. */
  read(text: string): this {
    const length = text.length;
    this.text = text;
    this.count = 0;
    if (length > this.codes.length) {
      this.codes = new Uint16Array(length * 2);
      this.folded = new Uint16Array(length * 2);
    }
    const codes = this.codes;
    for (let i = 0; i < length; i++) codes[i] = text.charCodeAt(i);
    let at = 0;
    while (at < length) {
      const code = codes[at] ?? 0;
      switch (classOf(code)) {
        case SPACE:
          at++;
          break;
        case LETTER:
          at = this.readWord(at);
          break;
        case DIGIT:
          at = this.readNumber(at);
          break;
        case LINE_BREAK:
          at = this.add(BREAK, at, code === 13 && at + 1 < length && codes[at + 1] === 10 ? at + 2 : at + 1);
          break;
        case SUPERSCRIPT:
          at = this.readRaised(at);
          break;
        default:
          at = this.isBarePoint(at) ? this.readNumber(at) : this.add(SYMBOL, at, at + 1);
      }
    }
    return this;
  }

  /** The token's characters as they stand; empty outside the block. */
  raw(i: number): string {
    return i < 0 || i >= this.count ? '' : this.text.slice(this.start[i], this.end[i]);
  }

  /** A word folded to lower case without accents; a symbol or number as it stands; empty outside the block. */
  word(i: number): string {
    if (i < 0 || i >= this.count) return '';
    const id = this.id[i] ?? -1;
    if (id >= 0) return this.vocabulary.word(id);
    if (this.kind[i] !== WORD) return this.raw(i);
    const known = this.unknown[i];
    if (known !== undefined) return known;
    const word = foldText(this.raw(i));
    this.unknown[i] = word;
    return word;
  }

  isWord(i: number): boolean {
    return i >= 0 && i < this.count && this.kind[i] === WORD;
  }

  isNumber(i: number): boolean {
    return i >= 0 && i < this.count && this.kind[i] === NUMBER;
  }

  isBreak(i: number): boolean {
    return i >= 0 && i < this.count && this.kind[i] === BREAK;
  }

  /** True where the token is this one symbol. */
  isSymbol(i: number, symbol: string): boolean {
    return (
      i >= 0 &&
      i < this.count &&
      this.kind[i] === SYMBOL &&
      this.codes[this.start[i] ?? 0] === symbol.charCodeAt(0)
    );
  }

  /** True where a dash of any kind stands: hyphen, en dash, minus. */
  isDash(i: number): boolean {
    if (i < 0 || i >= this.count || this.kind[i] !== SYMBOL) return false;
    const code = this.codes[this.start[i] ?? 0] ?? 0;
    return (
      code === 45 ||
      (code >= 0x2010 && code <= 0x2014) ||
      code === 0x2212 ||
      code === 0xff0d ||
      code === 0xfe63
    );
  }

  /** True where nothing stands between this token and the one before it. */
  touches(i: number): boolean {
    return i > 0 && i < this.count && this.start[i] === this.end[i - 1];
  }

  startOf(i: number): number {
    return this.start[i] ?? this.text.length;
  }

  endOf(i: number): number {
    return this.end[i] ?? this.text.length;
  }

  valueOf(i: number): number {
    return this.value[i] ?? Number.NaN;
  }

  /** A number as printed, without grouping marks and with a full stop as decimal sign: "16.0", "1254", "0.62". */
  printed(i: number): string {
    return printedNumber(this.text, this.startOf(i));
  }

  private readWord(at: number): number {
    const { codes, folded } = this;
    const length = this.text.length;
    let hash = HASH_SEED;
    let end = at;
    for (; end < length; end++) {
      const code = codes[end] ?? 0;
      const kind = classOf(code);
      if (kind !== LETTER && kind !== DIGIT && kind !== SUPERSCRIPT) break;
      const plain = fold(code);
      folded[end] = plain;
      hash = Math.imul(hash ^ plain, HASH_FACTOR);
    }
    const index = this.count;
    this.add(WORD, at, end);
    const id = this.vocabulary.find(hash, folded, at, end);
    this.id[index] = id;
    this.flags[index] = id < 0 ? 0 : this.vocabulary.flags(id);
    return end;
  }

  private readNumber(at: number): number {
    const found = scanNumber(this.text, at);
    // ".5.3" and the second point of "9..3" open no number after all.
    if (found.end === at) return this.add(SYMBOL, at, at + 1);
    const index = this.count;
    this.add(NUMBER, at, found.end);
    this.value[index] = found.value;
    return found.end;
  }

  private readRaised(at: number): number {
    let end = at;
    while (end < this.text.length && classOf(this.codes[end] ?? 0) === SUPERSCRIPT) end++;
    return this.add(RAISED, at, end);
  }

  /** ".003": a point that opens a number, where no digit or letter stands before it. */
  private isBarePoint(at: number): boolean {
    const code = this.text.charCodeAt(at);
    if (code !== 46 && code !== 0xb7) return false;
    if (classOf(this.text.charCodeAt(at + 1)) !== DIGIT || at + 1 >= this.text.length) return false;
    const before = at === 0 ? OTHER : classOf(this.text.charCodeAt(at - 1));
    return before !== DIGIT && before !== LETTER;
  }

  /** Takes tokens out, given by their indexes in rising order, before anyone has asked for words. */
  drop(indexes: readonly number[]): void {
    let to = indexes[0] ?? this.count;
    for (let from = to, next = 0; from < this.count; from++) {
      if (from === indexes[next]) {
        next++;
        continue;
      }
      this.kind[to] = this.kind[from] ?? 0;
      this.start[to] = this.start[from] ?? 0;
      this.end[to] = this.end[from] ?? 0;
      this.id[to] = this.id[from] ?? -1;
      this.flags[to] = this.flags[from] ?? 0;
      this.value[to] = this.value[from] ?? Number.NaN;
      to++;
    }
    this.count -= indexes.length;
  }

  private add(kind: number, start: number, end: number): number {
    if (this.count === this.kind.length) this.grow();
    const index = this.count++;
    this.kind[index] = kind;
    this.start[index] = start;
    this.end[index] = end;
    this.id[index] = -1;
    this.flags[index] = 0;
    this.value[index] = Number.NaN;
    this.unknown[index] = undefined;
    return end;
  }

  private grow(): void {
    const size = this.kind.length * 2;
    this.kind = widen(new Uint8Array(size), this.kind);
    this.start = widen(new Int32Array(size), this.start);
    this.end = widen(new Int32Array(size), this.end);
    this.id = widen(new Int32Array(size), this.id);
    this.flags = widen(new Int32Array(size), this.flags);
    this.value = widen(new Float64Array(size), this.value);
  }
}

/** FNV-1a over the folded code units. */
const HASH_SEED = 0x811c9dc5 | 0;
const HASH_FACTOR = 0x01000193;

/** The hash under which a vocabulary must keep a folded word for `find` to meet it. */
export function hashWord(folded: string): number {
  let hash = HASH_SEED;
  for (let i = 0; i < folded.length; i++) hash = Math.imul(hash ^ folded.charCodeAt(i), HASH_FACTOR);
  return hash;
}

function widen<T extends { set(from: T): void }>(into: T, from: T): T {
  into.set(from);
  return into;
}
