/** The number one in words where it counts: "one death occurred", "in one man", "one case of pancreatitis". */
import { copyWith } from '../../../text/copy.js';
import type { Tokens } from '../../../text/tokens.js';
import { wordSet } from '../../../text/word-set.js';
import type { NumberAt, Reading } from '../reader.js';
import { PEOPLE, THINGS } from './count-words.js';
import { countOf } from './counted.js';

/** "One" is as often a pronoun or a label; what stands around it must say that somebody or something was counted. */
export function readOne(tokens: Tokens, from: number, at: number, number: NumberAt): Reading | undefined {
  if (number.value !== 1) return undefined;
  const noun = tokens.word(number.end);
  const next = tokens.word(number.end + 1);
  const reading = (): Reading => ({ figures: [countOf(number, 'count', noun)], end: number.end });
  if (
    (noun === 'case' && next === 'of') ||
    (noun === 'death' && !tokens.isNumber(at) && !next.startsWith('certificate'))
  )
    return reading();
  if (tokens.isNumber(at)) return undefined;
  // "One DLT (grade 4 neutropenia) was seen"
  if (tokens.isOneOf(number.end, DLT)) return reading();
  // "One patient in each arm died of sepsis."
  if (PERSON.has(noun) && tokens.isOneOf(number.end + 1, IN) && isBefallen(tokens, number.end + 2))
    return reading();
  // "One child given mefloquine had …": nobody else opens a sentence like that.
  const opens = at === from || tokens.isSymbol(at - 1, ':') || tokens.isSymbol(at - 1, ';');
  if (PERSON.has(noun) && opens && !tokens.isOneOf(number.end + 1, NOT_SO)) return reading();
  // "One treatment-related death (pneumonitis)"
  if (opens && namesDeath(tokens, number.end))
    return copyWith(reading(), { figures: [countOf(number, 'count')] });
  // "in seven of the trained but only one in the control group"
  if (tokens.word(at - 1) === 'only' && tokens.isOneOf(number.end, IN) && next === 'the')
    return copyWith(reading(), { figures: [countOf(number, 'count')] });
  // "There was one uterine rupture."
  if (tokens.isOneOf(at - 1, WAS) && tokens.word(at - 2) === 'there' && namesEvent(tokens, number.end))
    return reading();
  // "…, and one was withdrawn because of hepatitis"
  const befallen = tokens.isOneOf(number.end, WAS) && tokens.isOneOf(number.end + 1, BEFALLEN);
  if (befallen && tokens.isOneOf(at - 1, OPENS_CLAUSE))
    return copyWith(reading(), { figures: [countOf(number, 'count')] });
  if (PERSON.has(noun) && tokens.word(at - 1) === 'in' && CLOSING.has(next || '.'))
    return hasHappened(tokens, from, at) ? reading() : undefined;
  // "three on the drug and one control developed thrombosis"
  if (PERSON.has(noun) && tokens.isOneOf(at - 1, OPENS_CLAUSE) && BEFALLING.has(next)) return reading();
  // "Five patients discontinued; one died of bleeding."
  const verb = behindBracket(tokens, number.end);
  if (tokens.isOneOf(verb, BEFALLING) && tokens.isOneOf(at - 1, OPENS_CLAUSE))
    return copyWith(reading(), { figures: [countOf(number, 'count')] });
  if (EVENT.has(noun) && (THINGS.has(noun) || PEOPLE.has(noun))) {
    const happened = next === 'was' || next === 'has' ? tokens.word(number.end + 2) : next;
    return HAPPENING.has(happened) ? reading() : undefined;
  }
  return undefined;
}

/** "sudden death", "treatment-related death": an adjective before it, and no certificate. */
function namesDeath(tokens: Tokens, at: number): boolean {
  for (let i = at; i < at + 4 && (tokens.isWord(i) || tokens.isDash(i)); i++)
    if (tokens.word(i) === 'death') return !tokens.isWord(i + 1) || tokens.isOneOf(i + 1, BEHIND_DEATH);
  return false;
}

const BEHIND_DEATH = wordSet('in was occurred due from on with after during');

/** "one (aged 66) died": the token behind a short bracket, or the token itself. */
function behindBracket(tokens: Tokens, at: number): number {
  if (!tokens.isSymbol(at, '(')) return at;
  for (let i = at + 1; i < at + 10; i++) if (tokens.isSymbol(i, ')')) return i + 1;
  return at;
}

/** The verb behind the name of a group that begins at a token. */
function isBefallen(tokens: Tokens, at: number): boolean {
  let i = at;
  while (i < at + LONGEST_GROUP && tokens.isWord(i) && !tokens.isOneOf(i, BEFALLING)) i++;
  return tokens.isOneOf(i, BEFALLING);
}

const LONGEST_GROUP = 6;
const NOT_SO = wordSet('per or out at population group visit every each');
const WAS = wordSet('was');
const BEFALLEN = wordSet(
  'withdrawn excluded lost readmitted hospitalised hospitalized fatal serious reoperated discontinued',
);

/** An event, with up to two words before it: "uterine rupture". */
function namesEvent(tokens: Tokens, at: number): boolean {
  for (let i = at; i < at + 3 && tokens.isWord(i); i++)
    if (tokens.isOneOf(i, EVENT) || tokens.isOneOf(i, INJURIES)) return true;
  return false;
}

const INJURIES = wordSet(
  'rupture fracture haemorrhage hemorrhage reaction injury leak conversion withdrawal suicide relapse recurrence',
);
const IN = wordSet('in on from');

const PERSON = wordSet(
  'control patient participant subject man woman child infant adult boy girl volunteer resident case',
);
const EVENT = wordSet('death event episode case infection stroke perforation pregnancy seizure failure');
const DLT = wordSet('dlt sae susar');
const BEFALLING = wordSet(
  'fell died withdrew developed experienced discontinued relapsed required stopped dropped suffered had moved complained',
);
const OPENS_CLAUSE = wordSet('; , . and but');
const CLOSING = wordSet('. , ; ) and ( with on after receiving who in from given taking treated per');
const HAPPENING = wordSet(`
  occurred happened followed observed seen reported recorded noted detected developed diagnosed considered judged
`);
const HAPPENED = wordSet(`
  occurred happened observed seen reported recorded noted detected developed diagnosed failed stopped recurred found
`);
const REACH = 14;

function hasHappened(tokens: Tokens, from: number, at: number): boolean {
  for (let i = at - 2; i >= Math.max(from, at - REACH); i--) if (tokens.isOneOf(i, HAPPENED)) return true;
  return false;
}
