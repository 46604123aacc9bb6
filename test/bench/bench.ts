/**
 * What speed there is: `npm run bench`. Reads the seeds repeated to 1 MB and 10 MB with the whole pipeline and with a
 * plain pile of regular expressions, in the same run on the same text, and types into a text of 1 MB. `-- --long` reads
 * 100 MB instead, document by document, which takes more than a minute; `-- --review` and `-- --import` run those parts.
 */
import { cpus } from 'node:os';
import { activationLine } from './activation.js';
import { importLine, measureImport } from './drug-names.js';
import { longRunLine, measureLongRun, measureSingleLine } from './growth.js';
import { measureKeystrokes } from './keystrokes.js';
import { pileSize } from './pile.js';
import { measureReviewing } from './reviewing.js';
import { type JobName, jobs, measureThroughput, runCold, type Throughput } from './throughput.js';

const sizes = [1, 10] as const;

function main(): void {
  console.log(`Node ${process.version}, ${cpus()[0]?.model.trim() ?? 'unknown processor'}, one thread`);
  console.log(
    `The pile holds ${pileSize} regular expressions; it finds spans, joins nothing and checks nothing.`,
  );
  const [small, large] = sizes.map(printThroughput);
  printGrowth(small, large);
  printKeystrokes();
  printReviewing();
  console.log('\nImported drug names');
  console.log(`  ${importLine(measureImport(100_000))}`);
  console.log('\nActivation of the extension');
  console.log(`  ${activationLine()}`);
}

/** Prints what was measured at a size, and gives the whole pipeline's. */
function printThroughput(megabytes: number): Throughput | undefined {
  console.log(`\nReading ${megabytes} MB (the seeds repeated under headers that differ)`);
  console.log(row('', 'MB/s cold', 'MB/s warm', 'spans found', 'peak MB'));
  const results = (Object.keys(jobs) as JobName[]).map((job) => measureThroughput(job, megabytes));
  for (const one of results) {
    console.log(
      row(jobs[one.job].title, rate(one.cold), rate(one.warm), String(one.found), one.memory.toFixed(0)),
    );
  }
  const pile = results.find((one) => one.job === 'pile');
  if (pile) for (const one of results) if (one !== pile) console.log(ratioLine(one, pile));
  return results.find((one) => one.job === 'pipeline');
}

function printGrowth(small: Throughput | undefined, large: Throughput | undefined): void {
  if (!small || !large) return;
  console.log('\nGrowth of the whole pipeline');
  console.log(`  a byte of 10 MB takes ${(small.warm / large.warm).toFixed(2)} times as long as one of 1 MB`);
  console.log(
    `  a byte of a single line of 1 MB takes ${measureSingleLine().toFixed(2)} times as long as one of text with lines`,
  );
}

function printKeystrokes(): void {
  console.log('\nFrom a keystroke in a text of 1 MB to …');
  console.log(row('', 'ms median', 'ms p95', 'strokes'));
  const times = measureKeystrokes();
  for (const one of times) {
    console.log(row(one.title, one.median.toFixed(3), one.p95.toFixed(3), String(one.strokes)));
  }
  const [edit, , pile, pileVisible] = times;
  if (!edit || !pile || !pileVisible) return;
  console.log(`  the pile on the whole text takes ${(pile.median / edit.median).toFixed(1)} times as long`);
  console.log(
    `  the pile on the visible lines takes ${(pileVisible.median / edit.median).toFixed(1)} times as long`,
  );
}

function printReviewing(): void {
  const { annotations, times } = measureReviewing();
  console.log(`\nReviewing a text of ${annotations} annotations`);
  console.log(row('', 'ms median', 'ms p95', 'times'));
  for (const one of times)
    console.log(row(one.title, one.median.toFixed(3), one.p95.toFixed(3), String(one.times)));
}

function ratioLine(one: Throughput, pile: Throughput): string {
  const cold = (one.cold / pile.cold).toFixed(2);
  const warm = (one.warm / pile.warm).toFixed(2);
  return `  ${jobs[one.job].title}: ${cold} times the pile's speed cold, ${warm} times warm`;
}

function rate(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(2);
}

function row(title: string, ...cells: readonly string[]): string {
  return `  ${title.padEnd(44)}${cells.map((cell) => cell.padStart(13)).join('')}`;
}

const [flag, job, megabytes] = process.argv.slice(2);
if (flag === '--cold' && (job === 'pipeline' || job === 'annotations' || job === 'pile')) {
  runCold(job, Number(megabytes));
} else if (flag === '--long') {
  console.log(longRunLine(measureLongRun(100)));
} else if (flag === '--import') {
  console.log(importLine(measureImport(100_000)));
} else if (flag === '--review') {
  printReviewing();
} else {
  main();
}
