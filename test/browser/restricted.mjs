/** Steps where nothing may be written: a folder that is read-only and on no disk, and one that is not trusted. */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { removeFolder, temporaryFolder } from '../host/leftovers.mjs';
import { projectFolder } from '../host/places.mjs';
import { withEditor } from '../host/serve.mjs';
import { runSteps } from '../host/steps.mjs';

const settings = { 'trialLens.annotator': 'reviewer', 'editor.wordWrap': 'on' };
const text = 'Results: Patients received anlotinib 12 mg daily in this trial of 61 patients.\n';

/** Runs both; gives the exit code. */
export async function restricted() {
  const scratch = temporaryFolder('restricted');
  const [folder, extensions] = [join(scratch, 'folder'), join(scratch, 'extensions')];
  mkdirSync(folder, { recursive: true });
  mkdirSync(extensions);
  symlinkSync(
    join(projectFolder, 'test', 'host', 'read-only-files'),
    join(extensions, 'trial-lens.read-only-files'),
    'junction',
  );
  const workspace = 'read-only.code-workspace';
  const trials = { uri: 'read-only-files:/trials', name: 'trials' };
  writeFileSync(join(folder, workspace), JSON.stringify({ folders: [trials] }));
  writeFileSync(join(folder, 'untrusted.trial'), text);
  try {
    const codes = [
      await withEditor(folder, (editor) => runSteps(readOnly(editor)), {
        settings,
        workspace,
        extensionsFolder: extensions,
      }),
      await withEditor(folder, (editor) => runSteps(untrusted(editor)), { settings, workspaceTrust: true }),
    ];
    return Math.max(...codes);
  } finally {
    removeFolder(scratch);
  }
}

/** @param {import('../host/editor.mjs').Editor} editor @returns {import('../host/steps.mjs').Step[]} */
function readOnly(editor) {
  const { page } = editor;
  return [
    [
      'a read-only folder without a disk shows what was decided there before',
      async () => {
        await page
          .locator('.explorer-folders-view .monaco-list-row', { hasText: 'a.trial' })
          .first()
          .dblclick();
        await reviewed(editor, '1/');
      },
    ],
    [
      'a decision there counts in memory, and the reader is told so once',
      async () => {
        await decide(editor, '12 mg', 'Accept Annotation');
        await reviewed(editor, '2/');
        await decide(editor, '27/61', 'Reject Annotation');
        await reviewed(editor, '3/');
        const notice = await editor.notification('the folder cannot be written');
        await notice.hover();
        assert.equal(await page.locator('.notification-list-item').count(), 1);
        await page.keyboard.press('Escape');
      },
    ],
    [
      'and can be taken back',
      async () => {
        await editor.command('Trial Lens: Undo Decision');
        await reviewed(editor, '2/');
      },
    ],
  ];
}

/** @param {import('../host/editor.mjs').Editor} editor @returns {import('../host/steps.mjs').Step[]} */
function untrusted(editor) {
  const { page } = editor;
  const file = join(editor.folder, '.trial-lens', 'untrusted.trial.reviewer.json');
  return [
    [
      'a folder that is not trusted is read, and decisions count in memory',
      async () => {
        const doubt = page.locator('.monaco-dialog-box .monaco-button', { hasText: 'No, ' });
        await doubt.or(page.locator('.explorer-folders-view .monaco-list-row')).first().waitFor();
        if (await doubt.isVisible()) await doubt.click();
        await editor.open('untrusted.trial');
        await page.locator(editor.decorated).first().waitFor({ timeout: 30_000 });
        await decide(editor, '12 mg', 'Accept Annotation');
        await reviewed(editor, '1/');
        await editor.notification('this workspace is not trusted');
        assert.ok(!existsSync(file), 'something was written');
        await page.keyboard.press('Escape');
      },
    ],
    [
      'they are written once the folder is trusted',
      async () => {
        await editor.command('Workspaces: Manage Workspace Trust');
        await page.locator('.workspace-trust-editor .monaco-button', { hasText: 'Trust' }).first().click();
        for (let tries = 0; tries < 100 && !existsSync(file); tries += 1) await page.waitForTimeout(100);
        assert.match(readFileSync(file, 'utf8'), /"action":"accept"/);
      },
    ],
  ];
}

/** @param {import('../host/editor.mjs').Editor} editor @param {string} words @param {string} command */
async function decide(editor, words, command) {
  const { x, y } = await editor.place(words);
  await editor.page.mouse.click(x, y);
  await editor.command(`Trial Lens: ${command}`);
}

/** Waits until the status bar counts so many. @param {import('../host/editor.mjs').Editor} editor @param {string} count */
async function reviewed(editor, count) {
  const item = editor.page.locator('.statusbar-item[id$="trialLens.review"]', { hasText: count });
  await item.waitFor({ timeout: 20_000 });
}
