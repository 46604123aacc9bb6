/** What the words around a figure say of it: the step of the trial, a risk reduction, "about", "adjusted", another study. */

import type { FigureCue, Stage } from '../../../schema/annotation.js';
import type { Tokens } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import type { FigureParts } from './reader.js';

/** What a whole sentence says of every figure in it, worked out once. */
export interface SentenceCues {
  /** First token of the sentence, and the one after its last. */
  readonly from: number;
  readonly to: number;
  readonly everywhere: readonly FigureCue[];
  /** First token of a time point ("1-year", "at 12 months") where the sentence speaks of survival, else none. */
  readonly survivalAt: number;
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
  let respectively = -1;
  for (let i = from; i < to; i++) {
    if (!tokens.isWord(i) && !tokens.isNumber(i)) continue;
    const word = tokens.word(i);
    model ||= KAPLAN_MEIER.has(word);
    survival ||= SURVIVAL.has(word);
    if (i < timePoint && isTimePoint(tokens, i)) timePoint = i;
    one ||= ONE_SIDED.has(word);
    sided ||= SIDED.has(word);
    other ||= isOtherStudy(tokens, i, word);
    if (word === 'respectively') respectively = i;
  }
  const everywhere: FigureCue[] = [];
  if (one && sided) everywhere.push('one-sided');
  if (other) everywhere.push('other-study');
  if (model) everywhere.push('kaplan-meier');
  return { from, to, everywhere, respectively, survivalAt: survival ? timePoint : Number.POSITIVE_INFINITY };
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
  const stage = counts ? stageOf(tokens, sentence, at, end) : undefined;
  if (cues.length === 0 && stage === undefined) return figure;
  return { ...figure, ...(stage === undefined ? {} : { stage }), ...(cues.length === 0 ? {} : { cues }) };
}

/** Words of a part of the trial's people, whose number may not be the trial's. */
const PART_OF_TRIAL = wordSet(`
  subgroup subgroups subset subpopulation among those arm arms group groups cohort cohorts responders nonresponders carriers
  survivors remaining whom without
`);

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
  const cues = sentence.everywhere.filter((cue) => isShare || cue !== 'kaplan-meier');
  const left = (reach: number, words: ReadonlySet<string>) =>
    hasWord(tokens, Math.max(sentence.from, at - reach), at, words);
  const right = (reach: number, words: ReadonlySet<string>) =>
    hasWord(tokens, end, Math.min(sentence.to, end + reach), words);
  if (isShare && isRiskReduction(tokens, sentence, at, end)) cues.push('reduction');
  else if (isShare && (left(4, CHANGE) || right(2, CHANGED))) cues.push('change');
  if (left(6, DIFFERENCE) || right(3, DIFFERENCE)) cues.push('difference');
  if (left(10, ADJUSTED)) cues.push('adjusted');
  if (isShare && !cues.includes('kaplan-meier') && isRateAtTime(sentence, at, end)) cues.push('kaplan-meier');
  if (isApproximate(tokens, at)) cues.push('approximate');
  if (isOfThings(tokens, end, sentence)) cues.push('not-patients');
  if (isShare && (left(20, PART_OF_TRIAL) || right(8, PART_OF_TRIAL))) cues.push('subgroup');
  if (sentence.respectively >= end && sentence.respectively < end + LIST_REACH) cues.push('respectively');
  return cues;
}

/** Words before a percentage that make it a change from something: "decreased by 12%", "an improvement of 8%". */
const CHANGE = wordSet(`
  change changed increase increased increases increasing decrease decreased decreases decreasing decline
  declined reduction reductions reduced improvement improved growth relative shrinkage inhibition rose
  fell gain fold
`);
/** Words behind it: "12% higher", "a 30% weight loss". */
const CHANGED = wordSet(`
  higher lower greater fewer more less weight recovery loss larger smaller better worse
`);
const DIFFERENCE = new Set(['difference', 'differences', 'margin']);
const ADJUSTED = wordSet(`
  adjusted aor ahr arr multivariable multivariate weighted imputed standardized standardised model
  modelled predicted propensity
`);
const KAPLAN_MEIER = new Set(['kaplan', 'actuarial', 'cumulative']);
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

function isApproximate(tokens: Tokens, at: number): boolean {
  const before = tokens.word(at - 1);
  return APPROXIMATE.has(before) || ROUGH_PAIRS.has(`${tokens.word(at - 2)} ${before}`);
}

/** "27% of lesions", "12/58 eyes", "80% power": a share of something that can outnumber patients. */
function isOfThings(tokens: Tokens, end: number, sentence: Sentence): boolean {
  for (let i = end; i < Math.min(sentence.to, end + 6); i++) {
    if (!tokens.isWord(i)) return false;
    if (NOT_PATIENTS.has(tokens.word(i))) return true;
  }
  return false;
}

const ONE_SIDED = new Set(['one', 'onesided', '1']);
const SIDED = new Set(['sided', 'tailed', 'onesided']);
const NOT_PATIENTS = wordSet(`
  lesions eyes events cycles samples specimens tumors tumours nodes doses visits teeth episodes variance
  time cells isolates embryos procedures power
`);

function hasWord(tokens: Tokens, from: number, to: number, words: ReadonlySet<string>): boolean {
  for (let i = from; i < to; i++) {
    if (tokens.kind[i] === 1 || tokens.kind[i] === 3) if (words.has(tokens.word(i))) return true;
  }
  return false;
}

/** "reducing the risk of progression by 56%", "a 56% reduction in the risk of death", "56% lower hazard". */
function isRiskReduction(tokens: Tokens, sentence: Sentence, at: number, end: number): boolean {
  const back = Math.max(sentence.from, at - 12);
  const front = Math.min(sentence.to, end + 6);
  const before =
    hasWord(tokens, back, at, REDUCING) && hasWord(tokens, back, at, RISK) && hasWord(tokens, at - 1, at, BY);
  const after =
    hasWord(tokens, end, Math.min(front, end + 3), REDUCTION) && hasWord(tokens, end, front, RISK);
  // "a reduction of 44% in the risk of death"
  const around =
    hasWord(tokens, Math.max(sentence.from, at - 3), at, REDUCTION) &&
    hasWord(tokens, end, Math.min(front, end + 4), RISK);
  return before || after || around;
}

const REDUCING = wordSet(`
  reducing reduced reduces reduce reduction lowering lowered lowers decreasing decreased cutting cut
`);
const REDUCTION = new Set(['reduction', 'lower', 'reduced', 'decrease', 'decreased']);
const RISK = new Set(['risk', 'hazard', 'hazards', 'odds']);
const BY = new Set(['by', 'approximately', 'about', 'of']);

/** "the 1-year OS rate was 98.0%", "at 12 months, 71% were alive": survival at a time is an estimate, not a share of people. */
function isRateAtTime(sentence: SentenceCues, at: number, end: number): boolean {
  return sentence.survivalAt < at || sentence.survivalAt < end + 8;
}

/** "1-year", "12-month", "at 2 years", "five-year": a time said as a point, not as a length. */
function isTimePoint(tokens: Tokens, i: number): boolean {
  if (!TIME.has(tokens.word(i))) return false;
  return (tokens.isDash(i - 1) && tokens.touches(i)) || tokens.word(i - 2) === 'at';
}

const TIME = wordSet(`
  year years month months week weeks day days yr mo
`);
const SURVIVAL = wordSet(`
  survival os pfs dfs efs rfs mfs css lrfs dmfs free freedom incidence alive ttp retention patency control
  locoregional
`);

/** True at a word of a sentence about what others found: "et al.", "previous studies", "according to statistics". */
function isOtherStudy(tokens: Tokens, i: number, word: string): boolean {
  if (word === 'al') return tokens.word(i - 1) === 'et';
  if (word === 'according') return tokens.word(i + 1) === 'to' && tokens.word(i + 2) === 'statistics';
  return EARLIER.has(word) && OTHERS.has(tokens.word(i + 1));
}

const EARLIER = new Set(['previous', 'earlier', 'prior', 'other', 'historical']);
const OTHERS = wordSet(`
  studies study trials trial reports data controls control research work series meta
`);

const STAGES: Readonly<Record<string, Stage>> = {
  screened: 'screened',
  screening: 'screened',
  enrolled: 'enrolled',
  enrolment: 'enrolled',
  enrollment: 'enrolled',
  recruited: 'enrolled',
  included: 'enrolled',
  registered: 'enrolled',
  estimated: 'enrolled',
  randomized: 'randomised',
  randomised: 'randomised',
  randomly: 'randomised',
  randomization: 'randomised',
  treated: 'treated',
  received: 'treated',
  completed: 'completed',
  finished: 'completed',
  completing: 'completed',
  analyzed: 'analysed',
  analysed: 'analysed',
  evaluable: 'analysed',
  assessed: 'analysed',
  evaluated: 'analysed',
};

/** The step that the words beside a number name: behind it up to the next number, else right before it. */
function stageOf(tokens: Tokens, sentence: Sentence, at: number, end: number): Stage | undefined {
  for (let i = end; i < Math.min(sentence.to, end + 8); i++) {
    if (tokens.isNumber(i) || tokens.isSymbol(i, '(') || tokens.isSymbol(i, ';') || tokens.isSymbol(i, ','))
      break;
    if (tokens.word(i) === 'not' || tokens.word(i) === 'who') break;
    const stage = tokens.isWord(i) ? STAGES[tokens.word(i)] : undefined;
    if (stage !== undefined) return stage;
  }
  for (let i = at - 1; i >= Math.max(sentence.from, at - 4); i--) {
    if (tokens.isNumber(i) || tokens.isSymbol(i, ',') || tokens.isSymbol(i, '(')) break;
    const stage = tokens.isWord(i) ? STAGES[tokens.word(i)] : undefined;
    if (stage !== undefined) return stage;
  }
  return undefined;
}
