/** "ranged from 15.1 to 16.4 mmHg with A, from 17.5 to 19.2 with B": what goes on from a range is a range. */
import { wordSet } from '../../../text/word-set.js';
import type { RecogniserContext } from '../../recogniser.js';

/** True where the last figure of the sentence was a range, in the same unit if there is one. */
export function isFurtherRange({ block, found }: RecogniserContext, at: number, unit?: string): boolean {
  const { tokens } = block;
  const joint = tokens.word(at - 1) === 'from' ? at - 2 : at - 1;
  if (!tokens.isOneOf(joint, JOINTS) && joint === at - 1) return false;
  const from = tokens.startOf(block.sentenceAround(at).from);
  for (let i = found.length - 1; i >= 0; i--) {
    const one = found[i];
    if (one?.type !== 'figure') continue;
    if (one.start < from || one.kind !== 'range') return false;
    return unit === undefined || one.unit === undefined || one.unit === unit;
  }
  return false;
}

const JOINTS = wordSet('and , ; but versus vs with');
