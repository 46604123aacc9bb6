/** Steps that compare two annotators and settle what they disagree on, by keys alone. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeTwoAnnotators } from './two-annotators.mjs';

const name = '004_7ba4b8da061ef59b.txt';

/** @param {import('../host/editor.mjs').Editor} editor @returns {import('../host/steps.mjs').Step[]} */
export function adjudicating(editor) {
  const { page } = editor;
  const { keyboard } = page;
  const rows = page.locator('.quick-input-list .monaco-list-row');
  const title = page.locator('.quick-input-widget:visible .quick-input-title');
  return [
    [
      'two annotators are compared, beside the text, and their disagreements listed',
      async () => {
        await editor.command('View: Close All Editors');
        // What an earlier step has left unsaved is asked for.
        const unsaved = page.getByRole('button', { name: "Don't Save" });
        await page.waitForTimeout(500);
        if (await unsaved.isVisible()) await unsaved.click();
        await editor.open(name);
        writeTwoAnnotators(editor.folder, name);
        await editor.statusItem().waitFor();
        await page.waitForTimeout(2500);
        await editor.command('Trial Lens: Compare Annotators');
        await rows.first().waitFor();
        await page.waitForTimeout(800);
        assert.match((await title.textContent()) ?? '', /first and second: adjudicated 0 of \d/);
        await editor.screenshot('pass-compare');
      },
    ],
    [
      'a disagreement is settled by keys, and the list goes on to the next',
      async () => {
        await keyboard.press('Enter');
        await page.waitForTimeout(800);
        assert.match((await title.textContent()) ?? '', /What is right for/);
        await editor.screenshot('pass-adjudicate');
        await keyboard.press('Enter');
        await page.waitForTimeout(1200);
        assert.match((await title.textContent()) ?? '', /adjudicated 1 of \d/);
        await editor.screenshot('pass-adjudicated');
        await keyboard.press('Escape');
        await page.waitForTimeout(1200);
        await editor.screenshot('pass-agreement-page');
      },
    ],
    [
      'the adjudicated layer is a file of its own, which says who settled what and how',
      async () => {
        const file = join(editor.folder, '.trial-lens', `${name}.adjudicated.json`);
        for (let tries = 0; tries < 50 && !existsSync(file); tries += 1) await page.waitForTimeout(100);
        const [head, settled] = JSON.parse(readFileSync(file, 'utf8'));
        assert.equal(head.annotator, 'adjudicated');
        assert.equal(settled.by, 'reviewer');
        assert.deepEqual(settled.settles.between, ['first', 'second']);
      },
    ],
    [
      'a comment of another annotator stands beside the words, with their name',
      async () => {
        await editor.focusText();
        await editor.command('Comments: Focus on Comments View');
        const comment = page.locator('.comments-panel .monaco-list-row', { hasText: 'Is this the drug' });
        await comment.waitFor();
        await comment.click();
        await page.locator('.review-widget .author', { hasText: 'second' }).waitFor();
        await page.waitForTimeout(800);
        await editor.screenshot('pass-comment-of-another');
        await page.keyboard.press('Escape');
      },
    ],
    [
      'a comment can be about a pair, and says so',
      async () => {
        await editor.focusText();
        await editor.goTo(11, 1);
        await keyboard.press('Control+KeyF');
        await keyboard.insertText('16%');
        await keyboard.press('Enter');
        await keyboard.press('Escape');
        await keyboard.press('ArrowLeft');
        await editor.command('Trial Lens: Comment on Selection…');
        const pair = rows.filter({ hasText: 'The pair' }).first();
        await pair.waitFor();
        await editor.screenshot('pass-comment-on-what');
        await pair.click();
        await page.locator('.quick-input-widget:visible input').fill('Do these belong together?');
        await keyboard.press('Enter');
        await page.locator('.review-widget', { hasText: 'Do these belong together?' }).waitFor();
        assert.match(
          (await page.locator('.review-widget .review-title').last().textContent()) ?? '',
          /Comment on “.*” and “.*”/,
        );
        await editor.screenshot('pass-comment-on-pair');
        await editor.command('View: Close All Editors');
      },
    ],
  ];
}
