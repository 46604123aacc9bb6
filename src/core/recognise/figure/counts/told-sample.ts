/** People of a whole study or of an arm, told by their place: the first of a paragraph, or alone in brackets behind what they were given. */
import { wordSet } from '../../../text/word-set.js';
import type { RecogniserContext } from '../../recogniser.js';
import { ATTRIBUTES, holdsShare, saysHappened } from './sample.js';

/** True where the people counted at a token, whose noun ends before `end`, are a sample by their place. */
export function isSampleByPlace(context: RecogniserContext, at: number, end: number, value: number): boolean {
  if (holdsShare(context.block.tokens, end)) return false;
  return isOfArm(context, at, end) || (value >= SMALLEST && opensParagraph(context, at, end));
}

/** Fewer are as often those to whom something happened. */
const SMALLEST = 10;

/** "apraclonidine (42 eyes) or vehicle (41 eyes)", "500 mg twice daily (group A, 73 patients)". */
function isOfArm({ block, found }: RecogniserContext, at: number, end: number): boolean {
  const { tokens } = block;
  if (!tokens.isSign(end, '),;')) return false;
  let open = at - 1;
  while (open > at - LONGEST_LABEL && !tokens.isSign(open, '()')) open--;
  if (!tokens.isSymbol(open, '(')) return false;
  const given = tokens.endOf(open - 1);
  const treated =
    tokens.isOneOf(open - 1, TREATMENTS) ||
    found.some(({ type, end: stop }) => stop === given && (type === 'drug' || type === 'dose'));
  // "with the drug (11 patients, or 0.3%)"
  for (let i = end; i < end + LONGEST_LABEL && !tokens.isSymbol(i, ')'); i++)
    if (tokens.isSymbol(i, '%')) return false;
  const { from } = block.sentenceAround(at);
  return treated && !saysHappened(tokens, from, at) && !namesOutcome(found, tokens.startOf(from), given);
}

/** "Alopecia was universal with FAC (46 patients)": those to whom it happened. */
function namesOutcome(found: RecogniserContext['found'], from: number, to: number): boolean {
  return found.some(({ type, start }) => type === 'endpoint' && start >= from && start < to);
}

const LONGEST_LABEL = 8;
/** Words that end the name of a treatment and how it was given. */
const TREATMENTS = wordSet(`
  placebo vehicle sham control daily weekly monthly once twice day days week weeks month months minute minutes hour hours needed
  mg ml alone treatment therapy care usual
`);

/** "Seventy-two patients with active arthritis …", "Between 1985 and 1989, 171 patients with …": the first who are counted. */
function opensParagraph({ block, found }: RecogniserContext, at: number, end: number): boolean {
  const { tokens } = block;
  const { from, to } = block.sentenceAround(at);
  if (at > from && !tokens.isSign(at - 1, ',:.-–—')) return false;
  if (at - from > LONGEST_OPENING || !tokens.isOneOf(end, ATTRIBUTES)) return false;
  if (found.some((one) => one.type === 'figure' && COUNTED.has(one.kind))) return false;
  return !saysHappened(tokens, from, at) && !saysHappened(tokens, end, Math.min(to, end + LONGEST_OPENING));
}

const LONGEST_OPENING = 24;
const COUNTED: ReadonlySet<string> = new Set(['count', 'sample-size', 'percentage', 'fraction', 'p-value']);
