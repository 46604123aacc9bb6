/**
 * Takes every picture of README.md from the real editor: `node test/host/media.mjs [NAME…]`, after `npm run build`.
 *
 * The window is small and its letters are large, so that the pictures can be read at the width of a page.
 */
import { cpSync, mkdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { writeTwoAnnotators } from '../browser/two-annotators.mjs';
import { removeFolder, temporaryFolder } from './leftovers.mjs';
import { projectFolder, seedsFolder } from './places.mjs';
import { withEditor } from './serve.mjs';

/** @typedef {import('./editor.mjs').Editor} Editor */
/** @typedef {{ top: number, bottom: number }} Box */
/** @typedef {{ from: number, to: number }} Part a strip of the window, over its whole width */

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
const width = 1120;
const height = 760;
const activityBar = 54;
const all = { from: 0, to: height };

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
  'comments.openView': 'never',
  'trialLens.showInfo': true,
  'trialLens.annotator': 'reviewer',
};

/**
 * Each picture: how the window is brought there. What comes back is the part that is kept: from one height to another,
 * without the activity bar where it is not from the top, or all of it.
 */
/** @type {Readonly<Record<string, (editor: Editor) => Promise<Part>>>} */
const pictures = {
  overview: async (editor) => {
    await showTree(editor);
    await read(editor, journalAbstract);
    await editor.goTo(11);
    await settle(editor);
    return all;
  },
  highlights: async (editor) => {
    await closeSideBar(editor);
    await read(editor, abstract);
    return { from: 60, to: (await line(editor, 'Interpretation')).bottom + 12 };
  },
  hover: async (editor) => {
    await closeSideBar(editor);
    await read(editor, abstract);
    const hover = await editor.hover('16%');
    await settle(editor);
    const box = await boxOf(hover);
    return { from: box.top - 20, to: (await line(editor, 'Interpretation')).bottom + 12 };
  },
  problems: async (editor) => {
    await closeSideBar(editor);
    await read(editor, abstract);
    await editor.page.keyboard.press('Control+Shift+KeyM');
    await settle(editor);
    return all;
  },
  'quick-fix': async (editor) => {
    await closeSideBar(editor);
    await read(editor, abstract);
    await goToText(editor, '1.5×109/L', 4);
    await editor.page.keyboard.press('Control+Period');
    const menu = editor.page.locator('.action-widget:visible');
    await menu.waitFor();
    await settle(editor);
    return { from: 60, to: (await line(editor, 'Findings')).bottom + 12 };
  },
  tree: async (editor) => {
    await showTree(editor);
    await read(editor, abstract);
    const row = editor.page.locator('.pane-body .monaco-list-row', { hasText: 'Drugs' }).first();
    await row.click();
    await editor.page.keyboard.press('ArrowRight');
    await editor.page.mouse.move(700, 700);
    await settle(editor);
    return { from: 0, to: 620 };
  },
  'evidence-table': async (editor) => {
    await closeSideBar(editor);
    await read(editor, abstract);
    await editor.command('Trial Lens: Show Evidence Table');
    await (await editor.webview('table tbody tr')).waitFor();
    await settle(editor);
    return all;
  },
  review: async (editor) => {
    await closeSideBar(editor);
    await read(editor, abstract);
    await goToText(editor, 'Background', 0);
    const { keyboard } = editor.page;
    await editor.command('Trial Lens: Review This Text');
    await settle(editor);
    for (const key of ['a', 'a', 'a', 'a', 'a', 'r']) {
      await keyboard.press(key);
      await editor.page.waitForTimeout(600);
    }
    await editor.page.mouse.move(700, 690);
    await settle(editor);
    return all;
  },
  compare: async (editor) => {
    await closeSideBar(editor);
    writeTwoAnnotators(editor.folder, abstract);
    await read(editor, abstract);
    await editor.statusItem().waitFor();
    await editor.command('Trial Lens: Compare Annotators');
    const { page } = editor;
    await page.mouse.move(700, 700);
    await page.locator('.quick-input-list .monaco-list-row').first().waitFor();
    for (const key of ['Enter', 'Enter']) {
      await page.keyboard.press(key);
      await page.waitForTimeout(900);
    }
    await page.mouse.move(700, 700);
    await settle(editor);
    return all;
  },
  outline: async (editor) => {
    await read(editor, registryPage);
    await editor.command('Explorer: Focus on Outline View');
    await editor.page.locator('.pane-header', { hasText: 'trials' }).click();
    await editor.goTo(67);
    await settle(editor);
    return { from: 0, to: 700 };
  },
  export: async (editor) => {
    await closeSideBar(editor);
    await read(editor, abstract);
    await editor.command('Trial Lens: Export Annotations as JSON');
    const { page } = editor;
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'This file' }).click();
    const save = page.locator('.quick-input-widget:visible .monaco-button', { hasText: /^(Export|OK)$/ });
    await save.first().click();
    const notice = await editor.notification('Exported 1 text');
    await notice.hover();
    await notice.locator('.monaco-button', { hasText: 'Open' }).first().click();
    await page.locator('.tab.active', { hasText: '.trial-lens.json' }).waitFor();
    await editor.command('View: Move Editor into Next Group');
    await goToText(editor, '"findings": [', 0);
    await settle(editor);
    return all;
  },
  walkthrough: async (editor) => {
    await closeSideBar(editor);
    await read(editor, abstract);
    await editor.command('Trial Lens: Get Started');
    await editor.page.locator('.gettingStartedContainer').waitFor();
    await settle(editor);
    return all;
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

/** @param {string} folder @param {string} name @param {(editor: Editor) => Promise<Part>} bring */
async function take(folder, name, bring) {
  const path = join(mediaFolder, `${name}.png`);
  await withEditor(
    folder,
    async (editor) => {
      try {
        const { from, to } = await bring(editor);
        const x = from === 0 ? 0 : activityBar;
        await editor.page.screenshot({ path, clip: { x, y: from, width: width - x, height: to - from } });
      } catch (error) {
        await editor.screenshot(`failed-${name}`);
        throw error;
      }
    },
    { settings, width, height },
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
  await editor.page.mouse.move(700, 700);
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
  return { top: box.y, bottom: box.y + box.height };
}

/** The last line on the screen that holds a word. @param {Editor} editor @param {string} word */
function line(editor, word) {
  return boxOf(editor.page.locator('.view-line', { hasText: word }).last());
}

await main();
