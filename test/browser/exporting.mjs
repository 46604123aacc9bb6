/** Steps that export: by the palette, to a file that a person chooses, and with what the person is told afterwards. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @param {import('../host/editor.mjs').Editor} editor @returns {import('../host/steps.mjs').Step[]} */
export function exporting(editor) {
  const { page } = editor;
  const file = join(editor.folder, '004_7ba4b8da061ef59b.trial-lens.json');
  const save = async () => {
    const button = page.locator('.quick-input-widget:visible .monaco-button', { hasText: /^(Export|OK)$/ });
    await button.first().waitFor();
    await editor.screenshot('pass-export-place');
    await button.first().click();
  };
  return [
    [
      'the palette exports the annotations of the open text',
      async () => {
        await editor.open('004_7ba4b8da061ef59b.txt');
        await editor.command('Trial Lens: Export Annotations as JSON');
        const row = page.locator('.quick-input-list .monaco-list-row', { hasText: 'This file' });
        await row.waitFor();
        await editor.screenshot('pass-export');
        await row.click();
        await save();
        await editor.notification('Exported 1 text');
        await editor.screenshot('pass-exported');
        assert.ok(existsSync(file), `${file} was not written`);
      },
    ],
    [
      'the exported file names the text and holds its annotations',
      () => {
        const written = JSON.parse(readFileSync(file, 'utf8'));
        const [document] = written.documents;
        assert.match(document.name, /004_7ba4b8da061ef59b\.txt$/);
        assert.ok(document.annotations.length > 10, `${document.annotations.length} annotations`);
      },
    ],
    [
      'the notice opens the exported file',
      async () => {
        const notice = await editor.notification('Exported 1 text');
        await notice.hover();
        await notice.locator('.monaco-button', { hasText: 'Open' }).first().click();
        await page.locator('.tab.active', { hasText: '.trial-lens.json' }).waitFor();
      },
    ],
    [
      'the evidence table saves its rows as CSV and its plot as SVG',
      async () => {
        await editor.open('001_a87515991be0943e.txt');
        await editor.command('Trial Lens: Show Evidence Table');
        for (const [label, ending] of [
          ['Save as CSV', 'csv'],
          ['Save plot as SVG', 'svg'],
        ]) {
          await (await editor.webview(`.action:has-text("${label}")`)).click();
          const button = page.locator('.quick-input-widget:visible .monaco-button', {
            hasText: /^(Save|OK)$/,
          });
          await button.first().click();
          await (await editor.webview(`.told:has-text(".evidence.${ending}")`)).waitFor();
        }
        const saved = (/** @type {string} */ ending) =>
          readFileSync(join(editor.folder, `001_a87515991be0943e.evidence.${ending}`), 'utf8');
        const orr = saved('csv')
          .split('\r\n')
          .find((line) => line.includes(',ORR,'));
        assert.match(orr ?? '', /,56\.5%,41\.1 to 71\.1,/);
        assert.match(saved('svg'), /<text[^>]*>56\.5% \(41\.1 to 71\.1\)<\/text>/);
      },
    ],
  ];
}
