/** What one rule says of a text as a whole, from reading to check: "error: message", "proven: message". */
import { createEngine } from '../../../src/core/index.js';

const engine = createEngine();

export function heard(rule: string, text: string): readonly string[] {
  const { findings, proofs } = engine.analyse(text);
  return [
    ...findings.filter((one) => one.rule === rule).map(({ severity, message }) => `${severity}: ${message}`),
    ...proofs.filter((one) => one.rule === rule).map(({ strength, message }) => `${strength}: ${message}`),
  ];
}
