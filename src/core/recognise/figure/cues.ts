/** Words before a number that say what kind of figure it is. */

import type { FigureKind } from '../../../schema/annotation.js';
import type { Tokens } from '../../text/tokens.js';
import { WordSet, wordSet } from '../../text/word-set.js';
import type { RecogniserContext } from '../recogniser.js';

export type Statistic = Extract<FigureKind, 'median' | 'mean'>;

const STATISTICS: Readonly<Record<string, Statistic>> = {
  median: 'median',
  med: 'median',
  medians: 'median',
  mean: 'mean',
  means: 'mean',
  average: 'mean',
  averaged: 'mean',
  gmt: 'mean',
  gmts: 'mean',
  gmc: 'mean',
  gmcs: 'mean',
  mpfs: 'median',
  mos: 'median',
  mdor: 'median',
  mttp: 'median',
  mefs: 'median',
  mdfs: 'median',
  mrfs: 'median',
  mfs: 'median',
  mttr: 'median',
  mst: 'median',
};

const STATISTIC_WORDS = new WordSet(Object.keys(STATISTICS));

/** How far back a cue may stand, in tokens. */
const REACH = 24;

/**
 * "median" or "mean" said of the number at a token: the nearest such word before it in the sentence, with no other
 * figure of its own in between ("the median PFS from the beginning of maintenance treatment was 9.1 months").
 */
export function statisticBefore({ block }: RecogniserContext, at: number): Statistic | undefined {
  const tokens = block.tokens;
  const from = Math.max(block.sentenceAround(at).from, at - REACH);
  let depth = 0;
  let sinceNumber = 0;
  for (let i = at - 1; i >= from; i--) {
    const sign = tokens.signOf(i);
    if (sign === 0x29 || sign === 0x5d) depth++;
    else if (sign === 0x28 || sign === 0x5b) depth--;
    if (depth > 0) {
      // "Operating time (median) was 125"
      const alone = sign === 0x29 && tokens.isSymbol(i - 2, '(') && tokens.isOneOf(i - 1, STATISTIC_WORDS);
      if (alone) return STATISTICS[tokens.word(i - 1)];
      continue;
    }
    // "At a median follow-up of 6 years there were 231 deaths": a statement of its own.
    if (sign === 0x3b || tokens.word(i) === 'there') return undefined;
    // "on an 11-point scale", "rigidity of more than 80%" name what was measured.
    const names = (tokens.isDash(i + 1) && tokens.isWord(i + 2)) || tokens.word(i - 1) === 'than';
    if (tokens.isNumber(i) && !names) {
      if (sinceNumber > 4) return undefined;
      sinceNumber = 0;
    } else {
      sinceNumber++;
    }
    if (!tokens.isWord(i) || isVerb(tokens, i)) continue;
    const statistic = tokens.isOneOf(i, STATISTIC_WORDS) ? STATISTICS[tokens.word(i)] : undefined;
    // "geometric mean ratio", "geometric mean titre ratio": a ratio, whatever it is made of.
    if (statistic !== undefined) return isOfRatio(tokens, i) ? undefined : statistic;
    if (!tokens.isSymbol(i - 1, ',')) continue;
    if (tokens.isOneOf(i, CLAUSE_OPENERS)) return undefined;
    // ", and the 1-year rate": a new statement; ", and 8.2" goes on with the list.
    if (tokens.word(i) === 'and' && tokens.isWord(i + 1)) return undefined;
  }
  return undefined;
}

/** "Exit code 0 means that", "by means of". */
function isVerb(tokens: Tokens, at: number): boolean {
  return tokens.word(at) === 'means' && tokens.isOneOf(at + 1, BEHIND_VERB);
}

const BEHIND_VERB = wordSet('that of');

function isOfRatio(tokens: Tokens, at: number): boolean {
  return (
    /^differences?$/.test(tokens.word(at + 1)) ||
    tokens.word(at + 1) === 'ratio' ||
    tokens.word(at + 2) === 'ratio' ||
    tokens.word(at + 1) === 'ratios'
  );
}

/** After a comma these open a clause with a figure of its own. */
const CLAUSE_OPENERS = wordSet(`
  with while whereas including of but which who after at
`);

/** Words after which a number is a label, not a count: "grade 3", "week 12", "stage IV", "type 2". */
export const LABELS = wordSet(`
  grade grades gr stage stages phase phases day days week weeks month months year years cycle cycles visit
  table figure fig type types class level group arm cohort part step version line chapter section appendix
  item question score type model no number no. volume vol pp page pages aged age ecog nyha asa ctcae
  genotype genotypes serotype patient case subject experiment site cluster tertile quartile quintile decile hypothesis hypotheses aim aims
  objective objectives question questions scenario box chapter stratum wave round task module session
  batch batches lot lots suite room rooms ward bed code codes block blocks ref refs reference references equation
  recist version exon chromosome zone factor interleukin h hour dose study trial protocol
`);
