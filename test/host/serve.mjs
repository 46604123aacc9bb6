/**
 * A real VS Code with the extension loaded, for looking and clicking.
 *
 *     import { withEditor } from './test/host/serve.mjs';
 *
 *     await withEditor('seeds', async (editor) => {
 *       await editor.open('002_093a1d4c9d984e59.txt');        // by name, through Quick Open
 *       await editor.command('View: Focus Problems');          // through the command palette, whole title
 *       await editor.page.keyboard.press('F8');                // `page` is Playwright's page
 *       await editor.screenshot('problems');                   // out/screenshots/problems.png, 1400 × 900
 *     }, { theme: 'dark' });
 *
 * Build first (`npm run build`): the extension is loaded from this folder's `package.json` and `dist/`. The folder is
 * copied to a temporary place before it is opened, so nothing that happens there changes the original; `editor.folder`
 * is the copy. Options: `theme` ('light', 'dark', 'high-contrast', 'high-contrast-light'), `settings` (user settings),
 * `extension` (another folder of an extension, or `false` for none), `extensionsFolder` (installed extensions),
 * `copy: false` to open the folder itself, `width` and `height`. The environment variable TRIAL_LENS_VSCODE=1.100 takes
 * the oldest supported version. Everything is closed at the end, also when the function throws.
 */
import { cpSync, mkdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { launchBrowser } from './browser.mjs';
import { Editor } from './editor.mjs';
import { removeFolder, temporaryFolder } from './leftovers.mjs';
import { outFolder, projectFolder } from './places.mjs';
import { startServer } from './vscode-host.mjs';

/**
 * @typedef {object} EditorOptions
 * @property {keyof typeof themes} [theme]
 * @property {Readonly<Record<string, unknown>>} [settings]
 * @property {string | false} [extension]
 * @property {string} [extensionsFolder]
 * @property {boolean} [copy]
 * @property {string} [workspace] a `.code-workspace` file in the folder, which is opened in its place
 * @property {boolean} [workspaceTrust] the folder is asked about, and not trusted until a person says so
 * @property {number} [width]
 * @property {number} [height]
 */

/** The names that VS Code's own themes have as settings. */
export const themes = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  'high-contrast': 'Default High Contrast',
  'high-contrast-light': 'Default High Contrast Light',
};

/**
 * Opens a folder in the served VS Code and hands it over.
 *
 * @template T
 * @param {string} folder
 * @param {(editor: Editor) => Promise<T>} use
 * @param {EditorOptions} [options]
 * @returns {Promise<T>}
 */
export async function withEditor(folder, use, options = {}) {
  const scratch = temporaryFolder('editor');
  const workspace = options.copy === false ? resolve(folder) : join(scratch, basename(resolve(folder)));
  if (options.copy !== false) cpSync(folder, workspace, { recursive: true });
  const server = await startServer({
    // Without it the page does not heed the folder of the extension.
    testDriver: true,
    workspaceTrust: options.workspaceTrust ?? false,
    settings: {
      'workbench.colorTheme': themes[options.theme ?? 'light'],
      'workbench.startupEditor': 'none',
      'workbench.tips.enabled': false,
      'workbench.secondarySideBar.defaultVisibility': 'hidden',
      'chat.disableAIFeatures': true,
      'chat.commandCenter.enabled': false,
      'security.workspace.trust.enabled': options.workspaceTrust ?? false,
      'extensions.ignoreRecommendations': true,
      'telemetry.telemetryLevel': 'off',
      'window.autoDetectColorScheme': false,
      // The served VS Code saves by itself otherwise, which a person did not ask for.
      'files.autoSave': 'off',
      ...options.settings,
    },
    ...(options.extensionsFolder ? { extensionsFolder: options.extensionsFolder } : {}),
  });
  const browser = await launchBrowser();
  try {
    const viewport = { width: options.width ?? 1400, height: options.height ?? 900 };
    const page = await browser.newPage({ viewport });
    const extension = options.extension ?? projectFolder;
    await page.goto(pageAddress(server.origin, workspace, extension, options.workspace));
    const pictures = join(outFolder, 'screenshots');
    mkdirSync(pictures, { recursive: true });
    const editor = new Editor(page, workspace, pictures);
    await editor.ready();
    return await use(editor);
  } finally {
    await browser.close();
    await server.close();
    removeFolder(scratch);
  }
}

/** @param {string} origin @param {string} folder @param {string | false} extension @param {string} [workspace] */
function pageAddress(origin, folder, extension, workspace) {
  const address = new URL(origin);
  if (workspace === undefined) address.searchParams.set('folder', folder);
  else address.searchParams.set('workspace', join(folder, workspace));
  const payload = [['skipWelcome', 'true']];
  if (extension) payload.unshift(['extensionDevelopmentPath', `vscode-remote://${address.host}${extension}`]);
  address.searchParams.set('payload', JSON.stringify(payload));
  return address.href;
}
