import type { Annotation } from '../../schema/annotation.js';
import { readPrinted } from '../stats/printed.js';
import type { Check, CheckContext, FindingParts, ProofParts } from './check.js';
import { sentenceAt } from './own-sentences.js';
import { decimal } from './wording.js';

/** A total dose is the single dose as often as it is given. */
export const totalDoseMismatch: Check = {
  id: 'total-dose-mismatch',
  summary:
    'A total dose against the single dose and how often it is given: "2 Gy × 30 = 60 Gy", "60 Gy in 30 fractions of 2 Gy".',
  why: 'Three numbers of which any two give the third; one of them is wrong, which matters most for radiation.',
  silentWhen: [
    'the doses have different units',
    'boosts, reductions and second targets: nothing but the single dose stands in the bracket',
  ],
  severity: 'info',
  examples: {
    fires: [
      'Radiotherapy was given as 2 Gy × 30 = 66 Gy.',
      'Patients received 66 Gy in 30 fractions of 2 Gy.',
    ],
    silent: [
      'Radiotherapy was given as 2 Gy × 30 = 60 Gy.',
      'Patients received 66 Gy in 33 fractions (50 Gy to the nodes).',
      'Patients received 40 Gy in 15 fractions (2.67 Gy per fraction).',
    ],
  },
  *run(context) {
    for (let i = 1; i < context.annotations.length; i++) {
      const course = courseAt(context, i);
      if (course !== undefined) yield compare(course);
    }
  },
};

interface Course {
  readonly single: Amount;
  readonly times: number;
  readonly total: Amount;
}

interface Amount {
  readonly from: Annotation;
  readonly value: number;
  /** How far the printed number may be off by rounding; a whole number is taken as it stands. */
  readonly play: number;
  readonly unit: string;
}

const FRACTIONS = '(?:fractions?|fx|sessions?|doses|injections|infusions|administrations)';
const IN_FRACTIONS = new RegExp(`(\\d{1,3})\\s*(?:(?:daily|equal|once-daily)\\s*)?${FRACTIONS}$`, 'i');
const TIMES_EQUALS = new RegExp(`^\\s*[×x*]\\s*(\\d{1,3})\\s*(?:${FRACTIONS})?\\s*=\\s*$`, 'i');
const TIMES_BEFORE = /^\s*\(\s*(\d{1,3})\s*[×x*]\s*$/i;
const COUNT_BEFORE = new RegExp(
  `(?:^|[^\\d.,:/-])(\\d{1,3})\\s*(?:(?:daily|weekly|equal)\\s*)?${FRACTIONS}\\s+of\\s*$`,
  'i',
);
const TO_TOTAL =
  /^(?:\s*each)?\s*,?\s*\(?\s*(?:up to|to|for|with|giving)?\s*(?:a |the )?(?:total|cumulative)(?: dose)?(?: of)?\s*[:=]?\s*$/i;
const PER_FRACTION = /^\s*(?:per|\/|each|daily|a)\s*(?:fraction|fx|session|day|dose)?/i;

/** The course whose two doses are an annotation and the one before it. */
function courseAt({ annotations, document }: CheckContext, index: number): Course | undefined {
  const second = annotations[index];
  if (second === undefined || (second.type !== 'dose' && second.type !== 'figure')) return undefined;
  const first = annotations[index - 1];
  if (first?.type !== 'dose' || second.start - first.end > 60) return undefined;
  const a = amountOf(first);
  const b = amountOf(second);
  if (a === undefined || b === undefined || a.unit !== b.unit) return undefined;
  if (sentenceAt(document, first.start) !== sentenceAt(document, second.start)) return undefined;
  const glue = document.text.slice(first.end, second.start);
  const equals = timesIn(TIMES_EQUALS, glue);
  if (equals !== undefined) return { single: a, times: equals, total: b };
  const behind = document.text.slice(second.end, second.end + 24);
  const bracketed = timesIn(TIMES_BEFORE, glue);
  if (bracketed !== undefined && /^\s*\)/.test(behind)) return { single: b, times: bracketed, total: a };
  const inFractions = timesIn(IN_FRACTIONS, first.text);
  if (inFractions !== undefined && isSingle(glue, second.text, behind))
    return { single: b, times: inFractions, total: a };
  const toTotal = TO_TOTAL.test(glue);
  const counted = toTotal
    ? timesIn(COUNT_BEFORE, document.text.slice(Math.max(0, first.start - 40), first.start))
    : undefined;
  const times = counted ?? (toTotal ? timesIn(IN_FRACTIONS, second.text) : undefined);
  return times === undefined ? undefined : { single: a, times, total: b };
}

function isSingle(glue: string, text: string, behind: string): boolean {
  const perFraction = /(?:fraction|fx)$/i.test(text) || PER_FRACTION.test(behind);
  if (/^\s*of\s*$/i.test(glue)) return true;
  if (/^\s*\(\s*$/.test(glue)) return perFraction || /^\s*\)/.test(behind);
  return /^\s*(?:,|at|with)\s*$/i.test(glue) && perFraction;
}

function timesIn(pattern: RegExp, text: string): number | undefined {
  const times = Number(pattern.exec(text)?.[1] ?? 0);
  return times > 1 ? times : undefined;
}

function amountOf(one: Annotation): Amount | undefined {
  const unit = one.type === 'dose' ? one.amount.unit : one.type === 'figure' ? one.unit : undefined;
  if (one.type === 'dose' && one.amount.high !== undefined) return undefined;
  if (one.type === 'figure' && (one.kind !== 'quantity' || one.comparator !== undefined)) return undefined;
  const printed = readPrinted(/^\d[\d.,·]*/.exec(one.text)?.[0] ?? '');
  if (unit === undefined || printed === undefined || printed.value <= 0) return undefined;
  return {
    from: one,
    value: printed.value,
    play: printed.decimals === 0 ? 0 : printed.unit / 2,
    unit: unit.replace(/\/\{fraction\}$/, ''),
  };
}

function compare({ single, times, total }: Course): FindingParts | ProofParts {
  const product = single.value * times;
  const sum = `${decimal(single.value, 4)} × ${times} = ${decimal(product, 4)} ${single.unit}`;
  const rounded = (total.play > 0 ? total.play : ROUNDED) + 1e-9;
  const off = Math.abs(product - total.value);
  const both = [single.from.id, total.from.id];
  if (off <= rounded + times * single.play) {
    const strength = off <= rounded ? 'proven' : 'consistent';
    return { proof: { strength, figures: both, message: `${sum}, printed ${total.from.text}.` } };
  }
  return {
    finding: {
      start: total.from.start,
      end: total.from.end,
      message: `${sum}, but ${decimal(total.value, 4)} is printed as the total.`,
      related: [{ start: single.from.start, end: single.from.end, message: 'the single dose' }],
      evidence: { single: single.value, times, product, printed: total.value },
      accuses: both,
    },
  };
}

/** A total printed without decimals may be rounded to them. */
const ROUNDED = 0.5;
