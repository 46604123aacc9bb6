/** Whether a number left alone is the size of a group or counts what happened. */
import type { FigureKind } from '../../../../schema/annotation.js';
import { wordSet } from '../../../text/word-set.js';
import { THINGS } from '../counts/count-words.js';
import type { NumberAt } from '../reader.js';
import { hasWord } from '../surrounding-words.js';
import type { ReadSentence } from './read-sentence.js';

/** The size of a group where the sentence allocates people, else a count. */
export function sizeOrCount({ tokens, from, to }: ReadSentence, { value, end }: NumberAt): FigureKind {
  if (value < SMALLEST_GROUP || tokens.isOneOf(end, THINGS)) return 'count';
  return hasWord(tokens, from, to, ALLOCATING) ? 'sample-size' : 'count';
}

/** A smaller number behind a treatment rather counts events. */
const SMALLEST_GROUP = 5;

const ALLOCATING = wordSet(`
  randomised randomized randomly assigned allocated allocation enrolled recruited received receive given treated divided vaccinated
  immunised immunized took
`);
