/** When decisions go to the disk. */

/** A writing that failed is tried again after this many milliseconds, then after twice as long, up to the limit. */
const patience = { first: 1000, limit: 30_000 };

/**
 * Writes a while after the first change that is not yet written, however fast others follow it, and never twice at
 * once. Waiting for a pause instead would keep a person who decides steadily from ever being saved. What failed is tried again.
 */
export class Saving {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private last: Promise<void> = Promise.resolve();
  private pause = 0;
  /** What is due is another try, for which a new change does not wait. */
  private isLater = false;

  /** `write` writes all there is and never rejects, but says false where that failed; `delay` is in milliseconds. */
  constructor(
    private readonly write: () => Promise<boolean>,
    private readonly delay: number,
    private readonly waits = patience,
  ) {}

  /** Something has changed. */
  soon(): void {
    if (this.isLater) this.cancel();
    this.timer ??= setTimeout(() => void this.now(), this.delay);
  }

  /** Writes at once, behind what is being written. */
  now(): Promise<void> {
    this.cancel();
    this.last = this.last.then(async () => {
      if (await this.write()) this.pause = 0;
      else this.failed();
    });
    return this.last;
  }

  /** Tries again later, each time later than the last. */
  failed(): void {
    if (this.timer !== undefined) return;
    this.pause = Math.min(this.waits.limit, Math.max(this.waits.first, 2 * this.pause));
    this.timer = setTimeout(() => void this.now(), this.pause);
    this.isLater = true;
  }

  /** Resolves once every change so far is written, or could not be, without waiting for its time. */
  settled(): Promise<void> {
    return this.timer === undefined ? this.last : this.now();
  }

  /** Forgets what is due. */
  cancel(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.isLater = false;
  }
}
