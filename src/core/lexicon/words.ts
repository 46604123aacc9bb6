/** The words that lexicons know, kept so that the scanner finds them by hash without cutting strings. */
import { foldText } from '../text/characters.js';
import { hashWord, type Vocabulary } from '../text/tokens.js';

/** An open-addressing table of folded words with a set of flag bits each. */
export class WordTable implements Vocabulary {
  private readonly list: string[] = [];
  private readonly bits: number[] = [];
  private hashes: number[] = [];
  private slots: Int32Array = new Int32Array(1 << 14).fill(-1);

  /** Adds a word with flag bits, or adds the bits to a word that is there. */
  add(word: string, flags = 0): void {
    const folded = foldText(word);
    const hash = hashWord(folded);
    const known = this.find(hash, codesOf(folded), 0, folded.length);
    if (known >= 0) {
      this.bits[known] = (this.bits[known] ?? 0) | flags;
      return;
    }
    if (this.list.length * 2 >= this.slots.length) this.grow();
    this.place(hash, this.list.length);
    this.list.push(folded);
    this.bits.push(flags);
    this.hashes.push(hash);
  }

  /** How many words there are; they are numbered from 0 in the order added. */
  get size(): number {
    return this.list.length;
  }

  /** Adds flag bits to the word of a number. */
  mark(id: number, flags: number): void {
    this.bits[id] = (this.bits[id] ?? 0) | flags;
  }

  find(hash: number, folded: Uint16Array, start: number, end: number): number {
    const mask = this.slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const id = this.slots[slot] ?? -1;
      if (id < 0) return -1;
      if (this.hashes[id] === hash && this.isWord(id, folded, start, end)) return id;
    }
  }

  word(id: number): string {
    return this.list[id] ?? '';
  }

  flags(id: number): number {
    return this.bits[id] ?? 0;
  }

  private isWord(id: number, folded: Uint16Array, start: number, end: number): boolean {
    const word = this.list[id] ?? '';
    if (word.length !== end - start) return false;
    for (let i = 0; i < word.length; i++) {
      if (word.charCodeAt(i) !== folded[start + i]) return false;
    }
    return true;
  }

  private place(hash: number, id: number): void {
    const mask = this.slots.length - 1;
    let slot = hash & mask;
    while ((this.slots[slot] ?? -1) >= 0) slot = (slot + 1) & mask;
    this.slots[slot] = id;
  }

  private grow(): void {
    this.slots = new Int32Array(this.slots.length * 2).fill(-1);
    for (let id = 0; id < this.list.length; id++) this.place(this.hashes[id] ?? 0, id);
  }
}

function codesOf(word: string): Uint16Array {
  const codes = new Uint16Array(word.length);
  for (let i = 0; i < word.length; i++) codes[i] = word.charCodeAt(i);
  return codes;
}
