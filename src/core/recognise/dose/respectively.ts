/** "A and B at doses of 5 mg and 10 mg, respectively", "A/B 50 mg/1000 mg": amounts given to drugs by their order. */
import type { Tokens } from '../../text/tokens.js';
import type { Amount } from './amounts.js';
import { type DrugPlace, drugBefore, isCombined } from './drugs.js';

/** The drug, by the first token of the amount, that a "respectively" assigns; the amounts stand in one sentence, in text order. */
export function respectively(
  tokens: Tokens,
  amounts: readonly Amount[],
  drugs: readonly DrugPlace[],
  sentence: { readonly from: number },
): ReadonlyMap<number, DrugPlace> {
  const assigned = new Map<number, DrugPlace>();
  for (let k = 1; k < amounts.length; k++) {
    const last = amounts[k];
    if (last === undefined) continue;
    if (saysRespectively(tokens, last.to)) assignBackwards(amounts, k, drugs, sentence.from, assigned);
    else assignCombination(tokens, amounts, k, drugs, assigned);
  }
  return assigned;
}

const MOST = 8;

function saysRespectively(tokens: Tokens, at: number): boolean {
  for (let i = at; i < at + 4; i++) if (tokens.word(i) === 'respectively') return true;
  return false;
}

/** Gives the amounts that end with index `last` to as many drugs right before them, if no drug stands between the amounts. */
function assignBackwards(
  amounts: readonly Amount[],
  last: number,
  drugs: readonly DrugPlace[],
  from: number,
  into: Map<number, DrugPlace>,
): void {
  let first = last;
  while (first > 0 && last - first < MOST) {
    const before = amounts[first - 1];
    const here = amounts[first];
    if (before === undefined || here === undefined) return;
    if ((drugBefore(drugs, here.from)?.from ?? -1) >= before.to) break;
    first--;
  }
  const start = amounts[first];
  const nearest = start === undefined ? undefined : drugBefore(drugs, start.from);
  if (start === undefined || nearest === undefined || first === last) return;
  const skip = last - first;
  for (let k = first; k <= last; k++) {
    const drug = drugs[nearest.index - skip + (k - first)];
    const amount = amounts[k];
    if (drug === undefined || amount === undefined || drug.from < from) return;
    into.set(amount.from, drug);
  }
}

/** Gives amounts joined by a slash, a dash or a plus sign to as many drugs joined likewise right before them. */
function assignCombination(
  tokens: Tokens,
  amounts: readonly Amount[],
  last: number,
  drugs: readonly DrugPlace[],
  into: Map<number, DrugPlace>,
): void {
  let first = last;
  while (first > 0 && last - first < MOST) {
    const at = amounts[first - 1]?.to;
    if (at === undefined || amounts[first]?.from !== at + 1) break;
    if (!tokens.isSymbol(at, '/') && !tokens.isSymbol(at, '+') && !tokens.isDash(at)) break;
    first--;
  }
  const start = amounts[first];
  if (start === undefined || first === last) return;
  const nearest = drugBefore(drugs, start.from);
  if (nearest === undefined || start.from - nearest.to > 2) return;
  const given: DrugPlace[] = [nearest];
  for (let drug = nearest; given.length <= last - first; drug = given[0] ?? drug) {
    const before = drugs[drug.index - 1];
    if (before === undefined || !isCombined(tokens, before, drug)) return;
    given.unshift(before);
  }
  given.forEach((drug, k) => {
    const amount = amounts[first + k];
    if (amount !== undefined) into.set(amount.from, drug);
  });
}
