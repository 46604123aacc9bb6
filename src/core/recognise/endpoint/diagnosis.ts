/** Whether a name of a disease or symptom says what patients have, and nothing that is measured. */
import { people } from '../../lexicon/endpoint-shapes.js';
import { diagnosisAfter, diagnosisBefore } from '../../lexicon/outcome-words.js';
import type { Tokens } from '../../text/tokens.js';
import { WordSet, wordSet } from '../../text/word-set.js';

const FARTHEST = 12;

/** True for "patients with asthma", "treatment of pain", "stroke unit"; the name is given as tokens. */
export function isDiagnosis(tokens: Tokens, from: number, to: number, floor: number): boolean {
  if (tokens.isOneOf(to, diagnosisAfter) || (tokens.isDash(to) && tokens.isOneOf(to + 1, diagnosisAfter)))
    return true;
  const previous = tokens.word(from - 1);
  if (tokens.isOneOf(to - 1, RELIEF) && tokens.isOneOf(from - 1, WAYS_OF_RELIEF)) return true;
  if (diagnosisBefore.has(previous)) return true;
  if (previous === 'baseline' && tokens.word(from - 2) !== 'from') return true;
  for (let i = from - 1; i >= floor && i > from - FARTHEST; i--) {
    const word = tokens.word(i);
    if (word === 'with' || word === 'having') return hasPeopleBefore(tokens, i, floor);
    if (word === 'for' || word === 'of' || word === 'against')
      return tokens.isOneOf(i - 1, TREATED) || isAtRisk(tokens, i - 1, floor);
    if (TREATING.has(word)) return true;
    if (word === 'in') return isAim(tokens, i, floor);
    if (word === 'to' && tokens.word(i - 1) === 'due') return i - 1 > floor && tokens.isOneOf(i - 2, people);
    if (ENDS.has(word) || (!tokens.isWord(i) && !tokens.isDash(i) && word !== ',' && word !== '/'))
      return false;
  }
  return false;
}

/** "To compare A with B in uncomplicated cystitis": the disease of an aim, but not "to assess the change in pain". */
function isAim(tokens: Tokens, at: number, floor: number): boolean {
  if (!tokens.isWord(at - 1) || tokens.isOneOf(at - 1, CHANGES)) return false;
  for (let i = at - 1; i > floor && i > at - LONGEST_AIM; i--) {
    if (tokens.isOneOf(i, CHANGES)) return false;
    if (tokens.isOneOf(i, STUDYING) && tokens.word(i - 1) === 'to') return true;
  }
  return false;
}

const LONGEST_AIM = 60;
const STUDYING = wordSet(
  'compare evaluate assess investigate determine examine test study explore describe establish',
);
const CHANGES = wordSet(`
  reduction reductions change changes difference differences increase increases decrease decreases improvement improvements rise fall
  decline reducing improving preventing reduces reduce prevent prevents improve improves results result role
`);

/** "patients at high risk of stroke" are people, no outcome; `at` is the token of "risk". */
export function isAtRisk(tokens: Tokens, at: number, floor: number): boolean {
  if (tokens.word(at) !== 'risk') return false;
  for (let i = at - 1; i >= floor && i > at - 4; i--) if (tokens.word(i) === 'at') return true;
  return false;
}

/** "patients with …", but not "the proportion of patients with …" and not "12 patients with …". */
function hasPeopleBefore(tokens: Tokens, at: number, floor: number): boolean {
  const before = tokens.word(at - 1);
  if (CASES.has(before)) return true;
  if (!people.has(before)) return false;
  for (let i = at - 2; i >= floor && i > at - 6; i--) {
    const word = tokens.word(i);
    if (SHARES.has(word) || word === '%') return false;
  }
  return true;
}

/** "epidural analgesia", "deep sedation" are given. */
const RELIEF = wordSet('analgesia sedation anaesthesia anesthesia');
const WAYS_OF_RELIEF = wordSet(
  'epidural spinal caudal labour labor regional controlled multimodal thoracic intrathecal local general neuraxial procedural deep conscious',
);
const CASES = new Set(
  'diagnosed presenting outpatients inpatients cases boys girls neonates mothers children adults adolescents volunteers smokers survivors'.split(
    ' ',
  ),
);
const SHARES = new Set(
  'proportion proportions percentage percentages number numbers more fewer share'.split(' '),
);
const TREATED = new WordSet(
  (
    'treatment treatments management therapy therapies diagnosis history prophylaxis pathogenesis cause causes form forms ' +
    'pathophysiology approach option options drug drugs treated hospitalized hospitalised admitted surgery medication ' +
    'medications vaccine vaccines screening intervention interventions program programme burden epidemiology model models'
  ).split(' '),
);
/** Verbs whose object is a disease in care. */
const TREATING = new Set('treat treating manage managing diagnose diagnosing treats'.split(' '));
const ENDS = new Set(
  (
    'was were is are in on at by from to than between among that which who reduced reduces reduce improved improves improve ' +
    'increased increases increase decreased prevent prevents prevented without versus vs compared experienced included ' +
    'include including had has have'
  ).split(' '),
);
