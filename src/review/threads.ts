/** Comments as threads: what was said at a place, in the order in which it was said, and whether that is settled. */
import type { Span } from '../schema/annotation.js';
import type { Decision } from '../schema/decision.js';
import { standing } from './history.js';
import type { Placing } from './place.js';

export interface ThreadComment {
  readonly id: string;
  readonly by: string;
  /** When it was first written, in UTC, however often its place was renewed since. */
  readonly at: string;
  readonly note: string;
}

export interface Thread extends Span {
  readonly id: string;
  readonly comments: readonly ThreadComment[];
  readonly resolved: boolean;
}

/** The threads that have a place in the text, in text order. Those without are among the orphans. */
export function threadsOf(decisions: readonly Decision[], place: Placing): readonly Thread[] {
  const byId = new Map(decisions.map((decision) => [decision.id, decision]));
  const said = standing(decisions)
    .filter((decision) => decision.action === 'comment' || decision.action === 'resolve')
    .map((decision) => ({ decision, first: firstOf(decision, byId) }))
    // Attaching gives a whole thread one moment, so the moment of the first version orders it.
    .sort((a, b) => compare(a.first.at, b.first.at) || compare(a.first.id, b.first.id));
  const threads = new Map<string, { span?: Span; comments: ThreadComment[]; resolved: boolean }>();
  for (const { decision, first } of said) {
    const thread = threads.get(decision.thread) ?? { comments: [], resolved: false };
    threads.set(decision.thread, thread);
    if (decision.action === 'resolve') {
      thread.resolved = decision.resolved;
      continue;
    }
    thread.comments.push({ id: decision.id, by: first.by, at: first.at, note: decision.note });
    const where = place(decision);
    if (!('proposals' in where)) thread.span ??= where;
  }
  return [...threads]
    .flatMap(([id, { span, comments, resolved }]) =>
      span ? [{ id, ...plain(span), comments, resolved }] : [],
    )
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The decision of which this one is the same thing said at a renewed place. */
function firstOf(decision: Decision, byId: ReadonlyMap<string, Decision>): Decision {
  const seen = new Set<string>();
  let first = decision;
  while (first.replaces !== undefined && !seen.has(first.id)) {
    seen.add(first.id);
    const before = byId.get(first.replaces);
    if (before?.action !== decision.action) break;
    first = before;
  }
  return first;
}

function plain({ start, end }: Span): Span {
  return { start, end };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
