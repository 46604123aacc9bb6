/** Runs the tests of an extension host through the page that shows it. */
import { launchBrowser } from './browser.mjs';
import { Stop } from './stop.mjs';
import { TestLog } from './test-log.mjs';
import { startServer } from './vscode-host.mjs';

/**
 * @typedef {object} TestRun
 * @property {string} folder the workspace
 * @property {string} extension the extension under development
 * @property {string} tests the script that exports `run`
 * @property {string} [extensionsFolder] installed extensions
 * @property {number} timeout milliseconds
 */

/**
 * Runs tests in Node's extension host of the served VS Code.
 *
 * @param {TestRun} run
 * @returns {Promise<number>} the exit code
 */
export function runInNodeHost(run) {
  const { extensionsFolder, timeout } = run;
  return withTestPage(
    { timeout, ...(extensionsFolder ? { extensionsFolder } : {}) },
    async (page, authority) => {
      const remote = `vscode-remote://${authority}`;
      const address = new URL(`http://${authority}/`);
      address.searchParams.set('folder', run.folder);
      address.searchParams.set(
        'payload',
        JSON.stringify([
          ['extensionDevelopmentPath', remote + run.extension],
          ['extensionTestsPath', remote + run.tests],
          ['skipWelcome', 'true'],
        ]),
      );
      await page.goto(address.href);
    },
  );
}

/**
 * Starts a server and a page, lets the caller open the address that runs tests, and waits for their end.
 *
 * @param {{ timeout: number, extensionsFolder?: string }} options
 * @param {(page: import('playwright-core').Page, authority: string) => Promise<void>} open
 * @returns {Promise<number>} the exit code
 */
export async function withTestPage(options, open) {
  const { timeout, ...rest } = options;
  const server = await startServer({ ...rest, testDriver: true, settings: quietSettings });
  const browser = await launchBrowser();
  const log = new TestLog();
  try {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    /** @type {Promise<number>} */
    const code = new Promise((resolve) => {
      page.exposeFunction('codeAutomationExit', resolve);
    });
    await page.exposeFunction('codeAutomationLog', (/** @type {string} */ _, /** @type {unknown[]} */ args) =>
      log.hear(args),
    );
    await open(page, `127.0.0.1:${server.port}`);
    const late = new Promise((_, reject) => {
      const stop = new Stop(`The tests in VS Code did not end within ${timeout / 1000} seconds.`);
      setTimeout(() => reject(stop), timeout).unref();
    });
    return Number(await Promise.race([code, late]));
  } finally {
    log.close();
    await browser.close();
    await server.close();
  }
}

/** Nothing of VS Code itself that comes between a test and what it looks at. */
const quietSettings = {
  // In a browser VS Code saves by itself after a second, and a test of unsaved edits would run against it.
  'files.autoSave': 'off',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'chat.disableAIFeatures': true,
  'extensions.ignoreRecommendations': true,
  'telemetry.telemetryLevel': 'off',
};
