/**
 * A vocabulary with many more words than its own, such as imported drug names.
 *
 * The own words keep their numbers and their small table, where nearly every word of a text is found; the many others are
 * asked only where a filter of one bit a hash does not rule them out, so that their number does not slow the scanner.
 */
import { foldText } from '../text/characters.js';
import { hashWord, type Vocabulary } from '../text/known-words.js';
import { WordTable } from './words.js';

/** Bits of the filter: with a hundred thousand words it lets through one unknown word in ten. */
const FILTER_BITS = 1 << 20;

export class ExtendedWords implements Vocabulary {
  readonly numbered: number;
  readonly numbering: object;
  readonly list: readonly string[];
  private readonly others = new WordTable();
  private readonly filter: Uint8Array = new Uint8Array(FILTER_BITS >> 3);
  /** Bits that own words have only here. */
  private readonly marks: Int32Array;

  constructor(private readonly own: WordTable) {
    this.numbered = own.numbered;
    this.numbering = own.numbering;
    this.list = own.list;
    this.marks = new Int32Array(own.size);
  }

  find(hash: number, folded: Uint16Array, start: number, end: number): number {
    const id = this.own.find(hash, folded, start, end);
    if (id >= 0 || !this.mayHold(hash)) return id;
    const other = this.others.find(hash, folded, start, end);
    return other < 0 ? -1 : this.marks.length + other;
  }

  word(id: number): string {
    const other = id - this.marks.length;
    return other < 0 ? this.own.word(id) : this.others.word(other);
  }

  flags(id: number): number {
    const other = id - this.marks.length;
    return other < 0 ? this.own.flags(id) | (this.marks[id] ?? 0) : this.others.flags(other);
  }

  /** The bits of a word, 0 where it is unknown. */
  flagsOf(word: string): number {
    const id = this.own.numberOf(foldText(word));
    return id < 0 ? 0 : this.flags(id);
  }

  /** Adds bits to a word, and the word itself where it is unknown. */
  mark(word: string, flags: number): void {
    const folded = foldText(word);
    const id = this.own.numberOf(folded);
    if (id >= 0) {
      this.marks[id] = (this.marks[id] ?? 0) | flags;
      return;
    }
    this.others.add(folded, flags);
    const bit = hashWord(folded) & (FILTER_BITS - 1);
    this.filter[bit >> 3] = (this.filter[bit >> 3] ?? 0) | (1 << (bit & 7));
  }

  private mayHold(hash: number): boolean {
    const bit = hash & (FILTER_BITS - 1);
    return ((this.filter[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0;
  }
}
