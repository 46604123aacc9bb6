/**
 * The browser pass: clicks through the interface on a copy of the sample texts as a person does, and looks at what is on
 * the screen. Pictures of the steps go to out/screenshots/.
 */

import { seedsFolder } from '../host/places.mjs';
import { withEditor } from '../host/serve.mjs';
import { runSteps } from '../host/steps.mjs';
import { runMain } from '../host/stop.mjs';
import { adjudicating } from './adjudicating.mjs';
import { editing } from './editing.mjs';
import { exporting } from './exporting.mjs';
import { looking } from './looking.mjs';
import { restricted } from './restricted.mjs';

/** @typedef {import('../host/editor.mjs').Editor} Editor */
/** @typedef {import('../host/steps.mjs').Step} Step */

const settings = {
  'editor.wordWrap': 'on',
  'editor.minimap.enabled': false,
  'files.simpleDialog.enable': true,
  'trialLens.annotator': 'reviewer',
};

/**
 * Steps in an editor of their own; once more in a fresh one where a step fails, for now and then a served editor does not show a
 * panel or view at all.
 *
 * @param {(editor: Editor) => readonly Step[]} stepsOf
 */
async function inOwnEditor(stepsOf) {
  for (const isAnotherTryLeft of [true, false]) {
    const code = await withEditor(
      seedsFolder,
      async (editor) => {
        editor.page.setDefaultTimeout(15_000);
        const picture = (/** @type {string} */ title) =>
          editor.screenshot(`failed ${title.replaceAll(/[^\w ]/g, '')}`);
        return runSteps(stepsOf(editor), picture, isAnotherTryLeft);
      },
      { settings },
    );
    if (code === 0) return 0;
  }
  return 1;
}

await runMain(async () => {
  const codes = [
    await inOwnEditor((editor) => [...looking(editor), ...editing(editor), ...exporting(editor)]),
    await inOwnEditor(adjudicating),
    await restricted(),
  ];
  return Math.max(...codes);
});
