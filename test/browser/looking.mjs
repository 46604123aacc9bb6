/** Steps that only look: highlights, hovers, the status bar, the tree, the outline and the palette. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../host/places.mjs';

/** @param {import('../host/editor.mjs').Editor} editor @returns {import('../host/steps.mjs').Step[]} */
export function looking(editor) {
  const { page } = editor;
  return [
    [
      'a trial text opens, and the status bar counts its figures',
      async () => {
        await editor.open('004_7ba4b8da061ef59b.txt');
        const item = editor.statusItem();
        await item.waitFor();
        await page.waitForFunction(
          (element) => /\d/.test(element?.textContent ?? ''),
          await item.elementHandle(),
        );
        await editor.screenshot('pass-opened');
      },
    ],
    [
      'figures are marked by their status',
      async () => {
        await page.locator(editor.decorated).first().waitFor();
        assert.ok((await page.locator(editor.decorated).count()) > 3);
      },
    ],
    [
      'a hover explains a drug',
      async () => {
        const hover = await editor.hover('Anlotinib');
        assert.match((await hover.textContent()) ?? '', /anlotinib/i);
        await editor.screenshot('pass-hover');
        await editor.closeHover();
      },
    ],
    [
      'a click with Ctrl on a trial id or a DOI opens its page',
      async () => {
        assert.equal(await opened(editor, 'NCT03890068'), 'https://clinicaltrials.gov/study/NCT03890068');
        assert.equal(
          await opened(editor, '10.1016/j.eclinm'),
          'https://doi.org/10.1016/j.eclinm.2023.102240',
        );
      },
    ],
    [
      'the status bar is silent on a page without text, and speaks again behind it',
      async () => {
        await editor.command('Help: Welcome');
        await page.locator('.gettingStartedContainer').waitFor();
        await editor.statusItem().waitFor({ state: 'hidden' });
        await editor.command('View: Close Editor');
        await editor.statusItem().waitFor();
      },
    ],
    [
      'the activity bar opens the tree of annotations',
      async () => {
        await page.locator('.activitybar a[aria-label^="Trial Lens"]').click();
        const rows = page.locator('.sidebar .monaco-list-row');
        await rows.first().waitFor();
        assert.ok((await rows.count()) >= 3, 'the tree shows hardly anything');
        await editor.screenshot('pass-tree');
      },
    ],
    [
      'the evidence table opens, filters, and leads to the text',
      async () => {
        await editor.command('Trial Lens: Show Evidence Table');
        const row = await editor.webview('tbody tr');
        await row.waitFor();
        const rows = row.locator('xpath=ancestor::body').locator('tbody tr:visible');
        const before = await rows.count();
        await (await editor.webview('#filter')).fill('ORR');
        await page.waitForTimeout(200);
        const after = await rows.count();
        assert.ok(after > 0 && after < before, `${after} of ${before} rows are left`);
        await editor.screenshot('pass-evidence');
        await row.click();
        const selected = page.locator('.statusbar-item', { hasText: /\(\d+ selected\)/ });
        await selected.waitFor();
        await page.locator('.tab', { hasText: 'Evidence: ' }).locator('.action-label').click();
        await editor.focusText();
      },
    ],
    [
      'the outline shows the sections',
      async () => {
        await editor.command('Explorer: Focus on Outline View');
        const outline = page.locator('.outline-pane .monaco-list-row');
        await outline.first().waitFor();
        assert.ok((await outline.count()) >= 3, 'the outline shows hardly anything');
        await editor.screenshot('pass-outline');
      },
    ],
    [
      'the palette lists every command of the extension that it should',
      async () => {
        /** @type {string[]} */
        const missing = [];
        for (const title of paletteTitles()) {
          await editor.findCommand(title).catch(() => missing.push(title));
          await page.keyboard.press('Escape');
        }
        assert.deepEqual(missing, []);
      },
    ],
    [
      'a text that is no trial text stays untouched',
      async () => {
        await editor.command('File: New Untitled Text File');
        await editor.focusText();
        await page.keyboard.type('Buy 12 mg of flour, call 5 people.');
        await page.waitForTimeout(1500);
        assert.equal(await page.locator(editor.decorated).count(), 0);
        await editor.command('View: Revert and Close Editor');
      },
    ],
  ];
}

/** The commands that the palette shows while a trial text is open, with their category. */
function paletteTitles() {
  const { contributes } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8'));
  const words = JSON.parse(readFileSync(join(projectFolder, 'package.nls.json'), 'utf8'));
  /** @type {{ command: string, when?: string }[]} */
  const entries = contributes.menus?.commandPalette ?? [];
  const hidden = new Set(entries.filter((entry) => entry.when === 'false').map((entry) => entry.command));
  /** @type {{ command: string, category: string, title: string, enablement?: string }[]} */
  const commands = contributes.commands;
  return (
    commands
      // What only works in review mode is not offered outside it.
      .filter(({ command, enablement }) => !hidden.has(command) && enablement !== 'trialLens.reviewMode')
      .map(({ category, title }) => `${category}: ${words[title.replaceAll('%', '')] ?? title}`)
  );
}

/**
 * Clicks a link in the text as a person does, and gives the address of the page that opens. The page itself is made up
 * here: no test asks a foreign server.
 *
 * @param {import('../host/editor.mjs').Editor} editor @param {string} text
 */
async function opened(editor, text) {
  const { page } = editor;
  const context = page.context();
  const elsewhere = (/** @type {URL} */ url) => url.hostname !== '127.0.0.1';
  await context.route(elsewhere, (route) => route.fulfill({ body: 'made up' }));
  const { x, y } = await editor.place(text);
  await page.mouse.move(x, y);
  await page.keyboard.down('Control');
  await page.mouse.move(x + 2, y);
  await page.locator('.editor-instance .detected-link-active').first().waitFor();
  const [tab] = await Promise.all([context.waitForEvent('page'), page.mouse.click(x + 2, y)]);
  await page.keyboard.up('Control');
  const address = tab.url();
  await tab.close();
  await context.unroute(elsewhere);
  return address;
}
