/**
 * Figures: every number of a result, a size, a time or a limit, with its kind and printed form.
 *
 * The readers are tried in this order at every token that can begin a figure; the first that reads something wins.
 */
import { BEGINS_FIGURE } from '../lexicon/vocabulary.js';
import { NUMERAL, type Openings, SIGN } from '../text/shapes.js';
import { NUMBER, SYMBOL } from '../text/tokens.js';
import { isSetting, type SentenceCues, sentenceCues, withCues } from './figure/circumstances.js';
import { readCount } from './figure/counts/count.js';
import { groupsByDrug } from './figure/counts/groups-by-drug.js';
import { readNEquals } from './figure/counts/n-equals.js';
import { readNamedPairs } from './figure/counts/named-pairs.js';
import { readNobody } from './figure/counts/nobody.js';
import { readOtherArm } from './figure/counts/other-arm.js';
import { readWordAndDigits } from './figure/counts/word-and-digits.js';
import { readInterval } from './figure/interval.js';
import { readPValue } from './figure/p-value.js';
import { readAnnouncedRate, readRate } from './figure/rate.js';
import { readRatio } from './figure/ratio.js';
import type { FigureReader, Reading } from './figure/reader.js';
import { readFraction } from './figure/shares/fraction.js';
import { readPercentage } from './figure/shares/percentage.js';
import { readShareWords } from './figure/shares/share-words.js';
import { readStatistic } from './figure/statistic.js';
import { readTable } from './figure/tables/table.js';
import { readTableCell } from './figure/tables/table-cell.js';
import { readContrast } from './figure/values/contrast.js';
import { readFromTo } from './figure/values/from-to.js';
import { readGroupValues } from './figure/values/group-values.js';
import { readMeasure } from './figure/values/measure.js';
import { readSpread } from './figure/values/spread.js';
import type { Recogniser, RecogniserContext } from './recogniser.js';

/** Tried where a word or sign stands: names of statistics, and numbers in words. */
const atWords: readonly FigureReader[] = [
  readTable,
  groupsByDrug,
  readWordAndDigits,
  readInterval,
  readPValue,
  readRatio,
  readStatistic,
  readSpread,
  readFromTo,
  readShareWords,
  readFraction,
  readPercentage,
  readRate,
  readAnnouncedRate,
  readNEquals,
  readGroupValues,
  readMeasure,
  readOtherArm,
  readContrast,
  readNobody,
  readCount,
];

/** Tried where digits stand. */
const atNumbers: readonly FigureReader[] = [
  readTable,
  groupsByDrug,
  readInterval,
  readFromTo,
  readTableCell,
  readShareWords,
  readNamedPairs,
  readFraction,
  readPercentage,
  readRate,
  readGroupValues,
  readMeasure,
  readOtherArm,
  readContrast,
  readCount,
];

/** Names of statistics, numbers in words and digits, and the signs before them. */
const OPENINGS: Openings = { words: BEGINS_FIGURE, shapes: NUMERAL | SIGN };

export const figure: Recogniser = {
  type: 'figure',
  summary: 'Numbers of results, sizes, times and limits, each with its kind and printed form.',
  examples: {
    finds: [
      'The confirmed ORR was 56.5% (95% CI 41.1-71.1).',
      'Median overall survival was 18.4 months versus 12.1 months (HR 0.62; 95% CI 0.45–0.85; P = .003).',
      'Of 53 screened patients, 46 completed the study.',
    ],
    ignores: ['See Table 2 and Figure 3.', 'Patients with stage 3 disease had an ECOG score of 0–1.'],
  },
  *find(context) {
    const tokens = context.block.tokens;
    let sentence: SentenceCues | undefined;
    let from = 0;
    for (;;) {
      const at = tokens.nextOpening(from, OPENINGS);
      if (at >= tokens.count) return;
      from = at + 1;
      const reading = mayBegin(context, at) ? firstReading(context, at) : undefined;
      if (reading === undefined) continue;
      if (sentence === undefined || at >= sentence.to)
        sentence = sentenceCues(tokens, context.block.sentenceAround(at));
      for (const parts of reading.figures) {
        if (!isSetting(sentence, parts)) yield withCues(tokens, sentence, at, reading.end, parts);
      }
      from = reading.end;
    }
  },
};

function mayBegin({ block, isTaken }: RecogniserContext, at: number): boolean {
  const tokens = block.tokens;
  const kind = tokens.kind[at];
  if (kind === NUMBER) return !isTaken(at);
  if (kind === SYMBOL) {
    return (
      (tokens.isDash(at) && tokens.isNumber(at + 1) && !isTaken(at + 1)) ||
      tokens.isSymbol(at, '±') ||
      tokens.isSymbol(at, '+')
    );
  }
  return ((tokens.flags[at] ?? 0) & BEGINS_FIGURE) !== 0 && !isTaken(at);
}

function firstReading(context: RecogniserContext, at: number): ReturnType<FigureReader> {
  const readers = context.block.tokens.kind[at] === NUMBER ? atNumbers : atWords;
  for (const read of readers) {
    const reading = read(context, at);
    if (reading === undefined) continue;
    return overlapsTaken(context, at, reading) ? undefined : reading;
  }
  return undefined;
}

/** True where a figure would cover a token that is taken; words between a name and its value may be ("HR for anlotinib, 0.62"). */
function overlapsTaken({ block, isTaken }: RecogniserContext, at: number, reading: Reading): boolean {
  for (let i = at; i < reading.end; i++) {
    if (!isTaken(i)) continue;
    const start = block.tokens.startOf(i);
    if (reading.figures.some((figure) => figure.start <= start && start < figure.end)) return true;
  }
  return false;
}
