/** Differences that share the unit of one before them: "26 percentage points greater with 50 mg and 37 with 100 mg than with placebo". */
import { copyWith } from '../../../text/copy.js';
import type { Tokens } from '../../../text/tokens.js';
import { wordSet } from '../../../text/word-set.js';
import type { RecogniserContext } from '../../recogniser.js';
import { bare } from '../bare.js';
import { type FigureParts, type FigureReader, numberAt } from '../reader.js';

export const readFurtherPoints: FigureReader = (context, at) => {
  const { tokens } = context.block;
  if (!tokens.isOneOf(at - 1, JOINING)) return undefined;
  const number = numberAt(tokens, at);
  if (number === undefined || !tokens.isOneOf(number.end, OF_GROUP)) return undefined;
  const first = differenceBefore(context, at);
  if (first === undefined || !isSameClause(tokens, at, number.end, first.end)) return undefined;
  return { figures: [copyWith(bare(number, 'difference'), { unit: first.unit })], end: number.end };
};

/** The last value of the sentence, where it is a difference in points. */
function differenceBefore({ block, found }: RecogniserContext, at: number): FigureParts | undefined {
  const from = block.tokens.startOf(block.sentenceAround(at).from);
  for (let i = found.length - 1; i >= Math.max(0, found.length - LOOKED_BACK); i--) {
    const one = found[i];
    if (one === undefined || one.start < from) return undefined;
    if (one.type !== 'figure' || one.kind === 'p-value' || one.kind === 'interval') continue;
    const inPoints =
      one.kind === 'difference' && SAID_IN_POINTS.test(block.tokens.text.slice(one.start, one.end));
    return inPoints || (one.kind === 'difference' && goesOn(block.tokens, one, at)) ? one : undefined;
  }
  return undefined;
}

/** "…, 26 with 10 mg and 31 with 20 mg": behind a difference that shares its unit with one before it as well. */
function goesOn(tokens: Tokens, { end }: FigureParts, at: number): boolean {
  for (let i = at - 1; i > at - LONGEST; i--)
    if (tokens.endOf(i) === end) return tokens.isOneOf(i + 1, OF_GROUP) && tokens.isSymbol(i - 1, ',');
  return false;
}

/** "26 points greater with 50 mg and": no other clause opens between the two, nor does one with this number. */
function isSameClause(tokens: Tokens, at: number, behind: number, offset: number): boolean {
  for (let i = at - 1; tokens.startOf(i) >= offset; i--)
    if (i < at - LONGEST || tokens.isOneOf(i, VERBS) || tokens.isSign(i, ';.')) return false;
  for (let i = behind; i < behind + REACH && !tokens.isSign(i, ';.,'); i++)
    if (tokens.isOneOf(i, VERBS)) return false;
  return true;
}

const LOOKED_BACK = 6;
const LONGEST = 14;
const REACH = 8;
const SAID_IN_POINTS = /points?$/;
const JOINING = wordSet('and , or vs versus');
const OF_GROUP = wordSet('with in for on at after');
const VERBS = wordSet(`
  was were had is are did died responded developed experienced reported withdrew completed received relapsed
`);
