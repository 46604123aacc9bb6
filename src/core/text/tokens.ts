/**
 * The one pass over the characters: words, numbers with their printed form and value, symbols, line breaks.
 *
 * Every recogniser reads these tokens. Words carry the number under which the vocabulary knows them, found by a hash
 * that is made while scanning, so that no string is cut out unless somebody asks for it. Linear in the length of the text.
 */
import {
  ASCII_IN_WORD,
  classOf,
  codeAt,
  DIGIT,
  foldInWord,
  foldText,
  isDashCode,
  isTimesSign,
  LETTER,
  LINE_BREAK,
  SPACE,
  SUPERSCRIPT,
} from './characters.js';
import { HASH_FACTOR, HASH_SEED, type Vocabulary } from './known-words.js';
import { isBarePoint, printedNumber, scanNumber } from './numbers.js';
import {
  CAPITAL,
  DASH,
  HOLDS_DIGIT,
  INNER_CAPITAL,
  LONG_NUMERAL,
  NUMERAL,
  PLAIN_NUMERAL,
  SIGN,
} from './shapes.js';
import { BREAK, FIRST_ROOM, NUMBER, RAISED, SYMBOL, TokenColumns, WORD } from './token-columns.js';
import type { WordSet } from './word-set.js';

export { BREAK, NUMBER, RAISED, SYMBOL, WORD } from './token-columns.js';

let readings = 0;

export class Tokens extends TokenColumns {
  /** The folded code units of the words, at their place in the text. */
  private folded: Uint16Array = new Uint16Array(FIRST_ROOM);
  /** Folded words that the vocabulary does not know and printed forms of numbers, once asked for, and in which reading. */
  private unknown: string[] = [];
  private unknownOf: Int32Array = new Int32Array(FIRST_ROOM);
  /** Which reading this is of all that scanners have made. */
  reading = 0;
  /** How many numbers have a decimal point, how many a decimal comma, and behind how many stands a comma and a digit. */
  decimalPoints = 0;
  decimalCommas = 0;
  commaPairs = 0;

  /** The words of the vocabulary by number. */
  private readonly known: readonly string[];

  constructor(private readonly vocabulary: Vocabulary) {
    super();
    this.known = vocabulary.list;
  }

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
      const code = codeAt(text, at);
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
          at = this.add(BREAK, at, code === 13 && text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1, code, 0);
          break;
        case SUPERSCRIPT:
          at = this.readRaised(at, code);
          break;
        default:
          at = isBarePoint(text, at, code) ? this.readNumber(at, code) : this.addSign(at, code);
      }
    }
    return this;
  }

  /** Takes tokens out, given by their indexes in rising order, before any is taken; what was asked of them is forgotten. */
  override drop(indexes: readonly number[]): void {
    super.drop(indexes);
    this.reading = ++readings;
  }

  /** The token's characters as they stand; empty outside the block. */
  raw(i: number): string {
    return i < 0 || i >= this.count ? '' : this.text.slice(this.start[i], this.end[i]);
  }

  /** A word folded to lower case without accents; a symbol or number as it stands; empty outside the block. */
  word(i: number): string {
    if (i < 0 || i >= this.count) return '';
    const id = this.id[i] ?? -1;
    if (id >= 0) return this.known[id] ?? this.vocabulary.word(id);
    if (this.kind[i] === SYMBOL) return this.text.charAt(this.start[i] ?? 0);
    if (this.kind[i] !== WORD) return this.raw(i);
    return this.unknownOf[i] === this.reading ? (this.unknown[i] ?? '') : this.keep(i, foldText(this.raw(i)));
  }

  /** Keeps what was asked of a token until the next text is read. */
  private keep(i: number, said: string): string {
    this.unknownOf[i] = this.reading;
    while (this.unknown.length < i) this.unknown.push('');
    this.unknown[i] = said;
    return said;
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

  /** A number as printed, without grouping marks and with a full stop as decimal sign: "16.0", "1254", "0.62". */
  printed(i: number): string {
    if (this.id[i] === JOINED) return this.raw(i).replace(',', '.');
    if (!this.isNumber(i)) return printedNumber(this.text, this.startOf(i));
    if (((this.shape[i] ?? 0) & PLAIN_NUMERAL) !== 0) return this.raw(i);
    if (this.unknownOf[i] === this.reading) return this.unknown[i] ?? '';
    return this.keep(i, printedNumber(this.text, this.startOf(i)));
  }

  private readWord(at: number, first: number): number {
    const { text, folded } = this;
    let hash = HASH_SEED;
    let shape = first >= 65 && first <= 90 ? CAPITAL : 0;
    let end = at;
    let plain = first < 128 ? (ASCII_IN_WORD[first] ?? 0) : foldInWord(first);
    while (plain > 0) {
      folded[end] = plain;
      hash = Math.imul(hash ^ plain, HASH_FACTOR);
      if (++end === text.length) break;
      if (end === at + 1 && (first === 120 || first === 88) && isTimesSign(text, at)) break;
      const code = codeAt(text, end);
      plain = code < 128 ? (ASCII_IN_WORD[code] ?? 0) : foldInWord(code);
      if (plain <= 57 && plain >= 48) shape |= HOLDS_DIGIT;
      // A capital in the second or third place.
      else if (code <= 90 && code >= 65 && end <= at + 2) shape |= INNER_CAPITAL;
    }
    const id = this.vocabulary.find(hash, folded, at, end);
    const index = this.count;
    this.add(WORD, at, end, first, shape);
    this.id[index] = id;
    if (id >= 0) this.flags[index] = this.vocabulary.flags(id);
    return end;
  }

  private readNumber(at: number, first: number): number {
    const plain = this.readPlainNumber(at, first);
    if (plain > at) return plain;
    const found = scanNumber(this.text, at);
    // ".5.3" and the second point of "9..3" open no number after all.
    if (found.end === at) return this.addSign(at, first);
    if (found.decimals >= 0) {
      if (this.text.charCodeAt(found.decimals - 1) === 44) this.decimalCommas++;
      else this.decimalPoints++;
    } else if (this.text.charCodeAt(found.end) === 44) this.commaPairs++;
    this.value[this.count] = found.value;
    return this.add(NUMBER, at, found.end, first, numeralOf(found.end - at));
  }

  /** Most numbers are a few digits without decimals or groups; returns `at` where more may belong to it. */
  private readPlainNumber(at: number, first: number): number {
    const { text } = this;
    let end = at;
    let value = 0;
    for (let code = first; code >= 48 && code <= 57; code = codeAt(text, ++end)) {
      value = value * 10 + (code - 48);
    }
    const after = codeAt(text, end + 1);
    // What goes on with a digit after one more character may be grouped or have decimals.
    if (end - at > 9 || end === at || (after >= 48 && after <= 57)) return at;
    this.value[this.count] = value;
    return this.add(NUMBER, at, end, first, numeralOf(end - at) | PLAIN_NUMERAL);
  }

  private readRaised(at: number, first: number): number {
    let end = at + 1;
    while (end < this.text.length && classOf(this.text.charCodeAt(end)) === SUPERSCRIPT) end++;
    return this.add(RAISED, at, end, first, 0);
  }

  private addSign(at: number, code: number): number {
    return this.add(SYMBOL, at, at + 1, code, isDashCode(code) ? SIGN | DASH : SIGN);
  }

  /** Makes room for a text of a length: it has no more tokens than code units. */
  private hold(length: number): void {
    if (length <= this.folded.length) return;
    this.widen(length * 2);
    this.folded = new Uint16Array(length * 2);
    this.unknownOf = new Int32Array(length * 2);
  }
}

/** Stands for the vocabulary number on a number that a decimal comma made of two. */
export const JOINED = -2;

function numeralOf(length: number): number {
  return length < 4 ? NUMERAL : NUMERAL | LONG_NUMERAL;
}
