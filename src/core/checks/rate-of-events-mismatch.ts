import type { Figure } from '../../schema/annotation.js';
import { type Interval, roundingInterval, tolerantInterval } from '../stats/printed.js';
import type { Check, CheckContext, FindingParts, ProofParts } from './check.js';
import { printedPart, wholeNumber } from './figure-numbers.js';
import { isBound } from './guards.js';
import { sentenceAt } from './own-sentences.js';
import { decimal, rangeInWords } from './wording.js';

/** Events over the time in which they were counted are a rate. */
export const rateOfEventsMismatch: Check = {
  id: 'rate-of-events-mismatch',
  summary:
    'A rate against its events and the time under observation: "92 in 1055 person-years (8.7 per 100)".',
  why: 'An incidence rate is the number of events over the person-time at risk (Rothman, Modern Epidemiology). It is recomputed over the rounding of the printed time.',
  silentWhen: [
    'anything but words stands between the events, the time and the rate',
    'one of the three is about, at least or up to so much',
    'the rate is adjusted, standardised or from a model',
  ],
  severity: 'warning',
  examples: {
    fires: ['There were 92 strokes in 1055.2 person-years (7.8 per 100 person-years).'],
    silent: [
      'Rates were 2.20 (1452 infections over 661 child-years) and 2.66 per child-year.',
      'There were 92 strokes in 1055.2 person-years (8.7 per 100 person-years).',
      'There were 22 and 47 infections in 1356 and 1322 person-years (1.62 and 3.56 per 100 person-years).',
      'There were 92 strokes in 1055.2 person-years (adjusted rate 7.9 per 100 person-years).',
    ],
  },
  *run(context) {
    const figures = context.byType.figure;
    for (let i = 0; i < figures.length; i++) {
      const time = figures[i];
      if (time === undefined || !isPersonTime(time)) continue;
      const row = rowFrom(figures, i);
      if (row !== undefined) yield* judge(context, figures, i, row);
      i += (row ?? 1) - 1;
    }
  },
};

const PERSON_TIME = '{person}';

function isPersonTime({ kind, unit }: Figure): boolean {
  return kind === 'quantity' && unit?.endsWith(PERSON_TIME) === true;
}

/** How many times stand in a row, where so many counts stand before them and so many rates behind. */
function rowFrom(figures: readonly Figure[], from: number): number | undefined {
  let length = 0;
  while (isLike(figures[from + length], isPersonTime)) length++;
  for (let i = 0; i < length; i++) {
    if (!isLike(figures[from - length + i], ({ kind }) => kind === 'count')) return undefined;
    if (!isLike(figures[from + length + i], ({ kind }) => kind === 'rate')) return undefined;
  }
  return length;
}

function isLike(figure: Figure | undefined, is: (one: Figure) => boolean): boolean {
  return figure !== undefined && is(figure) && !isBound(figure);
}

function* judge(
  { document }: CheckContext,
  figures: readonly Figure[],
  from: number,
  length: number,
): Iterable<FindingParts | ProofParts> {
  const first = figures[from - length];
  const last = figures[from + 2 * length - 1];
  if (first === undefined || last === undefined) return;
  const sentence = sentenceAt(document, first.start);
  if (sentence === undefined || sentence !== sentenceAt(document, last.start)) return;
  const words = document.text.slice(first.start, last.end);
  if (MODELLED.test(words)) return;
  for (let i = 0; i < length; i++) {
    const [events, time, rate] = [figures[from - length + i], figures[from + i], figures[from + length + i]];
    if (events === undefined || time === undefined || rate === undefined) return;
    const gap = document.text.slice(time.end, rate.start);
    yield* compare(
      events,
      time,
      rate,
      perOf(figures, from + length, length),
      length === 1 && BESIDE.test(gap),
    );
  }
}

const MODELLED = /\b(?:adjusted|standardi[sz]ed|weighted|model)\b/i;
/** What may stand between the time and a rate that is of nothing else. */
const BESIDE = /^[^.;)\]]{0,24}[([]?[^.;)\]\d]{0,16}$/;

/** So much time the rates of a row are per, in the unit of time; the last of them says so. */
function perOf(
  figures: readonly Figure[],
  from: number,
  length: number,
): { size: number; unit: string } | undefined {
  const said = /^\/(?:\((\d+)\.)?([a-z]+)\)?$/.exec(figures[from + length - 1]?.unit ?? '');
  return said === null ? undefined : { size: Number(said[1] ?? 1), unit: said[2] ?? '' };
}

function* compare(
  events: Figure,
  time: Figure,
  rate: Figure,
  per: { readonly size: number; readonly unit: string } | undefined,
  beside: boolean,
): Iterable<FindingParts | ProofParts> {
  const count = wholeNumber(events);
  const [watched, printed] = [printedPart(time, 'value'), printedPart(rate, 'value')];
  if (count === undefined || watched === undefined || printed === undefined || per === undefined) return;
  if (time.unit !== `${per.unit}${PERSON_TIME}` || !(watched.value > watched.unit)) return;
  const { low, high } = roundingInterval(watched);
  const expected: Interval = { low: (count * per.size) / high, high: (count * per.size) / low };
  const figures = [events, time, rate].map(({ id }) => id);
  const message = `${events.text} in ${time.printed?.value ?? time.text} are ${inWords(expected, printed.decimals)} per ${per.size} ${UNITS[per.unit] ?? 'of that time'}, printed ${printed.text}.`;
  const strict = roundingInterval(printed);
  const tolerant = tolerantInterval(printed);
  if (expected.low <= tolerant.high && tolerant.low <= expected.high) {
    const strength = expected.low <= strict.high && strict.low <= expected.high ? 'proven' : 'consistent';
    yield { proof: { strength, figures, message } };
    return;
  }
  if (!beside) return;
  yield {
    finding: {
      start: rate.start,
      end: rate.end,
      message,
      related: [events, time].map(({ start, end }) => ({
        start,
        end,
        message: 'what the rate is drawn from',
      })),
      evidence: { printed: printed.value, lowest: expected.low, highest: expected.high },
      accuses: figures,
    },
  };
}

const UNITS: Readonly<Record<string, string>> = {
  a: 'years',
  mo: 'months',
  wk: 'weeks',
  d: 'days',
};

function inWords({ low, high }: Interval, decimals: number): string {
  const [a, b] = [decimal(low, decimals), decimal(high, decimals)];
  return a === b ? a : rangeInWords(a, b);
}
