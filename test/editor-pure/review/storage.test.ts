/** Decisions on the disk: through crashes, two windows at once, and files that cannot be read. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import {
  DecisionStorage,
  type StoragePlace,
  UntouchableFile,
} from '../../../src/editor/review/decision-storage.js';
import { Saving } from '../../../src/editor/review/saving.js';
import { readDecisions, writeDecisions } from '../../../src/formats/decisions-file.js';
import type { Decision } from '../../../src/schema/index.js';
import { freshFolder } from '../../cli/fake-terminal.js';
import { decisionOf, head, storageAt } from './on-disk.js';

const program = path.resolve('out/test/unit/editor-pure/review/decider.process.mjs');
const kills = 20;

/** Starts somebody who decides; what it said last is the number of decisions that it knew to be on the disk. */
function decide(file: string, name: string) {
  const child = spawn(process.execPath, [program, file, name], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.on('data', (chunk) => {
    said += String(chunk);
  });
  return { child, lines: () => said.split('\n').slice(0, -1), closed: once(child, 'close') };
}

function decisionsIn(file: string): readonly Decision[] {
  if (!existsSync(file)) return [];
  const read = readDecisions(readFileSync(file, 'utf8'));
  assert.ok(read.ok, 'the file can be read');
  assert.deepEqual(read.problems, [], 'in whole');
  return read.file.decisions;
}

describe('editor: decisions on the disk', function () {
  this.timeout(60_000);
  const folder = freshFolder();
  const fileNamed = (name: string) => path.join(folder(), '.trial-lens', name);

  it('are whole, with all that was written, whenever the program is killed', async () => {
    let inTheMiddle = 0;
    const killed = async (index: number): Promise<void> => {
      // Every file is used by several programs, each of which is killed: one goes on where the last was stopped.
      const file = fileNamed(`a.trial.${index % 8}.json`);
      const name = `n${index}`;
      const before = decisionsIn(file);
      const { child, lines, closed } = decide(file, name);
      await once(child.stdout, 'data');
      await wait(Math.random() * 150);
      child.kill('SIGKILL');
      await closed;
      const after = decisionsIn(file);
      const own = after.filter(({ by }) => by === name);
      const kept = Number(lines().at(-1));
      if (lines().length > 1 && own.length < 1000) inTheMiddle++;
      assert.ok(own.length >= kept, `${own.length} decisions where ${kept} were written`);
      assert.deepEqual(
        own.map(({ id }) => id),
        own.map((_, at) => `${name}-${at + 1}`),
        'the first so many, without a gap',
      );
      const ids = new Set(after.map(({ id }) => id));
      assert.ok(
        before.every(({ id }) => ids.has(id)),
        'and all that earlier programs wrote',
      );
    };
    for (let index = 0; index < kills; index += 2) await Promise.all([killed(index), killed(index + 1)]);
    assert.ok(inTheMiddle >= kills / 4, `only ${inTheMiddle} were killed between writings`);
  });

  it('of two windows that write one file at once are all kept', async () => {
    const file = fileNamed('a.trial.first.json');
    const both = [decide(file, 'a'), decide(file, 'b')];
    await Promise.all(both.map(({ closed }) => closed));
    assert.deepEqual(
      both.map(({ lines }) => lines().at(-1)),
      ['done', 'done'],
    );
    const decisions = decisionsIn(file);
    assert.equal(decisions.length, 2000);
    assert.equal(new Set(decisions.map(({ id }) => id)).size, 2000);
  });

  it('are not written over a file of a newer version or of another kind', async () => {
    for (const text of [
      writeDecisions({ head, decisions: [] }).replace('decisions:1', 'decisions:9'),
      'no decisions',
    ]) {
      const file = fileNamed('a.trial.first.json');
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, text);
      const storage = storageAt(file);
      assert.equal((await storage.read())?.isLeft, true);
      await assert.rejects(storage.write([decisionOf('a', 1)]), UntouchableFile);
      assert.equal(readFileSync(file, 'utf8'), text);
      // Once somebody has moved it away, what waited is written.
      rmSync(file);
      await storage.write([decisionOf('a', 1)]);
      assert.equal(decisionsIn(file).length, 1);
    }
  });

  it('of a file with a damaged line are kept, and the file as it was is set aside', async () => {
    const file = fileNamed('a.trial.first.json');
    mkdirSync(path.dirname(file), { recursive: true });
    const lines = writeDecisions({ head, decisions: [decisionOf('a', 1), decisionOf('a', 2)] }).split('\n');
    lines[1] = `${lines[1]?.slice(0, 40)}`;
    const damaged = lines.join('\n');
    writeFileSync(file, damaged);
    const storage = storageAt(file);
    const problems = (await storage.read())?.problems;
    assert.deepEqual(
      problems?.map(({ line }) => line),
      [2],
    );
    await storage.write([decisionOf('a', 2), decisionOf('a', 3)]);
    assert.deepEqual(
      decisionsIn(file).map(({ id }) => id),
      ['a-2', 'a-3'],
    );
    assert.equal(readFileSync(`${file}.damaged`, 'utf8'), damaged);
  });
});

/** A file in memory whose reading and replacing take turns as `order` says. */
function shared(order: () => Promise<void>) {
  let text: string | undefined;
  const place: StoragePlace = {
    read: async () => {
      await order();
      return text;
    },
    replace: async (now, before) => {
      await order();
      if (text !== before) return false;
      text = now;
      return true;
    },
    setAside: async () => undefined,
  };
  return { place, now: () => text };
}

describe('editor: decisions of windows that meet', () => {
  it('are all in the file once the last of them has written, in whatever order they read and wrote', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.integer({ min: 2, max: 4 }), async (scheduler, windows) => {
        const { place, now } = shared(() => scheduler.schedule(Promise.resolve()));
        const work = Array.from({ length: windows }, async (_, index) => {
          const storage = new DecisionStorage(place, head);
          const first = decisionOf(`w${index}`, 1);
          await storage.write([first]);
          // A watcher reads while the next writing is under way.
          void storage.read();
          await storage.write([first, decisionOf(`w${index}`, 2)]);
        });
        await scheduler.waitFor(Promise.all(work));
        const read = readDecisions(now() ?? '');
        assert.ok(read.ok);
        assert.equal(read.file.decisions.length, 2 * windows);
      }),
      { numRuns: 60 },
    );
  });

  it('are kept by a writing that began before a watcher read what another window wrote', async () => {
    let text: string | undefined;
    const place: StoragePlace = {
      read: async () => text,
      replace: async (now, before) => {
        if (text !== before) return false;
        text = now;
        return true;
      },
      setAside: async () => undefined,
    };
    const [ours, theirs] = [new DecisionStorage(place, head), new DecisionStorage(place, head)];
    await ours.write([decisionOf('a', 1)]);
    await theirs.write([decisionOf('b', 1)]);
    // The watcher takes the news, the writing knows only what it was given.
    await ours.read();
    await ours.write([decisionOf('a', 1)]);
    const read = readDecisions(text ?? '');
    assert.ok(read.ok);
    assert.deepEqual(read.file.decisions.map(({ id }) => id).toSorted(), ['a-1', 'b-1']);
  });
});

describe('editor: when decisions are saved', () => {
  it('is soon after the first of them, also for one who never pauses', async () => {
    let writings = 0;
    const saving = new Saving(async () => {
      writings++;
      return true;
    }, 20);
    const until = Date.now() + 300;
    while (Date.now() < until) {
      saving.soon();
      await wait(2);
    }
    assert.ok(writings >= 3, `${writings} writings`);
    await saving.settled();
    const all = writings;
    await wait(40);
    assert.equal(writings, all, 'and not again where nothing has changed');
  });

  it('is never twice at once, and before its time where somebody waits', async () => {
    let running = 0;
    let most = 0;
    let writings = 0;
    const saving = new Saving(async () => {
      most = Math.max(most, ++running);
      await wait(5);
      running--;
      writings++;
      return true;
    }, 60_000);
    saving.soon();
    void saving.now();
    saving.soon();
    await saving.settled();
    assert.deepEqual([most, writings], [1, 2]);
  });
});
