/** A history of decisions: which of them stand, and how two histories become one. */
import type { Decision } from '../schema/decision.js';

/** In the order of time; ids break ties, so that every machine orders alike. */
export function inOrder(decisions: readonly Decision[]): readonly Decision[] {
  return [...decisions].sort(byTime);
}

function byTime(a: Decision, b: Decision): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}

/**
 * The decisions that stand, in the order of time: those that no standing later decision replaces. Retractions are not
 * among them; one that is itself retracted leaves what it took back standing.
 */
export function standing(decisions: readonly Decision[]): readonly Decision[] {
  const ordered = inOrder(decisions);
  const replaced = new Set<string>();
  const kept: Decision[] = [];
  for (let i = ordered.length - 1; i >= 0; i--) {
    const decision = ordered[i];
    if (decision === undefined || replaced.has(decision.id)) continue;
    if (decision.replaces !== undefined) replaced.add(decision.replaces);
    if (decision.action !== 'retract' && decision.action !== 'dismiss') kept.push(decision);
  }
  return kept.reverse();
}

/**
 * Both histories as one, each decision once, in a stable order: the same whichever comes first. As a history is only
 * ever added to, nothing is lost. Should one id carry two contents, both machines keep the same one.
 */
export function mergeHistories(a: readonly Decision[], b: readonly Decision[]): readonly Decision[] {
  const byId = new Map<string, Decision>();
  for (const decision of [...a, ...b]) {
    const known = byId.get(decision.id);
    if (known === undefined || JSON.stringify(decision) < JSON.stringify(known))
      byId.set(decision.id, decision);
  }
  return inOrder([...byId.values()]);
}
