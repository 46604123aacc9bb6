/**
 * Schedules of the doses of one sentence: which parts belong to which dose, and which are shared.
 *
 * A part before a drug or between it and its amount is that drug's alone ("oral anlotinib 12 mg"). What follows the amount reaches to
 * the next dose. What follows the last dose of a list outside its bracket is shared by those of the list that lack it:
 * "A 1000 mg/m² and B 125 mg/m² on days 1, 8 and 15", "A (8 mg, d1–14) and B (1200 mg, d1) every 21 days".
 */

import { doseChanges, treatmentBounds } from '../../lexicon/dosing-words.js';
import { copyWith } from '../../text/copy.js';
import type { Tokens } from '../../text/tokens.js';
import { WordSet, wordSet } from '../../text/word-set.js';
import type { Amount } from './amounts.js';
import { type DrugPlace, drugFrom } from './drugs.js';
import { type Part, partAt } from './schedule-parts.js';
import { cycleBefore, cycleOf, type Reach, shareBackwards, shareCycles } from './sharing.js';

/** The amounts of one list with the drug they belong to. */
export interface DoseGroup {
  readonly amounts: readonly Amount[];
  readonly drug: DrugPlace | undefined;
}

export interface Schedule {
  readonly route?: string | undefined;
  readonly frequency?: string | undefined;
  readonly days?: readonly number[] | undefined;
  readonly cycleDays?: number | undefined;
  readonly timing?: string | undefined;
  /** The parts that make it, in text order. */
  readonly parts: readonly Part[];
}

/** The schedule of each group, in the same order; the groups stand in one sentence, in text order. */
export function schedulesOf(
  tokens: Tokens,
  groups: readonly DoseGroup[],
  drugs: readonly DrugPlace[],
  sentence: { readonly from: number; readonly to: number },
): readonly Schedule[] {
  const starts = groups.map((group, k) => startOf(tokens, group, endOf(groups[k - 1], sentence.from)));
  const reaches = groups.map((group, k): Reach => {
    const limit = starts[k + 1]?.from ?? sentence.to;
    const start = starts[k];
    if (start !== undefined && isStep(tokens, group.amounts[0]?.from ?? limit))
      return { from: start.from, own: [], after: [], sharedFrom: limit, joined: false, timed: true };
    const floor = endOf(groups[k - 1], sentence.from);
    return reachOf(tokens, group, start, { floor, limit }, drugs, groups[k + 1]?.amounts[0]?.from);
  });
  const lists = reaches.map((reach) => [...reach.own, ...reach.after]);
  shareBackwards(reaches, lists);
  shareCycles(reaches, lists, cycleBefore(tokens, sentence.from, starts[0]?.from ?? sentence.from));
  return lists.map(assemble);
}

/** "tapered by 5 mg every week": the step of a change, whose rhythm is no frequency of dosing. */
function isStep(tokens: Tokens, at: number): boolean {
  if (tokens.word(at - 1) === 'of' || tokens.word(at - 1) === 'in')
    return tokens.word(at - 2) === 'increments' || tokens.word(at - 2) === 'steps';
  if (tokens.word(at - 1) !== 'by') return false;
  for (let i = at - 2; i >= at - 5; i--) if (tokens.isOneOf(i, doseChanges)) return true;
  return false;
}

function endOf(group: DoseGroup | undefined, otherwise: number): number {
  return group?.amounts[group.amounts.length - 1]?.to ?? otherwise;
}

interface Start {
  readonly from: number;
  readonly own: readonly Part[];
}

/** Where a group begins: its drug, if that stands before, and the route or frequency in front ("oral", "once-daily"). */
function startOf(tokens: Tokens, group: DoseGroup, floor: number): Start {
  const first = group.amounts[0]?.from ?? floor;
  const own: Part[] = [];
  const drug = group.drug;
  let from = first;
  if (drug !== undefined && drug.from >= floor && drug.from < first) {
    from = drug.from;
    if (first - drug.to <= LONGEST_GAP) collect(tokens, drug.to, first, own);
  }
  for (let i = Math.max(floor, from - 8); i < from; i++) {
    const part = partAt(tokens, i);
    if (part === undefined || part.to > from || (part.part !== 'route' && part.part !== 'frequency'))
      continue;
    // What directly follows the amount before belongs to that one.
    if ((i === floor && floor > 0) || !onlyAttributes(tokens, part.to, from)) continue;
    const before: Part[] = [];
    collect(tokens, i, from, before);
    own.unshift(...before);
    from = part.from;
    break;
  }
  return { from, own };
}

const LONGEST_GAP = 16;
const ATTRIBUTES = new WordSet(
  'of dose doses infusion infusions administration starting maintenance loading initial high low single'.split(
    ' ',
  ),
);

function onlyAttributes(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const part = partAt(tokens, i);
    if (part !== undefined) i = part.to - 1;
    else if (!tokens.isOneOf(i, ATTRIBUTES) && !tokens.isDash(i)) return false;
  }
  return true;
}

function collect(tokens: Tokens, from: number, to: number, into: Part[]): void {
  for (let i = from; i < to; i++) {
    const part = partAt(tokens, i);
    if (part === undefined || part.to > to) continue;
    into.push(part);
    i = part.to - 1;
  }
}

const LONGEST_REACH = 70;
/** Words without a schedule part after which the text has gone on to something else. */
const LONGEST_SILENCE = 10;
const ELSEWHERE =
  /^(?:assess|perform|evaluat|measur|monitor|tumou?r|scan|imag|endpoint|primary|follow|visit)/;

/** The parts behind a group's amount, up to the next group or to where the text turns to something else. */
function reachOf(
  tokens: Tokens,
  group: DoseGroup,
  start: Start | undefined,
  { floor, limit }: { readonly floor: number; readonly limit: number },
  drugs: readonly DrugPlace[],
  nextAmount: number | undefined,
): Reach {
  const begin = endOf(group, limit);
  const end = Math.min(limit, begin + LONGEST_REACH);
  const after: Part[] = [];
  let sharedFrom = begin;
  let depth = 0;
  let silence = 0;
  let drug = drugFrom(drugs, begin)?.index ?? drugs.length;
  let i = begin;
  for (; i < end && silence <= LONGEST_SILENCE; i++) {
    const place = drugs[drug];
    if (place !== undefined && place.from === i) {
      // "ferrous sulphate 60 mg elemental iron daily" is of one substance.
      const ofIt = place.from === begin || (place.from === begin + 1 && tokens.word(begin) === 'elemental');
      if (!ofIt && place.name !== group.drug?.name && place.name !== 'placebo') break;
      i = place.to - 1;
      drug++;
      continue;
    }
    const part = partAt(tokens, i);
    if (part !== undefined && part.to <= limit) {
      // "weekly to week 4 and every 4 weeks thereafter": the first frequency is the one the dose begins with.
      const later = tokens.word(part.to) === 'thereafter' || tokens.word(part.to) === 'afterwards';
      if (!later || !after.some((other) => other.part === part.part)) after.push(part);
      i = part.to - 1;
      silence = 0;
      continue;
    }
    if (tokens.isSymbol(i, '(')) depth++;
    else if (tokens.isSymbol(i, ')')) {
      depth--;
      if (depth === -1 && opensBracket(tokens, floor, begin)) sharedFrom = i + 1;
    } else if (tokens.isWord(i)) {
      const skipped = placeboEnd(tokens, i);
      if (skipped > 0) i = skipped - 1;
      else if (endsReach(tokens, i)) break;
      silence++;
    } else if (tokens.isSymbol(i, ';')) break;
  }
  const joined =
    nextAmount !== undefined &&
    !isRadiation(group) &&
    !isLoading(tokens, group) &&
    isJoined(tokens, i, nextAmount, begin);
  return {
    from: start?.from ?? begin,
    own: start?.own ?? [],
    after,
    sharedFrom,
    joined,
    timed: isTimed(group),
  };
}

/** "mg/day", "mg/kg/wk", "mg/kg/h". */
function isTimed(group: DoseGroup): boolean {
  return group.amounts[0]?.reading?.per.includes('time') === true;
}

/** True where the bracket that a group stands in opens behind the group before: "(A 60 mg + B 600 mg, q3w)" is one for both. */
function opensBracket(tokens: Tokens, floor: number, at: number): boolean {
  let depth = 0;
  for (let i = at - 1; i >= floor && i > at - LONGEST_REACH; i--) {
    if (tokens.isSymbol(i, ')')) depth++;
    else if (tokens.isSymbol(i, '(') && depth-- === 0) return true;
  }
  return false;
}

/** "loading dose 8 mg/kg", "300-mg loading dose": what is given once shares no rhythm with what follows. */
function isLoading(tokens: Tokens, { amounts: [first] }: DoseGroup): boolean {
  if (first === undefined) return false;
  for (let i = first.from - 4; i < first.to + 2; i++) {
    if (tokens.word(i) === 'loading' && (i < first.from - 1 || i >= first.to)) return true;
  }
  return false;
}

function isRadiation(group: DoseGroup): boolean {
  return group.amounts[0]?.reading?.dimension === 'radiation';
}

/** "or placebo", "versus matching placebo": the schedule that follows holds for both. */
function placeboEnd(tokens: Tokens, at: number): number {
  const word = tokens.word(at);
  if (word !== 'or' && word !== 'versus' && word !== 'vs') return 0;
  let i = at + 1;
  while (i < at + 4 && (tokens.isSymbol(i, '.') || tokens.isOneOf(i, PLACEBO_GLUE))) i++;
  return tokens.word(i) === 'placebo' ? i + 1 : 0;
}

const PLACEBO_GLUE = wordSet('matching matched a identical oral to with the corresponding');

const SEQUENCE = new Set(['after', 'before', 'following', 'preceding']);

function endsReach(tokens: Tokens, at: number): boolean {
  const word = tokens.word(at);
  return word === 'or' || treatmentBounds.has(word) || doseChanges.has(word) || ELSEWHERE.test(word);
}

/** True where nothing but the words of a list stands before the next group. */
function isJoined(tokens: Tokens, at: number, next: number, begin: number): boolean {
  const near = next - begin <= 3;
  for (let i = near ? begin : at; i < next; i++) {
    const word = tokens.word(i);
    // "70 mg or 140 mg monthly" is one list.
    if (word === 'or' && near) continue;
    if (treatmentBounds.has(word) || SEQUENCE.has(word) || tokens.isSymbol(i, ';')) return false;
  }
  return true;
}

function assemble(parts: readonly Part[]): Schedule {
  const cycle = cycleOf(parts);
  const route = parts.find(({ part }) => part === 'route');
  const days = parts.find(({ part }) => part === 'days');
  const frequency = parts.find((part) => part.part === 'frequency' && part !== cycle);
  const duration = parts.find(({ part }) => part === 'duration');
  const timing = parts.find(({ part }) => part === 'timing');
  const kept: Part[] = [];
  for (const part of [route, frequency, days, duration, timing]) if (part !== undefined) kept.push(part);
  if (cycle !== undefined) kept.push(cycle.part === 'cycle' ? cycle : copyWith(cycle, { part: 'cycle' }));
  kept.sort((a, b) => a.from - b.from);
  return {
    route: route?.label,
    frequency: frequency?.label,
    days: days?.days,
    cycleDays: cycle?.cycleDays,
    timing: timing?.label,
    parts: kept,
  };
}
