/** The desktop VS Code, where it can be downloaded and where there is a screen for it. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { downloadAndUnzipVSCode, resolveCliArgsFromVSCodeExecutablePath } from '@vscode/test-electron';
import { cacheFolder } from './places.mjs';
import { Stop } from './stop.mjs';

/**
 * Downloads the desktop VS Code into the cache.
 *
 * @returns {Promise<string | undefined>} its executable, or nothing where it cannot be had or shown
 */
export async function desktopExecutable() {
  if (process.env.TRIAL_LENS_HOST === 'served' || !hasScreen() || !(await canDownload())) return undefined;
  try {
    const version = process.env.TRIAL_LENS_VSCODE ? `${process.env.TRIAL_LENS_VSCODE}.0` : 'stable';
    return await downloadAndUnzipVSCode({ version, cachePath: join(cacheFolder, 'vscode-desktop') });
  } catch (error) {
    console.log(`The desktop VS Code could not be downloaded (${error}); taking the served one.`);
    return undefined;
  }
}

/**
 * Installs a packaged extension into folders of its own.
 *
 * @param {string} executable @param {string} vsix @param {string} extensionsFolder @param {string} dataFolder
 */
export function installOnDesktop(executable, vsix, extensionsFolder, dataFolder) {
  const [cli, ...args] = resolveCliArgsFromVSCodeExecutablePath(executable, { reuseMachineInstall: true });
  const folders = [`--extensions-dir=${extensionsFolder}`, `--user-data-dir=${dataFolder}`];
  const answer = spawnSync(cli ?? executable, [...args, ...folders, '--install-extension', vsix], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (answer.status !== 0)
    throw new Stop(`VS Code did not install ${vsix}:\n${answer.stdout}${answer.stderr}`);
}

/** Linux needs a display for the desktop VS Code; macOS and Windows have one. */
function hasScreen() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function canDownload() {
  try {
    const address = 'https://update.code.visualstudio.com/api/releases/stable';
    return (await fetch(address, { signal: AbortSignal.timeout(3000) })).ok;
  } catch {
    return false;
  }
}
