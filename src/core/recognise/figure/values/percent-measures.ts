/** What is measured in per cent of something else than people: a value of it is a mean, and no share of anybody. */
import type { FigureKind } from '../../../../schema/annotation.js';
import type { Tokens } from '../../../text/tokens.js';
import { wordSet } from '../../../text/word-set.js';
import type { RecogniserContext } from '../../recogniser.js';

/** How far back the name may stand, in tokens. */
const REACH = 30;

/**
 * True for the values in "HbA1c was lowered (from 9.1 to 8.0 per cent)", "ejection fraction was 34% and 31%": the name stands
 * before them, and nothing between or behind speaks of people.
 */
export function isMeasuredInPercent(tokens: Tokens, at: number, end = at + 1): boolean {
  // "62% of predicted"
  if (
    !tokens.isOneOf(at - 1, BEFORE_SHARE) &&
    tokens.word(tokens.word(end) === 'of' ? end + 1 : end) === 'predicted'
  )
    return true;
  if (isShare(tokens, at, end)) return false;
  if (isChangeOfMeasure(tokens, at)) return true;
  for (let i = at - 1; i >= 0 && i >= at - REACH; i--) {
    if (tokens.isSymbol(i, ';') || tokens.isBreak(i) || tokens.isOneOf(i, OF_PEOPLE)) return false;
    if (tokens.isSymbol(i, '.') && tokens.isWord(i + 1) && !tokens.isOneOf(i - 1, VERSUS)) return false;
    // "HbA1c (7.6 vs 7.7%) and insulin use (31%)": a bracket belongs to what stands right before it.
    if (tokens.isSymbol(i, ')') && tokens.isSymbol(at - 1, '(')) return false;
    if (isMeasure(tokens, i)) return true;
  }
  return false;
}

/** "reduced by 1.2%, 0.9% and 0.1%": what the last value of the sentence in per cent was, where people are spoken of neither between nor behind. */
export function furtherPercentMean(
  { block, found }: RecogniserContext,
  at: number,
  end: number,
): FigureKind | undefined {
  const { tokens } = block;
  if (isShare(tokens, at, end)) return undefined;
  const from = tokens.startOf(Math.max(block.sentenceAround(at).from, at - REACH));
  for (let i = found.length - 1; i >= Math.max(0, found.length - LOOKED_BACK); i--) {
    const one = found[i];
    if (one?.type !== 'figure' || TAILS.has(one.kind)) continue;
    if (one.start < from || one.unit !== '%' || !AVERAGES.has(one.kind)) return undefined;
    // "(8.1%) … (8.6%)", but not "8.1% … (71%)": how much of the first that is.
    if (tokens.isSymbol(at - 1, '(') && tokens.text[one.start - 1] !== '(') return undefined;
    for (let k = at - 1; tokens.startOf(k) >= one.end; k--)
      if (tokens.isOneOf(k, OF_PEOPLE) || tokens.isSymbol(k, ';')) return undefined;
    return one.kind;
  }
  return undefined;
}

/** "The LDL-C reduction was 52.1%", "change in body weight was −6.2%": how much of itself something measured has changed by. */
function isChangeOfMeasure(tokens: Tokens, at: number): boolean {
  if (!tokens.isOneOf(at - 1, STATED)) return false;
  let change = -1;
  let measure = false;
  for (let i = at - 2; i >= at - CHANGE_REACH && (tokens.isWord(i) || tokens.isDash(i)); i--) {
    if (tokens.isOneOf(i, CHANGES)) change = i;
    measure ||= tokens.isOneOf(i, CHANGING);
  }
  return change >= 0 && measure;
}

const CHANGE_REACH = 9;
const STATED = wordSet('was were of averaged');
const CHANGES = wordSet(
  'reduction reductions change changes decrease decreases increase increases loss gain fall rise',
);
const CHANGING = wordSet(`
  ldl cholesterol triglycerides triglyceride lipoprotein apolipoprotein apob crp weight bodyweight bmd density volume fev1 psa urate
  uric proteinuria albuminuria uacr thickness area fat steatosis igf insulin glucose calcium phosphate ferritin
`);
const LOOKED_BACK = 6;
const AVERAGES: ReadonlySet<FigureKind> = new Set<FigureKind>(['mean', 'median']);
const TAILS: ReadonlySet<FigureKind> = new Set<FigureKind>([
  ...(['sd', 'se', 'interval', 'range', 'iqr', 'p-value', 'quantity', 'duration'] as const),
]);

function isMeasure(tokens: Tokens, at: number): boolean {
  if (tokens.isOneOf(at, MEASURED)) return true;
  if (tokens.isOneOf(at, HAEMOGLOBIN)) return tokens.isOneOf(at - 1, GLYCATED);
  if (tokens.word(at) === 'range') return tokens.word(at - 1) === 'in' && tokens.word(at - 2) === 'time';
  if (tokens.isOneOf(at, FRACTIONS)) return tokens.isOneOf(at - 1, OF_HEART);
  return tokens.isOneOf(at, SATURATIONS) && tokens.isOneOf(at - 1, OF_OXYGEN);
}

/** "in 12%", "7 (24%)", "45% of patients", "52% achieved", "45% or more": a share or limit by the words beside it. */
function isShare(tokens: Tokens, at: number, end: number): boolean {
  if (tokens.isOneOf(at - 1, BEFORE_SHARE)) return true;
  if (tokens.isSign(at - 1, '([') && tokens.isNumber(at - 2)) return true;
  return tokens.isOneOf(end, BEHIND_SHARE) || (tokens.word(end) === 'of' && !tokens.isOneOf(end + 1, TOTALS));
}

const MEASURED = wordSet('hba1c hba1 a1c haematocrit hematocrit lvef spo2 sao2');
const HAEMOGLOBIN = wordSet('haemoglobin hemoglobin');
const GLYCATED = wordSet('glycated glycosylated glycohaemoglobin');
const FRACTIONS = wordSet('fraction fractions shortening');
const OF_HEART = wordSet('ejection fractional');
const SATURATIONS = wordSet('saturation saturations');
const OF_OXYGEN = wordSet('oxygen arterial venous');
const VERSUS = wordSet('vs v');
const TOTALS = wordSet('total');
const BEFORE_SHARE = wordSet('a an in among < > ≤ ≥ below under above');
const BEHIND_SHARE = wordSet(`
  achieved achieving reached reaching had were met or patients participants subjects people women men children
`);
const OF_PEOPLE = wordSet(`
  patients participants subjects people proportion percentage target targets goal achieved achieving reached reaching responders
  rate rates below under above < > ≤ ≥ relative risk women men children hypoglycaemia hypoglycemia who than attained occurred
`);
