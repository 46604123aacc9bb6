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

/**
 * One start of a fresh editor with one of the samples: the time of the extension, and the middle one of the times of the
 * extensions that the editor brings, which says how busy the machine was.
 */
function activationTimes() {
  return withEditor(seedsFolder, async (editor) => {
    await editor.open('004_7ba4b8da061ef59b.txt');
    await editor.page.waitForTimeout(2_000);
    await editor.command('Developer: Show Running Extensions');
    const rows = editor.page.locator('.runtime-extensions-editor .monaco-list-row');
    await rows.filter({ hasText: 'trial-lens' }).first().waitFor({ timeout: 15_000 });
    const said = await rows.allInnerTexts();
    const timeOf = (/** @type {string} */ row) => Number(/Activation: (\d+)ms/.exec(row)?.[1] ?? Number.NaN);
    const own = said.filter((row) => row.includes('trial-lens')).map(timeOf);
    const others = said.filter((row) => !row.includes('trial-lens')).map(timeOf);
    return { own: median(own), others: median(others) };
  });
}

/** @param {readonly number[]} values */
function median(values) {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error('The list of running extensions shows no activation time');
  return middle;
}

const starts = [];
for (let run = 0; run < runs; run++) starts.push(await activationTimes());
const result = {
  activation: median(starts.map((start) => start.own)),
  others: median(starts.map((start) => start.others)),
};
const folder = join(outFolder, 'bench');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'activation.json'), `${JSON.stringify(result)}\n`);
console.log(
  `Active after ${result.activation} ms; the extensions that VS Code brings took ${result.others} ms (medians).`,
);
