/**
 * The population of a trial: condition, age, sex, performance status, stage, line of treatment, analysis set.
 *
 * Populations may enclose figures ("aged 18–75"), so they do not ask whether a token is taken.
 */
import { populationTable } from '../lexicon/populations.js';
import { BEGINS_POPULATION } from '../lexicon/vocabulary.js';
import { INNER_CAPITAL, NUMERAL, type Openings, SIGN } from '../text/shapes.js';
import { NUMBER, SYMBOL, WORD } from '../text/tokens.js';
import { isBoundOfAge, readAge, readAgeInYears } from './population/age.js';
import { ConditionReader } from './population/condition.js';
import { readGestation } from './population/gestation.js';
import { readLines } from './population/line.js';
import { readPerformanceStatus } from './population/performance-status.js';
import type { PopulationReading } from './population/reading.js';
import { readStage } from './population/stage.js';
import type { AnnotationParts, Recogniser, RecogniserContext } from './recogniser.js';

/** Words of populations, short forms of conditions, ages and the signs that bound them. */
const OPENINGS: Openings = { words: BEGINS_POPULATION, shapes: NUMERAL | SIGN | INNER_CAPITAL };

export const population: Recogniser = {
  type: 'population',
  summary: 'Condition, age, sex, performance status, stage, line of treatment and analysis set',
  examples: {
    finds: [
      `
      First-line treatment for metastatic pancreatic cancer (mPC), aged 18–75, ECOG 0–1.
      ^^^^^^^^^^ population line first-line
                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ population condition metastatic pancreatic cancer
                                                             ^^^ population condition metastatic pancreatic cancer
                                                                   ^^^^^^^^^^ population age 18–75 low=18 high=75
                                                                               ^^^^^^^^ population performance-status ECOG 0–1 low=0 high=1
      `,
    ],
    ignores: ['The first line of the table shows the disease-free interval.'],
  },
  find: readPopulations,
};

function readPopulations(context: RecogniserContext): readonly AnnotationParts[] {
  const { tokens } = context.block;
  const conditions = new ConditionReader(context);
  const found: AnnotationParts[] = [];
  for (let i = tokens.nextOpening(0, OPENINGS); i < tokens.count; i = tokens.nextOpening(i, OPENINGS)) {
    const reading = readAt(context, conditions, i);
    if (reading === undefined) {
      i++;
      continue;
    }
    const { from, to, aspect, value, low, high } = reading;
    found.push({
      type: 'population',
      start: tokens.startOf(from),
      end: tokens.endOf(to - 1),
      aspect,
      value,
      low,
      high,
    });
    i = Math.max(i + 1, to);
  }
  return found;
}

function readAt(
  context: RecogniserContext,
  conditions: ConditionReader,
  i: number,
): PopulationReading | undefined {
  const { tokens } = context.block;
  const kind = tokens.kind[i];
  if (kind === NUMBER) return readGestation(tokens, i, i) ?? readAgeInYears(tokens, i, i);
  if (kind === SYMBOL) {
    if (!isBoundOfAge(tokens, i)) return undefined;
    return readGestation(tokens, i, i + 1) ?? readAgeInYears(tokens, i, i + 1);
  }
  if (kind !== WORD) return undefined;
  if (((tokens.flags[i] ?? 0) & BEGINS_POPULATION) === 0) return conditions.readShort(i);
  const condition = conditions.read(i);
  if (condition !== undefined) return condition;
  const match = populationTable.match(tokens, i);
  if (match === undefined) return readAge(tokens, i) ?? conditions.readShort(i);
  const { aspect, value } = match.value;
  switch (aspect) {
    case 'age-word':
      return readAge(tokens, i);
    case 'stage-word':
      return readStage(tokens, i);
    case 'performance-word':
      return readPerformanceStatus(tokens, i, match.end, value);
    case 'line':
      return readLines(tokens, i, match.end, value);
    default:
      return { from: i, to: match.end, aspect, value };
  }
}
