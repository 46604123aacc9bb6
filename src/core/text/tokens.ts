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
  isDashCode,
  isInWord,
  LETTER,
  LINE_BREAK,
  OTHER,
  SPACE,
  SUPERSCRIPT,
} from './characters.js';
import { HASH_FACTOR, HASH_SEED, type Vocabulary } from './known-words.js';
import { printedNumber, scanNumber } from './numbers.js';
import type { WordSet } from './word-set.js';

export const WORD = 1;
export const NUMBER = 2;
/** One punctuation mark or sign. */
export const SYMBOL = 3;
export const BREAK = 4;
/** A run of raised digits that follows a number. */
export const RAISED = 5;

let readings = 0;
/** Code units for which a scanner has room from the start: most blocks are shorter. */
const FIRST_ROOM = 1024;

export class Tokens {
  text = '';
  count = 0;
  kind: Uint8Array = new Uint8Array(FIRST_ROOM);
  start: Int32Array = new Int32Array(FIRST_ROOM);
  end: Int32Array = new Int32Array(FIRST_ROOM);
  /** Vocabulary number of a word, or -1. */
  id: Int32Array = new Int32Array(FIRST_ROOM);
  /** What the vocabulary says of the word: see `lexicon/vocabulary.ts`. */
  flags: Int32Array = new Int32Array(FIRST_ROOM);
  /** Value of a number; of anything else what stood there before, so ask `valueOf`. */
  value: Float64Array = new Float64Array(FIRST_ROOM);
  /** The first code unit of each token, which is all of a symbol. */
  private first: Uint16Array = new Uint16Array(FIRST_ROOM);
  /** How many line breaks there are: most blocks have none, and nothing to ask of them. */
  breaks = 0;
  /** The folded code units of the words, at their place in the text. */
  private folded: Uint16Array = new Uint16Array(FIRST_ROOM);
  /** Folded words that the vocabulary does not know, once they were asked for, and in which reading that was. */
  private unknown: string[] = [];
  private unknownOf: Int32Array = new Int32Array(FIRST_ROOM);
  /** Which reading this is of all that scanners have made. */
  reading = 0;
  /** How many numbers have a decimal point, how many a decimal comma, and behind how many stands a comma and a digit. */
  decimalPoints = 0;
  decimalCommas = 0;
  commaPairs = 0;

  constructor(private readonly vocabulary: Vocabulary) {}

  /** Which numbers the words have: see `Vocabulary`. */
  get numbering(): object {
    return this.vocabulary.numbering;
  }

  /** Scans a text from its first to its last character; what was scanned before is gone. */
  read(text: string): this {
    const length = text.length;
    this.text = text;
    this.count = 0;
    this.breaks = 0;
    this.reading = ++readings;
    this.decimalPoints = 0;
    this.decimalCommas = 0;
    this.commaPairs = 0;
    this.hold(length);
    let at = 0;
    while (at < length) {
      const code = text.charCodeAt(at);
      switch (classOf(code)) {
        case SPACE:
          at++;
          break;
        case LETTER:
          at = this.readWord(at, code);
          break;
        case DIGIT:
          at = this.readNumber(at, code);
          break;
        case LINE_BREAK:
          this.breaks++;
          at = this.add(BREAK, at, code === 13 && text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1, code);
          break;
        case SUPERSCRIPT:
          at = this.readRaised(at, code);
          break;
        default:
          at = this.isBarePoint(at, code) ? this.readNumber(at, code) : this.add(SYMBOL, at, at + 1, code);
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
    if (this.unknownOf[i] === this.reading) return this.unknown[i] ?? '';
    const word = foldText(this.raw(i));
    this.unknownOf[i] = this.reading;
    while (this.unknown.length < i) this.unknown.push('');
    this.unknown[i] = word;
    return word;
  }

  /** True where the token is a word, sign or number of a set. */
  isOneOf(i: number, words: WordSet): boolean {
    if (i < 0 || i >= this.count) return false;
    // A set that was made after the vocabulary has numbers that the vocabulary does not know.
    if (this.vocabulary.numbered < words.numbers.length) return words.has(this.word(i));
    const kind = this.kind[i];
    if (kind === SYMBOL)
      return words.signs !== '' && words.signs.includes(this.text[this.start[i] ?? 0] ?? '');
    if (kind !== WORD) return words.holdsDigits && words.has(this.raw(i));
    const id = this.id[i] ?? -1;
    return id >= 0 && id < words.numbers.length && words.numbers[id] === 1;
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
    return i >= 0 && i < this.count && this.kind[i] === SYMBOL && this.first[i] === symbol.charCodeAt(0);
  }

  /** The code unit of a symbol, to compare it with several signs at once; 0 for everything else. */
  signOf(i: number): number {
    return i >= 0 && i < this.count && this.kind[i] === SYMBOL ? (this.first[i] ?? 0) : 0;
  }

  /** True where a dash of any kind stands: hyphen, en dash, minus. */
  isDash(i: number): boolean {
    return isDashCode(this.signOf(i));
  }

  /** True where nothing stands between this token and the one before it. */
  touches(i: number): boolean {
    return i > 0 && i < this.count && this.start[i] === this.end[i - 1] && this.kind[i - 1] !== BREAK;
  }

  startOf(i: number): number {
    return this.start[i] ?? this.text.length;
  }

  endOf(i: number): number {
    return this.end[i] ?? this.text.length;
  }

  valueOf(i: number): number {
    return this.isNumber(i) ? (this.value[i] ?? Number.NaN) : Number.NaN;
  }

  /** A number as printed, without grouping marks and with a full stop as decimal sign: "16.0", "1254", "0.62". */
  printed(i: number): string {
    if (this.id[i] === JOINED) return this.raw(i).replace(',', '.');
    return printedNumber(this.text, this.startOf(i));
  }

  private readWord(at: number, first: number): number {
    const { text, folded } = this;
    const length = text.length;
    let hash = HASH_SEED;
    let end = at;
    let code = first;
    do {
      const plain = fold(code);
      folded[end] = plain;
      hash = Math.imul(hash ^ plain, HASH_FACTOR);
      if (++end === length) break;
      code = text.charCodeAt(end);
    } while (isInWord(code));
    const id = this.vocabulary.find(hash, folded, at, end);
    const index = this.count;
    this.add(WORD, at, end, first);
    this.id[index] = id;
    if (id >= 0) this.flags[index] = this.vocabulary.flags(id);
    return end;
  }

  private readNumber(at: number, first: number): number {
    const plain = this.readPlainNumber(at, first);
    if (plain > at) return plain;
    const found = scanNumber(this.text, at);
    // ".5.3" and the second point of "9..3" open no number after all.
    if (found.end === at) return this.add(SYMBOL, at, at + 1, first);
    if (found.decimals >= 0) {
      if (this.text.charCodeAt(found.decimals - 1) === 44) this.decimalCommas++;
      else this.decimalPoints++;
    } else if (this.text.charCodeAt(found.end) === 44) this.commaPairs++;
    this.value[this.count] = found.value;
    return this.add(NUMBER, at, found.end, first);
  }

  /** Most numbers are a few digits without decimals or groups; returns `at` where more may belong to it. */
  private readPlainNumber(at: number, first: number): number {
    const { text } = this;
    let end = at;
    let value = 0;
    for (let code = first; code >= 48 && code <= 57; code = text.charCodeAt(++end)) {
      value = value * 10 + (code - 48);
    }
    const after = text.charCodeAt(end + 1);
    // What goes on with a digit after one more character may be grouped or have decimals.
    if (end - at > 9 || end === at || (after >= 48 && after <= 57)) return at;
    this.value[this.count] = value;
    return this.add(NUMBER, at, end, first);
  }

  private readRaised(at: number, first: number): number {
    let end = at + 1;
    while (end < this.text.length && classOf(this.text.charCodeAt(end)) === SUPERSCRIPT) end++;
    return this.add(RAISED, at, end, first);
  }

  /** ".003": a point that opens a number, where no digit or letter stands before it. */
  private isBarePoint(at: number, code: number): boolean {
    if (code !== 46 && code !== 0xb7) return false;
    if (classOf(this.text.charCodeAt(at + 1)) !== DIGIT || at + 1 >= this.text.length) return false;
    const before = at === 0 ? OTHER : classOf(this.text.charCodeAt(at - 1));
    // "0.45...0.85": the last of several points opens no number.
    return before !== DIGIT && before !== LETTER && this.text.charCodeAt(at - 1) !== 46;
  }

  /** Takes tokens out, given by their indexes in rising order, before anyone has asked for words. */
  drop(indexes: readonly number[]): void {
    const columns = [this.kind, this.first, this.start, this.end, this.id, this.flags, this.value];
    let to = indexes[0] ?? this.count;
    for (let from = to, next = 0; from < this.count; from++) {
      if (from === indexes[next]) {
        next++;
        continue;
      }
      for (const column of columns) column[to] = column[from] ?? 0;
      to++;
    }
    this.count -= indexes.length;
  }

  private add(kind: number, start: number, end: number, first: number): number {
    const index = this.count++;
    this.first[index] = first;
    this.kind[index] = kind;
    this.start[index] = start;
    this.end[index] = end;
    this.id[index] = -1;
    this.flags[index] = 0;
    return end;
  }

  /** Makes room for a text of a length: it has no more tokens than code units. */
  private hold(length: number): void {
    if (length <= this.folded.length) return;
    const size = length * 2;
    this.first = new Uint16Array(size);
    this.folded = new Uint16Array(size);
    this.kind = new Uint8Array(size);
    this.start = new Int32Array(size);
    this.end = new Int32Array(size);
    this.id = new Int32Array(size);
    this.flags = new Int32Array(size);
    this.value = new Float64Array(size);
    this.unknownOf = new Int32Array(size);
  }
}

/** Stands for the vocabulary number on a number that a decimal comma made of two. */
export const JOINED = -2;
