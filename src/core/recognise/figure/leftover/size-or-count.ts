/** Whether a number left alone is the size of a group or counts what happened. */
import type { FigureKind } from '../../../../schema/annotation.js';
import { wordSet } from '../../../text/word-set.js';
import { THINGS } from '../counts/count-words.js';
import type { NumberAt } from '../reader.js';
import type { ReadSentence } from './read-sentence.js';

/** The size of a group where the sentence allocates people, else a count. */
export function sizeOrCount(sentence: ReadSentence, at: number, { value, end }: NumberAt): FigureKind {
  const { tokens } = sentence;
  // "in 5.0% (50) of the former"
  if (tokens.isSymbol(at - 1, '(') && tokens.isSymbol(at - 2, '%')) return 'count';
  if (value < SMALLEST_GROUP || isOfGroup(sentence, end) || tokens.isOneOf(end, THINGS)) return 'count';
  return sentence.allocates ? 'sample-size' : 'count';
}

/** "was seen in six of the treated" */
function isOfGroup({ tokens }: ReadSentence, end: number): boolean {
  return tokens.word(end) === 'of' && tokens.isOneOf(end + 1, DETERMINERS);
}

const DETERMINERS = wordSet('the those these our');

/** A smaller number behind a treatment rather counts events. */
const SMALLEST_GROUP = 5;
