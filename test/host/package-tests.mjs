/**
 * Packages the extension as it was built and looks into the package.
 *
 *     node test/host/package-tests.mjs FILE.vsix     the file to write
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { outFolder, projectFolder } from './places.mjs';
import { runSteps } from './steps.mjs';
import { runMain } from './stop.mjs';
import { zipEntries } from './zip.mjs';

const file = process.argv[2] ?? join(outFolder, 'trial-lens.vsix');
const limit = 680_000;

/** What `npm run package` passes to vsce. */
function packageOptions() {
  const { scripts } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8'));
  const [options = ''] = String(scripts.package).split('vsce ').at(-1)?.split(' && ') ?? [];
  return options.split(' ');
}

await runMain(() => {
  /** @type {string[]} */
  let names = [];
  return runSteps([
    [
      'is made without a question',
      () => {
        mkdirSync(dirname(file), { recursive: true });
        const vsce = join(projectFolder, 'node_modules', '@vscode', 'vsce', 'vsce');
        const options = [...packageOptions(), '--out', file];
        const made = spawnSync(process.execPath, [vsce, ...options], {
          cwd: projectFolder,
          encoding: 'utf8',
          input: '',
        });
        assert.equal(made.status, 0, made.stdout + made.stderr);
        const squeeze = join(projectFolder, 'test', 'host', 'squeeze.mjs');
        const squeezed = spawnSync(process.execPath, [squeeze, file], { encoding: 'utf8', input: '' });
        assert.equal(squeezed.status, 0, squeezed.stdout + squeezed.stderr);
        names = zipEntries(readFileSync(file)).map((entry) => entry.name);
      },
    ],
    [
      'is smaller than 680 kB',
      () => {
        const { size } = statSync(file);
        assert.ok(size < limit, `${size} bytes`);
        console.log(`       ${Math.round(size / 1000)} kB, ${names.length} files`);
      },
    ],
    [
      'holds no packages, sources, tests, source maps or command line',
      () => {
        const unwanted = /node_modules|^extension\/(src|test|out|\.)|cli\.js$|\.(map|ts|vsix)$/;
        assert.deepEqual(
          names.filter((name) => unwanted.test(name)),
          [],
        );
      },
    ],
    [
      'holds every file that the manifest names',
      () => {
        // All but the command line, which only those run who have the sources.
        const { bin: _bin, ...editor } = JSON.parse(
          readFileSync(join(projectFolder, 'package.json'), 'utf8'),
        );
        const manifest = JSON.stringify(editor);
        const named = [
          ...manifest.matchAll(/"(?:\.\/)?((?:dist|media|syntaxes|schema|schemas|l10n)\/[^"*]+)"/g),
        ];
        assert.ok(named.length >= 2, 'the manifest names no files');
        const missing = named.map((match) => match[1]).filter((path) => !names.includes(`extension/${path}`));
        assert.deepEqual(missing, []);
      },
    ],
    [
      'holds the documents that go with it',
      () => {
        const lower = names.map((name) => name.toLowerCase());
        const wanted = ['readme.md', 'changelog.md', 'license.txt'].map((name) => `extension/${name}`);
        assert.deepEqual(
          wanted.filter((name) => !lower.includes(name)),
          [],
        );
      },
    ],
  ]);
});
