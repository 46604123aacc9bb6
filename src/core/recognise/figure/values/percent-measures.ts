/** What is measured in percent of something else than people: a value of it is a mean, and no share of anybody. */
import type { Tokens } from '../../../text/tokens.js';
import { wordSet } from '../../../text/word-set.js';

/** How far back the name may stand, in tokens. */
const REACH = 24;

/** True for the change in "HbA1c was lowered (from 9.1 to 8.0 per cent)": the name stands before the value, and nothing between speaks of people. */
export function isMeasuredInPercent(tokens: Tokens, at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - REACH; i--) {
    if (tokens.isSymbol(i, ';') || tokens.isBreak(i) || tokens.isOneOf(i, OF_PEOPLE)) return false;
    if (tokens.isSymbol(i, '.') && tokens.isWord(i + 1) && !tokens.isOneOf(i - 1, VERSUS)) return false;
    if (tokens.isOneOf(i, MEASURED)) return true;
    if (tokens.isOneOf(i, HAEMOGLOBIN) && tokens.isOneOf(i - 1, GLYCATED)) return true;
  }
  return false;
}

const MEASURED = wordSet('hba1c hba1 a1c haematocrit hematocrit lvef');
const HAEMOGLOBIN = wordSet('haemoglobin hemoglobin');
const GLYCATED = wordSet('glycated glycosylated glycohaemoglobin');
const VERSUS = wordSet('vs v');
const OF_PEOPLE = wordSet(`
  patients participants subjects people proportion percentage target targets goal achieved achieving reached reaching responders
  rate rates below under < > ≤ ≥ relative risk women men children hypoglycaemia hypoglycemia
`);
