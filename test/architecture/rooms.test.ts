/** A room for every rule: folders and their lists agree, names say what is inside, files stay small. */
import assert from 'node:assert/strict';
import { basename } from 'node:path';
import { checks } from '../../src/core/index.js';
import { type SourceFile, sourceFiles } from './sources.js';

const files = sourceFiles('src');
const lines = (file: SourceFile): number => file.text.split('\n').length;

describe('architecture: rooms', () => {
  it('the folder of checks equals the list of checks', () => {
    const rooms = files.filter((file) => file.path.startsWith('src/core/checks/') && declares(file, 'Check'));
    assert.deepEqual(
      rooms.map((file) => basename(file.path, '.ts')).sort(),
      checks.map((check) => check.id).sort(),
    );
  });

  it('no check is named twice, and every id is in kebab case', () => {
    const ids = checks.map((check) => check.id);
    assert.equal(new Set(ids).size, ids.length);
    for (const id of ids) assert.match(id, /^[a-z]+(?:-[a-z]+)*$/);
  });

  for (const [folder, contract] of [
    ['src/core/recognise', 'Recogniser'],
    ['src/core/claims', 'ClaimBuilder'],
    ['src/core/checks', 'Check'],
  ] as const) {
    it(`every ${contract} in ${folder} stands in its index.ts`, () => {
      const index = files.find((file) => file.path === `${folder}/index.ts`);
      for (const file of files.filter(
        (one) => one.path.startsWith(`${folder}/`) && declares(one, contract),
      )) {
        const listed = index?.imports.some((one) => one.target === file.path && !one.typeOnly);
        assert.ok(listed, `${file.path} is not in ${folder}/index.ts`);
      }
    });
  }

  it('files are small: at most 300 lines, but for tables of facts', () => {
    for (const file of files) {
      if (file.path.startsWith('src/core/lexicon/')) continue;
      assert.ok(lines(file) <= 300, `${file.path} has ${lines(file)} lines`);
    }
  });

  it('a rule fits on two screens: most are under 120 lines, none over 200', () => {
    const sizes = files
      .filter((file) => file.path.startsWith('src/core/checks/') && declares(file, 'Check'))
      .map((file) => ({ path: file.path, size: lines(file) }))
      .sort((a, b) => a.size - b.size);
    const median = sizes[Math.floor(sizes.length / 2)];
    assert.ok(!median || median.size <= 120, `half of the rules are longer than ${median?.size} lines`);
    for (const { path, size } of sizes) assert.ok(size <= 200, `${path} has ${size} lines`);
  });

  it('file names are in kebab case and say what is inside', () => {
    for (const file of files) {
      const name = basename(file.path, '.ts');
      assert.match(name, /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.generated)?$/, file.path);
      assert.doesNotMatch(name, /^(?:utils?|helpers?|common|misc|shared)$/, file.path);
    }
  });

  it('no check or warning of the compiler or linter is switched off', () => {
    for (const file of [
      ...files,
      ...sourceFiles('test').filter((one) => !one.path.endsWith('rooms.test.ts')),
    ]) {
      assert.doesNotMatch(file.text, /@ts-ignore|@ts-nocheck|@ts-expect-error|biome-ignore/, file.path);
    }
  });
});

/** True where a file declares one value of a contract: `export const x: Check = {`. */
function declares(file: SourceFile, contract: string): boolean {
  return new RegExp(`^export const \\w+: ${contract}\\b(?!\\[)`, 'm').test(file.text);
}
