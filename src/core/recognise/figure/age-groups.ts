/** Ages of several groups, whose unit stands behind the last: "by age (3 to 11 and 12 to 60 years)", "aged 2–5, 6–11 and 12–17 years". */
import { unitAt } from '../../lexicon/units.js';
import { copyWith } from '../../text/copy.js';
import type { Tokens } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import { plainRangeAt, type RangeAt, rangeFigure } from './range.js';
import type { Reading } from './reader.js';
import { jointEnd } from './values/value-list.js';

/** The ranges of ages that begin at a token, where words of age stand right before them. */
export function ageGroups(tokens: Tokens, at: number): Reading | undefined {
  const first = plainRangeAt(tokens, at);
  if (first === undefined || jointEnd(tokens, first.end) < 0 || !isBehindAge(tokens, at)) return undefined;
  const groups: RangeAt[] = [];
  let next = at;
  while (groups.length < MOST) {
    const range = plainRangeAt(tokens, next);
    if (range?.low === undefined || range.high === undefined || range.percent) return undefined;
    groups.push(range);
    const unit = unitAt(tokens, range.end);
    if (unit !== undefined) {
      if (groups.length < 2 || !OF_LIFE.has(unit.ucum)) return undefined;
      const figures = groups.map((one) => rangeFigure('age', one, one.start, { unit: unit.ucum }));
      const last = figures.length - 1;
      return {
        figures: figures.map((one, i) =>
          i === last ? copyWith(one, { end: tokens.endOf(unit.end - 1) }) : one,
        ),
        end: unit.end,
      };
    }
    next = jointEnd(tokens, range.end);
    if (next < 0) return undefined;
  }
  return undefined;
}

const MOST = 6;
const OF_LIFE: ReadonlySet<string> = new Set(['a', 'mo', 'wk', 'd']);

/** "aged", "ages", "age (", "by age: ", "age groups, ". */
function isBehindAge(tokens: Tokens, at: number): boolean {
  let i = at - 1;
  if (tokens.isSign(i, '(:,') || tokens.isOneOf(i, BETWEEN)) i--;
  if (tokens.isOneOf(i, GROUPS)) i--;
  return tokens.isOneOf(i, AGES);
}

const BETWEEN = wordSet('between from of');
const GROUPS = wordSet('group groups strata stratum cohorts bands');
const AGES = wordSet('age aged ages');
