/**
 * Phrases of one or more words, matched on tokens: the longest phrase that begins at a token wins.
 *
 * Hyphens inside a phrase are optional in the text and may stand where the phrase has a space: "progression-free
 * survival" meets "progression free survival" and "progression‑free survival". Case does not count, unless the
 * phrase asks for it.
 */
import { NO_WORDS } from '../text/known-words.js';
import { Tokens } from '../text/tokens.js';
import { CompiledPhrases } from './compiled-phrases.js';
import { bare, keyOf } from './phrase-keys.js';
import type { WordTable } from './words.js';

export interface PhraseMatch<T> {
  readonly value: T;
  /** Index of the token after the last one of the phrase. */
  readonly end: number;
}

/** Most nodes end a phrase and lead nowhere, so the maps are made when something is put into them. */
export interface PhraseNode<T> {
  next: Map<string, PhraseNode<T>> | undefined;
  /** What a phrase that ends here stands for, whatever its case. */
  value: T | undefined;
  /** What it stands for where the text has exactly these letters. */
  exact: Map<string, T> | undefined;
}

function emptyNode<T>(): PhraseNode<T> {
  return { next: undefined, value: undefined, exact: undefined };
}

export class PhraseTable<T> {
  private readonly root: PhraseNode<T> = emptyNode();
  private scanner: Tokens | undefined;
  private compiled: CompiledPhrases<T> | undefined;

  /** `fill` adds the phrases; it is called when the table is first asked, so that a table nobody asks costs nothing. */
  constructor(private fill?: (table: PhraseTable<T>) => void) {}

  /** Adds a phrase; with `exactCase` it is met only in the letters given ("OS" but not "os"). */
  add(phrase: string, value: T, exactCase = false): this {
    this.compiled = undefined;
    const node = this.nodeOf(phrase);
    if (exactCase) {
      node.exact ??= new Map();
      node.exact.set(bare(phrase), value);
    } else {
      node.value ??= value;
    }
    return this;
  }

  private ready(): void {
    const fill = this.fill;
    this.fill = undefined;
    fill?.(this);
  }

  private nodeOf(phrase: string): PhraseNode<T> {
    // Most phrases are one plain word, which needs no scanning.
    if (/^[A-Za-z]+$/.test(phrase)) return child(this.root, phrase.toLowerCase());
    this.scanner ??= new Tokens(NO_WORDS);
    const tokens = this.scanner.read(phrase);
    let node = this.root;
    for (let i = 0; i < tokens.count; i++) if (!tokens.isDash(i)) node = child(node, keyOf(tokens, i));
    return node;
  }

  /** What a whole phrase stands for, whatever its case; undefined where it is none of the table. */
  get(phrase: string): T | undefined {
    this.ready();
    if (/^[A-Za-z]+$/.test(phrase)) return this.root.next?.get(phrase.toLowerCase())?.value;
    this.scanner ??= new Tokens(NO_WORDS);
    const match = this.match(this.scanner.read(phrase), 0);
    return match?.end === this.scanner.count ? match.value : undefined;
  }

  /** The longest phrase that begins at a token, or undefined. */
  match(tokens: Tokens, at: number): PhraseMatch<T> | undefined {
    if (this.compiled?.numbering === tokens.numbering) return this.compiled.match(tokens, at);
    if (this.fill !== undefined) this.ready();
    let node = this.root.next?.get(keyOf(tokens, at));
    if (node === undefined) return undefined;
    let best: PhraseMatch<T> | undefined;
    let i = at;
    for (;;) {
      const value = valueAt(node, tokens, at, i + 1);
      if (value !== undefined) best = { value, end: i + 1 };
      if (node.next === undefined) return best;
      let next = i + 1;
      while (tokens.isDash(next)) next++;
      if (next >= tokens.count) return best;
      const following: PhraseNode<T> | undefined = node.next.get(keyOf(tokens, next));
      if (following === undefined) return best;
      node = following;
      i = next;
    }
  }

  /** Makes matching quick on the tokens of a vocabulary, which must hold all words of the table. */
  compile(vocabulary: WordTable): void {
    this.ready();
    this.compiled = new CompiledPhrases(this.root.next ?? new Map(), vocabulary);
  }

  /** The folded words with which phrases begin: the vocabulary flags them, so that most tokens are never looked up. */
  firstWords(): Iterable<string> {
    this.ready();
    return this.root.next?.keys() ?? [];
  }

  /** The folded words that stand in phrases behind the first one. */
  *laterWords(): Iterable<string> {
    this.ready();
    const open = [...(this.root.next?.values() ?? [])];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      for (const [key, next] of node.next ?? []) {
        yield key;
        open.push(next);
      }
    }
  }

  /** What the phrases stand for, once a phrase; in no particular order. */
  *values(): Iterable<T> {
    this.ready();
    const open = [this.root];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      if (node.value !== undefined) yield node.value;
      yield* node.exact?.values() ?? [];
      for (const next of node.next?.values() ?? []) open.push(next);
    }
  }
}

function child<T>(node: PhraseNode<T>, key: string): PhraseNode<T> {
  node.next ??= new Map();
  let next = node.next.get(key);
  if (next === undefined) {
    next = emptyNode();
    node.next.set(key, next);
  }
  return next;
}

function valueAt<T>(node: PhraseNode<T>, tokens: Tokens, from: number, to: number): T | undefined {
  if (node.exact !== undefined) {
    const exact = node.exact.get(bare(tokens.text.slice(tokens.startOf(from), tokens.endOf(to - 1))));
    if (exact !== undefined) return exact;
  }
  return node.value;
}
