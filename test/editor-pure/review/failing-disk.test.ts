/** Writings that fail: at the door to the file system by chance, and on a disk that is full or may not be written. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import { type Files, replaceWhole } from '../../../src/editor/replace-whole.js';
import { DecisionStorage } from '../../../src/editor/review/decision-storage.js';
import { Saving } from '../../../src/editor/review/saving.js';
import { readDecisions } from '../../../src/formats/decisions-file.js';
import { mergeHistories } from '../../../src/review/history.js';
import type { Decision } from '../../../src/schema/index.js';
import { freshFolder } from '../../cli/fake-terminal.js';
import { decisionOf, head, storageAt } from './on-disk.js';

type Fault = 'EACCES' | 'ENOSPC' | 'EBUSY' | undefined;

const target = 'a.json';

/** A disk on which the next operations fail as they are told; one that fills up leaves a part of what was written. */
function failingDisk(faults: Fault[]) {
  const disk = new Map<string, string>();
  const meet = async (): Promise<void> => {
    const fault = faults.shift();
    if (fault !== undefined) throw Object.assign(new Error(fault), { code: fault });
  };
  const files: Files<string> = {
    write: async (place, text) => {
      disk.set(place, text.slice(0, 20));
      await meet();
      disk.set(place, text);
    },
    move: async (from, to) => {
      await meet();
      disk.set(to, disk.get(from) ?? '');
      disk.delete(from);
    },
    remove: async (place) => {
      await meet();
      disk.delete(place);
    },
  };
  const read = async () => {
    await meet();
    return disk.get(target);
  };
  const storage = new DecisionStorage(
    {
      read,
      replace: (text, before) =>
        replaceWhole(files, { target, beside: 'beside' }, text, async () => (await read()) === before),
      setAside: () => assert.fail('nothing is ever damaged'),
    },
    head,
  );
  return { disk, storage };
}

/** Whoever decides steadily, as the reviews of the editor do. */
function decider(storage: DecisionStorage) {
  let all: readonly Decision[] = [];
  const failures: unknown[] = [];
  const saving = new Saving(
    async () => {
      try {
        const written = await storage.write(all);
        // What was decided meanwhile stays.
        all = mergeHistories(all, written);
        return true;
      } catch (error) {
        failures.push(error);
        return false;
      }
    },
    1,
    { first: 1, limit: 4 },
  );
  const decide = (): void => {
    all = [...all, decisionOf('a', all.length + 1)];
    saving.soon();
  };
  return { decide, saving, failures };
}

function idsIn(text: string | undefined): readonly string[] {
  if (text === undefined) return [];
  const read = readDecisions(text);
  assert.ok(read.ok && read.problems.length === 0, 'the file is whole');
  return read.file.decisions.map(({ id }) => id);
}

async function until(isReached: () => boolean): Promise<void> {
  for (const limit = Date.now() + 8000; !isReached(); await wait(2)) assert.ok(Date.now() < limit, 'in time');
}

describe('editor: decisions on a disk that fails', function () {
  this.timeout(60_000);
  const folder = freshFolder();

  it('are all written once it works again, and the file is whole all along', async () => {
    const fault = fc.constantFrom<Fault>('EACCES', 'ENOSPC', 'EBUSY', undefined);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fault, { maxLength: 24 }),
        fc.integer({ min: 1, max: 6 }),
        async (faults, count) => {
          const { disk, storage } = failingDisk([...faults]);
          const { decide, saving } = decider(storage);
          let before: readonly string[] = [];
          const look = (): void => {
            const now = idsIn(disk.get(target));
            assert.ok(
              before.every((id) => now.includes(id)),
              'what was written stays',
            );
            before = now;
          };
          for (let i = 0; i < count; i++) {
            decide();
            await wait(1);
            look();
          }
          await until(() => {
            look();
            return before.length === count;
          });
          saving.cancel();
        },
      ),
      { numRuns: 60 },
    );
  });

  it('are tried again less and less often, but at once after another decision', async () => {
    let tries = 0;
    const saving = new Saving(
      async () => {
        tries++;
        return false;
      },
      1,
      { first: 40, limit: 10_000 },
    );
    saving.soon();
    await wait(400);
    assert.ok(tries >= 2 && tries <= 5, `${tries} tries`);
    const before = tries;
    saving.soon();
    await until(() => tries > before);
    saving.cancel();
  });

  it('are written once a folder may be written again', async function () {
    if (process.platform === 'win32') this.skip();
    const place = path.join(folder(), '.trial-lens');
    mkdirSync(place);
    chmodSync(folder(), 0o755);
    chmodSync(place, 0o555);
    // For an administrator every folder may be written.
    const isAdministrator = process.getuid?.() === 0;
    const file = path.join(place, target);
    const { decide, saving, failures } = decider(storageAt(file));
    try {
      if (isAdministrator) process.seteuid?.(65_534);
      decide();
      await until(() => failures.length > 1);
    } finally {
      if (isAdministrator) process.seteuid?.(0);
    }
    assert.match(String(failures[0]), /EACCES/);
    decide();
    chmodSync(place, 0o755);
    await until(() => readdirSync(place).includes(target) && idsIn(readFileSync(file, 'utf8')).length === 2);
    await saving.settled();
    assert.deepEqual(readdirSync(place), [target]);
  });

  it('are written once a full disk has room again', async function () {
    const place = path.join(folder(), '.trial-lens');
    mkdirSync(place);
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', place], { stdio: 'ignore' });
    } catch {
      this.skip();
    }
    try {
      const file = path.join(place, target);
      const { decide, saving, failures } = decider(storageAt(file));
      for (let i = 0; i < 20; i++) decide();
      await saving.settled();
      const before = readFileSync(file, 'utf8');
      writeFileSync(path.join(place, 'other'), 'x'.repeat(40_000));
      for (let i = 0; i < 60; i++) decide();
      await until(() => failures.length > 1);
      assert.match(String(failures[0]), /ENOSPC/);
      assert.equal(readFileSync(file, 'utf8'), before);
      assert.deepEqual(readdirSync(place).toSorted(), [target, 'other']);
      rmSync(path.join(place, 'other'));
      await until(() => idsIn(readFileSync(file, 'utf8')).length === 80);
      saving.cancel();
    } finally {
      execFileSync('umount', ['-l', place]);
    }
  });
});
