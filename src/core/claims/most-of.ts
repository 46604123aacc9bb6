/** Whether the words before a share say that it is more or less than half. */
import type { Saying } from '../../schema/claim.js';
import type { TrialDocument } from '../text/document.js';
import type { Draft } from './draft.js';

/** "Most patients (34/60)", "the majority of women (62%)", "a minority (12 of 60)". */
export function mostOf({ figures, parts }: Draft, { text }: TrialDocument): readonly Saying[] {
  const [first] = parts;
  const start = figures[0]?.start;
  if (first === undefined || start === undefined || !SHARES.has(first.role)) return [];
  const before = text.slice(Math.max(0, start - REACH), start);
  if (MINORITY.test(before)) return ['minority'];
  return MAJORITY.test(before) ? ['majority'] : [];
}

const SHARES: ReadonlySet<string> = new Set(['fraction', 'count', 'percentage']);

/** How far the words may stand before the share, in UTF-16 code units. */
const REACH = 60;

const PLAIN = '[^.,;:()[\\]\\d]{0,40}';
// "the most", "at most" and "most common" compare other things.
const MAJORITY = new RegExp(
  `(?:(?<!\\b(?:the|at|its|their)\\s)\\bmost (?:of (?:the|these|them|those) |patients|participants|subjects|women|men|children|infants|people|individuals|respondents)|\\b(?:the|a|great|vast) majority\\b)${PLAIN}[([]\\s*$`,
  'i',
);
const MINORITY = new RegExp(`\\b(?:a|only a|small|the) minority\\b${PLAIN}[([]\\s*$`, 'i');
