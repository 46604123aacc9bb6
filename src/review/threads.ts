/** Comments as threads: what was said at a place, in the order in which it was said, and whether that is settled. */
import type { Span } from '../schema/annotation.js';
import type { Decision } from '../schema/decision.js';
import { standing } from './history.js';
import type { Place, Placing } from './place.js';

export interface ThreadComment {
  readonly id: string;
  readonly by: string;
  /** When it was first written, in UTC, however often its place was renewed since. */
  readonly at: string;
  readonly note: string;
}

export interface Thread extends Span {
  readonly id: string;
  /** The other end, where the thread is about a pair. */
  readonly other?: Span;
  /** The rule, where it is about a finding. */
  readonly rule?: string;
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
  const threads = new Map<string, Growing>();
  for (const { decision, first } of said) {
    const thread = threads.get(decision.thread) ?? { comments: [], resolved: false };
    threads.set(decision.thread, thread);
    if (decision.action === 'resolve') {
      thread.resolved = decision.resolved;
      continue;
    }
    thread.comments.push({ id: decision.id, by: first.by, at: first.at, note: decision.note });
    thread.rule ??= decision.rule;
    const where = place(decision);
    if (!('proposals' in where)) thread.span ??= where;
  }
  return [...threads]
    .flatMap(([id, { span, rule, comments, resolved }]): Thread[] => {
      if (span === undefined) return [];
      const about = { ...span, ...(rule === undefined ? {} : { rule }) };
      return [{ id, ...about, comments, resolved }];
    })
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

interface Growing {
  span?: Place;
  rule?: string | undefined;
  readonly comments: ThreadComment[];
  resolved: boolean;
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

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
