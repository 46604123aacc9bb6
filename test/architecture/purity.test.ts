/** Pure folders use the language alone: no Node, no DOM, no clock, no chance. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { bareCode, sourceFiles } from './sources.js';

/** What the language itself offers and a pure folder must still not use. */
const impure: readonly (readonly [RegExp, string])[] = [
  [/\bDate\.now\b/, 'reads the clock (Date.now)'],
  [/\bnew Date\(\s*\)|\bnew Date\b(?!\()/, 'reads the clock (new Date without a date)'],
  [/(?<!new )\bDate\(/, 'reads the clock (Date as a function)'],
  [/\bperformance\s*(?:\?\.|\.)\s*(?:now|timeOrigin|mark|measure)\b/, 'reads the clock (performance)'],
  [/\bMath\.random\b/, 'uses chance (Math.random)'],
  [/\bglobalThis\b/, 'reaches for what the host offers (globalThis)'],
  [/\beval\(|\bnew Function\b/, 'makes code out of text'],
  [
    /\.toLocale(?:String|UpperCase|LowerCase|DateString|TimeString)\(|\bIntl\./,
    'depends on the locale of the machine',
  ],
];

const pure = ['src/core', 'src/schema', 'src/review', 'src/formats'];

describe('architecture: purity', () => {
  for (const folder of pure) {
    it(`${folder} reads no clock, uses no chance and no locale`, () => {
      for (const file of filesOf(folder)) {
        const code = bareCode(file.text);
        for (const [pattern, what] of impure) assert.doesNotMatch(code, pattern, `${file.path} ${what}`);
      }
    });
  }

  it('the pure folders compile where neither Node nor DOM exists', function () {
    this.timeout(60_000);
    compile(join('test', 'architecture', 'tsconfig.pure.json'));
  });

  it('the page that the editor shows compiles where there is a DOM and neither Node nor VS Code', function () {
    this.timeout(60_000);
    compile(join('src', 'editor', 'webview', 'tsconfig.json'));
  });

  it('sees a clock', () => {
    const clocks = [
      'const a = Date.now();',
      'const b = new Date();',
      'const c = new Date;',
      'performance.now();',
    ];
    for (const clock of clocks) {
      const code = bareCode(clock);
      assert.ok(
        impure.some(([pattern]) => pattern.test(code)),
        clock,
      );
    }
    assert.ok(
      !impure.some(([pattern]) => pattern.test(bareCode('const d = new Date(2020, 1, 1); // Date.now()'))),
    );
  });
});

function compile(project: string): void {
  const tsc = join(process.cwd(), 'node_modules', 'typescript', 'bin', 'tsc');
  const run = spawnSync(process.execPath, [tsc, '--project', project, '--pretty', 'false'], {
    encoding: 'utf8',
  });
  assert.equal(run.status, 0, run.stdout || run.stderr);
}

function filesOf(folder: string): ReturnType<typeof sourceFiles> {
  return sourceFiles('src').filter((file) => file.path.startsWith(`${folder}/`));
}
