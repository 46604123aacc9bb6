/** Steps that edit: a wrong figure is flagged as it is typed, listed among the problems, and forgiven when it is undone. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @param {import('../host/editor.mjs').Editor} editor @returns {import('../host/steps.mjs').Step[]} */
export function editing(editor) {
  const { page } = editor;
  const problems = page.locator('.markers-panel .monaco-list-row');
  return [
    [
      'a sound text has no problem',
      async () => {
        await editor.open('004_7ba4b8da061ef59b.txt');
        await editor.command('View: Focus Problems');
        await page.waitForTimeout(1000);
        assert.equal(await problems.count(), 0);
      },
    ],
    [
      'a figure that is made wrong is flagged and listed among the problems',
      async () => {
        await editor.replaceOnce('16% (8/49', '61% (8/49');
        await problems
          .filter({ hasText: /61|percent/i })
          .first()
          .waitFor();
        await editor.screenshot('pass-problems');
      },
    ],
    [
      'the problem offers quick fixes or explanations by key',
      async () => {
        await editor.focusText();
        await page.keyboard.press('Alt+F8');
        await page.locator('.zone-widget .marker-widget, .zone-widget').first().waitFor();
        await editor.screenshot('pass-finding');
        await page.keyboard.press('Escape');
        await editor.command('Quick Fix...');
        await page.locator('.action-widget .monaco-list-row').first().waitFor();
        await editor.screenshot('pass-quick-fix');
        await page.keyboard.press('Escape');
      },
    ],
    [
      'switching a rule off says where that is kept, and Undo takes it back',
      async () => {
        const kept = () => readFileSync(join(editor.folder, '.vscode', 'settings.json'), 'utf8');
        await editor.command('Quick Fix...');
        await page.locator('.action-widget .monaco-list-row', { hasText: 'Switch the rule' }).first().click();
        const notice = await editor.notification('is off in this workspace');
        assert.match((await notice.textContent()) ?? '', /\.vscode\/settings\.json/);
        assert.match(kept(), /"trialLens\.rules": \{\s*"[a-z-]+": "off"/);
        await notice.hover();
        await notice.locator('.monaco-button', { hasText: 'Undo' }).click();
        for (let tries = 0; tries < 50 && kept().includes('"off"'); tries += 1)
          await page.waitForTimeout(100);
        assert.doesNotMatch(kept(), /"off"/);
        await page.keyboard.press('Escape');
      },
    ],
    [
      'the problem goes when the figure is right again',
      async () => {
        await editor.replaceOnce('61% (8/49', '16% (8/49');
        await problems.first().waitFor({ state: 'detached' });
        await page.waitForTimeout(1500);
        assert.equal(await problems.count(), 0);
        await editor.command('File: Revert File');
      },
    ],
    [
      'a first comment on selected words stands beside them',
      async () => {
        await editor.focusText();
        await editor.goTo(13, 1);
        await page.keyboard.press('Shift+End');
        await editor.command('Trial Lens: Comment on Selection…');
        await page.locator('.quick-input-widget:visible input').fill('Is this borne out?');
        await page.keyboard.press('Enter');
        await page.locator('.review-widget', { hasText: 'Is this borne out?' }).waitFor();
        await editor.screenshot('pass-first-comment');
        await editor.focusText();
        await editor.command('Trial Lens: Undo Decision');
        await page
          .locator('.review-widget', { hasText: 'Is this borne out?' })
          .waitFor({ state: 'detached' });
      },
    ],
  ];
}
