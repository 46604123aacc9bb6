/**
 * How long a reviewer waits in the real editor, in a text of about 5,000 annotations: `npm run bench:editor`.
 *
 * Times are what a person sees: from the key to the first highlight, to the next place, to the next place after a
 * decision. Machines differ and so do their moods: compare with the small text of the same run.
 */

import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { removeFolder, temporaryFolder } from './leftovers.mjs';
import { projectFolder, seedsFolder } from './places.mjs';
import { withEditor } from './serve.mjs';
import { runMain } from './stop.mjs';

/** @typedef {import('./editor.mjs').Editor} Editor */

/** What a person waits for without any extension, and what all else is held against. */
const ownAct = "the editor's own Find Next";
const openings = 7;
const steps = 40;
/** In characters; in the last one all but a few annotations are accepted already. */
const texts = { few: 6_000, many: 228_000, decided: 228_000 };
const leftOpen = 300;
/** `npm run bench:editor -- decided` measures that text alone. */
const wanted = Object.keys(texts).filter((name) => process.argv.length < 3 || process.argv.includes(name));

await runMain(async () => {
  const folder = join(temporaryFolder('large'), 'texts');
  mkdirSync(folder, { recursive: true });
  for (const [name, length] of Object.entries(texts))
    writeFileSync(join(folder, `${name}.trial`), textOf(length));
  acceptMost(folder, 'decided.trial');
  try {
    const rows = await withEditor(folder, measure, {
      settings: { 'editor.wordWrap': 'on', 'trialLens.annotator': 'reviewer' },
    });
    console.log(
      'median and 95th percentile in milliseconds (in brackets: how often what the editor itself takes to the next place of a word that is sought), with few annotations, with 5,000, and with most of those decided',
    );
    for (const row of rows) console.log(row);
  } finally {
    removeFolder(folder);
  }
  return 0;
});

/** @param {Editor} editor */
async function measure(editor) {
  /** @type {Map<string, string[]>} */
  const rows = new Map();
  for (const name of wanted) {
    const times = await measureText(editor, `${name}.trial`);
    const own = times[ownAct] ?? [];
    for (const [what, all] of Object.entries(times)) {
      const [median, p95] = [0.5, 0.95].map((share) => {
        const time = quantile(all, share);
        return `${time.toFixed(0).padStart(5)} (${(time / quantile(own, share)).toFixed(1)})`;
      });
      rows.set(what, [...(rows.get(what) ?? []), `${name}: ${median} ${p95}`]);
    }
  }
  return [...rows].map(([what, parts]) => `  ${what.padEnd(34)} ${parts.join('    ')}`);
}

/** @param {Editor} editor @param {string} name @returns {Promise<Record<string, number[]>>} */
async function measureText(editor, name) {
  const { page } = editor;
  /** @type {number[]} */
  const opening = [];
  for (let i = 0; i < openings; i++) {
    await page.keyboard.press('Control+KeyP');
    await editor.type(name);
    await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: name }).first().waitFor();
    const before = performance.now();
    await page.keyboard.press('Enter');
    await page.locator(editor.decorated).first().waitFor({ timeout: 30_000 });
    opening.push(performance.now() - before);
    if (i < openings - 1) {
      await editor.command('View: Close Editor');
      await page.locator('.tab', { hasText: name }).waitFor({ state: 'detached' });
    }
  }
  // The review is at hand once the whole text is read.
  await page.waitForTimeout(3000);
  await editor.focusText();
  await findWord(editor, 'patients');
  await editor.command('Trial Lens: Review This Text');
  await page.waitForTimeout(1000);
  return {
    'open to the first highlights': opening,
    ...(await taking(editor, {
      [ownAct]: 'F3',
      'key to the next annotation': 'Alt+KeyU',
      'key to the next one unreviewed': 'n',
      'accept, and the next one': 'a',
    })),
    'undo to the mark gone': await undoing(editor),
  };
}

/** So that the editor's own key leads from one place of a word to the next. @param {Editor} editor @param {string} word */
async function findWord({ page }, word) {
  await page.keyboard.press('Control+KeyF');
  await page.locator('.find-widget.visible .find-part .input').first().fill(word);
  await page.locator('.find-widget .matchesCount', { hasText: / of / }).waitFor();
  await page.keyboard.press('Escape');
}

/**
 * From a key to the cursor at another place, for some keys in turns: whatever else the machine does then meets them alike.
 *
 * @param {Editor} editor @param {Readonly<Record<string, string>>} keys
 */
async function taking(editor, keys) {
  /** @type {Record<string, number[]>} */
  const times = {};
  for (let i = 0; i < steps; i++) {
    for (const [what, key] of Object.entries(keys)) {
      const [time = Number.NaN] = await changing(
        editor,
        key,
        '.statusbar-item[id="status.editor.selection"]',
        1,
      );
      times[what] = [...(times[what] ?? []), time];
    }
  }
  return times;
}

/** From the key to the count of reviewed annotations that is one lower. @param {Editor} editor */
function undoing(editor) {
  return changing(editor, 'u', '.statusbar-item[id$="trialLens.review"]', steps / 2);
}

/**
 * From a key to another text in the status bar, in milliseconds, so many times.
 *
 * @param {Editor} editor @param {string} key @param {string} item @param {number} count
 */
async function changing({ page }, key, item, count) {
  const times = [];
  const shown = `document.querySelector(${JSON.stringify(item)})?.textContent`;
  for (let i = 0; i < count; i++) {
    const before = JSON.stringify(await page.locator(item).first().textContent());
    const pressed = performance.now();
    await page.keyboard.press(key);
    await page.waitForFunction(`${shown} !== ${before}`, undefined, { timeout: 15_000 });
    times.push(performance.now() - pressed);
    // A person reads what they see; what the editor still has to do must not wait for the next key.
    await page.waitForTimeout(150);
  }
  return times;
}

/** The samples again and again, each under a header of its own. @param {number} length in characters */
function textOf(length) {
  const samples = readdirSync(seedsFolder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(join(seedsFolder, name), 'utf8'));
  let text = '';
  for (let copy = 0; text.length < length; copy++)
    text += `Document ${copy + 1}: a trial of ${copy + 20} patients\n\n${samples[copy % samples.length]}\n\n`;
  return text;
}

/** Accepts the annotations of a text but for the first few, as a person would have. @param {string} folder @param {string} name */
function acceptMost(folder, name) {
  const text = readFileSync(join(folder, name), 'utf8');
  const program = join(projectFolder, 'dist', 'cli.js');
  const said = execFileSync(process.execPath, [program, 'annotate', join(folder, name)], {
    maxBuffer: 100_000_000,
  });
  const [{ annotations, sha256 }] = JSON.parse(said.toString('utf8')).documents;
  const lines = annotations
    .slice(leftOpen)
    .map(
      (
        /** @type {{ start: number, end: number, type: string }} */ { start, end, type },
        /** @type {number} */ at,
      ) => ({
        action: 'accept',
        id: `decided-${at}`,
        at: new Date(Date.UTC(2026, 0, 1) + at).toISOString(),
        by: 'reviewer',
        anchor: {
          quote: text.slice(start, end),
          prefix: text.slice(Math.max(0, start - 48), start),
          suffix: text.slice(end, end + 48),
          start,
          end,
          sha256,
        },
        annotation: { type },
      }),
    );
  const head = { schema: 'urn:trial-lens:decisions:1', document: name, annotator: 'reviewer' };
  mkdirSync(join(folder, '.trial-lens'));
  writeFileSync(
    join(folder, '.trial-lens', `${name}.reviewer.json`),
    `[${[head, ...lines].map((line) => JSON.stringify(line)).join('\n,')}\n]\n`,
  );
}

/** @param {readonly number[]} values @param {number} share */
function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
