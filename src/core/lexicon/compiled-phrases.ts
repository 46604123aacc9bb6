/**
 * The phrases of a table as rows of word numbers, for the tokens of one vocabulary: a step along a phrase is a look into
 * an array, and no string is made or compared.
 *
 * The nodes are numbered level by level from 1, so that the nodes behind a node stand side by side; 0 is no node.
 */
import { classOf, LETTER } from '../text/characters.js';
import { type Tokens, WORD } from '../text/tokens.js';
import { bare, signKey } from './phrase-keys.js';
import type { PhraseMatch, PhraseNode } from './phrases.js';
import type { WordTable } from './words.js';

export class CompiledPhrases<T> {
  readonly numbering: object;
  /** The node of the phrases that begin with the word of a number. */
  private readonly first: Int32Array;
  /** First of the nodes behind a node; the last is the one before the first of the next node. */
  private readonly from: Int32Array;
  /** The number of the word that leads to a node, or -1 where a sign or digits do. */
  private readonly words: Int32Array;
  private readonly values: (T | undefined)[] = [undefined];
  private readonly exact: (ReadonlyMap<string, T> | undefined)[] = [undefined];
  /** The nodes behind a node to which signs or digits lead, and those with which phrases begin. */
  private readonly signs: (ReadonlyMap<string, number> | undefined)[] = [undefined];
  private readonly firstSigns = new Map<string, number>();

  constructor(root: ReadonlyMap<string, PhraseNode<T>>, vocabulary: WordTable) {
    this.numbering = vocabulary.numbering;
    this.first = new Int32Array(vocabulary.size);
    const nodes: PhraseNode<T>[] = [];
    const words: number[] = [-1];
    const add = (children: ReadonlyMap<string, PhraseNode<T>>, signs: Map<string, number>): void => {
      for (const [key, node] of children) {
        const word = isWordKey(key) ? vocabulary.numberOf(key) : -1;
        nodes.push(node);
        words.push(word);
        if (word < 0) signs.set(key, nodes.length);
      }
    };
    add(root, this.firstSigns);
    for (let node = 1; node <= nodes.length; node++) {
      const word = words[node] ?? -1;
      if (word >= 0) this.first[word] = node;
    }
    const from: number[] = [nodes.length + 1];
    for (let index = 0; index < nodes.length; index++) {
      const node = nodes[index];
      from.push(nodes.length + 1);
      this.values.push(node?.value);
      this.exact.push(node?.exact);
      const signs = new Map<string, number>();
      if (node?.next !== undefined) add(node.next, signs);
      this.signs.push(signs.size > 0 ? signs : undefined);
    }
    from.push(nodes.length + 1);
    this.from = Int32Array.from(from);
    this.words = Int32Array.from(words);
  }

  /** The longest phrase that begins at a token, or undefined. */
  match(tokens: Tokens, at: number): PhraseMatch<T> | undefined {
    if (at < 0 || at >= tokens.count) return undefined;
    let node = this.firstNode(tokens, at);
    let value: T | undefined;
    let end = 0;
    let i = at;
    while (node > 0) {
      const here = this.valueAt(node, tokens, at, i + 1);
      if (here !== undefined) {
        value = here;
        end = i + 1;
      }
      const from = this.from[node] ?? 0;
      const to = this.from[node + 1] ?? from;
      if (from === to) break;
      i++;
      while (tokens.isDash(i)) i++;
      if (i >= tokens.count) break;
      node = this.nextNode(tokens, i, node, from, to);
    }
    return value === undefined ? undefined : { value, end };
  }

  private firstNode(tokens: Tokens, at: number): number {
    if (tokens.kind[at] !== WORD) return this.firstSigns.get(signKey(tokens, at)) ?? 0;
    const word = tokens.id[at] ?? -1;
    return word >= 0 && word < this.first.length ? (this.first[word] ?? 0) : 0;
  }

  private nextNode(tokens: Tokens, i: number, node: number, from: number, to: number): number {
    if (tokens.kind[i] !== WORD) return this.signs[node]?.get(signKey(tokens, i)) ?? 0;
    const word = tokens.id[i] ?? -1;
    if (word < 0) return 0;
    for (let next = from; next < to; next++) if (this.words[next] === word) return next;
    return 0;
  }

  private valueAt(node: number, tokens: Tokens, from: number, to: number): T | undefined {
    const exact = this.exact[node];
    if (exact !== undefined) {
      const meant = exact.get(bare(tokens.text.slice(tokens.startOf(from), tokens.endOf(to - 1))));
      if (meant !== undefined) return meant;
    }
    return this.values[node];
  }
}

/** A key that a word of a text can have; everything else is a sign or a number. */
function isWordKey(key: string): boolean {
  return classOf(key.charCodeAt(0)) === LETTER;
}
