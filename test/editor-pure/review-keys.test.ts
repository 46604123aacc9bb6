import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { reviewKeys } from '../../src/editor/features/review/review-keys.js';

const manifest: unknown = JSON.parse(readFileSync('package.json', 'utf8'));

describe('editor: the keys of review mode', () => {
  const keys = reviewKeys(manifest);

  it('are those of the manifest, each once', () => {
    assert.ok(keys.some(({ command, key }) => command === 'trialLens.review.acceptAndGoOn' && key === 'A'));
    assert.ok(keys.some(({ command, key }) => command === 'trialLens.review.redo' && key === 'Shift+U'));
    assert.ok(!keys.some(({ command }) => command === 'trialLens.nextFinding'), 'only those of the mode');
    assert.equal(new Set(keys.map(({ key }) => key)).size, keys.length);
  });

  it('reach every decision on what stands at the cursor', () => {
    const bound = new Set(keys.map(({ command }) => command.replace('trialLens.review.', '')));
    const wanted = 'change split linkDrug listHere annotateAll annotateAllInFiles add relate cutRelation';
    for (const command of [...wanted.split(' '), 'ignoreFinding', 'confirmFinding', 'undo', 'redo', 'stop'])
      assert.ok(bound.has(command), command);
  });

  it('have the words of the language that the editor speaks', () => {
    const contributes = {
      commands: [{ command: 'x', title: { value: 'Annehmen', original: 'Accept' } }],
      keybindings: [{ command: 'trialLens.review.byKey', args: 'x', key: 'shift+a' }],
    };
    assert.deepEqual(reviewKeys({ contributes }), [{ command: 'x', key: 'Shift+A', title: 'Annehmen' }]);
    assert.deepEqual(reviewKeys(undefined), []);
  });
});
