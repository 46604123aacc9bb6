/**
 * Finds the name that a word was meant to be where one letter is wrong, missing, doubled or has changed places with its
 * neighbour (Damerau 1964). Names that share their first four letters with the word, or their first and their last three, are
 * looked at: one slip behind the first letter leaves one of the two whole, so hardly any is missed and few are compared.
 */

import { fold } from '../text/characters.js';

/** In shorter names one letter makes another word too easily. */
export const SHORTEST_NEAR_NAME = 7;

const LONGEST_NEAR_NAME = 40;

/** In shorter ones only the ending counts, which languages change: "aspirine", "heparine"; not "matrice" for matrine. */
const SHORTEST_FOR_ANY_SLIP = 8;

const HEAD = 4;
const TAIL = 3;

export class NearNames {
  private readonly names: string[] = [];
  /** By hash of the first letters: the last name added under it plus one; `next` leads to the ones before. */
  private readonly heads: Int32Array;
  private readonly nextHead: Int32Array;
  private readonly tails: Int32Array;
  private readonly nextTail: Int32Array;
  private readonly mask: number;

  /** Takes single words in small letters that are long enough; others are left out. */
  constructor(names: Iterable<string>, shortest = SHORTEST_NEAR_NAME) {
    for (const name of names) if (name.length >= shortest && /^[a-z]+$/.test(name)) this.names.push(name);
    let size = 1024;
    while (size < this.names.length * 2) size *= 2;
    this.mask = size - 1;
    this.heads = new Int32Array(size);
    this.tails = new Int32Array(size);
    this.nextHead = new Int32Array(this.names.length);
    this.nextTail = new Int32Array(this.names.length);
    for (const [index, name] of this.names.entries()) {
      const head = headOf(name, 0) & this.mask;
      this.nextHead[index] = this.heads[head] ?? 0;
      this.heads[head] = index + 1;
      const tail = tailOf(name, 0, name.length) & this.mask;
      this.nextTail[index] = this.tails[tail] ?? 0;
      this.tails[tail] = index + 1;
    }
  }

  /**
   * The one name that differs from the word text[start, end) by a single slip, or undefined where there is none or more than
   * one. Case and accents do not count.
   */
  nearest(text: string, start: number, end: number): string | undefined {
    const length = end - start;
    if (length < SHORTEST_NEAR_NAME || length > LONGEST_NEAR_NAME) return undefined;
    const head = this.heads[headOf(text, start) & this.mask] ?? 0;
    const tail = this.tails[tailOf(text, start, end) & this.mask] ?? 0;
    if (head === 0 && tail === 0) return undefined;
    const first = this.along(head, this.nextHead, text, start, end, undefined);
    const second = first === NONE ? NONE : this.along(tail, this.nextTail, text, start, end, first);
    if (second === undefined || second === NONE) return undefined;
    return second.length >= SHORTEST_FOR_ANY_SLIP || endsDifferently(text, start, second)
      ? second
      : undefined;
  }

  /** The one near name along a chain that goes with the one known so far; `NONE` where there are two. */
  private along(
    from: number,
    next: Int32Array,
    text: string,
    start: number,
    end: number,
    known: string | undefined,
  ): string | undefined {
    let only = known;
    for (let at = from; at > 0; at = next[at - 1] ?? 0) {
      const name = this.names[at - 1];
      if (name === undefined || name === only || !isOneSlip(text, start, end, name)) continue;
      if (only !== undefined) return NONE;
      only = name;
    }
    return only;
  }
}

/** True where the word that begins at a place has all letters of the name but the last. */
function endsDifferently(text: string, start: number, name: string): boolean {
  for (let i = 0; i < name.length - 1; i++)
    if (fold(text.charCodeAt(start + i)) !== name.charCodeAt(i)) return false;
  return true;
}

/** No name is empty. */
const NONE = '';

function headOf(text: string, start: number): number {
  let hash = 0;
  for (let i = start; i < start + HEAD; i++) hash = Math.imul(hash ^ fold(text.charCodeAt(i)), 0x01000193);
  return hash ^ (hash >>> 15);
}

function tailOf(text: string, start: number, end: number): number {
  let hash = fold(text.charCodeAt(start));
  for (let i = end - TAIL; i < end; i++) hash = Math.imul(hash ^ fold(text.charCodeAt(i)), 0x01000193);
  return hash ^ (hash >>> 15);
}

/** True where the word text[start, end) and a name in small letters begin alike and differ by exactly one slip. */
export function isOneSlip(text: string, start: number, end: number, name: string): boolean {
  const length = end - start;
  if (length - name.length < -1 || length - name.length > 1) return false;
  const letter = (index: number): number => fold(text.charCodeAt(start + index));
  let head = 0;
  while (head < name.length && head < length && letter(head) === name.charCodeAt(head)) head++;
  if (head === 0) return false;
  let left = length - head;
  let leftOfName = name.length - head;
  while (left > 0 && leftOfName > 0 && letter(head + left - 1) === name.charCodeAt(head + leftOfName - 1)) {
    left--;
    leftOfName--;
  }
  if (left <= 1 && leftOfName <= 1) return left + leftOfName > 0;
  if (left !== 2 || leftOfName !== 2) return false;
  return letter(head) === name.charCodeAt(head + 1) && letter(head + 1) === name.charCodeAt(head);
}
