/** What the readers of events share: one count, several of them, and what may stand behind those of groups. */
import type { Tokens } from '../../../text/tokens.js';
import { wordSet } from '../../../text/word-set.js';
import type { NumberAt, Reading } from '../reader.js';
import type { ValueList } from '../values/value-list.js';
import { countOf } from './counted.js';
import { isWhole } from './whole-number.js';

/** A number as the count of an event. */
export function one(number: NumberAt): Reading {
  return { figures: [countOf(number, 'count')], end: number.end };
}

/** The numbers of a row as counts of an event, if all are whole. */
export function several({ numbers, end }: ValueList): Reading | undefined {
  return numbers.every(isWhole) ? { figures: numbers.map((each) => countOf(each, 'count')), end } : undefined;
}

/** True where a word, sign or end stands that may follow the counts of groups. */
export function isGroupBehind(tokens: Tokens, at: number): boolean {
  return tokens.isOneOf(at, BEHIND_COUNT) || at >= tokens.count || tokens.isBreak(at);
}

const BEHIND_COUNT = wordSet(
  'in with for among on after ( ) , ; . and versus vs respectively cases at during',
);
