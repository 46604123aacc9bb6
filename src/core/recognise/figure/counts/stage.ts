/** At which step of the trial people are counted: screened, enrolled, randomised, treated, completed, analysed. */

import type { Stage } from '../../../../schema/annotation.js';
import type { Tokens } from '../../../text/tokens.js';
import { wordSet } from '../../../text/word-set.js';

/** The step that the words beside a number name: behind it up to the next number, else right before it. */
export function stageOf(
  tokens: Tokens,
  sentence: { readonly from: number; readonly to: number },
  at: number,
  end: number,
): Stage | undefined {
  // "301 (98%) of 307 … completed": those who completed are the 301.
  if (tokens.word(at - 1) === 'of' && (tokens.isSymbol(at - 2, ')') || tokens.isSymbol(at - 2, '%')))
    return undefined;
  // "six of those randomised received no dose": the step is that of those they are of.
  if (tokens.word(end) === 'of' && tokens.word(end + 1) === 'those') return undefined;
  const behind = behindShare(tokens, end);
  for (let i = behind; i < Math.min(sentence.to, behind + 8); i++) {
    if (tokens.isNumber(i) || tokens.isSymbol(i, '(') || tokens.isSymbol(i, ';') || tokens.isSymbol(i, ','))
      break;
    // "(found by screening more than 44 000 residents) were randomised": others.
    if (tokens.isSymbol(i, ')') && i > behind && !tokens.isSign(at - 1, '(=')) break;
    if (tokens.word(i) === 'not' || tokens.word(i) === 'who') break;
    // "screened 2016 patients and randomised 700": the verb behind "and" is that of the next number.
    if (tokens.word(i) === 'and' && tokens.isNumber(i + 2)) break;
    const stage = stageAt(tokens, i);
    if (stage !== undefined) return stage;
  }
  for (let i = at - 1; i >= Math.max(sentence.from, at - 4); i--) {
    // "41 finished and 9 stopped": what stands before "and" is said of others.
    if (tokens.isNumber(i) || /^(?:[,;(]|and|or|but)$/.test(tokens.raw(i))) break;
    // "821 were randomised: 412 to …" begins to list parts; "Patients randomised: 821" is a form's field.
    if (tokens.isSymbol(i, ':') && (tokens.isNumber(i - 2) || /^w(?:as|ere)$/.test(tokens.word(i - 2))))
      break;
    const stage = stageAt(tokens, i);
    // "two trials included 56 patients with both knees replaced": the trials of a review are many.
    if (stage !== undefined && tokens.isOneOf(i - 1, STUDIES)) return undefined;
    // "Not randomised n=272"
    if (stage !== undefined) return tokens.word(i - 1) === 'not' ? undefined : stage;
  }
  return undefined;
}

const STUDIES = wordSet('trials studies reviews papers reports');

/** "962 (98.2%) completed": the share in brackets says nothing of the step. */
function behindShare(tokens: Tokens, end: number): number {
  const share =
    tokens.isSymbol(end, '(') &&
    tokens.isNumber(end + 1) &&
    tokens.isSymbol(end + 2, '%') &&
    tokens.isSymbol(end + 3, ')');
  return share ? end + 4 : end;
}

function stageAt(tokens: Tokens, i: number): Stage | undefined {
  const stage = tokens.isWord(i) ? STAGES[tokens.word(i)] : undefined;
  // "assessed for eligibility" comes first of all.
  const entering = stage === 'analysed' && tokens.word(i + 1) === 'for' && tokens.isOneOf(i + 2, ENTRY);
  if (stage === 'completed' && isOfScreening(tokens, i)) return 'screened';
  if (stage === 'enrolled' && tokens.word(i) === 'included' && inAnalysis(tokens, i)) return 'analysed';
  return entering || (isOneOfEntry(tokens.word(i)) && randomisesLater(tokens, i)) ? 'screened' : stage;
}

/** "3116 people completed the online eligibility screen" */
function isOfScreening(tokens: Tokens, at: number): boolean {
  for (let i = at + 1; i < at + 6 && tokens.isWord(i); i++) if (tokens.isOneOf(i, SCREENING)) return true;
  return false;
}

const SCREENING = wordSet('screen screening screener eligibility prescreening');

/** "939 were included in the primary analysis", "in the per-protocol set". */
function inAnalysis(tokens: Tokens, included: number): boolean {
  if (tokens.word(included + 1) !== 'in') return false;
  for (let i = included + 2; i < included + 8 && (tokens.isWord(i) || tokens.isDash(i)); i++)
    if (tokens.isOneOf(i, ANALYSES)) return true;
  return false;
}

const ANALYSES = wordSet('analysis analyses set sets protocol treat');

function isOneOfEntry(word: string): boolean {
  return word === 'assessed' || word === 'evaluated';
}

/** "1204 patients were assessed, 407 were randomised": before they are randomised people are assessed for eligibility. */
function randomisesLater(tokens: Tokens, at: number): boolean {
  for (let i = at + 1; i < at + 12 && !tokens.isSymbol(i, '.'); i++)
    if (tokens.isWord(i) && (STAGES[tokens.word(i)] === 'randomised' || tokens.word(i) === 'eligible'))
      return true;
  const assessed = numberBefore(tokens, at, NEAR);
  for (let i = at + 12; i < at + LATER && !tokens.isSymbol(i, '.'); i++)
    if (tokens.isOneOf(i, RANDOMISED) && tokens.isOneOf(i - 1, BE))
      return numberBefore(tokens, i - 1, NEAR_VERB) < assessed;
  return false;
}

/** "1274 were assessed between May 2020 and January 2021; 940 were randomised": fewer of them. */
const LATER = 32;
const RANDOMISED = wordSet('randomised randomized');
const BE = wordSet('was were');
const NEAR = 8;
const NEAR_VERB = 4;

/** The last number before a token, at most so many tokens back; NaN where none stands there. */
function numberBefore(tokens: Tokens, at: number, reach: number): number {
  for (let i = at - 1; i >= at - reach && i >= 0; i--) if (tokens.isNumber(i)) return tokens.valueOf(i);
  return Number.NaN;
}

const ENTRY = wordSet('eligibility inclusion enrolment enrollment');

const STAGES: Readonly<Record<string, Stage>> = {
  screened: 'screened',
  screening: 'screened',
  enrolled: 'enrolled',
  enrolment: 'enrolled',
  enrollment: 'enrolled',
  recruited: 'enrolled',
  included: 'enrolled',
  registered: 'enrolled',
  estimated: 'enrolled',
  randomized: 'randomised',
  randomised: 'randomised',
  randomly: 'randomised',
  randomization: 'randomised',
  treated: 'treated',
  received: 'treated',
  completed: 'completed',
  finished: 'completed',
  completing: 'completed',
  analyzed: 'analysed',
  analysed: 'analysed',
  evaluable: 'analysed',
  assessed: 'analysed',
  evaluated: 'analysed',
};
