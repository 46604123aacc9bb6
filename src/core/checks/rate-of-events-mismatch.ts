import type { Figure } from '../../schema/annotation.js';
import { type Interval, roundingInterval, tolerantInterval } from '../stats/printed.js';
import { isSlip } from '../stats/slip.js';
import type { Check, CheckContext, FindingParts, ProofParts } from './check.js';
import { type EventRow, isLike, isPersonTime, PERSON_TIME, rowInOrder, rowOfPairs } from './events-in-row.js';
import { printedPart, wholeNumber } from './figure-numbers.js';
import { sentenceAt } from './own-sentences.js';
import { decimal, rangeInWords } from './wording.js';

/** Events over the time in which they were counted are a rate. */
export const rateOfEventsMismatch: Check = {
  id: 'rate-of-events-mismatch',
  summary:
    'A rate against its events and the time under observation: "92 in 1055 person-years (8.7 per 100)".',
  why: 'An incidence rate is the number of events over the person-time at risk (Rothman, Modern Epidemiology). It is recomputed over the rounding of the printed time.',
  silentWhen: [
    'other words than "rate" stand between the time and its rate, or people are counted and not events',
    'no slip of the pen explains it and the two are far apart: the rate is that of other events',
    'other words stand between them and no other rate of the row is right (only an info where one is)',
    'one of the three is about, at least or up to so much',
    'the rate is adjusted, standardised or from a model',
  ],
  severity: 'warning',
  examples: {
    fires: [
      'There were 92 strokes in 1055.2 person-years (7.8 per 100 person-years).',
      'There were 121 attacks in 221.6 person-years and 198 in 223.1 person-years (crude rates 0.45 and 0.89 per year).',
    ],
    silent: [
      'Rates were 2.20 (1452 infections over 661 child-years) and 2.66 per child-year.',
      'There were 92 strokes in 1055.2 person-years (8.7 per 100 person-years).',
      'There were 22 and 47 infections in 1356 and 1322 person-years (1.62 and 3.56 per 100 person-years).',
      'There were 121 attacks in 221.6 person-years and 198 in 223.1 person-years (crude rates 0.55 and 0.89 per year).',
      'There were 92 strokes in 1055.2 person-years (adjusted rate 7.9 per 100 person-years).',
    ],
  },
  *run(context) {
    const figures = context.byType.figure;
    const told = new Set<Figure>();
    for (const [i, time] of figures.entries()) {
      if (told.has(time) || !isLike(time, isPersonTime)) continue;
      const row = rowInOrder(figures, i) ?? rowOfPairs(figures, i);
      for (const item of row?.items ?? []) told.add(item.time);
      if (row !== undefined) yield* judge(context, row);
    }
  },
};

function* judge(
  { document }: CheckContext,
  { items, ratesLast }: EventRow,
): Iterable<FindingParts | ProofParts> {
  const all = items.flatMap(({ events, time, rate }) => [events, time, rate]);
  const start = Math.min(...all.map((one) => one.start));
  const end = Math.max(...all.map((one) => one.end));
  const sentence = sentenceAt(document, start);
  if (sentence === undefined || sentence !== sentenceAt(document, end - 1)) return;
  if (MODELLED.test(document.text.slice(start, end))) return;
  const per = perOf(items.at(-1)?.rate);
  const results = items.map(({ events, time, rate }) => {
    const beside = ratesLast && items.length === 1 && BESIDE.test(document.text.slice(time.end, rate.start));
    const isOfPeople = PEOPLE.test(events.unit ?? '');
    const isOwn =
      !isOfPeople && PLAIN_RATE.test(rate.text) && ENDED.test(document.text.slice(rate.end, rate.end + 12));
    const isSure = beside && isOwn;
    return { isSure, isOwn, parts: [...compare(events, time, rate, per, isSure)] };
  });
  // One digit off is worth a look where the others of the row are right, or nothing else stands between.
  const isRow = results.some(({ parts }) => parts.some((part) => 'proof' in part));
  const [only, ...more] = items;
  const isShort =
    only !== undefined &&
    more.length === 0 &&
    end - start <= SHORT &&
    OPENS.test(document.text.slice(only.time.end, only.rate.start));
  for (const { isSure, isOwn, parts } of results)
    for (const part of parts) if ('proof' in part || isSure || isRow || (isShort && isOwn)) yield part;
}

/** How long the words of one rate may be, in UTF-16 code units. */
const SHORT = 110;
/** " in the drug arm (": nothing is said of the rate within its bracket. */
const OPENS =
  /^[^()[\]]*[([]\s?(?:(?:an?\s)?(?:(?:crude|incidence|event|overall)\s)*rates?(?:\sof|[,:])?\s)?$/i;

/** Those who had events, and who may have had several. */
const PEOPLE = /^(?:patients?|participants?|subjects?|people|persons|women|men|children|adults|infants)$/;

const MODELLED =
  /\b(?:adjusted|standardi[sz]ed|weighted|model|kaplan|poisson|regression|estimated?|annuali[sz]ed|mean|median|cox|gee|first)\b/i;
/** What may stand between the time and a rate that is of nothing else. */
const BESIDE =
  /^[\s,:;([]*(?:(?:crude|incidence|event|overall|or|an?|i\.e\.)\s)*(?:rates?|incidence)?(?:\sof)?[\s:=,]*$/i;
/** Nothing but the unit belongs to the digits: "2.9 cardiovascular deaths per 100" is of other events. */
const ENDED = /^(?:[\t|]|\s*(?:[)\];,.|]|vs\b|versus\b|and\b|$))/;
const PLAIN_RATE = /^[\d.,·]+(?:\s*(?:per|\/)|$)/;

/** So much time the rates of a row are per, in the unit of time; the last of them says so. */
function perOf(rate: Figure | undefined): { size: number; unit: string } | undefined {
  const said = /^\/(?:(\d+)|(?:\((\d+)\.)?([a-z]+)\)?)$/.exec(rate?.unit ?? '');
  return said === null ? undefined : { size: Number(said[1] ?? said[2] ?? 1), unit: said[3] ?? '' };
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
  // "22.6 per 1,000" beside person-years is per so many of them.
  if ((per.unit !== '' && time.unit !== `${per.unit}${PERSON_TIME}`) || !(watched.value > watched.unit))
    return;
  const { low, high } = roundingInterval(watched);
  const expected: Interval = { low: (count * per.size) / high, high: (count * per.size) / low };
  const figures = [events, time, rate].map(({ id }) => id);
  const message = `${events.text} in ${time.printed?.value ?? time.text} are ${inWords(expected, printed.decimals)} per ${timeInWords(per)}, printed ${printed.text}.`;
  const strict = roundingInterval(printed);
  const tolerant = tolerantInterval(printed);
  if (expected.low <= tolerant.high && tolerant.low <= expected.high) {
    const strength = expected.low <= strict.high && strict.low <= expected.high ? 'proven' : 'consistent';
    yield { proof: { strength, figures, message } };
    return;
  }
  const middle = (count * per.size) / watched.value;
  const isOneDigitOff =
    isSlip(printed.text, middle.toFixed(printed.decimals), 2) ||
    isSlipOfSome(count, (strict.low * low) / per.size, (strict.high * high) / per.size) ||
    isSlipOfSome(watched.value, (count * per.size) / strict.high, (count * per.size) / strict.low);
  // Else the rate may be that of other events that the sentence tells of.
  const isNear = Math.abs(Math.log(middle / printed.value)) < NEAR;
  if (!isOneDigitOff && !(beside && isNear)) return;
  yield {
    finding: {
      severity: isOneDigitOff && beside ? 'warning' : 'info',
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

/** True where a whole number is one slip of the pen away from another between two ends, of which there are few. */
function isSlipOfSome(number: number, low: number, high: number): boolean {
  if (!Number.isInteger(number) || high - low > MOST_MEANT) return false;
  for (let meant = Math.ceil(low); meant <= high; meant++)
    if (isSlip(String(number), String(meant), 2)) return true;
  return false;
}

const MOST_MEANT = 12;

/** Half as much again, as a difference of logarithms. */
const NEAR = 0.4;

const UNITS: Readonly<Record<string, string>> = {
  a: 'person-years',
  mo: 'person-months',
  wk: 'person-weeks',
  d: 'person-days',
};

function timeInWords({ size, unit }: { readonly size: number; readonly unit: string }): string {
  const units = UNITS[unit] ?? 'units of this time';
  return size === 1 ? units.replace(/^(person-\w+)s$/, '$1') : `${size} ${units}`;
}

function inWords({ low, high }: Interval, decimals: number): string {
  const [a, b] = [decimal(low, decimals), decimal(high, decimals)];
  return a === b ? a : rangeInWords(a, b);
}
