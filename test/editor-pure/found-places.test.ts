import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createEngine } from '../../src/core/index.js';
import { foundPlaces, stillFound } from '../../src/editor/features/review/in-files/found-places.js';
import { reviewLayer } from '../../src/review/layer.js';
import { isUnder, placesOf } from '../../src/review/occurrences.js';
import { placingIn } from '../../src/review/place.js';
import type { Decision } from '../../src/schema/decision.js';
import { accepted, minute } from '../review/made-up.js';

const text = 'Anlotinib was given.\r\nPatients on anlotinib\nimproved; xanlotinib and anlotinib did not.';
const { annotations } = createEngine().analyse(text);
const layerOf = (decisions: readonly Decision[]) => reviewLayer(annotations, [], decisions, placingIn(text));
const sought = { words: 'anlotinib', type: 'drug', verdict: 'accept' } as const;

describe('editor: places of the same words in one of many texts', () => {
  it('are told by line, surroundings and what stands there, under each way to match', () => {
    const found = foundPlaces(text, layerOf([]).annotations, sought, 100);
    assert.deepEqual(
      found.map(({ line, known }) => [line, known?.status]),
      [
        [1, 'suggested'],
        [2, 'suggested'],
        [3, undefined],
        [3, 'suggested'],
      ],
    );
    assert.match(found[1]?.snippet ?? '', /^Patients on anlotinib$/);
    const count = (wholeWord: boolean, matchCase: boolean) =>
      found.filter((place) => isUnder(place, { wholeWord, matchCase })).length;
    assert.deepEqual(
      [count(true, false), count(true, true), count(false, false), count(false, true)],
      [3, 2, 4, 3],
    );
    assert.equal(foundPlaces(text, layerOf([]).annotations, sought, 2).length, 2);
  });

  it('are the same under each way to match as if that alone had been sought, in any text', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'A', 'b', '1', '.', ' '), maxLength: 40 });
    const words = fc.string({ unit: fc.constantFrom('a', 'A', '1', ' '), minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(letters, words, fc.boolean(), fc.boolean(), (any, sought, wholeWord, matchCase) => {
        const options = { wholeWord, matchCase };
        const found = foundPlaces(any, [], { words: sought, type: 'drug', verdict: 'accept' }, 1000);
        assert.deepEqual(
          found.filter((place) => isUnder(place, options)).map(({ start, end }) => ({ start, end })),
          placesOf(any, sought, options),
        );
      }),
    );
  });

  it('are left where somebody decided on them since they were chosen', () => {
    const before = layerOf([]).annotations;
    const chosen = foundPlaces(text, before, sought, 100).filter((place) =>
      isUnder(place, { wholeWord: true, matchCase: true }),
    );
    assert.equal(stillFound(chosen, before, sought).length, 2);
    const decided = layerOf([accepted(text, 'anlotinib', 'a', { at: minute(1) })]).annotations;
    assert.deepEqual(
      stillFound(chosen, decided, sought).map(({ start }) => start),
      [text.lastIndexOf('anlotinib')],
    );
    assert.equal(
      stillFound(chosen, decided, { ...sought, verdict: 'reject' }).length,
      1,
      'also where the verdict would still change it',
    );
  });
});
