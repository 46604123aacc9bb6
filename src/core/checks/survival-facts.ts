/** What a text says of survival, one fact a figure: medians and shares at a time, with the people they are of. */

import type { Figure } from '../../schema/annotation.js';
import type { Claim } from '../../schema/claim.js';
import { type ArmPlace, armPlaces } from '../claims/arm-places.js';
import type { Printed } from '../stats/printed.js';
import { singleSpaced } from '../text/single-spaced.js';
import type { CheckContext } from './check.js';
import { printedPart } from './figure-numbers.js';
import { has, isBound } from './guards.js';
import { onceADocument } from './once-a-document.js';
import { sentenceAt } from './own-sentences.js';

export interface SurvivalFact {
  readonly claim: Claim;
  readonly figure: Figure;
  readonly endpoint: string;
  readonly printed: Printed;
  readonly kind: 'median' | 'rate';
  /** A median in months, or the time of a rate in months. */
  readonly months: number;
  /** One unit of a median's last printed digit, in months; 0 for the time of a rate. */
  readonly monthsUnit: number;
  /** The figure that says the time of a rate. */
  readonly time?: Figure;
  /** Name of the arm, or which of two that stand side by side. */
  readonly arm?: string | undefined;
  readonly side?: 'first' | 'second' | undefined;
  readonly sentence: number;
}

/** Endpoints of which fewer are free as time goes on, and whose median is a time. */
const SURVIVAL: ReadonlySet<string> = new Set([
  'OS',
  'PFS',
  'PFS2',
  'DFS',
  'iDFS',
  'EFS',
  'RFS',
  'MFS',
  'LRFS',
  'CSS',
  'FFS',
  'GRFS',
]);

/** With more facts than this a record is a table of trials. */
const MOST = 120;

/** The facts of each record that has some, in text order. */
export const survivalFacts: (context: CheckContext) => readonly (readonly SurvivalFact[])[] =
  onceADocument(readFacts);

function readFacts(context: CheckContext): readonly (readonly SurvivalFact[])[] {
  const places = armPlaces(context.claims);
  const byRecord = new Map<number, SurvivalFact[]>();
  for (const claim of context.claims) {
    if (claim.kind !== 'result' || claim.background || !SURVIVAL.has(claim.endpoint ?? '')) continue;
    for (const fact of factsOf(context, claim, places)) {
      const list = byRecord.get(claim.record);
      if (list === undefined) byRecord.set(claim.record, [fact]);
      else list.push(fact);
    }
  }
  return [...byRecord.values()].filter(({ length }) => length <= MOST).map(withoutDoubtful);
}

/**
 * Without those whose arm is not known in a sentence that has several: one that gives two values for the same thing, or
 * that names the arm of another value.
 */
function withoutDoubtful(facts: readonly SurvivalFact[]): readonly SurvivalFact[] {
  const seen = new Map<string, number>();
  const doubtful = new Set<number>();
  for (const fact of facts) {
    if (isPlaced(fact)) doubtful.add(fact.sentence);
    const { endpoint, kind, claim, sentence, printed } = fact;
    const key = [sentence, endpoint, kind, kind === 'rate' ? fact.months : '', claim.population ?? ''].join(
      '|',
    );
    const known = seen.get(key);
    if (known !== undefined && known !== printed.value) doubtful.add(sentence);
    seen.set(key, printed.value);
  }
  return facts.filter((fact) => isPlaced(fact) || !doubtful.has(fact.sentence));
}

function isPlaced({ arm, side }: SurvivalFact): boolean {
  return arm !== undefined || side !== undefined;
}

function* factsOf(
  context: CheckContext,
  claim: Claim,
  places: ReadonlyMap<string, ArmPlace>,
): Iterable<SurvivalFact> {
  if (has(claim, 'difference') || has(claim, 'change') || has(claim, 'adjusted')) return;
  const sentence = sentenceAt(context.document, claim.end - 1)?.start ?? 0;
  for (const figure of [...context.figures(claim, 'percentage'), ...context.figures(claim, 'estimate')]) {
    const printed = printedPart(figure, 'value');
    if (printed === undefined || isBound(figure) || figure.comparator === '~') continue;
    const rate = figure.kind === 'percentage';
    if (!rate && figure.kind !== 'median') continue;
    const time = rate ? context.figure(claim, 'time-point') : figure;
    const months = time === undefined ? undefined : monthsOf(time);
    if (time === undefined || months === undefined) continue;
    const placed = places.get(figure.id);
    yield {
      claim,
      figure,
      endpoint: claim.endpoint ?? '',
      printed,
      kind: rate ? 'rate' : 'median',
      months,
      monthsUnit: rate ? 0 : printed.unit * (MONTHS[figure.unit ?? ''] ?? 1),
      ...(rate ? { time } : {}),
      arm: claim.arm ?? placed?.arm,
      side: placed?.side,
      sentence,
    };
  }
}

const MONTHS: Readonly<Record<string, number>> = { mo: 1, a: 12, wk: 7 / 30.4375, d: 1 / 30.4375 };

/** A time in months; undefined where its unit is none of time. */
export function monthsOf({ value, unit }: Figure): number | undefined {
  const factor = MONTHS[unit ?? ''];
  return value === undefined || factor === undefined || value <= 0 ? undefined : value * factor;
}

/** True where two facts are surely of the same people: the same arm, and no part of the trial in one of them only. */
export function sameArm(a: SurvivalFact, b: SurvivalFact): boolean {
  if (a.claim.population !== b.claim.population) return false;
  if (a.arm !== undefined || b.arm !== undefined) return a.arm === b.arm;
  if (a.side !== b.side) return false;
  if (a.sentence === b.sentence) return true;
  return a.side !== undefined || !(has(a.claim, 'subgroup') || has(b.claim, 'subgroup'));
}

/** "median PFS 7.2 months", "OS 71 % at 12-month". */
export function factInWords({ kind, endpoint, figure, printed, time }: SurvivalFact): string {
  if (kind === 'median') return `median ${endpoint} ${singleSpaced(figure.text)}`;
  return `${endpoint} ${printed.text} % at ${timeInWords(time)}`;
}

/** "12 months" for "12-month" and for the "1" of "1 and 2 years". */
function timeInWords(time: Figure | undefined): string {
  const number = time?.printed?.value ?? String(time?.value ?? '');
  const name = { mo: 'month', a: 'year', wk: 'week', d: 'day' }[time?.unit ?? ''] ?? '';
  return `${number} ${name}${number === '1' ? '' : 's'}`;
}
