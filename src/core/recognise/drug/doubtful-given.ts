/** Herbs, fluids and foods that nothing right beside them gives: drugs where the block gives them elsewhere, or to one side of "or". */
import type { Tokens } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import type { DrugParts, DrugValue } from './short-form.js';

/** A name that is neither given nor measured where it stands; token indexes. */
export interface DoubtfulName {
  readonly from: number;
  readonly to: number;
  readonly value: DrugValue;
}

const GIVEN_CLASSES: ReadonlySet<string> = new Set([
  'herbal medicine',
  'probiotic',
  'fluid',
  'nutritional supplement',
]);
const GIVEN_NAMES: ReadonlySet<string> = new Set(
  'saline,melatonin,honey,vitamin E,vitamin C,dextrose,nicotine,caffeine,fish oil,probiotics,probiotic,estrogen,oestrogen,estrogens,oestrogens'.split(
    ',',
  ),
);

/** True for what bodies hold little of, so that a trial that gives it once means it as given. */
export function isMostlyGiven({ name, class: group }: DrugValue): boolean {
  return GIVEN_NAMES.has(name) || (group !== undefined && GIVEN_CLASSES.has(group));
}

/** Those of the doubtful names that are given here. */
export function givenAmong(
  tokens: Tokens,
  doubtful: readonly DoubtfulName[],
  found: readonly DrugParts[],
): readonly DrugParts[] {
  if (doubtful.length === 0) return [];
  const names = new Set(found.map(({ name }) => name));
  const starts = new Set(found.map(({ start }) => start));
  const ends = new Set(found.map(({ end }) => end));
  const given: DrugParts[] = [];
  for (const { from, to, value } of doubtful) {
    const isJoined =
      (tokens.isOneOf(from - 1, JOINTS) && from > 1 && ends.has(tokens.endOf(from - 2))) ||
      (tokens.isOneOf(to, JOINTS) && to + 1 < tokens.count && starts.has(tokens.startOf(to + 1)));
    if (!isJoined && !names.has(value.name)) continue;
    names.add(value.name);
    given.push({ type: 'drug', start: tokens.startOf(from), end: tokens.endOf(to - 1), ...value });
  }
  return given;
}

const JOINTS = wordSet('or and versus vs than plus');
