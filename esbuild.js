// Bundles everything: the extension, the command line, the tests and the benchmark.
//
//   node esbuild.js                  what ships, into dist/
//   node esbuild.js --production     the same, minified and without source maps
//   node esbuild.js --tests          and the tests, into out/test/
//   node esbuild.js --bench          and the benchmark, into out/bench/
//   node esbuild.js --measure        and the measure of recognition, into out/measure/
//   node esbuild.js --mutate         and the count of falsified figures that are caught, into out/mutate/
const { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { dirname, join } = require('node:path');
const { build } = require('esbuild');

const production = process.argv.includes('--production');
const tests = process.argv.includes('--tests');
const bench = process.argv.includes('--bench');
const measure = process.argv.includes('--measure');
const mutate = process.argv.includes('--mutate');

/** What runs on Node: every supported VS Code and Node 20 know this much of the language. */
/** @type {import('esbuild').BuildOptions} */
const forNode = {
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  logLevel: 'warning',
  minify: production,
  sourcemap: !production,
  legalComments: 'none',
};

/** What runs in the web worker that is the browser's extension host. */
/** @type {import('esbuild').BuildOptions} */
const forBrowser = { ...forNode, platform: 'browser', target: 'es2022', define: { global: 'globalThis' } };

const extension = {
  entryPoints: ['src/editor/extension.ts'],
  external: ['vscode'],
  // Node's own import() finds no names in a bundled file; require() does, and the browser's entry gives no other.
  supported: { 'dynamic-import': false },
};

/** Its files are one file in the package, whoever asks for which of them. */
const reviewFolder = join(__dirname, 'src', 'review');

/** What else the extension and the command line share, by the name of the file that it becomes. */
const doors = new Map([
  ['core', join('src', 'core', 'index')],
  ['schema', join('src', 'schema', 'index')],
  ['drug-names', join('src', 'formats', 'drug-names', 'index')],
  ['evidence', join('src', 'formats', 'evidence-table')],
]);

/**
 * These stay files of their own, so that the package holds each once; the extension loads the big ones when they are first
 * needed.
 * @type {import('esbuild').Plugin}
 */
const doorsApart = {
  name: 'doors-apart',
  setup(bundle) {
    bundle.onResolve({ filter: /^\.\.?\/.*\.js$/ }, ({ resolveDir, path }) => {
      const file = join(resolveDir, path);
      if (resolveDir !== reviewFolder && dirname(file) === reviewFolder)
        return { path: './review.js', external: true };
      for (const [name, door] of doors) {
        if (file === join(__dirname, `${door}.js`)) return { path: `./${name}.js`, external: true };
      }
      return undefined;
    });
  },
};

/**
 * Leaves out of the package what only tests read: the examples of recognisers and claim builders. As the formatter lays them
 * out they end at the first line that closes what they opened.
 * @type {import('esbuild').Plugin}
 */
const withoutExamples = {
  name: 'without-examples',
  setup(bundle) {
    bundle.onLoad({ filter: /src[\\/]core[\\/](?:recognise|claims)[\\/][\w-]+\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      const contents = text.replace(/^ {2}examples: (?:\{\n[\s\S]*?^ {2}\}|\w+),\n/m, '');
      return { loader: 'ts', contents };
    });
  },
};

/** All that the folder offers, whose names are unique in it. */
const review = {
  contents: readdirSync(reviewFolder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `export * from './${name.replace(/\.ts$/, '.js')}';`)
    .join('\n'),
  resolveDir: reviewFolder,
};

/** @type {import('esbuild').BuildOptions[]} */
const shipped = [
  // All of these but the command line run in the browser too, so a Node module in them fails the build.
  ...[...doors].map(([name, file]) => ({
    ...forBrowser,
    plugins: production ? [doorsApart, withoutExamples] : [doorsApart],
    entryPoints: [`${file}.ts`],
    outfile: `dist/${name}.js`,
  })),
  { ...forBrowser, plugins: [doorsApart], stdin: review, outfile: 'dist/review.js' },
  { ...forBrowser, ...extension, plugins: [doorsApart], outfile: 'dist/extension.js' },
  { ...forBrowser, entryPoints: ['src/editor/web.ts'], external: ['vscode'], outfile: 'dist/web.js' },
  // The page of the evidence table, which the editor shows as it shows a web page.
  {
    ...forBrowser,
    format: 'iife',
    entryPoints: ['src/editor/webview/evidence-table.ts', 'src/editor/webview/evidence-table.css'],
    outdir: 'dist',
  },
  {
    ...forNode,
    entryPoints: ['src/cli/main.ts'],
    plugins: [doorsApart],
    outfile: 'dist/cli.js',
    banner: { js: '#!/usr/bin/env node' },
  },
];

/** Tests keep their names and their packages, so that a stack trace tells where it comes from. */
/** @type {import('esbuild').BuildOptions} */
const forTests = { ...forNode, minify: false, sourcemap: 'linked', packages: 'external', outbase: 'test' };

const editorTests = 'test/editor/';
const webTests = 'test/web/';
const browserPass = 'test/browser/';

/** @returns {import('esbuild').BuildOptions[]} */
function testBundles() {
  const files = readdirSync('test', { recursive: true, encoding: 'utf8' })
    .map((path) => join('test', path).replaceAll('\\', '/'))
    .filter((path) => /\.(?:test|process)\.ts$/.test(path))
    .sort();
  const inEditor = files.filter((path) => path.startsWith(editorTests));
  const alone = files.filter(
    (path) => ![editorTests, webTests, browserPass].some((room) => path.startsWith(room)),
  );
  return [
    // As modules that share their parts: so all tests load the core once, and build its lexicons once.
    {
      ...forTests,
      entryPoints: alone,
      outdir: 'out/test/unit',
      format: 'esm',
      splitting: true,
      outExtension: { '.js': '.mjs' },
    },
    {
      ...forTests,
      entryPoints: ['test/editor/index.ts', ...inEditor],
      outdir: 'out/test',
      external: ['vscode'],
    },
    {
      ...forBrowser,
      minify: false,
      sourcemap: false,
      // Mocha's build for browsers takes `module.exports` for itself; what it took is put back at the end.
      format: 'iife',
      globalName: 'trialLensTests',
      footer: { js: 'module.exports = trialLensTests;' },
      entryPoints: ['test/web/index.ts'],
      outfile: 'out/test/web.js',
      external: ['vscode'],
    },
  ];
}

const benchBundle = { ...forTests, entryPoints: ['test/bench/bench.ts'], outfile: 'out/bench/bench.js' };

const measureBundle = {
  ...forTests,
  entryPoints: ['test/held-out/measure.ts'],
  outfile: 'out/measure/measure.js',
};

const schema = 'src/schema/trial-lens.schema.generated.json';

const mutateBundle = {
  ...forTests,
  entryPoints: ['test/core/corpus/mutate.ts'],
  outfile: 'out/mutate/mutate.js',
};

async function main() {
  if (production) rmSync('dist', { recursive: true, force: true });
  if (tests) rmSync('out/test', { recursive: true, force: true });
  /** @type {import('esbuild').BuildOptions[]} */
  const bundles = [
    ...shipped,
    ...(tests ? testBundles() : []),
    ...(bench ? [benchBundle] : []),
    ...(measure ? [measureBundle] : []),
    ...(mutate ? [mutateBundle] : []),
  ];
  mkdirSync('dist', { recursive: true });
  // The manifest names it there, so that VS Code checks exported files while people look at them.
  if (production)
    writeFileSync('dist/trial-lens.schema.json', JSON.stringify(JSON.parse(readFileSync(schema, 'utf8'))));
  else copyFileSync(schema, 'dist/trial-lens.schema.json');
  await Promise.all(bundles.map((bundle) => build(bundle)));
}

main().catch((error) => {
  // esbuild has printed the messages of a failed build already.
  if (!('errors' in error)) console.error(error);
  process.exitCode = 1;
});
