/**
 * Rows of a registry's results and of flow diagrams: a label with a colon, and one number for each arm, "Started: 201 | 199 | 102",
 * "Vaccinated (exposed set): 299, 298, 149", "Lack of efficacy: 3 | 2 | 8", "Sex, female / male: 106 / 95 | 101 / 98".
 */
import type { FigureKind } from '../../../../schema/annotation.js';
import type { Tokens } from '../../../text/tokens.js';
import { wordSet } from '../../../text/word-set.js';
import { countOf } from '../counts/counted.js';
import { wholeNumberAt } from '../counts/whole-number.js';
import type { FigureReader, NumberAt } from '../reader.js';

export const readLabelledRow: FigureReader = ({ block }, at) => {
  const { tokens } = block;
  if (!tokens.isSymbol(at - 1, ':') || !tokens.isNumber(at)) return undefined;
  const numbers = numbersOfRow(tokens, at);
  if (numbers === undefined) return undefined;
  const kind = kindOfRow(tokens, at - 1, numbers.barred && STEPS.test(tokens.text), numbers.barred);
  if (kind === undefined) return undefined;
  return { figures: numbers.all.map((one) => countOf(one, kind)), end: numbers.end };
};

interface Row {
  readonly all: readonly NumberAt[];
  /** True where bars part the arms. */
  readonly barred: boolean;
  readonly end: number;
}

/** Whole numbers up to the end of the line, a total with its word last. */
function numbersOfRow(tokens: Tokens, at: number): Row | undefined {
  const all: NumberAt[] = [];
  let barred = false;
  for (let i = at; all.length < MOST; ) {
    if (all.length > 0 && tokens.word(i) === 'total') i++;
    const number = tokens.isNumber(i) ? wholeNumberAt(tokens, i) : undefined;
    if (number === undefined || number.printed.includes('.')) return undefined;
    all.push(number);
    const { end } = number;
    if (endsRow(tokens, end)) return all.length > 1 ? { all, barred, end } : undefined;
    if (!tokens.isOneOf(end, BETWEEN)) return undefined;
    barred ||= tokens.isSymbol(end, '|');
    i = end + 1;
  }
  return undefined;
}

const MOST = 16;
const BETWEEN = wordSet('| / , ;');

function endsRow(tokens: Tokens, at: number): boolean {
  return at >= tokens.count || tokens.isBreak(at) || (tokens.isSymbol(at, '.') && !tokens.isNumber(at + 1));
}

/** What the label says that the numbers are; without bars only where it tells of a step of the trial. */
function kindOfRow(
  tokens: Tokens,
  colon: number,
  isOfFlow: boolean,
  barred: boolean,
): FigureKind | undefined {
  // "Male, count of participants: 15; 17; 18"
  if (
    tokens.isOneOf(colon - 1, PERSONS) &&
    tokens.word(colon - 2) === 'of' &&
    tokens.word(colon - 3) === 'count'
  )
    return 'count';
  // "Treated on days: 1, 8, 15"
  if (tokens.isOneOf(colon - 1, TIMES)) return undefined;
  let hasName = false;
  let isTime = false;
  let isOfPeople = false;
  let step: FigureKind | undefined;
  let first = colon;
  for (let i = colon - 1; i >= colon - LONGEST_LABEL && i >= 0 && !tokens.isBreak(i); i--) {
    if (tokens.isOneOf(i, MEASURED)) return undefined;
    if (tokens.isOneOf(i, GOING_ON)) step = isDenied(tokens, i) ? 'count' : 'sample-size';
    // "through Week 48" is the time of the row.
    isTime ||= tokens.isOneOf(i, TIMES) && !tokens.isNumber(i + 1);
    isOfPeople ||= tokens.isOneOf(i, OF_PEOPLE);
    hasName ||= tokens.isWord(i);
    first = i;
  }
  // "Visits completed: 1, 2, 3" names the visits; "Malaria confirmed (analysis population): 87; 86" says who is meant.
  const ofSet = tokens.isSymbol(colon - 1, ')') && tokens.isOneOf(colon - 2, SETS);
  if (step !== undefined && (ofSet || tokens.isOneOf(first, OPENING))) return step;
  // "Sex, female: 64; 63"
  if (tokens.isOneOf(colon - 1, SEXES)) return 'count';
  return (isOfFlow || (barred && isOfPeople)) && hasName && !isTime ? 'count' : undefined;
}

function isDenied(tokens: Tokens, at: number): boolean {
  return tokens.word(at - 1) === 'not' || tokens.word(at - 1) === 'never';
}

const LONGEST_LABEL = 16;
const SETS = wordSet('set population sets populations analysed analyzed');
/** Steps of a trial that people take together. */
const GOING_ON = wordSet(`
  started completed enrolled randomised randomized assigned allocated treated dosed analysed analyzed evaluated vaccinated exposed
  immunised immunized participants entered evaluable set population received
`);
/** Rows of values, and of dates. */
const MEASURED = wordSet(`
  mean median sd se iqr range age ages score scores dose doses ratio date dates ids id mg weight height duration
  level levels concentration percentage titre titer version phase margin pressure bmi index visit visits cycle cycles grade grades
  point points codon codons chromosome exon exons genotype nct tel telephone rate rates cost costs
`);
const SEXES = wordSet('female male females males women men');
const OF_PEOPLE = wordSet(`
  female male females males women men failure failures death deaths event events relapse relapses responders withdrawn discontinued
  infection infections lost adverse
`);
const PERSONS = wordSet('participants patients subjects');
const TIMES = wordSet('years year months month weeks week days day hours hour time');
/** With one of these a label begins that tells of people. */
const OPENING = wordSet(`
  started completed enrolled randomised randomized assigned allocated treated dosed analysed analyzed evaluated vaccinated exposed
  immunised immunized participants patients subjects number overall not never per intention safety full entered evaluable modified
  received
`);
/** Only beside rows of the flow of people is any label with bars one of people. */
const STEPS =
  /(?:^|\n)[ \t]*(?:started|completed|randomi[sz]ed|enrolled|not completed|discontinued)\b[^\n]{0,60}:/i;
