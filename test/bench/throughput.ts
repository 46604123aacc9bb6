/** How fast whole texts are read: cold in a process of its own, and warm in this one. */
import { spawnSync } from 'node:child_process';
import { createEngine } from '../../src/core/index.js';
import { corpusOf } from './corpus.js';
import { runPile } from './pile.js';
import { bestOf, milliseconds } from './timing.js';

const engine = createEngine();

/** What is measured, by name. `found` says how much came out, so that nothing can be won by finding less. */
export const jobs = {
  pipeline: {
    title: 'whole pipeline',
    run: (text: string) => engine.analyse(text).annotations.length,
  },
  annotations: {
    title: 'annotations only',
    run: (text: string) => engine.open(text).annotationsIn({ start: 0, end: text.length }).length,
  },
  pile: {
    title: 'pile of expressions',
    run: (text: string) => runPile(text).length,
  },
} as const;

export type JobName = keyof typeof jobs;

export interface Throughput {
  readonly job: JobName;
  readonly megabytes: number;
  /** Megabytes a second of the first text that a fresh process reads. */
  readonly cold: number;
  /** Megabytes a second once the compiler has seen the work. */
  readonly warm: number;
  /** Peak of the cold process's memory in megabytes. */
  readonly memory: number;
  /** How many spans came out. */
  readonly found: number;
}

/** Measures one job on the seeds repeated to a size. */
export function measureThroughput(job: JobName, megabytes: number): Throughput {
  const text = corpusOf(megabytes * 1e6);
  const size = text.length / 1e6;
  const { run } = jobs[job];
  // The first runs of the small text let the compiler see the work; the large text comes after it.
  const [warmUps, runs] = megabytes > 5 ? [0, 2] : [2, 7];
  let found = 0;
  for (let warmUp = 0; warmUp < warmUps; warmUp++) run(text);
  const warm = bestOf(runs, () => {
    found = run(text);
  });
  const cold = measureCold(job, megabytes);
  return {
    job,
    megabytes,
    cold: (size / cold.time) * 1000,
    warm: (size / warm) * 1000,
    memory: cold.memory,
    found,
  };
}

/** What the child process of a cold measurement does; its last line is the answer. */
export function runCold(job: JobName, megabytes: number): void {
  const text = corpusOf(megabytes * 1e6);
  const time = milliseconds(() => jobs[job].run(text));
  console.log(JSON.stringify({ time, memory: process.resourceUsage().maxRSS / 1024 }));
}

function measureCold(job: JobName, megabytes: number): { time: number; memory: number } {
  const child = spawnSync(process.execPath, [process.argv[1] ?? '', '--cold', job, String(megabytes)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (child.status !== 0) throw new Error(`The cold run of "${job}" on ${megabytes} MB failed`);
  const answer: unknown = JSON.parse(child.stdout);
  if (typeof answer !== 'object' || answer === null || !('time' in answer) || !('memory' in answer)) {
    throw new Error(`The cold run of "${job}" answered ${child.stdout}`);
  }
  return { time: Number(answer.time), memory: Number(answer.memory) };
}
