/** When decisions go to the disk. */

/**
 * Writes a while after the first change that is not yet written, however fast others follow it, and never twice at
 * once. Waiting for a pause instead would keep a person who decides steadily from ever being saved.
 */
export class Saving {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private last: Promise<void> = Promise.resolve();

  /** `write` writes all there is and never rejects; `delay` is in milliseconds. */
  constructor(
    private readonly write: () => Promise<void>,
    private readonly delay: number,
  ) {}

  /** Something has changed. */
  soon(): void {
    this.timer ??= setTimeout(() => void this.now(), this.delay);
  }

  /** Writes at once, behind what is being written. */
  now(): Promise<void> {
    this.cancel();
    this.last = this.last.then(this.write);
    return this.last;
  }

  /** Resolves once every change so far is written, without waiting for its time. */
  settled(): Promise<void> {
    return this.timer === undefined ? this.last : this.now();
  }

  /** Forgets what is due. */
  cancel(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }
}
