/** Whether the words beside a development code speak of a drug: a code that its maker's prefix does not vouch for needs them. */

import type { Tokens } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import type { CodeShape } from './code.js';
import { isDrugField } from './surroundings.js';

const BEFORE = wordSet(
  'receive received receiving plus oral intravenous subcutaneous drug agent compound administered formerly versus vs',
);
const STUDIED = wordSet(
  `study studies trial safety efficacy tolerability pharmacokinetics activity dose doses dosing effect effects mg evaluation
   administration infusion injection injections tablets capsules cohort immunogenicity`,
);
const TREATED = wordSet('treated treatment combination combined dosed therapy monotherapy');
const ASSIGNED = wordSet('randomised randomized assigned allocated');
const AFTER = wordSet(
  `monotherapy mg tablet tablets capsule capsules injection injections arm group plus combined alone administered administration dose
   doses dosing treatment therapy exposure versus vs recipients`,
);
const PEOPLE = wordSet(
  'patients subjects participants healthy adults adult children people volunteers combination japanese chinese women men',
);
const NATURE = wordSet('a an the novel selective oral');
const NOT_AFTER = wordSet(
  `cell cells line lines mutation mutations mutant polymorphism variant variants gene genes protein proteins expression score criteria
   questionnaire grant strain serotype isolate isolates version guideline guidelines level levels trial study`,
);
const BEARING = wordSet(
  'well safe given administered generally tolerated infused injected dosed discontinued escalated',
);
const KINDS = wordSet(
  `inhibitor antibody agonist antagonist vaccine degrader conjugate blocker ligand modulator prodrug peptide analogue analog adc
   oligonucleotide antisense sirna nanobody biosimilar drug`,
);
const DOSE_UNITS = wordSet('mg µg μg g ug mcg');
/** "is a humanised monoclonal antibody": no description runs over more words before it says what kind of drug it is. */
const LONGEST_DESCRIPTION = 9;

/** True where the words beside a code speak of a drug: "Study of EOS-448", "COM701 (an inhibitor of", "received X-101". */
export function isCodeOfDrug(tokens: Tokens, code: CodeShape): boolean {
  const next = tokens.word(code.to);
  if (NOT_AFTER.has(next)) return false;
  return isNamedBefore(tokens, code.from) || isNamedAfter(tokens, code.to, next);
}

function isNamedBefore(tokens: Tokens, from: number): boolean {
  const before = tokens.word(from - 1);
  if (BEFORE.has(before)) return true;
  const second = tokens.word(from - 2);
  if (before === ':') return isDrugField(second);
  if (before === 'of') return STUDIED.has(second);
  if (before === 'with') return STUDIED.has(second) || TREATED.has(second);
  return before === 'to' && ASSIGNED.has(second);
}

function isNamedAfter(tokens: Tokens, to: number, next: string): boolean {
  if (AFTER.has(next)) return true;
  const second = tokens.word(to + 1);
  switch (next) {
    case 'in':
      return PEOPLE.has(second);
    case 'or':
    case 'and':
      return second === 'placebo';
    case '(':
    case ',':
      return NATURE.has(second);
    case 'was':
    case 'were':
      return BEARING.has(second);
    case 'is':
      return isDescribed(tokens, to + 1, second);
    default:
      return tokens.isNumber(to) && (DOSE_UNITS.has(second) || isStrength(tokens, to));
  }
}

/** "0.01% and", "0.5%": the strength of a drop or an ointment. */
function isStrength(tokens: Tokens, at: number): boolean {
  return tokens.isSymbol(at + 1, '%') && /^0[.·,]\d{1,3}$/.test(tokens.raw(at));
}

function isDescribed(tokens: Tokens, at: number, article: string): boolean {
  if (article !== 'a' && article !== 'an') return false;
  for (let i = at + 1; i <= at + LONGEST_DESCRIPTION; i++) {
    if (tokens.isSymbol(i, '.') || tokens.isBreak(i)) return false;
    if (tokens.isOneOf(i, KINDS)) return true;
  }
  return false;
}
