/** Means and titres without a name of their own: "54 ± 8 years", "2.3 (1.1)", "1:128". */
import type { FigureKind } from '../../../../schema/annotation.js';
import { unitAt } from '../../../lexicon/units.js';
import type { BlockReading } from '../../../text/block-reading.js';
import { copyWith } from '../../../text/copy.js';
import { decimalsOf } from '../../../text/numbers.js';
import type { Tokens } from '../../../text/tokens.js';
import { wordSet } from '../../../text/word-set.js';
import type { RecogniserContext } from '../../recogniser.js';
import { bare } from '../bare.js';
import { type Bracketed, furtherDeviation } from '../bracketed.js';
import { type FigureParts, type NumberAt, numberAt, type Reading } from '../reader.js';
import { deviationKind } from './convention.js';

/** The unit printed behind the spread speaks for the mean as well: "54 ± 8 years", "32±6%". */
export function spreadUnit(tokens: Tokens, at: number): string | undefined {
  let i = at;
  while (i < at + 5 && !tokens.isNumber(i)) i++;
  const unit = tokens.isNumber(i) ? unitAt(tokens, i + 1) : undefined;
  return unit?.ucum;
}

/** "1,012 (SD 234) g": the unit behind the bracket. */
export function unitBehindBracket(tokens: Tokens, open: number): string | undefined {
  for (let i = open + 1; i < open + 7; i++) {
    if (tokens.isSign(i, ')]')) return unitAt(tokens, i + 1)?.ucum;
  }
  return undefined;
}

export function withUnit(figure: FigureParts, unit: string | undefined): FigureParts {
  return unit === undefined ? figure : copyWith(figure, { unit });
}

/** "a titre of 1:128": what counts is by how much it was diluted. */
export function titreAt(
  tokens: Tokens,
  at: number,
  number: NumberAt,
  statistic: () => FigureKind | undefined,
): Reading | undefined {
  if (number.value !== 1 || !tokens.isSymbol(number.end, ':') || !tokens.isNumber(number.end + 1))
    return undefined;
  let named = false;
  for (let i = at - 1; i > at - 10 && !named; i--) named = tokens.isOneOf(i, TITRES);
  if (!named) return undefined;
  const last = number.end + 1;
  const figure = copyWith(bare(number, statistic() ?? 'quantity'), {
    end: tokens.endOf(last),
    value: tokens.valueOf(last),
  });
  return { figures: [copyWith(figure, { printed: { value: tokens.printed(last) } })], end: last + 1 };
}

const TITRES = wordSet('titer titers titre titres dilution dilutions gmt gmts');

/** "2.3 (1.1)": two numbers with decimals, the second alone in brackets, are a mean and its standard deviation. */
export function meanWithSpread(
  context: RecogniserContext,
  at: number,
  number: NumberAt,
): Reading | undefined {
  const { tokens } = context.block;
  const open = number.end;
  const named = furtherDeviation(context, open)?.figure.kind ?? deviationKind(context.block, at);
  const opens = tokens.isSymbol(open, '(') || tokens.isSymbol(open, '[');
  if (!opens || !tokens.isNumber(open + 1) || !tokens.isSign(open + 2, ')]')) return undefined;
  const inside = numberAt(tokens, open + 1);
  if (inside === undefined) return undefined;
  const before = kindBefore(context, at);
  const kind = before ?? 'mean';
  const behind = unitAt(tokens, open + 3);
  // A unit behind the bracket speaks for both: neither is a count.
  if (
    behind !== undefined &&
    behind.ucum !== '%' &&
    (behind.dimension !== 'form' || decimalsOf(inside.printed) > 0) &&
    isGlue(tokens, at)
  )
    return {
      figures: [withUnit(bare(number, kind), behind.ucum), withUnit(bare(inside, named), behind.ucum)],
      end: open + 3,
    };
  if (decimalsOf(inside.printed) === 0) return undefined;
  if (decimalsOf(inside.printed) - decimalsOf(number.printed) > 1 || decimalsOf(number.printed) === 0)
    return undefined;
  if (!isGlue(tokens, at) || !(before !== undefined || isMeasured(tokens, at))) return undefined;
  const unit = behind?.ucum;
  const sd = bare(inside, named);
  return { figures: [withUnit(bare(number, kind), unit), withUnit(sd, unit)], end: open + 3 };
}

/** "Pressure was 17.2 (3.1) at 1 month": decimals alone in the bracket of a mean. */
export function loneDeviation(
  { block }: RecogniserContext,
  { end, value, printed }: NumberAt,
): FigureParts | undefined {
  const { tokens } = block;
  if (!tokens.isSign(end, '([') || !tokens.isNumber(end + 1) || !tokens.isSign(end + 2, ')]'))
    return undefined;
  const inside = numberAt(tokens, end + 1);
  if (inside === undefined || inside.value > Math.abs(value)) return undefined;
  for (let i = end - 2; i > end - NAME_REACH; i--) if (tokens.isOneOf(i, NO_MEANS)) return undefined;
  return decimalsOf(inside.printed) > 0 && decimalsOf(printed) > 0
    ? bare(inside, deviationKind(block, end))
    : undefined;
}

const NAME_REACH = 9;
const NO_MEANS = wordSet('ratio ratios odds hazard hazards kappa r auc rate rates coefficient beta risk');

/** "lasted 7.2 h (3.1)": a deviation alone in brackets behind a value with its unit, which a verb says of something. */
export function statedDeviation(block: BlockReading, at: number, open: number): Bracketed | undefined {
  const { tokens } = block;
  if (!tokens.isOneOf(at - 1, STATING) || !tokens.isSign(open, '([') || !tokens.isNumber(open + 1))
    return undefined;
  const inside = numberAt(tokens, open + 1);
  if (inside === undefined || !tokens.isSign(inside.end, ')]') || decimalsOf(inside.printed) === 0)
    return undefined;
  const kind = deviationKind(block, at);
  return { figure: bare(inside, kind), end: inside.end + 1 };
}

const STATING = wordSet('was were lasted averaged took reached');

function isGlue(tokens: Tokens, at: number): boolean {
  return tokens.isOneOf(at - 1, PAIR_GLUE) || tokens.isOneOf(at - 1, MEASURED);
}

const PAIR_GLUE = wordSet(
  'for at is by lasted took averaged was were of to from and vs versus v . with , = : (',
);

/** "−0.8 (0.1) with A, −0.7 (0.1) with B and −0.6 (0.1)": what the first of the sentence's last pair of such figures was. */
function kindBefore({ block, found }: RecogniserContext, at: number): 'mean' | 'difference' | undefined {
  const from = block.tokens.startOf(block.sentenceAround(at).from);
  const last = found.at(-1);
  const before = found.at(-2);
  if (last?.type !== 'figure' || before?.type !== 'figure' || before.start < from) return undefined;
  if (last.kind !== 'sd' && last.kind !== 'se') return undefined;
  return before.kind === 'mean' || before.kind === 'difference' ? before.kind : undefined;
}

/** True where the sentence speaks of something measured, and not of ratios, shares or counts. */
function isMeasured(tokens: Tokens, at: number): boolean {
  for (let i = at - 1; i >= at - 24 && i >= 0; i--) {
    const word = tokens.word(i);
    if (MEASURED.has(word)) return true;
    if (RATIOS.has(word) || (tokens.isSymbol(i, '%') && !tokens.isSymbol(i - 1, ')'))) return false;
  }
  return false;
}

const MEASURED = wordSet(`
  mean means average score scores vas nrs pain level levels duration time concentration concentrations weight index
  age pressure rate sd scale bmi length change changes volume loss thickness depth count counts
`);
const RATIOS = wordSet('ratio ratios hr or rr irr median medians number n patients odds hazard p ci');
