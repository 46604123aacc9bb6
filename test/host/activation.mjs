/**
 * Measures how long the extension takes to start, by the editor's own clock: `node test/host/activation.mjs`, after
 * `npm run build`. Loading the code and calling `activate()` are counted together, as VS Code's list of running
 * extensions shows them. The result is left for `npm run bench` to print.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { outFolder, seedsFolder } from './places.mjs';
import { withEditor } from './serve.mjs';

const runs = 3;

/** One start of a fresh editor with one of the samples. @returns {Promise<number>} milliseconds */
function activationTime() {
  return withEditor(seedsFolder, async (editor) => {
    await editor.open('004_7ba4b8da061ef59b.txt');
    await editor.page.waitForTimeout(2_000);
    await editor.command('Developer: Show Running Extensions');
    const row = editor.page.locator('.runtime-extensions-editor .monaco-list-row', { hasText: 'Trial Lens' });
    await row.waitFor({ timeout: 15_000 });
    const said = await row.innerText();
    const time = /Activation: (\d+)ms/.exec(said)?.[1];
    if (time === undefined) throw new Error(`No activation time stands in "${said}"`);
    return Number(time);
  });
}

const times = [];
for (let run = 0; run < runs; run++) times.push(await activationTime());
times.sort((a, b) => a - b);
const median = times[Math.floor(times.length / 2)];
const folder = join(outFolder, 'bench');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'activation.json'), `${JSON.stringify({ activation: median, runs: times })}\n`);
console.log(`The extension was active after ${median} ms (median of ${times.join(', ')})`);
