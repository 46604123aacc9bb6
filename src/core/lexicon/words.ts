/** The words that lexicons know, kept so that the scanner finds them by hash without cutting strings. */
import { foldText } from '../text/characters.js';
import { hashWord, type Vocabulary } from '../text/known-words.js';

/** An open-addressing table of folded words with a set of flag bits each. */
export class WordTable implements Vocabulary {
  readonly list: string[] = [];
  private readonly bits: number[] = [];
  /** Places of the table, each the hash of a word and behind it its number or -1, so that both are met at once. */
  private slots: Int32Array = new Int32Array(2 << 14).fill(-1);
  /** The letters of all words one behind the other, and where each begins; the last entry is where the next will. */
  private letters: Uint16Array = new Uint16Array(1 << 16);
  private begins: Int32Array = new Int32Array((1 << 13) + 1);

  /** Adds a word with flag bits, or adds the bits to a word that is there; gives its number. */
  add(word: string, flags = 0): number {
    const folded = foldText(word);
    const hash = hashWord(folded);
    const known = this.find(hash, codesOf(folded), 0, folded.length);
    if (known >= 0) {
      this.mark(known, flags);
      return known;
    }
    if (this.list.length * 4 >= this.slots.length) this.grow();
    const id = this.list.length;
    this.place(hash, id);
    this.list.push(folded);
    this.bits.push(flags);
    this.spell(id, folded);
    return id;
  }

  /** How many of its words are those that word sets hold. */
  numbered = 0;
  readonly numbering: object = this;

  /** How many words there are; they are numbered from 0 in the order added. */
  get size(): number {
    return this.list.length;
  }

  /** Adds flag bits to the word of a number. */
  mark(id: number, flags: number): void {
    this.bits[id] = (this.bits[id] ?? 0) | flags;
  }

  /** The number of a folded word, or -1. */
  numberOf(folded: string): number {
    return this.find(hashWord(folded), codesOf(folded), 0, folded.length);
  }

  find(hash: number, folded: Uint16Array, start: number, end: number): number {
    const { slots } = this;
    const mask = slots.length - 1;
    for (let slot = (hash << 1) & mask; ; slot = (slot + 2) & mask) {
      const id = slots[slot + 1] ?? -1;
      if (id < 0) return -1;
      if (slots[slot] === hash && this.isWord(id, folded, start, end)) return id;
    }
  }

  word(id: number): string {
    return this.list[id] ?? '';
  }

  flags(id: number): number {
    return this.bits[id] ?? 0;
  }

  private isWord(id: number, folded: Uint16Array, start: number, end: number): boolean {
    const { letters, begins } = this;
    const begin = begins[id] ?? 0;
    const length = (begins[id + 1] ?? 0) - begin;
    if (length !== end - start) return false;
    for (let i = 0; i < length; i++) if (letters[begin + i] !== folded[start + i]) return false;
    return true;
  }

  private place(hash: number, id: number): void {
    const { slots } = this;
    const mask = slots.length - 1;
    let slot = (hash << 1) & mask;
    while ((slots[slot + 1] ?? -1) >= 0) slot = (slot + 2) & mask;
    slots[slot] = hash;
    slots[slot + 1] = id;
  }

  private spell(id: number, folded: string): void {
    const begin = this.begins[id] ?? 0;
    const end = begin + folded.length;
    if (end > this.letters.length) this.letters = longer(this.letters, new Uint16Array(end * 2));
    for (let i = 0; i < folded.length; i++) this.letters[begin + i] = folded.charCodeAt(i);
    this.begins[id + 1] = end;
  }

  private grow(): void {
    const before = this.slots;
    this.begins = longer(this.begins, new Int32Array(before.length / 2 + 1));
    this.slots = new Int32Array(before.length * 2).fill(-1);
    for (let slot = 0; slot < before.length; slot += 2) {
      const id = before[slot + 1] ?? -1;
      if (id >= 0) this.place(before[slot] ?? 0, id);
    }
  }
}

/** The same values in a longer array. */
function longer<T extends { set(from: T): void }>(from: T, into: T): T {
  into.set(from);
  return into;
}

function codesOf(word: string): Uint16Array {
  const codes = new Uint16Array(word.length);
  for (let i = 0; i < word.length; i++) codes[i] = word.charCodeAt(i);
  return codes;
}
