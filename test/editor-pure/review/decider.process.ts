/**
 * A program that decides a thousand times as fast as it can and keeps that by the same code as the editor, to be killed
 * meanwhile: FILE NAME. It says how many decisions are on the disk after each writing, and "done" at the end.
 */
import { writeSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { Saving } from '../../../src/editor/review/saving.js';
import { mergeHistories } from '../../../src/review/history.js';
import type { Decision } from '../../../src/schema/index.js';
import { decisionOf, storageAt } from './on-disk.js';

const [file = '', name = ''] = process.argv.slice(2);
const storage = storageAt(file);
let all: readonly Decision[] = (await storage.read())?.decisions ?? [];
const saving = new Saving(async () => {
  const written = await storage.write(all);
  all = mergeHistories(all, written);
  const own = written.filter(({ by }) => by === name).length;
  writeSync(1, `${own}\n`);
  return true;
}, 5);

writeSync(1, '0\n');
for (let count = 1; count <= 1000; count++) {
  all = [...all, decisionOf(name, count)];
  saving.soon();
  if (count % 10 === 0) await wait(1);
}
await saving.settled();
// As the editor does when another window wrote: what the other one did not know of goes into the file again.
for (let quiet = 0; quiet < 10; quiet++) {
  const read = await storage.read();
  if (read !== undefined) {
    quiet = 0;
    all = mergeHistories(all, read.decisions);
    if (all.length > read.decisions.length) await saving.now();
  }
  await wait(10);
}
writeSync(1, 'done\n');
