/** Estimates that stand in the middle of their interval, as printed. */
import type { Figure } from '../../schema/annotation.js';
import type { Claim } from '../../schema/claim.js';
import { has } from './guards.js';

/** Differences, means and changes, unless something says that their intervals are skewed. */
export function isSymmetric(estimate: Figure, claim: Claim): boolean {
  if (has(claim, 'skewed')) return false;
  if (estimate.kind === 'difference' || estimate.kind === 'mean') return true;
  const changes = has(claim, 'difference') || has(claim, 'change');
  return changes && (estimate.kind === 'percentage' || estimate.kind === 'quantity');
}
