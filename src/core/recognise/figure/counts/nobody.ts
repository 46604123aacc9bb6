/** The word "none" where it counts: "nine with the drug and none with placebo", "in three and none, respectively". */

import { wordSet } from '../../../text/word-set.js';
import type { RecogniserContext } from '../../recogniser.js';
import type { FigureReader } from '../reader.js';
import { isRespective } from '../surrounding-words.js';
import { countOf } from './counted.js';
import { wholeNumberAt } from './whole-number.js';

/** A count of zero, where the sentence has counted others before or counts them right behind. */
export const readNobody: FigureReader = (context, at) => {
  const { tokens } = context.block;
  if (tokens.word(at) !== 'none') return undefined;
  const number = { value: 0, printed: '0', start: tokens.startOf(at), stop: tokens.endOf(at), end: at + 1 };
  const next = tokens.word(at + 1);
  const other = /^(?:and|vs|versus)$/.test(next) ? wholeNumberAt(tokens, at + 2) : undefined;
  const isRow = other !== undefined && isRespective(tokens, other.end);
  if (other !== undefined && isRow)
    return { figures: [countOf(number, 'count'), countOf(other, 'count')], end: other.end };
  const counts = other === undefined ? isOfGroup(context, at) : countsBefore(context, at);
  return counts ? { figures: [countOf(number, 'count')], end: at + 1 } : undefined;
};

function isOfGroup(context: RecogniserContext, at: number): boolean {
  const { tokens } = context.block;
  if (!tokens.isOneOf(at - 1, JOINTS)) return false;
  // "none was related to treatment", "none of which" judges those who were counted.
  const named =
    tokens.word(at + 1) === 'of' ? tokens.word(at + 2) === 'those' : tokens.isOneOf(at + 1, GROUP);
  const group = named && (tokens.isWord(at + 2) || tokens.isNumber(at + 2));
  const ends = /^[.;),]$/.test(tokens.raw(at + 1)) && !/^(?:and|but)$/.test(tokens.word(at - 1));
  return (group || ends) && countsBefore(context, at);
}

const JOINTS = wordSet('and but in for by to versus vs , ;');
const GROUP = wordSet('with on in who treated given receiving taking allocated assigned among after');

/** True where a count, a share or a fraction was read shortly before in the same sentence. */
function countsBefore({ block, found }: RecogniserContext, at: number): boolean {
  const { tokens } = block;
  const from = tokens.startOf(block.sentenceAround(at).from);
  for (let i = found.length - 1; i >= 0; i--) {
    const one = found[i];
    if (one?.type !== 'figure') continue;
    if (one.start < from || tokens.startOf(at) - one.end > REACH) return false;
    if (one.kind === 'count' || one.kind === 'fraction' || one.kind === 'sample-size') return true;
    if (one.kind !== 'percentage' && one.kind !== 'p-value' && one.kind !== 'interval') return false;
  }
  return false;
}

const REACH = 120;
