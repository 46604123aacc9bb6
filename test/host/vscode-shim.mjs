#!/usr/bin/env node
/**
 * Takes the place of the desktop's `code` for `runTests()` of @vscode/test-electron: understands the arguments which that
 * passes, and runs the tests in a served VS Code instead.
 */
import { runMain, Stop } from './stop.mjs';
import { runInNodeHost } from './test-page.mjs';

/** @param {string} name */
function option(name) {
  const start = `--${name}=`;
  return process.argv.find((arg) => arg.startsWith(start))?.slice(start.length);
}

await runMain(async () => {
  const [folder, extension] = [process.argv[2], option('extensionDevelopmentPath')];
  const [tests, extensionsFolder] = [option('extensionTestsPath'), option('extensions-dir')];
  if (!folder || folder.startsWith('-') || !extension || !tests) {
    throw new Stop('The folder comes first, then --extensionDevelopmentPath=… and --extensionTestsPath=….');
  }
  const timeout = Number(process.env.TRIAL_LENS_TEST_TIMEOUT || 220_000);
  return runInNodeHost({
    folder,
    extension,
    tests,
    timeout,
    ...(extensionsFolder ? { extensionsFolder } : {}),
  });
});
