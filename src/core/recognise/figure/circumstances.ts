/** What the words around a figure say of it: the step of the trial, a risk reduction, "about", "adjusted", another study. */

import type { FigureCue } from '../../../schema/annotation.js';
import { copyWith } from '../../text/copy.js';
import type { Tokens } from '../../text/tokens.js';
import { WordSet, wordSet } from '../../text/word-set.js';
import { THINGS } from './counts/count-words.js';
import { stageOf } from './counts/stage.js';
import { deniesDifference } from './ratio-name.js';
import type { FigureParts } from './reader.js';
import { hasWord, wordsUntil } from './surrounding-words.js';
import { CHANGE, isChange, isRiskReduction, saysChange } from './values/change.js';

/** What a whole sentence says of every figure in it, worked out once. */
export interface SentenceCues {
  /** First token of the sentence, and the one after its last. */
  readonly from: number;
  readonly to: number;
  readonly everywhere: readonly FigureCue[];
  /** First token of a time point ("1-year", "at 12 months") where the sentence speaks of survival, else none. */
  readonly survivalAt: number;
  /** First token that says of a change, else none. */
  readonly firstChange: number;
  /** True where it tells how samples, images or instruments were handled: its amounts and times are no results. */
  readonly bench: boolean;
  /** Last token that says "respectively", or -1. */
  readonly respectively: number;
}

/** Reads the cues that hold for a whole sentence. */
export function sentenceCues(
  tokens: Tokens,
  { from, to }: { readonly from: number; readonly to: number },
): SentenceCues {
  let model = false;
  let survival = false;
  let timePoint = Number.POSITIVE_INFINITY;
  let one = false;
  let sided = false;
  let other = false;
  let bench = false;
  let respectively = -1;
  let firstChange = Number.POSITIVE_INFINITY;
  for (let i = from; i < to; i++) {
    if (!tokens.isOneOf(i, CUES)) continue;
    const word = tokens.word(i);
    model ||=
      tokens.isOneOf(i, KAPLAN_MEIER) || (word === 'probability' && tokens.word(i - 1) === 'estimated');
    survival ||= tokens.isOneOf(i, SURVIVAL) && !(word === 'control' && tokens.isOneOf(i + 1, ARM));
    if (i < timePoint && isTimePoint(tokens, i)) timePoint = i;
    one ||= tokens.isOneOf(i, ONE_SIDED);
    sided ||= tokens.isOneOf(i, SIDED);
    bench ||= tokens.isOneOf(i, BENCH);
    other ||= isOtherStudy(tokens, i, word);
    if (word === 'respectively') respectively = i;
    if (i < firstChange && saysChange(word)) firstChange = i;
  }
  const everywhere: FigureCue[] = [];
  if (one && sided) everywhere.push('one-sided');
  if (other) everywhere.push('other-study');
  if (model) everywhere.push('kaplan-meier');
  const survivalAt = survival ? timePoint : Number.POSITIVE_INFINITY;
  return { from, to, everywhere, bench, respectively, firstChange, survivalAt };
}

/** Words of laboratory and imaging methods that no result is told with. */
const BENCH = wordSet(`
  centrifuged centrifugation centrifuge incubated spectrophotometer spectrophotometrically absorbance wavelength
  wavelengths scanner scanners voxel voxels slice slices tesla annealing denaturation primers amplicon supernatant
  supernatants aliquots aliquoted homogenized homogenised chromatography chromatographic hplc electrophoresis microscope
  magnification vortexed eluted elution rpm buffer lysed stained spectrometer spectrometry sonicated pipetted thawed
  autoclaved kit kits assayed transducer cuvette
`);

/** True for an amount or a length of time that a sentence about the bench prints. */
export function isSetting({ bench }: SentenceCues, { kind }: FigureParts): boolean {
  return bench && (kind === 'quantity' || kind === 'duration');
}

/** The figure with its stage and cues; `at` and `end` are the first token of the reading and the one after its last. */
export function withCues(
  tokens: Tokens,
  sentence: SentenceCues,
  at: number,
  end: number,
  figure: FigureParts,
): FigureParts {
  if (NEVER.has(figure.kind)) return figure;
  const cues = cuesOf(tokens, sentence, at, end, figure);
  const counts = figure.kind === 'count' || figure.kind === 'sample-size';
  // "a randomised trial in 9 clinics": places go through no step of a trial.
  const places = figure.unit !== undefined && THINGS.has(figure.unit);
  const stage = counts && !places ? stageOf(tokens, sentence, at, end) : undefined;
  if (cues.length === 0 && stage === undefined) return figure;
  return copyWith(figure, { stage, cues: cues.length === 0 ? figure.cues : cues });
}

/** Words of a part of the trial's people, whose number may not be the trial's. */
const PART_OF_TRIAL = wordSet(`
  subgroup subgroups subset subpopulation among those arm arms group groups cohort cohorts responders nonresponders carriers
  survivors remaining whom without
`);

/** "Among 37 evaluable patients, 9 …": a part whose size is printed needs no caution. */
function behindAmong(tokens: Tokens, from: number): number {
  const sized = tokens.isNumber(from + 1) || tokens.isNumber(from + 2);
  return tokens.word(from) === 'among' && sized ? from + 1 : from;
}

/** "rate ratio, adjusted for age (one group was, by chance, a year older), 0.83": how far back it may stand, in tokens. */
const ADJUSTED_RATIO_REACH = 24;

const NEVER = new Set<FigureParts['kind']>(['quantity', 'duration', 'age', 'iqr', 'range', 'sd', 'se']);

interface Sentence {
  readonly from: number;
  readonly to: number;
}

/** How far behind a list "respectively" may stand, in tokens. */
const LIST_REACH = 40;

function cuesOf(
  tokens: Tokens,
  sentence: SentenceCues,
  at: number,
  end: number,
  figure: FigureParts,
): FigureCue[] {
  const isShare = figure.kind === 'percentage';
  const cues = [
    ...(figure.cues ?? []),
    ...sentence.everywhere.filter((cue) => isShare || cue !== 'kaplan-meier'),
  ];
  const left = (reach: number, words: WordSet) =>
    hasWord(tokens, Math.max(sentence.from, at - reach), at, words);
  const right = (reach: number, words: WordSet) =>
    hasWord(tokens, end, wordsUntil(tokens, end, Math.min(sentence.to, end + reach)), words);
  if (isShare && isRiskReduction(tokens, sentence, at, end)) cues.push('reduction');
  else if (
    isShare &&
    !cues.includes('change') &&
    !holdsCounts(tokens, end) &&
    isChange(tokens, sentence, at, end, figure.value ?? 0)
  )
    cues.push('change');
  if (isBehindDifference(tokens, sentence.from, at, end) || right(3, DIFFERENCE)) cues.push('difference');
  if (left(figure.kind.endsWith('-ratio') ? ADJUSTED_RATIO_REACH : 10, ADJUSTED)) cues.push('adjusted');
  if (isShare && !cues.includes('kaplan-meier') && isRateAtTime(sentence, at, end)) cues.push('kaplan-meier');
  if (!cues.includes('approximate') && isApproximate(tokens, at)) cues.push('approximate');
  const ofThings =
    isOfThings(tokens, end, sentence) ||
    (figure.kind === 'fraction' && isOfSameThings(tokens, at, end, sentence));
  if (ofThings || (isShare && left(6, NOT_FOUND))) cues.push('not-patients');
  if (
    isShare &&
    (hasWord(tokens, Math.max(behindAmong(tokens, sentence.from), at - 20), at, PART_OF_TRIAL) ||
      hasWord(tokens, end, Math.min(sentence.to, end + 8), PART_OF_TRIAL))
  )
    cues.push('subgroup');
  if (sentence.respectively >= end && sentence.respectively < end + LIST_REACH) cues.push('respectively');
  return cues;
}

/** "a difference of 12%"; what follows "no difference," are the values of the arms. */
function isBehindDifference(tokens: Tokens, from: number, at: number, end: number): boolean {
  for (let i = at - 1; i >= Math.max(from, at - 6); i--)
    if (tokens.isOneOf(i, DIFFERENCE)) return !deniesDifference(tokens, i, end);
  return false;
}

/** "78.3% (72/92)": what has its counts behind it is a share, and no change. */
function holdsCounts(tokens: Tokens, end: number): boolean {
  return (
    tokens.isSymbol(end, '(') &&
    tokens.isNumber(end + 1) &&
    tokens.isSymbol(end + 2, '/') &&
    tokens.isNumber(end + 3)
  );
}

/** Words before a percentage of an assumption: it was not found in these patients. */
const NOT_FOUND = wordSet(`
  null threshold historical assumed assuming expected anticipated hypothesis hypothesized hypothesised
  uninteresting unacceptable alpha
`);

const DIFFERENCE = wordSet('difference differences margin');
const ADJUSTED = wordSet(`
  adjusted adjustment aor ahr arr multivariable multivariate weighted imputed standardized standardised model
  modelled predicted propensity
`);
const KAPLAN_MEIER = new WordSet(['kaplan', 'actuarial', 'cumulative']);
const APPROXIMATE = wordSet(`
  about approximately nearly almost around roughly some over circa ca ~ ≈
`);
/** Words that make a number a bound or a rough one when the second follows the first right before it. */
const ROUGH_PAIRS = new Set([
  'up to',
  'at least',
  'at most',
  'more than',
  'less than',
  'fewer than',
  'as many',
  'close to',
  'greater than',
]);
const ROUGH_SECOND = new Set([...ROUGH_PAIRS].map((pair) => pair.split(' ')[1] ?? ''));

function isApproximate(tokens: Tokens, at: number): boolean {
  const before = tokens.word(at - 1);
  if (APPROXIMATE.has(before)) return true;
  return ROUGH_SECOND.has(before) && ROUGH_PAIRS.has(`${tokens.word(at - 2)} ${before}`);
}

/** "27% of lesions", "12/58 eyes", "80% power": a share of something that can outnumber patients. */
function isOfThings(tokens: Tokens, end: number, sentence: Sentence): boolean {
  for (let i = end; i < Math.min(sentence.to, end + 6); i++) {
    if (!tokens.isWord(i)) return false;
    if (tokens.isOneOf(i, NOT_PATIENTS)) return true;
  }
  return false;
}

/** "in 365 of 540 cycles (67.5%) on one drug and 371 of 523 (70.9%) on the other": what the first total counts, the second counts. */
function isOfSameThings(tokens: Tokens, at: number, end: number, { from }: Sentence): boolean {
  if (tokens.isWord(end)) return false;
  for (let i = at - 1; i > Math.max(from, at - SAME_THINGS_REACH); i--) {
    if (!tokens.isWord(i) || !tokens.isNumber(i - 1)) continue;
    if (tokens.word(i - 2) === 'of' || tokens.isSymbol(i - 2, '/')) return tokens.isOneOf(i, NOT_PATIENTS);
  }
  return false;
}

const SAME_THINGS_REACH = 30;
const ONE_SIDED = new WordSet(['one', 'onesided', '1']);
const SIDED = new WordSet(['sided', 'tailed', 'onesided']);
/** "the control group" is no control of a disease. */
const ARM = wordSet('group groups arm arms patients participants subjects cohort children women men');
const NOT_PATIENTS = wordSet(`
  lesions eyes events cycles samples specimens tumors tumours nodes doses visits teeth episodes variance
  time cells isolates embryos procedures power
`);

/** "the 1-year OS rate was 98.0%", "at 12 months, 71% were alive": survival at a time is an estimate, not a share of people. */
function isRateAtTime(sentence: SentenceCues, at: number, end: number): boolean {
  return sentence.survivalAt < at || sentence.survivalAt < end + 8;
}

/** "1-year", "12-month", "at 2 years", "five-year": a time said as a point, not as a length. */
function isTimePoint(tokens: Tokens, i: number): boolean {
  if (!tokens.isOneOf(i, TIME)) return false;
  if (tokens.isDash(i - 1) && tokens.touches(i)) return true;
  // "at 24, 36 and 48 months"
  let number = i - 1;
  while (number > i - 12 && (tokens.isNumber(number) || tokens.isOneOf(number, AT_LIST))) number--;
  return number < i - 1 && tokens.word(number) === 'at';
}

const AT_LIST = wordSet(', and or');

const TIME = wordSet(`
  year years y yrs month months mos week weeks wk day days yr mo
`);
const SURVIVAL = wordSet(`
  survival os pfs dfs efs rfs mfs css lrfs dmfs free freedom incidence alive ttp retention patency control
  locoregional
`);

/** True at a word of a sentence about what others found: "et al.", "previous studies", "according to statistics". */
function isOtherStudy(tokens: Tokens, i: number, word: string): boolean {
  if (word === 'al') return tokens.word(i - 1) === 'et';
  if (word === 'according') return tokens.word(i + 1) === 'to' && tokens.word(i + 2) === 'statistics';
  return EARLIER.has(word) && tokens.isOneOf(i + 1, OTHERS);
}

const EARLIER = new Set(['previous', 'earlier', 'prior', 'other', 'historical']);
const OTHERS = wordSet(`
  studies study trials trial reports data controls control research work series meta
`);

/** All words that `sentenceCues` looks for: most tokens are none of them. */
const CUES = new WordSet([
  ...[KAPLAN_MEIER, SURVIVAL, TIME, ONE_SIDED, SIDED, BENCH, EARLIER, CHANGE].flatMap((words) => [...words]),
  ...['respectively', 'al', 'according', 'probability'],
]);
