/**
 * Takes every picture of README.md from the real editor: `node test/host/media.mjs [NAME…]`, after `npm run build`.
 *
 * The window is small and its letters are large, so that the pictures can be read at the width of a page.
 */
import { cpSync, mkdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { removeFolder, temporaryFolder } from './leftovers.mjs';
import { projectFolder, seedsFolder } from './places.mjs';
import { withEditor } from './serve.mjs';

/** @typedef {import('./editor.mjs').Editor} Editor */
/** @typedef {{ x: number, y: number, width: number, height: number }} Box */

const mediaFolder = join(projectFolder, 'media');
const abstract = 'example-012-abstract.trial';
const registryPage = 'registry-page.txt';
const journalAbstract = 'journal-abstract.txt';

/** The samples under names that say what they are. */
const sampleNames = new Map([
  ['000_e8a84d1cd0e2a270.txt', 'conference-abstract.txt'],
  ['001_a87515991be0943e.txt', 'catalogue-record.txt'],
  ['002_093a1d4c9d984e59.txt', registryPage],
  ['003_9a5221bcea9ebcfb.txt', 'registry-summary.txt'],
  ['004_7ba4b8da061ef59b.txt', journalAbstract],
]);

const heaviest = 250_000;

const settings = {
  'editor.fontSize': 16,
  'editor.lineHeight': 26,
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
  'editor.lightbulb.enabled': 'on',
  'editor.hover.sticky': true,
  'editor.accessibilitySupport': 'off',
  'editor.renderWhitespace': 'none',
  'window.menuBarVisibility': 'hidden',
  'window.commandCenter': false,
  'workbench.layoutControl.enabled': false,
  'problems.showCurrentInStatus': false,
  'trialLens.showInfo': true,
};

/** Each picture: how the window is brought there, and which part of it is kept (all of it, if nothing is given). */
/** @type {Readonly<Record<string, (editor: Editor) => Promise<Box | undefined>>>} */
const pictures = {
  overview: async (editor) => {
    await showTree(editor);
    await read(editor, journalAbstract);
    await editor.goTo(11);
    return undefined;
  },
  highlights: async (editor) => {
    await closeSideBar(editor);
    await read(editor, abstract);
    await editor.goTo(1);
    return linesBox(editor, 'Methods', 'Interpretation');
  },
  hover: async (editor) => {
    await closeSideBar(editor);
    await read(editor, abstract);
    await editor.goTo(1);
    const hover = await editor.hover('16%');
    await settle(editor);
    return around(editor, await boxOf(hover), 180, 60);
  },
  problems: async (editor) => {
    await closeSideBar(editor);
    await read(editor, abstract);
    await editor.goTo(7);
    await editor.page.keyboard.press('Control+Shift+KeyM');
    await settle(editor);
    return undefined;
  },
  'quick-fix': async (editor) => {
    await closeSideBar(editor);
    await read(editor, abstract);
    await goToText(editor, '1.5×109/L', 4);
    await editor.page.keyboard.press('Control+Period');
    const menu = editor.page.locator('.action-widget:visible');
    await menu.waitFor();
    await settle(editor);
    return around(editor, await boxOf(menu), 260, 90);
  },
  tree: async (editor) => {
    await showTree(editor);
    await read(editor, abstract);
    await settle(editor);
    return { x: 0, y: 0, width: 760, height: 620 };
  },
  outline: async (editor) => {
    await read(editor, registryPage);
    await editor.command('Explorer: Focus on Outline View');
    await settle(editor);
    return { x: 0, y: 0, width: 1000, height: 800 };
  },
  export: async (editor) => {
    await closeSideBar(editor);
    await read(editor, abstract);
    await editor.command('Trial Lens: Export Annotations as JSON');
    const { keyboard } = editor.page;
    await editor.page.locator('.quick-input-list .monaco-list-row', { hasText: 'This file' }).waitFor();
    await keyboard.press('Enter');
    await editor.page.locator('.quick-input-widget:visible', { hasText: 'JSON' }).waitFor();
    await settle(editor);
    await keyboard.press('Enter');
    const open = editor.page.locator('.notifications-toasts .monaco-button', { hasText: 'Open' });
    await open.waitFor();
    await settle(editor);
    await editor.page.screenshot({ path: join(editor.pictures, 'export-toast.png') });
    await editor.command('View: Split Editor Right');
    await open.click();
    await settle(editor);
    return undefined;
  },
  walkthrough: async (editor) => {
    await closeSideBar(editor);
    await editor.command('Trial Lens: Get Started');
    await editor.page.locator('.gettingStartedContainer').waitFor();
    await settle(editor);
    return undefined;
  },
};

async function main() {
  const wanted = process.argv.slice(2);
  const unknown = wanted.filter((name) => !(name in pictures));
  if (unknown.length > 0) {
    throw new Error(
      `There is no picture ${unknown.join(', ')}; there are ${Object.keys(pictures).join(', ')}.`,
    );
  }
  const scratch = temporaryFolder('media');
  const folder = join(scratch, 'trials');
  for (const [seed, name] of sampleNames) cpSync(join(seedsFolder, seed), join(folder, name));
  cpSync(join(projectFolder, 'test', 'host', 'media-texts'), folder, { recursive: true });
  mkdirSync(mediaFolder, { recursive: true });
  try {
    for (const [name, bring] of Object.entries(pictures)) {
      if (wanted.length === 0 || wanted.includes(name)) await take(folder, name, bring);
    }
  } finally {
    removeFolder(scratch);
  }
}

/** @param {string} folder @param {string} name @param {(editor: Editor) => Promise<Box | undefined>} bring */
async function take(folder, name, bring) {
  const path = join(mediaFolder, `${name}.png`);
  await withEditor(
    folder,
    async (editor) => {
      try {
        const clip = await bring(editor);
        await editor.page.screenshot(clip ? { path, clip } : { path });
      } catch (error) {
        await editor.screenshot(`failed-${name}`);
        throw error;
      }
    },
    { settings, width: 1280, height: 820 },
  );
  const weight = statSync(path).size;
  console.log(`${basename(path)}  ${Math.round(weight / 1000)} kB${weight > heaviest ? '  too heavy' : ''}`);
}

/** Opens a text and waits until it is annotated. @param {Editor} editor @param {string} name */
async function read(editor, name) {
  await editor.open(name);
  await editor.page.locator('.statusbar-item', { hasText: /\d/ }).first().waitFor();
  await settle(editor);
}

/** @param {Editor} editor */
async function showTree(editor) {
  await editor.page.locator('.activitybar .action-item a[aria-label^="Trial Lens"]').click();
}

/** @param {Editor} editor */
async function closeSideBar(editor) {
  await editor.command('View: Close Primary Side Bar');
}

/** Puts the cursor into a piece of text, by the editor's own search. @param {Editor} editor @param {string} text @param {number} steps */
async function goToText(editor, text, steps) {
  const { keyboard } = editor.page;
  await keyboard.press('Control+KeyF');
  await keyboard.insertText(text);
  await keyboard.press('Enter');
  await keyboard.press('Escape');
  await keyboard.press('ArrowLeft');
  for (let step = 0; step < steps; step++) await keyboard.press('ArrowRight');
}

/** Time for colours, findings and animations to arrive. @param {Editor} editor */
async function settle(editor) {
  await editor.page.waitForTimeout(1_800);
}

/** @param {import('playwright-core').Locator} locator @returns {Promise<Box>} */
async function boxOf(locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error('What the picture is to show is not on the screen');
  return box;
}

/** A box with room around it, inside the window. @param {Editor} editor @param {Box} box @param {number} across @param {number} down @returns {Box} */
function around(editor, box, across, down) {
  const size = editor.page.viewportSize() ?? { width: 1280, height: 820 };
  const x = Math.max(0, box.x - across);
  const y = Math.max(0, box.y - down);
  return {
    x,
    y,
    width: Math.min(size.width - x, box.width + 2 * across),
    height: Math.min(size.height - y, box.height + 2 * down),
  };
}

/** The editor's lines between two of them, both included. @param {Editor} editor @param {string} first @param {string} last @returns {Promise<Box>} */
async function linesBox(editor, first, last) {
  const line = (/** @type {string} */ text) => editor.page.locator('.view-line', { hasText: text }).first();
  const [from, to] = [await boxOf(line(first)), await boxOf(line(last))];
  return { x: 0, y: from.y - 8, width: 1280, height: to.y + to.height - from.y + 16 };
}

await main();
