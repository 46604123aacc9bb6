import type { Annotation, Figure } from '../../schema/annotation.js';
import { readPrinted } from '../stats/printed.js';
import type { Check, CheckContext, FindingParts, ProofParts } from './check.js';
import { printedPart } from './figure-numbers.js';
import { wordsBefore } from './own-sentences.js';
import { decimal } from './wording.js';

/** What one of a unit is in the base unit of its dimension; from the shortest to the longest that people count it as. */
interface Size {
  readonly dimension: 'time' | 'mass' | 'length';
  readonly low: number;
  readonly high: number;
}

const time = (low: number, high = low): Size => ({ dimension: 'time', low, high });
const mass = (grams: number): Size => ({ dimension: 'mass', low: grams, high: grams });
const length = (metres: number): Size => ({ dimension: 'length', low: metres, high: metres });

/** Hours, grams and metres. A month is four weeks to 31 days, a year twelve of those at least. */
const SIZES: Readonly<Record<string, Size>> = {
  s: time(1 / 3600),
  min: time(1 / 60),
  h: time(1),
  d: time(24),
  wk: time(168),
  mo: time(672, 744),
  a: time(8064, 8784),
  kg: mass(1000),
  g: mass(1),
  mg: mass(1e-3),
  ug: mass(1e-6),
  ng: mass(1e-9),
  '[lb_av]': mass(453.592_37),
  m: length(1),
  cm: length(0.01),
  mm: length(0.001),
  '[in_i]': length(0.0254),
};

/** One value, said in two units. */
export const restatedUnitMismatch: Check = {
  id: 'restated-unit-mismatch',
  summary: 'A value against itself in another unit in brackets: "24 months (2 years)", "0.4 mg (400 µg)".',
  why: 'One of the two is wrong, and a reader takes either. A month counts as 28 to 31 days, so that 12 weeks are three months.',
  silentWhen: [
    'the bracket holds more than the value',
    'a value is about, at least or up to so much',
    'the two are so far apart that the second is hardly the first again: then it is just an info',
  ],
  severity: 'warning',
  examples: {
    fires: ['Treatment lasted 24 months (3 years).', 'They took 0.4 mg (40 µg) of folic acid.'],
    silent: [
      'Treatment lasted 24 months (2 years).',
      'Treatment lasted 12 weeks (3 months).',
      'Visits took place every 4 weeks (12 months).',
      'They took 0.4 mg (400 µg) of folic acid.',
    ],
  },
  *run(context) {
    for (let i = 1; i < context.annotations.length; i++) {
      const first = context.annotations[i - 1];
      const second = context.annotations[i];
      if (first === undefined || second === undefined || second.start - first.end > 10) continue;
      if (restates(context, first, second)) yield* compare(first, second);
    }
  },
};

const KINDS = new Set(['duration', 'age', 'median', 'mean', 'quantity']);
const VAGUE =
  /\b(?:every|each|per|q|about|approximately|nearly|almost|roughly|around|some|than|least|most|up to)\s*$/i;

function restates({ document }: CheckContext, first: Annotation, second: Annotation): boolean {
  if (!isValue(first) || !isValue(second)) return false;
  if (!/^\s*[([]\s*(?:(?:i\.e\.|ie|=|or)[,\s]*)?$/.test(document.text.slice(first.end, second.start)))
    return false;
  if (!/^\s*[)\]]/.test(document.text.slice(second.end, second.end + 3))) return false;
  return !VAGUE.test(wordsBefore(document, first.start, 24));
}

function isValue(one: Annotation): boolean {
  if (one.type === 'dose') return one.amount.high === undefined;
  return (
    one.type === 'figure' &&
    KINDS.has(one.kind) &&
    one.comparator === undefined &&
    one.cues?.includes('approximate') !== true &&
    one.low === undefined
  );
}

interface Range {
  readonly low: number;
  readonly high: number;
}

function* compare(first: Annotation, second: Annotation): Iterable<FindingParts | ProofParts> {
  const a = measured(first);
  const b = measured(second);
  if (a === undefined || b === undefined || a.unit === b.unit || a.size.dimension !== b.size.dimension)
    return;
  const rate = rateOf(a, b);
  const half = a.step / 2;
  const wide = { low: (a.value - half) * rate.low, high: (a.value + half) * rate.high };
  const narrow = { low: b.value - b.step / 2, high: b.value + b.step / 2 };
  const figures = [first, second].filter((one): one is Figure => one.type === 'figure').map(({ id }) => id);
  const said = `${first.text} is ${inWords(a.value * rate.low, a.value * rate.high, b.unit)}`;
  if (wide.high >= narrow.low && wide.low <= narrow.high) {
    const message = `${said}, printed ${second.text}.`;
    if (figures.length > 0) yield { proof: { strength: 'proven', figures, message } };
    return;
  }
  const ratio = (a.value * rate.low) / b.value;
  const times = Math.max(ratio, 1 / ratio);
  yield {
    finding: {
      ...(isUnsure(first, times) ? { severity: 'info' as const } : {}),
      start: second.start,
      end: second.end,
      message: `${said}, but ${second.text} is printed beside it.`,
      related: [{ start: first.start, end: first.end, message: first.text }],
      evidence: { first: first.text, second: second.text, times },
      accuses: [first.id, second.id],
    },
  };
}

/** How many of the second unit make one of the first. */
function rateOf(a: Measured, b: Measured): Range {
  // Twelve months are a year, however long a month is taken to be.
  if (a.unit === 'mo' && b.unit === 'a') return { low: 1 / 12, high: 1 / 12 };
  if (a.unit === 'a' && b.unit === 'mo') return { low: 12, high: 12 };
  return { low: a.size.low / b.size.high, high: a.size.high / b.size.low };
}

/**
 * A slip of one digit or a unit mixed up is likelier than so great a difference; beyond it the bracket says something
 * else. "500 mg (2 g)" may be a dose and the sum of a day, but "0.4 mg (40 µg)" is a misplaced point.
 */
function isUnsure(first: Annotation, times: number): boolean {
  if (times > FAR_APART) return true;
  return first.type === 'dose' && Math.abs(Math.log10(times) % 1) > 0.01;
}

const FAR_APART = 12;

interface Measured {
  readonly value: number;
  /** One unit of the last printed digit. */
  readonly step: number;
  readonly unit: string;
  readonly size: Size;
}

function measured(one: Annotation): Measured | undefined {
  const unit = one.type === 'dose' ? one.amount.unit : one.type === 'figure' ? one.unit : undefined;
  const size = unit === undefined ? undefined : SIZES[unit];
  const printed =
    one.type === 'dose'
      ? readPrinted(/^[\d.,·]+/.exec(one.text)?.[0] ?? '')
      : one.type === 'figure'
        ? printedPart(one, 'value')
        : undefined;
  if (unit === undefined || size === undefined || printed === undefined || printed.value <= 0)
    return undefined;
  return { value: printed.value, step: printed.unit, unit, size };
}

/** "1 day", "2 years", "51.4 to 52.3 weeks". */
function inWords(low: number, high: number, unit: string): string {
  const digits = high >= 10 ? 1 : 2;
  const least = decimal(low, digits);
  const most = decimal(high, digits);
  const name = UNIT_NAMES[unit] ?? unit;
  if (least !== most) return `${least} to ${most} ${name}`;
  return `${least} ${least === '1' ? name.replace(/s$/, '') : name}`;
}

const UNIT_NAMES: Readonly<Record<string, string>> = {
  min: 'minutes',
  h: 'hours',
  d: 'days',
  wk: 'weeks',
  mo: 'months',
  a: 'years',
  ug: 'µg',
  '[lb_av]': 'lb',
  '[in_i]': 'in',
};
