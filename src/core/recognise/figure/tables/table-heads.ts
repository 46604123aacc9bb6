/** What the heads, labels and titles of a table say of its cells. */
import type { FigureKind } from '../../../../schema/annotation.js';
import type { TableCell } from '../../../text/table.js';

/** Each whole head, and the kind of figure below it. */
const COLUMNS: readonly (readonly [RegExp, FigureKind])[] = [
  [/\bh(?:azard )?r(?:atio)?\b.*\bc(?:onfidence )?i|^a?hr\b.*\bci\b/i, 'hazard-ratio'],
  [/\bodds ratio\b.*\bc(?:onfidence )?i|^a?or\b.*\bci\b/i, 'odds-ratio'],
  [/\b(?:risk ratio|relative risk|rate ratio)\b.*\bc(?:onfidence )?i|^(?:a?rr|irr)\b.*\bci\b/i, 'risk-ratio'],
  [/\b(?:difference|diff\.|effect)\b.*\bc(?:onfidence )?i/i, 'difference'],
  [/\bc(?:onfidence )?i(?:nterval)?\b/i, 'interval'],
  [/^(?:h(?:azard )?r(?:atio)?|ahr)$/i, 'hazard-ratio'],
  [/^(?:odds ratio|a?or)$/i, 'odds-ratio'],
  [/^(?:r(?:isk|ate|elative risk)? ?r(?:atio)?|relative risk|a?rr|irr)$/i, 'risk-ratio'],
  [/^(?:mean |risk |absolute |treatment )?(?:difference|diff\.?|effect)\b|^s?md$/i, 'difference'],
  [/^(?:se|sem|s\.e\.|standard error)$/i, 'se'],
  [/^(?:sd|s\.d\.|standard deviation)$/i, 'sd'],
  [/^p(?:[ -]?values?)?[*†‡§a-d]?$/i, 'p-value'],
  [/^mean$/i, 'mean'],
  [/^median$/i, 'median'],
  [/^(?:n|no\.|number)$/i, 'count'],
  [/^(?:%|percent|share)$/i, 'percentage'],
];

/** The kind of the figures below a head, where that alone tells it. */
export function columnKind(head: string): FigureKind | undefined {
  return head === '' || head.length > LONGEST_HEAD
    ? undefined
    : COLUMNS.find(([pattern]) => pattern.test(head))?.[1];
}

const LONGEST_HEAD = 60;

/** What is said of a cell's numbers. */
export interface Told {
  /** A count and, in brackets, its share. */
  readonly counts: boolean;
  /** A mean and, in brackets, this. */
  readonly spread?: 'sd' | 'se' | undefined;
  /** A median and, in brackets, these. */
  readonly ends?: 'iqr' | 'range' | undefined;
  /** The level of the confidence interval that stands in brackets behind a mean or median, in percent. */
  readonly level?: number | undefined;
  /** The one unit of time that is named, as UCUM. */
  readonly unit?: string | undefined;
  /** A number without bracket. */
  readonly alone?: FigureKind | undefined;
}

const COUNTS =
  /\b(?:n|no\.?|nos\.?|numbers?|patients|participants|women|men|children|counts?)\b[^;)]{0,24}[(,[]\s?(?:%|percent)/i;
const MEANS = /\b(?:mean|m)\b[^\t;]{0,40}(?:[([±,/]|\+\/[-−–])\s?(SD|SEM?|standard (?:deviation|error))/i;
const MEDIANS =
  /\bmedian\b[^\t;]{0,40}[([,]\s?(?:(IQR|inter-?quartile|quartiles|q1|25th)|((?:full )?range|min))/i;

/** What a number alone is, by the label of its row. */
const ALONE: readonly (readonly [RegExp, FigureKind])[] = [
  [/\bpercentage of (?:participants|patients|subjects)\b/i, 'percentage'],
  [/\bmean\b/i, 'mean'],
  [/\bmedian\b/i, 'median'],
  [/\b(?:annuali[sz]ed|incidence|event) rate\b/i, 'rate'],
];

/** What a whole number alone in its cell counts, by the label of its row. */
export function stepKind({ label, head }: TableCell): FigureKind | undefined {
  if (OF_TIME.test(head)) return undefined;
  if (STEP.test(label)) return 'sample-size';
  return LEFT.test(label) ? 'count' : undefined;
}

/** What it counts by the table it stands in. */
export function countedKind({ label, section, head, hasSteps }: TableCell): FigureKind | undefined {
  if (OF_TIME.test(head)) return undefined;
  if (OF_PEOPLE.test(section) || OF_EVENTS.test(label)) return 'count';
  return hasSteps && label !== '' && !MEASURED.test(label) ? 'count' : undefined;
}

const OF_TIME = /^(?:visit|week|day|month|year|cycle|hour)s?\b/i;
/** Rows of values among those of people. */
const MEASURED =
  /\b(?:pressure|doses?|years?|weeks?|days?|months?|hours?|weight|height|bmi|index|scores?|rate|ages?|duration|time|levels?|volume|visits?|phase|concentration|temperature|cost)\b/i;
const LEFT =
  /^(?:(?:not|never|did not) (?:complet|treat|dos|randomi|start|analy)|discontinued|withdr|lost to|dropped out)/i;
const STEP =
  /^(?:started|completed|enrolled|randomi[sz]ed|assigned|allocated|treated|dosed|analy[sz]ed|evaluated|vaccinated|entered)\b|^n$|\b(?:number|no\.?) (?:of )?(?:baseline )?(?:participants|patients|subjects)\b|\b(?:participants|patients|subjects|number) analy[sz]ed\b/i;
const OF_EVENTS = /^number of (?:deaths|events|episodes|cases|occurrences)\b/i;
const OF_PEOPLE = /\bcount of (?:participants|patients|subjects|units)\b/i;

/** "Least Squares Mean (Standard Error) Unit of Measure: score": lines of a register that tell of the rows below. */
function isMeasure(section: string): boolean {
  return /\bunits?\b/i.test(section);
}

/** What the label says of a cell, or else the head of its column, or else the title. */
export function saysOfCell({ label, section, head, title }: TableCell): Told {
  for (const words of [label, isMeasure(section) ? section : '', head]) {
    const told = saidIn(words);
    if (told !== undefined) return told;
  }
  return saidIn(title) ?? NOTHING;
}

const NOTHING: Told = { counts: false };

function saidIn(words: string): Told | undefined {
  if (words === '') return undefined;
  const counts = COUNTS.test(words);
  const spread = MEANS.exec(words)?.[1];
  const ends = MEDIANS.exec(words);
  const alone = counts ? undefined : ALONE.find(([pattern]) => pattern.test(words))?.[1];
  if (!counts && spread === undefined && ends === null && alone === undefined) return undefined;
  return {
    counts,
    alone,
    level: levelIn(words),
    unit: unitIn(words),
    spread: spread === undefined ? undefined : /^(?:SE|.*error)/i.test(spread) ? 'se' : 'sd',
    ends: ends === null ? undefined : ends[1] === undefined ? 'range' : 'iqr',
  };
}

/** "Median OS, months (95% CI)": 95. */
function levelIn(words: string): number | undefined {
  const printed = LEVEL.exec(words)?.[1];
  return printed === undefined ? undefined : Number(printed);
}

const LEVEL = /\b(\d\d(?:\.\d)?)\s?%\s?(?:CI\b|confidence interval)/i;

/** "Median OS, months (95% CI)": months; none where the words name another time besides, as "at 12 months" does. */
function unitIn(words: string): string | undefined {
  const [only, ...others] = words.matchAll(TIMES);
  const unit = only?.[2];
  if (unit === undefined || only?.[1] !== undefined || others.length > 0) return undefined;
  return UCUM.find(([pattern]) => pattern.test(unit))?.[1];
}

const TIMES = /(\d[\s-]?)?\b(months?|mos?|weeks?|wks?|days?|years?|yrs?)\b/gi;
const UCUM: readonly (readonly [RegExp, string])[] = [
  [/^m/i, 'mo'],
  [/^w/i, 'wk'],
  [/^d/i, 'd'],
  [/^y/i, 'a'],
];
