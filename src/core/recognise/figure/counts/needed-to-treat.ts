/** Numbers needed to treat told by what has to be done: "13 patients needed to be treated to save one life". */
import { copyWith } from '../../../text/copy.js';
import type { Tokens } from '../../../text/tokens.js';
import { wordSet } from '../../../text/word-set.js';
import { bare } from '../bare.js';
import type { NumberAt, Reading } from '../reader.js';
import { PEOPLE } from './count-words.js';

export function neededToTreat(tokens: Tokens, number: NumberAt): Reading | undefined {
  let i = number.end;
  if (tokens.isOneOf(i, PEOPLE)) i++;
  if (tokens.isOneOf(i, MODAL)) i++;
  if (!tokens.isOneOf(i, NEED) || tokens.word(i + 1) !== 'to' || tokens.word(i + 2) !== 'be')
    return undefined;
  if (!tokens.isOneOf(i + 3, DONE)) return undefined;
  return { figures: [copyWith(bare(number, 'quantity'), { statistic: 'nnt' })], end: number.end };
}

const MODAL = wordSet('would will must');
const NEED = wordSet('need needs needed have has had');
const DONE = wordSet(
  'treated screened vaccinated immunised immunized operated given supplemented randomised',
);
