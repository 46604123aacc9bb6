/** Time under observation: "1055.2 person-years", "1356 and 1322 patient-days of follow-up". */

import { rowAt } from '../../lexicon/unit-factor.js';
import { copyWith } from '../../text/copy.js';
import type { Tokens } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import { bare } from './bare.js';
import { countOf, isYear } from './counts/counted.js';
import { wholeNumberAt } from './counts/whole-number.js';
import { LABELS } from './cues.js';
import { type FigureParts, type FigureReader, numberAt, type Reading } from './reader.js';
import { jointEnd, listAt } from './values/value-list.js';

/** The unit of time that people, devices or beds were watched for, and the token behind it. */
interface PersonTime {
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
  if (tokens.isOneOf(at - 1, PER) || tokens.isOneOf(at - 1, LABELS)) return undefined;
  return eventsOverTime(tokens, at) ?? timesOf(tokens, at);
};

function timesOf(tokens: Tokens, at: number): Reading | undefined {
  const numbers = listAt(tokens, at)?.numbers ?? [numberAt(tokens, at)].filter((one) => one !== undefined);
  const last = numbers.at(-1);
  const time = last && watchedFor(tokens, last.end);
  if (last === undefined || time === undefined || isYear(last)) return undefined;
  const figures = numbers.map((one) => copyWith(bare(one, 'quantity'), { unit: `${time.ucum}{person}` }));
  const whole = figures.map((one, i) =>
    i + 1 === figures.length ? copyWith(one, { end: tokens.endOf(time.end - 1) }) : one,
  );
  return { figures: whole, end: time.end };
}

/** "412 in 18,260 exposed person-years", "29 in 2,868 and 51 in 2,836 patient-days": each number of events with its time. */
function eventsOverTime(tokens: Tokens, at: number): Reading | undefined {
  const figures: FigureParts[] = [];
  for (let i = at; figures.length < MOST; ) {
    const events = tokens.isNumber(i) ? wholeNumberAt(tokens, i) : undefined;
    if (events === undefined || !tokens.isOneOf(events.end, OVER)) return undefined;
    const time = numberAt(tokens, events.end + 1);
    if (time === undefined) return undefined;
    figures.push(countOf(events, 'count'), bare(time, 'quantity'));
    const unit = watchedFor(tokens, time.end);
    if (unit !== undefined) {
      const times = figures.map((one) =>
        one.kind === 'quantity' ? copyWith(one, { unit: `${unit.ucum}{person}` }) : one,
      );
      const last = times.at(-1);
      const whole = last === undefined ? [] : [copyWith(last, { end: tokens.endOf(unit.end - 1) })];
      return { figures: [...times.slice(0, -1), ...whole], end: unit.end };
    }
    i = jointEnd(tokens, time.end);
    if (i < 0) return undefined;
  }
  return undefined;
}

const MOST = 12;
const OVER = wordSet('in during over');

/** "person-years", "exposed person-years" at a token: what people were watched for. */
function watchedFor(tokens: Tokens, at: number): PersonTime | undefined {
  for (let i = at; i < at + LONGEST_ADJECTIVE; i++) {
    const time = tokens.isOneOf(i, OF_ONE) ? undefined : timeOfPeople(tokens, i);
    if (time !== undefined) return isTold(tokens, i, time.end) ? time : undefined;
    if (!tokens.isWord(i) || tokens.isOneOf(i, NO_ADJECTIVES)) return undefined;
  }
  return undefined;
}

/** "patient days" and "PY", but neither "patients day 3" nor "women days before". */
function isTold(tokens: Tokens, from: number, end: number): boolean {
  if (end !== from + 2) return true;
  return tokens.word(end - 1).endsWith('s') && !/(?:s|men|children)$/.test(tokens.word(from));
}

const LONGEST_ADJECTIVE = 3;
const NO_ADJECTIVES = wordSet('of in and or the per to for with by at from were was had who');

const PER = wordSet('per /');
/** "6 hospital days" and "2 cycle days" are times of one patient. */
const OF_ONE = wordSet('hospital cycle episode bed follow resident');

/** Whose time it is: "person-years", "catheter-days". */
const WHOSE = wordSet(`
  person persons patient patients participant participants subject woman women child children infant man men bed
  catheter ventilator device line hospital resident episode eye implant follow cycle procedure pt pts
`);
/** Short forms of person-years. */
const PERSON_YEARS = wordSet('py pys pyr pyrs pyo pyar pyfu pye');
