/**
 * Whole numbers that stand side by side, one for each group: "4 and 4", "six/three/two", "12, 5 and 7", "3 v. 2". What one
 * of them is, all are.
 */
import type { Tokens } from '../../../text/tokens.js';
import { wordSet } from '../../../text/word-set.js';
import { isYear } from '../counts/counted.js';
import type { NumberAt } from '../reader.js';
import { countAt, mayCount } from './number-words.js';

export interface Row {
  /** Tokens at which its numbers begin. */
  readonly members: readonly number[];
  readonly first: number;
  /** Token behind its last number. */
  readonly end: number;
  readonly numbers: readonly NumberAt[];
  readonly joint: Joint;
  readonly holdsYear: boolean;
}

/** What joins the numbers of a row: slashes, words that set two against each other, or commas and "and". */
type Joint = 'slash' | 'against' | 'list';

/** The rows of a sentence, and how many there are of each form. */
export class Rows {
  private readonly byToken = new Map<number, Row>();
  private readonly forms: { [form: string]: number } = {};

  constructor(tokens: Tokens, from: number, to: number) {
    for (const row of rowsBetween(tokens, from, to)) {
      for (const token of row.members) this.byToken.set(token, row);
      this.note(formOf(row));
      if (isFalling(row)) this.note(fallingOf(row));
    }
  }

  private note(form: string): void {
    this.forms[form] = (this.forms[form] ?? 0) + 1;
  }

  /** The row that a number beginning at a token stands in. */
  at(token: number): Row | undefined {
    return this.byToken.get(token);
  }

  /** True where the sentence holds another row of as many numbers, joined in the same way: a list of outcomes. */
  isListed(row: Row): boolean {
    return (this.forms[formOf(row)] ?? 0) > 1;
  }

  /** True where a row like it holds more in the first group than in the second, as no fraction does. */
  hasFalling(row: Row): boolean {
    return fallingOf(row) in this.forms;
  }
}

function isFalling({ numbers: [first, second] }: Row): boolean {
  return first !== undefined && second !== undefined && first.value > second.value;
}

function fallingOf(row: Row): string {
  return `falling ${formOf(row)}`;
}

function formOf({ numbers, joint }: Row): string {
  return `${joint} ${numbers.length}`;
}

function rowsBetween(tokens: Tokens, from: number, to: number): readonly Row[] {
  const rows: Row[] = [];
  let at = from;
  while (at < to) {
    if (!mayCount(tokens, at)) {
      at++;
      continue;
    }
    const row = rowAt(tokens, at, to);
    if (row !== undefined) rows.push(row);
    at = row?.end ?? countAt(tokens, at)?.end ?? at + 1;
  }
  return rows;
}

function rowAt(tokens: Tokens, at: number, to: number): Row | undefined {
  const first = countAt(tokens, at);
  if (first === undefined || first.end >= to) return undefined;
  const numbers = [first];
  const members = [at];
  let end = first.end;
  let joint: Joint | undefined;
  while (end < to) {
    const next = jointAt(tokens, end);
    if (next === undefined || (joint !== undefined && next.joint !== joint)) break;
    const number = countAt(tokens, next.end);
    if (number === undefined) {
      // "4, 6 and 7.5": values, not counts.
      if (tokens.isNumber(next.end)) return undefined;
      break;
    }
    // "11 and two of 13", "9/08": a fraction of its own, and the month of a year.
    if (tokens.word(number.end) === 'of' && countAt(tokens, number.end + 1) !== undefined) break;
    if (/^0\d/.test(number.printed)) return undefined;
    joint = next.joint;
    numbers.push(number);
    members.push(next.end);
    end = number.end;
    // "3 v 2" sets two against each other; "3 v 2 v 5" goes on, "3 and 2, wounds 5 and 4" does not.
    if (tokens.word(next.end - 1) === 'and') break;
  }
  return joint === undefined
    ? undefined
    : { members, first: at, end, numbers, joint, holdsYear: numbers.some(isYear) };
}

function jointAt(tokens: Tokens, at: number): { readonly joint: Joint; readonly end: number } | undefined {
  if (tokens.isSymbol(at, '/')) return { joint: 'slash', end: at + 1 };
  if (tokens.isOneOf(at, AGAINST))
    return { joint: 'against', end: tokens.isSymbol(at + 1, '.') ? at + 2 : at + 1 };
  if (tokens.isSymbol(at, ','))
    return { joint: 'list', end: tokens.word(at + 1) === 'and' ? at + 2 : at + 1 };
  if (tokens.word(at) === 'and') return { joint: 'list', end: at + 1 };
  return tokens.isSymbol(at, '+') && !tokens.touches(at) ? { joint: 'against', end: at + 1 } : undefined;
}

const AGAINST = wordSet('vs versus v against');

/** True where a row ends its clause, so that nothing behind it says what its numbers are. */
export function closesClause(tokens: Tokens, { end }: Row): boolean {
  if (end >= tokens.count || tokens.isOneOf(end, CLOSING)) return true;
  // "in 31 and 29 and a drain in 40"
  return tokens.word(end) === 'and' && !tokens.isNumber(end + 1);
}

const CLOSING = wordSet(', ; . ) (');
