/**
 * The mutation test: every figure that a rule vouches for is falsified in turn, and a rule must accuse it.
 *
 * A text that is right as printed is changed in one number: a digit, two digits swapped, the ends of an interval
 * swapped, a denominator or an arm's size changed. A change is caught when the changed text has a finding that touches
 * the changed figure and that the text did not have before.
 */
import type { Analysis, Engine, Figure, Finding, Span } from '../../../src/core/index.js';

export const KINDS = ['digit', 'digits swapped', 'ends swapped', 'denominator', 'arm size'] as const;
export type MutationKind = (typeof KINDS)[number];

export interface Mutation {
  readonly kind: MutationKind;
  /** Where the text is changed, and to what. */
  readonly span: Span;
  readonly text: string;
}

export interface Outcome {
  readonly mutation: Mutation;
  readonly figure: Figure;
  readonly strength: 'proven' | 'consistent';
  /** The rules that vouched for the figure as printed. */
  readonly rules: readonly string[];
  /**
   * What the changed text is told: a warning or error, an info, or nothing. `proven`: nothing, and rightly so, as every
   * rule that proved the figure recomputes the changed one to its printed digits as well (degrees of freedom, mostly).
   */
  readonly caught: 'loud' | 'info' | 'no' | 'proven';
  readonly before: string;
  readonly after: string;
}

/** Falsifies the figures of a text one by one; `take` picks those to try, by their running number. */
export function* falsify(engine: Engine, text: string, take: (turn: number) => boolean): Iterable<Outcome> {
  const analysis = engine.analyse(text);
  const known = new Set(analysis.findings.map(nameOf));
  let turn = 0;
  for (const figure of analysis.annotations) {
    if (figure.type !== 'figure') continue;
    const strength = analysis.status.get(figure.id);
    if (strength !== 'proven' && strength !== 'consistent') continue;
    const rules = rulesFor(analysis, figure, strength);
    for (const mutation of mutationsOf(figure, rules)) {
      if (isStillTrue(analysis, figure, mutation) || !take(turn++)) continue;
      const { start, end } = mutation.span;
      const after = text.slice(0, start) + mutation.text + text.slice(end);
      yield {
        mutation,
        figure,
        strength,
        rules,
        caught: caught(engine.analyse(after), known, figure, after.length - text.length, strength, rules),
        before: text,
        after,
      };
    }
  }
}

/** "P < 0.001" made "P < 0.004", or a count of thousands off by four, which its percentage does not show. */
function isStillTrue({ annotations, proofs }: Analysis, figure: Figure, { span, text }: Mutation): boolean {
  const { kind, comparator, value, count, total } = figure;
  const changed =
    figure.text.slice(0, span.start - figure.start) + text + figure.text.slice(span.end - figure.start);
  if (kind === 'p-value' && value !== undefined) {
    const now = Number(/[.·,]?\d[\d.·,]*/.exec(changed)?.[0].replace(/[·,]/, '.'));
    if (comparator === '<' || comparator === '<=') return now > value;
    if (comparator === '>' || comparator === '>=') return now < value;
  }
  if (kind !== 'fraction' || count === undefined || total === undefined) return false;
  const figures = new Set(
    proofs.filter((one) => one.figures.includes(figure.id)).flatMap((one) => one.figures),
  );
  const decimals = annotations.flatMap((one) =>
    one.type === 'figure' && one.kind === 'percentage' && figures.has(one.id)
      ? [(/[.·,](\d+)/.exec(one.text)?.[1] ?? '').length]
      : [],
  );
  const [a = count, b = total] = changed
    .split(/\s*(?:\/|of|out of|\bfrom)\s*/)
    .map((part) => Number(/\d+/.exec(part.replace(/(?<=\d)[,\s](?=\d{3})/g, ''))?.[0]));
  const moved = Math.abs((100 * a) / b - (100 * count) / total);
  return decimals.length > 0 && moved <= 10 ** -Math.max(...decimals);
}

function rulesFor({ proofs }: Analysis, { id }: Figure, strength: string): readonly string[] {
  return [
    ...new Set(
      proofs.filter((one) => one.strength === strength && one.figures.includes(id)).map(({ rule }) => rule),
    ),
  ];
}

/** A finding by what it says, without its place: a change of one figure moves others. */
function nameOf({ rule, message }: Finding): string {
  return `${rule}: ${message}`;
}

function caught(
  { findings, annotations, proofs }: Analysis,
  known: ReadonlySet<string>,
  figure: Figure,
  longer: number,
  strength: Outcome['strength'],
  rules: readonly string[],
): Outcome['caught'] {
  const changed = { start: figure.start, end: figure.end + longer };
  const touched = new Set(annotations.filter((one) => overlap(one, changed)).map(({ id }) => id));
  const news = findings.filter(
    (finding) =>
      !known.has(nameOf(finding)) &&
      (overlap(finding, changed) ||
        finding.accuses.some((id) => touched.has(id)) ||
        finding.related.some((one) => overlap(one, changed))),
  );
  if (news.length === 0) {
    const proves = (rule: string) =>
      proofs.some(
        (one) => one.rule === rule && one.strength === 'proven' && one.figures.some((id) => touched.has(id)),
      );
    return strength === 'proven' && rules.every(proves) ? 'proven' : 'no';
  }
  return news.some(({ severity }) => severity !== 'info') ? 'loud' : 'info';
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

interface PrintedNumber extends Span {
  readonly digits: string;
}

function mutationsOf(figure: Figure, rules: readonly string[]): readonly Mutation[] {
  const numbers = numbersOf(figure);
  const mutations: Mutation[] = [];
  const isSize = figure.kind === 'sample-size';
  for (const [index, number] of numbers.entries()) {
    const isTotal = figure.kind === 'fraction' && index === numbers.length - 1;
    const seed = number.start * 31 + number.digits.length;
    const kind = isTotal ? 'denominator' : isSize && ofArms(rules) ? 'arm size' : 'digit';
    const changed = digitChanged(number.digits, seed);
    if (changed !== undefined) mutations.push({ kind, span: number, text: changed });
    const swapped = digitsSwapped(number.digits, seed);
    if (swapped !== undefined && swapped !== changed)
      mutations.push({ kind: 'digits swapped', span: number, text: swapped });
  }
  const ends = endsSwapped(figure, numbers);
  if (ends !== undefined) mutations.push(ends);
  return mutations;
}

function ofArms(rules: readonly string[]): boolean {
  return rules.some((rule) => rule === 'arm-sizes-mismatch' || rule === 'cohort-sizes-mismatch');
}

/** The numbers of a figure but for the level of an interval, as they stand in the text. */
function numbersOf({ text, start, level }: Figure): readonly PrintedNumber[] {
  const numbers: PrintedNumber[] = [];
  for (const { 0: digits, index } of text.matchAll(
    /\d+(?:[,\u00a0\u2009 ]\d{3}(?!\d))*(?:[.,·]\d+)?|(?<!\d)[.·]\d+/g,
  )) {
    const isLevel =
      level !== undefined &&
      Number(digits) === level &&
      /^\s?(?:%|per ?cent)/.test(text.slice(index + digits.length));
    if (!isLevel) numbers.push({ digits, start: start + index, end: start + index + digits.length });
  }
  return numbers;
}

/** One digit made another, by more than rounding: the last digit of several moves by three or more. */
function digitChanged(number: string, seed: number): string | undefined {
  const places = significant(number);
  const place = places[seed % places.length];
  if (place === undefined) return undefined;
  const digit = Number(number.charAt(place));
  const isLast = place === places.at(-1) && places.length > 1;
  const by = isLast ? 3 + (seed % 4) : 1 + (seed % 8);
  const first = place === places[0] && place === 0 && number.length > 1;
  const other = (digit + by) % 10;
  return withDigit(number, place, first && other === 0 ? (digit + by + 1) % 10 : other);
}

function digitsSwapped(number: string, seed: number): string | undefined {
  const places = significant(number);
  const pairs = places
    .slice(1)
    .map((second, index) => [places[index] ?? 0, second] as const)
    .filter(([a, b]) => number.charAt(a) !== number.charAt(b) && !(a === 0 && number.charAt(b) === '0'));
  // The last two digits of a long number differ by less than it may be rounded.
  const pair = pairs[seed % pairs.length];
  if (pair === undefined) return undefined;
  const [a, b] = pair;
  return withDigit(withDigit(number, a, number.charAt(b)), b, number.charAt(a));
}

function withDigit(number: string, place: number, digit: number | string): string {
  return `${number.slice(0, place)}${digit}${number.slice(place + 1)}`;
}

/** Places of the digits from the first that is not zero. */
function significant(number: string): readonly number[] {
  const first = number.search(/[1-9]/);
  if (first < 0) return [];
  return [...number].flatMap((char, place) => (place >= first && /\d/.test(char) ? [place] : []));
}

function endsSwapped(
  { kind, text, start, end, low, high }: Figure,
  numbers: readonly PrintedNumber[],
): Mutation | undefined {
  const [a, b, ...more] = numbers;
  if (kind !== 'interval' || a === undefined || b === undefined || more.length > 0) return undefined;
  if (low === undefined || high === undefined || low === high) return undefined;
  const [from, to] = [withSign(text, start, a), withSign(text, start, b)];
  const head = text.slice(0, from.start - start);
  const between = text.slice(from.end - start, to.start - start);
  return {
    kind: 'ends swapped',
    span: { start, end },
    text: `${head}${to.digits}${between}${from.digits}${text.slice(to.end - start)}`,
  };
}

/** The number with the minus that belongs to it: one behind a space, bracket or word, and not between two numbers. */
function withSign(text: string, start: number, number: PrintedNumber): PrintedNumber {
  const at = number.start - start;
  const isMinus = /(?:^|[^\d\s%]\s?|\s|[[(])[-−–]$/.test(text.slice(0, at));
  if (!isMinus) return number;
  return { start: number.start - 1, end: number.end, digits: text.charAt(at - 1) + number.digits };
}
