/** The events behind a hazard ratio: "OS was longer (152 deaths; HR 0.62; 95% CI 0.45–0.85)". */
import type { Draft } from './draft.js';

/**
 * Gives the only hazard ratio of a sentence the only number of events beside it. Where a sentence has two of either,
 * nobody can tell whose they are.
 */
export function bindEvents(drafts: readonly Draft[]): void {
  const ratios = drafts.filter(({ figures: [head] }) => head?.kind === 'hazard-ratio');
  const [draft] = ratios;
  if (draft === undefined || ratios.length > 1) return;
  const counts = drafts.filter(
    ({ figures: [head] }) => head?.kind === 'count' && EVENTS.test(head.unit ?? ''),
  );
  const [events] = counts;
  const [count, ...more] = events?.figures ?? [];
  if (count === undefined || counts.length > 1 || more.length > 0) return;
  draft.parts.push({ role: 'events', figure: count });
}

const EVENTS = /^(?:deaths|events|relapses|recurrences|progressions)$/;
