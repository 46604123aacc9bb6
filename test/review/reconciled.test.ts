import assert from 'node:assert/strict';
import { createEngine } from '../../src/core/index.js';
import { reviewLayer } from '../../src/review/layer.js';
import { reconciliation } from '../../src/review/reconciled.js';
import type { Decision } from '../../src/schema/decision.js';
import { accepted, minute } from './made-up.js';

type Accepted = Extract<Decision, { readonly action: 'accept' }>;

function placed(text: string, quote: string): Accepted {
  const decision = accepted(text, quote, 'a', { at: minute(1) });
  assert.ok(decision.action === 'accept');
  return decision;
}

const engine = createEngine();

/** The figures of a text that are still open after decisions on it, by their text. */
function openIn(text: string, decisions: readonly Decision[]): readonly string[] {
  const { annotations, findings, status } = engine.analyse(text);
  const layer = reviewLayer(annotations, findings, decisions, ({ anchor: { start, end } }) => ({
    start,
    end,
  }));
  return reconciliation(layer.annotations, layer.findings, status).open.map(({ start, end }) =>
    text.slice(start, end),
  );
}

describe('review: whether all figures are reconciled', () => {
  it('arithmetic accounts for what it proves, a person for the rest', () => {
    const text = 'Relief was seen in 27 of 61 patients (44.3%). Relapse was seen in 12.5%.';
    assert.deepEqual(openIn(text, []), ['12.5%']);
    const { action: _action, annotation: _annotation, ...one } = placed(text, '12.5%');
    const annotation = { type: 'figure', kind: 'percentage', value: 12.5 };
    const decision: Decision = { ...one, action: 'accept', annotation };
    assert.deepEqual(openIn(text, [decision]), []);
  });

  it('a refuted figure stays open until the finding is answered', () => {
    const text = 'Relief was seen in 27 of 61 patients (47.3%).';
    assert.deepEqual(openIn(text, []), ['27 of 61', '47.3%']);
    const { findings } = engine.analyse(text);
    const [finding] = findings;
    assert.ok(finding !== undefined);
    const quote = text.slice(finding.start, finding.end);
    const { action: _action, annotation: _annotation, ...one } = placed(text, quote);
    const answer: Decision = { ...one, action: 'confirm', rule: finding.rule, message: finding.message };
    assert.deepEqual(openIn(text, [answer]), []);
  });
});
