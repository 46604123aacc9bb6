/**
 * The tests of test/editor inside a real VS Code, through `runTests()` of @vscode/test-electron.
 *
 *     node test/host/extension-tests.mjs                    the extension in this folder
 *     node test/host/extension-tests.mjs --vsix FILE.vsix   the packaged extension, installed into that VS Code
 */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { PassThrough } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { runTests } from '@vscode/test-electron';
import { desktopExecutable, installOnDesktop } from './desktop.mjs';
import { removeFolder, temporaryFolder } from './leftovers.mjs';
import { outFolder, projectFolder, seedsFolder } from './places.mjs';
import { runMain } from './stop.mjs';
import { withoutNoise } from './test-log.mjs';
import { installExtension } from './vscode-host.mjs';

await runMain(async () => {
  const at = process.argv.indexOf('--vsix');
  const vsix = at < 0 ? undefined : resolve(process.argv[at + 1] ?? '');
  const scratch = temporaryFolder('tests');
  const [workspace, extensions] = [join(scratch, 'seeds'), join(scratch, 'extensions')];
  const data = join(scratch, 'data');
  cpSync(seedsFolder, workspace, { recursive: true });
  mkdirSync(extensions);
  const desktop = await desktopExecutable();
  if (vsix && desktop) installOnDesktop(desktop, vsix, extensions, data);
  else if (vsix) await installExtension(vsix, extensions, data);
  try {
    return await runTests({
      vscodeExecutablePath: desktop ?? shim(scratch),
      extensionDevelopmentPath: vsix ? companion(scratch) : projectFolder,
      extensionTestsPath: join(outFolder, 'test', 'editor', 'index.js'),
      launchArgs: [workspace, `--extensions-dir=${extensions}`, `--user-data-dir=${data}`],
      // The tests make sure that they look at the extension that is meant.
      extensionTestsEnv: { TRIAL_LENS_UNDER_TEST: vsix ? extensions : projectFolder },
      stdout: quiet(process.stdout),
      stderr: quiet(process.stderr),
    });
  } catch (error) {
    // The tests have said what failed; the code is what is left to pass on.
    if (error instanceof Error && error.constructor.name === 'TestRunFailedError') return 1;
    throw error;
  } finally {
    removeFolder(scratch);
  }
});

/** The served VS Code as an executable. @param {string} scratch */
function shim(scratch) {
  const script = fileURLToPath(new URL('vscode-shim.mjs', import.meta.url));
  if (process.platform !== 'win32') return script;
  const command = join(scratch, 'code.cmd');
  writeFileSync(command, `@"${process.execPath}" "${script}" %*\r\n`);
  return command;
}

/** VS Code runs tests only beside an extension under development: an empty one. @param {string} scratch */
function companion(scratch) {
  const folder = join(scratch, 'companion');
  mkdirSync(folder);
  const manifest = { name: 'companion', publisher: 'trial-lens', version: '0.0.1', engines: { vscode: '*' } };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  return folder;
}

/** Passes lines on without what is harmless. @param {NodeJS.WriteStream} stream */
function quiet(stream) {
  const lines = new PassThrough();
  createInterface({ input: lines }).on('line', (line) => {
    if (withoutNoise(line) !== '' || line === '') stream.write(`${line}\n`);
  });
  return lines;
}
