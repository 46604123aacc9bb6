/** What reads like an endpoint and is none, whichever way it was found: modifiers, judgements, names of statistics, operations that people came for. */
import type { Tokens } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import type { FoundEndpoint } from './found-endpoint.js';

export function isNoEndpoint(tokens: Tokens, { from, to }: FoundEndpoint): boolean {
  const last = tokens.isOneOf(to - 1, JUDGEMENTS);
  if (to === from + 1 && (last || isOcularHypertension(tokens, from))) return true;
  if (last && tokens.isOneOf(from, DEGREES)) return true;
  if (isKindOfHarm(tokens, from, to)) return true;
  return isModifier(tokens, to) || isStatistic(tokens, from, to) || isOperationOfPeople(tokens, from, to);
}

/** "few", "necessary", "almost universal", "dose dependent": what is said of an outcome. */
const JUDGEMENTS = wordSet(`
  few necessary least combined universal irreversible dependent hoc often ocular null normal whom participant investigator
  ml none once twice daily significantly
`);
const DEGREES = wordSet('almost dose post once twice differ nearly quite very');

/** "vitamin D-insufficient adults", "intention-to-treat", "a pressure-reducing mattress": it tells what something else is like. */
function isModifier(tokens: Tokens, dash: number): boolean {
  const joined = tokens.isDash(dash) && tokens.touches(dash) && tokens.touches(dash + 1);
  if (!joined) return false;
  // "intraocular pressure-lowering efficacy" is one.
  if (tokens.isOneOf(dash + 1, MODIFYING)) return !tokens.isOneOf(dash + 2, EFFECTS);
  return tokens.word(dash + 1) === 'to' && tokens.word(dash + 3) === 'treat';
}

const MODIFYING = wordSet(`
  insufficient deficient assessed adjudicated lowering reducing sparing naive naïve resistant dependent treated prone
`);

const EFFECTS = wordSet('efficacy effect effects activity');

/** "geometric mean ratio", "least-squares mean percent" */
function isStatistic(tokens: Tokens, from: number, to: number): boolean {
  // "Type of Statistical Test", "Statistical Test of Hypothesis": fields of a register.
  if (tokens.word(to - 1) === 'test' && tokens.word(to - 2) === 'statistical') return true;
  const isMean = tokens.word(from) === 'geometric' || tokens.word(from) === 'least';
  return isMean && tokens.isOneOf(to - 1, STATISTICS);
}

const STATISTICS = wordSet('ratio ratios mean means percent');

/** "Rash and itching were the only side effects", and the heading of "Adverse events Nausea was reported by 12": what the harm was called. */
function isKindOfHarm(tokens: Tokens, from: number, to: number): boolean {
  if (!tokens.isOneOf(to - 1, HARMS) || to - from > 2) return false;
  if (isHeading(tokens, from, to)) return true;
  return tokens.isOneOf(from - 1, SOLE) && tokens.word(from - 2) === 'the' && tokens.isOneOf(from - 3, BE);
}

/** The first words after a break or a full stop, right before a word with a capital. */
function isHeading(tokens: Tokens, from: number, to: number): boolean {
  if (from > 0 && !tokens.isBreak(from - 1) && !tokens.isSymbol(from - 1, '.')) return false;
  if (tokens.isBreak(to)) return /^[A-Z]/.test(tokens.raw(from));
  return /^[A-Z]/.test(tokens.raw(from)) && /^[A-Z][a-z]{2,}$/.test(tokens.raw(to));
}

const HARMS = wordSet(
  'event events effect effects reaction reactions toxicity toxicities complication complications',
);
const SOLE = wordSet('only');
const BE = wordSet('was were is are being');

/** "glaucoma or ocular hypertension" is what people have. */
function isOcularHypertension(tokens: Tokens, at: number): boolean {
  if (tokens.word(at) !== 'hypertension' || tokens.word(at - 1) !== 'ocular') return false;
  for (let i = at - 2; i > at - 5; i--) if (tokens.isOneOf(i, GLAUCOMA)) return true;
  return false;
}

const GLAUCOMA = wordSet('glaucoma poag oag');

/** "elective caesarean section", "after caesarean section": why or when people were there. */
function isOperationOfPeople(tokens: Tokens, from: number, to: number): boolean {
  if (!tokens.isOneOf(to - 2, CAESAREAN) || !tokens.isOneOf(to - 1, DELIVERY)) return false;
  // "an emergency section was needed in 12" is one.
  if (tokens.isOneOf(from, URGENT) && tokens.isOneOf(from - 1, COMING_URGENTLY)) return true;
  return (
    tokens.isOneOf(from - 1, COMING_FOR) || tokens.isOneOf(from, PLANNED) || tokens.isOneOf(from - 1, PLANNED)
  );
}

const CAESAREAN = wordSet('caesarean cesarean');
const DELIVERY = wordSet('section sections delivery deliveries');
const PLANNED = wordSet('elective planned scheduled');
const URGENT = wordSet('emergency urgent');
const COMING_URGENTLY = wordSet('at by or');
const COMING_FOR = wordSet('undergoing underwent after during');
