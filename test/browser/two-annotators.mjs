/** Decision files of two people on one text, made as the editor makes them, who agree on much and not on all. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../host/places.mjs';

const contextLength = 48;

/**
 * Writes the files of "first" and "second" beside a text of a folder: the second leaves out every fifth annotation, takes
 * every seventh for something else, cuts one pair, and asks a question.
 *
 * @param {string} folder @param {string} name
 */
export function writeTwoAnnotators(folder, name) {
  const text = readFileSync(join(folder, name), 'utf8');
  const sha256 = createHash('sha256').update(text).digest('hex');
  const anchor = (/** @type {{ start: number, end: number }} */ { start, end }) => ({
    quote: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - contextLength), start),
    suffix: text.slice(end, end + contextLength),
    start,
    end,
    sha256,
  });
  const found = annotationsOf(text).slice(0, 24);
  let made = 0;
  const stamp = (/** @type {string} */ by) => {
    made += 1;
    return { id: `${by}-${made}`, at: new Date(Date.UTC(2026, 0, 1, 0, made)).toISOString(), by };
  };
  const first = found.map(({ id, start, end, text: _text, by: _by, ...annotation }) => ({
    action: 'accept',
    ...stamp('first'),
    anchor: anchor({ start, end }),
    annotation,
  }));
  const second = found.flatMap(({ id, start, end, text: words, by: _by, ...annotation }, index) => {
    const place = { ...stamp('second'), anchor: anchor({ start, end }), annotation };
    if (index % 5 === 4) return [];
    if (index % 7 === 6)
      return [{ action: 'change', ...place, to: { type: 'endpoint', concept: 'x', name: words } }];
    return [{ action: 'accept', ...place }];
  });
  const dose = found.find(({ type, drug }) => type === 'dose' && drug !== undefined);
  const drug = found.find(({ id }) => id === dose?.drug);
  const cut =
    dose === undefined || drug === undefined
      ? []
      : [
          {
            action: 'cut',
            ...stamp('second'),
            relation: 'dose-of-drug',
            anchor: anchor(dose),
            other: anchor(drug),
          },
        ];
  const question = {
    action: 'comment',
    ...stamp('second'),
    anchor: anchor(found[2] ?? { start: 0, end: 1 }),
    note: 'Is this the drug of both arms?',
    thread: 'question',
  };
  keep(folder, name, 'first', first);
  keep(folder, name, 'second', [...second, ...cut, question]);
}

/** @param {string} text @returns {{ id: string, type: string, start: number, end: number, text: string, by: string, drug?: string }[]} */
function annotationsOf(text) {
  const program = join(projectFolder, 'dist', 'cli.js');
  const input = `${JSON.stringify({ id: 'a', text })}\n`;
  const { stdout } = spawnSync(process.execPath, [program, 'annotate', '--ndjson'], {
    input,
    encoding: 'utf8',
  });
  return JSON.parse(stdout).annotations;
}

/** @param {string} folder @param {string} document @param {string} annotator @param {readonly object[]} decisions */
function keep(folder, document, annotator, decisions) {
  const head = { schema: 'urn:trial-lens:decisions:1', document, annotator };
  mkdirSync(join(folder, '.trial-lens'), { recursive: true });
  writeFileSync(
    join(folder, '.trial-lens', `${document}.${annotator}.json`),
    `[${JSON.stringify(head)}\n${decisions.map((one) => `,${JSON.stringify(one)}\n`).join('')}]\n`,
  );
}
