/** The scanners with which blocks are read side by side, made when they are needed and used again for the next blocks. */
import type { Vocabulary } from '../text/known-words.js';
import { Tokens } from '../text/tokens.js';

export class Scanners {
  private readonly list: Tokens[] = [];

  constructor(private readonly vocabulary: Vocabulary) {}

  at(index: number): Tokens {
    let scanner = this.list[index];
    if (scanner === undefined) {
      scanner = new Tokens(this.vocabulary);
      this.list[index] = scanner;
    }
    return scanner;
  }
}
