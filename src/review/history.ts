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
 * The decisions that stand, in the order of time: those that nobody took back and that none which was not taken back
 * itself replaces, whatever the clocks of two machines say of which came first. Retractions are not among them; one
 * that is itself retracted leaves what it took back standing.
 */
export function standing(decisions: readonly Decision[]): readonly Decision[] {
  const ordered = inOrder(decisions);
  const retracted = takenBack(ordered);
  const byId = new Map(ordered.map((decision) => [decision.id, decision]));
  const replaced = new Set<string>();
  for (const { id, replaces, action } of ordered) {
    if (replaces === undefined || action === 'retract' || retracted.has(id)) continue;
    const earlier = byId.get(replaces);
    // Of two that claim to replace one another the later one stands.
    const circle = earlier?.replaces === id && byTime(earlier, byId.get(id) ?? earlier) > 0;
    if (!circle) replaced.add(replaces);
  }
  return ordered.filter(
    ({ id, action }) =>
      action !== 'retract' && action !== 'dismiss' && !retracted.has(id) && !replaced.has(id),
  );
}

/** The ids that a retraction which holds takes back. */
export function takenBack(decisions: readonly Decision[]): ReadonlySet<string> {
  const retractions = new Map<string, string[]>();
  for (const { id, action, replaces } of decisions) {
    if (action !== 'retract' || replaces === undefined) continue;
    const list = retractions.get(replaces);
    if (list === undefined) retractions.set(replaces, [id]);
    else list.push(id);
  }
  const settled = new Map<string, boolean>();
  for (const id of retractions.keys()) settle(id, retractions, settled);
  return new Set([...settled].filter(([, isBack]) => isBack).map(([id]) => id));
}

/** Whether an id is taken back, after all that take it back; without recursion, for undoing and redoing may go on long. */
function settle(
  first: string,
  retractions: ReadonlyMap<string, readonly string[]>,
  settled: Map<string, boolean>,
): void {
  const open = [first];
  const entered = new Set<string>();
  for (let id = open.at(-1); id !== undefined; id = open.at(-1)) {
    const by = retractions.get(id) ?? [];
    const unsettled = by.filter((one) => !settled.has(one) && !entered.has(one));
    if (unsettled.length > 0 && !entered.has(id)) {
      entered.add(id);
      open.push(...unsettled);
      continue;
    }
    open.pop();
    if (!settled.has(id))
      settled.set(
        id,
        by.some((one) => settled.get(one) !== true),
      );
  }
}

/**
 * Both histories as one, each decision once, in a stable order: the same whichever comes first. As a history is only
 * ever added to, nothing is lost. Should one id carry two contents, both machines keep the same one.
 */
export function mergeHistories(a: readonly Decision[], b: readonly Decision[]): readonly Decision[] {
  const byId = new Map<string, Decision>();
  for (const decision of [...a, ...b]) {
    const known = byId.get(decision.id);
    if (known === decision) continue;
    if (known === undefined || JSON.stringify(decision) < JSON.stringify(known))
      byId.set(decision.id, decision);
  }
  return inOrder([...byId.values()]);
}
