/** Names of studies beside the words that call them so. */
import type { Tokens } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import { idOfTokens, type TrialIdReading } from './glued.js';

/** True where "trial" or "study" stands right before tokens [from, to) or shortly behind them. */
export function isCalledStudy(tokens: Tokens, from: number, to: number): boolean {
  if (isStudyWord(tokens, from - 1)) return true;
  let next = to;
  while (next < to + 3 && /^(?:[()]|phase|and|[0-9]|ii|iii|i|extension)$/.test(tokens.word(next))) next++;
  return isStudyWord(tokens, next) || isStudyWord(tokens, next + 1);
}

export function isStudyWord(tokens: Tokens, i: number): boolean {
  return tokens.isOneOf(i, STUDY_WORDS);
}

const STUDY_WORDS = wordSet('trial trials study studies');

/** The name of a study that tokens [from, to) make: spaces as one, dashes as hyphens. */
export function studyId(tokens: Tokens, from: number, to: number): TrialIdReading {
  const value = tokens.text
    .slice(tokens.startOf(from), tokens.endOf(to - 1))
    .replace(/\s+/g, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-');
  return idOfTokens(tokens, from, to, { registry: 'study', value });
}
