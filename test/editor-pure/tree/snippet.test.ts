import assert from 'node:assert/strict';
import fc from 'fast-check';
import { snippetOf } from '../../../src/editor/features/tree/snippet.js';

function snippet(text: string, words: string): string {
  const start = text.indexOf(words);
  const { text: found, highlight } = snippetOf(text, { start, end: start + words.length });
  return `${found.slice(0, highlight[0])}[${found.slice(...highlight)}]${found.slice(highlight[1])}`;
}

/** Letters, white space of every kind, marks that turn the direction of writing, and halves of a pair. */
const anyText = fc
  .array(
    fc.constantFrom('a', '4', '%', ' ', '\n', '\r', '\t', '\u00a0', '\u202e', '\u0007', '\ud83d', '\udc8a'),
    {
      maxLength: 300,
    },
  )
  .map((characters) => characters.join(''));

describe('tree: snippet', () => {
  it('shows the place with the words of its line around it', () => {
    assert.equal(snippet('Line one.\nThe ORR was 44.3% here.\nNext.', '44.3%'), 'The ORR was [44.3%] here.');
  });

  it('begins at a word where the line is long', () => {
    const text = 'In the intention-to-treat population the rate of response was 44.3% at last.';
    assert.equal(snippet(text, '44.3%'), '…response was [44.3%] at last.');
  });

  it('closes up a place that runs over a line, and drops what would turn or hide text', () => {
    assert.equal(snippet('44.3\r\n  %\u202e and\u0007 more', '44.3\r\n  %'), '[44.3 %] and more');
  });

  it('is one short line whose highlight is inside it, whatever the text', () => {
    fc.assert(
      fc.property(anyText, fc.nat(300), fc.nat(300), (text, a, b) => {
        const start = Math.min(a, text.length);
        const end = Math.min(start + b, text.length);
        const { text: found, highlight } = snippetOf(text, { start, end });
        assert.doesNotMatch(found, /[\r\n\t]/);
        assert.ok(found.length <= 180);
        assert.ok(0 <= highlight[0] && highlight[0] <= highlight[1] && highlight[1] <= found.length);
      }),
    );
  });
});
