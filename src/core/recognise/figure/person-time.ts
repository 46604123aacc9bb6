/** Time under observation: "1055.2 person-years", "1356 and 1322 patient-days of follow-up". */

import { rowAt } from '../../lexicon/unit-factor.js';
import { copyWith } from '../../text/copy.js';
import type { Tokens } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import { bare } from './bare.js';
import { type FigureReader, numberAt } from './reader.js';
import { listAt } from './values/value-list.js';

/** The unit of time that people, devices or beds were watched for, and the token behind it. */
export interface PersonTime {
  readonly ucum: string;
  readonly end: number;
}

/** "person-years", "patient days", "women/year", "catheter-days", "PY" at a token. */
export function timeOfPeople(tokens: Tokens, at: number): PersonTime | undefined {
  if (tokens.isOneOf(at, PERSON_YEARS)) return { ucum: 'a', end: at + 1 };
  if (!tokens.isOneOf(at, WHOSE)) return undefined;
  const joint = tokens.isDash(at + 1) || tokens.isSymbol(at + 1, '/') || tokens.word(at + 1) === 'per';
  const time = joint ? at + 2 : at + 1;
  const row = rowAt(tokens, time);
  return row?.dimension === 'time' ? { ucum: row.ucum, end: time + 1 } : undefined;
}

/** How long all were watched together, of one arm or of several. What follows "per" is a part of a rate's unit. */
export const readPersonTime: FigureReader = ({ block }, at) => {
  const { tokens } = block;
  if (tokens.isOneOf(at - 1, PER)) return undefined;
  const numbers = listAt(tokens, at)?.numbers ?? [numberAt(tokens, at)].filter((one) => one !== undefined);
  const last = numbers.at(-1);
  const time = last && timeOfPeople(tokens, last.end);
  if (last === undefined || time === undefined || !isWatched(tokens, last.end)) return undefined;
  const figures = numbers.map((one) => copyWith(bare(one, 'quantity'), { unit: `${time.ucum}{person}` }));
  const whole = figures.map((one, i) =>
    i + 1 === figures.length ? copyWith(one, { end: tokens.endOf(time.end - 1) }) : one,
  );
  return { figures: whole, end: time.end };
};

/** "6 hospital days" and "2 cycle days" are times of one patient. */
function isWatched(tokens: Tokens, at: number): boolean {
  return !tokens.isOneOf(at, OF_ONE);
}

const PER = wordSet('per /');
const OF_ONE = wordSet('hospital cycle episode bed follow resident');

/** Whose time it is: "person-years", "catheter-days". */
const WHOSE = wordSet(`
  person persons patient patients participant participants subject woman women child children infant man men bed
  catheter ventilator device line hospital resident episode eye implant follow cycle procedure pt pts
`);
/** Short forms of person-years. */
const PERSON_YEARS = wordSet('py pys pyr pyrs pyo pyar pyfu pye');
