/**
 * All tests: installs what is missing, then runs every suite and adds up. The last line is `N passed, N failed`.
 *
 *     npm test                      everything
 *     npm test -- unit web          only these suites, after the build
 *
 * Only Node's own modules are used here, for at the beginning there are no others.
 */
import { join } from 'node:path';
import { chromium } from './host/chromium.mjs';
import { isInterrupted } from './host/leftovers.mjs';
import { nodeTooOld } from './host/node-version.mjs';
import { node24 } from './host/node24.mjs';
import { hostVersion, outFolder } from './host/places.mjs';
import { installDependencies } from './host/requirements.mjs';
import { runMain, Stop } from './host/stop.mjs';
import { runSuite } from './host/suite.mjs';
import { vscodeFolder } from './host/vscode-host.mjs';

const vsix = join(outFolder, 'trial-lens.vsix');
const mocha = [
  ...['node_modules/mocha/bin/mocha.js', '--no-config', '--timeout', '10000'],
  ...['--reporter', './test/host/counting-reporter.cjs'],
];

/** @type {readonly import('./host/suite.mjs').Suite[]} */
const suites = [
  {
    name: 'types',
    title: 'Types',
    command: ['node_modules/typescript/bin/tsc', '--noEmit'],
    seconds: 180,
    single: true,
  },
  {
    name: 'lint',
    title: 'Lint and format',
    command: ['node_modules/@biomejs/biome/bin/biome', 'check', '.'],
    seconds: 60,
    single: true,
  },
  {
    name: 'build',
    title: 'Build',
    command: ['esbuild.js', '--production', '--tests'],
    seconds: 120,
    single: true,
  },
  { name: 'unit', title: 'Unit tests', command: [...mocha, 'out/test/unit/**/*.test.mjs'], seconds: 300 },
  { name: 'package', title: 'The package', command: ['test/host/package-tests.mjs', vsix], seconds: 120 },
  {
    name: 'extension',
    title: 'The extension in VS Code',
    command: ['test/host/extension-tests.mjs'],
    seconds: 300,
    inVscode: true,
  },
  {
    name: 'installed',
    title: 'The packaged extension, installed into VS Code',
    command: ['test/host/extension-tests.mjs', '--vsix', vsix],
    seconds: 300,
    inVscode: true,
  },
  {
    name: 'browser',
    title: 'The interface, clicked through',
    command: ['test/browser/pass.mjs'],
    seconds: 300,
    inVscode: true,
  },
  {
    name: 'web',
    title: "The extension in the browser's extension host",
    command: ['test/host/web-tests.mjs'],
    seconds: 180,
    inVscode: true,
  },
];

await runMain(async () => {
  const complaint = nodeTooOld('20.19', 'npm test', process.versions.node);
  if (complaint) throw new Stop(complaint);
  const chosen = choose(process.argv.slice(2));
  const total = { passed: 0, failed: 0 };
  try {
    await installDependencies();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    console.error(`\n${error.message}\n\n0 passed, 1 failed`);
    return 1;
  }
  let prepared = false;
  for (const suite of chosen) {
    if (suite.inVscode && !prepared) prepared = await prepare();
    if (isInterrupted()) return 1;
    const counts = suite.inVscode && !prepared ? notRun(suite) : await runSuite(suite);
    total.passed += counts.passed;
    total.failed += counts.failed;
    // Nothing later can be judged on what an earlier build left behind.
    if (suite.name === 'build' && counts.failed > 0) break;
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  return total.failed > 0 ? 1 : 0;
});

/** Makes a browser and the VS Code host ready, and says whether that went well. */
async function prepare() {
  try {
    const version = hostVersion();
    await chromium();
    await node24();
    await vscodeFolder();
    console.log(`\nVS Code ${version?.vscode} is ready.`);
    return true;
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    console.error(`\n${error.message}`);
    return false;
  }
}

/** @param {import('./host/suite.mjs').Suite} suite */
function notRun(suite) {
  console.log(`\n── ${suite.title}\n   not run: there is no VS Code to run it in`);
  return { passed: 0, failed: 1 };
}

/** @param {readonly string[]} names */
function choose(names) {
  const unknown = names.filter((name) => !suites.some((suite) => suite.name === name));
  if (unknown.length > 0) {
    const known = suites.map((suite) => suite.name).join(', ');
    throw new Stop(`There is no suite named ${unknown.join(', ')}.`, `The suites are: ${known}.`, 2);
  }
  if (names.length === 0) return suites;
  return suites.filter((suite) => suite.name === 'build' || names.includes(suite.name));
}
