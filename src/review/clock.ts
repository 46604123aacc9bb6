/** When a decision was made, so that a history tells which of two came first. */

/** A clock that never says the same moment twice nor goes back, however fast it is asked or set back meanwhile. */
export class Clock {
  private last = Number.NEGATIVE_INFINITY;

  /** `now` gives milliseconds since 1970 in UTC. */
  constructor(private readonly now: () => number) {}

  /** The present moment, in UTC as decisions write it, or the first free one after the moment last given. */
  next(): string {
    this.last = Math.max(this.now(), this.last + 1);
    return new Date(this.last).toISOString();
  }
}
