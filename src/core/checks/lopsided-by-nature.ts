/** Estimates whose intervals are skewed by their nature: of medians, money and lengths of stay. */
import type { Figure } from '../../schema/annotation.js';
import type { TrialDocument } from '../text/document.js';

/** How far back words are looked for, in UTF-16 code units. */
const REACH = 240;
const BEHIND = 16;
const LOPSIDED = /\b(?:medians?|costs?|bootstrap\w*|QALYs?|IQR|quartiles?|log|fold|titers?|titres?)\b|[$€£]/i;
/** Lengths of stay: right beside the value, as further off a day is a time. */
const DAYS = /\bdays?\b/i;
const CLOSE = 30;
/** "… in 3 days. The": what an earlier sentence says is of something else. */
const SENTENCE_END = /[a-z\d)\]%]\.\s+(?=[A-Z])/g;

/** True where words before an estimate, in its sentence, say that its interval may reach further to one side. */
export function isLopsidedByNature({ text }: TrialDocument, { start, end }: Figure): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  let from = 0;
  for (const { index, 0: stop } of before.matchAll(SENTENCE_END)) from = index + stop.length;
  const said = before.slice(from);
  const own = text.slice(start, end + BEHIND);
  return LOPSIDED.test(said + own) || DAYS.test(said.slice(-CLOSE) + own);
}

/** "95% CI" in print, not two numbers in brackets. */
export function isNamed({ text, level }: Figure): boolean {
  return level !== undefined && /C\.?I\b|confidence/i.test(text);
}
