/** Percentages that say how much something changed, and by how much a risk was reduced. */
import type { Tokens } from '../../../text/tokens.js';
import { WordSet, wordSet } from '../../../text/word-set.js';
import { hasWord, wordsUntil } from '../surrounding-words.js';

interface ChangeContext {
  readonly from: number;
  readonly to: number;
  /** First token of the sentence that says of a change. */
  readonly firstChange: number;
}

/** True for a word such as "decreased" that opens a change. */
export function saysChange(word: string): boolean {
  return CHANGE.has(word);
}

/**
 * A signed share ("changed by −2.1%"), a vaccine's efficacy, or a further one of a list of changes ("by 8.4% with the
 * drug and by 1.2% with placebo", "fell by 2%, 26% and 35%").
 */
export function isChange(
  tokens: Tokens,
  sentence: ChangeContext,
  at: number,
  end: number,
  value: number,
): boolean {
  // "improved in 41 (16.8%)": behind a count it is the share of those who changed.
  const counted = tokens.isSymbol(at - 1, '(') && tokens.isNumber(at - 2);
  if (counted && !tokens.isOneOf(at - 3, AMOUNT)) return false;
  const until = wordsUntil(tokens, end, Math.min(sentence.to, end + 2));
  return (
    hasWord(tokens, Math.max(sentence.from, at - 4), at, CHANGE) ||
    hasWord(tokens, end, until, CHANGED) ||
    isFurtherChange(tokens, sentence, at, value)
  );
}

function isFurtherChange(tokens: Tokens, sentence: ChangeContext, at: number, value: number): boolean {
  if (value < 0 || tokens.isSymbol(at - 1, '+')) return true;
  if (sentence.firstChange >= at) return false;
  if (tokens.word(at - 1) === 'by' && tokens.isOneOf(at - 2, FURTHER)) return true;
  // "declined by 11.9% at 600 mg and 13.0% with placebo": the other group, where nothing else is said between.
  const gives = hasWord(tokens, sentence.firstChange, at, GIVING);
  if (gives && tokens.isOneOf(at - 1, FURTHER) && !hasWord(tokens, sentence.firstChange, at, SAYING_MORE))
    return true;
  // Only numbers and what joins them may stand between a change and the next of its list.
  let i = at - 1;
  while (
    i > sentence.firstChange &&
    (tokens.isOneOf(i, LIST_WORDS) || tokens.isNumber(i) || tokens.isDash(i))
  )
    i--;
  return i < at - 1 && tokens.word(i) !== '' && tokens.isOneOf(i, CHANGE_OR_BY);
}

const AMOUNT = wordSet('by of to was =');
const FURTHER = wordSet('and , but versus vs');
const GIVING = wordSet('by');
const SAYING_MORE = wordSet(
  'were was had have achieved reached responded occurred reported in of among improved ; .',
);
const LIST_WORDS = wordSet(', and or % versus vs v .');

/** "reducing the risk of progression by 56%", "a 56% reduction in the risk of death", "56% lower hazard". */
export function isRiskReduction(tokens: Tokens, sentence: ChangeContext, at: number, end: number): boolean {
  const back = Math.max(sentence.from, at - 12);
  const front = Math.min(sentence.to, end + 6);
  const before =
    hasWord(tokens, back, at, REDUCING) && hasWord(tokens, back, at, RISK) && hasWord(tokens, at - 1, at, BY);
  const after =
    hasWord(tokens, end, Math.min(front, end + 3), REDUCTION) && hasWord(tokens, end, front, RISK);
  // "a reduction of 44% in the risk of death", but not "one-sided lower limit -7.0%; hazard ratio 1.11"
  const around =
    hasWord(tokens, Math.max(sentence.from, at - 3), at, REDUCTION) &&
    !tokens.isSign(end, ';,)') &&
    hasWord(tokens, end, Math.min(front, end + 4), RISK);
  return before || after || around;
}

const REDUCING = wordSet(`
  reducing reduced reduces reduce reduction lowering lowered lowers decreasing decreased cutting cut
`);
const REDUCTION = wordSet('reduction lower reduced decrease decreased');
const RISK = wordSet('risk hazard hazards odds');
const BY = wordSet('by approximately about of');

/** Words before a percentage that make it a change from something: "decreased by 12%", "an improvement of 8%". */
export const CHANGE = wordSet(`
  change changed increase increased increases increasing decrease decreased decreases decreasing decline
  declined reduction reductions reduced improvement improved growth relative shrinkage inhibition rose
  worsened worsening lowered raised shortened prolonged fell gain fold dropped drop falls lost loss diminished climbed elevated cut shrank halved
`);
const CHANGE_OR_BY = new WordSet([...CHANGE, 'by', 'of']);
/** Words behind it: "12% higher", "a 30% weight loss". */
const CHANGED = wordSet(`
  higher lower greater fewer more less weight recovery loss larger smaller better worse reduction increase
  decrease improvement decline drop
`);
