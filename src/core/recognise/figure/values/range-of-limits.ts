/**
 * Ranges that say who may take part: "a CDAI of 220–450", "a Disability Scale (EDSS) score of 2 to 5", "4 to 14 migraine days per
 * month".
 */
import type { Tokens } from '../../../text/tokens.js';
import { wordSet } from '../../../text/word-set.js';
import { type RangeAt, rangeFigure } from '../range.js';
import type { Reading } from '../reader.js';

/** The range at a token that no unit follows, as a limit of a score or of how often something befell people. */
export function rangeOfLimits(tokens: Tokens, at: number, range: RangeAt): Reading | undefined {
  if (range.percent || range.low === undefined || range.high === undefined) return undefined;
  if (!isOfScore(tokens, at) && !isOftenPerTime(tokens, range.end)) return undefined;
  return { figures: [rangeFigure('range', range, range.start)], end: range.end };
}

/** "an NIHSS of 6–22", "scores of 18 to 24", "(CDAI) of 220–450", "(CDAI) 220–450". */
function isOfScore(tokens: Tokens, at: number): boolean {
  const said = tokens.isOneOf(at - 1, GLUE) ? at - 2 : at - 1;
  const scored = said < at - 1 && tokens.isOneOf(said, SCORES) ? said - 1 : said;
  const inBracket = tokens.isSymbol(scored, ')') && tokens.isSymbol(scored - 2, '(');
  // Without "of" only a short form in brackets tells.
  if (said === at - 1 && !inBracket) return false;
  const name = tokens.raw(inBracket ? scored - 1 : said);
  if (GRADED.has(name) || GRADED.has(tokens.raw(said)) || GRADED.has(tokens.raw(said - 1))) return false;
  return SHORT_FORM.test(name) || (!inBracket && tokens.isOneOf(said, SCORES));
}

const GLUE = wordSet('of between from');
const SCORES = wordSet('score scores');
const SHORT_FORM = /^[A-Z][A-Za-z]*[A-Z]+$/;

/** Scores that say who may take part, read as populations. */
const GRADED = wordSet('ECOG PS WHO ASA NYHA performance Karnofsky');

/** "migraine days per month", "monthly headache days", "partial seizures per week": how often something befalls people. */
function isOftenPerTime(tokens: Tokens, from: number): boolean {
  let each = false;
  for (let i = from; i < from + LONGEST_NOUN && tokens.isWord(i); i++) {
    each ||= tokens.isOneOf(i, EACH);
    if (tokens.isOneOf(i, EPISODES) && (i > from || tokens.word(i) !== 'days'))
      return (
        each || (tokens.isOneOf(i + 1, PER) && tokens.isOneOf(i + 2, TIMES)) || tokens.isOneOf(i + 1, EACH)
      );
  }
  return false;
}

const LONGEST_NOUN = 5;
const EACH = wordSet('monthly weekly nightly yearly');
const PER = wordSet('per a each every');
const TIMES = wordSet('month months week weeks day days night year 28 4');
const EPISODES = wordSet(`
  days attacks episodes seizures headaches migraines flushes flashes exacerbations bleeds crises relapses stools movements
  micturitions voids awakenings
`);
