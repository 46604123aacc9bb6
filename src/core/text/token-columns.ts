/** The tokens of a text as columns of numbers, and the simple questions that recognisers ask of them. */
import { DASH, type Openings } from './shapes.js';

export const WORD = 1;
export const NUMBER = 2;
/** One punctuation mark or sign. */
export const SYMBOL = 3;
export const BREAK = 4;
/** A run of raised digits that follows a number. */
export const RAISED = 5;

/** Code units for which a scanner has room from the start: most blocks are shorter. */
export const FIRST_ROOM = 1024;

export class TokenColumns {
  text = '';
  count = 0;
  kind: Uint8Array = new Uint8Array(FIRST_ROOM);
  start: Int32Array = new Int32Array(FIRST_ROOM);
  end: Int32Array = new Int32Array(FIRST_ROOM);
  /** Vocabulary number of a word, or -1. */
  id: Int32Array = new Int32Array(FIRST_ROOM);
  /** What the vocabulary says of the word: see `lexicon/vocabulary.ts`. */
  flags: Int32Array = new Int32Array(FIRST_ROOM);
  /** What the token looks like: see `shapes.ts`. */
  shape: Uint8Array = new Uint8Array(FIRST_ROOM);
  /** 1 where the token belongs to an annotation, once recognisers have read the text. */
  taken: Uint8Array = new Uint8Array(FIRST_ROOM);
  /** Value of a number; of anything else what stood there before, so ask `valueOf`. */
  value: Float64Array = new Float64Array(FIRST_ROOM);
  /** The first code unit of each token, which is all of a symbol. */
  protected first: Uint16Array = new Uint16Array(FIRST_ROOM);
  /** How many line breaks there are: most blocks have none, and nothing to ask of them. */
  breaks = 0;

  /** The first token from one on at which a recogniser may begin, or the number of tokens. */
  nextOpening(from: number, { words, shapes }: Openings): number {
    const { count, flags, shape } = this;
    let i = from;
    while (i < count && ((flags[i] ?? 0) & words) === 0 && ((shape[i] ?? 0) & shapes) === 0) i++;
    return i;
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

  /** True where the token is one of these signs. */
  isSign(i: number, signs: string): boolean {
    return (
      i >= 0 &&
      i < this.count &&
      this.kind[i] === SYMBOL &&
      signs.includes(this.text[this.start[i] ?? 0] ?? '')
    );
  }

  /** The code unit of a symbol, to compare it with several signs at once; 0 for everything else. */
  signOf(i: number): number {
    return i >= 0 && i < this.count && this.kind[i] === SYMBOL ? (this.first[i] ?? 0) : 0;
  }

  /** True where a dash of any kind stands: hyphen, en dash, minus. */
  isDash(i: number): boolean {
    return i >= 0 && i < this.count && ((this.shape[i] ?? 0) & DASH) !== 0;
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

  /** Takes tokens out, given by their indexes in rising order. */
  drop(indexes: readonly number[]): void {
    const columns = [
      this.kind,
      this.first,
      this.start,
      this.end,
      this.id,
      this.flags,
      this.shape,
      this.value,
    ];
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

  protected add(kind: number, start: number, end: number, first: number, shape: number): number {
    const index = this.count++;
    this.shape[index] = shape;
    this.first[index] = first;
    this.kind[index] = kind;
    this.start[index] = start;
    this.end[index] = end;
    this.id[index] = -1;
    this.flags[index] = 0;
    this.taken[index] = 0;
    return end;
  }

  protected widen(size: number): void {
    this.first = new Uint16Array(size);
    this.kind = new Uint8Array(size);
    this.start = new Int32Array(size);
    this.end = new Int32Array(size);
    this.id = new Int32Array(size);
    this.flags = new Int32Array(size);
    this.shape = new Uint8Array(size);
    this.taken = new Uint8Array(size);
    this.value = new Float64Array(size);
  }
}
