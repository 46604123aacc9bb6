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

await runMain(async () => {
  const code = await withEditor(
    seedsFolder,
    async (editor) => {
      editor.page.setDefaultTimeout(15_000);
      const steps = [...looking(editor), ...editing(editor), ...exporting(editor), ...adjudicating(editor)];
      return runSteps(steps, (title) => editor.screenshot(`failed ${title.replaceAll(/[^\w ]/g, '')}`));
    },
    {
      settings: {
        'editor.wordWrap': 'on',
        'editor.minimap.enabled': false,
        'files.simpleDialog.enable': true,
        'trialLens.annotator': 'reviewer',
      },
    },
  );
  return Math.max(code, await restricted());
});
