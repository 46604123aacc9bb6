/** The drugs of a block by token, in text order, and which of them a dose belongs to. */

import type { Tokens } from '../../text/tokens.js';
import { WordSet } from '../../text/word-set.js';
import type { AnnotationParts } from '../recogniser.js';
import type { Amount } from './amounts.js';

export interface DrugPlace {
  /** Its place in the list of the block's drugs. */
  readonly index: number;
  /** Annotation id with block-relative offsets. */
  readonly id: string;
  readonly name: string;
  readonly isClass: boolean;
  /** True for a sponsor's code. */
  readonly isCode: boolean;
  /** Token indexes, `to` after the last. */
  readonly from: number;
  readonly to: number;
}

/** The drugs that recognisers before this one found, in text order. */
export function drugPlaces(tokens: Tokens, found: readonly AnnotationParts[]): readonly DrugPlace[] {
  const drugs = found.filter((part) => part.type === 'drug').sort((a, b) => a.start - b.start);
  const places: DrugPlace[] = [];
  let i = 0;
  for (const drug of drugs) {
    while (i < tokens.count && tokens.endOf(i) <= drug.start) i++;
    const from = i;
    let to = i;
    while (to < tokens.count && tokens.startOf(to) < drug.end) to++;
    const { name } = drug;
    places.push({
      index: places.length,
      id: `drug:${drug.start}-${drug.end}`,
      name,
      isClass: drug.mention === 'class',
      isCode: drug.mention === 'code',
      from,
      to,
    });
  }
  return places;
}

/** The first drug that begins at or behind a token. */
export function drugFrom(drugs: readonly DrugPlace[], token: number): DrugPlace | undefined {
  return drugs[firstFrom(drugs, token)];
}

/** The last drug that begins before a token. */
export function drugBefore(drugs: readonly DrugPlace[], token: number): DrugPlace | undefined {
  return drugs[firstFrom(drugs, token) - 1];
}

/** Index of the first drug at or behind a token. */
function firstFrom(drugs: readonly DrugPlace[], token: number): number {
  let low = 0;
  let high = drugs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((drugs[middle]?.from ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How far an amount may stand before its drug: "12 mg of oral anlotinib". */
const REACH_FORWARD = 6;

/**
 * The drug an amount belongs to, among those of its sentence: the one it directly follows ("anlotinib (8 mg"), else the one it
 * directly precedes ("12 mg anlotinib"), else the nearest before it.
 */
export function drugOf(
  tokens: Tokens,
  amount: Amount,
  drugs: readonly DrugPlace[],
  sentence: { readonly from: number; readonly to: number },
): DrugPlace | undefined {
  const next = firstFrom(drugs, amount.to);
  const after = within(drugs[next], sentence);
  const before = precedingDrug(
    tokens,
    amount,
    within(drugs[next - 1], sentence),
    within(drugs[next - 2], sentence),
  );
  // What stands behind "placebo" is another arm.
  if (before?.name === 'placebo')
    return precedesIn(tokens, amount, after) ?? onlyDrug(tokens, drugs, sentence);
  if (before !== undefined && followsDirectly(tokens, before, amount)) return before;
  return precedesIn(tokens, amount, after) ?? before ?? onlyDrug(tokens, drugs, sentence);
}

function precedesIn(tokens: Tokens, amount: Amount, after: DrugPlace | undefined): DrugPlace | undefined {
  if (after === undefined) return undefined;
  // "a mean dose of 23.5 mg for olanzapine and 5.2 mg for risperidone".
  const forIt = after.from === amount.to + 1 && tokens.word(amount.to) === 'for';
  return forIt || precedesDirectly(tokens, amount, after) ? after : undefined;
}

/** Sentences that name more drugs than this name more than one. */
const MOST_MENTIONS = 12;

/** "Doses of 5 and 10 mg were tested for sertraline": the one drug that the sentence names. */
function onlyDrug(
  tokens: Tokens,
  drugs: readonly DrugPlace[],
  sentence: { readonly from: number; readonly to: number },
): DrugPlace | undefined {
  let only: DrugPlace | undefined;
  const first = firstFrom(drugs, sentence.from);
  for (let k = first; k < first + MOST_MENTIONS; k++) {
    const drug = drugs[k];
    if (drug === undefined || drug.from >= sentence.to) {
      // "370 MBq of FDG and gadobutrol 0.1 mmol/kg": a drug with an amount of its own takes no other.
      return only !== undefined && tokens.isNumber(only.to) ? undefined : only;
    }
    if (drug.name === 'placebo' || drug.isClass) continue;
    if (only !== undefined && only.name !== drug.name) return undefined;
    only ??= drug;
  }
  return undefined;
}

/** The first of the drugs of a fixed combination that a drug ends: "sacubitril" for the valsartan of "sacubitril/valsartan". */
export function combinationStart(
  tokens: Tokens,
  drugs: readonly DrugPlace[],
  last: DrugPlace,
  others: number,
): DrugPlace {
  let first = last;
  for (let k = 0; k < others; k++) {
    const before = drugs[first.index - 1];
    if (before === undefined || !isCombined(tokens, before, first)) return last;
    first = before;
  }
  return first;
}

/** No fixed combination holds more. */
const MOST_PARTS = 6;

/** The first drug of a name like "piperacillin–tazobactam" whose last part stands before an amount. */
export function nameStart(
  tokens: Tokens,
  drugs: readonly DrugPlace[],
  last: DrugPlace,
  amount: Amount,
): DrugPlace {
  let first = last;
  if (first.from > amount.from) return first;
  for (let k = 1; k < MOST_PARTS; k++) {
    const before = drugs[first.index - 1];
    if (before === undefined) break;
    if (first.from !== before.to + 1) break;
    if (!tokens.isSymbol(before.to, '/') && !tokens.isDash(before.to)) break;
    first = before;
  }
  return first;
}

/** "A/B", "A–B", "A + B", "A plus B" with nothing else between. */
export function isCombined(tokens: Tokens, one: DrugPlace, next: DrugPlace): boolean {
  if (next.from !== one.to + 1) return false;
  const between = tokens.word(one.to);
  return (
    between === '/' || tokens.isDash(one.to) || between === '+' || between === 'plus' || between === 'and'
  );
}

function within(
  drug: DrugPlace | undefined,
  sentence: { readonly from: number; readonly to: number },
): DrugPlace | undefined {
  return drug !== undefined && drug.from >= sentence.from && drug.from < sentence.to ? drug : undefined;
}

/** The nearest drug before an amount; a class or a second name in a closed bracket gives way to what stands before the bracket. */
function precedingDrug(
  tokens: Tokens,
  amount: Amount,
  nearest: DrugPlace | undefined,
  outer: DrugPlace | undefined,
): DrugPlace | undefined {
  if (nearest === undefined || outer === undefined) return nearest;
  const bracketed = tokens.isSymbol(nearest.from - 1, '(') && outer.to === nearest.from - 1;
  const closed = bracketed && tokens.isSymbol(nearest.to, ')') && nearest.to < amount.from;
  return closed || (nearest.isClass && !outer.isClass && outer.to + 2 >= nearest.from) ? outer : nearest;
}

function followsDirectly(tokens: Tokens, drug: DrugPlace, amount: Amount): boolean {
  for (let i = drug.to; i < amount.from; i++) {
    if (!tokens.isSymbol(i, '(') && !tokens.isSymbol(i, ':') && !tokens.isDash(i) && !tokens.isSymbol(i, '['))
      return false;
  }
  return true;
}

/** True where an amount reaches forward to a drug: "12 mg of oral anlotinib", "20 mL of 0.25% bupivacaine", "40 mg (1 mL) triamcinolone". */
export function precedesDirectly(tokens: Tokens, amount: Amount, drug: DrugPlace): boolean {
  // "high-dose (20 mg) prednisolone".
  const start =
    tokens.isSymbol(amount.from - 1, '(') && tokens.isSymbol(amount.to, ')') ? amount.to + 1 : amount.to;
  // "120 mg. BCG", as journals of urology print it.
  if (tokens.isSymbol(start, '.') && drug.from === start + 1) return true;
  let far = drug.from - start;
  if (far > 2 * REACH_FORWARD) return false;
  for (let i = start; i < drug.from; i++) {
    const skipped = strengthEnd(tokens, i);
    if (skipped > 0) {
      far -= skipped - i;
      i = skipped - 1;
      continue;
    }
    if (tokens.isOneOf(i, BETWEEN) || (!tokens.isWord(i) && !tokens.isDash(i) && !tokens.isSymbol(i, '/')))
      return false;
  }
  return far <= REACH_FORWARD;
}

/** The token after "0.25%" or "(1 mL)", or 0. */
function strengthEnd(tokens: Tokens, at: number): number {
  if (tokens.isNumber(at) && tokens.isSymbol(at + 1, '%')) return at + 2;
  if (!tokens.isSymbol(at, '(') || !tokens.isNumber(at + 1)) return 0;
  for (let i = at + 3; i < at + 6; i++) if (tokens.isSymbol(i, ')')) return i + 1;
  return 0;
}

/** Words over which an amount does not reach forward to a drug. */
const BETWEEN = new WordSet(
  (
    'and or plus with versus vs followed then was were for to on in placebo combined is are had has have did before after ' +
    'during despite until under over by from at as when while whereas than without patients participants subjects women men ' +
    'children group groups excluded required given received receiving lower higher more less compared between following if ' +
    'reduced increased decreased into alone users treated'
  ).split(' '),
);
