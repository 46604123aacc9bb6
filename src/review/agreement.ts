/** How far two annotators agree on one text, and where they do not. */
import type { Span } from '../schema/annotation.js';
import type { Judged } from '../schema/decision.js';
import type { Verdict } from './layer.js';
import { sameValue } from './same-value.js';

/** One annotation that a person stands for. */
export interface Mark extends Span {
  readonly judged: Judged;
  /** The decision by which they do. */
  readonly decision?: Verdict;
}

export interface Disagreement {
  readonly kind: 'only-first' | 'only-second' | 'type' | 'span' | 'value';
  readonly first: Mark | undefined;
  readonly second: Mark | undefined;
}

export interface Agreement {
  readonly first: number;
  readonly second: number;
  /** 2·matches / (first + second): same type and the very same span. 1 where neither has any. */
  readonly exactF1: number;
  /** The same for spans that overlap; each mark is matched once, in text order. */
  readonly overlapF1: number;
  /**
   * Cohen's kappa (Cohen 1960) on the types of the stretches that at least one of them marked, "nothing" being a
   * type of its own. Stretches that neither marked cannot be counted in running text and are left out. Undefined where
   * chance alone would make them agree.
   */
  readonly kappa: number | undefined;
  /** Share of exact matches whose values are equal; undefined without any. */
  readonly sameValue: number | undefined;
  /** In text order. */
  readonly disagreements: readonly Disagreement[];
  /** What both stand for alike, as the first one has it. */
  readonly agreed: readonly Mark[];
}

/** Marks in any order; overlapping ones are allowed. */
export function agreement(first: readonly Mark[], second: readonly Mark[]): Agreement {
  const a = inTextOrder(first);
  const b = inTextOrder(second);
  const exact = match(a, b, (one, other) => sameType(one, other) && sameSpan(one, other));
  const overlapping = match(a, b, (one, other) => sameType(one, other) && overlap(one, other));
  const aligned = match(a, b, sameSpan);
  for (const [one, other] of match(
    a.filter((mark) => !aligned.has(mark)),
    free(b, aligned),
    overlap,
  )) {
    aligned.set(one, other);
  }
  const equal = [...exact].filter(([one, other]) => sameValue(one.judged, other.judged)).length;
  return {
    first: a.length,
    second: b.length,
    exactF1: f1(exact.size, a.length, b.length),
    overlapF1: f1(overlapping.size, a.length, b.length),
    kappa: kappaOf(labels(a, b, aligned)),
    sameValue: exact.size === 0 ? undefined : equal / exact.size,
    disagreements: disagreementsOf(a, b, aligned),
    agreed: a.filter((mark) => {
      const other = aligned.get(mark);
      return other !== undefined && differenceOf(mark, other) === undefined;
    }),
  };
}

type Matching = Map<Mark, Mark>;

/** Pairs marks greedily in text order, each once. */
function match(a: readonly Mark[], b: readonly Mark[], fits: (one: Mark, other: Mark) => boolean): Matching {
  const pairs: Matching = new Map();
  const taken = new Set<Mark>();
  const longest = Math.max(0, ...b.map(({ start, end }) => end - start));
  let from = 0;
  for (const one of a) {
    // Marks are sorted by start: those that begin too far before cannot reach this one.
    while (from < b.length && (b[from]?.start ?? 0) + longest < one.start) from++;
    for (let i = from; i < b.length; i++) {
      const other = b[i];
      if (other === undefined || other.start > one.end) break;
      if (taken.has(other) || !fits(one, other)) continue;
      taken.add(other);
      pairs.set(one, other);
      break;
    }
  }
  return pairs;
}

function free(marks: readonly Mark[], matching: Matching): readonly Mark[] {
  const taken = new Set(matching.values());
  return marks.filter((mark) => !taken.has(mark));
}

type Labels = readonly (readonly [string, string])[];

const NOTHING = '';

function labels(a: readonly Mark[], b: readonly Mark[], aligned: Matching): Labels {
  return [
    ...a.map((mark): readonly [string, string] => [
      mark.judged.type,
      aligned.get(mark)?.judged.type ?? NOTHING,
    ]),
    ...free(b, aligned).map((mark): readonly [string, string] => [NOTHING, mark.judged.type]),
  ];
}

function kappaOf(pairs: Labels): number | undefined {
  if (pairs.length === 0) return undefined;
  const firsts = new Map<string, number>();
  const seconds = new Map<string, number>();
  let same = 0;
  for (const [one, other] of pairs) {
    if (one === other) same++;
    firsts.set(one, (firsts.get(one) ?? 0) + 1);
    seconds.set(other, (seconds.get(other) ?? 0) + 1);
  }
  let chance = 0;
  for (const [label, count] of firsts) chance += (count * (seconds.get(label) ?? 0)) / pairs.length ** 2;
  return chance >= 1 ? undefined : (same / pairs.length - chance) / (1 - chance);
}

function disagreementsOf(a: readonly Mark[], b: readonly Mark[], aligned: Matching): readonly Disagreement[] {
  const found: Disagreement[] = [];
  for (const first of a) {
    const second = aligned.get(first);
    const kind = second === undefined ? 'only-first' : differenceOf(first, second);
    if (kind !== undefined) found.push({ kind, first, second });
  }
  for (const second of free(b, aligned)) found.push({ kind: 'only-second', first: undefined, second });
  return found.sort((x, y) => placeOf(x) - placeOf(y));
}

function differenceOf(first: Mark, second: Mark): Disagreement['kind'] | undefined {
  if (!sameType(first, second)) return 'type';
  if (!sameSpan(first, second)) return 'span';
  return sameValue(first.judged, second.judged) ? undefined : 'value';
}

function placeOf({ first, second }: Disagreement): number {
  return (first ?? second)?.start ?? 0;
}

function f1(matches: number, first: number, second: number): number {
  return first + second === 0 ? 1 : (2 * matches) / (first + second);
}

function inTextOrder(marks: readonly Mark[]): readonly Mark[] {
  return [...marks].sort((x, y) => x.start - y.start || x.end - y.end);
}

function sameType(one: Mark, other: Mark): boolean {
  return one.judged.type === other.judged.type;
}

function sameSpan(one: Mark, other: Mark): boolean {
  return one.start === other.start && one.end === other.end;
}

function overlap(one: Mark, other: Mark): boolean {
  return one.start < other.end && other.start < one.end;
}
