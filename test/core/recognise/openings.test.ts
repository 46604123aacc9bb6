/** What a recogniser declares of where it may begin only spares it looking elsewhere: it finds nothing more without. */
import assert from 'node:assert/strict';
import { recognisers } from '../../../src/core/recognise/index.js';
import { vocabularyWith } from '../../../src/core/recognise/lexicons.js';
import { OpenBlock } from '../../../src/core/recognise/open-block.js';
import type { AnnotationParts } from '../../../src/core/recognise/recogniser.js';
import { Tokens } from '../../../src/core/text/tokens.js';
import { readMarkedTexts } from '../../held-out/marked-text.js';

/** A scanner that lets recognisers look at every token. */
class EveryToken extends Tokens {
  override nextOpening(from: number): number {
    return from;
  }
}

describe('where recognisers begin', () => {
  const vocabulary = vocabularyWith(undefined);
  const usual = new Tokens(vocabulary);
  const every = new EveryToken(vocabulary);
  const examples = recognisers.flatMap(({ examples: { finds, ignores } }) => [...finds, ...ignores]);

  it('they find nothing more where they look at every token of their examples', () => {
    for (const text of examples) assert.deepEqual(foundIn(text, usual), foundIn(text, every), `in: ${text}`);
  });

  it('nor in whole texts', () => {
    for (const { name, text } of readMarkedTexts('third').slice(0, 20))
      assert.deepEqual(foundIn(text, usual), foundIn(text, every), `in: ${name}`);
  });
});

/** What all recognisers find in a text read as one block, its long forms unknown. */
function foundIn(text: string, scanner: Tokens): readonly AnnotationParts[] {
  const source = { text, at: 0, longForm: () => undefined, isKnownCode: () => false };
  const block = new OpenBlock(source, scanner, undefined);
  for (const recogniser of recognisers) block.find(recogniser);
  return block.found;
}
