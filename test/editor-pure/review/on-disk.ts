/** Decision files on the disk for tests, kept by the same code as in the editor. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { replaceWhole } from '../../../src/editor/replace-whole.js';
import { DecisionStorage } from '../../../src/editor/review/decision-storage.js';
import { decisionsSchemaId } from '../../../src/schema/index.js';
import { accepted } from '../../review/made-up.js';

const files = {
  write: (place: string, text: string) => writeFile(place, text),
  move: rename,
  remove: (place: string) => rm(place),
};

export const head = { schema: decisionsSchemaId, document: 'a.trial', annotator: 'first' };

export function storageAt(file: string): DecisionStorage {
  return new DecisionStorage(
    {
      read: async () => (existsSync(file) ? readFile(file, 'utf8') : undefined),
      replace: async (text, before) => {
        await mkdir(path.dirname(file), { recursive: true });
        const beside = path.join(path.dirname(file), `.${path.basename(file)}.partial${process.pid}`);
        return replaceWhole(
          files,
          { target: file, beside },
          text,
          async () => (existsSync(file) ? await readFile(file, 'utf8') : undefined) === before,
        );
      },
      setAside: (text) => writeFile(`${file}.damaged`, text),
    },
    head,
  );
}

const text = 'Patients received anlotinib (12 mg) and penpulimab.';

/** The decision number `count` of one who signs ids with `name`. */
export function decisionOf(name: string, count: number) {
  const at = new Date(Date.UTC(2026, 0, 1) + count).toISOString();
  return accepted(text, 'anlotinib', `${name}-${count}`, { at, by: name });
}
