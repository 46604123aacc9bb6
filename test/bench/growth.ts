/** Whether time grows in proportion to the text: on one endless line, and over a hundred megabytes of documents. */
import { createEngine } from '../../src/core/index.js';
import { corpusOf } from './corpus.js';
import { bestOf, milliseconds } from './timing.js';

/** The time that a byte of a single line of 1 MB takes over the time of a byte of the same text with its lines. */
export function measureSingleLine(): number {
  const engine = createEngine();
  const text = corpusOf(1e6);
  const line = text.replace(/[\r\n]+/g, ' ');
  const times = { text: Number.POSITIVE_INFINITY, line: Number.POSITIVE_INFINITY };
  // They take turns, so that what else the machine does strikes both.
  for (let round = 0; round < 4; round++) {
    times.text = Math.min(
      times.text,
      bestOf(1, () => engine.analyse(text)),
    );
    times.line = Math.min(
      times.line,
      bestOf(1, () => engine.analyse(line)),
    );
  }
  return times.line / line.length / (times.text / text.length);
}

export interface LongRun {
  readonly megabytes: number;
  /** Megabytes a second over all. */
  readonly speed: number;
  /** Time of the last tenth over that of the tenth before the middle: 1 where nothing piles up. */
  readonly growth: number;
  /** Peak memory in megabytes. */
  readonly memory: number;
}

/** Reads so many megabytes as the command line does, one document of a megabyte after the other. */
export function measureLongRun(megabytes: number): LongRun {
  const engine = createEngine();
  const text = corpusOf(1e6);
  const times = Array.from({ length: megabytes }, () => milliseconds(() => engine.analyse(text)));
  const sum = (from: number, to: number): number =>
    times.slice(from, to).reduce((total, time) => total + time, 0);
  const tenth = Math.max(1, Math.floor(megabytes / 10));
  const middle = Math.floor(megabytes / 2);
  return {
    megabytes,
    speed: ((text.length / 1e6) * megabytes * 1000) / sum(0, megabytes),
    growth: sum(megabytes - tenth, megabytes) / sum(middle - tenth, middle),
    memory: process.resourceUsage().maxRSS / 1024,
  };
}

export function longRunLine({ megabytes, speed, growth, memory }: LongRun): string {
  return (
    `${megabytes} MB: ${speed.toFixed(2)} MB/s, the last tenth ${growth.toFixed(2)} times as long as one in the middle, ` +
    `peak ${memory.toFixed(0)} MB`
  );
}
