/** Every recogniser finds what its own examples draw, and nothing where they say so. */
import assert from 'node:assert/strict';
import { recognisers } from '../../../src/core/recognise/index.js';
import { annotationsOf, finds, ignores } from './carets.js';

describe('the examples of each recogniser', () => {
  for (const { type, examples } of recognisers) {
    describe(type, () => {
      for (const drawing of examples.finds) {
        it(firstLine(drawing), () => {
          // A sentence without carets only promises that something is found.
          if (drawing.includes('^')) finds([type], drawing);
          else assert.ok(annotationsOf([type], drawing).length > 0);
        });
      }
      for (const text of examples.ignores) {
        it(`nothing in: ${firstLine(text)}`, () => ignores([type], text));
      }
    });
  }
});

function firstLine(text: string): string {
  return text.trim().split('\n', 1)[0] ?? '';
}
