/** Endpoints that the lexicon lists, where the sentence means them as such. */
import { endpointPhrases } from '../../lexicon/endpoints.js';
import type { Tokens } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import type { RecogniserContext } from '../recogniser.js';
import { isBefallen } from './befallen.js';
import { isCounted, isEventVerb, isVerbOfCounted } from './counted.js';
import { isDiagnosis } from './diagnosis.js';
import type { FoundEndpoint } from './found-endpoint.js';
import { fullEnd, fullStart } from './reach.js';
import type { SentenceContext, SentenceContexts } from './sentence-context.js';
import { isStandardDeviation, meaningOf } from './short-forms.js';
import { isToldByClause } from './told-by-clause.js';

/**
 * The endpoint of the lexicon that begins at a token; the token behind a name that is a diagnosis here; or undefined.
 * `floor` is the token before which nothing may be taken.
 */
export function listedEndpoint(
  context: RecogniserContext,
  contexts: SentenceContexts,
  at: number,
  floor: number,
): FoundEndpoint | number | undefined {
  const { tokens } = context.block;
  const match = endpointPhrases.match(tokens, at);
  if (match === undefined || !isFree(context, at, match.end)) return undefined;
  const entry = match.value;
  if (isUnit(tokens, at, match.end) || isNoOutcome(tokens, at, match.end)) return match.end;
  const sentence = contexts.at(at);
  if (sentence.isEntryCriterion) return undefined;
  // "ctDNA clearance" is one endpoint, not two.
  const told = entry.needsRole && isToldByClause(tokens, at, match.end);
  if (entry.needsRole && !told && (sentence.markers.length === 0 || at === floor)) return undefined;
  if (entry.concept === 'safety' && !isStudied(tokens, at, sentence)) return undefined;
  if (entry.concept === 'response-rate' && isOfSurvey(tokens, sentence)) return match.end;
  if (entry.needsOutcome && !told) {
    const verb = isEventVerb(tokens, at) && isVerbOfCounted(tokens, at, sentence);
    if (!verb && isEventVerb(tokens, at) && tokens.word(at) !== 'died') return match.end;
    const happens = entry.isHarm || isHappening(tokens, match.end);
    const befallen = (happens && isBefallen(tokens, at, sentence)) || verb;
    const counted = happens && isCounted(tokens, at, match.end, sentence, floor);
    if (!befallen && !counted && !isOutcome(tokens, match.end, sentence) && !isRowOfHarms(tokens, match.end))
      return undefined;
    // "low back pain" that patients came with holds no "back pain" either.
    if (!befallen && isDiagnosis(tokens, at, match.end, sentence.from)) return match.end;
  }
  if (entry.needsOutcome && entry.isLevel && isStateAtEntry(tokens, match.end, sentence)) return undefined;
  if (tokens.isOneOf(at - 1, UNBEARABLE) || isFreeOf(tokens, match.end)) return undefined;
  if (entry.isShort && isHyphenated(tokens, at, match.end)) return undefined;
  if (entry.concept === 'SD' && isStandardDeviation(tokens, match.end)) return undefined;
  const short = entry.isShort
    ? tokens.text.slice(tokens.startOf(at), tokens.endOf(match.end - 1)).replace(/s$/, '')
    : '';
  const meaning = entry.isShort
    ? meaningOf(short, entry, context.longForm(short), sentence.hasResponse)
    : entry;
  if (meaning === undefined) return undefined;
  const isFreeToken = (i: number) => !context.isTaken(i);
  return {
    from: fullStart(tokens, at, Math.max(floor, sentence.from), isFreeToken),
    to: fullEnd(tokens, match.end, isFreeToken),
    concept: meaning.concept,
    name: meaning.name,
    isHarm: meaning.isHarm,
    isTerm: entry.isTerm,
    role: undefined,
  };
}

/** "Questionnaires were returned by 412 women (response rate 78%)": those who answer, not those who respond. */
function isOfSurvey(tokens: Tokens, { from, to }: SentenceContext): boolean {
  for (let i = from; i < to; i++) if (tokens.isOneOf(i, OF_SURVEYS)) return true;
  return false;
}

const OF_SURVEYS = wordSet('questionnaire questionnaires survey surveys mailed invited returned');

/** "3.2 per 1000 live births", "1.4 exacerbations per year": what a rate counts belongs to its figure. */
function isUnit(tokens: Tokens, at: number, to: number): boolean {
  if (!tokens.isNumber(at - 1)) return false;
  return tokens.word(at - 2) === 'per' || tokens.word(to) === 'per';
}

/** "two deaths occurred", but not "one death certificate was lost". */
function isHappening(tokens: Tokens, to: number): boolean {
  if (!tokens.isOneOf(to - 1, HAPPENINGS)) return false;
  return !tokens.isWord(to) || tokens.isOneOf(to, BEHIND_HAPPENING);
}

const BEHIND_HAPPENING = wordSet(
  'was were in of numbered occurred and or after during by with within at to from due on among per before versus vs had led',
);
const HAPPENINGS = wordSet(
  'death deaths relapses recurrences rejection infections infection bleeds failure failures seizures falls',
);

/** "at the cost of", "cost-effective", "reduced ejection fraction", "mg per kilogram of body weight": set phrases that measure nothing. */
function isNoOutcome(tokens: Tokens, at: number, to: number): boolean {
  const before = tokens.word(at - 1);
  switch (tokens.word(at)) {
    case 'cost':
      if (tokens.isDash(to) || tokens.isDash(at - 1)) return to === at + 1;
      return before === 'the' && tokens.word(at - 2) === 'at';
    case 'body':
      return (before === 'of' && tokens.isOneOf(at - 2, WEIGHTS)) || before === 'by';
    case 'ejection':
      return before === 'reduced' || before === 'preserved';
    case 'visual':
      return before === 'a' && tokens.isOneOf(at - 2, MEASURED_ON);
    default:
      return false;
  }
}

const WEIGHTS = wordSet('kilogram kg kilograms kilo');
const MEASURED_ON = wordSet('on with using by');

/** "until unacceptable toxicity": a rule for stopping, nothing that is measured. */
const UNBEARABLE = wordSet('unacceptable intolerable prohibitive');

/** "amputation-free survival" is another endpoint than amputation. */
function isFreeOf(tokens: Tokens, to: number): boolean {
  return tokens.isDash(to) && tokens.word(to + 1) === 'free';
}

/** "HbA1c of 7.0 to 10.0%": the state in which patients came, where nothing else names an endpoint. */
function isStateAtEntry(tokens: Tokens, to: number, sentence: SentenceContext): boolean {
  const word = tokens.word(to);
  return sentence.markers.length === 0 && (word === 'of' || word === 'between') && tokens.isNumber(to + 1);
}

/** "PD-1", "CR-resistant": a short form with something glued to it is another word. */
function isHyphenated(tokens: Tokens, from: number, to: number): boolean {
  if (tokens.isDash(to) && tokens.touches(to) && tokens.touches(to + 1)) {
    if (tokens.isNumber(to + 1) || tokens.raw(to + 1).startsWith('L')) return true;
  }
  return tokens.isDash(from - 1) && tokens.touches(from) && tokens.isNumber(from - 2);
}

/** A disease, a marker or a scale is an endpoint where the sentence speaks of outcomes. */
function isOutcome(tokens: Tokens, to: number, sentence: SentenceContext): boolean {
  if (sentence.isBaseline || !sentence.speaksOfOutcomes) return false;
  const next = tokens.word(to);
  if (next === '≥' || next === '≤' || next === '>' || next === '<')
    return sentence.markers.length > 0 || isUpperLimit(tokens, to) || isReached(tokens, to, sentence);
  return !isWorldwide(tokens, to);
}

/** "ALT > 3 × ULN occurred in four". */
function isUpperLimit(tokens: Tokens, at: number): boolean {
  for (let i = at + 1; i < at + 6; i++) if (tokens.word(i) === 'uln') return true;
  return false;
}

/** "HbA1c <7.0% was reached by 55%": a limit that people got to, and not one for who may enter. */
function isReached(tokens: Tokens, to: number, sentence: SentenceContext): boolean {
  for (let i = to + 1; i < Math.min(sentence.to, to + FARTHEST_VERB); i++)
    if (tokens.isOneOf(i, REACHED) && tokens.isOneOf(i - 1, BE)) return true;
  for (let i = to - 1; i >= Math.max(sentence.from, to - FARTHEST_VERB); i--)
    if (tokens.isOneOf(i, REACHING)) return true;
  return false;
}

const FARTHEST_VERB = 14;
const BE = wordSet('was were');
const REACHED = wordSet('achieved reached attained met maintained observed seen');
const REACHING = wordSet(
  'achieved achieving reached reaching attained attaining maintained proportion suppression',
);

/** "Neutropenia⇥34 (53.1)⇥32 (50.0)": the head of a row in a table on harms, copied with tabs. */
function isRowOfHarms(tokens: Tokens, to: number): boolean {
  if (!tokens.isNumber(to)) return false;
  const end = tokens.endOf(to - 1);
  const isGap = tokens.text.charCodeAt(end) === TAB || tokens.startOf(to) - end > NARROWEST_GAP;
  if (!isGap) return false;
  return HARMS.test(tokens.text.slice(0, TOP));
}

const TAB = 9;
/** Columns stand further apart than words do. */
const NARROWEST_GAP = 2;
/** How much of a block may be its title and heads, in code units. */
const TOP = 300;
const HARMS = /\b(?:adverse|toxicit(?:y|ies)|safety|TEAEs?|TRAEs?|side[ -]effects?|events?)\b/i;

/** "mortality worldwide", "… in the world": a burden of disease, no outcome of a trial. */
export function isWorldwide(tokens: Tokens, at: number): boolean {
  const word = tokens.word(at);
  return word === 'worldwide' || word === 'globally' || (word === 'in' && tokens.word(at + 2) === 'world');
}

/** "safety" is an endpoint where it is named one or studied: "to evaluate the efficacy and safety of …". */
function isStudied(tokens: Tokens, at: number, sentence: SentenceContext): boolean {
  if (sentence.markers.length > 0) return true;
  for (let i = at - 1; i >= sentence.from && i > at - 9; i--) if (STUDIED.test(tokens.word(i))) return true;
  return false;
}

const STUDIED = /^(?:evaluat|assess|investigat|determin|examin|compar|explor|test|stud(?:y|ied)$)/;

function isFree(context: RecogniserContext, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (context.isTaken(i)) return false;
  return true;
}
