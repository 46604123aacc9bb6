/** The events behind a hazard ratio: "OS was longer (152 deaths; HR 0.62; 95% CI 0.45–0.85)". */
import type { Figure } from '../../schema/annotation.js';
import type { Draft } from './draft.js';

/**
 * Gives the only hazard ratio of a sentence the only number of events beside it. Where a sentence has two of either, or
 * counts of its own stand right before the ratio ("9 v 17 (HR 0.51; …); there were 2 deaths"), nobody can tell whose they are.
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
  const before = drafts[drafts.indexOf(draft) - 1]?.figures[0];
  if (before !== undefined && before !== count && COUNTED.has(before.kind)) return;
  draft.parts.push({ role: 'events', figure: count });
}

const COUNTED: ReadonlySet<Figure['kind']> = new Set<Figure['kind']>(['count', 'fraction']);

const EVENTS = /^(?:deaths|events|relapses|recurrences|progressions)$/;
