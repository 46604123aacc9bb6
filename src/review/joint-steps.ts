/** Steps over several texts at once: which one is next to be taken back or brought again, and what of it still holds. */
import type { Decision } from '../schema/decision.js';
import { standing, takenBack } from './history.js';

/** What a person decided on several texts by one action. */
export interface JointStep {
  /** When it was decided, or taken back, as decisions write it. */
  readonly at: string;
  /** The ids of its decisions, by the address of the text. */
  readonly texts: ReadonlyMap<string, readonly string[]>;
  /** For one that was taken back, so that `texts` are the retractions: the decisions themselves. */
  readonly made?: ReadonlyMap<string, readonly string[]>;
}

export type Direction = 'undo' | 'redo';

/** The steps of one session over several texts; those on one text alone are kept with that text. */
export class JointSteps {
  private steps: Record<Direction, readonly JointStep[]> = { undo: [], redo: [] };
  /** When anything was decided last. */
  private last = '';

  /** A step was made. */
  record(step: JointStep): void {
    this.steps = { undo: [...this.steps.undo, step], redo: [] };
    this.last = step.at;
  }

  /** Something was decided on one text alone. */
  decided(at: string): void {
    this.steps = { ...this.steps, redo: [] };
    this.last = at;
  }

  /** A step on one text alone was taken back or brought again. */
  stepped(at: string): void {
    this.last = at;
  }

  /**
   * The step that is next where a person asks at the text with this address, whose own next step is of the moment `own`:
   * the later of the two. One that left the text out is only next where nothing was decided since.
   */
  next(direction: Direction, address: string, own: string | undefined): JointStep | undefined {
    const step = this.steps[direction].findLast(({ at, texts }) => texts.has(address) || at === this.last);
    return step !== undefined && (own === undefined || step.at > own) ? step : undefined;
  }

  /** False where it was taken back already or, for `redo`, brought again. */
  isDue(step: JointStep, direction: Direction): boolean {
    return this.steps[direction].includes(step);
  }

  /**
   * The step was taken back or brought again, which `now` can reverse, but for the texts of `left`: where that failed. It is
   * next again at any text, until something new is decided.
   */
  moved(step: JointStep, direction: Direction, now: JointStep, left?: JointStep): void {
    const from = this.steps[direction].flatMap((one) => (one !== step ? [one] : left ? [left] : []));
    const to = this.steps[direction === 'undo' ? 'redo' : 'undo'];
    const moved = now.texts.size === 0 ? to : [...to, now];
    this.steps = direction === 'undo' ? { undo: from, redo: moved } : { undo: moved, redo: from };
    this.last = (left ?? now).at;
  }

  /** A text, or a folder of texts, has another address now. */
  renamed(from: string, to: string): void {
    const followed = (texts: JointStep['texts']) =>
      new Map([...texts].map(([address, ids]) => [moved(address, from, to), ids]));
    const follow = ({ at, texts, made }: JointStep): JointStep => ({
      at,
      texts: followed(texts),
      ...(made === undefined ? {} : { made: followed(made) }),
    });
    this.steps = { undo: this.steps.undo.map(follow), redo: this.steps.redo.map(follow) };
  }
}

function moved(address: string, from: string, to: string): string {
  return address === from || address.startsWith(`${from}/`) ? to + address.slice(from.length) : address;
}

export interface TakingBack {
  /** What is to be retracted. */
  readonly ids: readonly string[];
  /** Those of the step that are taken back by that. */
  readonly taken: readonly string[];
  /** Decisions that somebody decided otherwise since, and that stay as they are. */
  readonly overtaken: number;
  /** Decisions that the history does not hold. */
  readonly missing: number;
}

/** What taking some decisions of a history back means as it is by now. */
export function takingBack(decisions: readonly Decision[], step: readonly string[]): TakingBack {
  const byId = new Map(decisions.map((decision) => [decision.id, decision]));
  const stands = new Set(standing(decisions).map(({ id }) => id));
  const retracted = takenBack(decisions);
  const fresh = renewals(decisions, byId);
  const ids: string[] = [];
  const taken: string[] = [];
  const sums = { overtaken: 0, missing: 0 };
  for (const id of step) {
    const decision = byId.get(id);
    const versions = versionsOf(id, fresh);
    const holds = decision?.action === 'retract' ? !retracted.has(id) : stands.has(versions.at(-1) ?? id);
    if (decision === undefined) sums.missing++;
    else if (!holds) sums.overtaken++;
    else {
      taken.push(id);
      // Each version would stand again without the one that took its place.
      ids.push(...versions);
    }
  }
  return { ids, taken, ...sums };
}

/** By the id of a decision the one that is the same, anchored afresh: of the same person, moment and action. */
function renewals(
  decisions: readonly Decision[],
  byId: ReadonlyMap<string, Decision>,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { id, at, by, action, replaces } of decisions) {
    const old = replaces === undefined ? undefined : byId.get(replaces);
    if (old !== undefined && old.at === at && old.by === by && old.action === action) found.set(old.id, id);
  }
  return found;
}

function versionsOf(id: string, fresh: ReadonlyMap<string, string>): readonly string[] {
  const versions = [id];
  for (let next = fresh.get(id); next !== undefined && !versions.includes(next); next = fresh.get(next))
    versions.push(next);
  return versions;
}
