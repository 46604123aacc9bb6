import assert from 'node:assert/strict';
import { JointSteps, takingBack } from '../../src/review/joint-steps.js';
import { OpenReview } from '../../src/review/open-review.js';
import { accepted, digest, minute, retraction } from './made-up.js';

const text = 'Patients received anlotinib (12 mg) and penpulimab.';
const step = (at: string, ...addresses: string[]) => ({
  at,
  texts: new Map(addresses.map((address) => [address, [`${at} ${address}`]])),
});

describe('review: steps over several texts', () => {
  it('come after what was decided later at the text, and before what was decided earlier', () => {
    const steps = new JointSteps();
    const joint = step(minute(2), 'a', 'b');
    steps.record(joint);
    assert.equal(steps.next('undo', 'a', minute(3)), undefined);
    assert.equal(steps.next('undo', 'a', minute(1)), joint);
    assert.equal(steps.next('undo', 'b', undefined), joint);
    assert.equal(steps.next('redo', 'a', undefined), undefined);
  });

  it('that left a text out are next there only while nothing was decided since', () => {
    const steps = new JointSteps();
    const joint = step(minute(2), 'a', 'b');
    steps.record(joint);
    assert.equal(steps.next('undo', 'c', minute(1)), joint);
    steps.decided(minute(3));
    assert.equal(steps.next('undo', 'c', minute(1)), undefined);
    assert.equal(steps.next('undo', 'a', minute(1)), joint);
  });

  it('go back and forth, until something new is decided', () => {
    const steps = new JointSteps();
    const joint = step(minute(2), 'a', 'b');
    steps.record(joint);
    const back = step(minute(3), 'a', 'b');
    steps.moved(joint, 'undo', back);
    assert.equal(steps.isDue(joint, 'undo'), false);
    assert.equal(steps.next('undo', 'a', undefined), undefined);
    assert.equal(steps.next('redo', 'b', undefined), back);
    const again = step(minute(4), 'a', 'b');
    steps.moved(back, 'redo', again);
    assert.equal(steps.next('undo', 'a', undefined), again);
    steps.moved(again, 'undo', step(minute(5), 'a'));
    steps.decided(minute(6));
    assert.equal(steps.next('redo', 'a', undefined), undefined);
  });

  it('that failed in a text are next again there and elsewhere, and lose nothing', () => {
    const steps = new JointSteps();
    const joint = step(minute(2), 'a', 'b', 'c');
    steps.record(joint);
    const left = step(minute(2), 'b');
    const back = step(minute(3), 'a', 'c');
    steps.moved(joint, 'undo', back, left);
    assert.equal(steps.next('undo', 'a', undefined), left);
    assert.equal(steps.next('undo', 'b', minute(1)), left);
    assert.ok(steps.isDue(left, 'undo'));
    // What was taken back may be brought again without it.
    assert.equal(steps.next('redo', 'a', undefined), back);
    // A second failure brings nothing to be reversed.
    steps.moved(left, 'undo', { at: minute(4), texts: new Map() }, left);
    assert.equal(steps.next('undo', 'c', undefined), left);
    const rest = step(minute(5), 'b');
    steps.moved(left, 'undo', rest);
    assert.equal(steps.next('undo', 'b', undefined), undefined);
    assert.equal(steps.next('redo', 'b', undefined), rest);
    steps.moved(rest, 'redo', step(minute(6), 'b'));
    assert.equal(steps.next('redo', 'c', undefined), back);
  });

  it('follow a renamed text and a renamed folder', () => {
    const steps = new JointSteps();
    steps.record(step(minute(2), 'x/a', 'x/sub/b', 'xy/c'));
    steps.renamed('x', 'z');
    const at = (address: string) => steps.next('undo', address, undefined)?.texts.get(address);
    assert.deepEqual(at('z/a'), [`${minute(2)} x/a`]);
    assert.deepEqual(at('z/sub/b'), [`${minute(2)} x/sub/b`]);
    assert.deepEqual(at('xy/c'), [`${minute(2)} xy/c`]);
  });
});

describe('review: taking back what was decided on several texts', () => {
  const one = accepted(text, 'anlotinib', 'a');
  const two = accepted(text, 'penpulimab', 'b');

  it('retracts what stands, and leaves what was decided otherwise or taken back since', () => {
    const later = accepted(text, 'penpulimab', 'c', { at: minute(1), replaces: 'b' });
    assert.deepEqual(takingBack([one, two, later], ['a', 'b', 'gone']), {
      ids: ['a'],
      taken: ['a'],
      overtaken: 1,
      missing: 1,
    });
    const back = retraction('r', 'a', minute(1));
    assert.deepEqual(takingBack([one, back], ['a']), { ids: [], taken: [], overtaken: 1, missing: 0 });
  });

  it('brings back by taking the retractions back', () => {
    const back = retraction('r', 'a', minute(1));
    assert.deepEqual(takingBack([one, back], ['r']).ids, ['r']);
    const again = retraction('s', 'r', minute(2));
    assert.deepEqual(takingBack([one, back, again], ['r']), {
      ids: [],
      taken: [],
      overtaken: 1,
      missing: 0,
    });
    assert.deepEqual(takingBack([one, back, again], ['a']).ids, ['a']);
  });

  it('takes a decision back with what it became by being anchored afresh', () => {
    const renewed = accepted(text, 'anlotinib', 'a2', { replaces: 'a' });
    assert.deepEqual(takingBack([one, renewed], ['a']), {
      ids: ['a', 'a2'],
      taken: ['a'],
      overtaken: 0,
      missing: 0,
    });
  });

  it('is no step of an open text, and ends what could be brought again there', () => {
    const review = new OpenReview(text, digest);
    let count = 10;
    const stamp = () => ({ by: 'first', at: minute(++count), id: `n${count}` });
    review.record([one]);
    assert.equal(review.undo(stamp), 1);
    assert.equal(review.stepAt('redo'), minute(11));
    review.join([two]);
    assert.equal(review.stepAt('undo'), undefined);
    assert.equal(review.stepAt('redo'), undefined);
    assert.deepEqual(
      review.standing.map(({ id }) => id),
      ['b'],
    );
  });
});
