/**
 * Every string for people can be translated: those of the code stand in l10n/bundle.l10n.json, those of the
 * manifest in package.nls.json. After changing a string: `TRIAL_LENS_UPDATE=1 npm run test:unit`.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const bundleFile = 'l10n/bundle.l10n.json';
type Strings = Record<string, string>;

const read = (file: string): Strings => JSON.parse(readFileSync(file, 'utf8')) as Strings;

/** What stands in calls of `t(…)` and `vscode.l10n.t(…)`. */
function stringsOfCode(folder: string): string[] {
  const found = new Set<string>();
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.ts')) continue;
    const code = readFileSync(join(folder, path), 'utf8');
    for (const [, single, double] of code.matchAll(
      /\bt\(\s*(?:'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)")/g,
    )) {
      found.add((single ?? double ?? '').replace(/\\(.)/g, '$1'));
    }
  }
  return [...found].sort();
}

describe('translation', () => {
  it('the bundle holds exactly the strings of the code', () => {
    // The pages that formats write in a person's language take their words from `t` too.
    const strings = [...new Set(['src/editor', 'src/formats'].flatMap(stringsOfCode))].sort();
    assert.ok(strings.length > 50);
    const wanted: Strings = Object.fromEntries(strings.map((string) => [string, string]));
    if (process.env.TRIAL_LENS_UPDATE) writeFileSync(bundleFile, `${JSON.stringify(wanted, null, 2)}\n`);
    assert.deepEqual(read(bundleFile), wanted, 'run TRIAL_LENS_UPDATE=1 npm run test:unit');
  });

  it('every key of the manifest has its string, and every string its key', () => {
    const manifest = readFileSync('package.json', 'utf8');
    const keys = [...manifest.matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key ?? '');
    assert.deepEqual(Object.keys(read('package.nls.json')).sort(), [...new Set(keys)].sort());
  });

  it('every command, setting and view of the manifest is named by a key', () => {
    const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      contributes: { commands: { title: string }[]; configuration: { properties: Record<string, Strings> } };
    };
    for (const { title } of contributes.commands) assert.match(title, /^%.+%$/);
    for (const setting of Object.values(contributes.configuration.properties)) {
      assert.match(setting.markdownDescription ?? setting.description ?? '', /^%.+%$/);
    }
  });
});
