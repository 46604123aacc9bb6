/** How far each figure can be trusted, from what accuses it and what vouches for it. */
import type { Annotation } from '../schema/annotation.js';
import type { Finding, Proof } from '../schema/finding.js';
import type { FigureStatus } from './engine.js';

/** Status by annotation id for every figure. An error or warning refutes; a mere hint does not. */
export function figureStatus(
  annotations: readonly Annotation[],
  findings: readonly Finding[],
  proofs: readonly Proof[],
): ReadonlyMap<string, FigureStatus> {
  const status = new Map<string, FigureStatus>();
  for (const one of annotations) if (one.type === 'figure') status.set(one.id, 'unverified');
  for (const proof of proofs) {
    for (const id of proof.figures) {
      if (status.has(id) && (proof.strength === 'proven' || status.get(id) === 'unverified'))
        status.set(id, proof.strength);
    }
  }
  for (const finding of findings) {
    if (finding.severity === 'info') continue;
    for (const id of finding.accuses) if (status.has(id)) status.set(id, 'refuted');
  }
  return status;
}
