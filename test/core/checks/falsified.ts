/** Texts that are right as printed, and what a rule says once one thing in them is changed. */
import { strict as assert } from 'node:assert';
import { createEngine } from '../../../src/core/index.js';

const engine = createEngine();

/** "severity: message" for each finding of a rule in a text. */
export function said(rule: string, text: string): readonly string[] {
  return engine
    .analyse(text)
    .findings.filter((finding) => finding.rule === rule)
    .map(({ severity, message }) => `${severity}: ${message}`);
}

/** The messages of a rule's proofs in a text. */
export function proved(rule: string, text: string): readonly string[] {
  return engine
    .analyse(text)
    .proofs.filter((proof) => proof.rule === rule)
    .map(({ strength, message }) => `${strength}: ${message}`);
}

/** The rule is silent on the text, and says so much once `from` is replaced by `to`. */
export function falsified(rule: string, text: string, from: string, to: string, expected: string): void {
  assert.equal(text.split(from).length, 2, `${from} stands once in the text`);
  assert.deepEqual(said(rule, text), [], text);
  assert.deepEqual(said(rule, text.replace(from, to)), [expected]);
}

/** The rule is silent on each of these. */
export function silent(rule: string, ...texts: readonly string[]): void {
  for (const text of texts) assert.deepEqual(said(rule, text), [], text);
}
