import assert from 'node:assert/strict';
import fc from 'fast-check';
import { mergeHistories, standing } from '../../src/review/history.js';
import type { Decision } from '../../src/schema/decision.js';
import { accepted, minute, retraction } from './made-up.js';

const text = 'Patients received anlotinib and penpulimab.';
const ids = (decisions: readonly Decision[]): readonly string[] => decisions.map(({ id }) => id);

describe('review: histories', () => {
  const first = accepted(text, 'anlotinib', 'a', { at: minute(1) });
  const second = accepted(text, 'anlotinib', 'b', { at: minute(2), replaces: 'a' });

  it('let a later decision take the place of an earlier one', () => {
    assert.deepEqual(ids(standing([second, first])), ['b']);
  });

  it('let a third version take the place of the second, and of the first with it', () => {
    const third = accepted(text, 'anlotinib', 'c', { at: minute(3), replaces: 'b' });
    assert.deepEqual(ids(standing([first, second, third])), ['c']);
    assert.deepEqual(ids(standing([first, second, third, retraction('u', 'c', minute(4))])), ['b']);
  });

  it('bring back what a retraction, or the retraction of a retraction, frees', () => {
    const undo = retraction('u', 'b', minute(3));
    assert.deepEqual(ids(standing([first, second, undo])), ['a']);
    assert.deepEqual(ids(standing([first, second, undo, retraction('r', 'u', minute(4))])), ['b']);
  });

  it('know what replaces what although two clocks differ, or say the same', () => {
    for (const at of [minute(1), minute(0)]) {
      for (const id of ['0', 'z']) {
        const undo = retraction(id, 'a', at);
        assert.deepEqual(ids(standing([first, undo])), []);
        assert.deepEqual(ids(standing([first, undo, retraction(`${id}r`, id, at)])), ['a']);
      }
    }
  });

  it('bear a chain of many thousand replacements', () => {
    const chain = Array.from({ length: 20_000 }, (_, i) =>
      accepted(text, 'anlotinib', `c${i}`, i === 0 ? {} : { replaces: `c${i - 1}` }),
    );
    assert.deepEqual(ids(standing(chain)), ['c19999']);
    const undoing = Array.from({ length: 20_001 }, (_, i) =>
      retraction(`r${i}`, i === 0 ? 'a' : `r${i - 1}`, minute(3)),
    );
    assert.deepEqual(ids(standing([first, ...undoing])), []);
    assert.deepEqual(ids(standing([first, ...undoing.slice(1)])), ['a']);
  });

  it('stay finite where decisions claim to replace one another', () => {
    const x = accepted(text, 'anlotinib', 'x', { at: minute(1), replaces: 'y' });
    const y = accepted(text, 'anlotinib', 'y', { at: minute(2), replaces: 'x' });
    assert.deepEqual(ids(standing([x, y])), ['y']);
  });

  const decision = fc
    .record({
      id: fc.constantFrom(...'abcdefghij'),
      minute: fc.nat(5),
      replaces: fc.option(fc.constantFrom(...'abcdefghij')),
    })
    .map(({ id, minute: at, replaces }) =>
      accepted(text, 'anlotinib', id, { at: minute(at), ...(replaces === null ? {} : { replaces }) }),
    );
  const history = fc.array(decision, { maxLength: 12 });

  it('merge to the same in either order, twice over, and through a third', () => {
    fc.assert(
      fc.property(history, history, history, (a, b, c) => {
        assert.deepEqual(mergeHistories(a, b), mergeHistories(b, a));
        assert.deepEqual(mergeHistories(mergeHistories(a, b), b), mergeHistories(a, b));
        assert.deepEqual(mergeHistories(mergeHistories(a, b), c), mergeHistories(a, mergeHistories(b, c)));
      }),
    );
  });

  it('lose nothing in any interleaving of what two people write', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 30 }), (turns) => {
        let ours: readonly Decision[] = [];
        let theirs: readonly Decision[] = [];
        for (const [index, mine] of turns.entries()) {
          const one = accepted(text, 'anlotinib', `d${index}`, {
            at: minute(index),
            by: mine ? 'first' : 'second',
          });
          if (mine) ours = [...ours, one];
          else theirs = [...theirs, one];
          if (index % 7 === 0) ours = mergeHistories(ours, theirs);
        }
        assert.deepEqual(mergeHistories(ours, theirs), mergeHistories(theirs, ours));
        assert.equal(mergeHistories(ours, theirs).length, turns.length);
      }),
    );
  });
});
