/** The drugs of a block by token, in text order, and which of them a dose belongs to. */
import type { Tokens } from '../../text/tokens.js';
import type { AnnotationParts } from '../recogniser.js';
import type { Amount } from './amounts.js';

export interface DrugPlace {
  /** Its place in the list of the block's drugs. */
  readonly index: number;
  /** Annotation id with block-relative offsets. */
  readonly id: string;
  readonly name: string;
  readonly isClass: boolean;
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
  if (before !== undefined && followsDirectly(tokens, before, amount)) return before;
  if (after !== undefined && precedesDirectly(tokens, amount, after)) return after;
  return before;
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

/** True where an amount reaches forward to a drug: "12 mg of oral anlotinib". */
export function precedesDirectly(tokens: Tokens, amount: Amount, drug: DrugPlace): boolean {
  if (drug.from - amount.to > REACH_FORWARD) return false;
  for (let i = amount.to; i < drug.from; i++) {
    if (BETWEEN.has(tokens.word(i)) || (!tokens.isWord(i) && !tokens.isDash(i) && !tokens.isSymbol(i, '/')))
      return false;
  }
  return true;
}

/** Words over which an amount does not reach forward to a drug. */
const BETWEEN = new Set(
  'and or plus with versus vs followed then was were for to on in placebo combined'.split(' '),
);
