/**
 * Figures: every number of a result, a size, a time or a limit, with its kind and printed form.
 *
 * The readers are tried in this order at every token that can begin a figure; the first that reads something wins.
 */
import { BEGINS_FIGURE } from '../lexicon/vocabulary.js';
import { copyWith } from '../text/copy.js';
import { NUMERAL, type Openings, SIGN } from '../text/shapes.js';
import { NUMBER, SYMBOL, type Tokens } from '../text/tokens.js';
import { wordSet } from '../text/word-set.js';
import { isSetting, type SentenceCues, sentenceCues, withCues } from './figure/circumstances.js';
import { readCount } from './figure/counts/count.js';
import { groupsByDrug } from './figure/counts/groups-by-drug.js';
import { readLevelsInPeople } from './figure/counts/levels-in-people.js';
import { readNEquals } from './figure/counts/n-equals.js';
import { readNamedPairs } from './figure/counts/named-pairs.js';
import { readOtherArm } from './figure/counts/other-arm.js';
import { readReasons } from './figure/counts/reasons.js';
import { readSexesByLetter } from './figure/counts/sexes-by-letter.js';
import { readStepField } from './figure/counts/step-fields.js';
import { readWordAndDigits } from './figure/counts/word-and-digits.js';
import { readInterval } from './figure/interval.js';
import { leftoverFigures } from './figure/leftover/leftover-figures.js';
import { Outcomes } from './figure/leftover/outcomes.js';
import { ReadSentence, type Taken } from './figure/leftover/read-sentence.js';
import { readPValue } from './figure/p-value.js';
import { readPersonTime } from './figure/person-time.js';
import { readAnnouncedRate, readRate } from './figure/rate.js';
import { readRatio } from './figure/ratio.js';
import type { FigureParts, FigureReader, Reading } from './figure/reader.js';
import { readCountsOfTotals } from './figure/shares/counts-of-totals.js';
import { readFraction } from './figure/shares/fraction.js';
import { readPercentage } from './figure/shares/percentage.js';
import { readShareRow } from './figure/shares/share-row.js';
import { readShareWords } from './figure/shares/share-words.js';
import { readStatistic } from './figure/statistic.js';
import { readLabelledRow } from './figure/tables/labelled-row.js';
import { readNumberedLine } from './figure/tables/numbered-line.js';
import { readRegistryAnalysis } from './figure/tables/registry-analysis.js';
import { readTable } from './figure/tables/table.js';
import { readTableCell } from './figure/tables/table-cell.js';
import { readTimeOfRow } from './figure/time-of-row.js';
import { readContrast } from './figure/values/contrast.js';
import { asContrast } from './figure/values/contrast-clause.js';
import { readFromTo } from './figure/values/from-to.js';
import { readFurtherPoints } from './figure/values/further-points.js';
import { readMeasure } from './figure/values/measure.js';
import { settled } from './figure/values/settled-kind.js';
import { readSpread } from './figure/values/spread.js';
import type { Recogniser, RecogniserContext } from './recogniser.js';

/** Readers of measured values, whose mere quantities are told apart by their sentence. */
const readMeasured = settled(readMeasure);
const readContrasted = settled(readContrast);
const readChanged = settled(readFromTo);

/** Tried where a word or sign stands: names of statistics, and numbers in words. */
const atWords: readonly FigureReader[] = [
  readRegistryAnalysis,
  readTable,
  groupsByDrug,
  readNamedPairs,
  readWordAndDigits,
  readInterval,
  readPValue,
  readRatio,
  readStatistic,
  readSpread,
  readChanged,
  readTableCell,
  readShareWords,
  readCountsOfTotals,
  readFraction,
  readShareRow,
  readPercentage,
  readRate,
  readAnnouncedRate,
  readNEquals,
  readMeasured,
  readOtherArm,
  readContrasted,
  readCount,
];

/** Tried where digits stand. */
const atNumbers: readonly FigureReader[] = [
  readRegistryAnalysis,
  readTable,
  readLabelledRow,
  readPersonTime,
  readTimeOfRow,
  readSexesByLetter,
  readStepField,
  readReasons,
  readLevelsInPeople,
  readFurtherPoints,
  groupsByDrug,
  readInterval,
  readSpread,
  readChanged,
  readTableCell,
  readShareWords,
  readNamedPairs,
  readCountsOfTotals,
  readFraction,
  readShareRow,
  readPercentage,
  readRate,
  readMeasured,
  readOtherArm,
  readContrasted,
  readCount,
  readNumberedLine,
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
    const { block } = context;
    const tokens = block.tokens;
    let outcomes: Outcomes | undefined;
    let opening = tokens.nextOpening(0, OPENINGS);
    for (let i = 0; i < block.sentenceCount && opening < tokens.count; i++) {
      const { from, to } = block.sentence(i);
      let cues: SentenceCues | undefined;
      let level: number | undefined;
      const taken: Taken[] = [];
      while (opening < to) {
        const at = opening;
        const reading = mayBegin(context, at) ? firstReading(context, at) : undefined;
        opening = tokens.nextOpening(reading?.end ?? at + 1, OPENINGS);
        if (reading === undefined) continue;
        cues ??= sentenceCues(tokens, { from, to });
        for (const one of reading.figures) {
          const parts = atLevel(tokens.text, one, level);
          if (parts.kind === 'interval') level = parts.level;
          if (!isSetting(cues, parts)) yield withCues(tokens, cues, at, reading.end, parts);
        }
        taken.push({ at, end: reading.end, figures: reading.figures });
      }
      outcomes ??= new Outcomes(context.found);
      const sentence = new ReadSentence(tokens, from, to, taken, outcomes);
      for (const left of leftoverFigures(context, sentence)) {
        cues ??= sentenceCues(tokens, { from, to });
        const { at, end } = left;
        for (const parts of asContrast(context, at, left).figures)
          yield withCues(tokens, cues, at, end, atLevel(tokens.text, parts, level));
      }
    }
  },
};

/** "0.65 [99% CI 0.48 to 0.88] and 0.80 [0.67 to 0.96]": an interval that is not named has the level of the one before it. */
function atLevel(text: string, parts: FigureParts, level: number | undefined): FigureParts {
  if (parts.kind !== 'interval' || level === undefined || parts.level !== DEFAULT_LEVEL) return parts;
  return /%|\bC[rR]?I|interval/i.test(text.slice(parts.start, parts.end))
    ? parts
    : copyWith(parts, { level });
}

const DEFAULT_LEVEL = 95;

function mayBegin({ block, isTaken }: RecogniserContext, at: number): boolean {
  const tokens = block.tokens;
  const kind = tokens.kind[at];
  if (kind === NUMBER) return !isTaken(at) && !isGradeOrLine(tokens, at);
  if (kind === SYMBOL) {
    return (
      (tokens.isDash(at) && tokens.isNumber(at + 1) && !isTaken(at + 1)) ||
      tokens.isSymbol(at, '±') ||
      tokens.isSymbol(at, '+')
    );
  }
  return ((tokens.flags[at] ?? 0) & BEGINS_FIGURE) !== 0 && !isTaken(at);
}

/** "G≥3 in 11", "1L in metastatic disease": a grade of toxicity, a line of treatment. */
function isGradeOrLine(tokens: Tokens, at: number): boolean {
  const value = tokens.valueOf(at);
  if (value > HIGHEST_GRADE || !Number.isInteger(value)) return false;
  if (tokens.isSign(at - 1, '≥>') && /^Gr?$/.test(tokens.raw(at - 2))) return true;
  return tokens.raw(at + 1) === 'L' && tokens.touches(at + 1) && tokens.isOneOf(at + 2, OF_LINE);
}

const HIGHEST_GRADE = 5;
const OF_LINE = wordSet('in + setting treatment therapy metastatic advanced patients pts nsclc');

function firstReading(context: RecogniserContext, at: number): ReturnType<FigureReader> {
  const readers = context.block.tokens.kind[at] === NUMBER ? atNumbers : atWords;
  for (const read of readers) {
    const reading = read(context, at);
    if (reading === undefined) continue;
    return overlapsTaken(context, at, reading) ? undefined : asContrast(context, at, reading);
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
