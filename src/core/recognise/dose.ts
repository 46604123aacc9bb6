/** Doses: an amount that is given, with route, frequency, dosing days, cycle and the drug it belongs to. */

import type { Dose } from '../../schema/annotation.js';
import { dosedThings } from '../lexicon/dosing-words.js';
import { copyWith } from '../text/copy.js';
import type { Tokens } from '../text/tokens.js';
import { wordSet } from '../text/word-set.js';
import { type Amount, findAmounts } from './dose/amounts.js';
import { combinationStart, type DrugPlace, drugBefore, drugOf, drugPlaces, nameStart } from './dose/drugs.js';
import { DoseEvidence } from './dose/evidence.js';
import { canBeDose } from './dose/form.js';
import { addLevels } from './dose/levels.js';
import { areJoinedStrengths } from './dose/named-strength.js';
import { respectively } from './dose/respectively.js';
import { type DoseGroup, type Schedule, schedulesOf } from './dose/schedule.js';
import { endWithSpread } from './dose/summary.js';
import type { Recogniser, RecogniserContext } from './recogniser.js';

export const dose: Recogniser = {
  type: 'dose',
  summary: 'Amounts of a drug with route, frequency, dosing days, cycle and the drug they belong to.',
  examples: {
    finds: [
      `
      Patients received anlotinib (12 mg orally, QD, d1–14) every 21 days.
                                   ^^^^^ dose 12 mg route=oral frequency=QD cycleDays=21
      `,
      `
      Gemcitabine 1000 mg/m² and paclitaxel 125 mg/m² were given on days 1 and 8.
                  ^^^^^^^^^^ dose 1000 mg/m2 days=[1,8]
                                            ^^^^^^^^^ dose 125 mg/m2 days=[1,8]
      `,
    ],
    ignores: [
      'Hemoglobin ≥ 90 g/L and fasting glucose below 126 mg/dL.',
      'The 24-hour urine protein was > 1.0 g.',
    ],
  },
  *find(context) {
    const amounts = findAmounts(context).filter(canBeDose);
    if (amounts.length === 0) return;
    const drugs = drugPlaces(context.block.tokens, context.found);
    const evidence = new DoseEvidence(context.block, drugs);
    const lists = givenLists(context.block.tokens, amounts, evidence);
    addLevels(context, amounts, lists);
    const doses = amounts.filter(({ list }) => lists.has(list));
    for (let k = 0; k < doses.length; ) {
      const first = doses[k];
      if (first === undefined) return;
      const sentence = context.block.sentenceAround(first.from);
      const inSentence: Amount[] = [];
      for (; k < doses.length; k++) {
        const amount = doses[k];
        if (amount === undefined || amount.from >= sentence.to) break;
        inSentence.push(amount);
      }
      if (inSentence.length === 0) k++;
      yield* dosesOfSentence(context, inSentence, drugs, sentence);
    }
  },
};

function* dosesOfSentence(
  context: RecogniserContext,
  amounts: readonly Amount[],
  drugs: readonly DrugPlace[],
  sentence: { readonly from: number; readonly to: number },
): Iterable<Omit<Dose, 'id' | 'text' | 'by'>> {
  const { tokens } = context.block;
  const assigned = respectively(tokens, amounts, drugs, sentence);
  const groups = groupsOf(amounts, (amount) => {
    if (amount.reading?.dimension === 'radiation') return undefined;
    const given = assigned.get(amount.from);
    if (given !== undefined) return given;
    const drug = drugOf(tokens, amount, drugs, sentence);
    if (drug !== undefined && amount.further !== undefined)
      return combinationStart(tokens, drugs, drug, amount.further.length);
    if (drug !== undefined) return nameStart(tokens, drugs, drug, amount);
    return drugOfSentenceBefore(context, drugs, sentence.from);
  });
  const schedules = schedulesOf(tokens, groups, drugs, sentence);
  for (const [k, group] of groups.entries()) {
    for (const amount of group.amounts) yield doseParts(tokens, amount, group, schedules[k]);
  }
}

/** The lists of amounts that are doses: those with evidence of their own, and those that stand beside one as its like. */
function givenLists(tokens: Tokens, amounts: readonly Amount[], evidence: DoseEvidence): Set<number> {
  const lists = new Set<number>();
  for (const [k, amount] of amounts.entries()) {
    if (lists.has(amount.list)) continue;
    const before = amounts[k - 1];
    const beside = before !== undefined && lists.has(before.list) && areAlike(tokens, before, amount);
    if (beside || evidence.isDose(amount)) lists.add(amount.list);
  }
  for (let k = amounts.length - 2; k >= 0; k--) {
    const amount = amounts[k];
    const after = amounts[k + 1];
    if (amount === undefined || after === undefined || lists.has(amount.list)) continue;
    if (lists.has(after.list) && areAlike(tokens, amount, after)) lists.add(amount.list);
  }
  return lists;
}

/** "2 mg (0.05 mL)" is one dose in two units; "the 5-mg and 10-mg doses" are two of one kind. */
function areAlike(tokens: Tokens, amount: Amount, next: Amount): boolean {
  if (isNextCohort(tokens, amount, next)) return true;
  // "HbA1c changed by −0.3% (25 mg)", "remission in 12% (25 mg)": what came of the dose.
  if (amount.unit === '%' && next.unit !== '%') return false;
  if (next.from === amount.to + 1 && tokens.isSymbol(amount.to, '('))
    return tokens.isSymbol(next.to, ')') && next.reading?.dimension !== 'ratio';
  // "a 1.8-mL cartridge (36 mg)".
  if (
    next.from === amount.to + 2 &&
    tokens.isSymbol(amount.to + 1, '(') &&
    tokens.isOneOf(amount.to, dosedThings)
  )
    return tokens.isSymbol(next.to, ')') && next.reading?.dimension !== 'ratio';
  const behind = bracketEnd(tokens, endWithSpread(tokens, amount));
  // "0.1% (n = 53), 0.2% (n = 54) or 0.4%": a result of a few percent stands in no such list.
  if (amount.unit === '%' && next.unit === '%') return areJoinedStrengths(tokens, amount, next, behind);
  if (next.from - behind > 3 || numerator(amount) !== numerator(next) || next.reading?.dimension === 'ratio')
    return false;
  for (let i = behind; i < next.from; i++) if (!tokens.isOneOf(i, LISTING)) return false;
  return true;
}

/** "10 mg, n=3; 20 mg, 3; 30 mg, 6": a level with how many were treated at it, and the next one. */
function isNextCohort(tokens: Tokens, amount: Amount, next: Amount): boolean {
  if (amount.unit !== next.unit || !tokens.isSign(amount.to, ',:(')) return false;
  let i = amount.to + 1;
  if (tokens.word(i) === 'n' && tokens.isSymbol(i + 1, '=')) i += 2;
  if (!tokens.isNumber(i) || tokens.printed(i).includes('.')) return false;
  i++;
  if (tokens.isSymbol(i, ')')) i++;
  return (
    (tokens.isSign(i, ';,') && next.from === i + 1) || (tokens.word(i + 1) === 'and' && next.from === i + 2)
  );
}

/** "mg" of "mg/kg/wk": 5 mg/kg and at most 300 mg are alike. */
function numerator({ unit }: Amount): string {
  const slash = unit.indexOf('/');
  return slash < 0 ? unit : unit.slice(0, slash);
}

/** The token behind a short bracket that begins at a token: "80 mg (n = 1,203) or 10 mg"; else the token itself. */
function bracketEnd(tokens: Tokens, at: number): number {
  if (!tokens.isSymbol(at, '(')) return at;
  for (let i = at + 1; i < at + 10; i++) if (tokens.isSymbol(i, ')')) return i + 1;
  return at;
}

const LISTING = wordSet(
  'and or , vs versus . / + & → to a the - max maximum maximal with than compared at ≤ ≥',
);

/** Amounts of one list make one group; each other amount is a group of its own. */
function groupsOf(
  amounts: readonly Amount[],
  drugFor: (amount: Amount) => DrugPlace | undefined,
): readonly DoseGroup[] {
  const lists: Amount[][] = [];
  for (const amount of amounts) {
    const last = lists[lists.length - 1];
    if (last !== undefined && last[0]?.list === amount.list) last.push(amount);
    else lists.push([amount]);
  }
  return lists.map((list) => {
    const [first] = list;
    const last = list[list.length - 1];
    // "10 or 20 mg of atorvastatin": the list reaches forward from its end.
    const drug =
      first === undefined || last === undefined ? undefined : drugFor(copyWith(first, { to: last.to }));
    return { amounts: list, drug };
  });
}

/** "Anlotinib was given orally. The dose was 12 mg." — the one drug that the sentence before speaks of. */
function drugOfSentenceBefore(
  context: RecogniserContext,
  drugs: readonly DrugPlace[],
  from: number,
): DrugPlace | undefined {
  if (from === 0) return undefined;
  const before = context.block.sentenceAround(from - 1);
  const last = drugBefore(drugs, from);
  if (last === undefined || last.from < before.from) return undefined;
  const other = drugs[last.index - 1];
  return other === undefined || other.from < before.from || other.name === last.name ? last : undefined;
}

function doseParts(
  tokens: Tokens,
  amount: Amount,
  group: DoseGroup,
  schedule: Schedule | undefined,
): Omit<Dose, 'id' | 'text' | 'by'> {
  const { value, high, further, unit } = amount;
  return {
    type: 'dose',
    start: tokens.startOf(amount.from),
    end: tokens.endOf(amount.to - 1),
    amount: { value, high, further, unit },
    route: schedule?.route,
    frequency: schedule?.frequency,
    days: schedule?.days,
    cycleDays: schedule?.cycleDays,
    timing: schedule?.timing,
    drug: group.drug?.id,
    schedule: schedule === undefined ? undefined : placesOf(tokens, schedule),
  };
}

/** Where the parts of a schedule stand, if it has any. */
function placesOf(tokens: Tokens, { parts }: Schedule): Dose['schedule'] {
  if (parts.length === 0) return undefined;
  return parts.map(({ part, from, to }) => {
    const start = tokens.startOf(from);
    const end = tokens.endOf(to - 1);
    return { part, start, end, text: tokens.text.slice(start, end) };
  });
}
