/** Sentences that reckon how many people a study needs: what they print was assumed, and is no result. */
import type { TrialDocument } from '../text/document.js';
import type { SentenceGroup } from './by-sentence.js';

/** True for "240 patients gave 85% power to detect a hazard ratio of 0.70"; "muscle power rose by 12%" is a result. */
export function isPlanning({ sentence }: SentenceGroup, { text }: TrialDocument): boolean {
  return reckonsPower(text.slice(sentence.start, sentence.end));
}

/** True where the words of a sentence reckon the power of a study. */
export function reckonsPower(words: string): boolean {
  return words.includes('power') && POWER.test(words) && RECKONED.test(words);
}

/** A share is called the power: "85% power", "power of 0.8", "powered at 90%". */
const POWER =
  /\d\s*(?:%|per\s?cent|percent)?\s+(?:statistical\s+)?power\b|\bpower(?:ed)?\s+(?:of|at|to|was|=)\b/i;
const RECKONED =
  /\b(?:to (?:detect|show|demonstrate|reject|find|identify)|alpha|significance level|level of significance|type I|type 1|sample size|(?:needed|required|planned|assum(?:ed|ing)|dropouts?|attrition))\b|α/i;
