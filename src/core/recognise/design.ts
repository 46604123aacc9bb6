/** How the trial is designed: allocation and its ratio, masking, arms, centres, control, model, status. */
import { type DesignFact, designTable } from '../lexicon/designs.js';
import { BEGINS_COUNTRY, BEGINS_DESIGN, BEGINS_FIGURE } from '../lexicon/vocabulary.js';
import type { BlockReading } from '../text/block-reading.js';
import { NUMERAL, type Openings } from '../text/shapes.js';
import type { Tokens } from '../text/tokens.js';
import { type CountryReading, readCountry } from './design/countries.js';
import { readRatio, readThreePlusThree } from './design/ratio.js';
import { isStatusField } from './design/status.js';
import type { AnnotationParts, Recogniser, RecogniserContext } from './recogniser.js';

/** A ratio of allocation begins with a number, or with the word of one, with which figures begin as well. */
const OPENINGS: Openings = { words: BEGINS_DESIGN | BEGINS_COUNTRY | BEGINS_FIGURE, shapes: NUMERAL };

export const design: Recogniser = {
  type: 'design',
  summary: 'Allocation and its ratio, masking, arms, centres, control, model and status of a trial',
  examples: {
    finds: [
      `
      A multicentre, open-label, randomised trial; patients were randomly assigned in a 2:1 ratio.
        ^^^^^^^^^^^ design centres multicentre
                     ^^^^^^^^^^ design masking open-label
                                 ^^^^^^^^^^ design allocation randomised
                                                                 ^^^^^^^^^^^^^^^^^ design allocation randomised
                                                                                        ^^^ design ratio 2:1
      `,
    ],
    ignores: ['At 12:30 the titre was 1:64 in patients with controlled diabetes who completed the visit.'],
  },
  find: readDesigns,
};

function readDesigns({ block, isTaken }: RecogniserContext): readonly AnnotationParts[] {
  const { tokens } = block;
  const found: AnnotationParts[] = [];
  for (let i = tokens.nextOpening(0, OPENINGS); i < tokens.count; i = tokens.nextOpening(i, OPENINGS)) {
    const country = readPlace(block, i, isTaken);
    if (country !== undefined) {
      const place = { start: tokens.startOf(i), end: tokens.endOf(country.end - 1) };
      found.push({ type: 'design', ...place, aspect: 'countries', value: country.value });
      i = country.end;
      continue;
    }
    const end =
      ((tokens.flags[i] ?? 0) & BEGINS_DESIGN) === 0 || isTaken(i) ? i : readPhrase(tokens, i, found);
    if (end > i) {
      i = end;
      continue;
    }
    const numbers = isTaken(i) ? undefined : (readRatio(block, i) ?? readThreePlusThree(tokens, i));
    if (numbers === undefined) {
      i++;
      continue;
    }
    const span = { start: tokens.startOf(i), end: tokens.endOf(numbers.end - 1) };
    const aspect = numbers.value === '3+3' ? 'model' : 'ratio';
    found.push({ type: 'design', ...span, aspect, value: numbers.value });
    i = numbers.end;
  }
  return found;
}

/** The country at a token: only words with a capital are looked up. */
function readPlace(
  block: BlockReading,
  i: number,
  isTaken: (token: number) => boolean,
): CountryReading | undefined {
  const { tokens } = block;
  if (((tokens.flags[i] ?? 0) & BEGINS_COUNTRY) === 0 || isTaken(i)) return undefined;
  return readCountry(tokens, i, block.sentenceAround(i).from);
}

function readPhrase(tokens: Tokens, i: number, found: AnnotationParts[]): number {
  const match = designTable.match(tokens, i);
  if (match === undefined || match.value === 'phase' || !isMeant(tokens, i, match.end, match.value)) return i;
  const { aspect, value } = match.value;
  // "None (Open label)" ends with its bracket.
  found.push({ type: 'design', start: tokens.startOf(i), end: tokens.endOf(match.end - 1), aspect, value });
  return match.end;
}

function isMeant(tokens: Tokens, from: number, to: number, fact: DesignFact): boolean {
  switch (fact.needs) {
    case 'status-field':
      return isStatusField(tokens, from, to);
    case 'design-before':
      return followsDesign(tokens, from) && isDesignGoingOn(tokens, to);
    case 'masking-field':
      return isFieldValue(tokens, from, 'masking');
    case 'purpose-field':
      return isFieldValue(tokens, from, 'purpose');
    case 'trial-before':
      return followsTrial(tokens, from);
    case 'study-after':
      return isStudyNoun(tokens, to) || followsDesign(tokens, from);
    case 'study-field':
      return tokens.word(from - 1) === 'type' || isLine(tokens, from, to) || isStudyNoun(tokens, to);
    default:
      return fact.value !== 'single-arm' || !isOneOfTwo(tokens, from, to);
  }
}

/** "8 months in one group and 5 in the other", "as frequent in the one group as in the other": of two groups, one. */
function isOneOfTwo(tokens: Tokens, from: number, to: number): boolean {
  if (tokens.word(from) !== 'one' || tokens.isDash(from + 1)) return false;
  if (tokens.word(from - 1) === 'the') return true;
  for (let at = to; at < Math.min(tokens.count, to + OTHER_REACH); at++) {
    if (tokens.word(at) === 'other') return true;
    if (tokens.isSymbol(at, '.')) return false;
  }
  return false;
}

const OTHER_REACH = 40;

/** "Masking: Double", "Primary Purpose" with its value on the next line. */
function isFieldValue(tokens: Tokens, from: number, field: string): boolean {
  let at = from - 1;
  while (at > from - 4 && (tokens.isSymbol(at, ':') || tokens.isBreak(at))) at--;
  return at < from - 1 && tokens.word(at) === field;
}

/** "The trial was terminated early", "recruitment is ongoing": the trial is the subject, shortly before. */
function followsTrial(tokens: Tokens, from: number): boolean {
  for (let at = from - 1; at >= from - 4 && at >= 0; at--) {
    const word = tokens.word(at);
    if (/^(?:trial|study|enrol?lment|recruitment|accrual)$/.test(word)) return true;
    if (!/^(?:is|was|were|are|has|been|still|currently|therefore|of)$/.test(word)) return false;
  }
  return false;
}

/** True where the phrase fills its line, as the value of a field does. */
function isLine(tokens: Tokens, from: number, to: number): boolean {
  return (from === 0 || tokens.isBreak(from - 1)) && (to >= tokens.count || tokens.isBreak(to));
}

const STUDY_NOUN =
  /^(?:groups?|arms?|design|trials?|stud(?:y|ies)|cohort|phase|clinical|pilot|randomi[sz]ed|double|multicent(?:re|er)|dose|extension)$/;

function isStudyNoun(tokens: Tokens, to: number): boolean {
  return STUDY_NOUN.test(tokens.word(tokens.isDash(to) ? to + 1 : to));
}

/** "randomised controlled", "double-blind, controlled": an adjective of design stands right before. */
function followsDesign(tokens: Tokens, from: number): boolean {
  const before = tokens.isSymbol(from - 1, ',') ? from - 2 : from - 1;
  return /^(?:randomi[sz]ed|blind|blinded|label|masked|multicent(?:re|er)|prospective|arm|group|controlled|period)$/.test(
    tokens.word(before),
  );
}

function isDesignGoingOn(tokens: Tokens, to: number): boolean {
  return /^(?:trials?|stud(?:y|ies)|phase|,|clinical|pilot|multicent(?:re|er)|parallel|non|noninferiority|superiority|design|experiment)$/.test(
    tokens.word(to),
  );
}
