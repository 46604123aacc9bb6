import assert from 'node:assert/strict';
import { bullets, link, literal, paragraphs } from '../../../src/editor/features/hover/markdown.js';

describe('literal Markdown', () => {
  it('escapes every mark that could become markup, a link, an icon or HTML', () => {
    const hostile =
      '[x](command:evil) <img src=x> $(alert) **b** `c` http://a.example www.a.example a@b.example &amp;';
    const bare = literal(hostile).replace(/\\[!-/:-@[-`{-~]/g, '');
    assert.match(bare, /^[\w\s]*$/);
  });

  it('keeps the words, their digits and marks outside ASCII', () => {
    assert.equal(literal('ORR ≥ 16·0–30'), 'ORR ≥ 16·0–30');
  });

  it('makes one line of several, so that document text cannot start a heading or a list', () => {
    assert.equal(literal('a\r\n\n# b'), 'a \\# b');
  });

  it('cuts long text without halving a surrogate pair', () => {
    const cut = literal(`${'a'.repeat(158)}😀 and more`);
    assert.equal(cut, `${'a'.repeat(158)}…`);
  });
});

describe('a Markdown link', () => {
  it('keeps its address in angle brackets, with what could end them encoded', () => {
    assert.equal(link('a]b', 'https://a.example/x>y z'), '[a\\]b](<https://a.example/x%3Ey%20z>)');
  });

  for (const address of [
    'command:evil',
    'javascript:alert(1)',
    'data:text/html,x',
    'no address',
    undefined,
  ]) {
    it(`is no link to ${address}`, () => assert.equal(link('label', address), 'label'));
  }
});

describe('the layout of a hover', () => {
  it('leaves out what there is nothing to say about', () => {
    assert.equal(bullets(['a', undefined, 'b']), '- a\n- b');
    assert.equal(paragraphs('a', '', undefined, 'b'), 'a\n\nb');
  });
});
