/** Steps that edit: a wrong figure is flagged as it is typed, listed among the problems, and forgiven when it is undone. */
import assert from 'node:assert/strict';

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
      'the problem goes when the figure is right again',
      async () => {
        await editor.replaceOnce('61% (8/49', '16% (8/49');
        await problems.first().waitFor({ state: 'detached' });
        await page.waitForTimeout(1500);
        assert.equal(await problems.count(), 0);
        await editor.command('File: Revert File');
      },
    ],
  ];
}
