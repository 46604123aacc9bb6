/** Who took part in a study: "49 patients were enrolled", "we assigned 738 patients (in the first study) and 1306 patients". */
import type { Tokens } from '../../../text/tokens.js';
import { wordSet } from '../../../text/word-set.js';
import { holdsShare, isSample } from './sample.js';

const ENROLMENT_VERBS = wordSet(`
  enrolled enroled randomized randomised randomly assigned included recruited screened allocated treated
  analyzed analysed evaluable eligible participated completed received assessed evaluated estimated
  registered consented studied entered underwent total analysis dosed vaccinated immunized immunised
`);

/** True where the sentence says who took part: then the number is a sample size rather than a count of events. */
export function isEnrolment(
  sentence: { readonly from: number; readonly to: number },
  tokens: Tokens,
  at: number,
  end: number,
): boolean {
  let reach = end + 6;
  for (let i = at; i < Math.min(sentence.to, reach); i++) {
    if (tokens.isSymbol(i, ';')) break;
    if (tokens.isSymbol(i, '(')) {
      // "24 patients (12 men and 12 women; median age 63) were treated": what stands in brackets is passed over.
      const close = closingBracket(tokens, i, sentence.to);
      if (close < 0) break;
      reach += close - i + 1;
      i = close;
      continue;
    }
    if (i >= end && tokens.isNumber(i)) break;
    if (tokens.isOneOf(i, ENROLMENT_VERBS)) return true;
  }
  // "A total of 626 patients (72%) were alive": those whose share is printed are no sample.
  if (holdsShare(tokens, end)) return false;
  if (tokens.isOneOf(at - 1, BEFORE_SIZE)) return true;
  if (isSample(tokens, sentence, at, end)) return true;
  let floor = Math.max(sentence.from, at - 9);
  for (let i = at - 1; i >= floor; i--) {
    if (tokens.isSymbol(i, ';') || tokens.isSymbol(i, '%')) break;
    if (tokens.isOneOf(i, ENROLMENT_VERBS)) return true;
    if (!tokens.isSymbol(i, ')')) continue;
    // "assigned 738 patients (in the first study) and 1306 patients": brackets are passed over here as well.
    const open = openingBracket(tokens, i, sentence.from);
    if (open < 0) continue;
    floor = Math.max(sentence.from, floor - (i - open));
    i = open;
  }
  // A registry's field that holds nothing but the number of participants.
  return sentence.to - end <= 1 && sentence.from === at;
}

const BEFORE_SIZE = wordSet('of the these all among comprised comprises');

function closingBracket(tokens: Tokens, open: number, limit: number): number {
  for (let i = open + 1; i < Math.min(limit, open + 40); i++) if (tokens.isSymbol(i, ')')) return i;
  return -1;
}

function openingBracket(tokens: Tokens, close: number, floor: number): number {
  for (let i = close - 1; i >= Math.max(floor, close - 20); i--) if (tokens.isSymbol(i, '(')) return i;
  return -1;
}
