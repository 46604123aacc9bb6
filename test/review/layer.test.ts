import assert from 'node:assert/strict';
import { createEngine } from '../../src/core/index.js';
import { anchorOf, placeAnchor } from '../../src/review/anchor.js';
import { judgedOf, reviewLayer } from '../../src/review/layer.js';
import { signedContent, signOffState } from '../../src/review/sign-off.js';
import type { Decision, PlacedDecision } from '../../src/schema/decision.js';
import { digest, minute } from './made-up.js';

const text = 'Patients received anlotinib 12 mg daily. The ORR was 47.3% (27/61).';
const analysis = createEngine().analyse(text);
const place = (decision: PlacedDecision, now = text) => {
  const placed = placeAnchor(now, decision.anchor);
  return placed.kind === 'placed' ? placed.span : { proposals: placed.proposals };
};

function decide(action: 'accept' | 'reject', quote: string, id = `${action} ${quote}`): PlacedDecision {
  const annotation = analysis.annotations.find((one) => one.text === quote);
  assert.ok(annotation, quote);
  return {
    action,
    id,
    at: minute(1),
    by: 'first',
    anchor: anchorOf(text, annotation, digest),
    annotation: judgedOf(annotation),
  };
}

describe('review: the layer of decisions', () => {
  it('counts a suggestion as reviewed only once a person decided', () => {
    const layer = reviewLayer(
      analysis.annotations,
      [],
      [decide('accept', 'anlotinib'), decide('reject', '12 mg')],
      place,
    );
    assert.equal(layer.reviewed, 2);
    assert.equal(layer.suggested, analysis.annotations.length);
    assert.deepEqual(
      layer.annotations
        .filter(({ status }) => status !== 'suggested')
        .map(({ status, start, end }) => [status, text.slice(start, end)]),
      [
        ['accepted', 'anlotinib'],
        ['rejected', '12 mg'],
      ],
    );
  });

  it('keeps what a person accepted or added although nothing suggests it now, and shows what lost its place', () => {
    const layer = reviewLayer([], [], [decide('accept', 'anlotinib'), decide('reject', '12 mg')], place);
    assert.deepEqual(
      layer.annotations.map(({ status }) => status),
      ['accepted'],
    );
    const gone = reviewLayer([], [], [decide('accept', 'anlotinib')], (decision) =>
      place(decision, text.replace('anlotinib', 'apatinib')),
    );
    assert.equal(gone.orphans.length, 1);
    assert.deepEqual(gone.annotations, []);
  });

  it('says which findings are ignored and which are confirmed', () => {
    const [finding] = analysis.findings;
    assert.ok(finding);
    const ignored: Decision = {
      action: 'ignore',
      id: 'i',
      at: minute(2),
      by: 'first',
      anchor: anchorOf(text, finding, digest),
      rule: finding.rule,
      message: finding.message,
      note: 'the per-protocol population',
    };
    const layer = reviewLayer(analysis.annotations, analysis.findings, [ignored], place);
    assert.deepEqual(
      layer.findings.map(({ status }) => status),
      ['ignored'],
    );
  });

  it('knows a signature, and when it no longer holds', () => {
    const decisions: Decision[] = [decide('accept', 'anlotinib')];
    const signed: Decision = {
      action: 'sign-off',
      id: 's',
      at: minute(5),
      by: 'second',
      sha256: 'text',
      decisions: signedContent(decisions),
    };
    const all = [...decisions, signed];
    const now = { text: 'text', decisions: signedContent(all) };
    assert.equal(signOffState(decisions, now).state, 'none');
    assert.equal(signOffState(all, now).state, 'signed');
    assert.deepEqual(signOffState(all, { ...now, text: 'other' }), {
      state: 'stale',
      by: 'second',
      at: minute(5),
      because: 'text',
    });
    const later = [...all, { ...decide('reject', '12 mg'), at: minute(9) }];
    const state = signOffState(later, { text: 'text', decisions: signedContent(later) });
    assert.equal(state.state === 'stale' && state.because, 'decision');
  });
});
