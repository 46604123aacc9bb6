/**
 * Amounts that name an arm or a level by the dose it took: "one death (200 mg)", "42% at 300 mg", "with 100 mg". They are doses
 * where the record gives exactly this amount elsewhere.
 */
import type { Tokens } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import type { RecogniserContext } from '../recogniser.js';
import type { Amount } from './amounts.js';
import { areJoinedStrengths, namesStrength } from './named-strength.js';
import { LEVELS, PUMPED } from './said-of-amount.js';

/** Adds to `given` the lists of those amounts; `given` holds the lists that are doses by their own evidence. */
export function addLevels(context: RecogniserContext, amounts: readonly Amount[], given: Set<number>): void {
  const { tokens } = context.block;
  const levels = new Set<string>();
  for (const amount of amounts) {
    if (!isLevel(amount) || !given.has(amount.list)) continue;
    const label = labelOf(amount);
    levels.add(label);
    context.showName(label);
  }
  const isKnown = (amount: Amount): boolean => {
    const label = labelOf(amount);
    return levels.has(label) || context.isKnownName(label);
  };
  for (const [k, amount] of amounts.entries()) {
    if (given.has(amount.list) || !isLevel(amount)) continue;
    const before = amounts[k - 1];
    const named =
      amount.unit === '%'
        ? namesStrength(tokens, amount) || (before !== undefined && isNext(tokens, before, amount, given))
        : standsForArm(tokens, amount);
    if (named && isKnown(amount)) given.add(amount.list);
  }
}

/** "with 0.2% and 0.4%": the second stands beside a strength. */
function isNext(tokens: Tokens, before: Amount, amount: Amount, given: ReadonlySet<number>): boolean {
  return given.has(before.list) && areJoinedStrengths(tokens, before, amount, before.to);
}

function isLevel({ unit }: Amount): boolean {
  return unit === '%' || LEVELS.has(unit) || PUMPED.has(unit);
}

/** As most texts print it, so that a block that holds it can be found: "200 mg", "0.5%". */
function labelOf({ value, unit }: Amount): string {
  return unit === '%' ? `${value}%` : `${value} ${unit}`;
}

/** Behind a word that leads to an arm or a level, or alone in a bracket; before no unit of time and no other amount. */
function standsForArm(tokens: Tokens, { from, to }: Amount): boolean {
  if (tokens.isSymbol(to, '/') || tokens.isSymbol(to, '±')) return false;
  if (tokens.isSign(from - 1, '(|')) return tokens.isSign(to, '),;|');
  if (tokens.isOneOf(from - 1, LEADS)) return true;
  // "25 mg −0.38%, 50 mg −0.45%": what each level did.
  if (tokens.isDash(to) && tokens.isNumber(to + 1) && tokens.isSymbol(to + 2, '%')) return true;
  return tokens.isSymbol(from - 1, ',') && tokens.isSign(to, '),;:');
}

const LEADS = wordSet('at with for on versus vs than to or and the standard over whereas between ;');
